//! What somebody of a desk may write: the commands, read into what each asks for.

use jiff::{Timestamp, ToSpan};

use super::until::{DeskClock, NoMoment, read_day, read_moment, split_day};
use crate::core::ids::LeadNumber;
use crate::core::message::shorten;
use crate::core::phrases::{BoardPhrases, phrases};
use crate::core::stage::{DISQUALIFICATION_REASONS, DisqualificationReason, reasons};

/// The words, the same on every platform, and how each is written.
pub const COMMANDS: [(&str, &str); 11] = [
    ("leads", "/leads"),
    ("lead", "/lead 1042"),
    ("mine", "/mine"),
    ("claim", "/claim 1042"),
    ("assign", "/assign 1042 @bea"),
    ("note", "/note 1042 …"),
    ("disqualify", "/disqualify 1042 no_budget 2027-05-01 …"),
    ("away", "/away 3h · /away 2027-05-01 9:00"),
    ("available", "/available"),
    ("pipeline", "/pipeline"),
    ("stats", "/stats"),
];

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskCommand {
    Leads,
    Lead(LeadNumber),
    Mine,
    Pipeline,
    Stats,
    Claim(LeadNumber),
    Assign {
        lead: LeadNumber,
        to: To,
    },
    Note {
        lead: LeadNumber,
        words: String,
    },
    Disqualify {
        lead: LeadNumber,
        reason: DisqualificationReason,
        words: Option<String>,
        wake_at: Option<Timestamp>,
    },
    /// Without an end until they say so.
    Away {
        until: Option<Timestamp>,
    },
    Available,
}

/// Who gets a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// Somebody whom the platform has told us beside the words.
    Mentioned,
    Me,
    /// Without the `@`.
    Named(String),
}

/// A command as it was given, without its name.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub arguments: &'a str,
    /// Whether the platform tells whom it names.
    pub mentions: bool,
    pub back: &'a Back,
}

/// Where it is said on which day a disqualified lead comes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Back {
    /// Among the words.
    #[default]
    Within,
    /// The platform asks for it by itself, so the words are words.
    Apart(Option<String>),
}

/// What is wrong with a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misspelt {
    NoNumber,
    /// Where the number of a lead should be.
    NotANumber(String),
    NoRep,
    NoWords,
    NoReason,
    NotAReason(String),
    NotAMoment(String),
    NotADay(String),
    /// A moment that is over.
    Over(String),
}

/// Of what somebody wrote, so much is said back.
pub(super) const LONGEST_ECHO: usize = 60;

impl Misspelt {
    /// What whoever gave the command is told: what is wrong, and how it is written.
    #[must_use]
    pub fn words(&self, name: &str, words: &BoardPhrases) -> String {
        format!("{} {}", self.what(words), (words.written)(example(name)))
    }

    /// What is wrong.
    #[must_use]
    pub fn what(&self, words: &BoardPhrases) -> String {
        let echo = |text: &str| shorten(text, LONGEST_ECHO);
        let reasons = || reasons().collect::<Vec<_>>().join(", ");
        match self {
            Self::NoNumber => words.no_number.to_owned(),
            Self::NotANumber(text) => (words.not_a_number)(&echo(text)),
            Self::NoRep => words.whom.to_owned(),
            Self::NoWords => words.no_words.to_owned(),
            Self::NoReason => (words.no_reason)(&reasons()),
            Self::NotAReason(text) => (words.not_a_reason)(&echo(text), &reasons()),
            Self::NotAMoment(text) => (words.not_a_moment)(&echo(text)),
            Self::NotADay(text) => (words.not_a_day)(&echo(text)),
            Self::Over(text) => (words.over)(&echo(text)),
        }
    }
}

/// Whether this is the name of a command of desks.
#[must_use]
pub fn is_command(name: &str) -> bool {
    COMMANDS.iter().any(|(known, _)| *known == name)
}

/// How a command is written.
#[must_use]
pub fn example(name: &str) -> &'static str {
    COMMANDS.iter().find(|(known, _)| *known == name).map_or("", |(_, example)| example)
}

