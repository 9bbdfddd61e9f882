//! Loading a script and understanding a reply, beside reading the same bytes once, letter by letter.

mod measure;

use bantam::core::answer::{Reading, understand, understand_freely};
use bantam::core::ids::{Currency, Language};
use bantam::core::script::load::load;
use bantam::core::script::model::Script;
use jiff::civil::date;

use self::measure::{Row, compare};

/// A question of each type, and how people answer it.
const REPLIES: &[(&str, &str)] = &[
    ("text", "Our quotes take a week and we lose leads at night"),
    ("choice, options: [{label: Every day, value: a}, {label: Now and then, value: b}]", "well, now and then I'd say"),
    ("multi_choice, options: [{label: Mail, value: a}, {label: CRM, value: b}]", "mail and the crm"),
    ("yes_no", "yeah, I think we do"),
    ("money", "somewhere between 10k and 20k euros"),
    ("number", "about thirty five of us"),
    ("timeline", "by the end of the next quarter"),
    ("date", "next Friday"),
    ("email", "sure, it's ann.lee@brightmill.com"),
    ("phone", "you can call me at +49 30 901820"),
    ("url", "have a look at www.brightmill.com/team"),
    ("company", "I work for Brightmill Ltd"),
    ("name", "my name is Ann Lee"),
    ("country", "we are in the Netherlands"),
    ("rating, max: 10", "8 out of 10"),
    ("number", "I'd rather not say"),
    ("timeline", "why do you need to know that?"),
    ("date", "qqq zzz"),
];

fn main() {
    let scripts: Vec<(&str, &str)> = vec![
        ("bant", include_str!("../conversations/bant.yaml")),
        ("champ", include_str!("../conversations/champ.yaml")),
        ("meddic", include_str!("../conversations/meddic.yaml")),
        ("craft", include_str!("../conversations/craft.yaml")),
    ];
    let loads: Vec<Row<'_>> = scripts
        .iter()
        .map(|(name, source)| {
            Row::new(&format!("{name}, {} bytes", source.len()), || load(name, source), || scan(source))
        })
        .collect();
    compare("Loading and checking a script", "counting the letters in it", &loads);

    let reading =
        Reading { language: Language::ENGLISH, region: None, currency: Currency::EUR, today: date(2027, 3, 1) };
    let asked: Vec<(&str, Script, &str)> = REPLIES.iter().map(|(keys, reply)| (*keys, script(keys), *reply)).collect();
    let mut replies: Vec<Row<'_>> = asked
        .iter()
        .map(|(keys, script, reply)| {
            let name = format!("{}: {reply}", keys.split(',').next().unwrap_or_default());
            let name: String = name.chars().take(44).collect();
            Row::new(&name, || understand(&script.questions[0], reply, &reading), || scan(reply))
        })
        .collect();
    for reply in ["yes, that is right", "/back", "can I talk to a person"] {
        let name = format!("no question: {reply}");
        replies.push(Row::new(&name, move || understand_freely(reply, &reading), move || scan(reply)));
    }
    compare("Understanding a reply", "counting the letters in it", &replies);
}

fn scan(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

fn script(keys: &str) -> Script {
    let source = format!(
        "script: one\nframework: [need]\nlanguages: [en]\ncurrency: EUR\n\
         questions:\n  - {{id: it, dimension: need, ask: What?, type: {keys}}}\n\
         stages:\n  - {{stage: mql, temperature: warm, notify: true, say: Bye!}}\n"
    );
    load("one", &source).script.expect("the script has no faults")
}
