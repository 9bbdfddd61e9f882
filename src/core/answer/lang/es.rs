//! Spanish.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

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
    money: Money {
        currencies: "euro=EUR|euros=EUR|dólar=USD|dólares=USD|dólar estadounidense=USD|dólares estadounidenses=USD|\
            dólares americanos=USD|dólares canadienses=CAD|dólar canadiense=CAD|dólares australianos=AUD|libra=GBP|libras=GBP|libras esterlinas=GBP|libra esterlina=GBP|\
            peso=-|pesos=-|pesos mexicanos=MXN|pesos argentinos=ARS|pesos colombianos=COP|pesos chilenos=CLP|peso mexicano=MXN|\
            peso argentino=ARS|peso chileno=CLP|peso colombiano=COP|soles=PEN|real=BRL|reales=BRL|franco=CHF|francos=CHF|\
            francos suizos=CHF|yen=JPY|yenes=JPY|yuan=CNY|yuanes=CNY|rupia=INR|rupias=INR|rupias indias=INR|rublo=RUB|rublos=RUB|\
            corona=-|coronas=-|coronas suecas=SEK|coronas danesas=DKK|coronas noruegas=NOK|coronas checas=CZK|won=KRW|wones=KRW|zloty=PLN|zlotys=PLN|\
            pavos=-|lana=-|pelas=-|lucas=-|bolívares=VES|guaraníes=PYG|quetzales=GTQ|colones=CRC|lira=TRY|liras=TRY|dinares=-|dirhams=AED|\
            dólares canadiense=CAD|dólar canadienses=CAD|dólar australiano=AUD|dólares australiano=AUD|dólar australianos=AUD\
            |dólar neozelandés=NZD|dólares neozelandés=NZD|dólar neozelandeses=NZD|dólares neozelandeses=NZD\
            |dólar de nueva zelanda=NZD|dólares de nueva zelanda=NZD|dólar de singapur=SGD|dólares de singapur=SGD\
            |dólar de hong kong=HKD|dólares de hong kong=HKD|dólar hongkonés=HKD|dólares hongkonés=HKD|dólar hongkoneses=HKD\
            |dólares hongkoneses=HKD|dólar taiwanés=TWD|dólares taiwanés=TWD|dólar taiwaneses=TWD|dólares taiwaneses=TWD\
            |dólar de taiwán=TWD|dólares de taiwán=TWD|dólar americano=USD|dólares americano=USD|dólar americanos=USD\
            |dólares estadounidense=USD|dólar estadounidenses=USD|dólar de estados unidos=USD|dólares de estados unidos=USD\
            |dólar de los estados unidos=USD|dólares de los estados unidos=USD|dólar norteamericanos=USD\
            |dólares norteamericanos=USD|dólar jamaiquino=JMD|dólares jamaiquino=JMD|dólar jamaiquinos=JMD|dólares jamaiquinos=JMD\
            |pesos mexicano=MXN|peso mexicanos=MXN|pesos argentino=ARS|peso argentinos=ARS|pesos chileno=CLP|peso chilenos=CLP\
            |pesos colombiano=COP|peso colombianos=COP|peso uruguayo=UYU|pesos uruguayo=UYU|peso uruguayos=UYU|pesos uruguayos=UYU\
            |peso filipino=PHP|pesos filipino=PHP|peso filipinos=PHP|pesos filipinos=PHP|peso dominicano=DOP|pesos dominicano=DOP\
            |peso dominicanos=DOP|pesos dominicanos=DOP|peso cubano=CUP|pesos cubano=CUP|peso cubanos=CUP|pesos cubanos=CUP\
            |libra británica=GBP|libras británica=GBP|libra británicas=GBP|libras británicas=GBP|libras esterlina=GBP\
            |libra esterlinas=GBP|libra inglesas=GBP|libras inglesas=GBP|libra egipcia=EGP|libras egipcia=EGP|libra egipcias=EGP\
            |libras egipcias=EGP|libra libanesas=LBP|libras libanesas=LBP|libra libanesa=LBP|libras libanesa=LBP|libra sirias=SYP\
            |libras sirias=SYP|libra siria=SYP|libras siria=SYP|libra sudanesas=SDG|libras sudanesas=SDG|franco suizo=CHF\
            |francos suizo=CHF|franco suizos=CHF|franco francés=FRF|francos francés=FRF|franco franceses=FRF|francos franceses=FRF\
            |franco belga=BEF|francos belga=BEF|franco belgas=BEF|francos belgas=BEF|franco cfa=XOF|francos cfa=XOF\
            |corona sueca=SEK|coronas sueca=SEK|corona suecas=SEK|corona danesa=DKK|coronas danesa=DKK|corona danesas=DKK\
            |corona noruega=NOK|coronas noruega=NOK|corona noruegas=NOK|corona checa=CZK|coronas checa=CZK|corona checas=CZK\
            |corona islandesa=ISK|coronas islandesa=ISK|corona islandesas=ISK|coronas islandesas=ISK|corona eslovacas=SKK\
            |coronas eslovacas=SKK|corona estonias=EEK|coronas estonias=EEK|rupia india=INR|rupias india=INR|rupia indias=INR\
            |rupia pakistaní=PKR|rupias pakistaní=PKR|rupia pakistaníes=PKR|rupias pakistaníes=PKR|rupia indonesia=IDR\
            |rupias indonesia=IDR|rupia indonesias=IDR|rupias indonesias=IDR|rupia de sri lanka=LKR|rupias de sri lanka=LKR\
            |rupia nepalíes=NPR|rupias nepalíes=NPR|dinar kuwaití=KWD|dinares kuwaití=KWD|dinar kuwaitíes=KWD\
            |dinares kuwaitíes=KWD|dinar jordano=JOD|dinares jordano=JOD|dinar jordanos=JOD|dinares jordanos=JOD|dinar iraquí=IQD\
            |dinares iraquí=IQD|dinar iraquíes=IQD|dinares iraquíes=IQD|dinar serbio=RSD|dinares serbio=RSD|dinar serbios=RSD\
            |dinares serbios=RSD|dinar tunecino=TND|dinares tunecino=TND|dinar tunecinos=TND|dinares tunecinos=TND\
            |dinar argelino=DZD|dinares argelino=DZD|dinar argelinos=DZD|dinares argelinos=DZD|dinar libio=LYD|dinares libio=LYD\
            |dinar libios=LYD|dinares libios=LYD|dinar bahreiní=BHD|dinares bahreiní=BHD|riyal saudí=SAR|riyales saudí=SAR\
            |rial saudí=SAR|riales saudí=SAR|riyal saudíes=SAR|riyales saudíes=SAR|rial saudíes=SAR|riales saudíes=SAR\
            |riyal saudita=SAR|riyales saudita=SAR|rial saudita=SAR|riales saudita=SAR|riyal sauditas=SAR|riyales sauditas=SAR\
            |rial sauditas=SAR|riales sauditas=SAR|riyal catarí=QAR|riyales catarí=QAR|rial catarí=QAR|riales catarí=QAR\
            |riyal cataríes=QAR|riyales cataríes=QAR|rial cataríes=QAR|riales cataríes=QAR|riyal qatarí=QAR|riyales qatarí=QAR\
            |rial qatarí=QAR|riales qatarí=QAR|riyal omaní=OMR|riyales omaní=OMR|rial omaní=OMR|riales omaní=OMR|riyal omaníes=OMR\
            |riyales omaníes=OMR|rial omaníes=OMR|riales omaníes=OMR|riyal iraní=IRR|riyales iraní=IRR|rial iraní=IRR\
            |riales iraní=IRR|riyal iraníes=IRR|riyales iraníes=IRR|rial iraníes=IRR|riales iraníes=IRR|riyal yemeníes=YER\
            |riyales yemeníes=YER|rial yemeníes=YER|riales yemeníes=YER|dirham marroquí=MAD|dirhams marroquí=MAD\
            |dirham marroquíes=MAD|dirhams marroquíes=MAD|dirham de los emiratos=AED|dirhams de los emiratos=AED|lira turca=TRY\
            |liras turca=TRY|lira turcas=TRY|liras turcas=TRY|lira italiana=ITL|liras italiana=ITL|lira italianas=ITL\
            |liras italianas=ITL|rublo ruso=RUB|rublos ruso=RUB|rublo rusos=RUB|rublos rusos=RUB|rublo bielorrusos=BYN\
            |rublos bielorrusos=BYN|marco alemán=DEM|marcos alemán=DEM|marco alemanes=DEM|marcos alemanes=DEM|marco finlandés=FIM\
            |marcos finlandés=FIM|marco finlandeses=FIM|marcos finlandeses=FIM|marco finés=FIM|marcos finés=FIM|won surcoreano=KRW\
            |wons surcoreano=KRW|wones surcoreano=KRW|won surcoreanos=KRW|wons surcoreanos=KRW|wones surcoreanos=KRW\
            |won de corea del sur=KRW|wons de corea del sur=KRW|wones de corea del sur=KRW|won coreanos=KRW|wons coreanos=KRW\
            |wones coreanos=KRW|yen japonés=JPY|yenes japonés=JPY|yen japoneses=JPY|yenes japoneses=JPY|yuan chino=CNY\
            |yuanes chino=CNY|yuan chinos=CNY|yuanes chinos=CNY|real brasileño=BRL|reales brasileño=BRL|real brasileños=BRL\
            |reales brasileños=BRL|chelín keniano=KES|chelines keniano=KES|chelín kenianos=KES|chelines kenianos=KES\
            |chelín tanzanos=TZS|chelines tanzanos=TZS|chelín ugandeses=UGX|chelines ugandeses=UGX|chelín austríacos=ATS\
            |chelines austríacos=ATS|wons=KRW|forintos=HUF|forinto=HUF|florines=-|florines holandeses=NLG|florines neerlandeses=NLG|florines húngaros=HUF|séquel=ILS|séqueles=ILS|shekel=ILS|shekels=ILS\
            |rand=ZAR|rands=ZAR|baht=THB|grivnas=UAH|leu=RON|leus=RON|lev=BGN|levs=BGN|pesetas=ESP|peseta=ESP|escudos=PTE\
            |ringgit=MYR|dong=VND|bolívar=-|bolivianos=BOB|boliviano=BOB|sol=PEN|quetzal=GTQ|lempiras=HNL|lempira=HNL|córdobas=NIO\
            |córdoba=NIO|balboas=PAB|guaraní=PYG|colón=CRC|bitcoins=BTC|bitcoin=BTC|renminbi=CNY",
        cents: "céntimo|céntimos|centavo|centavos|cent|\
            centimos|kopeks|kopeikas|peniques|penique|paisas|paisa|céntimos de euro|centavos de dólar|centavos de real|centésimos",
        per: "al mes=month|por mes=month|mensual=month|mensuales=month|mensualmente=month|cada mes=month|al año=year|por año=year|\
            anual=year|anuales=year|anualmente=year|cada año=year|por usuario=seat|por persona=seat|por cabeza=seat|por empleado=seat|\
            por licencia=seat|por puesto=seat|por proyecto=project|en total=project|para todo el proyecto=project|por todo=project|\
            de una vez=project",
        none: "nada|cero|sin presupuesto|no hay presupuesto|no tengo presupuesto|no tenemos presupuesto|ninguno|\
            gratis|gratuito|ni un euro|ni un peso|sin dinero|no hay dinero|no tengo dinero",
        other_units: "por ciento|personas|gente|usuarios|empleados|trabajadores|licencias|horas|hora|minutos|proyectos|empresas|veces|\
            preguntas|puntos|años de edad|habitaciones|noches|adultos|niños",
        odd_periods: "por trimestre|al trimestre|trimestral|por semana|a la semana|semanal|por día|al día|diario|por hora|la hora|por semestre",
        spread_over: "durante|en los próximos|repartido en",
        around: "el|la|los|un|una|presupuesto|es|de|tenemos|tengo|hay|podemos|puedo|gastar|pagar|invertir|para|esto|este|proyecto|nuestro|\
            mi|sería|serían|seria|costaría|cuesta|por|en|que|se|estamos|pensando|pensamos|y|o|con|bueno|pues|sí|si|mas|más|menos|lo|al|del|está|yo|nos|aprobado|disponible",
    },
    time: Time {
        months: "enero=1|ene=1|febrero=2|feb=2|febr=2|marzo=3|mar=3|mzo=3|abril=4|abr=4|mayo=5|may=5|junio=6|jun=6|\
            julio=7|jul=7|agosto=8|ago=8|agto=8|septiembre=9|setiembre=9|sept=9|sep=9|set=9|octubre=10|oct=10|noviembre=11|\
            nov=11|diciembre=12|dic=12|dicbre=12",
        doubtful_months: "mar|may|set|ago|lun|mie|jue|vie|sab|dom|sol",
        weekdays: "lunes=1|lun=1|martes=2|mar=2|miércoles=3|mié=3|miér=3|miérc=3|jueves=4|jue=4|juev=4|viernes=5|vie=5|\
            vier=5|sábado=6|sábados=6|sáb=6|domingo=7|domingos=7|dom=7",
        units: "día=day|días=day|día natural=day|días naturales=day|días corridos=day|jornada=day|jornadas=day|\
            noche=day|noches=day|día laborable=workday|días laborables=workday|día hábil=workday|días hábiles=workday|\
            día de trabajo=workday|días de trabajo=workday|día laboral=workday|días laborales=workday|semana=week|semanas=week|\
            sem=week|sems=week|fin de semana=weekend|fines de semana=weekend|finde=weekend|findes=weekend|fin de sem=weekend|\
            quincena=fortnight|quincenas=fortnight|mes=month|meses=month|mes calendario=month|trimestre=quarter|\
            trimestres=quarter|trim=quarter|semestre=half|semestres=half|año=year|años=year|año fiscal=year|año calendario=year|\
            año natural=year|ejercicio=year",
        seasons: "primavera=3|verano=6|otoño=9|invierno=12",
        quarter: "trimestre|trim|t",
        half_year: "semestre|mitad del año|mitad de año|mitad|s",
        parts: "más tarde=later|más adelante=later|resto=rest|el resto=rest|lo que queda=rest|lo que resta=rest|principios=early|a principios=early|principio=early|a principio=early|al principio=early|\
            el principio=early|primeros=early|a primeros=early|inicio=early|inicios=early|a inicio=early|a inicios=early|\
            al inicio=early|el inicio=early|comienzo=early|comienzos=early|a comienzo=early|a comienzos=early|al comienzo=early|\
            el comienzo=early|mediados=mid|a mediados=mid|mediado=mid|mitad=mid|a mitad=mid|la mitad=mid|en medio de=mid|en medio del=mid|\
            finales=end|a finales=end|final=end|a final=end|al final=end|\
            el final=end|fin=end|a fin=end|al fin=end|el fin=end|fines=end|a fines=end|últimos=end|a últimos=end|cierre=end|\
            al cierre=end|el cierre=end",
        ends: "fin de año=year|final de año=year|finales de año=year|cierre de año=year|fin de mes=month|\
            final de mes=month|finales de mes=month|cierre de mes=month|fin de trimestre=quarter|final de trimestre=quarter|\
            finales de trimestre=quarter",
        this: "por el|por la|durante el|durante la|todo el|toda la|a lo largo del|en el transcurso del|en el transcurso de la|en el curso del|dentro del|dentro de la|este|esta|estos|estas|ese|esa|el presente|la presente|presente|actual|el actual|la actual|en curso|\
            corriente|el corriente|de este|de esta|el mismo|la misma",
        running: "",
        next: "este próximo|esta próxima|estos próximos|estas próximas|de este próximo|de esta próxima|próximo|próxima|próximos|próximas|el próximo|la próxima|los próximos|las próximas|que viene|que vienen|\
            que entra|que sigue|que siguen|que se viene|siguiente|siguientes|el siguiente|la siguiente|los siguientes|\
            las siguientes|venidero|venidera|venideros|venideras|entrante|entrantes",
        coming: "que viene|que vienen|que entra|que sigue|que siguen|que se viene|próximo|próxima|próximos|próximas|\
            el próximo|la próxima|siguiente|siguientes|el siguiente|la siguiente|venidero|venidera|entrante",
        after_next: "",
        days: "final del día=0|fin del día=0|el final del día=0|al final del día=0|a última hora de hoy=0|hoy=0|hoy mismo=0|el día de hoy=0|ahora=0|ahora mismo=0|en este momento=0|en este instante=0|\
            en este preciso momento=0|en este preciso instante=0|en este mismo momento=0|en este mismo instante=0|\
            en estos momentos=0|de momento=0|por el momento=0|esta noche=0|esta tarde=0|esta mañana=0|este mediodía=0|mañana=1|\
            mañana mismo=1|el día de mañana=1|el día siguiente=1|al día siguiente=1|día siguiente=1|el día después=1|\
            el día de después=1|al otro día=1|pasado mañana=2|pasadomañana=2|el día después de mañana=2",
        holidays: "navidad=christmas|navidades=christmas|día de navidad=christmas|las fiestas=christmas|\
            fiestas navideñas=christmas|nochebuena=christmas_eve|noche buena=christmas_eve|víspera de navidad=christmas_eve|\
            nochevieja=new_years_eve|noche vieja=new_years_eve|fin de año viejo=new_years_eve|\
            víspera de año nuevo=new_years_eve|san silvestre=new_years_eve|año nuevo=new_year|día de año nuevo=new_year|\
            el año nuevo=new_year|reyes=epiphany|día de reyes=epiphany|día de los reyes magos=epiphany|\
            epifanía=epiphany|san valentín=valentine|día de san valentín=valentine|\
            día de los enamorados=valentine|día del amor=valentine|día de la mujer=womens_day|\
            día internacional de la mujer=womens_day|día de pi=pi_day|san patricio=patrick|día de san patricio=patrick|\
            día de san josé=joseph|día del padre=fathers_day|día de la madre=mothers_day|\
            día de los inocentes=innocents|santos inocentes=innocents|día de los santos inocentes=innocents|\
            martes de carnaval=shrove_tuesday|carnaval=shrove_tuesday|lunes de carnaval=rose_monday|\
            miércoles de ceniza=ash_wednesday|domingo de ramos=palm_sunday|semana santa=easter|jueves santo=maundy_thursday|\
            viernes santo=good_friday|sábado santo=holy_saturday|sábado de gloria=holy_saturday|pascua=easter|\
            domingo de pascua=easter|domingo de resurrección=easter|pascuas=easter|lunes de pascua=easter_monday|\
            día de la ascensión=ascension|pentecostés=pentecost|domingo de pentecostés=pentecost|\
            lunes de pentecostés=whit_monday|corpus christi=corpus_christi|día de la tierra=earth_day|\
            día de sant jordi=george|san jordi=george|día del trabajo=labour_day|día del trabajador=labour_day|\
            día de los trabajadores=labour_day|día internacional de los trabajadores=labour_day|\
            día internacional del trabajo=labour_day|fiesta del trabajo=labour_day|\
            día del trabajo de estados unidos=american_labor_day|día de san juan=john|noche de san juan=john|\
            día de la independencia=independence_day|día de independencia=independence_day|\
            día de la asunción=assumption|día de la hispanidad=hispanic_day|\
            fiesta nacional de españa=hispanic_day|día de la raza=hispanic_day|día del pilar=hispanic_day|\
            día de colón=columbus_day|halloween=halloween|noche de brujas=halloween|día de las brujas=halloween|\
            todos los santos=all_saints|día de todos los santos=all_saints|día de los muertos=all_souls|\
            día de muertos=all_souls|día de los difuntos=all_souls|fieles difuntos=all_souls|día del soltero=singles_day|\
            día del veterano=armistice|día de los veteranos=armistice|día del armisticio=armistice|\
            día de acción de gracias=thanksgiving|acción de gracias=thanksgiving|viernes negro=black_friday|\
            black friday=black_friday|ciber lunes=cyber_monday|cyber monday=cyber_monday|\
            día de la constitución=constitution_spain|\
            inmaculada concepción=immaculate|adviento=advent|cinco de mayo=cinco_de_mayo|día de martin luther king=king_day|\
            día de los presidentes=presidents_day|día de los caídos=memorial_day|día del jefe=bosses_day|\
            día de san nicolás=nicholas|toma de la bastilla=bastille_day|día de la bastilla=bastille_day|\
            el verano entrante=summer_break|vacaciones de verano=summer_break|las vacaciones de verano=summer_break",
        edges: "tan pronto como=from|tan pronto como el=from|tan pronto como en=from|de aquí=until|de acá=until|de aquí al=until|hasta=until|hasta el=until|hasta la=until|a más tardar=until|como muy tarde=until|como tarde=until|\
            lo más tarde=until|no más tarde de=until|no más tarde del=until|no después de=until|no después del=until|\
            de aquí a=until|de aquí al=until|de aquí hasta=until|de acá a=until|plazo hasta=until|fecha límite=until|\
            antes de=before|antes del=before|antes que=before|previo a=before|previo al=before|anterior a=before|\
            anterior al=before|desde=from|desde el=from|desde la=from|a partir de=from|a partir del=from|a partir de la=from|\
            a contar de=from|a contar desde=from|en adelante=from|no antes de=from|no antes del=from|como pronto=from|\
            como muy pronto=from|comenzando=from|comenzando en=from|comenzando el=from|empezando=from|empezando en=from|\
            empezando el=from|iniciando=from|iniciando el=from|que va de=from|que va del=from|que va desde=from|que comienza=from|que empieza=from|que inicia=from|\
            después de=after|después del=after|luego de=after|luego del=after|tras=after|tras el=after|posterior a=after|\
            posterior al=after|posteriores a=after|una vez pasado=after|una vez pasada=after|en menos de=within|en menos=within|\
            en no más de=within|en un máximo de=within|en los próximos=within|en las próximas=within|\
            durante los próximos=within|durante las próximas=within|a lo largo de los próximos=within|en el plazo de=within|\
            en un plazo de=within|en el transcurso de=within|en cuestión de=within|dentro de=in|en=in|el=in|al=in|durante=in|\
            durante el=in|durante la=in|por=in|para=in|para el=in|para la=in|hacia=in|hacia el=in|hacia la=in|sobre=in|\
            sobre el=in|a lo largo de=in|a lo largo del=in|allá por=in|en algún momento=in|en algún momento de=in",
        asap: "lo antes posible|lo más antes posible|cuanto antes|cuanto antes mejor|ya|ya mismo|para ya|desde ya|\
            de inmediato|inmediatamente|inmediato|urgente|muy urgente|urgentemente|con urgencia|de urgencia|asap|ahora mismo|\
            ahora|lo más pronto posible|lo más pronto|lo más temprano posible|tan pronto como sea posible|\
            tan pronto como podamos|tan pronto sea posible|en cuanto sea posible|en cuanto se pueda|en cuanto podamos|\
            apenas se pueda|ayer|para ayer|enseguida|en seguida|al instante|sin demora|lo más rápido posible|\
            lo más rápidamente posible|a la brevedad|a la brevedad posible|a la mayor brevedad|a la mayor brevedad posible|\
            con la mayor brevedad|cuando antes",
        soon: "pronto|muy pronto|en breve|próximamente|a corto plazo|dentro de poco|en poco tiempo|\
            en un futuro próximo|en un futuro cercano",
        no_rush: "sin prisa|sin prisas|no hay prisa|no hay ninguna prisa|no tengo prisa|no tenemos prisa|\
            no tiene prisa|no corre prisa|no me corre prisa|no nos corre prisa|sin apuro|sin apuros|no hay apuro|\
            no tenemos apuro|no tengo apuro|no es urgente|sin urgencia|no hay urgencia|no urge|con calma|cuando sea|\
            cuando quieran|cuando queráis|cuando quieras|cuando puedas|cuando puedan|cuando podáis|cuando se pueda|\
            cuando convenga|da igual cuándo|no importa cuándo|flexible|flexibles|fecha flexible|sin fecha|sin fecha fija|\
            sin fecha concreta|sin fecha límite|sin fecha definida|no hay fecha|no hay fecha límite|no hay fecha fija|sin plazo|\
            sin plazos|sin plazo fijo|no hay plazo|más adelante|algún día|nunca|en cualquier momento|cualquier momento|\
            cualquier fecha|a largo plazo",
        ago: "atrás",
        ago_before: "hace",
        last: "pasado|pasada|el pasado|la pasada|el último|la última|último|última",
        past_days: "ayer=1|anteayer=2|antier=2",
        of: "de|del|el|la|los|las|en|año|mes de|del mes de|este|de este",
        in_months: "",
        few: "unos|unas",
        elided: "",
        day_lead: "el|al|del|día|los días|día del",
        weeks_on: "",
        many: "días|semanas|quincenas|meses|trimestres|semestres|años",
        hours: "hora|horas|hs|hrs|h",
        hours_lead: "en|en unas|en menos de|dentro de|dentro de unas|de aquí a|en un plazo de|\
            en el plazo de|en un máximo de|en no más de|en las próximas|en las siguientes|dentro de las próximas|antes de",
        day_beside: "al día siguiente de=1|al día siguiente=1|el día siguiente=1|el día siguiente a=1|el día siguiente al=1|al día siguiente al=1|el día posterior a=1|el día posterior al=1|el día anterior al=-1|el día previo al=-1|día siguiente a=1|\
            día siguiente=1|el día después de=1|el día después=1|el día de después de=1|dos días después de=2|la víspera=-1|en vísperas=-1|víspera=-1|vísperas=-1|el día antes de=-1|el día anterior a=-1|el día previo a=-1",
        week_parts: [(1, 2), (3, 4), (4, 7)],
        times_of_day: "por la noche|de la noche|en la noche|por la tarde|de la tarde|en la tarde|de la madrugada|por el día|por la mañana|de la mañana|en la mañana|a la mañana",
    },
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
            obviamente|evidentemente|claro está|lo haré|sí tengo|sí tenemos",
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
            en gran parte|no exactamente|no del todo|no tanto|diría que no|diría que sí|me temo que no",
        neither: "tal vez|quizás|quizá|depende|puede|puede ser|puede que sí|a lo mejor|más o menos|no sé|no lo sé|no estoy seguro|no estoy segura|\
            ni idea|no tengo ni idea|creo que sí|supongo|supongo que sí|es posible|posiblemente|probablemente|sí y no|a medias|según|\
            no me acuerdo|no recuerdo|no sabría decir|a veces|en parte|ya veremos|no entiendo",
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
    moves: Moves {
        commands: "empezar=start|comenzar=start|ayuda=help|ayúdame=help|atrás=back|volver=back|volver atrás=back|anterior=back|\
            pregunta anterior=back|saltar=skip|omitir=skip|paso=skip|siguiente=skip|siguiente pregunta=skip|saltar esta=skip|saltar esta pregunta=skip|saltar la pregunta=skip|omitir esta=skip|omitir esta pregunta=skip|\
            cancelar=cancel|parar=cancel|terminar=cancel|salir=cancel|basta=cancel|déjame en paz=cancel|darme de baja=cancel|\
            empezar de nuevo=restart|reiniciar=restart|volver a empezar=restart|desde el principio=restart|privacidad=privacy|\
            idioma=language|cambiar idioma=language|cambiar de idioma=language",
        polite: "por favor|porfa|gracias|muchas gracias|hola|ok|vale|ahora",
        greetings: "hola|buenas|buenos días|buenas tardes|buenas noches|qué tal|gracias|adiós|hasta luego",
        approves: "enviar|envíalo|todo bien|todo correcto|está bien|está perfecto|sin cambios|así está bien|correcto|adelante|perfecto",
        addresses: "usted|ustedes|tú|tu|su|vosotros|vuestro|precio|precios|cuesta",
        own: "nos|nuestro|nuestra|me|mi|nosotros",
        languages: "español=es|castellano=es|inglés=en|alemán=de|francés=fr|portugués=pt",
        language_wish: "",
        asks_the_same: "cuándo|cuánto|cuánta|cuántos|cuántas|qué precio|qué cuesta|cuál es|por qué",
        interrogatives: "basta|bastan|alcanza|alcanzan|sería|qué|cuál|cuáles|cuánto|cuánta|cuántos|cuándo|cómo|dónde|quién|puedo|podemos|puede|pueden|hay|es posible|se puede|tienen|ofrecen|tiene",
        refusal: &[
            r"(?:prefiero|preferimos|preferiria) no (?:decir|decirlo|contestar|responder|compartir|dar)\w*(?: .{0,30})?|prefiero no",
            r"(?:eso )?(?:es )?(?:confidencial|privado|personal|secreto)|no (?:le|te|os) (?:importa|incumbe)|(?:eso )?no es asunto (?:tuyo|suyo|vuestro)",
            r"no (?:quiero|queremos|puedo|podemos|deseo) (?:decir|decirlo|dar|darlo|compartir|compartirlo|responder|contestar|revelar)\w*(?: .{0,40})?",
            r"sin comentarios|no (?:lo )?(?:voy|vamos) a decir(?: .{0,20})?",
        ],
        refusal_inside: &[
            r"prefiero no (?:decir|contestar|responder|dar)\w*",
            r"no (?:quiero|puedo) (?:decir|dar|compartir)\w*",
        ],
        no_contact: &[
            r"no (?:tengo|tenemos|uso)(?: .{0,20})?|no (?:me )?(?:llamen?|escriban?|contacten?)(?: .{0,20})?|sin (?:correo|email|telefono|llamadas|web|pagina)(?: .{0,15})?|(?:todavia |aun )no (?:tengo|tenemos)(?: .{0,20})?|(?:mejor |prefiero )?por (?:correo|email|telefono|chat|whatsapp)(?: .{0,15})?",
        ],
        declines: &[
            r"(?:no )?no (?:me|nos) interesa(?: .{0,20})?|no gracias(?: .{0,12})?|no estoy interesad[oa](?: .{0,20})?",
        ],
        unsure: &[
            r"(?:todavia |aun |la verdad )*no (?:lo )?(?:se|sabemos|sabria)(?: (?:todavia|aun|bien|exactamente|decir|decirlo|decirle|ahora|ahora mismo|en este momento|con certeza|seguro|cuanto|cuando|eso|todavia bien))*|ni idea|no tengo (?:ni )?(?:la menor )?idea|no (?:estoy|estamos) segur[oa]s?(?: .{0,20})?",
            r"depende(?: .*)?|(?:es )?dificil (?:de )?(?:decir|saber)(?: .{0,20})?|(?:todavia|aun) no (?:lo )?(?:sabemos|se|hemos decidido|esta decidido|tenemos)(?: .{0,20})?|por (?:definir|decidir|determinar)|ya veremos|tal vez|quizas?",
        ],
        unsure_inside: &[
            r"no (?:lo )?(?:se|sabemos)|no estoy segur[oa]|ni idea|depende de|tengo que (?:consultar|preguntar|hablar)|tenemos que (?:consultar|preguntar|hablar)",
            r"no (?:me )?(?:acuerdo|recuerdo)|(?:lo )?(?:he olvidado|olvide)|lo mas barato posible|en cuanto (?:tengamos|consigamos)",
        ],
        why: &[
            r"(?:y |pero )?(?:por que|para que)(?: lo| la| eso| esto)?(?: (?:quiere|quieres|necesita|necesitas|pregunta|preguntas|quieren|necesitan|preguntan)\w*)?(?: .{0,20})?|a que viene(?: .{0,20})?",
        ],
        why_inside: &[
            r"(?:por que|para que) (?:lo |la |me )?(?:quiere|quieres|necesita|necesitas|pregunta|preguntas|quieren|necesitan)\w*",
        ],
        human: &[
            r"(?:quiero|quisiera|puedo|podria|prefiero|necesito|me gustaria|deseo) hablar con (?:un |una |alguien|algun )?.{0,30}|(?:una |un )?(?:(?:persona|agente|humano|asesor)(?: real| humana| por favor)+|agente|humano|asesor)",
            r"(?:me )?(?:puede|pueden|puedes) llamar(?:me)?(?: .{0,20})?|ll[ae]m[ae]n?me(?: (?:por favor|porfa|ahora|hoy|manana|gracias|luego|despues|cuando .{1,15}|al? .{1,20}))*",
        ],
        human_inside: &[r"hablar con (?:una persona|alguien|un humano|un agente|un asesor|una persona real)"],
        clarify: &[
            r"(?:que|a que) (?:quiere|quieres|se) (?:decir|refiere|refieres)(?: .{0,30})?|no (?:lo )?entiendo(?: .{0,30})?|como|perdon|que significa.{0,30}|como dice",
        ],
    },
    people: People {
        name_lead_in: "me llamo|mi nombre es|soy|es|se llama|hola|\
            yo soy|yo me llamo|soy el|soy la|buenos días|buenas tardes|buenas noches|buenas|nombre|el nombre es|\
            mi nombre completo es|llámame|llámeme|pueden llamarme|puede llamarme|puedes llamarme|me dicen|me llaman|aquí|\
            le habla|habla|sí|claro|señor|señora|señorita|sr|sra|srta|la señora|el señor|don|doña|nuestro director|\
            nuestra directora|mi jefe|mi jefa|él se llama|ella se llama|su nombre es|sería",
        name_stop: "de la empresa|de la firma|de la compañía|en|gracias|pero|encantado|encantada|mucho gusto|un placer|aquí",
        no_name: "yo|nosotros|nadie|alguien|mi jefe|ninguno|él|ella|\
            mi jefa|el jefe|la jefa|nuestro jefe|nuestra jefa|otra persona|un compañero|una compañera|mi compañero|\
            mi compañera|el equipo|mi socio|mi socia|mi equipo|yo mismo|yo misma|otro|otra",
        company_lead_in: "trabajo en|trabajo para|somos|nuestra empresa es|mi empresa es|la empresa es|es|se llama|la empresa se llama|\
            hola|buenas|buenos días|empresa|la empresa|nombre|nombre de la empresa|el nombre es|nos llamamos|\
            nuestra empresa se llama|mi empresa se llama|mi negocio se llama|mi negocio es|nuestro negocio se llama|\
            nuestro negocio es|soy de|somos de|estoy en|trabajo con|trabajamos en|trabajamos para|vengo de|llamo de|\
            de la empresa|en|sería|la compañía|la compañía se llama|la compañía es|sí",
        no_company: "ninguna|no tengo empresa|no tengo|nada|\
            ninguna todavía|todavía ninguna|todavía no tenemos|aún no tenemos|todavía no tengo|aún no tengo|\
            no tenemos web|no tenemos página|sin web|sin página|no tenemos empresa|sin empresa",
        countries: COUNTRIES,
        home: Some("ES"),
    },
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

