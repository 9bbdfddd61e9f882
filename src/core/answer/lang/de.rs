//! German.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

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
        nought: "",
        for_whom: "für|zu",
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
    money: money::MONEY,
    time: time::TIME,
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
            ich würde ja sagen|logo|mit vergnügen|machen wir|unbedingt|allerdings|\
            ich denke schon|denke schon|ich glaube schon|glaube schon|ich glaube ja|ich denke ja|glaube ja|denke ja",
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
            glaube nicht|glaub nicht|glaub ich nicht|denke nicht|ich denke nicht|kaum|größtenteils|weitgehend|im prinzip ja|im großen und ganzen|schon eher|leider nicht so ganz|\
            ich denke schon|denke schon|ich glaube schon|glaube schon|ich glaube ja|ich denke ja|glaube ja|denke ja",
        neither: "vielleicht|kommt darauf an|kommt drauf an|je nachdem|teils teils|teilweise|jein|eventuell|evtl|\
            möglicherweise|womöglich|weiß nicht|weiß ich nicht|ich erinnere mich nicht|weiß ich noch nicht|\
            ich weiß nicht|ich weiß es nicht|keine ahnung|nicht sicher|bin mir nicht sicher|ich bin mir nicht sicher|\
            bin nicht sicher|unsicher|mal sehen|manchmal|schwer zu sagen|habe ich vergessen|vergessen|\
            hab ich vergessen|ich habe vergessen|ja und nein|egal|wahrscheinlich|vermutlich",
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
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
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
