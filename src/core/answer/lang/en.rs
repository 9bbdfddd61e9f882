//! English.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "zero=0|naught=0|nought=0|zilch=0|one=1|single=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|\
            thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|\
            forty=40|fourty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90",
        hundred: "hundred|hundreds",
        scales: "k=1000|b=1000000000|dozen=12|dozens=12|grand=1000|thousand=1000|thousands=1000|thou=1000|m=1000000|mm=1000000|mil=1000000|mill=1000000|\
            mio=1000000|million=1000000|millions=1000000|bn=1000000000|billion=1000000000|billions=1000000000|tn=1000000000000|trn=1000000000000|\
            trillion=1000000000000|trillions=1000000000000|quadrillion=1000000000000000|quintillion=1000000000000000000|\
            lakh=100000|lakhs=100000|lac=100000|lacs=100000|lkh=100000|lkhs=100000|crore=10000000|crores=10000000|cr=10000000|koti=10000000|\
            couples=2|pairs=2",
        joiner: "and",
        articles: "a|an",
        half: "half a|half an|a half|half",
        fractions: "half=2|halves=2|third=3|thirds=3|quarter=4|quarters=4|fourth=4|fourths=4|fifth=5|fifths=5|sixth=6|sixths=6|seventh=7|sevenths=7|\
            eighth=8|eighths=8|ninth=9|ninths=9|tenth=10|tenths=10|twelfth=12|twelfths=12|fifteenth=15|fifteenths=15|sixteenth=16|sixteenths=16|\
            twentieth=20|twentieths=20|hundredth=100|hundredths=100|thousandth=1000|thousandths=1000|millionth=1000000|millionths=1000000|\
            billionth=1000000000|billionths=1000000000|trillionth=1000000000000|trillionths=1000000000000",
        minus: "minus|negative",
        score: "",
        point: "point",
        vague: "a couple of=2|a couple=2|couple of=2|couple=2|a few=3|few=3|several=3|half a dozen=6|a dozen=12|dozen=12|\
            two dozen=24|one and a half=1.5|a pair of=2|a pair=2|\
            quarter million=250000|a quarter million=250000|a quarter of a million=250000|half a mil=500000",
        figures: "figures|figure|digits|digit",
        alone: "just me|only me|just myself|me|me alone|only myself|its just me|just one|myself",
        ordinals: "first=1|1st=1|second=2|2nd=2|third=3|3rd=3|fourth=4|4th=4|fifth=5|5th=5|sixth=6|6th=6|seventh=7|7th=7|\
            eighth=8|8th=8|ninth=9|9th=9|tenth=10|10th=10|\
            eleventh=11|twelfth=12|thirteenth=13|fourteenth=14|fifteenth=15|sixteenth=16|seventeenth=17|eighteenth=18|\
            nineteenth=19|twentieth=20|twenty first=21|twenty second=22|twenty third=23|twenty fourth=24|\
            twenty fifth=25|twenty sixth=26|twenty seventh=27|twenty eighth=28|twenty ninth=29|thirtieth=30|\
            thirty first=31|\
            last=4294967295",
        ordinal_suffixes: "st|nd|rd|th",
    },
    ranges: Ranges {
        about: "about|around|roughly|approximately|approx|ca|circa|like|maybe|probably|prolly|perhaps|say|somewhere|ish|\
            nearly|almost|just|only|more or less|ballpark|give or take|in the region of|lets say|id say|i guess|i think|\
            or so|exactly|precisely|some|something like|the range is|in the range|range|currently|right now",
        between: "between|from|anywhere between|anywhere from|somewhere between",
        to: "to|or|til|till|until|up to|or maybe|or even|maybe|but could stretch to|could stretch to|could go to|\
            could go up to|through|thru|thru to|through to|all the way to|up until|max|but max",
        and: "and",
        before: "max=max|maximum=max|maximum of=max|max of=max|at most=max|at the most=max|up to=max|upto=max|under=max|\
            below=max|less than=max|less than or equal to=max|equal to or less than=max|smaller or equal than=max|lower or equal than=max|less or equal than=max|smaller than or equal to=max|fewer than=max|lower than=max|no more than=max|not more than=max|not over=max|\
            nothing over=max|not above=max|within=max|capped at=max|limit is=max|limit of=max|not exceed=max|\
            not exceeding=max|cheaper than=max|smaller than=max|until=max|min=min|minimum=min|minimum of=min|\
            at least=min|more than=min|over=min|above=min|from=min|starting from=min|starting at=min|starts at=min|\
            upwards of=min|north of=min|no less than=min|not less than=min|not under=min|not below=min|exceeding=min|\
            beyond=min|greater than or equal to=min|more than or equal to=min|greater or equal than=min|higher or equal than=min|equal to or more than=min|greater than=min|higher than=min|bigger than=min|well over=min|just over=min|\
            larger than=min|greater or equal to=min|greater than or equal=min|more or equal to=min|\
            equal to or greater than=min|equal or greater than=min|equal or more than=min|equal to or higher than=min|\
            equal or less than=max|equal to or lower than=max|equal to or smaller than=max|less or equal to=max|\
            smaller or equal to=max|lower than or equal to=max|no higher than=max|no greater than=max|\
            no larger than=max|not greater than=max|not higher than=max|no fewer than=min|no lower than=min|\
            not lower than=min|not smaller than=min|no smaller than=min|a max of=max|a maximum of=max|\
            a minimum of=min|a min of=min|anything over=min|anything under=max",
        behind: "not more=max|and not more=max|no more=max|and no more=max|but not more=max|if not more=min|if not less=max|max=max|maximum=max|tops=max|at the very most=max|at the outside=max|max out=max|at the very least=min|at most=max|at the most=max|or less=max|or under=max|or below=max|\
            or fewer=max|and below=max|and under=max|is the max=max|is the limit=max|is our limit=max|is my limit=max|\
            or more=min|and up=min|and above=min|or above=min|plus=min|minimum=min|at least=min|min=min|and more=min|\
            upwards=min|or higher=min|and over=min|or greater=min|or bigger=min|or larger=min|or over=min|and higher=min|and upwards=min|and beyond=min|\
            or smaller=max|or lower=max|or fewer than that=max|and less=max|and lower=max|and fewer=max|and upward=min|upward=min|onwards=min",
    },
    money: Money {
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
            |yens=JPY|aussie dollar=AUD|aussie dollars=AUD|kiwi dollars=NZD|loonies=CAD",
        cents: "cent|cents|c|p|pence|penny|kopiykas|kopecks|centimes|\
            paise|paisa|paises|sen|ore|oere|rappen|kopeck|kopek|kopeks|kopeykas|groszy|grosz|halala|halalas|fils|satang|stotinki\
            |agorot|piastres|euro cents|euro cent|us cents|haler|filler|bani|pfennig|pfennigs|centavos|centavo|centime",
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
    },
    time: Time {
        months: "january=1|jan=1|february=2|feb=2|march=3|mar=3|april=4|apr=4|may=5|june=6|jun=6|july=7|jul=7|\
            august=8|aug=8|september=9|sep=9|sept=9|october=10|oct=10|november=11|nov=11|december=12|dec=12|febr=2",
        doubtful_months: "may|march|mar|jan|sun|sat|mon|wed|fri|dec|spring|fall|second",
        weekdays: "monday=1|mon=1|tuesday=2|tue=2|tues=2|wednesday=3|wed=3|thursday=4|thu=4|thurs=4|friday=5|fri=5|\
            saturday=6|sat=6|sunday=7|sun=7|mondays=1|tuesdays=2|wednesdays=3|thursdays=4|fridays=5|saturdays=6|\
            sundays=7|weds=3|thur=4",
        units: "weekend=weekend|weekends=weekend|week end=weekend|day=day|days=day|workday=workday|workdays=workday|\
            working day=workday|working days=workday|business day=workday|business days=workday|week=week|weeks=week|\
            wk=week|wks=week|w=week|fortnight=fortnight|fortnights=fortnight|month=month|months=month|mth=month|\
            mths=month|mo=month|mos=month|quarter=quarter|quarters=quarter|qtr=quarter|year=year|years=year|yr=year|\
            yrs=year|calendar day=day|calendar days=day|nights=day|business week=workweek|working week=workweek|\
            work week=workweek|workweek=workweek|workweeks=workweek|work weeks=workweek|calendar week=week|calendar weeks=week|working weeks=workweek|business weeks=workweek|\
            week ends=weekend|wkend=weekend|wkends=weekend|weekdays=workday|week days=workday|fortnite=fortnight|\
            calendar month=month|calendar months=month|mnth=month|mnths=month|calendar quarter=quarter|\
            fiscal quarter=quarter|qtrs=quarter|calendar year=year|calendar years=year|fiscal year=year|\
            fiscal years=year|financial year=year|financial years=year|budget year=year|business year=year|\
            tax year=year|half year=half|half years=half|semester=half|semesters=half|y=year|decade=decade|\
            decades=decade|d=day",
        seasons: "spring=3|springtime=3|summer=6|autumn=9|fall=9|winter=12",
        quarter: "quarter|qtr",
        half_year: "half|half year|half of the year",
        parts: "rest of=rest|the rest of=rest|remainder of=rest|the remainder of=rest|early=early|early in=early|\
            start of=early|the start of=early|beginning of=early|the beginning of=early|at the beginning of=early|\
            first weeks of=early|mid=mid|middle of=mid|the middle of=mid|halfway through=mid|late=late|late in=late|\
            end of=end|the end of=end|end=end|ending=end|close of=end|beginning=early|begin of=early|\
            the begin of=early|the start=early|the very beginning of=early|very early in=early|\
            the early part of=early|early part of=early|the early days of=early|early days of=early|\
            opening weeks of=early|the first part of=early|first part of=early|middle=mid|the mid=mid|\
            the middle part of=mid|the midst of=mid|midway through=mid|half way through=mid|the late part of=late|\
            late part of=late|the latter part of=late|latter part of=late|the later part of=late|later part of=late|\
            the last part of=late|towards the end of=end|toward the end of=end|the end=end|the very end of=end|\
            the ending of=end|the close of=end|the tail end of=end|tail end of=end|later in=later|later on in=later|\
            remaining part of=rest|balance of=rest|whats left of=rest|what is left of=rest|what remains of=rest|\
            rest=rest|the rest=rest|remaining=rest|the remaining=rest|later=later|later on=later",
        ends: "eoy=year|year end=year|years end=year|end of year=year|end of the year=year|eom=month|month end=month|\
            eoq=quarter|quarter end=quarter|eow=week|bom=early month|boy=early year|bow=early week|boq=early quarter|\
            year start=early year|month start=early month|start of year=early year|start of the year=early year|\
            beginning of year=early year|beginning of the year=early year|midyear=mid year|mid year=mid year|\
            middle of year=mid year|midmonth=mid month|mid month=mid month|midweek=mid week|mid week=mid week|\
            mid quarter=mid quarter|end of month=month|end of the month=month|end of quarter=quarter|\
            end of the quarter=quarter|months end=month|quarters end=quarter|weeks end=week|end of week=week|\
            end of the week=week|end of the working week=week|summers end=6|winters end=12|midsummers=mid 6|\
            midwinter=mid 12|q end=quarter|fiscal year end=year|financial year end=year|close of the year=year|\
            turn of the year=year",
        this: "this|the current|current|the running|of this|the same|this current|the present|the whole|the entire|\
            this whole|this entire|all|all this|whole|entire|our current|my current",
        running: "",
        next: "next|the next|coming|the coming|upcoming|following|the following|the upcoming|this coming|\
            this upcoming|the next upcoming|this following|this next",
        coming: "coming|the coming|this coming|upcoming|the upcoming",
        after_next: "the next but one|next but one",
        days: "today=0|right now=0|at the moment=0|atm=0|tonight=0|now=0|tomorrow=1|tmrw=1|tmr=1|tomorow=1|\
            the day after tomorrow=2|day after tomorrow=2|just now=0|at this time=0|at this moment=0|at this point=0|\
            this moment=0|this very moment=0|this morning=0|this afternoon=0|this evening=0|this noon=0|\
            this very day=0|this day=0|later today=0|later tonight=0|today evening=0|tonite=0|todays=0|currently=0|\
            at present=0|for now=0|end of today=0|end of day=0|end of the day=0|eod=0|cob=0|close of business=0|\
            tomorrows=1|tommorow=1|tommorrow=1|tomorrow morning=1|tomorrow night=1|tomorrow evening=1|\
            tomorrow afternoon=1|tmrrw=1|tmw=1|tmo=1|2moro=1|2morrow=1|the next day=1|next day=1|the following day=1|\
            following day=1|day after today=1|the day after today=1|overmorrow=2|\
            two days after today=2|day after tmrw=2|day after tmr=2|the day after tmrw=2|the day after tmr=2|\
            day after tomorow=2|first thing tomorrow=1|first thing in the morning=1|tomorrow first thing=1",
        holidays: "valentines day=valentine|valentine=valentine|valentines=valentine|halloween=halloween|independence day=independence_day|            the fourth of july=independence_day|mothers day=mothers_day|fathers day=fathers_day|memorial day=memorial_day|            labor day=american_labor_day|labour day=labour_day|may day=labour_day|workers day=labour_day|            good friday=good_friday|easter monday=easter_monday|easter sunday=easter|easter saturday=holy_saturday|            holy saturday=holy_saturday|palm sunday=palm_sunday|maundy thursday=maundy_thursday|ash wednesday=ash_wednesday|            shrove tuesday=shrove_tuesday|mardi gras=shrove_tuesday|pancake day=shrove_tuesday|lent=ash_wednesday|            whit monday=whit_monday|whitsun=pentecost|whit sunday=pentecost|trinity sunday=trinity|corpus christi=corpus_christi|            ascension day=ascension|ascension=ascension|assumption day=assumption|assumption=assumption|            all saints day=all_saints|all saints=all_saints|all souls day=all_souls|all souls=all_souls|            christmas day=christmas|christmas=christmas|xmas=christmas|xmas day=christmas|x mas=christmas|            the holidays=christmas|the christmas holidays=christmas|christmas eve=christmas_eve|xmas eve=christmas_eve|            boxing day=boxing_day|st stephens day=boxing_day|saint stephens day=boxing_day|kwanzaa=kwanzaa|            new year=new_year|new years=new_year|new years day=new_year|the new year=new_year|            new years eve=new_years_eve|new year eve=new_years_eve|nye=new_years_eve|epiphany=epiphany|twelfth night=epiphany|            three kings day=epiphany|candlemas=candlemas|groundhog day=candlemas|ground hog day=candlemas|            st patricks day=patrick|saint patricks day=patrick|st pattys day=patrick|st paddys day=patrick|paddys day=patrick|            womens day=womens_day|international womens day=womens_day|pi day=pi_day|the ides of march=ides_of_march|            ides of march=ides_of_march|april fools=april_fools|april fools day=april_fools|earth day=earth_day|            st georges day=george|saint georges day=george|anzac day=anzac_day|australia day=australia_day|kings day=kings_day|            star wars day=star_wars_day|cinco de mayo=cinco_de_mayo|juneteenth=juneteenth|midsummer=john|midsummer day=john|            st johns day=john|canada day=canada_day|bastille day=bastille_day|german unity day=german_unity|michaelmas=michael|            bosses day=bosses_day|boss day=bosses_day|bosss day=bosses_day|reformation day=reformation|            guy fawkes=guy_fawkes|guy fawkes day=guy_fawkes|guy fawkes night=guy_fawkes|bonfire night=guy_fawkes|            veterans day=armistice|remembrance day=armistice|armistice day=armistice|martinmas=martin|st martins day=martin|            singles day=singles_day|st nicholas day=nicholas|saint nicholas day=nicholas|easter=easter|pentecost=pentecost|            martin luther king day=king_day|martin luther kings day=king_day|martin luther king jr day=king_day|mlk day=king_day|            mlk jr day=king_day|presidents day=presidents_day|washingtons birthday=presidents_day|            early may bank holiday=early_may_holiday|may bank holiday=early_may_holiday|spring bank holiday=memorial_day|            summer bank holiday=august_holiday|august bank holiday=august_holiday|victoria day=victoria_day|            columbus day=columbus_day|indigenous peoples day=columbus_day|election day=election_day|            thanksgiving=thanksgiving|thanksgiving day=thanksgiving|black friday=black_friday|cyber monday=cyber_monday|            advent=advent|first advent=advent|advent sunday=advent|the summer break=summer_break|            summer break=summer_break|the summer holidays=summer_break|summer holidays=summer_break|            spring equinox=spring_begins|vernal equinox=spring_begins|summer solstice=summer_begins|            autumn equinox=autumn_begins|autumnal equinox=autumn_begins|fall equinox=autumn_begins|winter solstice=winter_begins",
        edges: "by=until|as late as=until|until=until|till=until|til=until|no later than=until|not later than=until|\
            latest by=until|at the latest=until|at latest=until|up to=until|due=until|deadline is=until|\
            deadline=until|before=before|prior to=before|ahead of=before|from=from|as of=from|since=from|\
            starting=from|starting in=from|starting from=from|starting on=from|beginning=from|not before=from|\
            no earlier than=from|not earlier than=from|as early as=from|commencing=from|commencing on=from|\
            earliest=from|at the earliest=from|not until=from|onwards=from|after=after|later than=after|past=after|\
            not until after=after|within=within|within the next=within|in under=within|in less than=within|\
            less than=within|inside=within|in=in|on=in|at=in|during=in|for=for|lasting=for|around=in|sometime in=in|\
            sometime=in|not any later than=until|no later than on=until|by no later than=until|by the latest=until|\
            latest=until|up until=until|up till=until|ending=until|ending on=until|ending in=until|ends on=until|\
            ends in=until|ends=until|on or before=until|in or before=until|before or on=until|before or in=until|\
            at the very latest=until|finished by=until|earlier than=before|sooner than=before|any time before=before|\
            anytime before=before|sometime before=before|no later then=until|not later then=until|\
            from as early as=from|starting at=from|starting by=from|start from=from|starts on=from|starts in=from|\
            starts from=from|begins on=from|begins in=from|begin in=from|begin on=from|beginning in=from|\
            beginning on=from|beginning from=from|commencing in=from|on or after=from|in or after=from|\
            after or on=from|after or in=from|not before the=from|no sooner than=from|not sooner than=from|\
            not any earlier than=from|not any sooner than=from|from on=from|onward=from|and onwards=from|\
            and onward=from|or later=from|and later=from|or after=from|at the very earliest=from|effective=from|\
            effective from=from|as from=from|ever since=from|any time after=after|anytime after=after|\
            sometime after=after|only after=after|later then=after|subsequent to=after|within the coming=within|\
            within the following=within|in no more than=within|in at most=within|in max=within|in the span of=within|\
            in the course of=within|inside of=within|not more than=within|no more than=within|in not more than=within|\
            no longer than=within|throughout=in|sometime during=in|some time in=in|some time during=in|some time=in|\
            any time in=in|anytime in=in|any time during=in|anytime during=in|around about=in|towards=in|toward=in|\
            over the course of=in|sometime around=in|around the=in|all of=in|all through=in|roughly in=in|on about=in|\
            on or about=in|on or around=in|sometime on=in|through=until|thru=until|up through=until|up thru=until|\
            the latest=until|by the close of=until|the earliest=from|in the next=within|over the next=within|\
            during the next=within|in the coming=within|over the coming=within|in the upcoming=within|\
            sometime in the next=within|some time in the next=within|inside the next=within",
        asap: "asap|as soon as possible|as soon as we can|as soon as you can|immediately|right away|straight away|\
            at once|urgently|urgent|as fast as possible|as quickly as possible|right now|soonest|yesterday|\
            the sooner the better|as early as possible|instantly|now|immediate|quickest|the quickest possible|\
            without delay|pronto|in no time|as early as we can|at the earliest opportunity|\
            at your earliest convenience|as soon as practicable|this instant|this minute|straightaway|rightaway|\
            yesterday if possible",
        soon: "soon|quite soon|pretty soon|very soon|shortly|in the near future|in near future|before long|\
            in the short term|in the short run|in the coming weeks|in coming weeks|in the near term|near term|\
            any day now|fairly soon|relatively soon|rather soon|soonish|sometime soon|short term",
        no_rush: "later|later on|not any time soon|not soon|never|no date|no date yet|no date set|no date in mind|\
            no rush|no hurry|not in a hurry|not in a rush|whenever|any time|anytime|flexible|not urgent|no deadline|\
            no fixed date|no specific date|no particular date|no timeline|theres no rush|some day|someday|\
            no fixed timeline|no pressure|open ended|doesnt matter when|not time critical|no time pressure|\
            no particular timeline|no particular deadline|no hard deadline|no strict deadline|no set date|\
            no real deadline|no set timeline|no time frame|no timeframe|no specific timeframe|no specific timeline|\
            were flexible|im flexible|we are flexible|pretty flexible|very flexible|quite flexible|no urgency|\
            theres no hurry|at your leisure|take your time|when you can|whenever you can|whenever possible|\
            whenever suits|whenever it suits|no hurries|no deadlines|not in any rush|not in any hurry|in no rush|\
            in no hurry|not pressed for time|eventually|at some point|one day|sometime|some time",
        ago: "ago|earlier|before now",
        ago_before: "",
        last: "last|the last|this last|past|this past|the past|previous|the previous",
        past_days: "yesterday=1|the day before yesterday=2|day before yesterday=2",
        of: "of|the|in|year|month of|the month of|the year of|year of|calendar year|fiscal year|financial year|\
            the fiscal year|months of",
        in_months: "",
        few: "",
        elided: "",
        day_lead: "the|on the",
        weeks_on: "week=1|fortnight=2",
        many: "days|weeks|fortnights|months|quarters|years",
        hours: "hour|hours|hr|hrs|h",
        hours_lead: "in|in about|in around|in less than|within|within about|inside",
        day_beside: "eve of=-1|the eve of=-1|on the eve of=-1|morning after=1|the morning after=1",
        week_parts: [(1, 3), (3, 4), (5, 7)],
        times_of_day: "morning|afternoon|evening|night|noon|midday|lunch|lunchtime|in the morning|in the evening|in the afternoon|at night|at noon|at midday|at lunch|oclock|am|pm",
    },
    choices: Choices {
        yes: "yes|yep|yeah|yea|yup|y|ya|yes please|sure|sure thing|of course|absolutely|definitely|certainly|indeed|correct|\
            right|thats right|true|exactly|ok|okay|k|alright|all right|fine|sounds good|go ahead|uh huh|mhm|affirmative|\
            i do|i am|we do|we are|i have|we have|we did|i did|i can|we can|it is|it does|thats me|why not|by all means|\
            no problem|no worries|no doubt|gladly|please do|agreed|i agree|you bet|totally|for sure|perfect|great|\
            couldnt agree more|wouldnt mind|i wouldnt mind|cant wait|cannot wait|wont hurt|thats what i said|thats it|confirm|i confirm|already do|we already do|i accept|accept|accepted|i do accept|i consent|i do agree|i agree to that|we agree|we accept|thats fine|its fine|fine by me|fine with me|thats ok|thats okay|its ok|its okay|go on|this is correct|that is correct|thats correct|\
            not a problem|no objection|no objections|id say yes|i would say yes|id love to|i would love to|absolutely yes|most definitely|most certainly|surely|of course yes|of course we do|of course i do|that is right|you are right|youre right|aye|yessir|yes sir|yess|yesss|yeah sure|100 percent|hell yes|heck yes|works for me|that works|fair enough|awesome|great idea|count me in|im in|mostly yes|more or less yes",
        no: "no|nope|nah|naw|n|no thanks|no thank you|no way|never|not really|not yet|not at all|not at the moment|\
            not currently|not right now|not now|negative|dont think so|i dont think so|i do not think so|i dont|i do not|\
            we dont|we do not|im not|i am not|were not|we are not|i havent|we havent|havent|have not|i cant|we cant|\
            wont|cant|cannot|couldnt|didnt|doesnt|wasnt|it wasnt|werent|arent|hasnt|aint|wouldnt|isnt|it isnt|its not|that isnt|not me|not interested|dont|false|wrong|incorrect|certainly not|\
            absolutely not|definitely not|of course not|im afraid not|afraid not|hardly|neither|nobody|no one|disagree|i disagree|thats not|that is not|thats wrong|not right|i said no|i dont agree|i do not agree|dont agree|i dont accept|i do not accept|i dont consent|i do not consent|i decline|decline|i refuse|i wont|we wont|heck no|\
            unfortunately not|unfortunately no|sadly not|sadly no|regrettably not|not that i know|not that i know of|\
            not to my knowledge|not as far as i know|hell no|no more|not anymore|not any more|not any longer|no longer|\
            probably not|maybe not|likely not|most likely not|i guess not|i suppose not|not quite|not so much|\
            not necessarily|not as such|rather not|id rather not|not correct|not true|that is wrong|thats false|\
            that is false|not today|not for now|not so far|never ever|no never|by no means|no chance|not a chance|\
            under no circumstances|no sir|nay|out of the question|forget it|i will not|we will not|i would not|\
            we would not|it will not|it does not|there isnt|there is not|sorry no|sorry but no|doubt it|i doubt it|\
            we doubt it|unlikely",
        plain_yes: "yes|yeah|yep|yup",
        plain_no: "no|nope|nah",
        weak: "not really|not quite|not exactly|not so much|not much|probably not|maybe not|likely not|i guess not|i suppose not|dont think so|i dont think so|i do not think so|\
            hardly|rather not|not necessarily|more or less yes|mostly|mostly yes|mainly yes|almost|pretty much|afraid not|im afraid not|not as such",
        neither: "i think so|i guess|i guess so|i suppose|i suppose so|maybe|perhaps|possibly|probably|might be|it depends|\
            depends|that depends|partly|partially|sort of|kind of|kinda|sometimes|yes and no|not sure|im not sure|\
            i am not sure|were not sure|not certain|no idea|i dont know|dont know|i do not know|no clue|unsure|dunno|idk|\
            i dont understand|do not know|ask me later|hard to say|no preference|doesnt matter|no opinion|i dont remember|dont remember|cant remember|i cant remember|i cannot remember|hard to tell|wouldnt know|i wouldnt know|couldnt say|couldnt tell|didnt know|doesnt say|cannot say|cannot tell|i forgot|we forgot|i have forgotten|ive forgotten|\
            were still discussing|were still discussing that|were still discussing it|still discussing|still thinking|\
            were still thinking about it|not decided|not decided yet|undecided|well see",
        all: "all|all of them|all of the above|all of these|everything|every one|all of it|the lot|any of them",
        none: "none|none of them|none of these|none of the above|neither|nothing|nothing of that",
        both: "both|both of them|the two",
        first_ones: "first",
        last_ones: "last",
        except: "except|but not|all but|everything but|apart from|without|except for",
        and: "and|plus|also|as well as|or|then",
        filler: "id|i|would|say|think|take|choose|pick|go|with|for|the|a|an|please|its|it|is|thats|that|we|want|like|to|me|my|\
            our|one|would|be|probably|maybe|mostly|mainly|guess|definitely|well|hmm|um|ok|so|just|this|in|of|on|am|im|were|\
            are|have|has|use|using|need|prefer|and|really|some|kind|bit|thanks|thank|you|yes|still|currently|do|got|there",
        option: "option|number|no|nr|answer|choice|the|item",
        out_of: "out of|of|from|on|over",
    },
    denials: Denials {
        not: "not|no|dont|isnt|never|neither|nor|without|wont|cant|cannot|doesnt|arent|wasnt|werent|havent|hasnt|hadnt|didnt|\
            couldnt|wouldnt|shouldnt|aint|except|rather than|instead of|anything but|no longer|nobody|used to be",
        plain_no: "no|nope|nah",
        harmless: "not sure|not so sure|not quite sure|not really sure|not too sure|not certain|not quite|not exactly|not only|\
            not decided|not know|not necessarily|not bad|dont know|dont really know|do not know|didnt know|dont mind|\
            wouldnt mind|dont care|doesnt matter|no idea|no clue|no problem|no worries|no matter|no doubt|no rush|no hurry|\
            why not|why dont we|why dont i|why cant we|why cant i|why couldnt we|cant we|cant i|cant you|cant it|couldnt we|couldnt i|couldnt you|couldnt it|wouldnt it|shouldnt we|havent decided|cant say|cant tell|dont ask|not including|not counting|not incl|not yet sure|no preference",
        after_not: "have|has|got|get|want|need|spend|pay|afford|invest|write|send|use|mail|email|call|ring|reach|contact|to|at|\
            on|in|by|via|for|from|a|an|the|as|of|any|even|really|be|going|start|begin|launch|go|live|work|exactly|until|with|\
            my|our|this|much|like|over|more|than|before|after|anymore|within|it|me|us|able|allowed|take|do|offer|planning|\
            looking|in|based",
        contrast: "but|rather|instead|only|just|however|though|except|otherwise|unless",
        corrects: "no|nope|wait|sorry|oops|actually|i mean|i meant|meant|rather|correction|make it|make that|instead|scratch that|\
            or rather|better|prefer|but rather|use",
    },
    moves: Moves {
        commands: "start=start|begin=start|lets start=start|lets go=start|help=help|help me=help|what can i do=help|\
            back=back|go back=back|previous=back|previous question=back|one step back=back|step back=back|undo=back|\
            skip=skip|skip this=skip|skip it=skip|skip that=skip|skip this question=skip|skip this one=skip|skip that one=skip|skip the question=skip|pass=skip|next=skip|\
            next question=skip|lets skip=skip|lets skip this=skip|ill pass=skip|i pass=skip|cancel=cancel|abort=cancel|\
            stop=cancel|quit=cancel|exit=cancel|end=cancel|stop it=cancel|stop this=cancel|unsubscribe=cancel|unsubscribe me=cancel|stop messaging me=cancel|stop messaging=cancel|stop writing me=cancel|\
            stop writing to me=cancel|stop texting me=cancel|stop asking=cancel|stop asking me=cancel|leave me alone=cancel|\
            i want to stop=cancel|id like to stop=cancel|i would like to stop=cancel|lets stop=cancel|lets stop here=cancel|\
            i want to quit=cancel|i quit=cancel|im done=cancel|no more messages=cancel|no more questions=cancel|opt out=cancel|\
            dont message me=cancel|dont message me again=cancel|dont write me=cancel|i want to cancel=cancel|stop the chat=cancel|\
            end this=cancel|end chat=cancel|end the chat=cancel|\
            restart=restart|start over=restart|start again=restart|start from scratch=restart|begin again=restart|\
            start anew=restart|from the beginning=restart|lets start over=restart|reset=restart|privacy=privacy|\
            privacy policy=privacy|data protection=privacy|change language=language|language=language|\
            other language=language|another language=language|switch language=language",
        greetings: "hi|hello|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|morning|yo|hiya|\
            howdy|greetings|how are you|how are you doing|how are you today|hows it going|whats up|nice to meet you|bye|goodbye|\
            good bye|see you|thanks|thank you|thank you very much|thanks a lot|cheers|lol|haha|hahaha|test|testing|cool|nice|wow",
        approves: "send|send it|send it off|send this|submit|submit it|please send|please send it|looks good|looks right|looks fine|\
            looks great|looks correct|looks ok|looks all right|all good|all correct|all right|alright|all fine|all ok|all set|\
            all is well|all is good|all is correct|good|good to go|done|all done|thats it|thats all|that is all|ship it|its fine|\
            everything is correct|everything is right|everything is fine|everything is good|everything correct|everything fine|\
            everything looks good|everything looks right|everything ok|everything is ok|nothing to change|nothing to add|\
            nothing to correct|no changes|no change|no changes needed|no change needed|no changes necessary|no corrections|\
            no corrections needed|no need to change anything|nothing else|no edits|dont change anything|no more changes|\
            thats all right|thats alright|thats good|thats fine|thats all good|thats all correct|you got everything right|\
            you got it right|you got it|it does|you did|leave it|leave it like that|keep it|thats everything",
        addresses: "you|your|yours|u|ur|it cost|this cost|that cost|price|prices|pricing|the price|your product",
        own: "us|our|me|my|we",
        polite: "please|pls|plz|thanks|thank you|thx|ok|okay|hey|hi|hello|just|now",
        languages: "english=en|german=de|deutsch=de|spanish=es|espanol=es|french=fr|francais=fr|portuguese=pt|portugues=pt|\
            italian=it|italiano=it|dutch=nl|polish=pl",
        language_wish: "please|pls|in|can we|could we|can you|could you|do you|speak|talk|chat|switch|switch to|change to|\
            change|to|language|i|id|would|prefer|want|like|rather|continue|write|lets|let us|use|only|no|sorry|me|we|is|\
            it|possible|possibly|also|instead|the|dont|understand|version|bitte|auf|por favor|en|em|sil vous plait|per favore",
        asks_the_same: "when|how long|how soon|how fast|how quickly|how much|how many|how expensive|what does|what do|what would|whats the|what is the|what are|why",
        interrogatives: "how|what|whats|which|who|whos|when|where|can you|could you|can i|could i|can we|do you|does|is it|\
            is there|are there|are you|will you|would you|should i|should we|do i|do we|have you|what about|may i|\
            is this|is that|does it|any",
        refusal: &[
            r"(?:sorry )?(?:i |id |i would |we |wed |we would )?(?:rather|prefer) not(?: to)?(?: (?:say|answer|tell|share|disclose|give|discuss)\b.*)?",
            r"(?:sorry )?(?:its |that is |thats |this is )?(?:confidential|private|personal|secret|classified)",
            r"(?:its |thats )?none of your (?:business|concern)",
            r"no comment|not telling|i wont (?:say|tell|answer)(?: .{0,30})?|wont say|prefer not",
            r"i (?:dont|do not) (?:want|wish|like) to (?:say|answer|tell|share|disclose|give|discuss)\b.*",
            r"(?:i |we )?(?:cant|cannot|can not|am not allowed to|im not allowed to) (?:say|tell|share|disclose|discuss) (?:that|this|it)?",
            r"(?:i |we )(?:cant|cannot) (?:disclose|share|reveal)\b.*",
            r"no (?:e ?mail|phone|calls?|number)s?(?: please)?|not comfortable\b.*|im not comfortable\b.*",
        ],
        refusal_inside: &[
            r"rather not (?:say|answer|tell|share|disclose|give)",
            r"prefer not to (?:say|answer|tell|share|disclose|give)",
            r"(?:dont|do not) (?:want|wish) to (?:say|answer|tell|share|disclose|give|discuss)",
            r"none of your business",
            r"no calls please",
        ],
        no_contact: &[
            r"(?:i |we )?(?:dont|do not) (?:have|use|got) (?:one|any|that|it|an e ?mail(?: address)?|a (?:tele)?phone(?: number)?|a (?:web ?site|web ?page))|(?:i )?have none|n a|na|not applicable|(?:i )?havent got (?:one|any)",
            r"(?:no |sorry |please |id |i would |i |we |can we |only |just |better |rather |prefer |instead )*(?:do it )?(?:by|via|per|through|over|on|use) (?:my )?(?:e ?mail|mail|(?:tele)?phone|chat|telegram|whatsapp|discord|sms|text)(?: please| only| instead| is better| is fine| would be better)*",
            r"(?:i |id |we )*(?:prefer|rather) (?:an? )?(?:e ?mails?|mail|phone|calls?|chat|telegram|whatsapp)(?: please)?|(?:e ?mail|chat|telegram|phone) (?:please|only|is better|is fine|instead)",
            r"(?:please )?(?:dont|do not) (?:call|ring|phone|write|mail|e ?mail|contact|text)(?: to)?(?: me| us)?(?: please| at all| anymore)*|no (?:web ?site|address|e ?mail address|phone number)",
        ],
        declines: &[
            r"(?:sorry |no |nope |thanks |thank you |well )*(?:i am |im |we are |were )?(?:really |just )?not (?:at all )?interested(?: (?:in (?:this|that|it|anything)|at all|sorry|thanks|thank you|anymore|right now))*",
            r"no(?:pe|ah)? (?:thanks|thank you|thx|ty)(?: .{0,12})?|no interest(?: .{0,12})?|(?:sorry )?(?:i |we )(?:dont|do not) (?:want|need) (?:this|that|it|anything)(?: .{0,12})?",
        ],
        unsure: &[
            r"(?:sorry |well |um |hmm |honestly )?(?:i |we |i really |we really |i honestly )?(?:dont|do not|didnt) (?:really |actually )?know(?: yet| that| exactly| for sure| right now| at the moment| sorry)*",
            r"(?:im |i am |we are |were |still |really |honestly )*(?:not (?:really |quite |too |100 )?(?:sure|certain|decided)|unsure|undecided|uncertain)(?: yet| about (?:that|this|it)| at the moment| right now| sorry)*",
            r"(?:i have |we have |ive |weve |absolutely |really |honestly )*(?:no (?:idea|clue)|not a clue|havent a clue)(?: yet| sorry| about that)*",
            r"idk(?: yet)?|dunno(?: yet)?|i dunno(?: yet)?|(?:we |i )?(?:dont|do not) have (?:a|any) budget(?: yet| planned| set| in mind)*|no idea yet|dont know yet|tbd|to be (?:determined|decided|defined|discussed)|unknown|undecided",
            r"(?:it |that |well it )?(?:all )?depends(?: on .*)?|hard to (?:say|tell)(?: yet| right now)?|difficult to say|cant say(?: yet)?",
            r"(?:its )?too early to (?:say|tell)|not (?:yet )?(?:decided|defined|determined|fixed|known|clear|discussed)(?: yet)?|nothing (?:decided|fixed)(?: yet)?",
            r"(?:we |i )?(?:havent|have not) (?:decided|discussed|thought|set|defined|figured)\b.*|no budget (?:yet|defined|set).*|maybe|perhaps|we(?:ll| will) see",
        ],
        unsure_inside: &[
            r"(?:i|we) (?:dont|do not) (?:really |yet )?know(?: yet)?",
            r"(?:i|we) (?:really )?(?:dont|do not|cant|cannot|can not) (?:really |quite |exactly |even )?(?:remember|recall)|(?:i|we|ive|weve|have) (?:\w+ )?(?:forgot|forgotten)|wouldnt know",
            r"not sure|no idea|no clue|need to (?:check|ask|clarify|discuss)|have to (?:check|ask|clarify|discuss)|depends on|once we|it depends|hard to say|havent decided|as cheap as possible",
        ],
        why: &[
            r"(?:but |and |sorry |ok |so )*why (?:do|would|are|did|must|should|the hell do) (?:you|u) (?:\w+ )?(?:need|ask|asking|want|know|require|care)\w*(?: \w+){0,3}",
            r"why (?:should|must|do|would) i (?:\w+ )?(?:give|tell|share|provide|answer)\w*(?: \w+){0,3}|what do you need (?:that|this|it) for",
            r"(?:but |and |sorry |ok |okay |um |erm )?why(?: that| this| so| is that| though| exactly)?",
            r"what for|what is (?:that|this|it) for|whats (?:that|this|it) for|how come|for what(?: reason)?",
        ],
        why_inside: &[
            r"why (?:do|would|are|should|did|must) (?:you|u|i|we) (?:\w+ )?(?:need|ask|asking|want|know|require|care|give|tell|share|provide|answer)\w*",
            r"why (?:is|does) (?:that|this|it) (?:\w+ )?(?:important|relevant|matter|needed|necessary|required)",
            r"why (?:you|u) (?:ask|asking|need|want)|what do you need (?:that|this|it|my \w+) for|what (?:will|would) you (?:do|use) (?:with )?(?:it|that|this|my)",
        ],
        human: &[
            r"(?:hi |hello |please |sorry |ok |okay |no )*(?:can i |could i |may i |can we |could we |i want to |we want to |i would like to |we would like to |id like to |i need to |i prefer to |i would prefer to |id rather |id prefer to |i wish to |let me |just |please |is it possible to )*(?:talk|speak|chat|be connected|be transferred|connect me|transfer me|put me through|put me in touch|hand me over|pass me)(?: directly)? (?:to |with )(?:a |an |the |your |some )?(?:real |actual |live |human |sales )*(?:person|human|agent|someone|somebody|anyone|one|representative|operator|colleague|rep|team|sales|support|advisor|consultant|employee|salesperson|staff|human being|man|woman)(?: real| human)?(?: please| pls| instead| directly| now| first| there)*",
            r"(?:i |id |we )*(?:want|need|would like|like|prefer|give me|get me) (?:a |an )(?:real |actual |live )*(?:human|person|human being|agent|representative)(?: please)?",
            r"(?:a |an |real |live |actual )*(?:human|person|agent|operator|representative|salesperson|sales rep|someone real)(?: please| pls)?",
            r"(?:can|could|would) (?:you|someone|somebody|anyone) (?:please )?(?:call|ring|phone) me(?: back| instead| please)*",
            r"(?:please )?(?:call|ring) me(?: back| instead| please)*|talk to (?:sales|support)(?: please)?",
        ],
        human_inside: &[
            r"(?:talk|speak|chat|connect|connected|transfer|transferred|put|pass|handed)(?: me| over| through| directly)* (?:to|with) (?:a |an |the |your |some ?)?(?:real |actual |live |human |sales )*(?:person|human|agent|someone|somebody|one|representative|operator|colleague|rep|team|sales|support|advisor|consultant|employee|salesperson|staff)",
            r"real (?:person|human)|human (?:being|agent|please)|(?:not|no) (?:a )?(?:bot|robot|machine) please|are you (?:a )?(?:bot|robot|human|real)",
        ],
        clarify: &[
            r"(?:sorry )?what do you mean(?: by .{1,40})?|what does (?:that|this|.{1,30}) mean|huh|sorry|pardon|what|excuse me|come again|i (?:dont|do not) (?:understand|get it|get that)(?: .{0,30})?|can you (?:explain|repeat|rephrase).{0,30}",
        ],
    },
    people: People {
        name_lead_in: "hi|hello|hey|hi there|my name is|my names|my full name is|the name is|the names|name is|name|i am|im|\
            it is|its|this is|thats|that is|that would be|thatd be|that will be|you can call me|call me|just call me|\
            im called|i go by|people call me|sure|yes|ok|our ceo|our cto|our cfo|my boss|his name is|her name is|\
            their name is|mr|mrs|ms|its our|ask for|talk to|contact|probably",
        name_stop: "from|at|here|speaking|and im|and i|nice to meet you|our|my|the|but|who|thanks|thank you|please",
        no_name: "me|myself|i|we|us|you|it|someone|somebody|someone else|somebody else|anyone|nobody|no one|none|nothing|my boss|\
            our boss|the boss|boss|my manager|our manager|my colleague|a colleague|a friend|the team|the company|my company|\
            my wife|my husband|my partner|he|she|they|yes|no|anonymous|unknown|\
            my colleagues|our team|my team|a coworker|my coworker|my supervisor",
        company_lead_in: "we are|were|were called|we are called|i am from|im from|were from|we are from|i work for|i work at|\
            i am with|im with|we work for|its called|it is called|our company is|our company is called|\
            our company name is|my company is|my company is called|my company|our company|the company is|\
            the company is called|the company|company name is|company name|company is|company|the name is|the names|\
            name is|its|it is|this is|thats|that is|called|the firm is|our firm is|my business is|our business is|at|\
            hi|hello|sure|yes|ok|well|i run|i own|we run|founder of|ceo of|the business is called",
        no_company: "no company|none|i dont have a company|dont have a company|i have no company|no firm|n a|na|nothing|no|\
            i dont have one|dont have one|no website|we dont have one|not applicable|no company yet|\
            no website yet|we have no website|no site|no site yet|no web site yet|not yet|we dont have a website|\
            we dont have a site",
        countries: COUNTRIES,
        home: None,
    },
    wording: Wording {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        date: "{day} {month} {year}",
        from_to: "{} to {}",
        at_most: "at most {}",
        at_least: "from {}",
        by: "by {}",
        from: "from {}",
        asap: "as soon as possible",
        asap_by: "as soon as possible, by {}",
        open: "no fixed date",
        yes: "yes",
        no: "no",
        none: "none",
        rating: "{} of {}",
        month: "{} per month",
        year: "{} per year",
        seat: "{} per user",
        project: "{} in total",
        group: ',',
        decimal: '.',
        sign_first: true,
    },
};

