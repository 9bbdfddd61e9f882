//! How English names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
    currencies: "meur=EUR|musd=USD|mgbp=GBP|mchf=CHF|indian rupee=INR|indian rupees=INR|malaysian ringgit=MYR|malaysian ringgits=MYR|\
        kuwaiti dinar=KWD|dinar=-|dinars=-|riyal=-|riyals=-|rial=-|rials=-|mexican pesos=MXN|brazilian reais=BRL|turkish lira=TRY|bitcoin=BTC|bitcoins=BTC|\
        teur=EUR|keur=EUR|tusd=USD|kusd=USD|tchf=CHF|kchf=CHF|tgbp=GBP|kgbp=GBP|euro=EUR|euros=EUR|eur=EUR|eurs=EUR|dollar=USD|dollars=USD|usd=USD|us dollar=USD|us dollars=USD|u s dollar=USD|u s dollars=USD|usa dollars=USD|\
        american dollars=USD|bucks=-|buck=-|pound=GBP|pounds=GBP|quid=GBP|gbp=GBP|sterling=GBP|pounds sterling=GBP|\
        british pounds=GBP|franc=CHF|francs=CHF|swiss franc=CHF|swiss francs=CHF|chf=CHF|sfr=CHF|yen=JPY|jpy=JPY|\
        cad=CAD|canadian dollar=CAD|canadian dollars=CAD|aud=AUD|australian dollar=AUD|australian dollars=AUD|nzd=NZD|\
        new zealand dollars=NZD|sgd=SGD|singapore dollars=SGD|hkd=HKD|rupee=INR|rupees=INR|inr=INR|yuan=CNY|cny=CNY|\
        rmb=CNY|real=BRL|reais=BRL|brl=BRL|peso=MXN|pesos=MXN|mxn=MXN|zloty=PLN|zlotys=PLN|pln=PLN|sek=SEK|nok=NOK|\
        dkk=DKK|swedish krona=SEK|swedish kronor=SEK|norwegian kroner=NOK|danish kroner=DKK|danish krone=DKK|czk=CZK|\
        huf=HUF|forint=HUF|ron=RON|lira=TRY|aed=AED|dirham=AED|dirhams=AED|sar=SAR|ils=ILS|shekel=ILS|\
        shekels=ILS|rand=ZAR|zar=ZAR|ruble=RUB|rubles=RUB|rub=RUB|uah=UAH|hryvnia=UAH|won=KRW|krw=KRW|baht=THB|\
        thb=THB|myr=MYR|php=PHP|idr=IDR|ngn=NGN|naira=NGN|kes=KES|egp=EGP|qar=QAR|kwd=KWD|bgn=BGN|rm=MYR|ringgit=MYR|norwegian crowns=NOK|\
        swedish crowns=SEK|danish crowns=DKK|czech crowns=CZK|crowns=-|rs=INR|\
        singaporean dollar=SGD|singaporean dollars=SGD|singapore dollar=SGD|taiwanese dollar=TWD|taiwanese dollars=TWD\
        |taiwan dollar=TWD|taiwan dollars=TWD|jamaican dollar=JMD|jamaican dollars=JMD|namibian dollar=NAD\
        |namibian dollars=NAD|barbadian dollar=BBD|barbadian dollars=BBD|barbados dollar=BBD|barbados dollars=BBD\
        |bahamian dollar=BSD|bahamian dollars=BSD|bermudian dollar=BMD|bermudian dollars=BMD|bermuda dollar=BMD\
        |bermuda dollars=BMD|belize dollar=BZD|belize dollars=BZD|brunei dollar=BND|brunei dollars=BND|fijian dollar=FJD\
        |fijian dollars=FJD|fiji dollar=FJD|fiji dollars=FJD|guyanese dollar=GYD|guyanese dollars=GYD|liberian dollar=LRD\
        |liberian dollars=LRD|surinamese dollar=SRD|surinamese dollars=SRD|zimbabwean dollar=ZWL|zimbabwean dollars=ZWL\
        |american dollar=USD|hong kong dollar=HKD|hong kong dollars=HKD|new zealand dollar=NZD|east caribbean dollar=XCD\
        |east caribbean dollars=XCD|trinidad and tobago dollar=TTD|trinidad and tobago dollars=TTD|cayman islands dollar=KYD\
        |cayman islands dollars=KYD|solomon islands dollar=SBD|solomon islands dollars=SBD|united states dollar=USD\
        |united states dollars=USD|mexican peso=MXN|argentine peso=ARS|argentine pesos=ARS|argentinian peso=ARS\
        |argentinian pesos=ARS|chilean peso=CLP|chilean pesos=CLP|colombian peso=COP|colombian pesos=COP|uruguayan peso=UYU\
        |uruguayan pesos=UYU|philippine peso=PHP|philippine pesos=PHP|filipino peso=PHP|filipino pesos=PHP|dominican peso=DOP\
        |dominican pesos=DOP|cuban peso=CUP|cuban pesos=CUP|british pound=GBP|egyptian pound=EGP|egyptian pounds=EGP\
        |syrian pound=SYP|syrian pounds=SYP|lebanese pound=LBP|lebanese pounds=LBP|sudanese pound=SDG|sudanese pounds=SDG\
        |gibraltar pound=GIP|gibraltar pounds=GIP|south sudanese pound=SSP|south sudanese pounds=SSP|french franc=FRF\
        |french francs=FRF|belgian franc=BEF|belgian francs=BEF|rwandan franc=RWF|rwandan francs=RWF|burundian franc=BIF\
        |burundian francs=BIF|djiboutian franc=DJF|djiboutian francs=DJF|guinean franc=GNF|guinean francs=GNF\
        |comorian franc=KMF|comorian francs=KMF|congolese franc=CDF|congolese francs=CDF|cfp franc=XPF|cfp francs=XPF\
        |cfa franc=XOF|cfa francs=XOF|swedish krone=SEK|swedish kroner=SEK|swedish crown=SEK|swedish kronas=SEK\
        |swedish krones=SEK|norwegian krona=NOK|norwegian kronor=NOK|norwegian krone=NOK|norwegian crown=NOK\
        |norwegian kronas=NOK|norwegian krones=NOK|danish krona=DKK|danish kronor=DKK|danish crown=DKK|danish kronas=DKK\
        |danish krones=DKK|icelandic krona=ISK|icelandic kronor=ISK|icelandic krone=ISK|icelandic kroner=ISK\
        |icelandic crown=ISK|icelandic crowns=ISK|icelandic kronas=ISK|icelandic krones=ISK|czech krona=CZK|czech kronor=CZK\
        |czech krone=CZK|czech kroner=CZK|czech crown=CZK|czech kronas=CZK|czech krones=CZK|czech koruna=CZK|czech korunas=CZK\
        |czech koruny=CZK|slovak koruna=SKK|slovak korunas=SKK|slovak koruny=SKK|pakistani rupee=PKR|pakistani rupees=PKR\
        |nepalese rupee=NPR|nepalese rupees=NPR|mauritian rupee=MUR|mauritian rupees=MUR|seychelles rupee=SCR\
        |seychelles rupees=SCR|sri lankan rupee=LKR|sri lankan rupees=LKR|kuwaiti dinars=KWD|jordanian dinar=JOD\
        |jordanian dinars=JOD|iraqi dinar=IQD|iraqi dinars=IQD|serbian dinar=RSD|serbian dinars=RSD|tunisian dinar=TND\
        |tunisian dinars=TND|algerian dinar=DZD|algerian dinars=DZD|libyan dinar=LYD|libyan dinars=LYD|bahraini dinar=BHD\
        |bahraini dinars=BHD|yugoslav dinar=YUM|yugoslav dinars=YUM|saudi riyal=SAR|saudi riyals=SAR|saudi rial=SAR\
        |saudi rials=SAR|qatari riyal=QAR|qatari riyals=QAR|qatari rial=QAR|qatari rials=QAR|omani riyal=OMR|omani riyals=OMR\
        |omani rial=OMR|omani rials=OMR|iranian riyal=IRR|iranian riyals=IRR|iranian rial=IRR|iranian rials=IRR\
        |yemeni riyal=YER|yemeni riyals=YER|yemeni rial=YER|yemeni rials=YER|moroccan dirham=MAD|moroccan dirhams=MAD\
        |uae dirham=AED|uae dirhams=AED|emirati dirham=AED|emirati dirhams=AED|kenyan shilling=KES|kenyan shillings=KES\
        |tanzanian shilling=TZS|tanzanian shillings=TZS|ugandan shilling=UGX|ugandan shillings=UGX|somali shilling=SOS\
        |somali shillings=SOS|austrian shilling=ATS|austrian shillings=ATS|turkish liras=TRY|turkish lire=TRY|italian lira=ITL\
        |italian liras=ITL|italian lire=ITL|brazilian real=BRL|brazilian reals=BRL|romanian leu=RON|romanian lei=RON\
        |moldovan leu=MDL|moldovan lei=MDL|bulgarian lev=BGN|bulgarian leva=BGN|bulgarian levs=BGN|russian ruble=RUB\
        |russian rubles=RUB|russian rouble=RUB|russian roubles=RUB|belarusian ruble=BYN|belarusian rubles=BYN\
        |belarusian rouble=BYN|belarusian roubles=BYN|german mark=DEM|german marks=DEM|finnish mark=FIM|finnish marks=FIM\
        |deutsche mark=DEM|deutsche marks=DEM|finnish markka=FIM|finnish markkas=FIM|south korean won=KRW\
        |south korean wons=KRW|korean won=KRW|korean wons=KRW|north korean won=KPW|north korean wons=KPW|japanese yen=JPY\
        |japanese yens=JPY|chinese yuan=CNY|chinese yuans=CNY|chinese renminbi=CNY|polish zloty=PLN|polish zlotys=PLN\
        |polish zlotych=PLN|hungarian forint=HUF|hungarian forints=HUF|croatian kuna=HRK|croatian kunas=HRK\
        |kazakhstani tenge=KZT|kazakhstani tenges=KZT|kazakh tenge=KZT|kazakh tenges=KZT|kazakhstan tenge=KZT\
        |kazakhstan tenges=KZT|south african rand=ZAR|south african rands=ZAR|israeli shekel=ILS|israeli shekels=ILS\
        |thai baht=THB|thai bahts=THB|vietnamese dong=VND|vietnamese dongs=VND|indonesian rupiah=IDR|indonesian rupiahs=IDR\
        |nigerian naira=NGN|nigerian nairas=NGN|ukrainian hryvnia=UAH|ukrainian hryvnias=UAH|dutch guilder=NLG\
        |dutch guilders=NLG|spanish peseta=ESP|spanish pesetas=ESP|portuguese escudo=PTE|portuguese escudos=PTE\
        |cape verdean escudo=CVE|cape verdean escudos=CVE|costa rican colon=CRC|costa rican colons=CRC|costa rican colones=CRC\
        |peruvian sol=PEN|peruvian soles=PEN|bangladeshi taka=BDT|bangladeshi takas=BDT|ghanaian cedi=GHS|ghanaian cedis=GHS\
        |ethiopian birr=ETB|ethiopian birrs=ETB|azerbaijani manat=AZN|azerbaijani manats=AZN|georgian lari=GEL\
        |georgian laris=GEL|armenian dram=AMD|armenian drams=AMD|kroner=-|krone=-|kronor=-|krona=-|koruna=CZK|korunas=CZK\
        |forints=HUF|hryvnias=UAH|roubles=RUB|rouble=RUB|rands=ZAR|renminbi=CNY|bahts=THB|rupiah=IDR|rupiahs=IDR|tenge=KZT\
        |tenges=KZT|leva=BGN|kuna=HRK|kunas=HRK|pesetas=ESP|peseta=ESP|deutschmark=DEM|deutschmarks=DEM|nairas=NGN|dong=VND\
        |dongs=VND|taka=BDT|cedi=GHS|cedis=GHS|birr=ETB|guarani=PYG|guaranis=PYG|quetzal=GTQ|quetzals=GTQ|lempira=HNL\
        |lempiras=HNL|colones=CRC|greenback=USD|greenbacks=USD|smackers=-|smackeroos=-|btc=BTC|satoshis=-|wons=KRW|yuans=CNY\
        |yens=JPY|kuai=CNY|shilling=-|shillings=-|new taiwan dollar=TWD|new taiwan dollars=TWD|l e=EGP|ntd=TWD|nis=ILS|tugrik=MNT|tugriks=MNT|togrog=MNT|togrogs=MNT|mongolian tugrik=MNT|mongolian tugriks=MNT|aussie dollar=AUD|aussie dollars=AUD|kiwi dollars=NZD|loonies=CAD",
    cents: "cent|cents|c|p|pence|penny|kopiykas|kopecks|centimes|\
        paise|paisa|paises|sen|ore|oere|rappen|kopeck|kopek|kopeks|kopeykas|groszy|grosz|halala|halalas|fils|satang|stotinki\
        |agorot|piastres|euro cents|euro cent|us cents|haler|filler|bani|pfennig|pfennigs|centavos|centavo|centime",
    and_cents: "with",
    per: "a month=month|per month=month|each month=month|every month=month|monthly=month|mo=month|p m=month|pcm=month|\
        by month=month|month=month|a year=year|per year=year|each year=year|every year=year|yearly=year|annually=year|\
        annual=year|per annum=year|p a=year|pa=year|yr=year|year=year|per user=seat|per seat=seat|a seat=seat|\
        a user=seat|per person=seat|per head=seat|a head=seat|per employee=seat|per licence=seat|per license=seat|\
        user=seat|seat=seat|each=seat|per project=project|for the project=project|for the whole project=project|\
        in total=project|total=project|overall=project|one off=project|one time=project|once=project|all in=project",
    none: "no budget|nothing|zero|nil|none|no money|zero budget|we have no budget|i have no budget|theres no budget|\
        free|for free|free of charge|nada|zilch|no money at all|nothing at all|zero dollars",
    other_units: "percent|people|persons|users|employees|seats|staff|hours|hour|minutes|minute|hrs|projects|companies|\
        phones|times|options|questions|weeks from now|kg|km|st|nd|rd|th|am|pm|oclock|of us|years old|tokens|points|\
        licences|licenses|team members",
    odd_periods: "per quarter|a quarter|each quarter|every quarter|quarterly|per week|a week|each week|every week|weekly|per day|a day|\
        each day|every day|daily|per hour|an hour|hourly|per half year|per campaign|per sprint|per lead|per call|per half|\
        upfront and|per transaction|per unit|per piece|per item",
    spread_over: "over|for|across|spread over|spread across|over the next|for the next|for the first|every|per",
    around: "we|i|have|has|got|our|my|the|a|is|its|it|for|this|that|budget|budgets|set|aside|can|could|spend|pay|invest|\
        afford|are|were|be|would|will|to|of|in|at|so|well|hmm|um|uh|ok|okay|yes|please|price|cost|costs|amount|\
        thinking|think|guess|looking|planned|planning|available|approved|boss|currently|right|now|sure|not|\
        but|though|lol|or|something|and|about|around|anything|would|do|wed|id|weve|ive|was|on|range|fine|ok|good",
};