const COUNTRIES: &str = "AD Andorra,andorrano,andorrana|AE Emiratos Árabes Unidos,los Emiratos,Emiratos,EAU,Dubái,Abu Dabi,emiratí|AF Afganistán,afgano,afgana|\
    AG Antigua y Barbuda|AL Albania,albanés,albanesa|AM Armenia,armenio|AO Angola,angoleño,angoleña|AR Argentina,la Argentina,argentino|AT Austria,austríaco,austríaca|\
    AU Australia,australiano,australiana|AW Aruba,arubeño|AZ Azerbaiyán,azerbaiyano,azerí|BA Bosnia y Herzegovina,Bosnia,Bosnia-Herzegovina,bosnio|BB Barbados|BD Bangladés,\
    Bangladesh,bangladesí|BE Bélgica,belga|BF Burkina Faso|BG Bulgaria,búlgaro,búlgara|BH Baréin,Bahréin,bareiní|BI Burundi|BJ Benín,beninés|BM Bermudas,las Bermudas|BN Brunéi|\
    BO Bolivia,boliviano,boliviana|BR Brasil,brasileño,brasileña,brasilero|BS Bahamas,las Bahamas,bahameño|BT Bután,butanés|BW Botsuana,Botswana|BY Bielorrusia,Belarús,bielorruso,\
    bielorrusa|BZ Belice,beliceño|CA Canadá,canadiense|CD República Democrática del Congo,RD Congo,Congo-Kinshasa|CF República Centroafricana,centroafricano|\
    CG República del Congo,Congo,el Congo,congoleño|CH Suiza,suizo|CI Costa de Marfil,marfileño|CL Chile,chileno,chilena|CM Camerún,camerunés|CN China,chino,\
    República Popular China|CO Colombia,colombiano,colombiana|CR Costa Rica,costarricense,tico|CU Cuba,cubano,cubana|CV Cabo Verde,caboverdiano|CW Curazao|CY Chipre,chipriota|\
    CZ Chequia,República Checa,la República Checa,checo,checa|DE Alemania,alemán,alemana|DJ Yibuti,Djibouti|DK Dinamarca,danés,danesa|DM Dominica|DO República Dominicana,\
    la República Dominicana,Rep. Dominicana,dominicano,dominicana|DZ Argelia,argelino,argelina|EC Ecuador,el Ecuador,ecuatoriano,ecuatoriana|EE Estonia,estonio|EG Egipto,egipcio,\
    egipcia|ER Eritrea,eritreo|ES España,español,española,españoles|ET Etiopía,etíope|FI Finlandia,finlandés,finlandesa,finés|FJ Fiyi,Fiji|FM Micronesia|FO Islas Feroe,\
    las Islas Feroe|FR Francia,francés,francesa|GA Gabón,gabonés|GB Reino Unido,el Reino Unido,Gran Bretaña,Inglaterra,Escocia,Gales,Irlanda del Norte,británico,británica,inglés,\
    inglesa,escocés|GD Granada|GE Georgia,georgiano|GF Guayana Francesa,la Guayana Francesa|GG Guernsey|GH Ghana,ghanés|GI Gibraltar,gibraltareño|GL Groenlandia,groenlandés|\
    GM Gambia,gambiano|GN Guinea,guineano|GP Guadalupe|GQ Guinea Ecuatorial,ecuatoguineano|GR Grecia,griego,griega|GT Guatemala,guatemalteco,guatemalteca,chapín|GW Guinea-Bisáu|\
    GY Guyana,guyanés|HK Hong Kong,hongkonés|HN Honduras,hondureño,hondureña|HR Croacia,croata|HT Haití,haitiano,haitiana|HU Hungría,húngaro,húngara|ID Indonesia,indonesio|\
    IE Irlanda,irlandés,irlandesa,República de Irlanda|IL Israel,israelí|IM Isla de Man,la Isla de Man|IN India,la India,indio,hindú|IQ Irak,Iraq,iraquí|IR Irán,iraní|IS Islandia,\
    islandés,islandesa|IT Italia,italiano,italiana|JE Jersey|JM Jamaica,jamaicano,jamaiquino|JO Jordania,jordano|JP Japón,japonés,japonesa|KE Kenia,keniano,keniata|KG Kirguistán,\
    kirguís|KH Camboya,camboyano|KI Kiribati|KM Comoras,las Comoras|KN San Cristóbal y Nieves|KP Corea del Norte,norcoreano|KR Corea del Sur,Corea,surcoreano,coreano,coreana|\
    KW Kuwait,kuwaití|KY Islas Caimán,las Islas Caimán|KZ Kazajistán,Kazajstán,kazajo|LA Laos,laosiano|LB Líbano,el Líbano,libanés,libanesa|LC Santa Lucía|LI Liechtenstein|\
    LK Sri Lanka,esrilanqués|LR Liberia,liberiano|LS Lesoto|LT Lituania,lituano,lituana|LU Luxemburgo,luxemburgués,luxemburguesa|LV Letonia,letón,letona|LY Libia,libio|\
    MA Marruecos,marroquí|MC Mónaco,monegasco|MD Moldavia,Moldova,moldavo|ME Montenegro,montenegrino|MG Madagascar,malgache|MH Islas Marshall|MK Macedonia del Norte,Macedonia,\
    macedonio|ML Malí,maliense|MM Myanmar,Birmania,birmano|MN Mongolia,mongol|MO Macao|MQ Martinica|MR Mauritania,mauritano|MT Malta,maltés,maltesa|MU Mauricio,Isla Mauricio,\
    mauriciano|MV Maldivas,las Maldivas,maldivo|MW Malaui,Malawi|MX México,Méjico,mexicano,mexicana|MY Malasia,malasio,malayo|MZ Mozambique,mozambiqueño|NA Namibia,namibio|\
    NC Nueva Caledonia|NE Níger,nigerino|NG Nigeria,nigeriano|NI Nicaragua,nicaragüense|NL Países Bajos,los Países Bajos,Holanda,neerlandés,neerlandesa,holandés,holandesa|\
    NO Noruega,noruego|NP Nepal,nepalí|NR Nauru|NZ Nueva Zelanda,Nueva Zelandia,neozelandés,neozelandesa|OM Omán,omaní|PA Panamá,panameño,panameña|PE Perú,el Perú,peruano,peruana|\
    PF Polinesia Francesa,la Polinesia Francesa|PG Papúa Nueva Guinea|PH Filipinas,las Filipinas,filipino,filipina|PK Pakistán,pakistaní|PL Polonia,polaco,polaca|PR Puerto Rico,\
    puertorriqueño,puertorriqueña,boricua|PS Palestina,palestino|PT Portugal,portugués,portuguesa|PW Palaos|PY Paraguay,el Paraguay,paraguayo,paraguaya|QA Catar,Qatar,catarí|\
    RE Reunión,La Reunión|RO Rumanía,rumano,rumana|RS Serbia,serbio|RU Rusia,Federación Rusa,Federación de Rusia,ruso,rusa|RW Ruanda,ruandés|SA Arabia Saudita,Arabia Saudí,saudí,\
    saudita|SB Islas Salomón|SC Seychelles,las Seychelles|SD Sudán,sudanés|SE Suecia,sueco,sueca|SG Singapur,singapurense|SI Eslovenia,esloveno,eslovena|SK Eslovaquia,eslovaco,\
    eslovaca|SL Sierra Leona|SM San Marino|SN Senegal,senegalés|SO Somalia,somalí|SR Surinam,surinamés|SS Sudán del Sur|ST Santo Tomé y Príncipe|SV El Salvador,Salvador,\
    salvadoreño,salvadoreña|SY Siria,sirio|SZ Esuatini,Suazilandia|TD Chad,el Chad|TG Togo,togolés|TH Tailandia,tailandés,tailandesa|TJ Tayikistán,tayiko|TL Timor Oriental|\
    TM Turkmenistán,turkmeno|TN Túnez,tunecino|TO Tonga|TR Turquía,turco,turca|TT Trinidad y Tobago,Trinidad|TV Tuvalu|TW Taiwán,taiwanés|TZ Tanzania,tanzano|UA Ucrania,ucraniano,\
    ucraniana|UG Uganda,ugandés|US Estados Unidos,los Estados Unidos,Estados Unidos de América,EE. UU.,EEUU,EE UU,EUA,USA,estadounidense,norteamericano,americano,Nueva Jersey,\
    Nuevo México|UY Uruguay,el Uruguay,uruguayo,uruguaya|UZ Uzbekistán,uzbeko|VA Ciudad del Vaticano,el Vaticano,Vaticano|VC San Vicente y las Granadinas|VE Venezuela,venezolano,\
    venezolana|VN Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,kosovar|YE Yemen,yemení|ZA Sudáfrica,Suráfrica,sudafricano,sudafricana|ZM Zambia,zambiano|ZW Zimbabue,Zimbabwe,\
    zimbabuense";
