//! French.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

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
        nought: "",
        for_whom: "pour",
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
    money: money::MONEY,
    time: time::TIME,
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
            c'est parti|nickel|j'en ai|on en a|nous en avons|définitivement|sûrement|certainement oui|\
            je pense que oui|je crois que oui|je pense bien|il me semble que oui",
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
            probablement pas|sans doute pas|peut être pas|à peine|en grande partie|dans l'ensemble|presque|je crains que non|je dirais non|je dirais oui|\
            je pense que oui|je crois que oui|je pense bien|il me semble que oui",
        neither: "peut être|peutêtre|ça dépend|cela dépend|je ne sais pas|je sais pas|chais pas|aucune idée|pas sûr|\
            pas sûre|je ne suis pas sûr|je ne suis pas sûre|pas certain|possible|possiblement|probablement|je pense|\
            je crois|je suppose|sans doute|plus ou moins|oui et non|parfois|en partie|on verra|je ne me souviens pas|\
            je ne comprends pas|éventuellement|difficile à dire|bof|jhésite|ptet|ptêt|pt être|ptetre",
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
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
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
