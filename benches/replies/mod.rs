//! How people answer, in short: for each type replies in English, German, Spanish, French and Portuguese.

pub(crate) const LANGUAGES: [&str; 5] = ["en", "de", "es", "fr", "pt"];

/// The type of a question, and replies in the order of the languages.
pub(crate) const REPLIES: [(&str, [&[&str]; 5]); 15] = [
    (
        "money",
        [
            &[
                "around 15k",
                "max 9k euros",
                "between $20,000 and $30,000",
                "two hundred a month",
                "no budget yet",
                "I'd rather not say",
            ],
            &[
                "ca. 15.000 €",
                "höchstens 9 Tausend",
                "zwischen 20 und 30k",
                "zweihundert im Monat",
                "noch kein Budget",
                "keine Angabe",
            ],
            &[
                "unos 15 mil euros",
                "9000 como máximo",
                "entre 20.000 y 30.000 €",
                "doscientos al mes",
                "sin presupuesto",
                "prefiero no decirlo",
            ],
            &[
                "environ 15 000 €",
                "9k maximum",
                "entre 20 et 30 mille euros",
                "deux cents par mois",
                "pas de budget",
                "je préfère ne pas le dire",
            ],
            &[
                "uns 15 mil reais",
                "no máximo R$ 9.000",
                "entre 20 e 30 mil",
                "duzentos por mês",
                "sem orçamento",
                "prefiro não dizer",
            ],
        ],
    ),
    (
        "timeline",
        [
            &[
                "asap",
                "in about 3 months",
                "by the end of May",
                "sometime in Q3",
                "between June and August",
                "not sure yet",
            ],
            &[
                "so bald wie möglich",
                "in etwa 3 Monaten",
                "bis Ende Mai",
                "irgendwann im Q3",
                "zwischen Juni und August",
                "weiß ich noch nicht",
            ],
            &[
                "cuanto antes",
                "en unos 3 meses",
                "antes de finales de mayo",
                "en el tercer trimestre",
                "entre junio y agosto",
                "no lo sé todavía",
            ],
            &[
                "dès que possible",
                "dans environ 3 mois",
                "d'ici fin mai",
                "au troisième trimestre",
                "entre juin et août",
                "je ne sais pas encore",
            ],
            &[
                "o quanto antes",
                "em uns 3 meses",
                "até o fim de maio",
                "no terceiro trimestre",
                "entre junho e agosto",
                "ainda não sei",
            ],
        ],
    ),
    (
        "number",
        [
            &["about thirty", "20 to 25", "just me", "at least 12 people"],
            &["ungefähr dreißig", "20 bis 25", "nur ich", "mindestens 12 Leute"],
            &["unos treinta", "de 20 a 25", "solo yo", "al menos 12 personas"],
            &["une trentaine", "20 à 25", "juste moi", "au moins 12 personnes"],
            &["uns trinta", "de 20 a 25", "só eu", "pelo menos 12 pessoas"],
        ],
    ),
    (
        "yes_no",
        [
            &["yes", "not really", "of course", "I think so"],
            &["ja", "eher nicht", "na klar", "ich glaube schon"],
            &["sí", "la verdad no", "claro que sí", "creo que sí"],
            &["oui", "pas vraiment", "bien sûr", "je crois"],
            &["sim", "na verdade não", "claro", "acho que sim"],
        ],
    ),
    (
        "date",
        [
            &["next Friday", "15 March 2028", "tomorrow"],
            &["nächsten Freitag", "15. März 2028", "morgen"],
            &["el próximo viernes", "15 de marzo de 2028", "mañana"],
            &["vendredi prochain", "15 mars 2028", "demain"],
            &["na próxima sexta", "15 de março de 2028", "amanhã"],
        ],
    ),
    (
        "email",
        [
            &["ann.lee@brightmill.com", "sure, it's ann at brightmill dot com", "I'd rather not"],
            &["ann.lee@brightmill.de", "klar: ann (at) brightmill (punkt) de", "möchte ich nicht sagen"],
            &["ann.lee@brightmill.es", "es ann arroba brightmill punto es", "prefiero no decirlo"],
            &["ann.lee@brightmill.fr", "c'est ann arobase brightmill point fr", "je préfère ne pas le dire"],
            &["ann.lee@brightmill.com.br", "é ann arroba brightmill ponto com", "prefiro não dizer"],
        ],
    ),
    (
        "phone",
        [
            &["+44 20 7946 0958", "you can call me at +44 20 7946 0958"],
            &["+49 30 901820", "am besten unter +49 30 901820"],
            &["+34 912 345 678", "mi número es +34 912 345 678"],
            &["+33 1 42 68 53 00", "au +33 1 42 68 53 00"],
            &["+55 11 2345-6789", "meu número é +55 11 2345-6789"],
        ],
    ),
    (
        "url",
        [
            &["brightmill.com", "have a look at www.brightmill.com/team"],
            &["brightmill.de", "das ist https://brightmill.de/wir"],
            &["brightmill.es", "mira www.brightmill.es"],
            &["brightmill.fr", "voyez www.brightmill.fr"],
            &["brightmill.com.br", "veja www.brightmill.com.br"],
        ],
    ),
    (
        "company",
        [
            &["Brightmill Ltd", "I work for Brightmill"],
            &["Brightmill GmbH", "ich arbeite bei Brightmill"],
            &["Brightmill SL", "trabajo en Brightmill"],
            &["Brightmill SARL", "je travaille chez Brightmill"],
            &["Brightmill Ltda", "trabalho na Brightmill"],
        ],
    ),
    (
        "name",
        [
            &["Ann Lee", "my name is Ann Lee"],
            &["Ann Lee", "ich heiße Ann Lee"],
            &["Ana Ruiz", "me llamo Ana Ruiz"],
            &["Anne Petit", "je m'appelle Anne Petit"],
            &["Ana Reis", "meu nome é Ana Reis"],
        ],
    ),
    (
        "country",
        [
            &["Austria", "we are in the Netherlands"],
            &["Österreich", "wir sitzen in den Niederlanden"],
            &["Austria"],
            &["Austria"],
            &["Austria"],
        ],
    ),
    (
        "rating, max: 10",
        [
            &["8", "8 out of 10"],
            &["8", "acht von zehn"],
            &["8", "ocho de diez"],
            &["8", "huit sur dix"],
            &["8", "oito de dez"],
        ],
    ),
    (
        "text",
        [
            &["Our quotes take a week and we lose leads at night"],
            &["Unsere Angebote dauern eine Woche"],
            &["Tardamos una semana en cada presupuesto"],
            &["Nos devis prennent une semaine"],
            &["Nossos orçamentos levam uma semana"],
        ],
    ),
    (
        "choice, options: [{label: Every day, value: a}, {label: Now and then, value: b}]",
        [
            &["now and then", "the first one"],
            &["now and then", "das erste"],
            &["b", "el primero"],
            &["b", "la première"],
            &["b", "o primeiro"],
        ],
    ),
    (
        "multi_choice, options: [{label: Mail, value: a}, {label: CRM, value: b}]",
        [
            &["mail and the crm", "both"],
            &["Mail und CRM", "beides"],
            &["mail y crm", "los dos"],
            &["mail et crm", "les deux"],
            &["mail e crm", "os dois"],
        ],
    ),
];
