//! Portuguese, of Brazil and of Portugal.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "zero=0|um=1|uma=1|dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|meia dúzia=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|\
            treze=13|quatorze=14|catorze=14|quinze=15|dezesseis=16|dezasseis=16|dezessete=17|dezassete=17|dezoito=18|dezenove=19|\
            dezanove=19|vinte=20|trinta=30|quarenta=40|cinquenta=50|cinqüenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|\
            duzentos=200|duzentas=200|trezentos=300|trezentas=300|quatrocentos=400|quatrocentas=400|quinhentos=500|quinhentas=500|\
            seiscentos=600|seiscentas=600|setecentos=700|setecentas=700|oitocentos=800|oitocentas=800|novecentos=900|novecentas=900",
        hundred: "cem|cento",
        scales: "k=1000|mil=1000|m=1000000|mi=1000000|mm=1000000|milhão=1000000|milhões=1000000|bi=1000000000|bilhão=1000000000|\
            bilhões=1000000000|bilião=1000000000000|biliões=1000000000000|trilhão=1000000000000|trilhões=1000000000000|\
            dúzia=12|dúzias=12|dezena=10|dezenas=10|centena=100|centenas=100|milhar=1000|milhares=1000|milheiro=1000|milheiros=1000|quadrilhão=1000000000000000|quadrilhões=1000000000000000|quintilhão=1000000000000000000|quintilhões=1000000000000000000",
        joiner: "e",
        articles: "um|uma",
        half: "meio|meia",
        fractions: "meio=2|meios=2|terço=3|terços=3|quarto=4|quartos=4|quinto=5|quintos=5|sexto=6|sextos=6|sétimo=7|sétimos=7|oitavo=8|oitavos=8|nono=9|nonos=9|\
            décimo=10|décimos=10|doze avos=12|quinze avos=15|dezesseis avos=16|vigésimo=20|vigésimos=20|vinte avos=20|centésimo=100|centésimos=100|centésima=100|centésimas=100|\
            milésimo=1000|milésimos=1000|milésima=1000|milésimas=1000|milionésimo=1000000|milionésimos=1000000|bilionésimo=1000000000|bilionésimos=1000000000|\
            trilionésimo=1000000000000|trilionésimos=1000000000000",
        minus: "menos|negativo",
        score: "",
        point: "vírgula|ponto",
        nought: "",
        for_whom: "para|pra|pros|pras",
        vague: "um par de=2|um par=2|par=2|alguns=3|algumas=3|uns poucos=3|umas poucas=3|poucos=3|vários=3|várias=3|meia dúzia de=6|meia dúzia=6|\
            uma dúzia=12|uma dúzia de=12|meio milhão=500000|meio milhão de=500000|um milhar=1000|milhar=1000|um e meio=1.5|dezena=10|uma dezena=10|centena=100|uma centena=100",
        figures: "dígitos|algarismos",
        alone: "só eu|somente eu|apenas eu|eu sozinho|eu sozinha|sou só eu|eu|uma pessoa",
        ordinals: "primeiro=1|primeira=1|segundo=2|segunda=2|terceiro=3|terceira=3|quarto=4|quarta=4|quinto=5|quinta=5|sexto=6|sexta=6|\
            sétimo=7|sétima=7|oitavo=8|oitava=8|nono=9|nona=9|décimo=10|décima=10|décimo primeiro=11|décimo segundo=12|décimo terceiro=13|\
            décimo quarto=14|décimo quinto=15|décimo sexto=16|décimo sétimo=17|décimo oitavo=18|décimo nono=19|vigésimo=20|vigésima=20|vigésimo primeiro=21|trigésimo=30|\
            trigésima=30|centésimo=100|último=4294967295|última=4294967295|\
            primeiros=1|primeiras=1|últimos=4294967295|últimas=4294967295",
        ordinal_suffixes: "o|a|º|ª",
    },
    ranges: Ranges {
        about: "cerca de|uns|umas|aproximadamente|aprox|mais ou menos|por volta de|em torno de|talvez|quase|tipo|acho que|acho|digamos|\
            provavelmente|somente|apenas|só|exatamente|exactamente|atualmente|no total|lá pelos|coisa de|na faixa de|à volta de",
        between: "entre|de|desde",
        to: "a|até|ou|à|ao|\
            ou talvez|talvez|quem sabe|ou até",
        and: "e",
        before: "como máximo=max|como mínimo=min|quando muito=max|maior de=min|maiores de=min|menor de=max|menores de=max|máximo=max|max=max|máx=max|no máximo=max|até=max|menos de=max|menos que=max|não mais que=max|não mais do que=max|não mais de=max|nada acima de=max|não acima de=max|abaixo de=max|\
            máximo de=max|um máximo de=max|inferior a=max|menor que=max|menor do que=max|menos do que=max|menor ou igual a=max|limite de=max|\
            mínimo=min|min=min|mín=min|no mínimo=min|pelo menos=min|ao menos=min|mais de=min|mais que=min|mais do que=min|acima de=min|\
            a partir de=min|desde=min|mínimo de=min|um mínimo de=min|superior a=min|maior que=min|maior do que=min|não menos de=min|não menos que=min|maior ou igual a=min|maior ou igual que=min|maior ou igual do que=min|maiores que=min|maiores do que=min|\
            maiores ou iguais a=min|maiores ou iguais que=min|mais alto que=min|mais alta que=min|mais alto do que=min|mais alta do que=min|mais altos que=min|superiores a=min|\
            superior ou igual a=min|superiores ou iguais a=min|igual ou maior que=min|igual ou maior a=min|igual ou maior do que=min|igual ou superior a=min|iguais ou maiores que=min|\
            mais ou igual a=min|não menor que=min|não inferior a=min|acima dos=min|acima das=min|menor ou igual que=max|menor ou igual do que=max|menores que=max|menores do que=max|\
            menores ou iguais a=max|menores ou iguais que=max|mais baixo que=max|mais baixa que=max|mais baixo do que=max|mais baixa do que=max|mais baixos que=max|inferiores a=max|\
            inferior ou igual a=max|inferiores ou iguais a=max|igual ou menor que=max|igual ou menor a=max|igual ou menor do que=max|igual ou inferior a=max|iguais ou menores que=max|\
            menos ou igual a=max|não maior que=max|não superior a=max|abaixo dos=max|abaixo das=max",
        behind: "como máximo=max|como mínimo=min|quando muito=max|no máximo=max|máximo=max|max=max|ou menos=max|não mais=max|ou mais=min|no mínimo=min|mínimo=min|pelo menos=min|para cima=min|pra cima=min|e mais=min|em diante=min|ou maior=min|ou maiores=min|ou superior=min|ou superiores=min|ou acima=min|e acima=min|ou mais alto=min|\
            ou menor=max|ou menores=max|ou inferior=max|ou inferiores=max|ou abaixo=max|e abaixo=max|e menos=max|para baixo=max|pra baixo=max|e não mais=max",
    },
    money: money::MONEY,
    time: time::TIME,
    choices: Choices {
        yes: "sim|s|por mim tudo bem|por mim sim|por mim está bem|por mim pode ser|claro|claro que sim|com certeza|certamente|lógico|óbvio|isso|isso mesmo|isso aí|exato|exatamente|correto|correcto|certo|ok|okay|\
            tá|tá bom|está bem|tudo bem|beleza|pode ser sim|positivo|afirmativo|verdade|é verdade|de acordo|concordo|aham|uhum|ahã|sem dúvida|\
            sou sim|sou eu|sou|é|tenho|temos|pois|pois é|com prazer|por favor sim|perfeito|combinado|fechado|de facto|evidentemente|naturalmente|yep|\
            por que não|bora|vamos|vamos lá|vamos nessa|sem problema|sem problemas|claro sim|pode|aceito|confirmo|\
            confirmado|\
            sim claro|sim senhor|sim por favor|sim pode|sim sim|ah sim|isso é certo|isto está correto|está correto|\
            está certo|está correcto|tá certo|tá ok|é isso|é isso aí|é isso mesmo|é correto|certíssimo|\
            estou de acordo|estamos de acordo|eu concordo|nós concordamos|aceitamos|eu aceito|nenhum problema|\
            não há problema|claro está|é claro|é claro que sim|lógico que sim|obviamente|definitivamente|\
            absolutamente|sem sombra de dúvida|em grande parte|mais para sim|diria que sim|pode crer|ótimo|positivo|\
            tem razão|você tem razão|eu faço|tenho sim|temos sim|sou eu sim|fixe|está ótimo|com muito gosto|\
            seguramente|indubitavelmente|\
            acho que sim|creio que sim|penso que sim|parece que sim",
        no: "não|nao|n|nop|nada disso|de jeito nenhum|de forma alguma|de maneira nenhuma|claro que não|nunca|jamais|ainda não|por enquanto não|\
            agora não|acho que não|creio que não|negativo|nem pensar|nem um pouco|na verdade não|não mesmo|não muito|não exatamente|nem|\
            falso|errado|incorreto|não obrigado|não obrigada|com certeza não|que nada|não sou|não tenho|não temos|não é|\
            infelizmente não|que eu saiba não|não que eu saiba|já não|não mais|no momento não|neste momento não|\
            de momento não|atualmente não|não aceito|recuso|\
            não senhor|não não|ah não|não quero|não queremos|não posso|não podemos|não pode|não há|não tem|não somos|\
            não está certo|não está correto|não é certo|não é correto|não é verdade|isso não|não é isso|não é assim|\
            não concordo|não concordamos|não estou de acordo|está errado|isso está errado|isto está errado|tá errado|\
            provavelmente não|talvez não|suponho que não|mais para não|nem tanto|não propriamente|diria que não|\
            receio que não|desculpe não|não é bem assim|não totalmente|em hipótese alguma|em hipótese nenhuma|\
            de modo algum|de maneira alguma|de forma nenhuma|nem a pau|nem morto|nem sonhando|nunca na vida|\
            nunca mais|hoje não|impossível|duvido|eu duvido|nada|nada feito|para nada|não acho|não creio|não penso|\
            não penso assim|nem por isso|eu recuso|absolutamente não|certamente não|definitivamente não|\
            lógico que não|óbvio que não",
        plain_yes: "sim",
        plain_no: "não|nao",
        weak: "não muito|não exatamente|na verdade não|acho que não|creio que não|provavelmente não|talvez não|não é bem assim|mais para não|mais para sim|em grande parte|\
            quase|suponho que não|nem tanto|não propriamente|diria que não|diria que sim|receio que não|não totalmente|\
            acho que sim|creio que sim|penso que sim|parece que sim",
        neither: "pois não|talvez|depende|pode ser|quem sabe|mais ou menos|não sei|não sei não|não tenho certeza|\
            não faço ideia|sei lá|imagino que sim|suponho|suponho que sim|é possível|possivelmente|provavelmente|\
            sim e não|às vezes|em parte|vamos ver|não lembro|não me lembro|não entendi|difícil dizer|tanto faz|\
            não estou certo|não estou certa|tenho dúvidas",
        all: "tudo|todos|todas|todos eles",
        none: "nenhum|nenhuma|nenhum deles|nenhuma delas|nada|ninguém",
        both: "ambos|ambas|os dois|as duas",
        first_ones: "primeiros|primeiras",
        last_ones: "últimos|últimas",
        except: "exceto|excepto|menos|salvo|tudo menos|todos menos",
        and: "e|também|além disso|ou|mais",
        filler: "eu|isto|acho|que|diria|bom|bem|hmm|hum|é|o|a|os|as|um|uma|por|favor|seria|prefiro|quero|escolho|fico|com|de|em|somos|temos|tenho|há|meu|\
            nosso|obrigado|obrigada|preciso|precisamos|agora|então|olha|no|na|para|pra",
        option: "opção|número|a|o",
        out_of: "de|em",
    },
    denials: Denials {
        not: "não|nao|nem|sem|nunca|jamais|exceto|em vez de|ao invés de|nenhum|nenhuma",
        plain_no: "não|nao",
        harmless: "no|nos|sem dúvida|sem dúvidas|sem falta|sem hesitar|não sei|não tenho certeza|não só|não é urgente|não tem pressa|não há pressa|sem pressa|não há problema|não tem problema|não importa|\
            por que não|não faço ideia|não mais|não menos|não antes|não me importo|sem problema|\
            já que|já não|já seja|já é|já está|já estão|já estamos|já temos|já tenho|já tem|já foi",
        after_not: "tenho|temos|há|tem|posso|podemos|quero|queremos|gastar|pagar|é|são|de|em|o|a|um|uma|mais|antes|para|ser|pode|passar|passa|no|na",
        contrast: "mas|senão|e sim|prefiro|melhor|só|porém|embora",
        corrects: "desculpa|desculpe|digo|quer dizer|quero dizer|ou melhor|aliás|espera|melhor",
    },
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
    wording: Wording {
        months: [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        date: "{day} de {month} de {year}",
        from_to: "{} a {}",
        at_most: "no máximo {}",
        at_least: "a partir de {}",
        by: "até {}",
        from: "a partir de {}",
        asap: "o mais rápido possível",
        asap_by: "o mais rápido possível, até {}",
        open: "sem data definida",
        yes: "sim",
        no: "não",
        none: "nenhum",
        rating: "{} de {}",
        month: "{} por mês",
        year: "{} por ano",
        seat: "{} por usuário",
        project: "{} no total",
        group: '.',
        decimal: ',',
        sign_first: false,
    },
};
