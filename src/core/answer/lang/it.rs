//! Italian.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

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
        nought: "",
        for_whom: "per",
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
    money: money::MONEY,
    time: time::TIME,
    choices: Choices {
        yes: "sì|si|sì sì|certo|certamente|certo che sì|ma certo|ma sì|sicuro|sicuramente|di sicuro|ovvio|ovviamente|naturalmente|\
            assolutamente|assolutamente sì|esatto|esattamente|corretto|giusto|vero|è vero|è corretto|è giusto|va bene|va benissimo|mi va bene|\
            ci va bene|per me va bene|ok|okay|d'accordo|sono d'accordo|siamo d'accordo|perfetto|benissimo|volentieri|con piacere|\
            molto volentieri|come no|perché no|senza dubbio|senz'altro|indubbiamente|proprio così|è così|affermativo|confermo|confermiamo|\
            confermato|sono io|lo sono|lo siamo|ce l'ho|ce l'abbiamo|sì grazie|eccome|altroché|accetto|accettiamo|acconsento|approvo|\
            concordo|già|già fatto|ci sto|procedi|procediamo|procedete|proceda|vai|avanti|dai|nessun problema|non c'è problema|hai ragione|ha ragione|\
            proprio io|penso proprio di sì|direi di sì|decisamente|decisamente sì|effettivamente|in effetti|chiaro|puoi giurarci|ci mancherebbe|\
            penso di sì|credo di sì",
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
            non del tutto|non esattamente|piuttosto no|piuttosto sì|più no che sì|più sì che no|\
            penso di sì|credo di sì",
        neither: "forse|forse no|dipende|magari|può darsi|può essere|potrebbe|potrebbe essere|probabilmente|\
            probabilmente sì|possibilmente|eventualmente|più o meno|così così|non so|non lo so|non lo sappiamo|\
            non saprei|non sono sicuro|non sono sicura|non siamo sicuri|non ne sono sicuro|non ne sono sicura|boh|mah|\
            chissà|chi lo sa|nessuna idea|non ho idea|non ne ho idea|credo|penso|suppongo|suppongo di sì|immagino|\
            immagino di sì|presumo|presumo di sì|mi sa di sì|sì e no|ni|in parte|parzialmente|a volte|qualche volta|\
            talvolta|vedremo|si vedrà|non ricordo|non mi ricordo|non capisco|difficile dirlo|difficile a dirsi|\
            è possibile|possibile|a seconda|indeciso|indecisa|dimenticato|l'ho dimenticato|non è chiaro|non importa|\
            è uguale|mi è indifferente|non ancora deciso",
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
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
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
