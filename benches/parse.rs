//! Loading a script and understanding replies in five languages, beside reading the same bytes once, letter by letter;
//! and what the words of the languages take in memory.

mod measure;
mod replies;

use std::time::Instant;

use bantam::core::answer::{Reading, understand, understand_freely};
use bantam::core::ids::{Currency, Language};
use bantam::core::script::load::load;
use bantam::core::script::model::Script;
use jiff::civil::date;

use self::measure::{Row, compare};
use self::replies::{LANGUAGES, REPLIES};

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

    println!("\nThe words of a language, at the first reply in it\n{:<44} {:>12} {:>12}", "", "ms", "KiB");
    for language in LANGUAGES {
        let (before, begun) = (resident(), Instant::now());
        let _ = understand_freely("hello", &reading(language));
        let took = begun.elapsed().as_secs_f64() * 1e3;
        println!("{language:<44} {took:>12.1} {:>12}", resident().saturating_sub(before));
    }

    let asked: Vec<(&str, Script, [&[&str]; 5])> =
        REPLIES.iter().map(|(keys, replies)| (*keys, script(keys), *replies)).collect();
    let rows: Vec<Row<'_>> = asked
        .iter()
        .flat_map(|(keys, script, replies)| {
            let name = keys.split(',').next().unwrap_or_default();
            LANGUAGES.iter().zip(replies).map(move |(language, replies)| {
                let reading = reading(language);
                let understand_all = move || {
                    replies
                        .iter()
                        .map(|reply| understand(&script.questions[0], reply, &reading).span.len())
                        .sum::<usize>()
                };
                let count = u32::try_from(replies.len()).expect("they are a few");
                Row::of_many(&format!("{name}, {language}"), count, understand_all, || {
                    replies.iter().map(|reply| scan(reply)).sum::<usize>()
                })
            })
        })
        .collect();
    compare("Understanding a reply", "counting the letters in it", &rows);

    let unasked: Vec<Row<'_>> = ["yes, that is right", "/back", "can I talk to a person"]
        .iter()
        .map(|reply| Row::new(reply, || understand_freely(reply, &reading("en")), || scan(reply)))
        .collect();
    compare("Understanding a reply where nothing is asked", "counting the letters in it", &unasked);
}

fn reading(language: &str) -> Reading {
    let language: Language = language.parse().expect("the languages are tags");
    Reading { language, region: None, currency: Currency::EUR, today: date(2027, 3, 1) }
}

/// KiB of memory in use; 0 where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
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