/// Reads a command by its name and what stands behind it; none where there is no such command.
#[must_use]
pub fn read_command(
    name: &str,
    parameters: Parameters<'_>,
    clock: &DeskClock<'_>,
) -> Option<Result<DeskCommand, Misspelt>> {
    let arguments = parameters.arguments.trim();
    Some(match name {
        "leads" => Ok(DeskCommand::Leads),
        "lead" => lead(arguments).map(|(lead, _)| DeskCommand::Lead(lead)),
        "mine" => Ok(DeskCommand::Mine),
        "pipeline" => Ok(DeskCommand::Pipeline),
        "stats" => Ok(DeskCommand::Stats),
        "claim" => lead(arguments).map(|(lead, _)| DeskCommand::Claim(lead)),
        "assign" => assign(arguments, parameters.mentions),
        "note" => note(arguments),
        "disqualify" => disqualify(arguments, parameters.back, clock),
        "away" => away(arguments, clock),
        "available" => Ok(DeskCommand::Available),
        _ => return None,
    })
}

/// The first word, and the rest.
fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim_start()))
}

/// The number of a lead, as in 1042 or #1042, and the rest.
fn lead(text: &str) -> Result<(LeadNumber, &str), Misspelt> {
    let (word, rest) = split_word(text);
    if word.is_empty() {
        return Err(Misspelt::NoNumber);
    }
    let figures = word.strip_prefix('#').unwrap_or(word);
    let number = figures.parse().ok().filter(|_| figures.bytes().all(|byte| byte.is_ascii_digit()));
    number.map(|number| (LeadNumber(number), rest)).ok_or_else(|| Misspelt::NotANumber(word.to_owned()))
}

fn assign(text: &str, mentions: bool) -> Result<DeskCommand, Misspelt> {
    let (lead, who) = lead(text)?;
    let name = split_word(who).0.trim_start_matches('@');
    let to = match name {
        _ if mentions => To::Mentioned,
        "" => return Err(Misspelt::NoRep),
        "me" => To::Me,
        name => To::Named(name.to_owned()),
    };
    Ok(DeskCommand::Assign { lead, to })
}

fn note(text: &str) -> Result<DeskCommand, Misspelt> {
    let (lead, words) = lead(text)?;
    if words.is_empty() {
        return Err(Misspelt::NoWords);
    }
    Ok(DeskCommand::Note { lead, words: words.to_owned() })
}

/// A reason by its code or its name, then perhaps a day on which the lead comes back, then perhaps words. Without a day it
/// comes back as that reason says.
fn disqualify(text: &str, back: &Back, clock: &DeskClock<'_>) -> Result<DeskCommand, Misspelt> {
    let (lead, rest) = lead(text)?;
    if rest.is_empty() {
        return Err(Misspelt::NoReason);
    }
    let (reason, rest) = reason(rest, clock).ok_or_else(|| Misspelt::NotAReason(split_word(rest).0.to_owned()))?;
    let (day, words) = match back {
        Back::Within => split_day(rest, clock).map_or((None, rest), |(day, words)| (Some(day), words)),
        Back::Apart(None) => (None, rest),
        Back::Apart(Some(said)) => {
            let day = read_day(said, clock).ok_or_else(|| Misspelt::NotADay(said.clone()))?;
            (Some(day), rest)
        }
    };
    let usual = || reason.wake_after_days.and_then(|days| in_days(days, clock));
    let wake_at = day.or_else(usual).and_then(|day| clock.morning(day));
    if wake_at.is_some_and(|at| at <= clock.now) {
        let said = match back {
            Back::Apart(Some(said)) => said,
            Back::Within | Back::Apart(None) => rest[..rest.len() - words.len()].trim(),
        };
        return Err(Misspelt::Over(said.to_owned()));
    }
    let words = Some(words.trim().to_owned()).filter(|words| !words.is_empty());
    Ok(DeskCommand::Disqualify { lead, reason, words, wake_at })
}

fn in_days(days: u16, clock: &DeskClock<'_>) -> Option<jiff::civil::Date> {
    let today = clock.now.to_zoned(clock.zone.clone()).date();
    today.checked_add(i64::from(days).days()).ok()
}

/// A reason, and what stands behind it. Of two that would match, the longer one is meant.
fn reason<'t>(text: &'t str, clock: &DeskClock<'_>) -> Option<(DisqualificationReason, &'t str)> {
    let name = phrases(clock.language).card.reason;
    let behind = |reason: &DisqualificationReason| {
        let names = [reason.code, name(reason.code)];
        let lengths = names.into_iter().filter_map(|name| {
            let begin = text.get(..name.len())?;
            let ends = text[name.len()..].chars().next().is_none_or(char::is_whitespace);
            (begin.to_lowercase() == name.to_lowercase() && ends).then_some(name.len())
        });
        lengths.max()
    };
    let found = DISQUALIFICATION_REASONS.iter().filter_map(|reason| Some((behind(reason)?, reason)));
    found.max_by_key(|(length, _)| *length).map(|(length, reason)| (*reason, text[length..].trim_start()))
}

