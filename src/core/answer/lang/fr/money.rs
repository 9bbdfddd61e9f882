//! How French names amounts of money.

use super::super::Money;

pub(super) const MONEY: Money = Money {
    currencies: "euro=EUR|euros=EUR|balles=-|boules=-|dollar=USD|dollars=USD|dollar américain=USD|dollars américains=USD|dollars us=USD|\
        dollars canadiens=CAD|dollar canadien=CAD|dollars australiens=AUD|livre=GBP|livres=GBP|livres sterling=GBP|livre sterling=GBP|franc=CHF|francs=CHF|\
        franc suisse=CHF|francs suisses=CHF|yen=JPY|yens=JPY|yuan=CNY|yuans=CNY|roupie=INR|roupies=INR|roupies indiennes=INR|rouble=RUB|roubles=RUB|\
        couronne=-|couronnes=-|couronnes suédoises=SEK|couronnes danoises=DKK|couronnes norvégiennes=NOK|couronnes tchèques=CZK|\
        won=KRW|wons=KRW|zloty=PLN|zlotys=PLN|réal=BRL|réaux=BRL|peso=-|pesos=-|pesos mexicains=MXN|dinar=-|dinars=-|dirham=MAD|dirhams=MAD|lire=TRY|livres turques=TRY|livre turque=TRY|shekels=ILS|bitcoin=BTC|bitcoins=BTC|\
        dollars canadien=CAD|dollar canadiens=CAD|dollar australien=AUD|dollars australien=AUD|dollar australiens=AUD\
        |dollar néo zélandais=NZD|dollars néo zélandais=NZD|dollar de singapour=SGD|dollars de singapour=SGD\
        |dollar singapouriens=SGD|dollars singapouriens=SGD|dollar de hong kong=HKD|dollars de hong kong=HKD\
        |dollar hongkongais=HKD|dollars hongkongais=HKD|dollar taïwanais=TWD|dollars taïwanais=TWD|dollar de taïwan=TWD\
        |dollars de taïwan=TWD|dollars américain=USD|dollar américains=USD|dollar us=USD|dollar des états unis=USD\
        |dollars des états unis=USD|dollar jamaïcain=JMD|dollars jamaïcain=JMD|dollar jamaïcains=JMD|dollars jamaïcains=JMD\
        |dollar namibiens=NAD|dollars namibiens=NAD|peso mexicain=MXN|pesos mexicain=MXN|peso mexicains=MXN|peso argentin=ARS\
        |pesos argentin=ARS|peso argentins=ARS|pesos argentins=ARS|peso chilien=CLP|pesos chilien=CLP|peso chiliens=CLP\
        |pesos chiliens=CLP|peso colombien=COP|pesos colombien=COP|peso colombiens=COP|pesos colombiens=COP\
        |peso uruguayens=UYU|pesos uruguayens=UYU|peso philippin=PHP|pesos philippin=PHP|peso philippins=PHP\
        |pesos philippins=PHP|peso dominicains=DOP|pesos dominicains=DOP|peso cubains=CUP|pesos cubains=CUP\
        |livre sterlings=GBP|livres sterlings=GBP|livre britannique=GBP|livres britannique=GBP|livre britanniques=GBP\
        |livres britanniques=GBP|livre anglaises=GBP|livres anglaises=GBP|livre égyptienne=EGP|livres égyptienne=EGP\
        |livre égyptiennes=EGP|livres égyptiennes=EGP|livre libanaise=LBP|livres libanaise=LBP|livre libanaises=LBP\
        |livres libanaises=LBP|livre syriennes=SYP|livres syriennes=SYP|livre syrienne=SYP|livres syrienne=SYP\
        |livres turque=TRY|livre turques=TRY|livre soudanaises=SDG|livres soudanaises=SDG|francs suisse=CHF|franc suisses=CHF\
        |franc français=FRF|francs français=FRF|franc belge=BEF|francs belge=BEF|franc belges=BEF|francs belges=BEF\
        |franc cfa=XOF|francs cfa=XOF|franc rwandais=RWF|francs rwandais=RWF|franc congolais=CDF|francs congolais=CDF\
        |couronne suédoise=SEK|couronnes suédoise=SEK|couronne suédoises=SEK|couronne danoise=DKK|couronnes danoise=DKK\
        |couronne danoises=DKK|couronne norvégienne=NOK|couronnes norvégienne=NOK|couronne norvégiennes=NOK\
        |couronne tchèque=CZK|couronnes tchèque=CZK|couronne tchèques=CZK|couronne islandaise=ISK|couronnes islandaise=ISK\
        |couronne islandaises=ISK|couronnes islandaises=ISK|couronne slovaques=SKK|couronnes slovaques=SKK\
        |couronne estoniennes=EEK|couronnes estoniennes=EEK|roupie indienne=INR|roupies indienne=INR|roupie indiennes=INR\
        |roupie pakistanaise=PKR|roupies pakistanaise=PKR|roupie pakistanaises=PKR|roupies pakistanaises=PKR\
        |roupie indonésienne=IDR|roupies indonésienne=IDR|roupie indonésiennes=IDR|roupies indonésiennes=IDR\
        |roupie sri lankaises=LKR|roupies sri lankaises=LKR|roupie népalaises=NPR|roupies népalaises=NPR\
        |roupie mauriciennes=MUR|roupies mauriciennes=MUR|dinar koweïtien=KWD|dinars koweïtien=KWD|dinar koweïtiens=KWD\
        |dinars koweïtiens=KWD|dinar jordanien=JOD|dinars jordanien=JOD|dinar jordaniens=JOD|dinars jordaniens=JOD\
        |dinar irakien=IQD|dinars irakien=IQD|dinar irakiens=IQD|dinars irakiens=IQD|dinar serbe=RSD|dinars serbe=RSD\
        |dinar serbes=RSD|dinars serbes=RSD|dinar tunisien=TND|dinars tunisien=TND|dinar tunisiens=TND|dinars tunisiens=TND\
        |dinar algérien=DZD|dinars algérien=DZD|dinar algériens=DZD|dinars algériens=DZD|dinar libyen=LYD|dinars libyen=LYD\
        |dinar libyens=LYD|dinars libyens=LYD|dinar bahreïniens=BHD|dinars bahreïniens=BHD|rial saoudien=SAR\
        |rials saoudien=SAR|riyal saoudien=SAR|riyals saoudien=SAR|rial saoudiens=SAR|rials saoudiens=SAR|riyal saoudiens=SAR\
        |riyals saoudiens=SAR|rial qatari=QAR|rials qatari=QAR|riyal qatari=QAR|riyals qatari=QAR|rial qataris=QAR\
        |rials qataris=QAR|riyal qataris=QAR|riyals qataris=QAR|rial qatarien=QAR|rials qatarien=QAR|riyal qatarien=QAR\
        |riyals qatarien=QAR|rial omanais=OMR|rials omanais=OMR|riyal omanais=OMR|riyals omanais=OMR|rial iranien=IRR\
        |rials iranien=IRR|riyal iranien=IRR|riyals iranien=IRR|rial iraniens=IRR|rials iraniens=IRR|riyal iraniens=IRR\
        |riyals iraniens=IRR|rial yéménites=YER|rials yéménites=YER|riyal yéménites=YER|riyals yéménites=YER\
        |dirham marocain=MAD|dirhams marocain=MAD|dirham marocains=MAD|dirhams marocains=MAD|dirham des émirats=AED\
        |dirhams des émirats=AED|dirham émiratis=AED|dirhams émiratis=AED|lire turque=TRY|lires turque=TRY|lire turques=TRY\
        |lires turques=TRY|lire italienne=ITL|lires italienne=ITL|lire italiennes=ITL|lires italiennes=ITL|rouble russe=RUB\
        |roubles russe=RUB|rouble russes=RUB|roubles russes=RUB|rouble biélorusses=BYN|roubles biélorusses=BYN\
        |mark allemand=DEM|marks allemand=DEM|mark allemands=DEM|marks allemands=DEM|mark finlandais=FIM|marks finlandais=FIM\
        |won sud coréen=KRW|wons sud coréen=KRW|won sud coréens=KRW|wons sud coréens=KRW|won coréens=KRW|wons coréens=KRW\
        |yen japonais=JPY|yens japonais=JPY|yuan chinois=CNY|yuans chinois=CNY|réal brésilien=BRL|réaux brésilien=BRL\
        |real brésilien=BRL|reais brésilien=BRL|réal brésiliens=BRL|réaux brésiliens=BRL|real brésiliens=BRL\
        |reais brésiliens=BRL|shilling kenyan=KES|shillings kenyan=KES|shilling kenyans=KES|shillings kenyans=KES\
        |shilling tanzaniens=TZS|shillings tanzaniens=TZS|shilling ougandais=UGX|shillings ougandais=UGX|forint=HUF\
        |forints=HUF|shekel=ILS|rand=ZAR|rands=ZAR|baht=THB|bahts=THB|hryvnia=UAH|hryvnias=UAH|leu=RON|lei=RON|lev=BGN\
        |leva=BGN|pesetas=ESP|escudos=PTE|ringgit=MYR|ringgits=MYR|dong=VND|dongs=VND|riyal=-|riyals=-|rial=-|rials=-\
        |florins=-|florins hollandais=NLG|florins néerlandais=NLG|florins hongrois=HUF|renminbi=CNY|reais=BRL|naira=NGN|nairas=NGN|deutsche mark=DEM|deutsche marks=DEM|thunes=-|keuros=EUR",
    cents: "centime|centimes|cent|cents|\
        centimes d'euro|kopecks|kopeck|pence|penny|paise|centime d'euro|øre|öre|rappen",
    and_cents: "avec",
    per: "par mois=month|mensuel=month|mensuels=month|mensuellement=month|le mois=month|chaque mois=month|par an=year|l an=year|à l année=year|\
        annuel=year|annuels=year|annuellement=year|chaque année=year|par année=year|par utilisateur=seat|par personne=seat|par tête=seat|\
        par employé=seat|par licence=seat|par poste=seat|par projet=project|au total=project|en tout=project|pour tout le projet=project|pour le projet=project",
    none: "rien|zéro|aucun budget|pas de budget|je nai pas de budget|nous navons pas de budget|on na pas de budget|aucun|\
        gratuit|gratuitement|gratis|zéro euro|pas un sou|pas d'argent|pas un euro",
    other_units: "pour cent|personnes|gens|utilisateurs|employés|salariés|collaborateurs|licences|heures|heure|minutes|projets|entreprises|fois|\
        questions|points|chambres|nuits|adultes|enfants",
    odd_periods: "par trimestre|trimestriel|par semaine|la semaine|hebdomadaire|par jour|quotidien|par heure|lheure|de lheure|par semestre",
    spread_over: "sur|pendant|réparti sur",
    around: "le|la|les|un|une|des|budget|est|de|on|nous|avons|a|ai|jai|peut|peux|pouvons|dépenser|payer|investir|mettre|pour|ce|cela|ça|projet|notre|mon|\
        serait|seraient|coûte|coûterait|par|en|dans|que|pense|pensions|et|ou|avec|bon|ben|bah|oui|plus|moins|du|il|y|je|cest|soit|disponible|approuvé|dessus|tourne|autour",
};
