//! How German says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
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
    nth_ahead: "",
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
};
