//! Italian.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        // The vowel that a ten or a hundred loses before "uno" and "otto" makes words of their own: "ventuno", "centottanta".
        numerals: "zero=0|un=1|uno=1|una=1|due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|\
            tredici=13|quattordici=14|quindici=15|sedici=16|diciassette=17|diciotto=18|diciannove=19|venti=20|ventuno=21|\
            ventun=21|ventotto=28|trenta=30|trentuno=31|trentun=31|trentotto=38|quaranta=40|quarantuno=41|quarantun=41|\
            quarantotto=48|cinquanta=50|cinquantuno=51|cinquantun=51|cinquantotto=58|sessanta=60|sessantuno=61|sessantun=61|\
            sessantotto=68|settanta=70|settantuno=71|settantun=71|settantotto=78|ottanta=80|ottantuno=81|ottantun=81|\
            ottantotto=88|novanta=90|novantuno=91|novantun=91|novantotto=98|centotto=108|duecentotto=208|trecentotto=308|\
            quattrocentotto=408|cinquecentotto=508|seicentotto=608|settecentotto=708|ottocentotto=808|novecentotto=908|\
            centottanta=180|duecentottanta=280|trecentottanta=380|quattrocentottanta=480|cinquecentottanta=580|\
            seicentottanta=680|settecentottanta=780|ottocentottanta=880|novecentottanta=980|centottantuno=181|centottantotto=188",
        hundred: "cento",
        scales: "k=1000|mila=1000|mille=1000|mln=1000000|mio=1000000|m=1000000|milione=1000000|milioni=1000000|mrd=1000000000|\
            mld=1000000000|miliardo=1000000000|miliardi=1000000000|bilione=1000000000000|bilioni=1000000000000|\
            trilione=1000000000000000000|trilioni=1000000000000000000|dozzina=12|dozzine=12|decina=10|decine=10|centinaio=100|\
            centinaia=100|migliaio=1000|migliaia=1000|testoni=1000|cucuzze=1000",
        joiner: "e",
        articles: "un|uno|una",
        half: "mezzo|mezza|un mezzo|una mezza",
        fractions: "mezzo=2|mezzi=2|terzo=3|terzi=3|quarto=4|quarti=4|quinto=5|quinti=5|sesto=6|sesti=6|settimo=7|settimi=7|ottavo=8|ottavi=8|\
            nono=9|noni=9|decimo=10|decimi=10|dodicesimo=12|dodicesimi=12|quindicesimo=15|quindicesimi=15|sedicesimo=16|sedicesimi=16|\
            ventesimo=20|ventesimi=20|centesimo=100|centesimi=100|millesimo=1000|millesimi=1000|milionesimo=1000000|milionesimi=1000000|\
            miliardesimo=1000000000|miliardesimi=1000000000",
        minus: "meno|negativo",
        score: "",
        point: "virgola|punto",
        vague: "un paio di=2|un paio=2|paio di=2|paio=2|qualche=3|alcuni=3|alcune=3|pochi=3|poche=3|diversi=3|diverse=3|parecchi=3|\
            parecchie=3|vari=3|varie=3|una manciata di=3|mezza dozzina=6|mezza dozzina di=6|una dozzina=12|una dozzina di=12|\
            una decina=10|una decina di=10|una quindicina=15|una quindicina di=15|una ventina=20|una ventina di=20|una trentina=30|\
            una trentina di=30|una quarantina=40|una quarantina di=40|una cinquantina=50|una cinquantina di=50|\
            una sessantina=60|una sessantina di=60|una settantina=70|una settantina di=70|un'ottantina=80|un'ottantina di=80|\
            una novantina=90|una novantina di=90|un centinaio=100|un centinaio di=100|un migliaio=1000|un migliaio di=1000|\
            uno e mezzo=1.5|un e mezzo=1.5|due e mezzo=2.5|tre e mezzo=3.5|mezzo milione di=500000",
        figures: "cifre|zeri",
        alone: "solo io|soltanto io|solamente io|unicamente io|io solo|io sola|io|io e basta|solo me|solo una persona|una persona sola|\
            da solo|da sola",
        ordinals: "lultimo=4294967295|lultima=4294967295|primo=1|la prima=1|nella prima=1|della prima=1|secondo=2|seconda=2|terzo=3|terza=3|quarto=4|quarta=4|quinto=5|quinta=5|sesto=6|sesta=6|\
            settimo=7|settima=7|ottavo=8|ottava=8|nono=9|nona=9|decimo=10|decima=10|undicesimo=11|undicesima=11|\
            dodicesimo=12|dodicesima=12|tredicesimo=13|quattordicesimo=14|quindicesimo=15|sedicesimo=16|diciassettesimo=17|\
            diciottesimo=18|diciannovesimo=19|ventesimo=20|ventunesimo=21|ventiduesimo=22|ventitreesimo=23|\
            ventiquattresimo=24|venticinquesimo=25|ventiseiesimo=26|ventisettesimo=27|ventottesimo=28|ventinovesimo=29|\
            trentesimo=30|trentunesimo=31|ultimo=4294967295|ultima=4294967295",
        ordinal_suffixes: "o|a|º|ª|°|esimo|esima",
    },
    ranges: Ranges {
        about: "circa|all'incirca|intorno a|intorno ai|intorno alle|attorno a|attorno ai|sui|sulle|sugli|su per giù|più o meno|forse|magari|\
            quasi|pressappoco|approssimativamente|indicativamente|orientativamente|direi|diciamo|diciamo sui|mettiamo|\
            probabilmente|credo|penso|suppongo|qualcosa come|tipo|solo|soltanto|solamente|appena|esattamente|precisamente|\
            attualmente|al momento|in questo momento|adesso|in tutto|complessivamente|grosso modo|a occhio|o giù di lì|\
            o qualcosa del genere|o simili|ca|verso",
        between: "tra|fra|tra i|fra i|tra le|fra le|da|dai|dalle|dal|compreso tra|compresa tra|compresi tra|qualcosa tra|qualcosa fra",
        to: "a|ai|alle|al|fino a|fino ai|fino alle|o|oppure|o magari|o forse|o anche",
        and: "e|ed|e i|e le|e gli",
        before: "max=max|massimo=max|al massimo=max|un massimo di=max|massimo di=max|al più=max|tutt'al più=max|fino a=max|fino ai=max|\
            fino alle=max|meno di=max|meno che=max|non più di=max|non oltre=max|non oltre i=max|non superiore a=max|al di sotto di=max|\
            sotto i=max|sotto le=max|sotto=max|inferiore a=max|inferiori a=max|minore di=max|minore o uguale a=max|entro=max|entro i=max|\
            tetto di=max|limite di=max|non supera=max|massimo massimo=max|min=min|minimo=min|almeno=min|come minimo=min|al minimo=min|\
            un minimo di=min|minimo di=min|più di=min|oltre=min|oltre i=min|oltre le=min|a partire da=min|a partire dai=min|partendo da=min|\
            non meno di=min|non inferiore a=min|superiore a=min|superiori a=min|maggiore di=min|maggiore o uguale a=min|\
            al di sopra di=min|sopra i=min|sopra le=min|sopra=min|da almeno=min",
        behind: "max=max|massimo=max|al massimo=max|al più=max|tutt'al più=max|o meno=max|e non di più=max|non di più=max|a scendere=max|\
            è il massimo=max|è il limite=max|è il tetto=max|o più=min|o anche di più=min|minimo=min|come minimo=min|almeno=min|\
            in su=min|in poi=min|a salire=min|e oltre=min|e più=min|e passa=min|o oltre=min",
    },
    money: Money {
        currencies: "euro=EUR|eurini=EUR|eur=EUR|dollaro=USD|dollari=USD|dollaro americano=USD|dollari americani=USD|dollari usa=USD|\
            dollari statunitensi=USD|dollaro canadese=CAD|dollari canadesi=CAD|dollaro australiano=AUD|dollari australiani=AUD|\
            sterlina=GBP|sterline=GBP|lira sterlina=GBP|lire sterline=GBP|franco=CHF|franchi=CHF|franco svizzero=CHF|\
            franchi svizzeri=CHF|yen=JPY|yuan=CNY|rupia=INR|rupie=INR|rupie indiane=INR|rublo=RUB|rubli=RUB|corona=-|corone=-|\
            corone svedesi=SEK|corone danesi=DKK|corone norvegesi=NOK|corone ceche=CZK|zloty=PLN|fiorini ungheresi=HUF|\
            lira turca=TRY|lire turche=TRY|real=BRL|reais=BRL|real brasiliani=BRL|peso=-|pesos=-|pesi=-|pesos messicani=MXN|won=KRW|\
            dinaro=-|dinari=-|dirham=AED|lei=RON|leu=RON|lev=BGN|leva=BGN|shekel=ILS|bitcoin=BTC|sacchi=-|svanziche=-",
        cents: "centesimo|centesimi|cent",
        per: "al mese=month|per mese=month|ogni mese=month|mensile=month|mensili=month|mensilmente=month|all'anno=year|l'anno=year|\
            per anno=year|ogni anno=year|annuo=year|annui=year|annua=year|annue=year|annuale=year|annuali=year|annualmente=year|\
            per utente=seat|a utente=seat|ad utente=seat|per persona=seat|a persona=seat|a testa=seat|per dipendente=seat|\
            per licenza=seat|a licenza=seat|per postazione=seat|per progetto=project|a progetto=project|per il progetto=project|\
            per tutto il progetto=project|per l'intero progetto=project|in totale=project|in tutto=project|totali=project|\
            complessivi=project|complessivamente=project|una tantum=project|una volta sola=project",
        none: "niente|nulla|zero|nessun budget|zero budget|non c'è budget|non abbiamo budget|non abbiamo un budget|non ho budget|\
            non ho un budget|senza budget|nessuno",
        other_units: "per cento|percento|persone|gente|utenti|utente|dipendenti|collaboratori|impiegati|colleghi|licenze|postazioni|\
            ore|ora|minuti|minuto|progetti|aziende|imprese|volte|domande|punti|anni di età|camere|notti|adulti|bambini|pezzi|chili|km",
        odd_periods: "al trimestre|per trimestre|ogni trimestre|trimestrale|trimestrali|trimestralmente|alla settimana|a settimana|\
            per settimana|ogni settimana|settimanale|settimanali|al giorno|ogni giorno|per giorno|giornaliero|giornalieri|all'ora|\
            l'ora|ogni ora|a ora|orari|al semestre|per semestre|semestrale|a campagna|per campagna|a pezzo|al pezzo",
        spread_over: "per i prossimi|nei prossimi|su|in|nell'arco di|spalmati su|distribuiti su|durante|ogni",
        around: "il|lo|la|i|gli|le|un|uno|una|budget|è|e|di|del|abbiamo|ho|ha|hanno|avremmo|avrei|possiamo|posso|potremmo|potrei|spendere|\
            pagare|investire|per|questo|questa|progetto|nostro|mio|sarebbe|sarebbero|costa|costerebbe|costo|prezzo|in|nel|che|si|\
            stiamo|pensando|pensiamo|pensavamo|penso|pensavo|o|con|ecco|beh|allora|ok|va|bene|sì|più|meno|da|a|sul|sui|ci|c'è|disponibile|disponibili|\
            approvato|stanziato|previsto|messo|parte|capo|non|ma|però|siamo|sono|aggira|intorno|arriva|arriviamo|grazie|prego|lì|tutto",
    },
    time: Time {
        months: "gennaio=1|genn=1|gen=1|febbraio=2|febb=2|feb=2|marzo=3|mar=3|aprile=4|apr=4|maggio=5|magg=5|mag=5|giugno=6|giu=6|\
            luglio=7|lug=7|agosto=8|ago=8|settembre=9|sett=9|set=9|ottobre=10|ott=10|novembre=11|nov=11|dicembre=12|dic=12",
        doubtful_months: "mar|set|sett|ago|mag|dom|gio|ven|mer|lun|sab|primavera",
        weekdays: "lunedì=1|lun=1|martedì=2|mart=2|mercoledì=3|merc=3|mer=3|giovedì=4|giov=4|gio=4|venerdì=5|ven=5|sabato=6|sab=6|\
            domenica=7|dom=7",
        units: "giorno=day|giorni=day|gg=day|giornata=day|giornate=day|giorno lavorativo=workday|giorni lavorativi=workday|giorno feriale=workday|\
            giorni feriali=workday|settimana=week|settimane=week|sett=week|fine settimana=weekend|finesettimana=weekend|\
            weekend=weekend|week end=weekend|quindicina=fortnight|mese=month|mesi=month|trimestre=quarter|trimestri=quarter|\
            semestre=half|semestri=half|anno=year|anni=year",
        seasons: "primavera=3|estate=6|quest'estate=6|autunno=9|quest'autunno=9|inverno=12|quest'inverno=12",
        quarter: "trimestre",
        half_year: "semestre|metà dell'anno|metà anno",
        parts: "inizio=early|inizi=early|l'inizio=early|all'inizio=early|inizio di=early|inizio del=early|all'inizio di=early|all'inizio del=early|\
            all'inizio della=early|all'inizio dell'=early|agli inizi di=early|agli inizi del=early|i primi di=early|ai primi di=early|\
            nei primi di=early|primi di=early|a inizio=early|ad inizio=early|metà=mid|a metà=mid|metà di=mid|metà del=mid|a metà di=mid|\
            a metà del=mid|la metà di=mid|verso metà=mid|fine=end|la fine=end|alla fine=end|a fine=end|fine di=end|fine del=end|fine della=end|\
            la fine di=end|la fine del=end|la fine della=end|la fine dell'=end|alla fine di=end|alla fine del=end|alla fine della=end|\
            alla fine dell'=end|gli ultimi di=end|agli ultimi di=end|tarda=late|tardo=late",
        ends: "fine anno=year|fine dell'anno=year|la fine dell'anno=year|alla fine dell'anno=year|fine mese=month|fine del mese=month|\
            la fine del mese=month|alla fine del mese=month|fine trimestre=quarter|fine del trimestre=quarter|fine semestre=half|\
            fine della settimana=week|la fine della settimana=week",
        this: "questo|questa|questi|queste|quest'|il corrente|corrente|l'attuale|attuale|in corso",
        running: "quest'anno=year",
        next: "prossimo|prossima|prossimi|prossime|il prossimo|la prossima|i prossimi|le prossime|del prossimo|della prossima|nel prossimo|\
            nella prossima|dei prossimi|venturo|ventura|che viene|successivo|successiva|seguente|seguenti",
        coming: "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante|che viene|che arriva|successivo|successiva|seguente",
        after_next: "",
        days: "oggi=0|adesso=0|ora=0|stasera=0|stamattina=0|oggi stesso=0|in giornata=0|domani=1|domattina=1|domani sera=1|dopodomani=2|dopo domani=2",
        holidays: "natale=christmas|il natale=christmas|le feste=christmas|le feste natalizie=christmas|le vacanze di natale=christmas|\
            vigilia di natale=christmas|capodanno=new_year|anno nuovo=new_year|l'anno nuovo=new_year|san silvestro=new_years_eve|\
            vigilia di capodanno=new_years_eve|epifania=epiphany|l'epifania=epiphany|befana=epiphany|la befana=epiphany|pasqua=easter|\
            domenica di pasqua=easter|pasquetta=easter_monday|lunedì di pasqua=easter_monday|lunedì dell'angelo=easter_monday|\
            venerdì santo=good_friday|ascensione=ascension|l'ascensione=ascension|pentecoste=pentecost|ferragosto=assumption|\
            assunzione=assumption|ognissanti=all_saints|tutti i santi=all_saints|festa del lavoro=labour_day|festa dei lavoratori=labour_day|\
            san valentino=valentine|festa della mamma=mothers_day|halloween=halloween|giorno del ringraziamento=thanksgiving|\
            ringraziamento=thanksgiving|black friday=black_friday|san nicola=nicholas|vacanze estive=summer_break|le vacanze estive=summer_break|\
            ferie estive=summer_break|le ferie estive=summer_break|pausa estiva=summer_break|la pausa estiva=summer_break|\
            ferie d'agosto=summer_break",
        edges: "entro=until|entro il=until|entro la=until|entro l'=until|entro l=until|entro le=until|entro e non oltre=until|entro e non oltre il=until|\
            non oltre=until|non oltre il=until|non più tardi di=until|non più tardi del=until|al più tardi=until|al più tardi il=until|\
            al più tardi a=until|fino a=until|fino al=until|fino alla=until|fino all'=until|sino a=until|sino al=until|scadenza=until|\
            la scadenza è=until|scade=until|prima=before|prima di=before|prima del=before|prima della=before|prima dell'=before|prima dei=before|prima delle=before|\
            prima che finisca=before|da=from|dal=from|dalla=from|dall'=from|dai=from|a partire da=from|a partire dal=from|a partire dalla=from|\
            a partire dall'=from|a decorrere dal=from|a cominciare da=from|non prima di=from|non prima del=from|non prima della=from|\
            non prima dell'=from|in poi=from|in avanti=from|dopo=after|dopo il=after|dopo la=after|dopo l'=after|dopo le=after|dopo di=after|\
            nel giro di=within|nell'arco di=within|in meno di=within|nei prossimi=within|nelle prossime=within|entro i prossimi=within|\
            entro le prossime=within|nel corso di=within|durante i prossimi=within|per i prossimi=within|tra=in|fra=in|in=in|nel=in|nella=in|\
            nell'=in|nei=in|nelle=in|il=in|la=in|l'=in|per=in|per il=in|per la=in|per l'=in|durante=in|\
            durante il=in|durante la=in|verso=in|verso il=in|verso la=in|nel corso del=in|di=in|da qui a=in",
        asap: "il prima possibile|il più presto possibile|prima possibile|quanto prima|al più presto|al più presto possibile|appena possibile|\
            non appena possibile|appena potete|il più velocemente possibile|il più rapidamente possibile|il più in fretta possibile|\
            in fretta|subito|da subito|immediatamente|all'istante|urgente|urgentemente|con urgenza|d'urgenza|con la massima urgenza|asap|\
            adesso|ora|ora come ora|ieri|prima è meglio è|prima è e meglio è|prima si parte meglio è|senza indugio|seduta stante|tempestivamente",
        soon: "presto|a breve|prossimamente|tra poco|fra poco|tra non molto|in tempi brevi|in breve tempo|a breve termine|nel breve termine|\
            nel breve periodo|in un futuro prossimo",
        no_rush: "nessuna fretta|non c'è fretta|senza fretta|senza urgenza|nessuna urgenza|non c'è urgenza|non è urgente|non ho fretta|\
            non abbiamo fretta|con calma|quando volete|quando vuoi|quando capita|quando è possibile|in qualsiasi momento|\
            in qualunque momento|in ogni momento|flessibile|flessibili|più avanti|più in là|più tardi|un giorno|prima o poi|mai|\
            nessuna scadenza|nessuna data|nessuna data precisa|nessuna data fissa|non c'è una data|non abbiamo una data|senza data|\
            senza scadenza|senza scadenze|non c'è scadenza|nessun termine|abbiamo tempo|c'è tempo|fa lo stesso quando|non per ora",
        ago: "fa|or sono|addietro",
        ago_before: "",
        last: "scorso|scorsa|lo scorso|la scorsa|ultimo|ultima|l'ultimo|l'ultima|passato|passata",
        past_days: "ieri=1|ieri sera=1|l'altro ieri=2|altro ieri=2|avantieri=2",
        of: "l|dell|di|del|della|dell'|dello|dei|degli|delle|il|la|lo|l'|i|gli|le|in|nel|d'|anno|mese|mese di",
        in_months: "",
        few: "alcuni|alcune",
        elided: "l|d|dell|all|dall|nell|sull",
        day_lead: "il|il giorno|giorno|al|dal|del|all|dall|l|il dì",
        weeks_on: "",
        many: "giorni|settimane|quindicine|mesi|trimestri|semestri|anni",
        hours: "ora|ore|h",
        hours_lead: "in|tra|fra|entro|nel giro di|in meno di|entro le prossime|\
            nelle prossime|nell'arco di",
        day_beside: "il giorno dopo=1|il giorno successivo a=1|all'indomani=1|l'indomani=1|indomani=1|\
            la vigilia=-1|alla vigilia=-1|vigilia=-1",
        week_parts: [(1, 2), (3, 4), (4, 7)],
        times_of_day: "di mattina|la mattina|del mattino|al mattino|di pomeriggio|del pomeriggio|nel pomeriggio|di sera|la sera|alla sera|in serata|di notte|la notte",
    },
    choices: Choices {
        yes: "sì|si|sì sì|certo|certamente|certo che sì|ma certo|ma sì|sicuro|sicuramente|di sicuro|ovvio|ovviamente|naturalmente|\
            assolutamente|assolutamente sì|esatto|esattamente|corretto|giusto|vero|è vero|è corretto|è giusto|va bene|va benissimo|mi va bene|\
            ci va bene|per me va bene|ok|okay|d'accordo|sono d'accordo|siamo d'accordo|perfetto|benissimo|volentieri|con piacere|\
            molto volentieri|come no|perché no|senza dubbio|senz'altro|indubbiamente|proprio così|è così|affermativo|confermo|confermiamo|\
            confermato|sono io|lo sono|lo siamo|ce l'ho|ce l'abbiamo|sì grazie|eccome|altroché|accetto|accettiamo|acconsento|approvo|\
            concordo|già|già fatto|ci sto|procedi|procediamo|procedete|proceda|vai|avanti|dai|nessun problema|non c'è problema|hai ragione|ha ragione|\
            proprio io|penso proprio di sì|direi di sì|decisamente|decisamente sì|effettivamente|in effetti|chiaro|puoi giurarci|ci mancherebbe",
        no: "no|no no|non|macché|no grazie|per niente|per nulla|niente affatto|assolutamente no|certo che no|ovviamente no|sicuramente no|\
            di sicuro no|naturalmente no|decisamente no|mai|mai e poi mai|giammai|non ancora|ancora no|non proprio|non molto|non tanto|\
            non direi|direi di no|non credo|non penso|non credo proprio|credo di no|penso di no|non per ora|per ora no|per il momento no|per adesso no|\
            al momento no|adesso no|ora no|attualmente no|non adesso|non ora|non al momento|non attualmente|in nessun caso|in nessun modo|\
            neanche per idea|neanche per sogno|nemmeno per idea|nemmeno per sogno|non se ne parla|neanche|nemmeno|neppure|falso|sbagliato|errato|\
            non corretto|non è vero|non è così|non è corretto|non è giusto|negativo|purtroppo no|nessuno|non sono io|io no|rifiuto|non accetto|\
            non accettiamo|non sono d'accordo|non siamo d'accordo|non acconsento|non voglio|non vogliamo|non va bene|non mi va|non mi va bene|\
            non lo sono|non ce l'ho|non ce l'abbiamo|tutt'altro|mica tanto|figuriamoci|ma no|ma va|anche no",
        plain_yes: "sì|yes",
        plain_no: "no|macché",
        weak: "non proprio|non molto|non tanto|non direi|direi di no|direi di sì|non credo|non penso|non credo proprio|credo di no|penso di no|\
            penso proprio di sì|forse sì|forse no|probabilmente no|suppongo di no|temo di no|mi sa di no|mica tanto|quasi|in gran parte|\
            non del tutto|non esattamente|piuttosto no|piuttosto sì|più no che sì|più sì che no",
        neither: "forse|forse no|dipende|magari|può darsi|può essere|potrebbe|potrebbe essere|probabilmente|probabilmente sì|\
            possibilmente|eventualmente|più o meno|così così|non so|non lo so|non lo sappiamo|non saprei|non sono sicuro|non sono sicura|\
            non siamo sicuri|non ne sono sicuro|non ne sono sicura|boh|mah|chissà|chi lo sa|nessuna idea|non ho idea|non ne ho idea|penso di sì|\
            credo di sì|credo|penso|suppongo|suppongo di sì|immagino|immagino di sì|presumo|presumo di sì|mi sa di sì|sì e no|ni|in parte|\
            parzialmente|a volte|qualche volta|talvolta|vedremo|si vedrà|non ricordo|non mi ricordo|non capisco|difficile dirlo|\
            difficile a dirsi|è possibile|possibile|a seconda|indeciso|indecisa|dimenticato|l'ho dimenticato|non è chiaro|non importa|è uguale|\
            mi è indifferente|non ancora deciso",
        all: "tutto|tutti|tutte|tutti quanti|tutte quante|tutto quanto|tutti e tre|tutte e tre|tutte quelle|tutti quelli",
        none: "nessuno|nessuna|nessuno di questi|nessuna di queste|nessuno dei due|niente|nulla|niente di tutto ciò",
        both: "entrambi|entrambe|tutti e due|tutte e due|ambedue|l'uno e l'altro",
        first_ones: "primi|prime",
        last_ones: "ultimi|ultime",
        except: "tranne|eccetto|salvo|meno|tutto tranne|tutti tranne|tutte tranne|a parte|fuorché|escluso|esclusa|ma non",
        and: "e|ed|anche|inoltre|o|più|nonché|oltre a",
        filler: "io|credo|penso|direi|allora|beh|ecco|hmm|ehm|il|lo|la|i|gli|le|un|uno|una|per|favore|è|e|sarebbe|preferisco|vorrei|voglio|scelgo|\
            prendo|prenderei|con|di|da|in|siamo|sono|abbiamo|ho|c|mi|ci|nostro|nostra|mio|mia|grazie|serve|servono|usiamo|uso|adesso|\
            ora|proprio|anche|soprattutto|principalmente|più|che|altro|quello|quella|del|della|sul|sulla|a|al|allo|alla",
        option: "lopzione|opzione|numero|risposta|scelta|la|il|l'",
        out_of: "su|di|su un totale di|su un massimo di",
    },
    denials: Denials {
        not: "non|no|senza|mai|nessun|nessuno|nessuna|niente|neanche|nemmeno|neppure|tranne|eccetto|invece di|invece che|anziché|piuttosto che|\
            al posto di|mica|non più",
        plain_no: "no",
        harmless: "non so|non lo so|non saprei|non sono sicuro|non sono sicura|non siamo sicuri|non ne sono sicuro|non solo|non soltanto|\
            non è urgente|non c'è fretta|non abbiamo fretta|non ho fretta|non c'è urgenza|nessuna fretta|nessuna urgenza|senza fretta|\
            non importa|nessun problema|non c'è problema|non è un problema|perché no|non più di|non più tardi|non meno di|non meno|non prima|\
            non oltre|non superiore|non inferiore|senza dubbio|senz'altro|nessuna idea|non ho idea|non ne ho idea|non esattamente|non male|\
            senza problemi|non ricordo|non mi ricordo|non ancora sicuro|nessuna scadenza|nessuna data|non di più",
        after_not: "ho|abbiamo|ha|hanno|posso|possiamo|può|voglio|vogliamo|vorrei|serve|spendere|pagare|investire|iniziare|cominciare|partire|\
            è|e|sono|di|in|a|al|da|il|lo|la|i|gli|le|un|una|più|prima|per|essere|superare|supera|va|arriviamo|arrivo|ancora|tutti|tutto|\
            scrivere|scrivetemi|chiamare|chiamatemi|usare|oltre|nel|ci|mi|si|c'è|funziona",
        contrast: "ma|però|bensì|piuttosto|invece|solo|soltanto|semmai|comunque|tuttavia|meglio|a meno che",
        corrects: "scusa|scusi|scusate|anzi|no anzi|volevo dire|voglio dire|cioè|intendo|intendevo|correggo|mi correggo|ops|aspetta|aspetti|\
            meglio|o meglio|piuttosto|ho sbagliato|mi sono sbagliato|mi sono sbagliata",
    },
    moves: Moves {
        commands: "inizia=start|iniziare=start|iniziamo=start|comincia=start|cominciare=start|cominciamo=start|partiamo=start|aiuto=help|\
            aiutami=help|mi aiuti=help|indietro=back|torna indietro=back|tornare indietro=back|torniamo indietro=back|precedente=back|\
            domanda precedente=back|la domanda precedente=back|salta=skip|saltare=skip|salta questa=skip|salta la domanda=skip|\
            saltiamo=skip|saltiamola=skip|passo=skip|prossima=skip|prossima domanda=skip|successiva=skip|domanda successiva=skip|\
            annulla=cancel|annullare=cancel|interrompi=cancel|interrompere=cancel|stop=cancel|basta=cancel|basta così=cancel|fermati=cancel|\
            fermo=cancel|esci=cancel|uscire=cancel|termina=cancel|terminare=cancel|smetti=cancel|smettila=cancel|\
            voglio smettere=cancel|voglio interrompere=cancel|lasciami in pace=cancel|lasciatemi in pace=cancel|mi lasci in pace=cancel|\
            non scrivermi più=cancel|non scrivetemi più=cancel|non mi scriva più=cancel|disiscrivimi=cancel|niente più messaggi=cancel|\
            niente più domande=cancel|ricomincia=restart|ricominciare=restart|ricominciamo=restart|da capo=restart|ripartiamo=restart|\
            dall'inizio=restart|riavvia=restart|ricomincia da capo=restart|ricominciamo da capo=restart|privacy=privacy|\
            informativa sulla privacy=privacy|riservatezza=privacy|lingua=language|cambia lingua=language|cambiare lingua=language|\
            altra lingua=language|un'altra lingua=language",
        polite: "per favore|per piacere|per cortesia|grazie|grazie mille|molte grazie|ciao|salve|ok|adesso|ora|prego|cortesemente",
        greetings: "ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|buonanotte|buona giornata|ehi|ehilà|come va|come stai|\
            come sta|tutto bene|grazie|grazie mille|arrivederci|a presto|piacere|figo|prova",
        approves: "invia|inviare|invialo|inviate|invii|invia pure|manda|mandalo|spedisci|tutto bene|tutto ok|tutto giusto|tutto corretto|tutto a posto|\
            va bene|va bene così|va benissimo|perfetto|perfetto così|nessuna modifica|niente da cambiare|niente da modificare|\
            nessuna correzione|così va bene|è giusto|è corretto|è tutto giusto|è tutto corretto|è tutto|confermo|lascia così|può andare|avanti",
        addresses: "voi|vostro|vostra|vostri|vostre|vi|lei|suo|sua|tu|tuo|tua|te|ti|prezzo|prezzi|costa|costate|costi|offrite|fate|avete",
        own: "ci|noi|nostro|nostra|nostri|nostre|mi|me|mio|mia|miei",
        languages: "italiano=it|inglese=en|tedesco=de|spagnolo=es|francese=fr|portoghese=pt|olandese=nl|polacco=pl",
        language_wish: "in|per favore|possiamo|parlare|parli|parla|parlate|scrivere|preferisco|vorrei|lingua",
        asks_the_same: "quando|quanto|quanta|quanti|quante|qual|quale|perché",
        interrogatives: "che|che cosa|cosa|quale|quali|quanto|quanta|quanti|quante|quando|come|dove|chi|perché|posso|possiamo|può|puoi|potete|\
            potrebbe|potreste|avete|hai|ha|offrite|fate|c'è|ci sono|è possibile|si può|siete|sei|qual è|cos'è|dov'è|devo|dobbiamo|funziona",
        refusal: &[
            r"(?:preferirei|preferisco|preferiremmo|preferiamo) (?:di )?(?:non|evitare)(?: .{0,40})?|meglio (?:di )?no|preferirei di no|preferisco di no",
            r"(?:scusa |scusi |mi dispiace |spiacente )?(?:non (?:lo |la |ve lo |te lo |glielo |le |vi |ti )?(?:voglio|vogliamo|vorrei|posso|possiamo|intendo|intendiamo|desidero) (?:\w+ )?(?:dir\w*|rispond\w*|condivid\w*|comunic\w*|dar\w*|divulg\w*|rivel\w*|fornir\w*)(?: .{0,40})?)",
            r"(?:questo |questa |e |e un |e una |informazione |sono )*(?:informazion[ei] |dat[oi] )?(?:confidenzial[ei]|riservat[oaie]|privat[oaie]|personal[ei]|segret[oaie])|non (?:ti|vi|la) riguarda|non sono affari (?:tuoi|vostri|suoi)|(?:sono )?affari miei",
            r"nessun commento|no comment|non (?:lo |ve lo |te lo |glielo )?(?:dico|diciamo|rispondo)(?: .{0,20})?",
        ],
        refusal_inside: &[
            r"prefer(?:irei|isco|iamo) non (?:dir|rispond|condivid|comunic|dar)\w*",
            r"non (?:lo )?(?:voglio|posso|possiamo|vogliamo) (?:dir|comunic|divulg|condivid|rivel)\w*",
            r"non (?:vi|ti|la) riguarda",
        ],
        no_contact: &[
            r"non (?:ne |ce l ?)?(?:ho|abbiamo|uso|usiamo)(?: (?:un |una |il |la |l )?.{0,25})?|niente (?:telefonate|chiamate|telefono|e ?mail|mail)(?: .{0,12})?|non (?:mi |ci )?(?:chiam\w+|telefon\w+|scriv\w+)(?: .{0,15})?",
            r"(?:meglio |preferisco |solo |piuttosto )*(?:per|via|tramite|su) (?:e ?mail|mail|posta|telefono|chat|whatsapp|telegram|sms)(?: .{0,15})?",
        ],
        declines: &[
            r"(?:no |scusa |scusi |mi dispiace )*non (?:mi|ci) interessa(?: .{0,20})?|(?:no )?non (?:sono|siamo) interessat[oaie](?: .{0,20})?|no grazie(?: .{0,12})?|(?:no )?nessun interesse(?: .{0,12})?|non (?:ne )?(?:ho|abbiamo) bisogno(?: .{0,12})?",
        ],
        unsure: &[
            r"(?:mah |boh |scusa |onestamente |sinceramente |ancora )*non (?:lo |ne )?(?:so|sappiamo|saprei|sapremmo)(?: .{0,25})?|boh|mah|chissa|chi lo sa",
            r"(?:non (?:ne )?(?:ho|abbiamo) (?:la minima |la piu pallida |nessuna |ancora )*idea|nessuna idea)(?: .{0,15})?|non (?:ne )?(?:sono|siamo) (?:ancora |del tutto |molto |proprio |tanto )*(?:sicur[oaie]|cert[oaie])(?: .{0,20})?|(?:sono |siamo |ancora )*indecis[oaie]",
            r"(?:beh |mah )?dipende(?: .*)?|(?:e |ancora )*difficile (?:da |a )?(?:dire|dirlo|dirsi|saperlo)(?: .{0,20})?|(?:e )?(?:ancora )?presto per (?:dirlo|dire)(?: .{0,15})?",
            r"(?:non (?:lo )?(?:abbiamo|ho|e|e stato) )?(?:ancora )?(?:non )?(?:ancora )?(?:da (?:definire|decidere|stabilire|valutare|vedere)|decis[oai]|definit[oaie]|stabilit[oaie]|discuss[oaie])(?: .{0,20})?|vedremo|si vedra|forse|magari|non (?:abbiamo|ho) (?:ancora )?(?:un |nessun )?budget (?:definito|fissato|preciso|stabilito)",
        ],
        unsure_inside: &[
            r"non (?:lo )?(?:so|sappiamo) (?:ancora|bene|esattamente|di preciso)|non (?:ne )?(?:sono|siamo) sicur[oaie]|(?:nessuna|non ne ho) idea|dipende da|(?:devo|dobbiamo|bisogna) (?:\w+ )?(?:verificare|chiedere|sentire|controllare|valutare|parlarne|discuterne)",
            r"non (?:mi |me lo )?ricordo|(?:l ?ho )?dimenticato|il meno possibile|il piu economico possibile|appena (?:sapremo|avremo)|una volta che",
        ],
        why: &[
            r"(?:e |ma |scusa |scusi )?(?:perche|a che serve|a cosa serve|per quale motivo|per quale ragione|come mai|a che scopo)(?: (?:lo|la|me lo|questo|questa|vuole|vuoi|volete|chied\w*|serve|vi serve|ti serve|le serve|mai|questa domanda)(?: .{0,30})?)?",
        ],
        why_inside: &[
            r"perche (?:lo |la |me lo |me la |mi )?(?:vuole|vuoi|volete|chied\w+|vi serve|ti serve|le serve|dovrei|dovremmo|avete bisogno)",
        ],
        human: &[
            r"(?:ciao |salve |per favore |no )*(?:voglio|vorrei|posso|potrei|possiamo|preferisco|preferirei|ho bisogno di|desidero|mi piacerebbe|e possibile) parlare (?:direttamente )?con .{1,40}|(?:una |un )?(?:persona|umano|operatore|operatrice|consulente|essere umano)(?: vera| vero| reale)?(?: per favore| grazie)?|(?:vorrei|voglio) (?:un |una )(?:persona|operatore|consulente|umano)(?: .{0,15})?",
            r"(?:mi )?(?:puo|potete|puoi|potrebbe|potreste) (?:chiamar|richiamar|contattar)(?:e|mi)?(?: .{0,20})?|(?:per favore )?(?:mi )?(?:chiamatemi|richiamatemi|chiamami|richiamami|mi chiami|mi richiami)(?: .{0,20})?|parlare con (?:qualcuno|una persona|un operatore|un umano)",
        ],
        human_inside: &[
            r"parlare (?:direttamente )?con (?:una persona|qualcuno|un umano|un essere umano|un operatore|un consulente|un collega|un vostro|un responsabile)|sei un (?:bot|robot|umano)|persona (?:vera|reale|in carne)",
        ],
        clarify: &[
            r"(?:che )?cosa (?:intende|intendi|intendete|significa|vuol dire|vuole dire|vuoi dire)(?: .{0,30})?|in che senso(?: .{0,15})?|come|scusa|scusi|prego|eh|non (?:ho capito|capisco|mi e chiaro)(?: .{0,30})?|che (?:significa|vuol dire|intende|intendi)(?: .{0,30})?|puo(?:i)? (?:spiegar|ripeter)\w*(?: .{0,20})?|potete (?:spiegar|ripeter)\w*(?: .{0,20})?",
        ],
    },
    people: People {
        name_lead_in: "mi chiamo|il mio nome è|sono|io sono|il nome è|nome|si chiama|è|ciao|ciao sono|salve|salve sono|buongiorno|buongiorno sono|\
            buonasera|mi chiami|chiamatemi|chiamami|il signor|la signora|signor|signora|dottor|dottoressa|dott|ing|sì|certo|il mio capo|\
            il nostro direttore|il nostro amministratore delegato|il nostro titolare|lui è|lei è|parla con|piacere",
        name_stop: "di|della|dell|del|da|presso|per|grazie|ma|piacere|e sono|e lavoro|qui|il nostro|la nostra|il mio|la mia",
        no_name: "io|io stesso|io stessa|me|noi|nessuno|nessuna|qualcuno|qualcun altro|qualcun'altra|un collega|una collega|il mio capo|il capo|la mia capa|\
            il mio responsabile|il mio socio|mia moglie|mio marito|lui|lei|loro|anonimo|anonima|sconosciuto|niente|il team|la squadra",
        company_lead_in: "lavoro per|lavoro in|lavoro presso|lavoro alla|lavoro da|siamo|noi siamo|siamo la|siamo una|sono di|sono della|la nostra azienda è|\
            la nostra azienda si chiama|la mia azienda è|la mia azienda si chiama|l'azienda è|l'azienda si chiama|la nostra società è|\
            la nostra società si chiama|la società è|la società si chiama|la ditta è|la ditta si chiama|la nostra ditta è|azienda|ditta|società|\
            si chiama|è|il nome è|ci chiamiamo|presso|sono il titolare di|titolare di|fondatore di",
        no_company: "nessuna|nessuna azienda|non ho un'azienda|non ho azienda|non ne ho|nessuna società|nessuna ditta|niente|non ancora|\
            nessun sito|non abbiamo un sito|privato|sono un privato",
        countries: COUNTRIES,
        home: Some("IT"),
    },
    wording: Wording {
        months: [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        date: "{day} {month} {year}",
        // No articles: "il 7" but "l'8" and "l'11".
        from_to: "{} – {}",
        at_most: "al massimo {}",
        at_least: "almeno {}",
        by: "entro {}",
        from: "a partire da {}",
        asap: "il prima possibile",
        asap_by: "il prima possibile, entro {}",
        open: "nessuna data fissa",
        yes: "sì",
        no: "no",
        none: "nessuno di questi",
        rating: "{} su {}",
        month: "{} al mese",
        year: "{} all'anno",
        seat: "{} per utente",
        project: "{} in totale",
        group: '.',
        decimal: ',',
        sign_first: false,
    },
};