const COUNTRIES: &str = "AD Andorra,Andorran|AE United Arab Emirates,UAE,U.A.E.,Emirates,the Emirates,Dubai,Abu Dhabi,Emirati|AF Afghanistan,Afghan|AG Antigua and Barbuda,Antigua,\
    Antiguan|AL Albania,Albanian|AM Armenia,Armenian|AO Angola,Angolan|AR Argentina,Argentine,Argentinian|AT Austria,Austrian|AU Australia,Australian,New South Wales,Aussie|\
    AW Aruba,Aruban|AZ Azerbaijan,Azerbaijani,Azeri|BA Bosnia and Herzegovina,Bosnia,Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnian|BB Barbados,Barbadian|BD Bangladesh,\
    Bangladeshi|BE Belgium,Belgian|BF Burkina Faso,Burkina,Burkinabe|BG Bulgaria,Bulgarian|BH Bahrain,Bahraini|BI Burundi,Burundian|BJ Benin,Beninese|BM Bermuda,Bermudian|\
    BN Brunei,Brunei Darussalam,Bruneian|BO Bolivia,Bolivian|BR Brazil,Brasil,Brazilian|BS Bahamas,The Bahamas,Bahamian|BT Bhutan,Bhutanese|BW Botswana,Botswanan|BY Belarus,\
    Belarusian|BZ Belize,Belizean|CA Canada,Canadian|CD Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|CF Central African Republic|CG Republic of the Congo,\
    Congo,Congo-Brazzaville,Congolese|CH Switzerland,Swiss|CI Ivory Coast,Côte d'Ivoire,Cote d Ivoire,Ivorian|CL Chile,Chilean|CM Cameroon,Cameroonian|CN China,Chinese,PR China,\
    People's Republic of China,PRC,mainland China|CO Colombia,Colombian|CR Costa Rica,Costa Rican|CU Cuba,Cuban|CV Cape Verde,Cabo Verde,Cape Verdean|CW Curaçao|CY Cyprus,Cypriot|\
    CZ Czechia,Czech Republic,the Czech Republic,Czech|DE Germany,German|DJ Djibouti,Djiboutian|DK Denmark,Danish,Dane|DM Dominica|DO Dominican Republic,the Dominican Republic,\
    Dominican|DZ Algeria,Algerian|EC Ecuador,Ecuadorian|EE Estonia,Estonian|EG Egypt,Egyptian|ER Eritrea,Eritrean|ES Spain,Spanish,Spaniard|ET Ethiopia,Ethiopian|FI Finland,\
    Finnish,Finn|FJ Fiji,Fijian|FM Micronesia,Micronesian|FO Faroe Islands,the Faroes,Faroese|FR France,French|GA Gabon,Gabonese|GB United Kingdom,the United Kingdom,UK,U.K.,\
    the UK,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,British,Brit,English,Scottish,Welsh|GD Grenada,Grenadian|GE Georgia,Georgian|GF French Guiana|GG Guernsey|\
    GH Ghana,Ghanaian|GI Gibraltar,Gibraltarian|GL Greenland,Greenlandic|GM Gambia,The Gambia,Gambian|GN Guinea,Guinean|GP Guadeloupe|GQ Equatorial Guinea|GR Greece,Greek|\
    GT Guatemala,Guatemalan|GW Guinea-Bissau|GY Guyana,Guyanese|HK Hong Kong,Hongkong|HN Honduras,Honduran|HR Croatia,Croatian,Croat|HT Haiti,Haitian|HU Hungary,Hungarian|\
    ID Indonesia,Indonesian|IE Ireland,Irish,Republic of Ireland,Eire|IL Israel,Israeli|IM Isle of Man,the Isle of Man,Manx|IN India,Indian|IQ Iraq,Iraqi|IR Iran,Iranian|\
    IS Iceland,Icelandic|IT Italy,Italian|JE Jersey|JM Jamaica,Jamaican|JO Jordan,Jordanian|JP Japan,Japanese|KE Kenya,Kenyan|KG Kyrgyzstan,Kyrgyz|KH Cambodia,Cambodian|\
    KI Kiribati|KM Comoros,Comorian|KN Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts|KP North Korea,North Korean|KR South Korea,Korea,Republic of Korea,South Korean,Korean|\
    KW Kuwait,Kuwaiti|KY Cayman Islands,the Cayman Islands,the Caymans|KZ Kazakhstan,Kazakh|LA Laos,Laotian|LB Lebanon,Lebanese|LC Saint Lucia,St. Lucia|LI Liechtenstein|\
    LK Sri Lanka,Sri Lankan|LR Liberia,Liberian|LS Lesotho|LT Lithuania,Lithuanian|LU Luxembourg,Luxemburg,Luxembourgish|LV Latvia,Latvian|LY Libya,Libyan|MA Morocco,Moroccan|\
    MC Monaco|MD Moldova,Moldovan|ME Montenegro,Montenegrin|MG Madagascar,Malagasy|MH Marshall Islands,the Marshall Islands|MK North Macedonia,Macedonia,Macedonian|ML Mali,Malian|\
    MM Myanmar,Burma,Burmese|MN Mongolia,Mongolian|MO Macau,Macao|MQ Martinique|MR Mauritania,Mauritanian|MT Malta,Maltese|MU Mauritius,Mauritian|MV Maldives,the Maldives,\
    Maldivian|MW Malawi,Malawian|MX Mexico,Mexican|MY Malaysia,Malaysian|MZ Mozambique,Mozambican|NA Namibia,Namibian|NC New Caledonia|NE Niger,Nigerien|NG Nigeria,Nigerian|\
    NI Nicaragua,Nicaraguan|NL Netherlands,The Netherlands,Holland,Dutch|NO Norway,Norwegian|NP Nepal,Nepalese,Nepali|NR Nauru|NZ New Zealand,Aotearoa,New Zealander,Kiwi|OM Oman,\
    Omani|PA Panama,Panamanian|PE Peru,Peruvian|PF French Polynesia,Tahiti|PG Papua New Guinea|PH Philippines,The Philippines,Filipino,Filipina|PK Pakistan,Pakistani|PL Poland,\
    Polish|PR Puerto Rico,Puerto Rican|PS Palestine,Palestinian,Palestinian Territories|PT Portugal,Portuguese|PW Palau|PY Paraguay,Paraguayan|QA Qatar,Qatari|RE Réunion,\
    La Réunion,Reunion Island|RO Romania,Rumania,Romanian|RS Serbia,Serbian,Serb|RU Russia,Russian Federation,the Russian Federation,Russian|RW Rwanda,Rwandan|SA Saudi Arabia,KSA,\
    Kingdom of Saudi Arabia,Saudi,Saudi Arabian|SB Solomon Islands,the Solomon Islands|SC Seychelles,the Seychelles|SD Sudan,Sudanese|SE Sweden,Swedish,Swede|SG Singapore,\
    Singaporean|SI Slovenia,Slovenian,Slovene|SK Slovakia,Slovak Republic,Slovak,Slovakian|SL Sierra Leone|SM San Marino|SN Senegal,Senegalese|SO Somalia,Somali|SR Suriname,\
    Surinamese|SS South Sudan|ST São Tomé and Príncipe,Sao Tome|SV El Salvador,Salvadoran|SY Syria,Syrian|SZ Eswatini,Swaziland|TD Chad,Chadian|TG Togo,Togolese|TH Thailand,Thai|\
    TJ Tajikistan,Tajik|TL East Timor,Timor-Leste|TM Turkmenistan,Turkmen|TN Tunisia,Tunisian|TO Tonga,Tongan|TR Turkey,Türkiye,Turkish|TT Trinidad and Tobago,Trinidad,\
    Trinidadian|TV Tuvalu|TW Taiwan,Taiwanese|TZ Tanzania,Tanzanian|UA Ukraine,the Ukraine,Ukrainian|UG Uganda,Ugandan|US United States,the United States,United States of America,\
    USA,U.S.A.,the USA,U.S.,America,the States,the US,the U.S.,American,New Jersey,New Mexico,New England|UY Uruguay,Uruguayan|UZ Uzbekistan,Uzbek|VA Vatican City,Vatican,\
    the Vatican,Holy See|VC Saint Vincent and the Grenadines,St. Vincent|VE Venezuela,Venezuelan|VN Vietnam,Viet Nam,Vietnamese|VU Vanuatu|WS Samoa,Samoan|XK Kosovo,Kosovan|\
    YE Yemen,Yemeni|ZA South Africa,South African|ZM Zambia,Zambian|ZW Zimbabwe,Zimbabwean";
