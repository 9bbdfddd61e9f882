//! How German names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
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
    and_cents: "mit",
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
};
