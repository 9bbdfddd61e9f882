//! How Spanish names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
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
        |rand=ZAR|rands=ZAR|ptas=ESP|pta=ESP|baht=THB|grivnas=UAH|leu=RON|leus=RON|lev=BGN|levs=BGN|pesetas=ESP|peseta=ESP|escudos=PTE\
        |ringgit=MYR|dong=VND|bolívar=-|bolivianos=BOB|boliviano=BOB|sol=PEN|quetzal=GTQ|lempiras=HNL|lempira=HNL|córdobas=NIO\
        |córdoba=NIO|balboas=PAB|guaraní=PYG|colón=CRC|bitcoins=BTC|bitcoin=BTC|renminbi=CNY",
    cents: "céntimo|céntimos|centavo|centavos|cent|\
        centimos|kopeks|kopeikas|peniques|penique|paisas|paisa|céntimos de euro|centavos de dólar|centavos de real|centésimos",
    and_cents: "con",
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
};
