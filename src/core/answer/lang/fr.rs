//! French.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "zéro=0|un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|\
            quatorze=14|quinze=15|seize=16|vingt=20|vingts=20|trente=30|quarante=40|cinquante=50|soixante=60|septante=70|huitante=80|\
            octante=80|nonante=90",
        hundred: "cent|cents",
        scales: "k=1000|mille=1000|milles=1000|m=1000000|mio=1000000|million=1000000|millions=1000000|md=1000000000|mds=1000000000|\
            milliard=1000000000|milliards=1000000000|billion=1000000000000|billions=1000000000000|trillion=1000000000000000000|trillions=1000000000000000000|douzaine=12|douzaines=12|dizaine=10|dizaines=10|\
            centaine=100|centaines=100|millier=1000|milliers=1000",
        joiner: "et",
        articles: "un|une",
        half: "un demi|une demi|demi|une moitié",
        fractions: "demi=2|demis=2|demie=2|demies=2|tiers=3|quart=4|quarts=4|cinquième=5|cinquièmes=5|sixième=6|sixièmes=6|septième=7|septièmes=7|huitième=8|\
            huitièmes=8|neuvième=9|neuvièmes=9|dixième=10|dixièmes=10|douzième=12|douzièmes=12|quinzième=15|quinzièmes=15|seizième=16|seizièmes=16|\
            vingtième=20|vingtièmes=20|centième=100|centièmes=100|millième=1000|millièmes=1000|millionième=1000000|millionièmes=1000000|milliardième=1000000000|\
            milliardièmes=1000000000|billionième=1000000000000|billionièmes=1000000000000",
        minus: "moins|négatif",
        score: "vingt|vingts",
        point: "virgule",
        vague: "une paire de=2|une paire=2|quelques=3|plusieurs=3|une poignée=3|une demi douzaine=6|une douzaine de=12|une douzaine=12|une dizaine=10|\
            une dizaine de=10|une quinzaine=15|une quinzaine de=15|une vingtaine=20|une vingtaine de=20|une trentaine=30|une trentaine de=30|\
            une quarantaine=40|une cinquantaine=50|une cinquantaine de=50|une soixantaine=60|une centaine=100|une centaine de=100|un millier=1000|un millier de=1000|un et demi=1.5",
        figures: "chiffres",
        alone: "juste moi|moi seul|moi seule|seulement moi|que moi|moi|moi uniquement|rien que moi|une personne",
        ordinals: "premier=1|première=1|1er=1|deuxième=2|second=2|seconde=2|troisième=3|quatrième=4|cinquième=5|sixième=6|septième=7|huitième=8|\
            neuvième=9|dixième=10|onzième=11|douzième=12|treizième=13|quatorzième=14|quinzième=15|seizième=16|\
            dix septième=17|dix huitième=18|dix neuvième=19|vingtième=20|vingt et unième=21|trentième=30|centième=100|dernier=4294967295|dernière=4294967295|\
            premiers=1|premières=1|derniers=4294967295|dernières=4294967295",
        ordinal_suffixes: "er|re|ere|e|eme|ieme|nd|nde",
    },
    ranges: Ranges {
        about: "environ|à peu près|autour de|dans les|peut être|plus ou moins|presque|approximativement|disons|genre|aux alentours de|\
            quelque chose comme|je pense|je dirais|seulement|juste|exactement|actuellement|à priori|grosso modo|vers|au total|probablement|en gros|quasi|quasiment",
        between: "entre|de|du",
        to: "à|a|au|jusqu à|jusqua|ou|voire|jusqu|\
            ou peut être|peut être|ou même",
        and: "et",
        before: "max=max|maximum=max|au maximum=max|au plus=max|tout au plus=max|jusqu à=max|jusqua=max|moins de=max|moins que=max|pas plus de=max|pas plus que=max|\
            en dessous de=max|un maximum de=max|maximum de=max|inférieur à=max|inférieure à=max|inférieurs à=max|plafond de=max|min=min|minimum=min|au minimum=min|au moins=min|\
            plus de=min|plus que=min|à partir de=min|dès=min|pas moins de=min|un minimum de=min|minimum de=min|supérieur à=min|supérieure à=min|supérieurs à=min|au dessus de=min|au delà de=min|\
            plus grand que=min|plus grande que=min|plus grands que=min|plus grandes que=min|plus élevé que=min|\
            plus haut que=min|supérieures à=min|supérieur ou égal à=min|supérieure ou égale à=min|\
            supérieurs ou égaux à=min|plus grand ou égal à=min|égal ou supérieur à=min|plus ou égal à=min|minimum=min|\
            pas inférieur à=min|plus petit que=max|plus petite que=max|plus petits que=max|plus petites que=max|\
            plus bas que=max|inférieures à=max|inférieur ou égal à=max|inférieure ou égale à=max|\
            inférieurs ou égaux à=max|plus petit ou égal à=max|égal ou inférieur à=max|moins ou égal à=max|\
            pas supérieur à=max|sous les=max|jusqu'à concurrence de=max|dans la limite de=max",
        behind: "maxi=max|grand max=max|grand maxi=max|au max=max|au grand maximum=max|mini=min|au mini=min|max=max|maximum=max|au maximum=max|au plus=max|tout au plus=max|grand maximum=max|ou moins=max|pas plus=max|et moins=max|ou plus=min|minimum=min|\
            au minimum=min|au moins=min|et plus=min|et au delà=min|\
            ou supérieur=min|ou supérieure=min|ou plus grand=min|ou davantage=min|ou au dessus=min|et au dessus=min|\
            et davantage=min|ou inférieur=max|ou inférieure=max|ou plus petit=max|ou en dessous=max|et en dessous=max",
    },
    money: Money {
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
    },
    time: Time {
        months: "rentrée=9|janvier=1|janv=1|jan=1|février=2|févr=2|fév=2|mars=3|avril=4|avr=4|mai=5|juin=6|juillet=7|juill=7|\
            juil=7|jui=7|jul=7|août=8|septembre=9|sept=9|sep=9|octobre=10|oct=10|novembre=11|nov=11|décembre=12|déc=12",
        doubtful_months: "jui|sept|sun|may|mar|jan|lun|mer|jeu|ven|sam|dim|second",
        weekdays: "lundi=1|lundis=1|lun=1|mardi=2|mardis=2|mar=2|mercredi=3|mercredis=3|mer=3|jeudi=4|jeudis=4|jeu=4|\
            vendredi=5|vendredis=5|ven=5|vend=5|samedi=6|samedis=6|sam=6|dimanche=7|dimanches=7|dim=7",
        units: "jour=day|jours=day|journée=day|journées=day|jour calendaire=day|jours calendaires=day|nuit=day|\
            nuits=day|jour ouvré=workday|jours ouvrés=workday|jour ouvrable=workday|jours ouvrables=workday|\
            jour de travail=workday|jours de travail=workday|semaine=week|semaines=week|sem=week|week end=weekend|\
            week ends=weekend|weekend=weekend|weekends=weekend|quinzaine=fortnight|\
            quinzaines=fortnight|mois=month|trimestre=quarter|trimestres=quarter|trim=quarter|semestre=half|semestres=half|\
            an=year|ans=year|année=year|années=year|année civile=year|année calendaire=year|année fiscale=year|exercice=year|\
            exercice fiscal=year",
        seasons: "printemps=3|été=6|automne=9|hiver=12",
        quarter: "trimestre|trim|t",
        half_year: "semestre|moitié de l'année|moitié|s",
        parts: "reste=rest|le reste=rest|début=early|débuts=early|au début=early|au tout début=early|tout début=early|en début=early|\
            le début=early|dans le début=early|commencement=early|au commencement=early|mi=mid|à la mi=mid|la mi=mid|milieu=mid|\
            au milieu=mid|le milieu=mid|en milieu=mid|au beau milieu=mid|moitié=mid|fin=end|à la fin=end|la fin=end|en fin=end|\
            toute fin=end|à la toute fin=end|courant de la fin=end|sur la fin=end|clôture=end",
        ends: "fin d'année=year|fin de l'année=year|fin de mois=month|fin du mois=month|fin de trimestre=quarter|\
            fin du trimestre=quarter",
        this: "toute la|tout le|dans la|dans le|dans le courant du|dans le courant de la|courant du|au cours du|au cours de la|durant la|durant le|sous|ce|cet|cette|ces|de ce|de cet|de cette|le courant|en cours|courant|courante|actuel|actuelle|présent|\
            présente",
        running: "",
        next: "ce prochain|cette prochaine|ces prochains|ces prochaines|prochain|prochaine|prochains|prochaines|le prochain|la prochaine|les prochains|les prochaines|\
            au prochain|du prochain|de la prochaine|suivant|suivante|suivants|suivantes|qui vient|qui viennent|qui suit|\
            qui suivent|à venir|d'après",
        coming: "prochain|prochaine|prochains|prochaines|qui vient|qui viennent|qui suit|qui suivent|suivant|suivante|\
            suivants|suivantes|à venir|d'après",
        after_next: "",
        days: "fin de journée=0|la fin de journée=0|en fin de journée=0|fin de la journée=0|la fin de la journée=0|aujourd'hui=0|aujourd hui=0|ajd=0|auj=0|maintenant=0|dès maintenant=0|dès aujourd'hui=0|ce jour=0|\
            en ce jour=0|ce soir=0|ce matin=0|cet après midi=0|ce midi=0|cette nuit=0|en ce moment=0|à l'instant=0|\
            actuellement=0|à l'heure actuelle=0|dans la journée=0|dans la soirée=0|la journée=0|demain=1|le lendemain=1|\
            lendemain=1|jour suivant=1|le jour suivant=1|le jour d'après=1|jour d'après=1|après demain=2|le surlendemain=2|\
            surlendemain=2",
        holidays: "noël=christmas|jour de noël=christmas|fêtes de noël=christmas|les fêtes=christmas|\
            les fêtes de fin d'année=christmas|fêtes de fin d'année=christmas|veille de noël=christmas_eve|\
            réveillon de noël=christmas_eve|soir de noël=christmas_eve|la veille de noël=christmas_eve|\
            lendemain de noël=boxing_day|saint sylvestre=new_years_eve|la saint sylvestre=new_years_eve|\
            st sylvestre=new_years_eve|réveillon=new_years_eve|réveillon du nouvel an=new_years_eve|\
            veille du nouvel an=new_years_eve|la veille du nouvel an=new_years_eve|veille du jour de l'an=new_years_eve|\
            nouvel an=new_year|le nouvel an=new_year|jour de l'an=new_year|le jour de l'an=new_year|nouvelle année=new_year|\
            épiphanie=epiphany|fête des rois=epiphany|jour des rois=epiphany|chandeleur=candlemas|\
            la chandeleur=candlemas|saint valentin=valentine|st valentin=valentine|fête des amoureux=valentine|\
            journée de la femme=womens_day|journée internationale de la femme=womens_day|journée des femmes=womens_day|\
            saint patrick=patrick|st patrick=patrick|poisson d'avril=april_fools|\
            1er avril poisson=april_fools|jour de la terre=earth_day|journée de la terre=earth_day|mardi gras=shrove_tuesday|\
            carnaval=shrove_tuesday|mercredi des cendres=ash_wednesday|dimanche des rameaux=palm_sunday|\
            jeudi saint=maundy_thursday|vendredi saint=good_friday|samedi saint=holy_saturday|pâques=easter|\
            dimanche de pâques=easter|jour de pâques=easter|lundi de pâques=easter_monday|pâques lundi=easter_monday|\
            ascension=ascension|jeudi de l'ascension=ascension|jour de l'ascension=ascension|pentecôte=pentecost|\
            dimanche de pentecôte=pentecost|la pentecôte=pentecost|lundi de pentecôte=whit_monday|fête dieu=corpus_christi|\
            trinité=trinity|fête du travail=labour_day|fête des travailleurs=labour_day|jour du travail=labour_day|\
            armistice de 1945=victory_france|fête de la victoire=victory_france|victoire 1945=victory_france|\
            8 mai 1945=victory_france|fête des mères=mothers_day_france|fête des pères=fathers_day|la saint jean=john|\
            fête de la musique=summer_begins|fête nationale=bastille_day|14 juillet=bastille_day|\
            quatorze juillet=bastille_day|prise de la bastille=bastille_day|jour de l'indépendance=independence_day|\
            fête du canada=canada_day|assomption=assumption|halloween=halloween|toussaint=all_saints|la toussaint=all_saints|\
            fête des morts=all_souls|jour des morts=all_souls|armistice=armistice|la saint martin=martin|\
            la saint nicolas=nicholas|immaculée conception=immaculate|avent=advent|\
            thanksgiving=thanksgiving|action de grâce=thanksgiving|action de grâces=thanksgiving|black friday=black_friday|\
            vendredi fou=black_friday|cyber monday=cyber_monday|cyber lundi=cyber_monday|jour de martin luther king=king_day|\
            jour du président=presidents_day|jour de colomb=columbus_day|journée des anciens combattants=armistice|\
            fête du roi=kings_day|les grandes vacances=summer_break|grandes vacances=summer_break|\
            les vacances d'été=summer_break|vacances d'été=summer_break|équinoxe de printemps=spring_begins|\
            solstice d'été=summer_begins|équinoxe d'automne=autumn_begins|solstice d'hiver=winter_begins",
        edges: "jusqu'à=until|jusqu'à la=until|jusqu'au=until|jusqu'aux=until|jusqu'en=until|jusque=until|\
            jusque en=until|jusqu à=until|jusqu au=until|jusqu en=until|d'ici=until|d'ici à=until|d'ici au=until|d'ici le=until|\
            d'ici la=until|d'ici à la=until|d ici=until|d ici à=until|au plus tard=until|au plus tard le=until|\
            au plus tard en=until|au plus tard au=until|pas plus tard que=until|dernier délai=until|date limite=until|\
            échéance=until|avant=before|avant le=before|avant la=before|avant les=before|avant l=before|préalablement à=before|\
            dès=from|dès le=from|dès la=from|à partir de=from|à partir du=from|à partir d'=from|à partir de la=from|\
            à compter du=from|à compter de=from|depuis=from|depuis le=from|depuis la=from|pas avant=from|pas avant le=from|\
            pas avant la=from|au plus tôt=from|au plus tôt le=from|au plus tôt en=from|commençant=from|commençant le=from|\
            à commencer par=from|qui commence=from|qui commence le=from|débutant=from|débutant le=from|qui débute=from|\
            après=after|après le=after|après la=after|après les=after|à l'issue de=after|\
            à l'issue du=after|au delà de=after|au delà du=after|dans moins de=within|en moins de=within|en moins d'=within|\
            moins de=within|dans les=within|dans les prochains=within|dans les prochaines=within|au cours des=within|\
            au cours des prochains=within|au cours des prochaines=within|durant les prochains=within|\
            durant les prochaines=within|sous=within|dans un délai de=within|dans un délai d'=within|dans le délai de=within|\
            sous un délai de=within|dans la=within|en l'espace de=within|en=in|dans=in|dans le=in|le=in|la=in|au=in|aux=in|\
            pendant=in|pendant le=in|pendant la=in|pour=in|pour le=in|pour la=in|courant=in|dans le courant de=in|\
            dans le courant du=in|au cours de=in|au cours du=in|au cours de la=in|au courant de=in|durant=in|durant le=in|\
            durant la=in|vers=in|vers le=in|vers la=in|à=in|sur=in|aux alentours de=in|aux alentours du=in|autour de=in|\
            autour du=in|aux environs de=in|aux environs du=in",
        asap: "dès que possible|aussitôt que possible|aussi tôt que possible|aussi vite que possible|\
            aussi rapidement que possible|au plus vite|le plus vite possible|le plus rapidement possible|le plus tôt possible|\
            le plus tôt sera le mieux|au plus tôt|dans les plus brefs délais|dans les meilleurs délais|au plus tôt possible|\
            immédiatement|immédiat|tout de suite|de suite|sur le champ|urgent|très urgent|c'est urgent|en urgence|d'urgence|\
            de toute urgence|urgemment|asap|maintenant|dès maintenant|hier|pour hier|sans attendre|sans délai|sans tarder",
        soon: "bientôt|très bientôt|prochainement|sous peu|rapidement|à court terme|d'ici peu|dans peu de temps|\
            dans un avenir proche",
        no_rush: "pas pressé|pas pressée|pas pressés|pas pressées|rien ne presse|ça ne presse pas|aucune urgence|\
            pas d'urgence|pas d urgence|pas urgent|pas urgente|ce n'est pas urgent|c'est pas urgent|sans urgence|\
            il n'y a pas d'urgence|y a pas d'urgence|pas de presse|sans presse|peu importe quand|peu importe|n'importe quand|\
            n importe quand|quand vous voulez|quand vous pouvez|quand vous pourrez|quand ce sera possible|à tout moment|\
            flexible|flexibles|pas de date|pas de date précise|pas de date fixe|pas de date limite|aucune date|sans date|\
            sans date précise|pas de délai|sans échéance|pas d'échéance|aucun délai|un jour|un de ces jours|plus tard|jamais|\
            on a le temps|nous avons le temps|j'ai le temps|tranquillement|à long terme",
        ago: "auparavant",
        ago_before: "il y a|y a|ça fait|voilà",
        last: "dernier|dernière|le dernier|la dernière|passé|passée",
        past_days: "hier=1|avant hier=2|la veille=1|l'avant veille=2",
        of: "de|du|des|la|le|les|en|d|l|mois de|mois d|au|année|an|à",
        in_months: "",
        few: "",
        elided: "l|d|qu",
        day_lead: "le|du|au|le jour",
        weeks_on: "en huit=1|en 8=1|en quinze=2|en 15=2",
        many: "jours|semaines|quinzaines|les mois|des mois|prochains mois|mois prochains|mois suivants|mois qui viennent|mois qui suivent|\
            trimestres|semestres|ans|années",
        hours: "heure|heures|h|hrs",
        hours_lead: "dans|dans les|sous|en|en moins de|dans moins de|d'ici|\
            d ici|dans un délai de|sous un délai de|dans les prochaines|sous les",
        day_beside: "le lendemain=1|lendemain=1|au lendemain=1|dès le lendemain=1|le surlendemain=2|\
            surlendemain=2|la veille=-1|veille=-1|à la veille=-1|l'avant veille=-2|avant veille=-2|le jour suivant=1",
        week_parts: [(1, 2), (3, 4), (4, 7)],
        times_of_day: "au soir|du soir|dans la soirée|du matin|dans la matinée|au matin|de l'après midi|dans l'après midi",
    },
    choices: Choices {
        yes: "oui|bien évidemment|pas faux|je dirais que oui|ouais|ouaip|ouep|yep|si|mais si|bien sûr|bien sur|évidemment|certainement|absolument|tout à fait|exactement|exact|effectivement|en effet|daccord|\
            d accord|ok|okay|ça marche|cest ça|cest vrai|c est vrai|cest exact|vrai|parfait|volontiers|carrément|clairement|bien entendu|affirmatif|pourquoi pas|\
            sans doute aucun|sans aucun doute|je le suis|cest moi|avec plaisir|entendu|naturellement|cest bon|très bien|tu as raison|vous avez raison|\
            cest bien ça|sans problème|aucun problème|pas de problème|pas de souci|aucun souci|vas y|allez y|allons y|ui|\
            oui oui|je confirme|jaccepte|pour sûr|et comment|\
            oui bien sûr|oui merci|oui svp|oui s'il vous plaît|oui tout à fait|mais oui|ah oui|ben oui|eh oui|bah oui|\
            oui je veux bien|sûr|c'est sûr|bien entendu|cela va de soi|évidemment que oui|bien sûr que oui|\
            je suis d'accord|on est d'accord|nous sommes d'accord|d'acc|j'accepte|nous acceptons|c'est correct|\
            correct|juste|c'est juste|c'est bien ça|c'est cela|exactement ça|plutôt oui|je dirais oui|dans l'ensemble|\
            confirmé|absolument oui|certes|assurément|sans hésiter|avec joie|ça me va|ça va|ça me convient|\
            c'est parti|nickel|j'en ai|on en a|nous en avons|définitivement|sûrement|certainement oui",
        no: "non|nan|nope|pas du tout|pas vraiment|pas encore|jamais|pas pour le moment|pas pour linstant|pas actuellement|pas maintenant|bien sûr que non|certainement pas|\
            absolument pas|surtout pas|hors de question|je ne crois pas|je ne pense pas|je pense pas|je crois pas|non merci|négatif|en aucun cas|aucunement|faux|\
            incorrect|ce nest pas ça|pas trop|plus maintenant|que non|nullement|en rien|pas moi|pas question|pas tellement|ni lun ni lautre|\
            malheureusement non|hélas non|malheureusement pas|pas que je sache|non plus|plus du tout|je ne veux pas|\
            je refuse|\
            non non|ah non|mais non|ben non|bah non|euh non|non pas du tout|non pas encore|pas d'accord|\
            je ne suis pas d'accord|pas correct|ce n'est pas correct|c'est pas correct|ce n'est pas vrai|\
            c'est pas vrai|pas vrai|c'est faux|pas exact|ce n'est pas exact|c'est incorrect|ce n'est pas juste|\
            pas bon|pas exactement|pas tout à fait|plutôt non|plutôt pas|probablement pas|sans doute pas|\
            peut être pas|à peine|je crains que non|je dirais non|désolé non|pas aujourd'hui|pas possible|impossible|\
            jamais de la vie|en aucune façon|en aucune manière|sous aucun prétexte|pas le moins du monde|loin de là|\
            rien du tout|nous refusons|je n'accepte pas|on n'en a pas|je n'en ai pas|nous n'en avons pas|\
            pas à ma connaissance|j'en doute|je ne peux pas|pas pour l'heure|évidemment que non",
        plain_yes: "oui|ouais|ouaip",
        plain_no: "non|nan",
        weak: "pas vraiment|pas trop|pas tellement|pas exactement|pas tout à fait|je ne crois pas|je ne pense pas|je pense pas|je crois pas|plutôt non|plutôt oui|plutôt pas|\
            probablement pas|sans doute pas|peut être pas|à peine|en grande partie|dans l'ensemble|presque|je crains que non|je dirais non|je dirais oui",
        neither: "peut être|peutêtre|ça dépend|cela dépend|je ne sais pas|je sais pas|chais pas|aucune idée|pas sûr|pas sûre|je ne suis pas sûr|je ne suis pas sûre|\
            pas certain|possible|possiblement|probablement|je pense que oui|je crois que oui|je pense|je crois|je suppose|sans doute|plus ou moins|oui et non|\
            parfois|en partie|on verra|je ne me souviens pas|je ne comprends pas|éventuellement|difficile à dire|bof|jhésite|\
            ptet|ptêt|pt être|ptetre",
        all: "tout|tous|toutes|tous ceux là|toutes celles là",
        none: "aucun|aucune|aucun deux|rien|personne|ni lun ni lautre",
        both: "les deux|tous les deux|toutes les deux",
        first_ones: "premiers|premières",
        last_ones: "derniers|dernières",
        except: "sauf|excepté|tout sauf|tous sauf|à part|hormis",
        and: "et|aussi|également|ou|plus|ainsi que",
        filler: "je|que|jai|on|nous|dirais|pense|crois|bon|ben|bah|hmm|euh|le|la|les|un|une|plutôt|serait|est|cest|préfère|veux|choisis|prends|avec|de|en|\
            sommes|avons|sil|vous|plaît|plait|mon|notre|merci|besoin|a|ai|il|y|alors|donc|actuellement|pour|sur",
        option: "option|loption|numéro|la|le|réponse",
        out_of: "sur|de",
    },
    denials: Denials {
        not: "pas|non|ni|sans|jamais|aucun|aucune|sauf|plutôt que|au lieu de",
        plain_no: "non",
        harmless: "sans hésiter|sans hésitation|sans faute|sans aucun doute|ne sais pas|sais pas|pas sûr|pas sûre|pas seulement|pas urgent|pas de problème|pas pressé|pas durgence|pourquoi pas|aucune idée|\
            pas plus|pas moins|pas avant|pas exactement|pas grave|pas encore sûr|sans doute|sans problème",
        after_not: "de|avons|ai|a|peux|pouvons|veux|voulons|payer|dépenser|est|en|le|la|les|un|une|plus|avant|pour|être|dépasser|du|dans",
        contrast: "mais|plutôt|seulement|sinon|cependant",
        corrects: "pardon|enfin|je veux dire|plutôt|ou plutôt|correction|attendez|désolé",
    },
    moves: Moves {
        commands: "commencer=start|démarrer=start|aide=help|aidez moi=help|retour=back|revenir=back|revenir en arrière=back|retour en arrière=back|en arrière=back|précédent=back|question précédente=back|passer=skip|\
            sauter=skip|suivant=skip|suivante=skip|question suivante=skip|je passe=skip|passer cette question=skip|passer la question=skip|sauter cette question=skip|annuler=cancel|arrêter=cancel|arrête=cancel|arrêtez=cancel|stop=cancel|quitter=cancel|\
            laissez moi tranquille=cancel|me désabonner=cancel|recommencer=restart|tout recommencer=restart|depuis le début=restart|confidentialité=privacy|\
            vie privée=privacy|langue=language|changer de langue=language",
        polite: "sil vous plaît|sil te plaît|svp|stp|merci|merci beaucoup|bonjour|ok|maintenant",
        greetings: "bonjour|salut|bonsoir|coucou|merci|au revoir|ça va|à bientôt",
        approves: "envoyer|envoyez|envoie|tout est bon|cest bon|tout est correct|parfait|aucun changement|pas de changement|rien à changer|ça me va",
        addresses: "vous|tu|votre|vos|ton|ta|prix|tarif|tarifs|coûte|coûtez",
        own: "nous|notre|nos|me|mon|ma|on",
        languages: "français=fr|anglais=en|allemand=de|espagnol=es|portugais=pt",
        language_wish: "",
        asks_the_same: "quand|combien|quel|quelle|quels|quelles|pourquoi",
        interrogatives: "suffit|suffisent|suffirait|serait ce|cest assez|que|quoi|quel|quelle|quels|quelles|combien|quand|comment|où|qui|est ce que|puis je|pouvons nous|peut on|pouvez vous|peux tu|avez vous|as tu|\
            y a t il|cest quoi|proposez vous|c est combien",
        refusal: &[
            r"(?:je |nous |on )?(?:prefere|preferons|prefererais|prefererions) (?:ne )?pas (?:le )?(?:dire|repondre|communiquer|partager|donner|reveler)?(?: .{0,30})?",
            r"(?:cest |c est )?(?:confidentiel|prive|personnel|secret)|(?:ca|cela) ne (?:vous|te) regarde pas|pas vos affaires|ce ne sont pas vos affaires",
            r"(?:je |nous |on )?(?:ne )?(?:veux|voulons|veut|peux|pouvons|peut|souhaite|souhaitons) pas (?:le |vous |la )*(?:dire|repondre|communiquer|partager|donner|reveler|divulguer)(?: .{0,40})?|sans commentaire",
        ],
        refusal_inside: &[
            r"prefere ne pas (?:le )?(?:dire|repondre|communiquer|donner)",
            r"(?:veux|peux|souhaite) pas (?:le |vous )?(?:dire|donner|communiquer|partager)",
        ],
        no_contact: &[
            r"(?:je )?(?:n ?)?(?:en )?ai pas(?: .{0,20})?|jen ai pas|(?:on |nous )(?:n ?)?(?:en )?(?:a|avons) pas(?: .{0,20})?|pas d ?appels?(?: .{0,15})?|pas (?:encore )?(?:de |d ?)(?:e ?mail|mail|telephone|portable|numero|adresse|adresse mail|site|site web|courriel)(?: .{0,15})?|ne m ?(?:appelez|ecrivez|contactez|appelle|ecris) pas(?: .{0,15})?|(?:plutot |je prefere )?par (?:e ?mail|mail|telephone|chat|whatsapp)(?: .{0,15})?",
        ],
        declines: &[
            r"(?:ca |cela )?(?:ne )?m ?interesse pas(?: .{0,20})?|non merci(?: .{0,12})?|pas interessee?(?: .{0,20})?|je ne suis pas interessee?(?: .{0,20})?",
        ],
        unsure: &[
            r"(?:je |nous |on )?(?:ne |n )?(?:le )?(?:sais|savons|sait) pas(?: (?:encore|trop|exactement|vraiment|precisement|du tout|bien|pour linstant|pour le moment|desolee?|combien|quand|ca|a ce stade|actuellement|la|au juste|dire))*|aucune idee(?: .{0,15})?|(?:je |nous )?(?:n ?)?(?:en )?(?:ai|avons) aucune idee|(?:je ne suis |nous ne sommes )?pas (?:encore )?(?:surs?|sures?|certains?|certaine)(?: .{0,20})?",
            r"(?:ca |cela )?depend(?: .*)?|difficile a dire(?: .{0,20})?|(?:(?:ce |cela |ca )?(?:nest|est) |rien nest )?pas encore (?:decide|defini|fixe|determine|arrete)\w*(?: .{0,20})?|(?:a )?(?:definir|determiner|voir)|on verra|peut etre",
        ],
        unsure_inside: &[
            r"(?:sais|savons|sait) pas|aucune idee|(?:ca|cela) depend|(?:dois|devons|doit|faut) (?:\w+ )?(?:verifier|demander|consulter|voir avec|en parler)",
            r"(?:me |m )?(?:souviens|rappelle) (?:plus|pas)|(?:j ?ai )?oublie|le moins cher possible|des quon aura|une fois que",
        ],
        why: &[
            r"(?:et |mais )?pourquoi(?: ca| cela)?(?: (?:vous |tu )?(?:en )?(?:voulez|veux|avez|as|demandez|demandes|est ce).{0,30})?|pour quoi faire|a quoi (?:ca|cela) sert|dans quel but",
        ],
        why_inside: &[
            r"pourquoi (?:voulez vous|veux tu|avez vous|vous avez|vous voulez|demandez vous|tu veux|vous demandez)",
        ],
        human: &[
            r"(?:je |on )?(?:veux|voudrais|peux|pourrais|prefere|souhaite|aimerais|puis je)(?: je)? parler (?:a|avec) (?:un |une |quelqu ?un )?.{0,30}|(?:une |un )?(?:vraie personne|(?:personne|humain|conseiller|agent)(?: reelle?| sil vous plait| svp)+|humain|conseiller|agent)",
            r"(?:pouvez vous|peux tu|vous pouvez) m ?(?:e )?(?:appeler|rappeler)(?: .{0,20})?|(?:appelez|rappelez|appelle|rappelle) moi(?: (?:svp|stp|sil vous plait|sil te plait|demain|maintenant|vite|merci|directement|quand .{1,15}|au .{1,20}|a .{1,15}))*",
        ],
        human_inside: &[r"parler (?:a|avec) (?:une (?:vraie )?personne|quelqu ?un|un humain|un conseiller|un agent)"],
        clarify: &[
            r"(?:qu ?est ce que )?(?:ca|cela) veut dire(?: .{0,30})?|(?:que|qu ?est ce que) (?:voulez vous|vous voulez|tu veux) dire(?: .{0,30})?|je (?:ne )?comprends pas(?: .{0,30})?|comment ca|pardon|quoi|comment",
        ],
    },
    people: People {
        name_lead_in: "je mappelle|je m appelle|mon nom est|moi cest|cest|je suis|bonjour|salut|\
            je mappele|moi je mappelle|bonsoir|coucou|nom|prénom|mon prénom est|mon prénom cest|mon nom cest|le nom est|\
            appelez moi|appelle moi|vous pouvez mappeler|tu peux mappeler|on mappelle|ici|il sappelle|elle sappelle|\
            son nom est|oui|monsieur|madame|mademoiselle|m|mme|mlle|notre directeur|notre directrice|notre patron|\
            mon chef|mon patron|ce serait|ce sera",
        name_stop: "de la société|de lentreprise|de chez|chez|merci|mais|enchanté|enchantée|ici",
        no_name: "moi|nous|personne|quelquun|mon patron|mon chef|aucun|il|elle|\
            quelquun dautre|une autre personne|quelqu un d autre|ma patronne|le patron|la patronne|le chef|la chef|\
            ma chef|un collègue|une collègue|mon collègue|ma collègue|léquipe|mon équipe|mon associé|mon associée|\
            moi même|on",
        company_lead_in: "je travaille chez|je travaille pour|nous sommes|notre entreprise est|notre société est|mon entreprise est|cest|elle sappelle|chez|\
            bonjour|salut|entreprise|lentreprise|société|la société|nom|le nom est|nom de lentreprise|\
            notre entreprise sappelle|notre société sappelle|mon entreprise sappelle|ma société sappelle|ma société est|\
            ma boîte est|ma boîte sappelle|ma boîte cest|notre boîte est|notre boîte sappelle|notre boîte cest|\
            lentreprise sappelle|lentreprise est|la société sappelle|la société est|on sappelle|nous nous appelons|\
            on est|je suis chez|je suis de|nous sommes la société|nous travaillons chez|on travaille chez|\
            je viens de chez|de chez|sappelle|oui",
        no_company: "aucune|je nai pas dentreprise|rien|\
            aucun|pas de site|pas encore de site|nous navons pas de site|on na pas de site|on a pas de site|\
            je nai pas de site|pas dentreprise|pas de société|je nai pas de société|pas encore",
        countries: COUNTRIES,
        home: Some("FR"),
    },
    wording: Wording {
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        date: "{day} {month} {year}",
        from_to: "{} à {}",
        at_most: "au maximum {}",
        at_least: "à partir de {}",
        by: "jusqu'au {}",
        from: "à partir du {}",
        asap: "dès que possible",
        asap_by: "dès que possible, jusqu'au {}",
        open: "pas de date fixe",
        yes: "oui",
        no: "non",
        none: "aucun",
        rating: "{} sur {}",
        month: "{} par mois",
        year: "{} par an",
        seat: "{} par utilisateur",
        project: "{} au total",
        group: ' ',
        decimal: ',',
        sign_first: false,
    },
};

