//! How Portuguese names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
    currencies: "euro=EUR|euros=EUR|real=BRL|reais=BRL|conto=-|contos=-|pau=-|paus=-|pila=-|pilas=-|mangos=-|dólar=USD|dólares=USD|\
        dólar americano=USD|dólares americanos=USD|dólares canadenses=CAD|dólares canadianos=CAD|dólares australianos=AUD|libra=GBP|libras=GBP|libras esterlinas=GBP|\
        libra esterlina=GBP|franco=CHF|francos=CHF|francos suíços=CHF|iene=JPY|ienes=JPY|yuan=CNY|yuans=CNY|peso=-|pesos=-|pesos argentinos=ARS|\
        pesos mexicanos=MXN|pesos chilenos=CLP|rupia=INR|rupias=INR|rublo=RUB|rublos=RUB|coroa=-|coroas=-|coroas suecas=SEK|coroas dinamarquesas=DKK|\
        coroas norueguesas=NOK|coroas checas=CZK|won=KRW|zloty=PLN|lira=TRY|liras=TRY|kwanza=AOA|kwanzas=AOA|meticais=MZN|dirhams=AED|\
        dólar canadense=CAD|dólares canadense=CAD|dólar canadenses=CAD|dólar canadiano=CAD|dólares canadiano=CAD\
        |dólar canadianos=CAD|dólar australiano=AUD|dólares australiano=AUD|dólar australianos=AUD|dólar neozelandês=NZD\
        |dólares neozelandês=NZD|dólar neozelandeses=NZD|dólares neozelandeses=NZD|dólar da nova zelândia=NZD\
        |dólares da nova zelândia=NZD|dólar de singapura=SGD|dólares de singapura=SGD|dólar de hong kong=HKD\
        |dólares de hong kong=HKD|dólar taiwanês=TWD|dólares taiwanês=TWD|dólar taiwaneses=TWD|dólares taiwaneses=TWD\
        |dólar de taiwan=TWD|dólares de taiwan=TWD|dólares americano=USD|dólar americanos=USD|dólar estadunidense=USD\
        |dólares estadunidense=USD|dólar estadunidenses=USD|dólares estadunidenses=USD|dólar norte americanos=USD\
        |dólares norte americanos=USD|dólar dos estados unidos=USD|dólares dos estados unidos=USD|dólar jamaicanos=JMD\
        |dólares jamaicanos=JMD|peso mexicano=MXN|pesos mexicano=MXN|peso mexicanos=MXN|peso argentino=ARS|pesos argentino=ARS\
        |peso argentinos=ARS|peso chileno=CLP|pesos chileno=CLP|peso chilenos=CLP|peso colombiano=COP|pesos colombiano=COP\
        |peso colombianos=COP|pesos colombianos=COP|peso uruguaio=UYU|pesos uruguaio=UYU|peso uruguaios=UYU\
        |pesos uruguaios=UYU|peso filipino=PHP|pesos filipino=PHP|peso filipinos=PHP|pesos filipinos=PHP|peso dominicanos=DOP\
        |pesos dominicanos=DOP|peso cubano=CUP|pesos cubano=CUP|peso cubanos=CUP|pesos cubanos=CUP|libras esterlina=GBP\
        |libra esterlinas=GBP|libra britânica=GBP|libras britânica=GBP|libra britânicas=GBP|libras britânicas=GBP\
        |libra inglesas=GBP|libras inglesas=GBP|libra egípcia=EGP|libras egípcia=EGP|libra egípcias=EGP|libras egípcias=EGP\
        |libra libanesa=LBP|libras libanesa=LBP|libra libanesas=LBP|libras libanesas=LBP|libra sírias=SYP|libras sírias=SYP\
        |libra sudanesas=SDG|libras sudanesas=SDG|franco suíço=CHF|francos suíço=CHF|franco suíços=CHF|franco francês=FRF\
        |francos francês=FRF|franco franceses=FRF|francos franceses=FRF|franco belga=BEF|francos belga=BEF|franco belgas=BEF\
        |francos belgas=BEF|franco cfa=XOF|francos cfa=XOF|coroa sueca=SEK|coroas sueca=SEK|coroa suecas=SEK\
        |coroa dinamarquesa=DKK|coroas dinamarquesa=DKK|coroa dinamarquesas=DKK|coroa norueguesa=NOK|coroas norueguesa=NOK\
        |coroa norueguesas=NOK|coroa checa=CZK|coroas checa=CZK|coroa checas=CZK|coroa tcheca=CZK|coroas tcheca=CZK\
        |coroa tchecas=CZK|coroas tchecas=CZK|coroa islandesa=ISK|coroas islandesa=ISK|coroa islandesas=ISK\
        |coroas islandesas=ISK|coroa eslovacas=SKK|coroas eslovacas=SKK|coroa estonianas=EEK|coroas estonianas=EEK\
        |rupia indiana=INR|rupias indiana=INR|rupia indianas=INR|rupias indianas=INR|rupia paquistanesa=PKR\
        |rupias paquistanesa=PKR|rupia paquistanesas=PKR|rupias paquistanesas=PKR|rupia indonésia=IDR|rupias indonésia=IDR\
        |rupia indonésias=IDR|rupias indonésias=IDR|rupia do sri lanka=LKR|rupias do sri lanka=LKR|rupia cingalesas=LKR\
        |rupias cingalesas=LKR|rupia nepalesas=NPR|rupias nepalesas=NPR|dinar kuwaitiano=KWD|dinares kuwaitiano=KWD\
        |dinar kuwaitianos=KWD|dinares kuwaitianos=KWD|dinar do kuwait=KWD|dinares do kuwait=KWD|dinar jordaniano=JOD\
        |dinares jordaniano=JOD|dinar jordanianos=JOD|dinares jordanianos=JOD|dinar jordano=JOD|dinares jordano=JOD\
        |dinar jordanos=JOD|dinares jordanos=JOD|dinar iraquiano=IQD|dinares iraquiano=IQD|dinar iraquianos=IQD\
        |dinares iraquianos=IQD|dinar sérvio=RSD|dinares sérvio=RSD|dinar sérvios=RSD|dinares sérvios=RSD|dinar tunisiano=TND\
        |dinares tunisiano=TND|dinar tunisianos=TND|dinares tunisianos=TND|dinar argelino=DZD|dinares argelino=DZD\
        |dinar argelinos=DZD|dinares argelinos=DZD|dinar líbio=LYD|dinares líbio=LYD|dinar líbios=LYD|dinares líbios=LYD\
        |dinar bareinita=BHD|dinares bareinita=BHD|rial saudita=SAR|riais saudita=SAR|riyal saudita=SAR|riyals saudita=SAR\
        |rial sauditas=SAR|riais sauditas=SAR|riyal sauditas=SAR|riyals sauditas=SAR|rial catariano=QAR|riais catariano=QAR\
        |riyal catariano=QAR|riyals catariano=QAR|rial catarianos=QAR|riais catarianos=QAR|riyal catarianos=QAR\
        |riyals catarianos=QAR|rial do catar=QAR|riais do catar=QAR|riyal do catar=QAR|riyals do catar=QAR|rial omanense=OMR\
        |riais omanense=OMR|riyal omanense=OMR|riyals omanense=OMR|rial omanenses=OMR|riais omanenses=OMR|riyal omanenses=OMR\
        |riyals omanenses=OMR|rial iraniano=IRR|riais iraniano=IRR|riyal iraniano=IRR|riyals iraniano=IRR|rial iranianos=IRR\
        |riais iranianos=IRR|riyal iranianos=IRR|riyals iranianos=IRR|rial iemenitas=YER|riais iemenitas=YER\
        |riyal iemenitas=YER|riyals iemenitas=YER|dirham marroquino=MAD|dirhams marroquino=MAD|dirrã marroquino=MAD\
        |dirham marroquinos=MAD|dirhams marroquinos=MAD|dirrã marroquinos=MAD|dirham dos emirados=AED|dirhams dos emirados=AED\
        |dirrã dos emirados=AED|lira turca=TRY|liras turca=TRY|lira turcas=TRY|liras turcas=TRY|lira italiana=ITL\
        |liras italiana=ITL|lira italianas=ITL|liras italianas=ITL|rublo russo=RUB|rublos russo=RUB|rublo russos=RUB\
        |rublos russos=RUB|rublo bielorrussos=BYN|rublos bielorrussos=BYN|marco alemão=DEM|marcos alemão=DEM|marco alemães=DEM\
        |marcos alemães=DEM|marco finlandês=FIM|marcos finlandês=FIM|marco finlandeses=FIM|marcos finlandeses=FIM\
        |won sul coreano=KRW|wons sul coreano=KRW|wones sul coreano=KRW|won sul coreanos=KRW|wons sul coreanos=KRW\
        |wones sul coreanos=KRW|won coreanos=KRW|wons coreanos=KRW|wones coreanos=KRW|won da coreia do sul=KRW\
        |wons da coreia do sul=KRW|wones da coreia do sul=KRW|iene japonês=JPY|ienes japonês=JPY|iene japoneses=JPY\
        |ienes japoneses=JPY|yuan chinês=CNY|yuans chinês=CNY|iuane chinês=CNY|yuan chineses=CNY|yuans chineses=CNY\
        |iuane chineses=CNY|real brasileiro=BRL|reais brasileiro=BRL|real brasileiros=BRL|reais brasileiros=BRL\
        |xelim queniano=KES|xelins queniano=KES|xelim quenianos=KES|xelins quenianos=KES|xelim tanzanianos=TZS\
        |xelins tanzanianos=TZS|xelim ugandenses=UGX|xelins ugandenses=UGX|xelim austríacos=ATS|xelins austríacos=ATS|wons=KRW\
        |wones=KRW|yen=JPY|yens=JPY|yene=JPY|yenes=JPY|iuan=CNY|yuanes=CNY|forint=HUF|forints=HUF|florins=-|florins holandeses=NLG|florins neerlandeses=NLG|florins húngaros=HUF|shekel=ILS|shekels=ILS|siclo=ILS\
        |siclos=ILS|rand=ZAR|rands=ZAR|rande=ZAR|baht=THB|bahts=THB|hryvnia=UAH|leu=RON|lei=RON|lev=BGN|leva=BGN|zlotys=PLN\
        |zlótis=PLN|pesetas=ESP|escudo=PTE|escudos=PTE|ringgit=MYR|dong=VND|dongs=VND|dinar=-|dinares=-|rial=-|riyal=-\
        |dirham=AED|metical=MZN|guaranis=PYG|guarani=PYG|bitcoin=BTC|bitcoins=BTC|renminbi=CNY|dobra=STN|bolivianos=BOB\
        |bolívares=-|sois=PEN|soles=PEN|grana=-",
    cents: "centavo|centavos|cêntimo|cêntimos|cent|\
        centavos de real|centavos de dólar|copeques|copeque|pence|cêntimos de euro|paisas|centésimos",
    and_cents: "com",
    per: "por mês=month|ao mês=month|mensal=month|mensais=month|mensalmente=month|cada mês=month|por ano=year|ao ano=year|anual=year|\
        anuais=year|anualmente=year|por usuário=seat|por utilizador=seat|por pessoa=seat|por cabeça=seat|por funcionário=seat|por licença=seat|\
        por projeto=project|por projecto=project|no total=project|para o projeto todo=project|tudo=project|de uma vez=project",
    none: "nada|zero|sem orçamento|não tem orçamento|não temos orçamento|não tenho orçamento|nenhum|\
        grátis|de graça|gratuito|gratuitamente|nem um centavo|sem dinheiro|não temos dinheiro|não tenho dinheiro",
    other_units: "por cento|pessoas|gente|usuários|utilizadores|funcionários|colaboradores|licenças|horas|hora|minutos|projetos|empresas|\
        vezes|perguntas|pontos|anos de idade|quartos|noites|adultos|crianças",
    odd_periods: "por trimestre|ao trimestre|trimestral|por semana|semanal|por dia|diário|ao dia|por hora|por semestre|semestral",
    spread_over: "durante|nos próximos|ao longo de",
    around: "o|a|os|as|um|uma|orçamento|é|de|temos|tenho|tem|há|podemos|posso|gastar|pagar|investir|para|pra|isso|isto|este|projeto|nosso|\
        meu|seria|seriam|custa|custaria|por|em|que|se|pensando|pensamos|e|ou|com|bom|bem|sim|mais|menos|do|da|está|eu|nós|aprovado|disponível|dá|pode|ser|uns",
};
