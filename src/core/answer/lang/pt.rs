//! Portuguese, of Brazil and of Portugal.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

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
        before: "máximo=max|max=max|máx=max|no máximo=max|até=max|menos de=max|menos que=max|não mais que=max|não mais do que=max|não mais de=max|nada acima de=max|não acima de=max|abaixo de=max|\
            máximo de=max|um máximo de=max|inferior a=max|menor que=max|menor do que=max|menos do que=max|menor ou igual a=max|limite de=max|\
            mínimo=min|min=min|mín=min|no mínimo=min|pelo menos=min|ao menos=min|mais de=min|mais que=min|mais do que=min|acima de=min|\
            a partir de=min|desde=min|mínimo de=min|um mínimo de=min|superior a=min|maior que=min|maior do que=min|não menos de=min|não menos que=min|maior ou igual a=min|maior ou igual que=min|maior ou igual do que=min|maiores que=min|maiores do que=min|\
            maiores ou iguais a=min|maiores ou iguais que=min|mais alto que=min|mais alta que=min|mais alto do que=min|mais alta do que=min|mais altos que=min|superiores a=min|\
            superior ou igual a=min|superiores ou iguais a=min|igual ou maior que=min|igual ou maior a=min|igual ou maior do que=min|igual ou superior a=min|iguais ou maiores que=min|\
            mais ou igual a=min|não menor que=min|não inferior a=min|acima dos=min|acima das=min|menor ou igual que=max|menor ou igual do que=max|menores que=max|menores do que=max|\
            menores ou iguais a=max|menores ou iguais que=max|mais baixo que=max|mais baixa que=max|mais baixo do que=max|mais baixa do que=max|mais baixos que=max|inferiores a=max|\
            inferior ou igual a=max|inferiores ou iguais a=max|igual ou menor que=max|igual ou menor a=max|igual ou menor do que=max|igual ou inferior a=max|iguais ou menores que=max|\
            menos ou igual a=max|não maior que=max|não superior a=max|abaixo dos=max|abaixo das=max",
        behind: "no máximo=max|máximo=max|max=max|ou menos=max|não mais=max|ou mais=min|no mínimo=min|mínimo=min|pelo menos=min|para cima=min|pra cima=min|e mais=min|em diante=min|ou maior=min|ou maiores=min|ou superior=min|ou superiores=min|ou acima=min|e acima=min|ou mais alto=min|\
            ou menor=max|ou menores=max|ou inferior=max|ou inferiores=max|ou abaixo=max|e abaixo=max|e menos=max|para baixo=max|pra baixo=max|e não mais=max",
    },
    money: Money {
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
            |wones=KRW|yen=JPY|yens=JPY|iuan=CNY|yuanes=CNY|forint=HUF|forints=HUF|florins=-|florins holandeses=NLG|florins neerlandeses=NLG|florins húngaros=HUF|shekel=ILS|shekels=ILS|siclo=ILS\
            |siclos=ILS|rand=ZAR|rands=ZAR|rande=ZAR|baht=THB|bahts=THB|hryvnia=UAH|leu=RON|lei=RON|lev=BGN|leva=BGN|zlotys=PLN\
            |zlótis=PLN|pesetas=ESP|escudo=PTE|escudos=PTE|ringgit=MYR|dong=VND|dongs=VND|dinar=-|dinares=-|rial=-|riyal=-\
            |dirham=AED|metical=MZN|guaranis=PYG|guarani=PYG|bitcoin=BTC|bitcoins=BTC|renminbi=CNY|dobra=STN|bolivianos=BOB\
            |bolívares=-|sois=PEN|soles=PEN|grana=-",
        cents: "centavo|centavos|cêntimo|cêntimos|cent|\
            centavos de real|centavos de dólar|copeques|copeque|pence|cêntimos de euro|paisas|centésimos",
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
    },
    time: Time {
        months: "janeiro=1|jan=1|fevereiro=2|fev=2|março=3|mar=3|abril=4|abr=4|maio=5|mai=5|junho=6|jun=6|julho=7|\
            jul=7|agosto=8|ago=8|setembro=9|set=9|outubro=10|out=10|novembro=11|nov=11|dezembro=12|dez=12",
        doubtful_months: "mar|mai|set|out|dez|ago|may|jan|seg|ter|qua|qui|sex|sab|dom|segunda|terca|quarta|quinta|sexta",
        weekdays: "segunda feira=1|segundas feiras=1|segunda=1|seg=1|2ª feira=1|2a feira=1|terça feira=2|\
            terças feiras=2|terça=2|3ª feira=2|3a feira=2|quarta feira=3|quartas feiras=3|quarta=3|qua=3|4ª feira=3|\
            4a feira=3|quinta feira=4|quintas feiras=4|quinta=4|qui=4|5ª feira=4|5a feira=4|sexta feira=5|sextas feiras=5|\
            sexta=5|sex=5|6ª feira=5|6a feira=5|sábado=6|sábados=6|sáb=6|domingo=7|domingos=7|dom=7",
        units: "dia=day|dias=day|dia corrido=day|dias corridos=day|noite=day|noites=day|dia útil=workday|\
            dias úteis=workday|dia de trabalho=workday|dias de trabalho=workday|semana=week|semanas=week|sem=week|\
            fim de semana=weekend|fins de semana=weekend|final de semana=weekend|finais de semana=weekend|fds=weekend|\
            quinzena=fortnight|quinzenas=fortnight|mês=month|meses=month|trimestre=quarter|trimestres=quarter|trim=quarter|\
            semestre=half|semestres=half|ano=year|anos=year|ano civil=year|ano fiscal=year|ano calendário=year|exercício=year",
        seasons: "primavera=3|verão=6|outono=9|inverno=12",
        quarter: "trimestre|trim|t",
        half_year: "semestre|metade do ano|metade|s",
        parts: "mais tarde=later|mais para frente=later|mais adiante=later|resto=rest|o resto=rest|restante=rest|início=early|inícios=early|no início=early|o início=early|ao início=early|logo no início=early|\
            começo=early|começos=early|no começo=early|o começo=early|princípio=early|princípios=early|no princípio=early|\
            em princípios=early|em inícios=early|primeiros dias=early|nos primeiros dias=early|meados=mid|em meados=mid|\
            a meados=mid|meio=mid|no meio=mid|o meio=mid|a meio=mid|metade=mid|na metade=mid|final=end|no final=end|o final=end|\
            ao final=end|a final=end|fim=end|no fim=end|o fim=end|ao fim=end|finais=end|em finais=end|nos finais=end|fins=end|\
            em fins=end|finalzinho=end|no finalzinho=end|últimos dias=end|nos últimos dias=end|fechamento=end|no fechamento=end",
        ends: "fim de ano=year|fim do ano=year|final do ano=year|final de ano=year|fim do mês=month|final do mês=month|\
            fim de mês=month|final de mês=month|fim do trimestre=quarter|final do trimestre=quarter",
        this: "durante o|durante a|todo o|toda a|o ano todo|ao longo do|ao longo da|dentro do|dentro da|no decorrer do|no decorrer da|no curso do|por todo o|por toda a|este|esta|estes|estas|neste|nesta|deste|desta|esse|essa|nesse|nessa|desse|dessa|o atual|a atual|atual|\
            o corrente|corrente|em curso|o presente|presente",
        running: "",
        next: "este próximo|esta próxima|neste próximo|nesta próxima|deste próximo|desta próxima|desse próximo|dessa próxima|nesse próximo|nessa próxima|essa próxima|esse próximo|próximo|próxima|próximos|próximas|\
            \
            pelas próximas|que vem|que vêm|que entra|que se segue|seguinte|seguintes|o seguinte|a seguinte|a seguir|vindouro|\
            vindoura|vindouros|vindouras",
        coming: "que vem|que vêm|que entra|que se segue|próximo|próxima|próximos|próximas|seguinte|seguintes|a seguir|\
            vindouro|vindoura",
        after_next: "",
        days: "fim do dia=0|final do dia=0|o fim do dia=0|o final do dia=0|no fim do dia=0|no final do dia=0|hoje=0|hoje mesmo=0|o dia de hoje=0|no dia de hoje=0|agora=0|agora mesmo=0|neste momento=0|\
            neste instante=0|nesse momento=0|nesse instante=0|neste exato momento=0|no momento=0|de momento=0|esta noite=0|\
            hoje à noite=0|esta tarde=0|esta manhã=0|amanhã=1|no dia seguinte=1|o dia seguinte=1|dia seguinte=1|o dia depois=1|\
            depois de amanhã=2",
        holidays: "tiradentes=tiradentes|dia de tiradentes=tiradentes|dia dos namorados=lovers_brazil|consciência negra=black_awareness|dia da consciência negra=black_awareness|implantação da república=republic_portugal|restauração da independência=restoration_portugal|natal=christmas|dia de natal=christmas|as festas=christmas|festas de fim de ano=christmas|\
            véspera de natal=christmas_eve|noite de natal=christmas_eve|consoada=christmas_eve|ano novo=new_year|\
            dia de ano novo=new_year|o ano novo=new_year|réveillon=new_years_eve|véspera de ano novo=new_years_eve|\
            véspera do ano novo=new_years_eve|passagem de ano=new_years_eve|passagem do ano=new_years_eve|\
            noite de ano novo=new_years_eve|são silvestre=new_years_eve|dia de reis=epiphany|\
            epifania=epiphany|são valentim=valentine|dia de são valentim=valentine|dia da mulher=womens_day|\
            dia internacional da mulher=womens_day|são patrício=patrick|dia de são patrício=patrick|dia do pai=joseph|\
            dia da mentira=april_fools|dia da terra=earth_day|carnaval=shrove_tuesday|terça feira de carnaval=shrove_tuesday|\
            terça de carnaval=shrove_tuesday|segunda feira de carnaval=rose_monday|quarta feira de cinzas=ash_wednesday|\
            quarta de cinzas=ash_wednesday|domingo de ramos=palm_sunday|quinta feira santa=maundy_thursday|\
            sexta feira santa=good_friday|sexta feira da paixão=good_friday|sexta santa=good_friday|\
            sábado de aleluia=holy_saturday|sábado santo=holy_saturday|páscoa=easter|domingo de páscoa=easter|\
            semana santa=easter|segunda feira de páscoa=easter_monday|ascensão=ascension|pentecostes=pentecost|\
            corpus christi=corpus_christi|corpo de deus=corpus_christi|dia da liberdade=liberation_portugal|\
            25 de abril=liberation_portugal|dia do trabalho=labour_day|dia do trabalhador=labour_day|\
            dia dos trabalhadores=labour_day|dia internacional do trabalho=labour_day|\
            dia internacional dos trabalhadores=labour_day|dia das mães=mothers_day|dia da mãe=mothers_day|\
            dia das mãe=mothers_day|dia dos pais=fathers_day_brazil|dia de portugal=portugal_day|dia de são joão=john|\
            dia da independência=independence_brazil|independência do brasil=independence_brazil|\
            sete de setembro=independence_brazil|assunção=assumption|nossa senhora aparecida=hispanic_day|\
            dia das crianças=hispanic_day|halloween=halloween|dia das bruxas=halloween|dia de todos os santos=all_saints|\
            todos os santos=all_saints|finados=all_souls|dia de finados=all_souls|dia dos mortos=all_souls|\
            proclamação da república=republic_brazil|imaculada conceição=immaculate|dia de ação de graças=thanksgiving|\
            ação de graças=thanksgiving|dia de acção de graças=thanksgiving|acção de graças=thanksgiving|\
            black friday=black_friday|sexta feira negra=black_friday|cyber monday=cyber_monday|\
            dia de martin luther king=king_day|dia dos presidentes=presidents_day|dia de colombo=columbus_day|\
            férias de verão=summer_break|as férias de verão=summer_break",
        edges: "daqui até=until|daqui até o=until|daqui até a=until|daqui até ao=until|de hoje até=until|até=until|até o=until|até a=until|até à=until|até ao=until|até aos=until|até dia=until|até o dia=until|\
            até ao dia=until|no máximo até=until|no mais tardar=until|o mais tardar=until|no máximo=until|não depois de=until|\
            não depois do=until|prazo até=until|data limite=until|antes de=before|antes do=before|antes da=before|\
            antes dos=before|antes das=before|antes que=before|anterior a=before|anterior ao=before|previamente a=before|\
            a partir de=from|a partir do=from|a partir da=from|a partir dos=from|desde=from|desde o=from|desde a=from|\
            a contar de=from|a contar do=from|em diante=from|não antes de=from|não antes do=from|não antes da=from|\
            no mínimo em=from|começando=from|começando em=from|começando no=from|começando na=from|começando a=from|\
            com início em=from|iniciando=from|iniciando em=from|que começa=from|que começa em=from|que inicia=from|\
            depois de=after|depois do=after|depois da=after|depois dos=after|depois das=after|após=after|após o=after|\
            após a=after|passado o=after|passada a=after|posterior a=after|posterior ao=after|em menos de=within|\
            no máximo em=within|em no máximo=within|nos próximos=within|nas próximas=within|ao longo dos próximos=within|\
            ao longo das próximas=within|durante os próximos=within|durante as próximas=within|no prazo de=within|\
            num prazo de=within|em um prazo de=within|no prazo máximo de=within|em até=within|no espaço de=within|dentro de=in|\
            dentro do=in|dentro da=in|dentro dos=in|dentro das=in|daqui a=in|daqui=in|daqui há=in|em=in|no=in|na=in|nos=in|\
            nas=in|ao=in|à=in|dia=in|durante=in|durante o=in|durante a=in|por=in|pelo=in|para=in|para o=in|para a=in|pra=in|\
            pro=in|lá para=in|lá pra=in|lá por=in|lá pelo=in|por volta de=in|por volta do=in|por volta da=in|em torno de=in|\
            ao longo de=in|ao longo do=in|ao longo da=in|no decorrer de=in|no decorrer do=in|no decorrer da=in|\
            em algum momento=in|em algum momento de=in",
        asap: "o mais rápido possível|o mais rapidamente possível|o mais depressa possível|o mais breve possível|\
            o mais cedo possível|o mais cedo que puder|o quanto antes|quanto antes|quanto antes melhor|assim que possível|\
            assim que der|assim que puder|logo que possível|tão logo quanto possível|tão cedo quanto possível|\
            com a maior brevidade|com a maior brevidade possível|já|já já|agora|agora mesmo|imediatamente|imediato|de imediato|\
            imediatamente possível|urgente|muito urgente|urgentemente|com urgência|asap|pra ontem|para ontem|para já|pra já|\
            ontem|sem demora|na hora",
        soon: "em breve|muito em breve|logo|brevemente|a curto prazo|daqui a pouco|daqui a pouco tempo|dentro em breve|\
            num futuro próximo|em um futuro próximo|proximamente",
        no_rush: "sem pressa|sem pressas|não tem pressa|não há pressa|não temos pressa|não tenho pressa|nenhuma pressa|\
            sem urgência|não há urgência|não tem urgência|não é urgente|com calma|quando der|quando puder|quando puderem|\
            quando quiser|quando quiserem|quando for possível|tanto faz quando|tanto faz|não importa quando|flexível|flexíveis|\
            data flexível|qualquer hora|qualquer momento|a qualquer momento|a qualquer altura|qualquer data|sem data|\
            sem data definida|sem data fixa|sem data certa|sem data marcada|não há data|não tem data|sem prazo|sem prazos|\
            sem prazo definido|não há prazo|não tem prazo|mais tarde|mais para frente|mais pra frente|mais adiante|um dia|\
            algum dia|nunca|a longo prazo",
        ago: "atrás",
        ago_before: "há|faz",
        last: "o último|a última|último|última|passado|passada",
        past_days: "ontem=1|anteontem=2|antes de ontem=2",
        of: "de|do|da|dos|das|o|a|ano|mês de|no mês de|do mês de|deste",
        in_months: "",
        few: "uns|umas",
        elided: "",
        day_lead: "dia|dias|o dia|no dia",
        weeks_on: "",
        many: "dias|semanas|quinzenas|meses|trimestres|semestres|anos",
        hours: "hora|horas|hs|hrs|h",
        hours_lead: "em|em até|em menos de|dentro de|daqui a|daqui|no prazo de|\
            num prazo de|em um prazo de|nas próximas|nas seguintes|dentro das próximas|no máximo em|em no máximo|antes de",
        day_beside: "o dia seguinte ao=1|no dia seguinte ao=1|dia seguinte ao=1|o dia seguinte à=1|no dia seguinte à=1|dia seguinte à=1|o dia seguinte a=1|no dia seguinte a=1|o dia seguinte=1|no dia seguinte=1|dia seguinte=1|o dia depois=1|na véspera=-1|\
            véspera=-1|a véspera=-1|nas vésperas=-1|vésperas=-1|antevéspera=-2|na antevéspera=-2",
        week_parts: [(1, 2), (3, 4), (4, 7)],
        times_of_day: "de manhã|da manhã|pela manhã|à noite|da noite|de noite|pela noite|à tarde|da tarde|de tarde|pela tarde|de madrugada|da madrugada",
    },
    choices: Choices {
        yes: "sim|s|claro|claro que sim|com certeza|certamente|lógico|óbvio|isso|isso mesmo|isso aí|exato|exatamente|correto|correcto|certo|ok|okay|\
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
            seguramente|indubitavelmente",
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
            quase|suponho que não|nem tanto|não propriamente|diria que não|diria que sim|receio que não|não totalmente",
        neither: "talvez|depende|pode ser|quem sabe|mais ou menos|não sei|não sei não|não tenho certeza|não faço ideia|sei lá|acho que sim|creio que sim|\
            imagino que sim|suponho|suponho que sim|é possível|possivelmente|provavelmente|sim e não|às vezes|em parte|vamos ver|não lembro|não me lembro|\
            não entendi|difícil dizer|tanto faz|não estou certo|não estou certa|tenho dúvidas",
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
    moves: Moves {
        commands: "começar=start|iniciar=start|ajuda=help|voltar=back|volta=back|voltar atrás=back|volta atrás=back|voltar uma pergunta=back|anterior=back|pergunta anterior=back|pular=skip|saltar=skip|\
            passar=skip|próxima=skip|próxima pergunta=skip|passo=skip|pular esta=skip|pular essa=skip|pular esta pergunta=skip|pular essa pergunta=skip|cancelar=cancel|parar=cancel|pare=cancel|sair=cancel|encerrar=cancel|chega=cancel|me deixa em paz=cancel|me deixe em paz=cancel|\
            deixe me em paz=cancel|recomeçar=restart|reiniciar=restart|começar de novo=restart|do início=restart|privacidade=privacy|idioma=language|\
            língua=language|mudar idioma=language|mudar de idioma=language",
        polite: "por favor|obrigado|obrigada|muito obrigado|valeu|olá|oi|ok|agora",
        greetings: "olá|oi|bom dia|boa tarde|boa noite|tudo bem|obrigado|obrigada|tchau|adeus|até logo",
        approves: "enviar|pode enviar|envie|manda|tudo certo|tudo ok|está bom|está perfeito|sem alterações|sem mudanças|correto|perfeito",
        addresses: "você|vocês|tu|seu|sua|preço|preços|custa|vosso|vossa",
        own: "nos|nosso|nossa|me|meu|minha|nós",
        languages: "português=pt|inglês=en|espanhol=es|alemão=de|francês=fr",
        language_wish: "",
        asks_the_same: "quando|quanto|quanta|quantos|quantas|qual|quais|por que",
        interrogatives: "basta|bastam|seria|que|o que|qual|quais|quanto|quanta|quantos|quando|como|onde|quem|posso|podemos|pode|podem|tem|há|é possível|dá para|vocês têm|vocês oferecem|dá pra",
        refusal: &[
            r"(?:prefiro|preferimos|preferia) nao (?:dizer|falar|responder|informar|compartilhar|partilhar|dar|revelar)(?: .{0,30})?|prefiro nao",
            r"(?:isso )?(?:e )?(?:confidencial|privado|particular|pessoal|segredo)|nao (?:e|te|lhe) (?:da sua conta|interessa|diz respeito)|nao e da (?:sua|tua) conta",
            r"nao (?:quero|queremos|posso|podemos|vou|vamos) (?:dizer|falar|dar|compartilhar|partilhar|responder|informar|revelar)(?: .{0,40})?|sem comentarios",
        ],
        refusal_inside: &[
            r"prefiro nao (?:dizer|falar|responder|informar|dar)",
            r"nao (?:quero|posso) (?:dizer|falar|dar|informar|compartilhar|partilhar)",
        ],
        no_contact: &[
            r"(?:ainda )?nao (?:tenho|temos|uso)(?: .{0,20})?|nao (?:me )?(?:ligue|liguem|ligar|telefone|telefonem|escreva|escrevam)(?: .{0,20})?|sem (?:e ?mail|mail|telefone|site|ligacoes|ligacao)(?: .{0,15})?|(?:melhor |prefiro )?por (?:e ?mail|telefone|chat|whatsapp)(?: .{0,15})?",
        ],
        declines: &[
            r"nao (?:me |nos )?interessa(?: .{0,20})?|nao obrigad[oa](?: .{0,12})?|(?:nao (?:tenho|temos)|sem) interesse(?: .{0,20})?|nao estou interessad[oa](?: .{0,20})?",
        ],
        unsure: &[
            r"(?:ainda |sinceramente )*nao (?:o )?(?:sei|sabemos|saberia)(?: (?:ainda|ao certo|bem|exatamente|dizer|direito|agora|no momento|neste momento|desculpe|quanto|quando|isso|te dizer|lhe dizer|responder|com certeza))*|(?:nao )?faco (?:a minima |a menor )?ideia|sei la|nao (?:tenho|temos) (?:certeza|a certeza|ideia)(?: .{0,20})?",
            r"depende(?: .*)?|(?:e )?dificil (?:de )?dizer(?: .{0,20})?|ainda nao (?:sabemos|sei|decidimos|definimos|temos|esta definido|foi decidido)(?: .{0,20})?|a (?:definir|decidir)|vamos ver|talvez",
        ],
        unsure_inside: &[
            r"nao (?:sei|sabemos)|nao tenho certeza|nao faco ideia|depende d[eoa]s?|(?:tenho|temos|preciso|precisamos) (?:de |que )?(?:consultar|perguntar|falar|verificar|ver com)",
            r"nao (?:me )?(?:lembro|recordo)|(?:me )?esqueci|o mais barato possivel|assim que (?:tivermos|conseguirmos)",
        ],
        why: &[
            r"(?:e |mas )?(?:por ?que|porque|para que|pra que)(?: isso| isto)?(?: (?:voce|voces|quer|querem|precisa|precisam|pergunta|perguntam)\w*)*(?: .{0,20})?",
        ],
        why_inside: &[
            r"(?:por ?que|para que|pra que) (?:voce |voces |e que )?(?:quer|querem|precisa|precisam|pergunta|perguntam)\w*",
        ],
        human: &[
            r"(?:quero|queria|gostaria de|posso|podia|prefiro|preciso|desejo)(?: de)? falar com (?:um |uma |alguem )?.{0,30}|(?:uma |um )?(?:(?:pessoa|atendente|humano|consultor)(?: real| de verdade| por favor)+|atendente|humano|consultor)",
            r"(?:voce )?(?:pode|podem) (?:me )?ligar(?: .{0,20})?|me (?:liga|ligue|liguem)(?: .{0,20})?|(?:ligue|liga|liguem) me(?: .{0,20})?",
        ],
        human_inside: &[r"falar com (?:uma pessoa|alguem|um humano|um atendente|um consultor)"],
        clarify: &[
            r"como assim|(?:o que|que) (?:quer dizer|significa)(?: .{0,30})?|nao (?:entendi|entendo|percebi|percebo)(?: .{0,30})?|como|desculpe|hein",
        ],
    },
    people: People {
        name_lead_in: "meu nome é|o meu nome é|me chamo|chamo me|sou|sou o|sou a|é|é o|é a|olá|oi|\
            eu sou|eu sou o|eu sou a|eu me chamo|eu chamo me|bom dia|boa tarde|boa noite|nome|o nome é|\
            meu nome completo é|pode me chamar de|podem me chamar de|podes chamar me|pode chamar me|me chame de|\
            me chama de|me chamam de|chamam me|aqui é|aqui é o|aqui é a|quem fala é|ele se chama|ela se chama|\
            ele chama se|ela chama se|sim|claro|senhor|senhora|sr|sra|dona|o senhor|a senhora|nosso diretor|\
            nossa diretora|meu chefe|seria",
        name_stop: "da empresa|da firma|da companhia|em|obrigado|obrigada|mas|prazer|muito prazer|aqui",
        no_name: "eu|nós|ninguém|alguém|meu chefe|o chefe|nenhum|ele|ela|\
            outra pessoa|minha chefe|a chefe|nosso chefe|nossa chefe|um colega|uma colega|meu colega|minha colega|\
            a equipe|a equipa|minha equipe|meu sócio|minha sócia|eu mesmo|eu mesma|o patrão|a patroa",
        company_lead_in: "trabalho na|trabalho no|trabalho para|somos a|somos|nossa empresa é|minha empresa é|a empresa é|é|chama se|a empresa se chama|\
            olá|oi|bom dia|empresa|a empresa|nome|o nome é|nome da empresa|nossa empresa se chama|\
            a nossa empresa se chama|a nossa empresa chama se|nossa empresa chama se|minha empresa se chama|\
            a minha empresa é|a minha empresa chama se|meu negócio se chama|meu negócio é|a empresa chama se|\
            a empresa é a|nossa empresa é a|minha empresa é a|é a|é o|somos o|sou da|sou do|sou de|estou na|\
            trabalho para a|trabalho para o|trabalho em|trabalho com a|trabalhamos na|trabalhamos no|trabalhamos para a|\
            venho da|falo da|da empresa|na|no|seria|sim",
        no_company: "nenhuma|não tenho empresa|não tenho|nada|\
            sem site|ainda não temos|ainda não tenho|não temos site|não tenho site|sem empresa|não temos empresa|\
            não temos",
        countries: COUNTRIES,
        home: None,
    },
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

const COUNTRIES: &str = "AD Andorra,andorrano|AE Emirados Árabes Unidos,os Emirados,Emirados,EAU,Dubai,Abu Dhabi|AF Afeganistão,Afganistão,afegão,afegã|AG Antígua e Barbuda|\
    AL Albânia,albanês,albanesa|AM Armênia,armênio|AO Angola,angolano,angolana|AR Argentina,a Argentina,argentino|AT Áustria,austríaco,austríaca|AU Austrália,australiano,\
    australiana|AW Aruba|AZ Azerbaijão,azerbaijano|BA Bósnia e Herzegovina,Bósnia,Bósnia-Herzegovina,bósnio|BB Barbados|BD Bangladesh,Bangladeche|BE Bélgica,belga|BF Burkina Faso,\
    Burquina Faso|BG Bulgária,búlgaro,búlgara|BH Bahrein,Barém,Bareine|BI Burundi|BJ Benin,Benim|BM Bermudas,as Bermudas|BN Brunei|BO Bolívia,boliviano,boliviana|BR Brasil,\
    o Brasil,brasileiro,brasileira|BS Bahamas,as Bahamas|BT Butão,butanês|BW Botsuana,Botswana|BY Belarus,Bielorrússia,bielorrusso|BZ Belize|CA Canadá,canadense,canadiano,\
    canadiana|CD República Democrática do Congo,RD Congo,RDC|CF República Centro-Africana|CG República do Congo,Congo,o Congo,congolês|CH Suíça,a Suíça,suíço|CI Costa do Marfim,\
    marfinense|CL Chile,o Chile,chileno,chilena|CM Camarões,camaronês|CN China,a China,chinês,chinesa|CO Colômbia,colombiano,colombiana|CR Costa Rica,costarriquenho|CU Cuba,\
    cubano,cubana|CV Cabo Verde,cabo-verdiano,caboverdiano|CW Curaçao|CY Chipre,cipriota|CZ Tchéquia,República Tcheca,República Checa,Chéquia,tcheco,tcheca,checo|DE Alemanha,\
    a Alemanha,alemão,alemã|DJ Djibuti,Jibuti|DK Dinamarca,dinamarquês,dinamarquesa|DM Dominica|DO República Dominicana,dominicano,dominicana|DZ Argélia,argelino|EC Equador,\
    equatoriano,equatoriana|EE Estônia,estoniano,estónio|EG Egito,Egipto,egípcio,egípcia|ER Eritreia,eritreu|ES Espanha,a Espanha,espanhol,espanhola|ET Etiópia,etíope|\
    FI Finlândia,finlandês,finlandesa|FJ Fiji|FM Micronésia|FO Ilhas Faroé|FR França,a França,francês,francesa|GA Gabão|GB Reino Unido,o Reino Unido,Grã-Bretanha,Inglaterra,\
    Escócia,País de Gales,Irlanda do Norte,britânico,britânica,inglês,inglesa,escocês,galês|GD Granada|GE Geórgia,georgiano|GF Guiana Francesa|GG Guernsey|GH Gana,ganês,ganense|\
    GI Gibraltar|GL Groenlândia,Gronelândia|GM Gâmbia|GN Guiné,Guiné-Conacri,guineense|GP Guadalupe|GQ Guiné Equatorial|GR Grécia,grego,grega|GT Guatemala,guatemalteco|\
    GW Guiné-Bissau|GY Guiana|HK Hong Kong|HN Honduras,hondurenho|HR Croácia,croata|HT Haiti,haitiano,haitiana|HU Hungria,húngaro,húngara|ID Indonésia,indonésio|IE Irlanda,\
    irlandês,irlandesa,República da Irlanda|IL Israel,israelense,israelita|IM Ilha de Man|IN Índia,a Índia,indiano,indiana|IQ Iraque,iraquiano|IR Irã,Irão,iraniano|IS Islândia,\
    islandês,islandesa|IT Itália,a Itália,italiano,italiana|JE Jersey|JM Jamaica,jamaicano|JO Jordânia,jordaniano,jordano|JP Japão,o Japão,japonês,japonesa|KE Quênia,queniano|\
    KG Quirguistão,quirguiz|KH Camboja,cambojano|KI Kiribati|KM Comores|KN São Cristóvão e Névis|KP Coreia do Norte,norte-coreano|KR Coreia do Sul,Coreia,sul-coreano,coreano,\
    coreana|KW Kuwait,Kuaite,Coveite|KY Ilhas Cayman,Ilhas Caimão|KZ Cazaquistão,cazaque|LA Laos|LB Líbano,o Líbano,libanês,libanesa|LC Santa Lúcia|LI Liechtenstein,Listenstaine|\
    LK Sri Lanka|LR Libéria,liberiano|LS Lesoto|LT Lituânia,lituano|LU Luxemburgo,luxemburguês,luxemburguesa|LV Letônia,letão|LY Líbia,líbio|MA Marrocos,marroquino,marroquina|\
    MC Mônaco,monegasco|MD Moldávia,Moldova,moldavo|ME Montenegro,montenegrino|MG Madagascar,malgaxe|MH Ilhas Marshall|MK Macedônia do Norte,Macedônia,macedônio|ML Mali|\
    MM Mianmar,Myanmar,Birmânia|MN Mongólia,mongol|MO Macau|MQ Martinica|MR Mauritânia|MT Malta,maltês,maltesa|MU Maurício,Maurícia,Ilhas Maurício|MV Maldivas,as Maldivas|\
    MW Malawi,Malauí|MX México,mexicano,mexicana|MY Malásia,malaio,malaia|MZ Moçambique,moçambicano,moçambicana|NA Namíbia|NC Nova Caledônia|NE Níger|NG Nigéria,nigeriano,\
    nigeriana|NI Nicarágua,nicaraguense|NL Países Baixos,os Países Baixos,Holanda,a Holanda,neerlandês,neerlandesa,holandês,holandesa|NO Noruega,norueguês,norueguesa|NP Nepal,\
    nepalês|NR Nauru|NZ Nova Zelândia,neozelandês,neozelandesa|OM Omã|PA Panamá,panamenho,panamenha|PE Peru,o Peru,peruano,peruana|PF Polinésia Francesa|PG Papua-Nova Guiné|\
    PH Filipinas,as Filipinas,filipino,filipina|PK Paquistão,paquistanês|PL Polônia,polonês,polonesa,polaco,polaca|PR Porto Rico,porto-riquenho|PS Palestina,palestino,\
    palestiniano|PT Portugal,português,portuguesa|PW Palau|PY Paraguai,paraguaio,paraguaia|QA Catar,Qatar,catari|RE Reunião,Ilha da Reunião|RO Romênia,romeno,romena|RS Sérvia,\
    sérvio|RU Rússia,a Rússia,Federação Russa,russo,russa|RW Ruanda,ruandês|SA Arábia Saudita,saudita|SB Ilhas Salomão|SC Seicheles,Seychelles|SD Sudão,sudanês|SE Suécia,sueco,\
    sueca|SG Singapura,Cingapura|SI Eslovênia,esloveno|SK Eslováquia,eslovaco|SL Serra Leoa|SM San Marino,São Marinho|SN Senegal,senegalês|SO Somália|SR Suriname|SS Sudão do Sul|\
    ST São Tomé e Príncipe,São Tomé,são-tomense|SV El Salvador,salvadorenho|SY Síria,sírio|SZ Essuatíni,Suazilândia|TD Chade|TG Togo|TH Tailândia,tailandês,tailandesa|\
    TJ Tajiquistão|TL Timor-Leste,timorense|TM Turcomenistão,Turquemenistão|TN Tunísia,tunisiano,tunisino|TO Tonga|TR Turquia,a Turquia,turco,turca|TT Trinidad e Tobago,\
    Trindade e Tobago|TV Tuvalu|TW Taiwan,taiwanês|TZ Tanzânia|UA Ucrânia,a Ucrânia,ucraniano,ucraniana|UG Uganda|US Estados Unidos,os Estados Unidos,Estados Unidos da América,\
    EUA,os EUA,E.U.A.,USA,americano,americana,norte-americano,norte-americana,estadunidense,Nova Jersey,Novo México|UY Uruguai,uruguaio,uruguaia|UZ Uzbequistão,Usbequistão|\
    VA Vaticano,Cidade do Vaticano|VC São Vicente e Granadinas|VE Venezuela,venezuelano,venezuelana|VN Vietnã,Vietname,Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,Cosovo|\
    YE Iêmen|ZA África do Sul,sul-africano,sul-africana|ZM Zâmbia|ZW Zimbábue,Zimbabwe";