const COUNTRIES: &str = "AD Andorre,andorran,andorrane|AE Émirats arabes unis,les Émirats,Émirats,EAU,Dubaï,Abou Dabi,émirati|AF Afghanistan,l'Afghanistan,afghan,afghane|\
    AG Antigua-et-Barbuda|AL Albanie,l'Albanie,albanais,albanaise|AM Arménie,l'Arménie,arménien,arménienne|AO Angola,l'Angola,angolais,angolaise|AR Argentine,l'Argentine,argentin|\
    AT Autriche,l'Autriche,autrichien,autrichienne|AU Australie,l'Australie,australien,australienne|AW Aruba|AZ Azerbaïdjan,l'Azerbaïdjan,azerbaïdjanais,azéri|\
    BA Bosnie-Herzégovine,Bosnie,la Bosnie,bosnien,bosniaque|BB Barbade,la Barbade|BD Bangladesh,le Bangladesh,bangladais|BE Belgique,la Belgique,belge|BF Burkina Faso,le Burkina,\
    Burkina,burkinabé|BG Bulgarie,la Bulgarie,bulgare|BH Bahreïn,bahreïnien|BI Burundi,le Burundi,burundais|BJ Bénin,le Bénin,béninois,béninoise|BM Bermudes,les Bermudes|\
    BN Brunei|BO Bolivie,la Bolivie,bolivien,bolivienne|BR Brésil,le Brésil,brésilien,brésilienne|BS Bahamas,les Bahamas|BT Bhoutan,le Bhoutan|BW Botswana,le Botswana|\
    BY Biélorussie,la Biélorussie,Bélarus,biélorusse|BZ Belize,le Belize|CA Canada,le Canada,Québec,le Québec,canadien,canadienne,québécois,québécoise|\
    CD République démocratique du Congo,RD Congo,RDC,la RDC,Congo-Kinshasa|CF République centrafricaine,Centrafrique,la Centrafrique,centrafricain|CG République du Congo,Congo,\
    le Congo,Congo-Brazzaville,congolais,congolaise|CH Suisse,la Suisse,suissesse|CI Côte d'Ivoire,la Côte d'Ivoire,Cote d Ivoire,ivoirien,ivoirienne|CL Chili,le Chili,chilien,\
    chilienne|CM Cameroun,le Cameroun,camerounais,camerounaise|CN Chine,la Chine,chinois,chinoise,République populaire de Chine|CO Colombie,la Colombie,colombien,colombienne|\
    CR Costa Rica,le Costa Rica,costaricain,costaricien|CU Cuba,cubain,cubaine|CV Cap-Vert,le Cap-Vert,cap-verdien|CW Curaçao|CY Chypre,chypriote|CZ Tchéquie,la Tchéquie,\
    République tchèque,la République tchèque,tchèque|DE Allemagne,l'Allemagne,allemand,allemande|DJ Djibouti,djiboutien|DK Danemark,le Danemark,danois,danoise|DM Dominique,\
    la Dominique|DO République dominicaine,la République dominicaine,dominicain,dominicaine|DZ Algérie,l'Algérie,algérien,algérienne|EC Équateur,l'Équateur,équatorien,\
    équatorienne|EE Estonie,l'Estonie,estonien,estonienne|EG Égypte,l'Égypte,égyptien,égyptienne|ER Érythrée,l'Érythrée,érythréen|ES Espagne,l'Espagne,espagnol,espagnole|\
    ET Éthiopie,l'Éthiopie,éthiopien,éthiopienne|FI Finlande,la Finlande,finlandais,finlandaise|FJ Fidji,les Fidji|FM Micronésie,la Micronésie|FO Îles Féroé,les Îles Féroé|\
    FR France,la France,français,française,métropole|GA Gabon,le Gabon,gabonais,gabonaise|GB Royaume-Uni,le Royaume-Uni,Grande-Bretagne,la Grande-Bretagne,Angleterre,l'Angleterre,\
    Écosse,l'Écosse,Pays de Galles,Irlande du Nord,britannique,anglais,anglaise,écossais,gallois|GD Grenade,la Grenade|GE Géorgie,la Géorgie,géorgien,géorgienne|GF Guyane,\
    la Guyane,Guyane française,guyanais|GG Guernesey|GH Ghana,le Ghana,ghanéen|GI Gibraltar|GL Groenland,le Groenland,groenlandais|GM Gambie,la Gambie,gambien|GN Guinée,la Guinée,\
    Guinée-Conakry,guinéen,guinéenne|GP Guadeloupe,la Guadeloupe,guadeloupéen|GQ Guinée équatoriale|GR Grèce,la Grèce,grec,grecque|GT Guatemala,le Guatemala,guatémaltèque|\
    GW Guinée-Bissau|GY Guyana,le Guyana|HK Hong Kong,hongkongais|HN Honduras,le Honduras,hondurien|HR Croatie,la Croatie,croate|HT Haïti,haïtien,haïtienne|HU Hongrie,la Hongrie,\
    hongrois,hongroise|ID Indonésie,l'Indonésie,indonésien,indonésienne|IE Irlande,l'Irlande,irlandais,irlandaise,République d'Irlande|IL Israël,israélien,israélienne|\
    IM Île de Man,l'Île de Man|IN Inde,l'Inde,indien,indienne|IQ Irak,l'Irak,Iraq,irakien,irakienne|IR Iran,l'Iran,iranien,iranienne|IS Islande,l'Islande,islandais,islandaise|\
    IT Italie,l'Italie,italien,italienne|JE Jersey|JM Jamaïque,la Jamaïque,jamaïcain|JO Jordanie,la Jordanie,jordanien,jordanienne|JP Japon,le Japon,japonais,japonaise|KE Kenya,\
    le Kenya,kényan|KG Kirghizistan,Kirghizstan,kirghize|KH Cambodge,le Cambodge,cambodgien,cambodgienne|KI Kiribati|KM Comores,les Comores,comorien|KN Saint-Christophe-et-Niévès,\
    Saint-Kitts-et-Nevis|KP Corée du Nord,la Corée du Nord,nord-coréen|KR Corée du Sud,la Corée du Sud,Corée,la Corée,sud-coréen,coréen,coréenne|KW Koweït,le Koweït,koweïtien|\
    KY Îles Caïmans,les Îles Caïmans|KZ Kazakhstan,le Kazakhstan,kazakh|LA Laos,le Laos,laotien|LB Liban,le Liban,libanais,libanaise|LC Sainte-Lucie|LI Liechtenstein,\
    le Liechtenstein|LK Sri Lanka,le Sri Lanka,sri-lankais|LR Libéria,le Libéria,libérien|LS Lesotho|LT Lituanie,la Lituanie,lituanien,lituanienne|LU Luxembourg,le Luxembourg,\
    luxembourgeois,luxembourgeoise|LV Lettonie,la Lettonie,letton,lettone|LY Libye,la Libye,libyen,libyenne|MA Maroc,le Maroc,marocain,marocaine|MC Monaco,monégasque|MD Moldavie,\
    la Moldavie,Moldova,moldave|ME Monténégro,le Monténégro,monténégrin|MG Madagascar,malgache|MH Îles Marshall,les Îles Marshall|MK Macédoine du Nord,Macédoine,la Macédoine,\
    macédonien|ML Mali,le Mali,malien,malienne|MM Birmanie,la Birmanie,Myanmar,birman|MN Mongolie,la Mongolie,mongol|MO Macao|MQ Martinique,la Martinique,martiniquais|\
    MR Mauritanie,la Mauritanie,mauritanien,mauritanienne|MT Malte,maltais,maltaise|MU Maurice,Île Maurice,l'Île Maurice,mauricien,mauricienne|MV Maldives,les Maldives,maldivien|\
    MW Malawi,le Malawi|MX Mexique,le Mexique,mexicain,mexicaine|MY Malaisie,la Malaisie,malaisien|MZ Mozambique,le Mozambique,mozambicain|NA Namibie,la Namibie,namibien|\
    NC Nouvelle-Calédonie,la Nouvelle-Calédonie|NE Niger,le Niger,nigérien,nigérienne|NG Nigéria,le Nigéria,nigérian,nigériane|NI Nicaragua,le Nicaragua,nicaraguayen|NL Pays-Bas,\
    les Pays-Bas,Hollande,la Hollande,néerlandais,néerlandaise,hollandais,hollandaise|NO Norvège,la Norvège,norvégien,norvégienne|NP Népal,le Népal,népalais|NR Nauru|\
    NZ Nouvelle-Zélande,la Nouvelle-Zélande,néo-zélandais,néo-zélandaise|OM Oman,omanais|PA Panama,le Panama,panaméen,panaméenne|PE Pérou,le Pérou,péruvien,péruvienne|\
    PF Polynésie française,la Polynésie,Polynésie,Tahiti|PG Papouasie-Nouvelle-Guinée|PH Philippines,les Philippines,philippin,philippine|PK Pakistan,le Pakistan,pakistanais,\
    pakistanaise|PL Pologne,la Pologne,polonais,polonaise|PR Porto Rico,portoricain,portoricaine|PS Palestine,la Palestine,palestinien,palestinienne|PT Portugal,le Portugal,\
    portugais,portugaise|PW Palaos|PY Paraguay,le Paraguay,paraguayen|QA Qatar,le Qatar,qatari|RE La Réunion,Réunion,Île de la Réunion,réunionnais|RO Roumanie,la Roumanie,roumain,\
    roumaine|RS Serbie,la Serbie,serbe|RU Russie,la Russie,Fédération de Russie,russe|RW Rwanda,le Rwanda,rwandais,rwandaise|SA Arabie saoudite,l'Arabie saoudite,saoudien,\
    saoudienne|SB Îles Salomon,les Îles Salomon|SC Seychelles,les Seychelles,seychellois|SD Soudan,le Soudan,soudanais|SE Suède,la Suède,suédois,suédoise|SG Singapour,\
    singapourien|SI Slovénie,la Slovénie,slovène|SK Slovaquie,la Slovaquie,slovaque|SL Sierra Leone|SM Saint-Marin|SN Sénégal,le Sénégal,sénégalais,sénégalaise|SO Somalie,\
    la Somalie,somalien|SR Suriname,Surinam|SS Soudan du Sud|ST Sao Tomé-et-Principe|SV Salvador,le Salvador,El Salvador,salvadorien|SY Syrie,la Syrie,syrien,syrienne|SZ Eswatini,\
    Swaziland|TD Tchad,le Tchad,tchadien,tchadienne|TG Togo,le Togo,togolais,togolaise|TH Thaïlande,la Thaïlande,thaïlandais,thaïlandaise|TJ Tadjikistan,le Tadjikistan,tadjik|\
    TL Timor oriental,Timor-Leste|TM Turkménistan,le Turkménistan,turkmène|TN Tunisie,la Tunisie,tunisien,tunisienne|TO Tonga|TR Turquie,la Turquie,turc,turque|\
    TT Trinité-et-Tobago,Trinidad|TV Tuvalu|TW Taïwan,taïwanais,taïwanaise|TZ Tanzanie,la Tanzanie,tanzanien|UA Ukraine,l'Ukraine,ukrainien,ukrainienne|UG Ouganda,l'Ouganda,\
    ougandais|US États-Unis,les États-Unis,États-Unis d'Amérique,É.-U.,USA,les USA,Amérique,l'Amérique,américain,américaine,états-unien,Nouveau-Mexique|UY Uruguay,l'Uruguay,\
    uruguayen|UZ Ouzbékistan,l'Ouzbékistan,ouzbek|VA Vatican,le Vatican,Cité du Vatican|VC Saint-Vincent-et-les-Grenadines|VE Venezuela,le Venezuela,vénézuélien,vénézuélienne|\
    VN Viêt Nam,Vietnam,le Vietnam,vietnamien,vietnamienne|VU Vanuatu|WS Samoa|XK Kosovo,le Kosovo,kosovar|YE Yémen,le Yémen,yéménite|ZA Afrique du Sud,l'Afrique du Sud,\
    sud-africain,sud-africaine|ZM Zambie,la Zambie,zambien|ZW Zimbabwe,le Zimbabwe,zimbabwéen";
