use super::super::show::show;
use super::*;
use crate::core::ids::{Currency, Language};
use crate::core::script::load::load;
use crate::core::script::model::Script;

const SCRIPT: &str = "
script: more
framework: bant
languages: [en, de, es, fr, it, pt]
questions:
  - id: need
    ask: {en: What would you like to solve?, de: Was möchten Sie lösen?, es: ¿Qué quiere resolver?, fr: Que souhaitez-vous résoudre ?, it: Cosa vuole risolvere?, pt: O que você quer resolver?}
    type: text
  - id: authority
    ask: {en: Who decides?, de: Wer entscheidet?, es: ¿Quién decide?, fr: Qui décide ?, it: Chi decide?, pt: Quem decide?}
    type: choice
    options:
      - {label: {en: I do, de: Ich, es: Yo, fr: Moi, it: Io, pt: Eu}, value: decides, means: [i decide, ich entscheide]}
      - {label: {en: Someone else, de: Jemand anderes, es: Otra persona, fr: Quelqu'un d'autre, it: Qualcun altro, pt: Outra pessoa}, value: other}
  - id: budget
    ask: {en: What budget is set aside?, de: Welches Budget ist vorgesehen?, es: ¿Qué presupuesto hay?, fr: Quel est le budget ?, it: Qual è il budget?, pt: Qual é o orçamento?}
    type: money
  - id: timeline
    ask: {en: When should it be running?, de: Wann soll es laufen?, es: ¿Cuándo debe estar listo?, fr: Pour quand ?, it: Per quando?, pt: Para quando?}
    type: timeline
  - id: team
    ask: {en: How many people would use it?, de: Wie viele Personen würden es nutzen?, es: ¿Cuántas personas lo usarían?, fr: Combien de personnes l'utiliseraient ?, it: Quante persone lo userebbero?, pt: Quantas pessoas usariam?}
    type: number
    min: 1
    max: 5000
  - id: company
    ask: {en: Which company is it for?, de: Für welche Firma?, es: ¿Para qué empresa?, fr: Pour quelle entreprise ?, it: Per quale azienda?, pt: Para qual empresa?}
    type: company
  - {id: country, ask: {en: Where are you?, de: Wo sitzen Sie?, es: ¿Dónde?, fr: Où ?, it: Dove?, pt: Onde?}, type: country}
  - {id: name, ask: {en: Your name?, de: Ihr Name?, es: ¿Su nombre?, fr: Votre nom ?, it: Il suo nome?, pt: Seu nome?}, type: name}
  - id: email
    ask: {en: Where may we write to?, de: Wohin dürfen wir schreiben?, es: ¿Adónde escribimos?, fr: Où écrire ?, it: Dove scriviamo?, pt: Para onde escrevemos?}
    type: email
  - {id: phone, ask: {en: And your number?, de: Und Ihre Nummer?, es: ¿Y su número?, fr: Et votre numéro ?, it: E il suo numero?, pt: E o seu número?}, type: phone}
stages: [{stage: nurture}]
";

fn script() -> Script {
    let loaded = load("more", SCRIPT);
    loaded.script.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

/// What a reply says while this question is asked and these are answered, the latest first: the answer itself, then what
/// is said besides, with a `?` behind a guess.
fn said(script: &Script, language: &str, asked: &str, answered: &[&str], reply: &str) -> String {
    let language: Language = language.parse().unwrap();
    let today = "2027-03-01".parse().unwrap();
    let reading = Reading { language, region: "DE".parse().ok(), currency: Currency::EUR, today };
    let candidates: Vec<Candidate> = (script.questions.iter())
        .map(|question| {
            let id = question.id.0.as_str();
            let standing = match answered.iter().position(|other| *other == id) {
                _ if id == asked => Standing::Asked { again: false },
                Some(age) => Standing::Answered { age },
                None => Standing::Open,
            };
            Candidate { question, standing }
        })
        .collect();
    let question = script.questions.iter().find(|question| question.id.0 == asked).unwrap();
    let heeded = heed(question, &candidates, reply, &reading);
    let shown = |question: &Question, value: &Value| show(question, value, Language::ENGLISH);
    let mut parts = vec![match &heeded.understood.meaning {
        Meaning::Value(Value::Text(_)) => "text".to_owned(),
        Meaning::Value(value) if heeded.understood.confidence == Confidence::Low => shown(question, value) + "?",
        Meaning::Value(value) => shown(question, value),
        Meaning::Option(index) => format!("option {index}"),
        Meaning::Unsure => "unsure".to_owned(),
        _ => "-".to_owned(),
    }];
    for saying in besides(&candidates, reply, &heeded, &reading) {
        let question = candidates[saying.candidate].question;
        let counted = saying.counted.map(|counted| format!(" {counted}")).unwrap_or_default();
        let doubt = if saying.certain { "" } else { "?" };
        parts.push(format!("{}: {}{counted}{doubt}", question.id.0, shown(question, &saying.value)));
    }
    parts.join(" | ")
}

fn check(language: &str, asked: &str, answered: &[&str], cases: &[(&str, &str)]) {
    let script = script();
    let wrong: Vec<String> = (cases.iter())
        .map(|(reply, expected)| (reply, expected, said(&script, language, asked, answered, reply)))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(reply, expected, found)| {
            format!("{language} {asked}: {reply}\n  expected {expected}\n  found    {found}")
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_reply_answers_several_questions() {
    let sentence = "We're about 50 people and need it by June, budget around 20k";
    check(
        "en",
        "need",
        &[],
        &[
            (sentence, "text | team: 50 people | timeline: by 30 June 2027 | budget: 20,000"),
            (
                "We'd like to automate our quotes. Budget: 20k. Deadline: end of June. Team of 50.",
                "text | budget: 20,000 | timeline: 21 June 2027 to 30 June 2027 | team: 50",
            ),
            (
                "Quotes take ages\n50 people\nby June\nbudget 20.000 €\n\nThanks, Ann",
                "text | team: 50 people | timeline: by 30 June 2027 | budget: €20,000",
            ),
            (
                "Quotes take ages\n- 50 people\n- by June\n- 20.000 €",
                "text | team: 50 people | timeline: by 30 June 2027 | budget: €20,000",
            ),
            ("50 people, June, 20k", "text | team: 50 people | timeline: June 2027 | budget: 20,000"),
            (
                "It must go live before Easter and we can spend up to 10k",
                "text | timeline: by 27 March 2027 | budget: at most 10,000",
            ),
            (
                "You can write to me at ann@brightmill.com, my number is 030 901820",
                "text | email: ann@brightmill.com | phone: +49 30 901820",
            ),
            ("My name is Ann Lee, we're based in Austria", "text | name: Ann Lee | country: Austria"),
            ("We need quotes faster, I work for Brightmill Ltd.", "text | company: Brightmill Ltd"),
            (
                "between 10 and 20 people by June with a budget of 5 to 10k",
                "text | team: 10 to 20 people | timeline: by 30 June 2027 | budget: 5,000 to 10,000",
            ),
            ("Our budget is 500 euros a month", "text | budget: €500 per month"),
            ("Sorry for the delay! We're 50 people.", "text | team: 50 people"),
            ("We want to start in May, can spend 5-10k", "text | timeline: May 2027 | budget: 5,000 to 10,000"),
            (
                "We're a company of 40 people, need it asap, up to 500 EUR per month",
                "text | team: 40 people | timeline: as soon as possible | budget: at most €500 per month",
            ),
        ],
    );
    check(
        "en",
        "team",
        &[],
        &[
            (sentence, "50 | timeline: by 30 June 2027 | budget: 20,000"),
            ("20k euros", "- | budget: €20,000"),
            ("50, and we need it by June", "50 | timeline: by 30 June 2027"),
            ("around 50", "50"),
            ("20k", "- | budget: 20,000?"),
        ],
    );
    check(
        "en",
        "budget",
        &[],
        &[
            (sentence, "20,000 | team: 50 people | timeline: by 30 June 2027"),
            ("20k by June", "20,000 | timeline: by 30 June 2027"),
            ("50 people", "- | team: 50 people"),
            ("not sure yet, but we need it by June", "unsure | timeline: by 30 June 2027"),
        ],
    );
    check(
        "en",
        "timeline",
        &[],
        &[
            (sentence, "by 30 June 2027 | team: 50 people | budget: 20,000"),
            ("we have 20k euros", "- | budget: €20,000"),
        ],
    );
    check(
        "en",
        "authority",
        &[],
        &[
            ("I do, and we're 50 people", "option 0 | team: 50 people"),
            ("someone else, we need it by June", "option 1 | timeline: by 30 June 2027"),
        ],
    );
    check(
        "en",
        "company",
        &[],
        &[
            ("Brightmill Ltd, 50 people", "Brightmill Ltd | team: 50 people"),
            ("50 people", "- | team: 50 people"),
            ("We need it by June, thanks", "- | timeline: by 30 June 2027"),
        ],
    );
}

#[test]
fn what_is_doubtful_is_only_a_guess() {
    check(
        "en",
        "need",
        &[],
        &[
            ("We lose 2 days a week with 3 people doing quotes", "text | team: 3 people?"),
            ("We're 50", "text | team: 50?"),
            ("We answer 300 tickets by hand, 5 people in two teams", "text | team: 5 people?"),
            ("We answer tickets by hand, 5 people", "text | team: 5 people?"),
            ("I need a quote for 50 people until Friday", "text | team: 50 people? | timeline: by 5 March 2027?"),
            ("It should be automated by the end of June", "text | timeline: by 30 June 2027?"),
            ("Maybe 50 people", "text | team: 50 people?"),
            ("We have 200 employees", "text | team: 200 employees?"),
            ("We pay 500 euros a month for Hubspot", "text | budget: €500 per month?"),
            ("The contract with our supplier ends by June", "text | timeline: by 30 June 2027?"),
            ("bob@acme.com sends us angry letters", "text | email: bob@acme.com?"),
            ("Our budget is about 20", "text | budget: 20,000?"),
        ],
    );
}

#[test]
fn what_is_said_of_something_else_is_left_alone() {
    check(
        "en",
        "need",
        &[],
        &[
            ("We have 3 offices and 12 trucks", "text"),
            ("Need help with onboarding new hires, currently takes 3 weeks", "text"),
            ("Our CRM costs 20k a year and nobody uses it", "text"),
            ("Today we use Excel", "text"),
            ("Since 2019 we have used Excel", "text"),
            ("We now have a tool that nobody likes", "text"),
            ("In June we started with Salesforce", "text"),
            ("We don't have 50 people", "text"),
            ("Our budget is not 20k", "text"),
            ("Could it run by June? We're 50 people", "text"),
            ("What does it cost for 50 people?", "-"),
            ("Write to ann@acme.com or bob@acme.com", "text"),
            ("Office365 and Q3 reports, 90% by hand", "text"),
            ("We are 9000 people", "text"),
        ],
    );
    check("en", "budget", &[], &[("I'd rather not say, but we're 50 people", "-"), ("back", "-"), ("", "-")]);
}

#[test]
fn several_languages_say_more() {
    let several = "text | team: 50 {} | timeline: by 30 June 2027 | budget: €20,000";
    for (language, counted, reply) in [
        ("de", "Leute", "Wir sind etwa 50 Leute, brauchen es bis Juni und haben ein Budget von rund 20.000 Euro"),
        (
            "es",
            "personas",
            "Somos unas 50 personas, lo necesitamos antes de finales de junio y el presupuesto es de 20.000 euros",
        ),
        (
            "fr",
            "personnes",
            "Nous sommes environ 50 personnes, il nous le faut d'ici fin juin et le budget est de 20 000 euros",
        ),
        ("it", "persone", "Siamo circa 50 persone, ci serve entro giugno e il budget è di 20.000 euro"),
        ("pt", "pessoas", "Somos umas 50 pessoas, precisamos disso até junho e o orçamento é de 20.000 euros"),
    ] {
        check(language, "need", &[], &[(reply, several.replace("{}", counted).as_str())]);
    }
}

#[test]
fn earlier_answers_are_corrected_in_words() {
    let answered = ["timeline", "budget", "authority", "need"];
    check(
        "en",
        "team",
        &answered,
        &[
            ("sorry, I meant 30k", "- | budget: 30,000"),
            ("no, the budget is 30k", "- | budget: 30,000"),
            ("actually by July", "- | timeline: by 31 July 2027"),
            ("no wait, it should be ready by July", "- | timeline: by 31 July 2027"),
            ("make it 30k", "- | budget: 30,000"),
            ("correction: 30k euros", "- | budget: €30,000"),
            ("50, and sorry, the budget is 30k", "50 | budget: 30,000"),
            ("sorry, 30k", "- | budget: 30,000"),
            ("sorry, about 50 people", "50"),
            ("sorry, I meant someone else", "- | authority: Someone else"),
            ("sorry, I meant I decide", "- | authority: I do"),
            ("50 people", "50"),
        ],
    );
    check(
        "en",
        "authority",
        &["team", "timeline", "budget", "need"],
        &[
            ("make it 20 people", "- | team: 20 people"),
            ("actually we're 60 people", "- | team: 60 people"),
            ("no, 30k", "- | budget: 30,000"),
            ("I do, the budget is 30k", "option 0 | budget: 30,000"),
        ],
    );
    check(
        "en",
        "need",
        &answered,
        &[
            ("sorry, I meant 30k", "- | budget: 30,000"),
            ("We need quotes in 2 hours. Sorry, I meant 30k for the budget.", "text | budget: 30,000"),
            ("By quotes I mean 30 pages each", "text"),
        ],
    );
}

#[test]
fn several_languages_correct() {
    let answered = ["timeline", "budget", "team", "need"];
    for (language, replies) in [
        (
            "de",
            [
                "Entschuldigung, ich meinte 30.000 Euro",
                "nein, das Budget ist 30.000 Euro",
                "doch eher 30.000 Euro",
                "Korrektur: 30.000 €",
            ],
        ),
        (
            "es",
            [
                "perdón, quería decir 30.000 euros",
                "no, el presupuesto es de 30.000 euros",
                "en realidad 30.000 euros",
                "corrección: 30.000 €",
            ],
        ),
        (
            "fr",
            [
                "pardon, je voulais dire 30 000 euros",
                "non, le budget est de 30 000 euros",
                "en fait 30 000 euros",
                "correction : 30 000 €",
            ],
        ),
        (
            "it",
            [
                "scusi, volevo dire 30.000 euro",
                "no, il budget è di 30.000 euro",
                "anzi, 30.000 euro",
                "correzione: 30.000 €",
            ],
        ),
        (
            "pt",
            [
                "desculpe, eu quis dizer 30.000 euros",
                "não, o orçamento é de 30.000 euros",
                "na verdade 30.000 euros",
                "correção: 30.000 €",
            ],
        ),
    ] {
        for reply in replies {
            check(language, "authority", &answered, &[(reply, "- | budget: €30,000")]);
        }
    }
    for (language, time, people) in [
        ("de", "eigentlich bis Juli", "nein, wir sind 60 Personen"),
        ("es", "en realidad antes de finales de julio", "no, somos 60 personas"),
        ("fr", "en fait d'ici fin juillet", "non, nous sommes 60 personnes"),
        ("it", "in realtà entro luglio", "no, siamo 60 persone"),
        ("pt", "na verdade até julho", "não, somos 60 pessoas"),
    ] {
        check(language, "authority", &answered, &[(time, "- | timeline: by 31 July 2027")]);
        let counted = people.rsplit(' ').next().unwrap();
        check(language, "authority", &answered, &[(people, format!("- | team: 60 {counted}").as_str())]);
    }
}
