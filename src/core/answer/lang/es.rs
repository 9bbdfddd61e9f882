//! Spanish.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "cero=0|un=1|uno=1|una=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|\
            trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veintiuno=21|\
            veintiún=21|veintiuna=21|veintidós=22|veintitrés=23|veinticuatro=24|veinticinco=25|veintiséis=26|veintisiete=27|\
            veintiocho=28|veintinueve=29|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|\
            doscientos=200|doscientas=200|trescientos=300|trescientas=300|cuatrocientos=400|cuatrocientas=400|quinientos=500|\
            quinientas=500|seiscientos=600|seiscientas=600|setecientos=700|setecientas=700|ochocientos=800|ochocientas=800|\
            novecientos=900|novecientas=900",
        hundred: "cien|ciento",
        scales: "k=1000|mil=1000|miles=1000|m=1000000|mm=1000000|millón=1000000|millones=1000000|mill=1000000|docena=12|docenas=12|decena=10|decenas=10|centena=100|centenas=100|centenar=100|centenares=100|millar=1000|millares=1000|\
            billón=1000000000000|billones=1000000000000|millardo=1000000000|millardos=1000000000|palos=1000000|trillón=1000000000000000000|trillones=1000000000000000000",
        joiner: "y",
        articles: "un|una",
        half: "medio|media",
        fractions: "medio=2|medios=2|tercio=3|tercios=3|cuarto=4|cuartos=4|cuarta=4|cuartas=4|quinto=5|quintos=5|quinta=5|quintas=5|sexto=6|sextos=6|séptimo=7|\
            séptimos=7|octavo=8|octavos=8|noveno=9|novenos=9|décimo=10|décimos=10|décima=10|décimas=10|doceavo=12|doceavos=12|quinceavo=15|quinceavos=15|dieciseisavo=16|\
            dieciseisavos=16|veinteavo=20|veinteavos=20|vigésimo=20|vigésimos=20|centésimo=100|centésimos=100|centésima=100|centésimas=100|milésimo=1000|\
            milésimos=1000|milésima=1000|milésimas=1000|millonésima=1000000|millonésimas=1000000|billonésima=1000000000000|billonésimas=1000000000000|\
            trillonésima=1000000000000000000|trillonésimas=1000000000000000000",
        minus: "menos|negativo",
        score: "",
        point: "coma|punto",
        nought: "",
        for_whom: "para",
        vague: "un par de=2|un par=2|par de=2|unos pocos=3|unas pocas=3|algunos=3|algunas=3|unos cuantos=3|unas cuantas=3|varios=3|\
            varias=3|media docena=6|una docena=12|medio millón=500000|medio millón de=500000|un millar=1000|millar=1000",
        figures: "cifras|dígitos",
        alone: "solo yo|sólo yo|yo solo|yo sola|solamente yo|nada más yo|únicamente yo|yo|una persona",
        ordinals: "primero=1|primer=1|primera=1|segundo=2|segunda=2|tercero=3|tercer=3|tercera=3|cuarto=4|cuarta=4|quinto=5|quinta=5|\
            sexto=6|sexta=6|séptimo=7|séptima=7|octavo=8|octava=8|noveno=9|novena=9|décimo=10|décima=10|undécimo=11|undécima=11|\
            decimoprimero=11|duodécimo=12|duodécima=12|decimosegundo=12|decimotercero=13|decimotercera=13|decimocuarto=14|decimocuarta=14|decimoquinto=15|\
            decimoquinta=15|decimosexto=16|decimosexta=16|decimoséptimo=17|decimoséptima=17|decimoctavo=18|decimoctava=18|decimonoveno=19|decimonovena=19|\
            vigésimo=20|vigésima=20|vigésimo primero=21|vigesimoprimero=21|trigésimo=30|trigésima=30|centésimo=100|último=4294967295|última=4294967295|\
            primeros=1|primeras=1|últimos=4294967295|últimas=4294967295",
        ordinal_suffixes: "o|a|º|ª|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na",
    },
    ranges: Ranges {
        about: "unos|unas|aproximadamente|aprox|alrededor de|cerca de|más o menos|quizás|quizá|tal vez|a lo mejor|casi|como|digamos|\
            sobre|en torno a|probablemente|creo que|creo|solo|sólo|solamente|exactamente|actualmente|ahora mismo|o así|en total|por ahí",
        between: "entre|de|desde",
        to: "a|hasta|o|y hasta|al|\
            o quizás|o quizá|o tal vez|quizás|quizá|tal vez|a lo mejor|puede que",
        and: "y",
        before: "máximo=max|max=max|máx=max|como máximo=max|como mucho=max|a lo sumo=max|hasta=max|no más de=max|menos de=max|\
            por debajo de=max|un máximo de=max|máximo de=max|tope=max|inferior a=max|menor que=max|menor de=max|debajo de=max|\
            menor o igual que=max|menor o igual a=max|menos que=max|inferiores a=max|mínimo=min|min=min|mín=min|como mínimo=min|al menos=min|por lo menos=min|más de=min|\
            mas de=min|a partir de=min|desde=min|no menos de=min|un mínimo de=min|mínimo de=min|superior a=min|por encima de=min|\
            mayor que=min|mayor de=min|más que=min|mayor o igual que=min|mayor o igual a=min|arriba de=min|superiores a=min|encima de=min|mayores que=min|mayores de=min|mayores a=min|mayor a=min|\
            más alto que=min|más alta que=min|más altos que=min|más altas que=min|más grande que=min|más grandes que=min|mayores o iguales a=min|mayores o iguales que=min|\
            superior o igual a=min|superiores o iguales a=min|igual o mayor que=min|igual o mayor a=min|igual o superior a=min|iguales o mayores que=min|más o igual que=min|\
            más o igual a=min|superior que=min|no menor que=min|no menor de=min|no inferior a=min|menores que=max|menores de=max|menores a=max|menor a=max|más bajo que=max|\
            más baja que=max|más bajos que=max|más bajas que=max|más pequeño que=max|más pequeña que=max|menores o iguales a=max|menores o iguales que=max|\
            inferior o igual a=max|inferiores o iguales a=max|igual o menor que=max|igual o menor a=max|igual o inferior a=max|iguales o menores que=max|menos o igual que=max|\
            menos o igual a=max|no mayor que=max|no mayor de=max|no superior a=max|inferior que=max|no más que=max",
        behind: "como máximo=max|como mucho=max|máximo=max|max=max|a lo sumo=max|o menos=max|y no más=max|no más=max|o más=min|o mas=min|\
            como mínimo=min|mínimo=min|al menos=min|por lo menos=min|en adelante=min|para arriba=min|y más=min|y pico=min|o mayor=min|o mayores=min|o superior=min|o superiores=min|o por encima=min|\
            hacia arriba=min|o más alto=min|y superiores=min|o menor=max|o menores=max|o inferior=max|o inferiores=max|o por debajo=max|y menos=max|hacia abajo=max|para abajo=max",
    },
    money: money::MONEY,
    time: time::TIME,
    choices: Choices {
        yes: "sí|si|sip|sipi|claro|claro que sí|por supuesto|desde luego|seguro|exacto|exactamente|correcto|vale|ok|okay|de acuerdo|así es|\
            efectivamente|afirmativo|cierto|es cierto|eso es|sin duda|cómo no|perfecto|bueno|dale|venga|totalmente|obvio|naturalmente|\
            en efecto|yo soy|lo soy|creo que sí claro|sí por favor|con gusto|está bien|tienes razón|verdad|es verdad|adelante|ya lo creo|\
            por qué no|con mucho gusto|ajá|aja|sí señor|sí señora|encantado|encantada|sin problema|ningún problema|hecho|\
            va|órale|simón|acepto|confirmo|confirmado|\
            sí claro|sí gracias|pues sí|pues claro|que sí|eso sí|eso creo yo sí|es correcto|está correcto|\
            eso es correcto|es así|estoy de acuerdo|estamos de acuerdo|de acuerdo|aceptamos|lo acepto|conforme|\
            me parece bien|me parece|no hay problema|seguro que sí|por supuesto que sí|desde luego que sí|\
            absolutamente|definitivamente|sin lugar a dudas|en gran parte|más bien sí|diría que sí|casi siempre|\
            obviamente|evidentemente|claro está|lo haré|sí tengo|sí tenemos|\
            creo que sí|pienso que sí|me parece que sí",
        no: "no|nop|nah|para nada|en absoluto|claro que no|nunca|jamás|todavía no|aún no|no todavía|de ninguna manera|de ningún modo|\
            negativo|qué va|no creo|creo que no|no mucho|no realmente|en realidad no|por ahora no|ahora no|de momento no|tampoco|falso|\
            incorrecto|no es así|ni hablar|no gracias|ni de broma|por supuesto que no|desde luego que no|qué más quisiera|ninguno|\
            que yo sepa no|no que yo sepa|lamentablemente no|desgraciadamente no|por desgracia no|ya no|ahora mismo no|\
            en este momento no|actualmente no|\
            no para nada|no señor|no tengo|no tenemos|no puedo|no podemos|no quiero|no queremos|no hay|no es|no soy|\
            no somos|no es correcto|no es cierto|no es verdad|eso no|eso no es así|no estoy de acuerdo|\
            no estamos de acuerdo|no acepto|está mal|equivocado|probablemente no|quizás no|quizá no|tal vez no|\
            supongo que no|más bien no|no del todo|no exactamente|no tanto|diría que no|me temo que no|lo siento no|\
            bajo ningún concepto|en ningún caso|de ninguna forma|en la vida|nunca jamás|hoy no|nada|nada de eso|\
            para nada en absoluto|imposible|ni loco|ni en sueños|lo dudo|dudo que sí|no lo creo",
        plain_yes: "sí",
        plain_no: "no|nop",
        weak: "no mucho|no realmente|en realidad no|no creo|creo que no|probablemente no|quizás no|quizá no|tal vez no|supongo que no|más bien no|más bien sí|casi|\
            en gran parte|no exactamente|no del todo|no tanto|diría que no|diría que sí|me temo que no|\
            creo que sí|pienso que sí|me parece que sí",
        neither: "tal vez|quizás|quizá|depende|puede|puede ser|puede que sí|a lo mejor|más o menos|no sé|no lo sé|\
            no estoy seguro|no estoy segura|ni idea|no tengo ni idea|supongo|supongo que sí|es posible|posiblemente|\
            probablemente|sí y no|a medias|según|no me acuerdo|no recuerdo|no sabría decir|a veces|en parte|\
            ya veremos|no entiendo",
        all: "todo|todos|todas|todos ellos|todo eso",
        none: "ninguno|ninguna|ninguno de ellos|nada|nadie|ninguno de estos",
        both: "ambos|ambas|los dos|las dos",
        first_ones: "primeros|primeras",
        last_ones: "últimos|últimas",
        except: "excepto|menos|salvo|todo menos|todos menos",
        and: "y|e|también|además|o|más",
        filler: "yo|eso|esto|creo|que|diría|pues|bueno|hmm|eh|el|la|los|las|un|una|por|favor|es|sería|prefiero|quiero|elijo|me|quedo|con|de|en|\
            somos|tenemos|tengo|hay|mi|nuestro|lo|gracias|necesito|necesitamos|ahora|mismo|a",
        option: "opción|número|la|el",
        out_of: "de|sobre|de un total de",
    },
    denials: Denials {
        not: "no|ni|sin|nunca|jamás|tampoco|excepto|en vez de|en lugar de|nada de",
        plain_no: "no",
        harmless: "sin duda|sin dudas|sin dudarlo|sin falta|sin problema|sin problemas|no sé|no estoy seguro|no estoy segura|no solo|no sólo|no es urgente|no hay prisa|no hay problema|no importa|por qué no|\
            no más|no me importa|no lo sé|no menos|no antes|\
            ya que|ya no|ya sea|ya está|ya están|ya estamos|ya tenemos|ya tengo|ya hemos|ya he",
        after_not: "tengo|tenemos|hay|puedo|podemos|quiero|queremos|gastar|pagar|es|son|de|en|a|el|la|los|un|una|más|antes|para|ser|puede|pasar|pasa|supera",
        contrast: "sino|pero|mejor|más bien|solo|sólo|aunque",
        corrects: "perdón|digo|quiero decir|mejor dicho|mejor|espera|corrijo",
    },
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
    wording: Wording {
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        date: "{day} de {month} de {year}",
        from_to: "{} a {}",
        at_most: "como máximo {}",
        at_least: "desde {}",
        by: "hasta el {}",
        from: "a partir del {}",
        asap: "lo antes posible",
        asap_by: "lo antes posible, hasta el {}",
        open: "sin fecha fija",
        yes: "sí",
        no: "no",
        none: "ninguno",
        rating: "{} de {}",
        month: "{} al mes",
        year: "{} al año",
        seat: "{} por usuario",
        project: "{} en total",
        group: '.',
        decimal: ',',
        sign_first: false,
    },
};