const COUNTRIES: &str = "AD Andorra,andorrano|AE Emirati Arabi Uniti,gli Emirati,Emirati,EAU,Dubai,Abu Dhabi|AF Afghanistan,afghano,afgano|AG Antigua e Barbuda|AL Albania,\
    l'Albania,albanese|AM Armenia,l'Armenia,armeno|AO Angola,l'Angola,angolano|AR Argentina,l'Argentina,argentino|AT Austria,l'Austria,austriaco,austriaca|AU Australia,\
    l'Australia,australiano,australiana|AW Aruba|AZ Azerbaigian,Azerbaijan,azero|BA Bosnia ed Erzegovina,Bosnia-Erzegovina,Bosnia,la Bosnia,bosniaco|BB Barbados|BD Bangladesh,\
    il Bangladesh,bengalese|BE Belgio,il Belgio,belga|BF Burkina Faso|BG Bulgaria,la Bulgaria,bulgaro,bulgara|BH Bahrein,Bahrain|BI Burundi|BJ Benin|BM Bermuda,le Bermuda|\
    BN Brunei|BO Bolivia,la Bolivia,boliviano,boliviana|BR Brasile,il Brasile,brasiliano,brasiliana|BS Bahamas,le Bahamas|BT Bhutan|BW Botswana|BY Bielorussia,la Bielorussia,\
    bielorusso|BZ Belize|CA Canada,il Canada,canadese|CD Repubblica Democratica del Congo,RD Congo,Congo-Kinshasa|CF Repubblica Centrafricana|CG Repubblica del Congo,Congo,\
    il Congo,congolese|CH Svizzera,la Svizzera,svizzero|CI Costa d'Avorio,la Costa d'Avorio,ivoriano|CL Cile,il Cile,cileno,cilena|CM Camerun,il Camerun,camerunense|CN Cina,\
    la Cina,cinese,Repubblica Popolare Cinese|CO Colombia,la Colombia,colombiano,colombiana|CR Costa Rica,costaricano|CU Cuba,cubano,cubana|CV Capo Verde,capoverdiano|CW Curaçao|\
    CY Cipro,cipriota|CZ Cechia,Repubblica Ceca,la Repubblica Ceca,ceco,ceca|DE Germania,la Germania,tedesco,tedesca|DJ Gibuti|DK Danimarca,la Danimarca,danese|DM Dominica|\
    DO Repubblica Dominicana,la Repubblica Dominicana,dominicano,dominicana|DZ Algeria,l'Algeria,algerino,algerina|EC Ecuador,l'Ecuador,ecuadoriano,ecuadoregno|EE Estonia,\
    l'Estonia,estone|EG Egitto,l'Egitto,egiziano,egiziana|ER Eritrea,l'Eritrea,eritreo|ES Spagna,la Spagna,spagnolo,spagnola|ET Etiopia,l'Etiopia,etiope|FI Finlandia,la Finlandia,\
    finlandese|FJ Figi,Fiji|FM Micronesia|FO Isole Faroe,Fær Øer,Isole Fær Øer|FR Francia,la Francia,francese|GA Gabon,il Gabon|GB Regno Unito,il Regno Unito,Gran Bretagna,\
    la Gran Bretagna,Inghilterra,l'Inghilterra,Scozia,la Scozia,Galles,il Galles,Irlanda del Nord,britannico,britannica,inglese,scozzese,gallese|GD Grenada|GE Georgia,la Georgia,\
    georgiano|GF Guyana francese|GG Guernsey|GH Ghana,il Ghana,ghanese|GI Gibilterra|GL Groenlandia,la Groenlandia|GM Gambia,il Gambia|GN Guinea,la Guinea|GP Guadalupa|\
    GQ Guinea Equatoriale|GR Grecia,la Grecia,greco,greca|GT Guatemala,il Guatemala,guatemalteco|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HN Honduras,l'Honduras,honduregno|\
    HR Croazia,la Croazia,croato,croata|HT Haiti,haitiano|HU Ungheria,l'Ungheria,ungherese|ID Indonesia,l'Indonesia,indonesiano|IE Irlanda,l'Irlanda,irlandese,\
    Repubblica d'Irlanda|IL Israele,israeliano,israeliana|IM Isola di Man,l'Isola di Man|IN India,l'India,indiano,indiana|IQ Iraq,l'Iraq,iracheno|IR Iran,l'Iran,iraniano|\
    IS Islanda,l'Islanda,islandese|IT Italia,l'Italia,italiano,italiana,italiani|JE Jersey|JM Giamaica,la Giamaica,giamaicano|JO Giordania,la Giordania,giordano|JP Giappone,\
    il Giappone,giapponese|KE Kenya,Kenia,il Kenya,keniano,keniota|KG Kirghizistan,kirghiso|KH Cambogia,la Cambogia,cambogiano|KI Kiribati|KM Comore,le Comore|\
    KN Saint Kitts e Nevis|KP Corea del Nord,la Corea del Nord,nordcoreano|KR Corea del Sud,la Corea del Sud,Corea,la Corea,sudcoreano,coreano,coreana|KW Kuwait,il Kuwait|\
    KY Isole Cayman,le Isole Cayman|KZ Kazakistan,Kazakhstan,kazako|LA Laos|LB Libano,il Libano,libanese|LC Saint Lucia,Santa Lucia|LI Liechtenstein,il Liechtenstein|LK Sri Lanka,\
    lo Sri Lanka,singalese|LR Liberia,la Liberia|LS Lesotho|LT Lituania,la Lituania,lituano|LU Lussemburgo,il Lussemburgo,lussemburghese|LV Lettonia,la Lettonia,lettone|LY Libia,\
    la Libia,libico|MA Marocco,il Marocco,marocchino,marocchina|MC Monaco,Principato di Monaco,Montecarlo,monegasco|MD Moldavia,la Moldavia,Moldova,moldavo|ME Montenegro,\
    il Montenegro,montenegrino|MG Madagascar,il Madagascar,malgascio|MH Isole Marshall|MK Macedonia del Nord,Macedonia,la Macedonia,macedone|ML Mali,il Mali|MM Birmania,\
    la Birmania,Myanmar,birmano|MN Mongolia,la Mongolia,mongolo|MO Macao|MQ Martinica|MR Mauritania|MT Malta,maltese|MU Mauritius,Maurizio|MV Maldive,le Maldive|MW Malawi|\
    MX Messico,il Messico,messicano,messicana|MY Malesia,Malaysia,la Malesia,malese|MZ Mozambico,il Mozambico,mozambicano|NA Namibia,la Namibia|NC Nuova Caledonia|NE Niger,\
    il Niger,nigerino|NG Nigeria,la Nigeria,nigeriano,nigeriana|NI Nicaragua,il Nicaragua,nicaraguense|NL Paesi Bassi,i Paesi Bassi,Olanda,l'Olanda,olandese,neerlandese|\
    NO Norvegia,la Norvegia,norvegese|NP Nepal,il Nepal,nepalese|NR Nauru|NZ Nuova Zelanda,la Nuova Zelanda,neozelandese|OM Oman,l'Oman|PA Panama,panamense|PE Perù,il Perù,\
    peruviano,peruviana|PF Polinesia Francese|PG Papua Nuova Guinea|PH Filippine,le Filippine,filippino,filippina|PK Pakistan,il Pakistan,pakistano,pachistano|PL Polonia,\
    la Polonia,polacco,polacca|PR Porto Rico,portoricano|PS Palestina,la Palestina,palestinese|PT Portogallo,il Portogallo,portoghese|PW Palau|PY Paraguay,il Paraguay,paraguaiano|\
    QA Qatar,il Qatar|RE Riunione,La Riunione|RO Romania,la Romania,rumeno,romeno,rumena|RS Serbia,la Serbia,serbo,serba|RU Russia,la Russia,Federazione Russa,russo,russa|\
    RW Ruanda,il Ruanda,ruandese|SA Arabia Saudita,l'Arabia Saudita,saudita|SB Isole Salomone|SC Seychelles,le Seychelles|SD Sudan,il Sudan,sudanese|SE Svezia,la Svezia,svedese|\
    SG Singapore|SI Slovenia,la Slovenia,sloveno,slovena|SK Slovacchia,la Slovacchia,slovacco,slovacca|SL Sierra Leone|SM San Marino,Repubblica di San Marino,sammarinese|\
    SN Senegal,il Senegal,senegalese|SO Somalia,la Somalia,somalo|SR Suriname|SS Sudan del Sud,Sud Sudan|ST São Tomé e Príncipe|SV El Salvador,salvadoregno|SY Siria,la Siria,\
    siriano|SZ Eswatini,Swaziland|TD Ciad,il Ciad|TG Togo,il Togo|TH Thailandia,Tailandia,la Thailandia,thailandese|TJ Tagikistan|TL Timor Est|TM Turkmenistan|TN Tunisia,\
    la Tunisia,tunisino,tunisina|TO Tonga|TR Turchia,la Turchia,turco,turca|TT Trinidad e Tobago|TV Tuvalu|TW Taiwan,taiwanese|TZ Tanzania,la Tanzania|UA Ucraina,l'Ucraina,\
    ucraino|UG Uganda,l'Uganda|US Stati Uniti,gli Stati Uniti,Stati Uniti d'America,USA,gli USA,America,l'America,americano,americana,statunitense,Nuovo Messico|UY Uruguay,\
    l'Uruguay,uruguaiano|UZ Uzbekistan,l'Uzbekistan,uzbeko|VA Città del Vaticano,Vaticano,il Vaticano|VC Saint Vincent e Grenadine|VE Venezuela,il Venezuela,venezuelano,\
    venezuelana|VN Vietnam,il Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,il Kosovo,kosovaro|YE Yemen,lo Yemen,yemenita|ZA Sudafrica,il Sudafrica,sudafricano,sudafricana|\
    ZM Zambia,lo Zambia|ZW Zimbabwe,lo Zimbabwe";