fn away(text: &str, clock: &DeskClock<'_>) -> Result<DeskCommand, Misspelt> {
    if text.is_empty() {
        return Ok(DeskCommand::Away { until: None });
    }
    match read_moment(text, clock) {
        Ok(until) => Ok(DeskCommand::Away { until: Some(until) }),
        Err(NoMoment::NotUnderstood) => Err(Misspelt::NotAMoment(text.to_owned())),
        Err(NoMoment::Over) => Err(Misspelt::Over(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::core::ids::Language;
    use crate::core::phrases::languages;
    use crate::core::stage::disqualification_reason;

    fn clock() -> DeskClock<'static> {
        let now = "2027-03-01T09:00:00Z".parse().unwrap();
        DeskClock { now, zone: TimeZone::UTC, hours: None, language: Language::ENGLISH }
    }

    fn read(line: &str) -> Result<DeskCommand, Misspelt> {
        let (name, arguments) = split_word(line);
        read_with(name, arguments, &Back::Within).expect("a command")
    }

    fn read_with(name: &str, arguments: &str, back: &Back) -> Option<Result<DeskCommand, Misspelt>> {
        read_command(name, Parameters { arguments, mentions: false, back }, &clock())
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const LEAD: LeadNumber = LeadNumber(1042);

    #[test]
    fn a_command_says_what_is_wanted() {
        let named = |name: &str| DeskCommand::Assign { lead: LEAD, to: To::Named(name.to_owned()) };
        for (line, wanted) in [
            ("leads", DeskCommand::Leads),
            ("leads whatever", DeskCommand::Leads),
            ("lead 1042", DeskCommand::Lead(LEAD)),
            ("lead #1042", DeskCommand::Lead(LEAD)),
            ("mine", DeskCommand::Mine),
            ("pipeline", DeskCommand::Pipeline),
            ("stats", DeskCommand::Stats),
            ("claim 1042", DeskCommand::Claim(LEAD)),
            ("assign 1042 @bea", named("bea")),
            ("assign 1042 Bea", named("Bea")),
            ("assign  #1042   telegram:4711", named("telegram:4711")),
            ("assign 1042 me", DeskCommand::Assign { lead: LEAD, to: To::Me }),
            (
                "note 1042 Calls back\non Friday",
                DeskCommand::Note { lead: LEAD, words: "Calls back\non Friday".into() },
            ),
            ("away", DeskCommand::Away { until: None }),
            ("away 3h", DeskCommand::Away { until: Some(at("2027-03-01T12:00:00Z")) }),
            ("away until 2027-05-01", DeskCommand::Away { until: Some(at("2027-05-01T09:00:00Z")) }),
            ("available", DeskCommand::Available),
        ] {
            assert_eq!(read(line), Ok(wanted), "{line}");
        }
        let parameters = Parameters { arguments: "1042 Ann Lee", mentions: true, back: &Back::Within };
        let mentioned = read_command("assign", parameters, &clock());
        assert_eq!(mentioned, Some(Ok(DeskCommand::Assign { lead: LEAD, to: To::Mentioned })));
        assert_eq!(read_with("start", "", &Back::Within), None);
    }

    #[test]
    fn a_lead_is_disqualified_with_a_reason_perhaps_a_day_and_perhaps_words() {
        for (line, code, words, wake) in [
            ("1042 spam", "spam", None, None),
            ("1042 no_budget", "no_budget", None, Some("2027-05-30T09:00:00Z")),
            ("1042 No Budget", "no_budget", None, Some("2027-05-30T09:00:00Z")),
            ("1042 bad_timing 2027-09-01", "bad_timing", None, Some("2027-09-01T09:00:00Z")),
            ("1042 spam 2w", "spam", None, Some("2027-03-15T09:00:00Z")),
            ("1042 no_budget 2027-09-01 next year", "no_budget", Some("next year"), Some("2027-09-01T09:00:00Z")),
            ("1042 other sells us 3 things", "other", Some("sells us 3 things"), None),
            ("1042 OTHER 20k is all they have", "other", Some("20k is all they have"), None),
            ("1042 no_budget 5m ARR", "no_budget", Some("5m ARR"), Some("2027-05-30T09:00:00Z")),
            ("1042 other 1.5 years contract", "other", Some("1.5 years contract"), None),
            ("1042 bad_timing next month", "bad_timing", None, Some("2027-04-01T09:00:00Z")),
            ("1042 bad_timing until fri, fair", "bad_timing", Some("fair"), Some("2027-03-05T09:00:00Z")),
        ] {
            let reason = disqualification_reason(code).unwrap();
            let words = words.map(str::to_owned);
            let wanted = DeskCommand::Disqualify { lead: LEAD, reason, words, wake_at: wake.map(at) };
            assert_eq!(read(&format!("disqualify {line}")), Ok(wanted), "{line}");
        }
    }

    #[test]
    fn a_day_that_is_asked_for_by_itself_is_a_day_or_refused() {
        let read = |line: &str, back: Option<&str>| {
            let read = read_with("disqualify", line, &Back::Apart(back.map(str::to_owned))).expect("a command");
            read.map(|command| match command {
                DeskCommand::Disqualify { words, wake_at, .. } => {
                    (words.unwrap_or_default(), wake_at.map(|at| at.to_string()).unwrap_or_default())
                }
                other => panic!("{other:?}"),
            })
        };
        let fine = |words: &str, wake: &str| Ok((words.to_owned(), wake.to_owned()));
        let wrong = |text: &str| Err(Misspelt::NotADay(text.to_owned()));
        assert_eq!(read("1042 no_budget", Some("next month")), fine("", "2027-04-01T09:00:00Z"));
        assert_eq!(read("1042 no_budget 90d they said", Some("fri")), fine("90d they said", "2027-03-05T09:00:00Z"));
        assert_eq!(read("1042 spam friday", None), fine("friday", ""), "words are words");
        for said in ["next week pls", "5m", "soon", "90", "12:30"] {
            assert_eq!(read("1042 no_budget", Some(said)), wrong(said));
        }
        assert_eq!(read("1042 no_budget", Some("1.1.2020")), Err(Misspelt::Over("1.1.2020".to_owned())));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, wrong) in [
            ("lead", Misspelt::NoNumber),
            ("lead Ann", Misspelt::NotANumber("Ann".into())),
            ("lead -5", Misspelt::NotANumber("-5".into())),
            ("lead 99999999999999999999", Misspelt::NotANumber("99999999999999999999".into())),
            ("claim", Misspelt::NoNumber),
            ("assign @bea 1042", Misspelt::NotANumber("@bea".into())),
            ("assign 1042", Misspelt::NoRep),
            ("assign 1042 @", Misspelt::NoRep),
            ("note 1042", Misspelt::NoWords),
            ("disqualify 1042", Misspelt::NoReason),
            ("disqualify 1042 boring", Misspelt::NotAReason("boring".into())),
            ("disqualify 1042 spammer", Misspelt::NotAReason("spammer".into())),
            ("disqualify 1042 no_budget 2020-01-01", Misspelt::Over("2020-01-01".into())),
            ("away someday", Misspelt::NotAMoment("someday".into())),
            ("away until 2020-01-01", Misspelt::Over("until 2020-01-01".into())),
        ] {
            assert_eq!(read(line), Err(wrong), "{line}");
        }
    }

    #[test]
    fn every_command_is_written_as_its_example() {
        for (name, shown) in COMMANDS {
            assert!(is_command(name) && example(name) == shown);
            for line in shown.split(" · ") {
                let line = line.strip_prefix('/').expect("a command").replace('…', "words");
                assert!(read(&line).is_ok(), "{line}");
            }
        }
    }

    #[test]
    fn every_command_is_described_in_every_language_and_fits_into_the_menus() {
        for language in languages() {
            let words = &phrases(language).board;
            let described: Vec<&str> = words.commands.iter().map(|(name, _)| *name).collect();
            assert_eq!(described, COMMANDS.map(|(name, _)| name), "{language}");
            let options = [
                words.number_option,
                words.person_option,
                words.rep_option,
                words.words_option,
                words.reason_option,
                words.back_option,
                words.until_option,
            ];
            for text in words.commands.iter().map(|(_, text)| *text).chain(options) {
                assert!((3..=100).contains(&text.chars().count()), "{language}: {text}");
            }
        }
    }
}
