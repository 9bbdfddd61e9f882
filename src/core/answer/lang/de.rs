//! German.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "null=0|ein=1|eins=1|eine=1|einen=1|einem=1|einer=1|eines=1|zwei=2|zwo=2|drei=3|vier=4|fünf=5|sechs=6|\
            sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|dreizehn=13|vierzehn=14|fünfzehn=15|sechzehn=16|siebzehn=17|\
            achtzehn=18|neunzehn=19|zwanzig=20|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90",
        hundred: "hundert",
        scales: "k=1000|t=1000|dutzend=12|tsd=1000|tausend=1000|tausender=1000|mille=1000|riese=1000|riesen=1000|m=1000000|mio=1000000|\
            mill=1000000|million=1000000|millionen=1000000|mrd=1000000000|milliarde=1000000000|milliarden=1000000000",
        joiner: "und",
        articles: "ein|eine|einen|einem|einer",
        half: "ein halb|einhalb|eine halbe|ein halbes|einer halben|einem halben|halbe|halbes|halben|halb",
        fractions: "halbe=2|halbes=2|drittel=3|viertel=4|fünftel=5|sechstel=6|siebtel=7|achtel=8|neuntel=9|zehntel=10|elftel=11|zwölftel=12|\
            fünfzehntel=15|sechzehntel=16|zwanzigstel=20|fünfzigstel=50|hundertstel=100|tausendstel=1000|millionstel=1000000|milliardstel=1000000000|billionstel=1000000000000",
        minus: "minus|negativ",
        score: "",
        point: "komma",
        vague: "zu zweit=2|zu dritt=3|zu viert=4|zu fünft=5|zu sechst=6|zu siebt=7|zu acht=8|zu neunt=9|zu zehnt=10|ein paar=3|einpaar=3|paar=3|einige=3|wenige=3|wenigen=3|mehrere=3|ein halbes dutzend=6|ein dutzend=12|dutzend=12|\
            zwei dutzend=24|beide=2|beiden=2|anderthalb=1.5|eineinhalb=1.5|viereinhalb=4.5|fünfeinhalb=5.5|sechseinhalb=6.5|dreiviertel=0.75|ein dreiviertel=0.75|einem dreiviertel=0.75|einundeinhalb=1.5|zweieinhalb=2.5|dreieinhalb=3.5",
        figures: "stellig|stellige|stelliger|stelliges|stelligen|stellen",
        alone: "nur ich|ich|ich allein|ich alleine|nur ich selbst|bloß ich|nur einer|allein|alleine",
        ordinals: "erstens=1|zweitens=2|drittens=3|viertens=4|fünftens=5|erste=1|erster=1|erstes=1|ersten=1|zweite=2|zweiter=2|zweites=2|zweiten=2|dritte=3|dritter=3|drittes=3|\
            dritten=3|vierte=4|vierter=4|viertes=4|vierten=4|fünfte=5|fünfter=5|fünften=5|sechste=6|sechster=6|sechsten=6|siebte=7|siebter=7|siebten=7|\
            achte=8|achten=8|neunte=9|neunten=9|zehnte=10|zehnten=10|elfte=11|elften=11|elfter=11|zwölfte=12|zwölften=12|zwölfter=12|dreizehnte=13|dreizehnten=13|\
            dreizehnter=13|vierzehnte=14|vierzehnten=14|vierzehnter=14|fünfzehnte=15|fünfzehnten=15|fünfzehnter=15|\
            sechzehnte=16|sechzehnten=16|sechzehnter=16|siebzehnte=17|siebzehnten=17|siebzehnter=17|achtzehnte=18|\
            achtzehnten=18|achtzehnter=18|neunzehnte=19|neunzehnten=19|neunzehnter=19|zwanzigste=20|zwanzigsten=20|\
            zwanzigster=20|einundzwanzigste=21|einundzwanzigsten=21|einundzwanzigster=21|zweiundzwanzigste=22|\
            zweiundzwanzigsten=22|zweiundzwanzigster=22|dreiundzwanzigste=23|dreiundzwanzigsten=23|\
            dreiundzwanzigster=23|vierundzwanzigste=24|vierundzwanzigsten=24|vierundzwanzigster=24|\
            fünfundzwanzigste=25|fünfundzwanzigsten=25|fünfundzwanzigster=25|sechsundzwanzigste=26|\
            sechsundzwanzigsten=26|sechsundzwanzigster=26|siebenundzwanzigste=27|siebenundzwanzigsten=27|\
            siebenundzwanzigster=27|achtundzwanzigste=28|achtundzwanzigsten=28|achtundzwanzigster=28|\
            neunundzwanzigste=29|neunundzwanzigsten=29|neunundzwanzigster=29|dreißigste=30|dreißigsten=30|\
            dreißigster=30|einunddreißigste=31|einunddreißigsten=31|einunddreißigster=31|\
            letzte=4294967295|letzter=4294967295|letztes=4294967295|letzten=4294967295",
        ordinal_suffixes: "ten|ter|te|tes|tem",
    },
    ranges: Ranges {
        about: "etwa|circa|ca|rund|ungefähr|so|so um die|um die|so ungefähr|vielleicht|wohl|gut|knapp|fast|nahezu|grob|\
            schätzungsweise|wahrscheinlich|vermutlich|maximal so|in etwa|plus minus|sagen wir|sag ich mal|genau|haargenau|\
            ganz genau|exakt|präzise|derzeit|aktuell|momentan|im moment|nur|bloß|gerade|ich denke|denke|denke ich|irgendwas|\
            irgendwo|um|mal|oder so|eher|schon",
        between: "zwischen|von|so zwischen",
        to: "bis|bis zum|bis zur|bis zu|oder|bis maximal|bis max|oder auch|vielleicht|vielleicht auch|bis hin zu|auf",
        and: "und",
        before: "mind=min|max=max|maximal=max|maximum=max|höchstens=max|bis=max|bis zu=max|bis maximal=max|unter=max|weniger als=max|\
            nicht mehr als=max|nicht über=max|keine mehr als=max|kleiner als=max|geringer als=max|limit ist=max|\
            obergrenze ist=max|maximal bis=max|nicht teurer als=max|allerhöchstens=max|unterhalb von=max|min=min|\
            mindestens=min|minimum=min|minimal=min|wenigstens=min|ab=min|über=min|mehr als=min|nicht weniger als=min|\
            nicht unter=min|größer als=min|oberhalb von=min|von mindestens=min|deutlich über=min|knapp über=min|höher als=min|grösser als=min|größer gleich=min|größer oder gleich=min|\
            mehr als oder gleich=min|höher oder gleich=min|gleich oder größer als=min|gleich oder mehr als=min|kleiner gleich=max|kleiner oder gleich=max|\
            weniger oder gleich=max|niedriger als=max|niedriger oder gleich=max|gleich oder kleiner als=max|gleich oder weniger als=max|nicht größer als=max|\
            nicht höher als=max|nicht kleiner als=min|nicht geringer als=min|ein maximum von=max|maximum von=max|ein minimum von=min|minimum von=min",
        behind: "nicht mehr=max|und nicht mehr=max|mehr nicht=max|aber nicht mehr=max|wenn nicht mehr=min|max=max|maximal=max|maximum=max|höchstens=max|oder weniger=max|und weniger=max|oder darunter=max|\
            ist das maximum=max|ist die obergrenze=max|ist das limit=max|oder mehr=min|und mehr=min|aufwärts=min|\
            mindestens=min|minimum=min|oder darüber=min|plus=min|und aufwärts=min|und darüber=min|oder größer=min|oder höher=min|und größer=min|und höher=min|oder kleiner=max|oder niedriger=max|\
            oder geringer=max|und darunter=max|und kleiner=max",
    },
    money: Money {
        currencies: "euro=EUR|euros=EUR|eur=EUR|€uro=EUR|teuro=EUR|dollar=USD|dollars=USD|us dollar=USD|us dollars=USD|usd=USD|\
            amerikanische dollar=USD|pfund=GBP|pfd=GBP|britische pfund=GBP|pfd=GBP|gbp=GBP|franken=CHF|schweizer franken=CHF|chf=CHF|sfr=CHF|\
            fr=CHF|stutz=CHF|yen=JPY|jpy=JPY|kanadische dollar=CAD|kanadischen dollar=CAD|kanadischer dollar=CAD|\
            australische dollar=AUD|australischen dollar=AUD|zloty=PLN|zlotys=PLN|pln=PLN|kronen=-|schwedische kronen=SEK|\
            schwedischen kronen=SEK|norwegische kronen=NOK|norwegischen kronen=NOK|dänische kronen=DKK|dänischen kronen=DKK|\
            tschechische kronen=CZK|rubel=RUB|russische rubel=RUB|lira=TRY|türkische lira=TRY|rupien=INR|indische rupien=INR|\
            won=KRW|yuan=CNY|piepen=-|kröten=-|mäuse=-|tacken=-|\
            kanadisches dollar=CAD|kanadische dollars=CAD|kanadischer dollars=CAD|kanadischen dollars=CAD|kanadisches dollars=CAD\
            |australischer dollar=AUD|australisches dollar=AUD|australische dollars=AUD|australischer dollars=AUD\
            |australischen dollars=AUD|australisches dollars=AUD|neuseeländische dollar=NZD|neuseeländischer dollar=NZD\
            |neuseeländischen dollar=NZD|neuseeländisches dollar=NZD|neuseeländische dollars=NZD|neuseeländischer dollars=NZD\
            |neuseeländischen dollars=NZD|neuseeländisches dollars=NZD|taiwanesische dollar=TWD|taiwanesischer dollar=TWD\
            |taiwanesischen dollar=TWD|taiwanesisches dollar=TWD|taiwanesische dollars=TWD|taiwanesischer dollars=TWD\
            |taiwanesischen dollars=TWD|taiwanesisches dollars=TWD|amerikanischer dollar=USD|amerikanischen dollar=USD\
            |amerikanisches dollar=USD|amerikanische dollars=USD|amerikanischer dollars=USD|amerikanischen dollars=USD\
            |amerikanisches dollars=USD|us amerikanische dollar=USD|us amerikanischer dollar=USD|us amerikanischen dollar=USD\
            |us amerikanisches dollar=USD|us amerikanische dollars=USD|us amerikanischer dollars=USD|us amerikanischen dollars=USD\
            |us amerikanisches dollars=USD|jamaikanische dollar=JMD|jamaikanischer dollar=JMD|jamaikanischen dollar=JMD\
            |jamaikanisches dollar=JMD|jamaikanische dollars=JMD|jamaikanischer dollars=JMD|jamaikanischen dollars=JMD\
            |jamaikanisches dollars=JMD|namibische dollar=NAD|namibischer dollar=NAD|namibischen dollar=NAD|namibisches dollar=NAD\
            |namibische dollars=NAD|namibischer dollars=NAD|namibischen dollars=NAD|namibisches dollars=NAD|mexikanische peso=MXN\
            |mexikanischer peso=MXN|mexikanischen peso=MXN|mexikanisches peso=MXN|mexikanische pesos=MXN|mexikanischer pesos=MXN\
            |mexikanischen pesos=MXN|mexikanisches pesos=MXN|argentinische peso=ARS|argentinischer peso=ARS\
            |argentinischen peso=ARS|argentinisches peso=ARS|argentinische pesos=ARS|argentinischer pesos=ARS\
            |argentinischen pesos=ARS|argentinisches pesos=ARS|chilenische peso=CLP|chilenischer peso=CLP|chilenischen peso=CLP\
            |chilenisches peso=CLP|chilenische pesos=CLP|chilenischer pesos=CLP|chilenischen pesos=CLP|chilenisches pesos=CLP\
            |kolumbianische peso=COP|kolumbianischer peso=COP|kolumbianischen peso=COP|kolumbianisches peso=COP\
            |kolumbianische pesos=COP|kolumbianischer pesos=COP|kolumbianischen pesos=COP|kolumbianisches pesos=COP\
            |uruguayische peso=UYU|uruguayischer peso=UYU|uruguayischen peso=UYU|uruguayisches peso=UYU|uruguayische pesos=UYU\
            |uruguayischer pesos=UYU|uruguayischen pesos=UYU|uruguayisches pesos=UYU|philippinische peso=PHP\
            |philippinischer peso=PHP|philippinischen peso=PHP|philippinisches peso=PHP|philippinische pesos=PHP\
            |philippinischer pesos=PHP|philippinischen pesos=PHP|philippinisches pesos=PHP|dominikanische peso=DOP\
            |dominikanischer peso=DOP|dominikanischen peso=DOP|dominikanisches peso=DOP|dominikanische pesos=DOP\
            |dominikanischer pesos=DOP|dominikanischen pesos=DOP|dominikanisches pesos=DOP|kubanische peso=CUP\
            |kubanischer peso=CUP|kubanischen peso=CUP|kubanisches peso=CUP|kubanische pesos=CUP|kubanischer pesos=CUP\
            |kubanischen pesos=CUP|kubanisches pesos=CUP|britischer pfund=GBP|britischen pfund=GBP|britisches pfund=GBP\
            |englische pfund=GBP|englischer pfund=GBP|englischen pfund=GBP|englisches pfund=GBP|ägyptische pfund=EGP\
            |ägyptischer pfund=EGP|ägyptischen pfund=EGP|ägyptisches pfund=EGP|libanesische pfund=LBP|libanesischer pfund=LBP\
            |libanesischen pfund=LBP|libanesisches pfund=LBP|syrische pfund=SYP|syrischer pfund=SYP|syrischen pfund=SYP\
            |syrisches pfund=SYP|sudanesische pfund=SDG|sudanesischer pfund=SDG|sudanesischen pfund=SDG|sudanesisches pfund=SDG\
            |französische franc=FRF|französischer franc=FRF|französischen franc=FRF|französisches franc=FRF\
            |französische francs=FRF|französischer francs=FRF|französischen francs=FRF|französisches francs=FRF\
            |belgische franc=BEF|belgischer franc=BEF|belgischen franc=BEF|belgisches franc=BEF|belgische francs=BEF\
            |belgischer francs=BEF|belgischen francs=BEF|belgisches francs=BEF|schwedische krone=SEK|schwedischer krone=SEK\
            |schwedischen krone=SEK|schwedisches krone=SEK|schwedischer kronen=SEK|schwedisches kronen=SEK|dänische krone=DKK\
            |dänischer krone=DKK|dänischen krone=DKK|dänisches krone=DKK|dänischer kronen=DKK|dänisches kronen=DKK\
            |norwegische krone=NOK|norwegischer krone=NOK|norwegischen krone=NOK|norwegisches krone=NOK|norwegischer kronen=NOK\
            |norwegisches kronen=NOK|tschechische krone=CZK|tschechischer krone=CZK|tschechischen krone=CZK\
            |tschechisches krone=CZK|tschechischer kronen=CZK|tschechischen kronen=CZK|tschechisches kronen=CZK\
            |isländische krone=ISK|isländischer krone=ISK|isländischen krone=ISK|isländisches krone=ISK|isländische kronen=ISK\
            |isländischer kronen=ISK|isländischen kronen=ISK|isländisches kronen=ISK|slowakische krone=SKK|slowakischer krone=SKK\
            |slowakischen krone=SKK|slowakisches krone=SKK|slowakische kronen=SKK|slowakischer kronen=SKK|slowakischen kronen=SKK\
            |slowakisches kronen=SKK|estnische krone=EEK|estnischer krone=EEK|estnischen krone=EEK|estnisches krone=EEK\
            |estnische kronen=EEK|estnischer kronen=EEK|estnischen kronen=EEK|estnisches kronen=EEK|indische rupie=INR\
            |indischer rupie=INR|indischen rupie=INR|indisches rupie=INR|indischer rupien=INR|indischen rupien=INR\
            |indisches rupien=INR|pakistanische rupie=PKR|pakistanischer rupie=PKR|pakistanischen rupie=PKR\
            |pakistanisches rupie=PKR|pakistanische rupien=PKR|pakistanischer rupien=PKR|pakistanischen rupien=PKR\
            |pakistanisches rupien=PKR|nepalesische rupie=NPR|nepalesischer rupie=NPR|nepalesischen rupie=NPR\
            |nepalesisches rupie=NPR|nepalesische rupien=NPR|nepalesischer rupien=NPR|nepalesischen rupien=NPR\
            |nepalesisches rupien=NPR|mauritische rupie=MUR|mauritischer rupie=MUR|mauritischen rupie=MUR|mauritisches rupie=MUR\
            |mauritische rupien=MUR|mauritischer rupien=MUR|mauritischen rupien=MUR|mauritisches rupien=MUR|kuwaitische dinar=KWD\
            |kuwaitischer dinar=KWD|kuwaitischen dinar=KWD|kuwaitisches dinar=KWD|kuwaitische dinare=KWD|kuwaitischer dinare=KWD\
            |kuwaitischen dinare=KWD|kuwaitisches dinare=KWD|kuwaitische dinaren=KWD|kuwaitischer dinaren=KWD\
            |kuwaitischen dinaren=KWD|kuwaitisches dinaren=KWD|jordanische dinar=JOD|jordanischer dinar=JOD|jordanischen dinar=JOD\
            |jordanisches dinar=JOD|jordanische dinare=JOD|jordanischer dinare=JOD|jordanischen dinare=JOD|jordanisches dinare=JOD\
            |jordanische dinaren=JOD|jordanischer dinaren=JOD|jordanischen dinaren=JOD|jordanisches dinaren=JOD\
            |irakische dinar=IQD|irakischer dinar=IQD|irakischen dinar=IQD|irakisches dinar=IQD|irakische dinare=IQD\
            |irakischer dinare=IQD|irakischen dinare=IQD|irakisches dinare=IQD|irakische dinaren=IQD|irakischer dinaren=IQD\
            |irakischen dinaren=IQD|irakisches dinaren=IQD|serbische dinar=RSD|serbischer dinar=RSD|serbischen dinar=RSD\
            |serbisches dinar=RSD|serbische dinare=RSD|serbischer dinare=RSD|serbischen dinare=RSD|serbisches dinare=RSD\
            |serbische dinaren=RSD|serbischer dinaren=RSD|serbischen dinaren=RSD|serbisches dinaren=RSD|tunesische dinar=TND\
            |tunesischer dinar=TND|tunesischen dinar=TND|tunesisches dinar=TND|tunesische dinare=TND|tunesischer dinare=TND\
            |tunesischen dinare=TND|tunesisches dinare=TND|tunesische dinaren=TND|tunesischer dinaren=TND|tunesischen dinaren=TND\
            |tunesisches dinaren=TND|algerische dinar=DZD|algerischer dinar=DZD|algerischen dinar=DZD|algerisches dinar=DZD\
            |algerische dinare=DZD|algerischer dinare=DZD|algerischen dinare=DZD|algerisches dinare=DZD|algerische dinaren=DZD\
            |algerischer dinaren=DZD|algerischen dinaren=DZD|algerisches dinaren=DZD|libysche dinar=LYD|libyscher dinar=LYD\
            |libyschen dinar=LYD|libysches dinar=LYD|libysche dinare=LYD|libyscher dinare=LYD|libyschen dinare=LYD\
            |libysches dinare=LYD|libysche dinaren=LYD|libyscher dinaren=LYD|libyschen dinaren=LYD|libysches dinaren=LYD\
            |bahrainische dinar=BHD|bahrainischer dinar=BHD|bahrainischen dinar=BHD|bahrainisches dinar=BHD\
            |bahrainische dinare=BHD|bahrainischer dinare=BHD|bahrainischen dinare=BHD|bahrainisches dinare=BHD\
            |bahrainische dinaren=BHD|bahrainischer dinaren=BHD|bahrainischen dinaren=BHD|bahrainisches dinaren=BHD\
            |saudische riyal=SAR|saudischer riyal=SAR|saudischen riyal=SAR|saudisches riyal=SAR|saudische riyals=SAR\
            |saudischer riyals=SAR|saudischen riyals=SAR|saudisches riyals=SAR|saudische rial=SAR|saudischer rial=SAR\
            |saudischen rial=SAR|saudisches rial=SAR|saudische rials=SAR|saudischer rials=SAR|saudischen rials=SAR\
            |saudisches rials=SAR|saudi arabische riyal=SAR|saudi arabischer riyal=SAR|saudi arabischen riyal=SAR\
            |saudi arabisches riyal=SAR|saudi arabische riyals=SAR|saudi arabischer riyals=SAR|saudi arabischen riyals=SAR\
            |saudi arabisches riyals=SAR|saudi arabische rial=SAR|saudi arabischer rial=SAR|saudi arabischen rial=SAR\
            |saudi arabisches rial=SAR|saudi arabische rials=SAR|saudi arabischer rials=SAR|saudi arabischen rials=SAR\
            |saudi arabisches rials=SAR|katarische riyal=QAR|katarischer riyal=QAR|katarischen riyal=QAR|katarisches riyal=QAR\
            |katarische riyals=QAR|katarischer riyals=QAR|katarischen riyals=QAR|katarisches riyals=QAR|katarische rial=QAR\
            |katarischer rial=QAR|katarischen rial=QAR|katarisches rial=QAR|katarische rials=QAR|katarischer rials=QAR\
            |katarischen rials=QAR|katarisches rials=QAR|omanische riyal=OMR|omanischer riyal=OMR|omanischen riyal=OMR\
            |omanisches riyal=OMR|omanische riyals=OMR|omanischer riyals=OMR|omanischen riyals=OMR|omanisches riyals=OMR\
            |omanische rial=OMR|omanischer rial=OMR|omanischen rial=OMR|omanisches rial=OMR|omanische rials=OMR\
            |omanischer rials=OMR|omanischen rials=OMR|omanisches rials=OMR|iranische riyal=IRR|iranischer riyal=IRR\
            |iranischen riyal=IRR|iranisches riyal=IRR|iranische riyals=IRR|iranischer riyals=IRR|iranischen riyals=IRR\
            |iranisches riyals=IRR|iranische rial=IRR|iranischer rial=IRR|iranischen rial=IRR|iranisches rial=IRR\
            |iranische rials=IRR|iranischer rials=IRR|iranischen rials=IRR|iranisches rials=IRR|jemenitische riyal=YER\
            |jemenitischer riyal=YER|jemenitischen riyal=YER|jemenitisches riyal=YER|jemenitische riyals=YER\
            |jemenitischer riyals=YER|jemenitischen riyals=YER|jemenitisches riyals=YER|jemenitische rial=YER\
            |jemenitischer rial=YER|jemenitischen rial=YER|jemenitisches rial=YER|jemenitische rials=YER|jemenitischer rials=YER\
            |jemenitischen rials=YER|jemenitisches rials=YER|marokkanische dirham=MAD|marokkanischer dirham=MAD\
            |marokkanischen dirham=MAD|marokkanisches dirham=MAD|marokkanische dirhams=MAD|marokkanischer dirhams=MAD\
            |marokkanischen dirhams=MAD|marokkanisches dirhams=MAD|emiratische dirham=AED|emiratischer dirham=AED\
            |emiratischen dirham=AED|emiratisches dirham=AED|emiratische dirhams=AED|emiratischer dirhams=AED\
            |emiratischen dirhams=AED|emiratisches dirhams=AED|türkischer lira=TRY|türkischen lira=TRY|türkisches lira=TRY\
            |türkische lire=TRY|türkischer lire=TRY|türkischen lire=TRY|türkisches lire=TRY|italienische lira=ITL\
            |italienischer lira=ITL|italienischen lira=ITL|italienisches lira=ITL|italienische lire=ITL|italienischer lire=ITL\
            |italienischen lire=ITL|italienisches lire=ITL|russischer rubel=RUB|russischen rubel=RUB|russisches rubel=RUB\
            |russische rubeln=RUB|russischer rubeln=RUB|russischen rubeln=RUB|russisches rubeln=RUB|weißrussische rubel=BYN\
            |weißrussischer rubel=BYN|weißrussischen rubel=BYN|weißrussisches rubel=BYN|weißrussische rubeln=BYN\
            |weißrussischer rubeln=BYN|weißrussischen rubeln=BYN|weißrussisches rubeln=BYN|deutsche mark=DEM|deutscher mark=DEM\
            |deutschen mark=DEM|deutsches mark=DEM|deutsche markka=DEM|deutscher markka=DEM|deutschen markka=DEM\
            |deutsches markka=DEM|finnische mark=FIM|finnischer mark=FIM|finnischen mark=FIM|finnisches mark=FIM\
            |finnische markka=FIM|finnischer markka=FIM|finnischen markka=FIM|finnisches markka=FIM|südkoreanische won=KRW\
            |südkoreanischer won=KRW|südkoreanischen won=KRW|südkoreanisches won=KRW|koreanische won=KRW|koreanischer won=KRW\
            |koreanischen won=KRW|koreanisches won=KRW|japanische yen=JPY|japanischer yen=JPY|japanischen yen=JPY\
            |japanisches yen=JPY|chinesische yuan=CNY|chinesischer yuan=CNY|chinesischen yuan=CNY|chinesisches yuan=CNY\
            |chinesische renminbi=CNY|chinesischer renminbi=CNY|chinesischen renminbi=CNY|chinesisches renminbi=CNY\
            |brasilianische real=BRL|brasilianischer real=BRL|brasilianischen real=BRL|brasilianisches real=BRL\
            |brasilianische reais=BRL|brasilianischer reais=BRL|brasilianischen reais=BRL|brasilianisches reais=BRL\
            |ungarische forint=HUF|ungarischer forint=HUF|ungarischen forint=HUF|ungarisches forint=HUF|polnische zloty=PLN\
            |polnischer zloty=PLN|polnischen zloty=PLN|polnisches zloty=PLN|kenianische schilling=KES|kenianischer schilling=KES\
            |kenianischen schilling=KES|kenianisches schilling=KES|österreichische schilling=ATS|österreichischer schilling=ATS\
            |österreichischen schilling=ATS|österreichisches schilling=ATS|tansanische schilling=TZS|tansanischer schilling=TZS\
            |tansanischen schilling=TZS|tansanisches schilling=TZS|südafrikanische rand=ZAR|südafrikanischer rand=ZAR\
            |südafrikanischen rand=ZAR|südafrikanisches rand=ZAR|hongkong dollar=HKD|singapur dollar=SGD|neuseeland dollar=NZD\
            |taiwan dollar=TWD|australische dollars=AUD|mark=-|deutsche mark=DEM|d mark=DEM|krone=-|peso=-|pesos=-|real=BRL\
            |reais=BRL|forint=HUF|forints=HUF|dinar=-|dinare=-|riyal=-|riyals=-|rial=-|dirham=AED|dirhams=AED|schekel=ILS|rand=ZAR\
            |baht=THB|griwna=UAH|hrywnja=UAH|leu=RON|lei=RON|lewa=BGN|lew=BGN|renminbi=CNY|rupie=INR|rubeln=RUB|kuna=HRK\
            |peseten=ESP|gulden=NLG|schilling=ATS|lire=ITL|ringgit=MYR|dong=VND|tenge=KZT|bitcoin=BTC|bitcoins=BTC|moneten=-\
            |ocken=-|flocken=-|rupiah=IDR|tugrik=MNT",
        cents: "cent|cents|ct|rappen|pfennig|\
            öre|øre|kopeken|kopeke|groschen|paisa|heller|pfennige|eurocent|euro cent|centimes",
        per: "im monat=month|pro monat=month|je monat=month|monatlich=month|mtl=month|monat=month|p m=month|jeden monat=month|\
            im jahr=year|pro jahr=year|je jahr=year|jährlich=year|jahr=year|p a=year|jedes jahr=year|jahresbudget=year|\
            pro nutzer=seat|pro user=seat|pro kopf=seat|pro person=seat|pro mitarbeiter=seat|pro platz=seat|pro lizenz=seat|\
            je nutzer=seat|je mitarbeiter=seat|nutzer=seat|pro projekt=project|für das projekt=project|\
            fürs projekt=project|für das ganze projekt=project|insgesamt=project|gesamt=project|einmalig=project|\
            alles in allem=project|in summe=project|für alles=project",
        none: "kein budget|nichts|null|gar nichts|keins|kein geld|null budget|wir haben kein budget|ich habe kein budget|\
            es gibt kein budget|\
            umsonst|gratis|kostenlos|kostenfrei|kein cent|keinen cent|nix",
        other_units: "prozent|leute|personen|nutzer|user|mitarbeiter|mitarbeitende|plätze|stunden|stunde|minuten|projekte|firmen|\
            uhr|mal|fragen|punkte|kollegen|köpfe|lizenzen|mann|stück|std",
        odd_periods: "pro quartal|je quartal|im quartal|jedes quartal|quartalsweise|vierteljährlich|pro woche|je woche|die woche|in der woche|\
            wöchentlich|pro tag|am tag|täglich|je tag|pro stunde|die stunde|je stunde|stundensatz|tagessatz|pro halbjahr|\
            halbjährlich|pro kampagne|pro stück|je stück",
        spread_over: "über|für|auf|verteilt auf|verteilt über|alle|für die nächsten|über die nächsten|in den nächsten",
        around: "wir|ich|haben|hat|habe|hätten|unser|mein|das|der|die|ein|eine|ist|sind|wäre|wären|es|für|budget|können|könnten|\
            kann|ausgeben|zahlen|investieren|liegt|liegen|bei|beim|von|in|im|so|also|naja|hm|äh|ja|okay|ok|bitte|preis|\
            kosten|betrag|geplant|eingeplant|verfügbar|vorgesehen|zur|verfügung|freigegeben|chef|aktuell|derzeit|ungefähr|\
            denke|glaube|dachte|dachten|an|aber|auch|dafür|hier|nicht|und|oder|da|rum|dürfen|darf|sein|werden|stehen|uns|mir",
    },
    time: Time {
        months: "januar=1|jänner=1|jan=1|februar=2|feber=2|feb=2|märz=3|mrz=3|april=4|apr=4|mai=5|juni=6|juno=6|jun=6|\
            juli=7|jul=7|august=8|aug=8|september=9|sept=9|sep=9|oktober=10|okt=10|november=11|nov=11|dezember=12|\
            dez=12|jänn=1|mär=3|junis=6|julei=7|septembers=9|oktobers=10|novembers=11|dezembers=12|augusts=8|\
            januars=1|februars=2|aprils=4|märzes=3",
        doubtful_months: "jan|mo|di|mi|do|fr|sa",
        weekdays: "mo=1|di=2|mi=3|do=4|fr=5|sa=6|montag=1|dienstag=2|mittwoch=3|donnerstag=4|freitag=5|samstag=6|\
            sonnabend=6|sonntag=7|montags=1|montage=1|dien=2|dienstags=2|mittwochs=3|donn=4|donnerstags=4|freitags=5|\
            samstags=6|sonnabends=6|sonntags=7",
        units: "wochenende=weekend|wochenenden=weekend|wochenendes=weekend|tg=day|tag=day|tage=day|tagen=day|\
            werktag=workday|werktage=workday|werktagen=workday|arbeitstag=workday|arbeitstage=workday|\
            arbeitstagen=workday|woche=week|wochen=week|wo=week|monat=month|monate=month|monaten=month|monats=month|\
            mon=month|quartal=quarter|quartale=quarter|quartals=quarter|quartalen=quarter|halbjahr=half|\
            halbjahre=half|halbjahren=half|halbjahres=half|jahr=year|jahre=year|jahren=year|jahres=year|\
            kalendertag=day|kalendertage=day|kalendertagen=day|nächte=day|nächten=day|tages=day|geschäftstag=workday|\
            geschäftstage=workday|geschäftstagen=workday|wochentag=workday|wochentage=workday|wochentagen=workday|\
            werktages=workday|arbeitswoche=workweek|arbeitswochen=workweek|kalenderwochen=week|kalendermonat=month|\
            kalendermonate=month|kalendermonaten=month|kalenderjahr=year|kalenderjahre=year|kalenderjahres=year|\
            geschäftsjahr=year|geschäftsjahre=year|geschäftsjahres=year|haushaltsjahr=year|haushaltsjahres=year|\
            wirtschaftsjahr=year|budgetjahr=year|budgetjahres=year|fiskaljahr=year|fiskaljahres=year|finanzjahr=year|\
            steuerjahr=year|vierteljahr=quarter|vierteljahre=quarter|vierteljahren=quarter|vierteljahres=quarter|\
            semester=half|semestern=half|semesters=half|monates=month|jahrzehnt=decade|jahrzehnte=decade|\
            jahrzehnten=decade|jahrzehnts=decade|dekade=decade|dekaden=decade",
        seasons: "frühling=3|frühjahr=3|sommer=6|sommers=6|herbst=9|winter=12|frühlings=3|frühjahrs=3|frühjahres=3|\
            herbstes=9|herbsts=9|winters=12|lenz=3|sommerzeit=6|winterzeit=12",
        quarter: "quartal|quartals|viertel",
        half_year: "hälfte|halbjahr|halbjahres|hj|jahreshälfte|hälfte des jahres",
        parts: "rest=rest|den rest=rest|der rest=rest|anfang=early|anfangs=early|zu beginn=early|beginn=early|\
            zu beginn des=early|anfang des=early|anfang der=early|früh=early|mitte=mid|mitte des=mid|mitte der=mid|\
            spät=late|ende=end|ende des=end|ende der=end|ausgangs=end|zum ende des=end|zu anfang=early|\
            zu anfang des=early|zu anfang der=early|zum anfang=early|zum anfang des=early|am anfang=early|\
            am anfang des=early|am anfang der=early|anfang vom=early|anfang von=early|zum beginn=early|\
            zum beginn des=early|beginn des=early|beginn der=early|zu beginn der=early|mit beginn=early|mitte vom=mid|\
            mitte von=mid|in der mitte=mid|in der mitte des=mid|in der mitte der=mid|zur mitte=mid|zur mitte des=mid|\
            mittig=mid|gegen ende=end|gegen ende des=end|gegen ende der=end|zum ende=end|zum ende der=end|zu ende=end|\
            am ende=end|am ende des=end|am ende der=end|ende vom=end|ende von=end|schluss=end|am schluss=end|\
            ausgang=end|abschluss=end|spät im=late|früh im=early|rest des=rest|rest der=rest|restliche=rest|\
            restlichen=rest|restlicher=rest|restliches=rest|der rest des=rest|der rest der=rest|den rest des=rest|\
            den rest der=rest|rest vom=rest|im rest des=rest|im weiteren verlauf des=rest|\
            im weiteren verlauf der=rest|verbleibende=rest|verbleibenden=rest|verbleibender=rest|verbleibendes=rest|\
            später=later|weiter hinten=later",
        ends: "jahresende=year|jahresschluss=year|monatsende=month|quartalsende=quarter|ende des jahres=year|\
            jahresanfang=early year|jahresbeginn=early year|anfang des jahres=early year|jahresstart=early year|\
            jahresmitte=mid year|mitte des jahres=mid year|jahresausgang=year|jahresabschluss=year|\
            geschäftsjahresende=year|ende jahr=year|ende jahres=year|monatsanfang=early month|\
            monatsbeginn=early month|monatsmitte=mid month|monatsschluss=month|ende des monats=month|\
            quartalsanfang=early quarter|quartalsbeginn=early quarter|quartalsmitte=mid quarter|\
            quartalsschluss=quarter|ende des quartals=quarter|wochenanfang=early week|wochenbeginn=early week|\
            wochenmitte=mid week|wochenausgang=week|ende der woche=week|halbjahresende=half|vorfrühling=early 3|\
            frühlingsende=3|spätfrühling=late 3|frühsommer=early 6|hochsommer=mid 6|mittsommer=mid 6|\
            spätsommer=late 6|sommerende=6|frühherbst=early 9|spätherbst=late 9|herbstende=9|frühwinter=early 12|\
            spätwinter=late 12|winterende=12",
        this: "dieses|diese|diesen|diesem|dieser|das laufende|laufendes|laufenden|aktuelles|aktuellen|des laufenden|\
            heuriges|dies|diesjährigen|das aktuelle|der aktuelle|die aktuelle|den aktuellen|dem aktuellen|\
            des aktuellen|aktueller|aktuelle|die laufende|der laufende|der laufenden|den laufenden|dem laufenden|\
            laufende|laufender|heurigen|den ganzen|die ganze|das ganze|ganze|ganzen|gesamte|gesamten|das gesamte|\
            die gesamte|den gesamten",
        running: "heuer=year",
        next: "nächstes|nächste|nächsten|nächster|nächstem|kommendes|kommende|kommenden|kommender|das nächste|\
            die nächste|den nächsten|der nächsten|dem nächsten|des nächsten|des kommenden|folgendes|folgenden|\
            folgende|kommendem|darauffolgenden|darauffolgende|darauffolgendes|darauffolgender|folgender|folgendem|\
            der kommende|die kommende|das kommende|der kommenden|dem kommenden|den kommenden|die kommenden|\
            die nächsten|der nächste|der folgende|die folgende|das folgende|den folgenden|dem folgenden|der folgenden|\
            die folgenden|nächstfolgenden|bevorstehenden|bevorstehende",
        coming: "kommenden|kommender|kommendes|kommende|am kommenden|den kommenden|kommendem|der kommende|\
            die kommende|das kommende|dem kommenden|bevorstehenden|diesen kommenden",
        after_next: "übernächste|übernächsten|übernächstes|übernächster|übernächstem|die übernächste|der übernächsten|\
            das übernächste|den übernächsten|dem übernächsten|des übernächsten",
        days: "heute=0|jetzt=0|morgen=1|übermorgen=2|gerade eben=0|zu dieser zeit=0|zur zeit=0|zurzeit=0|\
            in diesem moment=0|in diesem augenblick=0|im augenblick=0|zum jetzigen zeitpunkt=0|derzeit=0|momentan=0|\
            heute morgen=0|heute früh=0|heute vormittag=0|heute mittag=0|heute nachmittag=0|heute abend=0|\
            heute nacht=0|heutigen tag=0|heutigen=0|der heutige tag=0|diesen morgen=0|diesen abend=0|\
            diesen nachmittag=0|dieser tag=0|diesen tag=0|morgen früh=1|morgen vormittag=1|morgen mittag=1|\
            morgen nachmittag=1|morgen abend=1|morgen nacht=1|morgigen=1|morgigen tag=1|der nächste tag=1|\
            nächster tag=1|nächsten tag=1|am nächsten tag=1|am folgenden tag=1|folgetag=1|am tag darauf=1|\
            übermorgen früh=2|übermorgen abend=2|tag nach morgen=2|überübermorgen=3",
        holidays: "neujahr=new_year|neujahrstag=new_year|dreikönig=epiphany|dreikönigstag=epiphany|heilige drei könige=epiphany|            heiligen drei könige=epiphany|hl drei könige=epiphany|mariä lichtmess=candlemas|lichtmess=candlemas|            valentinstag=valentine|rosenmontag=rose_monday|fasching=rose_monday|karneval=rose_monday|fastnacht=shrove_tuesday|            faschingsdienstag=shrove_tuesday|veilchendienstag=shrove_tuesday|aschermittwoch=ash_wednesday|            frauentag=womens_day|weltfrauentag=womens_day|internationaler frauentag=womens_day|josefstag=joseph|            frühlingsanfang=spring_begins|frühlingsbeginn=spring_begins|palmsonntag=palm_sunday|gründonnerstag=maundy_thursday|            karfreitag=good_friday|karsamstag=holy_saturday|ostern=easter|ostersonntag=easter|ostermontag=easter_monday|            osterfest=easter|walpurgisnacht=walpurgis|tag der arbeit=labour_day|maifeiertag=labour_day|erster mai=labour_day|            muttertag=mothers_day|christi himmelfahrt=ascension|himmelfahrt=ascension|himmelfahrtstag=ascension|vatertag=ascension|            auffahrt=ascension|pfingsten=pentecost|pfingstsonntag=pentecost|pfingstfest=pentecost|pfingstmontag=whit_monday|            dreifaltigkeitssonntag=trinity|fronleichnam=corpus_christi|sommeranfang=summer_begins|sommerbeginn=summer_begins|            sommersonnenwende=summer_begins|johannistag=john|johanni=john|siebenschläfer=seven_sleepers|            schweizer nationalfeiertag=swiss_day|bundesfeier=swiss_day|bundesfeiertag=swiss_day|mariä himmelfahrt=assumption|            herbstanfang=autumn_begins|herbstbeginn=autumn_begins|michaeli=michael|michaelistag=michael|            tag der deutschen einheit=german_unity|einheitstag=german_unity|            österreichischer nationalfeiertag=austrian_day|nationalfeiertag=austrian_day|halloween=halloween|            reformationstag=reformation|allerheiligen=all_saints|allerseelen=all_souls|martinstag=martin|sankt martin=martin|            st martin=martin|volkstrauertag=mourning_day|buß und bettag=repentance_day|totensonntag=sunday_of_the_dead|            ewigkeitssonntag=sunday_of_the_dead|erster advent=advent|ersten advent=advent|1 advent=advent|            zweiter advent=second_advent|zweiten advent=second_advent|2 advent=second_advent|dritter advent=third_advent|            dritten advent=third_advent|3 advent=third_advent|vierter advent=fourth_advent|vierten advent=fourth_advent|            4 advent=fourth_advent|barbaratag=barbara|nikolaus=nicholas|nikolaustag=nicholas|mariä empfängnis=immaculate|            winteranfang=winter_begins|winterbeginn=winter_begins|wintersonnenwende=winter_begins|            heiligabend=christmas_eve|heiliger abend=christmas_eve|heiligen abend=christmas_eve|weihnachtsabend=christmas_eve|            weihnachten=christmas|weihnacht=christmas|weihnachtstag=christmas|erster weihnachtstag=christmas|            ersten weihnachtstag=christmas|erster weihnachtsfeiertag=christmas|ersten weihnachtsfeiertag=christmas|            den feiertagen=christmas|zweiter weihnachtstag=boxing_day|zweiten weihnachtstag=boxing_day|            zweiter weihnachtsfeiertag=boxing_day|zweiten weihnachtsfeiertag=boxing_day|stephanstag=boxing_day|stefanitag=boxing_day|            silvester=new_years_eve|silvesterabend=new_years_eve|jahreswechsel=new_years_eve|            den sommerferien=summer_break|sommerferien=summer_break|der sommerpause=summer_break|sommerpause=summer_break|            black friday=black_friday|erntedank=harvest|erntedankfest=harvest",
        edges: "bis=until|bis zum=until|bis zur=until|bis spätestens=until|spätestens=until|spätestens bis=until|\
            spätestens bis zum=until|spätestens im=until|spätestens zum=until|spätestens am=until|bis ins=until|\
            zum=until|zur=until|bis in den=until|vor=before|noch vor=before|vor dem=before|vor den=before|\
            vor der=before|noch vor dem=before|noch vor den=before|ab=from|ab dem=from|von=from|vom=from|seit=from|\
            nicht vor=from|nicht vor dem=from|frühestens=from|frühestens im=from|frühestens ab=from|\
            frühestens am=from|erst ab=from|erst im=from|erst=from|beginnend=from|start ab=from|nach=after|\
            nach dem=after|nach den=after|nach der=after|erst nach=after|erst nach dem=after|innerhalb von=within|\
            innerhalb=within|innerhalb der=within|innerhalb eines=within|binnen=within|im laufe von=within|\
            in weniger als=within|in unter=within|in=in|im=in|am=in|um=in|an=in|während=in|irgendwann im=in|\
            irgendwann=in|gegen=in|im laufe=in|im laufe des=within|zu=in|noch=in|in der=in|in diesem=in|\
            bis einschließlich=until|bis inklusive=until|bis maximal=until|bis einschließlich zum=until|\
            bis vor=before|bis hin zu=until|bis hin zum=until|bis in die=until|nicht später als=until|\
            nicht später als am=until|allerspätestens=until|allerspätestens bis=until|allerspätestens im=until|\
            stichtag=until|frist=until|endend=until|endend am=until|spätestens in der=until|spätestens zur=until|\
            früher als=before|eher als=before|bevor=before|vorm=before|noch vorm=before|ab der=from|ab den=from|\
            nicht früher als=from|nicht eher als=from|nicht vor der=from|nicht vor den=from|frühestens zum=from|\
            frühestens in der=from|frühestens zur=from|erst am=from|erst in=from|erst in der=from|erst zum=from|\
            erst zur=from|beginnend am=from|beginnend im=from|beginnend ab=from|beginnend mit=from|startend=from|\
            startend am=from|startend ab=from|start=from|start am=from|start im=from|beginn am=from|beginn im=from|\
            ab dann=from|von dem=from|seit dem=from|seit der=from|an dem=in|und später=from|oder später=from|\
            aufwärts=from|später als=after|im anschluss an=after|erst nach der=after|erst nach den=after|\
            irgendwann nach=after|innerhalb des=within|innerhalb einer=within|binnen eines=within|binnen einer=within|\
            binnen der=within|binnen des=within|in maximal=within|in höchstens=within|in spätestens=within|\
            in max=within|im laufe der=within|im verlauf von=within|während des=in|während der=in|irgendwann in=in|\
            irgendwann am=in|irgendwann um=in|ungefähr im=in|so um=in|rund um=in|so im=in|so gegen=in|gegen den=in|\
            für=for|für den=in|für die=in|für das=in|fürs=in|im verlauf des=within|im lauf des=within|in den=in|in das=in|\
            ins=in|in dem=in|mit beginn des=in|in den nächsten=within|in den kommenden=within|\
            innerhalb der nächsten=within|innerhalb der kommenden=within|binnen der nächsten=within|\
            im laufe der nächsten=within|im laufe der kommenden=within|während der nächsten=within|\
            irgendwann in den nächsten=within",
        asap: "so schnell wie möglich|so bald wie möglich|sobald wie möglich|schnellstmöglich|baldmöglichst|sofort|\
            asap|umgehend|unverzüglich|möglichst bald|möglichst schnell|so früh wie möglich|dringend|gestern|\
            am besten gestern|am besten sofort|ab sofort|jetzt|gleich|eilig|so schnell es geht|schnellstens|zeitnah|\
            je früher desto besser|je schneller desto besser|frühestmöglich|so rasch wie möglich|ehestmöglich|\
            ehebaldigst|auf der stelle|augenblicklich|gleich jetzt|schleunigst|pronto|ohne verzögerung|\
            so zeitnah wie möglich|am liebsten sofort|am liebsten gestern|sobald es geht|so bald es geht|\
            möglichst sofort|möglichst zeitnah|möglichst zügig|zügig|jetzt sofort|ab jetzt|so früh es geht",
        soon: "bald|demnächst|in kürze|kurzfristig|in naher zukunft|recht bald|ziemlich bald|in absehbarer zeit|\
            in der nächsten zeit|in nächster zeit|nächstens|alsbald|relativ bald|möglichst demnächst|\
            in baldiger zukunft|die nächste zeit|in den kommenden wochen",
        no_rush: "später|später mal|nicht so bald|nicht bald|nie|kein datum|noch kein datum|noch kein termin|\
            eilt nicht|keine eile|kein stress|egal wann|jederzeit|flexibel|irgendwann|nicht eilig|nicht dringend|\
            kein zeitdruck|kein fester termin|kein termin|zeitlich flexibel|hat zeit|wir haben zeit|keinen zeitdruck|\
            es eilt nicht|kein fixer termin|ohne zeitdruck|ist egal|noch offen wann|drängt nicht|es drängt nicht|\
            pressiert nicht|es pressiert nicht|keinen stress|ohne eile|nicht zeitkritisch|ist nicht dringend|\
            wann auch immer|wann immer|wann es passt|wann es ihnen passt|ganz flexibel|sehr flexibel|\
            wir sind flexibel|bin flexibel|eines tages|keine deadline|keine frist|ohne frist|ohne termin|\
            kein festes datum|kein konkretes datum|kein konkreter termin|keinen festen termin|kein genaues datum|\
            kein zeitplan|keinen zeitplan|in ruhe|ganz in ruhe|nicht so dringend|zu gegebener zeit|bei gelegenheit|\
            irgendwann mal|zeit spielt keine rolle",
        ago: "her|zuvor",
        ago_before: "vor|vor etwa|vor rund|vor circa",
        last: "letzten|letzter|letztem|letztes|letzte|am letzten|vergangenen|vergangener|am vergangenen|vorigen|voriger",
        past_days: "gestern=1|vorgestern=2",
        of: "des|der|im|vom|den|dem|in|das|jahr|jahres|monat|monats|jahre",
        in_months: "januarhälfte=half 1|januarwoche=week 1|januarwochenende=weekend 1|februarhälfte=half 2|\
            februarwoche=week 2|februarwochenende=weekend 2|märzhälfte=half 3|märzwoche=week 3|\
            märzwochenende=weekend 3|aprilhälfte=half 4|aprilwoche=week 4|aprilwochenende=weekend 4|\
            maihälfte=half 5|maiwoche=week 5|maiwochenende=weekend 5|junihälfte=half 6|juniwoche=week 6|\
            juniwochenende=weekend 6|julihälfte=half 7|juliwoche=week 7|juliwochenende=weekend 7|\
            augusthälfte=half 8|augustwoche=week 8|augustwochenende=weekend 8|septemberhälfte=half 9|\
            septemberwoche=week 9|septemberwochenende=weekend 9|oktoberhälfte=half 10|\
            oktoberwoche=week 10|oktoberwochenende=weekend 10|novemberhälfte=half 11|\
            novemberwoche=week 11|novemberwochenende=weekend 11|dezemberhälfte=half 12|\
            dezemberwoche=week 12|dezemberwochenende=weekend 12",
        few: "",
        elided: "",
        day_lead: "der|den|dem|am|vom|zum|bis zum|ab dem|bis",
        weeks_on: "in acht tagen=1|in 8 tagen=1|in vierzehn tagen=2|in 14 tagen=2|über acht tage=1",
        many: "tage|tagen|wochen|monate|monaten|quartale|quartalen|jahre|jahren",
        hours: "stunde|stunden|std|h",
        hours_lead: "in|in etwa|in ca|in rund|binnen|innerhalb|innerhalb von|\
            in weniger als|innerhalb der nächsten|in den nächsten",
        day_beside: "vorabend=-1|am vorabend=-1|tags darauf=1",
        week_parts: [(1, 3), (3, 4), (5, 7)],
        times_of_day: "vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends|nacht|nachts|am morgen|des morgens|in der früh|am vormittag|am nachmittag|am abend|in der nacht|uhr",
    },
    choices: Choices {
        yes: "ja|jo|jep|jepp|jawohl|jaa|joa|klar|na klar|sicher|natürlich|selbstverständlich|auf jeden fall|unbedingt|genau|richtig|\
            stimmt|das stimmt|korrekt|gerne|gern|ja gerne|in ordnung|einverstanden|passt|alles klar|geht klar|okay|freilich|\
            definitiv|absolut|exakt|bin ich|das bin ich|habe ich|haben wir|machen wir|mache ich|allerdings|warum nicht|\
            kein problem|durchaus|doch|ja bitte|wahr|zutreffend|logo|sehr gerne|perfekt|so ist es|ich stimme zu|stimme zu|stimmen wir zu|wir stimmen zu|zugestimmt|ich bin einverstanden|bin einverstanden|wir sind einverstanden|meinetwegen|na gut|na schön|also gut|gut|ist ok|ist okay|ist in ordnung|das ist ok|das ist okay|von mir aus|akzeptiert|ich akzeptiere|akzeptiere ich|alles gut|ok|\
            jap|jup|yup|yo|hm ja|mhm|aber ja|aber klar|aber natürlich|logisch|wird gemacht|läuft|\
            ja gerne|ja klar|ja natürlich|ja bitte|ja genau|na klar|klar doch|aber sicher|doch|jawohl|jawoll|\
            selbstverständlich|auf jeden fall|auf alle fälle|richtig|korrekt|stimmt|das stimmt|das ist richtig|\
            das ist korrekt|genau so ist es|so ist es|einverstanden|bin einverstanden|ich stimme zu|wir stimmen zu|\
            kein problem|keine einwände|passt|passt so|geht klar|geht in ordnung|in ordnung|eher ja|im prinzip ja|\
            ich würde ja sagen|logo|mit vergnügen|machen wir|unbedingt|allerdings",
        no: "nein|ne|nee|nö|nicht|noch nicht|leider nicht|leider nein|nein danke|auf keinen fall|keinesfalls|niemals|nie|nicht wirklich|\
            eher nicht|eher nein|ganz und gar nicht|gar nicht|überhaupt nicht|glaube nicht|ich glaube nicht|\
            glaube ich nicht|denke nicht|ich denke nicht|denk nicht|bin ich nicht|haben wir nicht|habe ich nicht|falsch|\
            stimmt nicht|das stimmt nicht|kein interesse|kein bedarf|keineswegs|im moment nicht|momentan nicht|derzeit nicht|\
            aktuell nicht|bislang nicht|bisher nicht|natürlich nicht|sicher nicht|auf gar keinen fall|niemand|kaum|nicht einverstanden|ich bin nicht einverstanden|bin nicht einverstanden|damit bin ich nicht einverstanden|ich stimme nicht zu|stimme nicht zu|stimme ich nicht zu|ich lehne ab|lehne ab|lehne ich ab|abgelehnt|will ich nicht|möchte ich nicht|ich will nicht|ich möchte nicht|das will ich nicht|das möchte ich nicht|\
            nicht dass ich wüsste|nicht mehr|jetzt nicht|nicht jetzt|grad nicht|gerade nicht|nie im leben|\
            nein danke|nein leider nicht|leider nein|leider nicht|auf keinen fall|keinesfalls|keineswegs|\
            in keinem fall|in keiner weise|unter keinen umständen|niemals|nie|überhaupt nicht|gar nicht|\
            nicht wirklich|eher nein|wohl kaum|wohl nicht|wohl eher nicht|wahrscheinlich nicht|vermutlich nicht|\
            ich glaube nicht|glaube nicht|glaub nicht|glaub ich nicht|denke nicht|ich denke nicht|\
            ich denke eher nicht|das stimmt nicht|stimmt nicht|nicht richtig|nicht korrekt|das ist falsch|falsch|\
            nicht einverstanden|ich bin dagegen|bin dagegen|noch nicht|momentan nicht|im moment nicht|derzeit nicht|\
            zurzeit nicht|zur zeit nicht|aktuell nicht|bisher nicht|bislang nicht|kommt nicht in frage|ausgeschlossen|\
            negativ|ich bezweifle es|unwahrscheinlich|bestimmt nicht|sicher nicht|natürlich nicht|ganz und gar nicht",
        plain_yes: "ja|jap|jep|jo|doch",
        plain_no: "nein|nee|nö",
        weak: "eher nicht|eher nein|eher ja|nicht wirklich|nicht so richtig|nicht so ganz|wohl kaum|wohl nicht|wohl eher nicht|wahrscheinlich nicht|vermutlich nicht|ich glaube nicht|\
            glaube nicht|glaub nicht|glaub ich nicht|denke nicht|ich denke nicht|kaum|größtenteils|weitgehend|im prinzip ja|im großen und ganzen|schon eher|leider nicht so ganz",
        neither: "vielleicht|kommt darauf an|kommt drauf an|je nachdem|teils teils|teilweise|jein|eventuell|evtl|möglicherweise|\
            womöglich|ich denke schon|denke schon|ich glaube schon|glaube schon|weiß nicht|weiß ich nicht|ich erinnere mich nicht|\
            weiß ich noch nicht|ich weiß nicht|ich weiß es nicht|keine ahnung|nicht sicher|bin mir nicht sicher|\
            ich bin mir nicht sicher|bin nicht sicher|unsicher|mal sehen|manchmal|schwer zu sagen|habe ich vergessen|vergessen|hab ich vergessen|ich habe vergessen|ja und nein|egal|\
            wahrscheinlich|vermutlich",
        all: "alle|alles|alle davon|sämtliche|alle genannten|alles davon|alle zusammen",
        none: "keine|keins|keines|keine davon|keins davon|keiner|nichts davon|nichts|gar keine",
        both: "beide|beides|alle beide|\
            beiden|die beiden",
        first_ones: "ersten|erste",
        last_ones: "letzten|letzte",
        except: "außer|ausser|bis auf|alle außer|alles außer|nur nicht|aber nicht|ohne",
        and: "und|u|sowie|auch|oder|plus|außerdem|und auch",
        filler: "ich|würde|sagen|sage|denke|glaube|nehme|wähle|möchte|will|gerne|gern|die|der|das|den|dem|ein|eine|einen|bitte|es|ist|\
            sind|wäre|wir|uns|mir|mein|unser|unsere|wohl|vielleicht|hauptsächlich|also|naja|hm|ok|so|mal|nur|in|im|von|\
            für|am|bin|haben|habe|nutzen|benutzen|brauchen|brauche|und|eher|wirklich|danke|ja|noch|derzeit|aktuell|\
            eigentlich|da|dann|mit|auf|zu|zur|zum",
        option: "option|nummer|nr|antwort|auswahl|möglichkeit|punkt|die|der|das",
        out_of: "von|aus|auf|von maximal",
    },
    denials: Denials {
        not: "nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|ohne|weder|außer|nein|statt|anstatt|anstelle von|anstelle|\
            keinesfalls|auf keinen fall|nicht mehr|keineswegs|noch nie",
        plain_no: "nein|nee|ne|nö",
        harmless: "nicht sicher|nicht ganz|nicht genau|nicht so genau|nicht nur|nicht schlecht|nicht unbedingt|weiß nicht|\
            weiß es nicht|weiß ich nicht|weiß noch nicht|weiß ich noch nicht|keine ahnung|keine idee|kein problem|keine eile|\
            kein stress|warum nicht|wieso nicht|warum können wir nicht|warum kann ich nicht|könnten wir nicht|könnte man nicht|sollten wir nicht|wollen wir nicht|nicht wissen|nicht inklusive|nicht eingerechnet|nicht sagen|macht nichts",
        after_not: "haben|habe|hab|hat|will|wollen|möchte|möchten|brauchen|brauche|ausgeben|zahlen|an|auf|in|im|am|zu|zum|zur|bis|\
            die|der|das|den|dem|ein|eine|einen|einmal|mal|mehr|schon|wirklich|über|vor|nach|ab|per|unter|genau|gleich|erst|\
            von|aus|bei|für|mich|mir|uns|diese|dieses|diesen|dieser|als|ganze|ganzen",
        contrast: "sondern|aber|eher|lieber|stattdessen|nur|doch|allerdings|vielmehr|besser|es sei denn|außer",
        corrects: "nein|nee|nö|äh|ähm|quatsch|moment|warte|sorry|korrektur|ich meine|ich meinte|meine|meinte|vielmehr|\
            lieber|besser|eher|stattdessen|besser gesagt|beziehungsweise|doch|entschuldigung|verzeihung|bzw",
    },
    moves: Moves {
        commands: "anfangen=start|beginnen=start|starten=start|los=start|los gehts=start|hilfe=help|hilf mir=help|zurück=back|\
            geh zurück=back|einen schritt zurück=back|vorherige frage=back|letzte frage=back|überspringen=skip|\
            frage überspringen=skip|diese frage überspringen=skip|die frage überspringen=skip|diese überspringen=skip|überspring das=skip|überspringe das=skip|das überspringen=skip|weiter=skip|nächste frage=skip|nächste=skip|passe=skip|\
            ich passe=skip|auslassen=skip|abbrechen=cancel|abbruch=cancel|stopp=cancel|stop=cancel|beenden=cancel|ende=cancel|\
            aufhören=cancel|ich möchte aufhören=cancel|ich will aufhören=cancel|ich würde gern aufhören=cancel|\
            ich möchte abbrechen=cancel|ich will abbrechen=cancel|ich möchte nicht mehr=cancel|ich will nicht mehr=cancel|\
            keine lust mehr=cancel|ich habe keine lust mehr=cancel|lass mich in ruhe=cancel|lassen sie mich in ruhe=cancel|\
            lasst mich in ruhe=cancel|schreib mir nicht mehr=cancel|schreiben sie mir nicht mehr=cancel|hör auf=cancel|\
            hören sie auf=cancel|hört auf=cancel|abmelden=cancel|melde mich ab=cancel|melden sie mich ab=cancel|\
            keine nachrichten mehr=cancel|keine fragen mehr=cancel|lass uns aufhören=cancel|schluss=cancel|von vorn=restart|von vorne=restart|nochmal von vorn=restart|\
            nochmal von vorne=restart|neu starten=restart|neustart=restart|neu anfangen=restart|neu beginnen=restart|\
            noch mal von vorn=restart|datenschutz=privacy|datenschutzerklärung=privacy|sprache=language|\
            sprache ändern=language|sprache wechseln=language|andere sprache=language",
        greetings: "hallo|hallöchen|hi|hey|moin|moin moin|servus|grüezi|grüß gott|grüß dich|guten tag|guten morgen|guten abend|\
            schönen tag|tag|na|wie gehts|wie geht es dir|wie geht es ihnen|wie gehts dir|tschüss|tschüs|ciao|auf wiedersehen|\
            danke|vielen dank|dankeschön|danke schön|danke sehr|cool|super|test",
        approves: "absenden|abschicken|senden|schicken|schick ab|schick es ab|schicken sie es ab|schicken sie ab|bitte absenden|\
            bitte abschicken|so absenden|so abschicken|passt|passt so|passt alles|alles passt|das passt|das passt so|es passt|\
            alles richtig|alles gut|alles korrekt|alles ok|alles okay|alles bestens|alles in ordnung|alles klar|alles super|\
            ist alles richtig|das ist alles richtig|ist richtig so|stimmt alles|alles stimmt|stimmt so|das stimmt so|fertig|\
            sieht gut aus|das sieht gut aus|so lassen|kann so bleiben|bleibt so|kann so raus|keine änderung|keine änderungen|\
            nichts zu ändern|nichts ändern|nichts mehr|nichts hinzuzufügen|keine korrektur|keine korrekturen|los|so ist es richtig|\
            das wars|das wäre alles|das ist alles|alles drin",
        addresses: "sie|ihr|ihre|ihren|euch|euer|eure|ihnen|du|dir|dich|dein|deine|kostet|preis|preise|kosten",
        own: "uns|unser|unsere|unseren|mir|mich|mein|meine|wir",
        polite: "bitte|danke|hallo|ok|okay|jetzt|mal|bitte schön|gerne",
        languages: "deutsch=de|deutsche=de|englisch=en|englische=en|spanisch=es|französisch=fr|portugiesisch=pt|italienisch=it|\
            niederländisch=nl|polnisch=pl",
        language_wish: "bitte|auf|in|können wir|könnten wir|kannst du|könnt ihr|können sie|sprechen|sprichst du|sprecht ihr|\
            sprechen sie|reden|schreiben|wechseln|umstellen|zu|sprache|ich|möchte|will|würde|lieber|gern|gerne|geht|gehts|\
            das|es|auch|wir|weiter|machen|uns|nur|mir|ist|möglich|ginge|die|version|du|sie|ihr|spreche|kein|verstehe",
        asks_the_same: "wann|wie lange|wie schnell|wie bald|wie viel|wieviel|wie teuer|was kostet|was kosten|was würde|warum",
        interrogatives: "reicht|reichen|wäre|wären|würde|würden|langt|genügt|genügen|wie|was|welche|welcher|welches|wer|wann|wo|wieviel|wie viel|können sie|kannst du|könnt ihr|kann ich|\
            kann man|könnten sie|gibt es|habt ihr|haben sie|hast du|ist das|ist es|sind sie|seid ihr|bist du|muss ich|\
            müssen wir|darf ich|machen sie|macht ihr|bieten sie|bietet ihr|geht das|und was|gibts|woher|wohin",
        refusal: &[
            r"(?:das |dazu |hierzu |leider )*(?:moechte|will|mag|werde|kann|darf|moechten|wollen) (?:ich |wir )?(?:das |dazu |es |hier |ihnen |euch |dir |lieber |jetzt |leider )*(?:nicht|nichts|keine angaben?) (?:sagen|angeben|verraten|beantworten|preisgeben|mitteilen|teilen|machen|nennen)",
            r"(?:ich|wir) (?:moechte|will|mag|moechten|wollen|kann|darf|werde) (?:\w+ ){0,5}?(?:nicht|nichts|keine\w*) (?:\w+ ){0,3}?(?:sagen|angeben|verraten|beantworten|preisgeben|mitteilen|teilen|machen|nennen)",
            r"keine angaben?(?: (?:dazu|hierzu|moeglich))?|kein kommentar|lieber nicht|sag(?:e)? ich (?:lieber |euch |dir |ihnen )?nicht|ungern|das sage ich nicht",
            r"(?:das |es )?geht (?:euch|sie|dich|niemanden|keinen) (?:gar |ueberhaupt )?nichts an",
            r"(?:das )?(?:ist )?(?:vertraulich|privat|geheim|betriebsgeheimnis|privatsache|persoenlich)",
            r"(?:das )?(?:moechte|will) ich (?:lieber )?nicht",
            r"das (?:sag|sage|verrat|verrate) (?:ich|wir) (?:lieber |euch |dir |ihnen |jetzt )*nicht",
        ],
        refusal_inside: &[
            r"(?:nicht|nichts|keine\w*) (?:\w+ )?(?:angeben|verraten|preisgeben)",
            r"geht (?:euch|sie|dich) (?:gar |ueberhaupt )?nichts an",
            r"keine angabe|lieber nicht (?:sagen|angeben)|keine anrufe",
        ],
        no_contact: &[
            r"(?:(?:hab|habe|haben|besitze|nutze) (?:ich |wir )?|ich (?:hab|habe|besitze|nutze) |wir haben )(?:leider |gar |so |noch )*(?:keine?|keins|keines|keinen|nicht|sowas nicht)(?: (?:e ?mail|mail|telefon|handy|adresse|e ?mail ?adresse|mailadresse|nummer|telefonnummer|website|webseite))?",
            r"(?:nein |bitte |lieber |nur |eher |besser |dann |gern |gerne |mir |uns |ist |waere )*(?:per|ueber|via|mit|auf) (?:e ?mail|mail|telefon|chat|telegram|whatsapp|sms|discord)(?: bitte| lieber| reicht| waere (?:mir )?lieber| besser)*",
            r"(?:bitte |lieber )*keine? (?:e ?mails?|mails?|anrufe?|telefonate|nummer|adresse|website|webseite|telefon|handy|e ?mail ?adresse|telefonnummer)(?: bitte)?|(?:bitte )?(?:rufen sie|ruft|ruf) (?:mich |uns )?nicht an|(?:bitte )?nicht (?:anrufen|schreiben|kontaktieren)",
        ],
        declines: &[
            r"(?:nein |sorry |danke |leider )*(?:ich habe |wir haben |habe |haben |hab )?(?:leider |absolut |gar |ueberhaupt )*kein interesse(?: (?:daran|mehr|danke|sorry|leider))*",
            r"(?:nein|ne|nee|noe) (?:danke|vielen dank|besten dank)(?: .{0,12})?|(?:ich bin |bin |wir sind )(?:daran )?nicht interessiert(?: .{0,12})?|nicht interessiert|kein bedarf(?: .{0,12})?|(?:das )?(?:will|brauche|moechte) ich nicht|ich (?:will|brauche) (?:das )?nicht",
        ],
        unsure: &[
            r"(?:das |dies )?(?:weiss|wissen|weis) (?:ich |wir |man )?(?:das |es |leider |ehrlich gesagt |jetzt |aktuell )*(?:noch )?(?:gar |ueberhaupt )?nicht(?: genau| so genau| sicher)*",
            r"(?:ich|wir) (?:weiss|wissen) (?:das |es |leider |auch )*(?:noch )?(?:gar )?nicht(?: genau| so genau)*",
            r"(?:da )?(?:hab(?:e)? (?:ich )?|haben wir )?(?:leider |noch |absolut )*keine (?:ahnung|idee|vorstellung)(?: sorry| leider| mehr)?|k ?a|kp|kein(?:en)? (?:plan|schimmer)",
            r"(?:bin |ich bin |sind |wir sind |da bin ich )?(?:mir |uns )?(?:noch |da |leider )*(?:nicht (?:ganz |so )?sicher|unsicher|unschluessig|unentschlossen)",
            r"(?:das |es )?(?:kommt (?:ganz )?(?:da)?rauf an|haengt (?:davon |vom |von )?(?:\w+ ){0,4}ab|kommt darauf an)(?: .*)?|je nachdem(?: .*)?",
            r"(?:ist |das ist |noch |steht )*(?:noch )?(?:offen|unklar|nicht klar|unbekannt|ungewiss|nicht fest|nicht entschieden|nicht festgelegt|nicht geklaert)(?: .{0,20})?",
            r"(?:ist |das ist )?(?:noch )?(?:schwer|schwierig) zu sagen|kann ich (?:noch |jetzt |leider )*nicht sagen|mal (?:sehen|schauen)|vielleicht|eventuell|noch kein budget(?: .*)?",
        ],
        unsure_inside: &[
            r"(?:haben|hab|habe) (?:wir|ich) (?:leider )?noch (?:nicht|kein\w*)",
            r"weiss (?:ich|noch|es|das|nicht)(?: \w+){0,2}? nicht|weiss nicht|keine ahnung|nicht sicher|muss ich (?:erst|noch)|muessen wir (?:erst|noch)|muss (?:erst|noch)|haengt (?:\w+ ){0,5}ab|kommt drauf an|sobald wir",
        ],
        why: &[
            r"(?:und |aber |aeh )?(?:warum|wieso|weshalb|wozu|wofuer) (?:wollen|willst|wollt|muessen|musst|muesst|brauchen|brauchst|braucht|fragen|fragst|fragt|interessiert|moechten|moechtest) (?:sie|du|ihr|euch|dich)(?: \w+){0,3}",
            r"(?:und |aber |aeh )?(?:warum|wieso|weshalb|wozu|weswegen)(?: das| denn| das denn| genau| eigentlich| die frage| fragst du| fragen sie| fragt ihr)*",
            r"wofuer(?: ist das| denn| das| brauch\w+ .{1,40})?|aus welchem grund",
        ],
        why_inside: &[
            r"(?:warum|wieso|weshalb|wozu|wofuer) (?:wollen|willst|wollt|muessen|muss|brauchen|brauchst|braucht|fragen|fragst|fragt|interessiert|moechten|moechtest|soll|sollte|ist das|wird das)",
        ],
        human: &[
            r"(?:hallo |bitte |nein )*(?:kann ich |koennte ich |darf ich |koennen wir |ich moechte |ich will |ich wuerde |wir moechten |wir wuerden )?(?:bitte |gern |gerne |lieber |direkt |mal )*mit (?:einem |einer |jemandem|jemand|ihrem |eurem |dem )(?:echten |richtigen )?(?:menschen|mensch|mitarbeiter|mitarbeiterin|person|berater|beraterin|kollegen|kollegin|vertrieb|ansprechpartner|verkaeufer)? ?(?:sprechen|reden|telefonieren|verbinden|verbunden werden)(?: bitte)?",
            r"(?:ich |wir )(?:will|moechte|moechten|brauche|brauchen) (?:bitte |lieber )*ein(?:en|e)? (?:echten |richtigen |echte )?(?:menschen|person|ansprechpartner|mitarbeiter|berater)(?: bitte| sprechen)*",
            r"(?:ein(?:en|em)? |echte[rn]? |richtige[rn]? )*(?:mensch(?:en)?|mitarbeiter(?:in)?|berater(?:in)?|ansprechpartner(?:in)?|kundenservice|person|kollegen|vertrieb|support)(?: bitte)?",
            r"(?:bitte )?(?:rufen sie mich|ruf mich|ruft mich) (?:bitte )?(?:an|zurueck)(?: bitte)?|rueckruf(?: bitte)?|(?:bitte )?um rueckruf",
            r"(?:kann|koennte) mich (?:bitte )?jemand (?:anrufen|zurueckrufen)",
        ],
        human_inside: &[
            r"(?:mit|zu) (?:ein(?:em|er)|einem echten|einem richtigen|jemandem?|jemand|ihrem|eurem|dem) ?(?:echten |richtigen )?(?:mensch(?:en)?|mitarbeiter(?:in)?|person|berater(?:in)?|kollegen|ansprechpartner|vertrieb|verkaeufer|richtigem|echtem)? ?(?:sprechen|reden|telefonieren|verbinden|verbunden)",
            r"echte[rn]? (?:mensch(?:en)?|person)|richtige[rn]? mensch(?:en)?|bist du ein (?:bot|roboter|mensch)|(?:mit )?einem menschen",
        ],
        clarify: &[
            r"wie (?:meinen sie|meinst du|meint ihr)(?: das| dies)?|was (?:meinen sie|meinst du|meint ihr)(?: damit| mit .{1,40})?|was (?:heisst|bedeutet|ist) (?:das|.{1,30})|haeh?|wie bitte|(?:das )?(?:verstehe|versteh) ich nicht|ich verstehe (?:die frage |das )?nicht|(?:bitte )?wiederholen",
        ],
    },
    people: People {
        name_lead_in: "hallo|hi|guten tag|moin|servus|mein name ist|mein name|name|ich heiße|ich bin|ich bin der|ich bin die|das ist|\
            das wäre|das bin ich|es ist|hier ist|hier spricht|nennt mich|nennen sie mich|nenn mich|der name ist|ja|klar|gerne|\
            herr|frau|herrn|unser chef|mein chef|unser geschäftsführer|unsere geschäftsführerin|er heißt|sie heißt|das macht|\
            unser it leiter|dr",
        name_stop: "von der|von der firma|bei der|bei|hier|unser|unsere|mein|meine|aber|danke|bitte|und ich|aus",
        no_name: "ich|ich selbst|wir|uns|mich|mir|jemand|jemand anderes|jemand anders|niemand|keiner|keine|nichts|mein chef|\
            meine chefin|unser chef|unsere chefin|der chef|die chefin|chef|chefin|ein kollege|eine kollegin|mein kollege|das team|\
            meine frau|mein mann|er|sie|es|ja|nein|anonym|unbekannt|\
            meine kollegin|unser kollege|unsere kollegin|meine kollegen|unser team|mein team|der geschäftsführer|\
            die geschäftsführerin|meine vorgesetzte|mein vorgesetzter",
        company_lead_in: "wir sind|wir sind die|wir sind das|wir sind der|wir heißen|ich arbeite bei|ich arbeite bei der|ich arbeite für|\
            ich arbeite für die|wir arbeiten bei|ich bin bei|ich bin bei der|ich bin von|ich komme von|ich bin von der|\
            das ist|das ist die|das unternehmen heißt|die firma heißt|unsere firma heißt|unsere firma ist|\
            unsere firma ist die|meine firma heißt|meine firma ist|unser unternehmen heißt|unser unternehmen ist|firma|\
            die firma|firmenname|firmenname ist|der name ist|es ist|bei|bei der|hallo|ja|also|name|von der firma|heißt|\
            ich komme von der|ich komme aus der|wir kommen von der|wir sind von der|unser betrieb heißt|\
            unser betrieb ist|guten tag|moin|servus|mein unternehmen heißt|mein unternehmen ist|wir nennen uns",
        no_company: "keine|keine firma|ich habe keine firma|habe keine|keins|kein unternehmen|noch keine|noch keine firma|nein|\
            haben wir nicht|habe ich nicht|keine website|keine webseite|nichts|gibt es nicht|entfällt|\
            noch keine website|noch keine webseite|noch keine homepage|keine homepage|keine seite|noch keine seite|\
            wir haben noch keine",
        countries: COUNTRIES,
        home: Some("DE"),
    },
    wording: Wording {
        months: [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        date: "{day}. {month} {year}",
        from_to: "{} bis {}",
        at_most: "höchstens {}",
        at_least: "ab {}",
        by: "bis {}",
        from: "ab {}",
        asap: "so bald wie möglich",
        asap_by: "so bald wie möglich, bis {}",
        open: "kein fester Termin",
        yes: "ja",
        no: "nein",
        none: "nichts davon",
        rating: "{} von {}",
        month: "{} pro Monat",
        year: "{} pro Jahr",
        seat: "{} pro Nutzer",
        project: "{} insgesamt",
        group: '.',
        decimal: ',',
        sign_first: false,
    },
};

const COUNTRIES: &str = "AD Andorra,andorranisch|AE Vereinigte Arabische Emirate,die Vereinigten Arabischen Emirate,den Vereinigten Arabischen Emiraten,VAE,Emirate,Emiraten,Dubai,\
    Abu Dhabi|AF Afghanistan,afghanisch|AG Antigua und Barbuda,Antigua|AL Albanien,albanisch|AM Armenien,armenisch|AO Angola,angolanisch|AR Argentinien,argentinisch|AT Österreich,\
    österreichisch,Österreicher,Österreicherin|AU Australien,australisch|AW Aruba|AZ Aserbaidschan,aserbaidschanisch|BA Bosnien und Herzegowina,Bosnien,Bosnien-Herzegowina,\
    bosnisch|BB Barbados|BD Bangladesch,bangladeschisch|BE Belgien,belgisch,Belgier|BF Burkina Faso|BG Bulgarien,bulgarisch|BH Bahrain,bahrainisch|BI Burundi|BJ Benin,beninisch|\
    BM Bermuda,Bermudas,die Bermudas|BN Brunei|BO Bolivien,bolivianisch|BR Brasilien,brasilianisch|BS Bahamas,die Bahamas,den Bahamas|BT Bhutan,bhutanisch|BW Botswana,Botsuana|\
    BY Belarus,Weißrussland,belarussisch,weißrussisch|BZ Belize|CA Kanada,kanadisch|CD Demokratische Republik Kongo,DR Kongo,Kongo-Kinshasa|CF Zentralafrikanische Republik|\
    CG Republik Kongo,Kongo,Kongo-Brazzaville,kongolesisch|CH Schweiz,die Schweiz,der Schweiz,schweizerisch,Schweizer,Schweizerin,Eidgenossenschaft|CI Elfenbeinküste,\
    die Elfenbeinküste,der Elfenbeinküste|CL Chile,chilenisch|CM Kamerun,kamerunisch|CN China,chinesisch,Volksrepublik China,VR China|CO Kolumbien,kolumbianisch|CR Costa Rica,\
    costa-ricanisch|CU Kuba,kubanisch|CV Kap Verde,Kapverden,die Kapverden|CW Curaçao|CY Zypern,zypriotisch|CZ Tschechien,Tschechische Republik,Tschechei,tschechisch|\
    DE Deutschland,BRD,Bundesrepublik,Bundesrepublik Deutschland,deutsch,Deutscher,Deutsche|DJ Dschibuti|DK Dänemark,dänisch|DM Dominica|DO Dominikanische Republik,\
    die Dominikanische Republik,der Dominikanischen Republik,Dom Rep,dominikanisch|DZ Algerien,algerisch|EC Ecuador,Ekuador,ecuadorianisch|EE Estland,estnisch|EG Ägypten,\
    ägyptisch|ER Eritrea,eritreisch|ES Spanien,spanisch,Spanier|ET Äthiopien,äthiopisch|FI Finnland,finnisch|FJ Fidschi,Fidschi-Inseln|FM Mikronesien|FO Färöer,die Färöer,\
    Färöer-Inseln|FR Frankreich,französisch,Franzose,Französin|GA Gabun|GB Vereinigtes Königreich,das Vereinigte Königreich,dem Vereinigten Königreich,Großbritannien,England,\
    Schottland,Wales,Nordirland,britisch,englisch,schottisch,walisisch|GD Grenada|GE Georgien,georgisch|GF Französisch-Guayana|GG Guernsey|GH Ghana,ghanaisch|GI Gibraltar|\
    GL Grönland,grönländisch|GM Gambia,gambisch|GN Guinea|GP Guadeloupe|GQ Äquatorialguinea|GR Griechenland,griechisch,Grieche|GT Guatemala,guatemaltekisch|GW Guinea-Bissau|\
    GY Guyana|HK Hongkong,Hong Kong|HN Honduras,honduranisch|HR Kroatien,kroatisch|HT Haiti,haitianisch|HU Ungarn,ungarisch|ID Indonesien,indonesisch|IE Irland,irisch,\
    Republik Irland|IL Israel,israelisch|IM Isle of Man,Insel Man|IN Indien,indisch|IQ Irak,der Irak,im Irak,irakisch|IR Iran,der Iran,im Iran,iranisch|IS Island,isländisch|\
    IT Italien,italienisch,Italiener,Südtirol|JE Jersey|JM Jamaika,jamaikanisch|JO Jordanien,jordanisch|JP Japan,japanisch|KE Kenia,kenianisch|KG Kirgisistan,Kirgistan,kirgisisch|\
    KH Kambodscha,kambodschanisch|KI Kiribati|KM Komoren,die Komoren|KN St. Kitts und Nevis|KP Nordkorea,nordkoreanisch|KR Südkorea,Korea,südkoreanisch,koreanisch|KW Kuwait,\
    kuwaitisch|KY Kaimaninseln,Cayman Islands,die Kaimaninseln|KZ Kasachstan,kasachisch|LA Laos,laotisch|LB Libanon,der Libanon,im Libanon,libanesisch|LC St. Lucia|\
    LI Liechtenstein,liechtensteinisch,Fürstentum Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Litauen,litauisch|LU Luxemburg,luxemburgisch|LV Lettland,lettisch|LY Libyen,\
    libysch|MA Marokko,marokkanisch|MC Monaco|MD Moldau,Moldawien,Republik Moldau,moldauisch|ME Montenegro,montenegrinisch|MG Madagaskar|MH Marshallinseln|MK Nordmazedonien,\
    Mazedonien,mazedonisch|ML Mali|MM Myanmar,Birma,Burma|MN Mongolei,die Mongolei,der Mongolei,mongolisch|MO Macau,Macao|MQ Martinique|MR Mauretanien|MT Malta,maltesisch|\
    MU Mauritius|MV Malediven,die Malediven,den Malediven|MW Malawi|MX Mexiko,mexikanisch|MY Malaysia,malaysisch|MZ Mosambik|NA Namibia,namibisch|NC Neukaledonien|NE Niger|\
    NG Nigeria,nigerianisch|NI Nicaragua,nicaraguanisch|NL Niederlande,die Niederlande,den Niederlanden,Holland,niederländisch,holländisch|NO Norwegen,norwegisch|NP Nepal,\
    nepalesisch|NR Nauru|NZ Neuseeland,neuseeländisch|OM Oman,omanisch|PA Panama,panamaisch|PE Peru,peruanisch|PF Französisch-Polynesien|PG Papua-Neuguinea|PH Philippinen,\
    die Philippinen,den Philippinen,philippinisch|PK Pakistan,pakistanisch|PL Polen,polnisch|PR Puerto Rico|PS Palästina,palästinensisch|PT Portugal,portugiesisch|PW Palau|\
    PY Paraguay,paraguayisch|QA Katar,Qatar,katarisch|RE Réunion,La Réunion|RO Rumänien,rumänisch|RS Serbien,serbisch|RU Russland,Russische Föderation,russisch|RW Ruanda,\
    ruandisch|SA Saudi-Arabien,Saudiarabien,saudisch,saudi-arabisch|SB Salomonen|SC Seychellen,die Seychellen|SD Sudan,der Sudan,im Sudan,sudanesisch|SE Schweden,schwedisch|\
    SG Singapur,singapurisch|SI Slowenien,slowenisch|SK Slowakei,die Slowakei,der Slowakei,slowakisch|SL Sierra Leone|SM San Marino|SN Senegal,senegalesisch|SO Somalia,somalisch|\
    SR Suriname,Surinam|SS Südsudan|ST São Tomé und Príncipe|SV El Salvador,salvadorianisch|SY Syrien,syrisch|SZ Eswatini,Swasiland|TD Tschad,der Tschad|TG Togo,togoisch|\
    TH Thailand,thailändisch|TJ Tadschikistan,tadschikisch|TL Osttimor,Timor-Leste|TM Turkmenistan,turkmenisch|TN Tunesien,tunesisch|TO Tonga|TR Türkei,die Türkei,der Türkei,\
    türkisch|TT Trinidad und Tobago,Trinidad|TV Tuvalu|TW Taiwan,taiwanisch|TZ Tansania,tansanisch|UA Ukraine,die Ukraine,der Ukraine,ukrainisch|UG Uganda,ugandisch|\
    US Vereinigte Staaten,die Vereinigten Staaten,den Vereinigten Staaten,Vereinigte Staaten von Amerika,USA,die USA,den USA,Amerika,amerikanisch,US-amerikanisch|UY Uruguay,\
    uruguayisch|UZ Usbekistan,usbekisch|VA Vatikanstadt,Vatikan,der Vatikan|VC St. Vincent und die Grenadinen,St. Vincent|VE Venezuela,venezolanisch|VN Vietnam,vietnamesisch|\
    VU Vanuatu|WS Samoa|XK Kosovo,der Kosovo,kosovarisch|YE Jemen,der Jemen,jemenitisch|ZA Südafrika,südafrikanisch|ZM Sambia,sambisch|ZW Simbabwe,simbabwisch";
