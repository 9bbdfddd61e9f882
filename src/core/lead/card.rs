//! The lead card: what a desk sees of a lead, before any platform renders it.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::buttons::{MOST_PROPOSALS, Rows, of_card};
use super::desk::Desk;
use super::holder::holder;
use super::lead::{Lead, RecordedAnswer};
use super::news::Correction;
use super::pending;
use super::qualification::{Score, Verdict};
use super::ties::{MaybeSame, Merged, Shared};
use crate::core::answer::Given;
use crate::core::answer::show::show_moment;
use crate::core::event::Person;
use crate::core::ids::{Account, Language, LeadNumber, Platform, QuestionId};
use crate::core::message::shorten;
use crate::core::phrases::{CardPhrases, Phrases, SamePersonPhrases, phrases};
use crate::core::script::model::Dimension;
use crate::core::script::value::Value;
use crate::core::stage::{Stage, Temperature};

/// A lead for the eyes of sales, in the desk's language. Everything in it may be what a prospect wrote: escape all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub number: LeadNumber,
    /// "🔥 HOT · SQL".
    pub headline: String,
    /// "#1042 Ann Lee, Acme".
    pub title: String,
    pub temperature: Option<Temperature>,
    pub stage: Stage,
    /// Blocks of lines, most important first; a platform that runs out of room cuts from the end.
    pub sections: Vec<Section>,
    /// The person on their platform, where that can be linked.
    pub person: Option<PersonLink>,
    /// Buttons for the desk, in rows; a platform that runs out of room leaves rows out from the end.
    #[serde(default)]
    pub buttons: Rows,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// "Budget", "How to reach them"; none for the first.
    pub heading: Option<String>,
    pub lines: Vec<Line>,
}

/// `label: text`, and the prospect's own words below where they say more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub label: Option<String>,
    pub text: String,
    pub quote: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonLink {
    pub account: Account,
    pub username: Option<String>,
    /// What to print for it.
    pub label: String,
}

impl Card {
    /// Which lead it is, and nothing else of it, below this headline: what cards, notes and pages begin from.
    pub(super) fn titled(lead: &Lead, headline: String, words: &CardPhrases) -> Self {
        Self {
            number: lead.number,
            headline,
            title: title(lead, words),
            temperature: lead.temperature,
            stage: lead.stage,
            sections: Vec::new(),
            person: None,
            buttons: Rows::new(),
        }
    }
}

/// How much of a question labels its answer, in characters.
const LONGEST_LABEL: usize = 80;

/// The card of a lead, in the desk's language and time zone, without what only the desk itself knows: its times.
#[must_use]
pub fn card(lead: &Lead, language: Language, zone: &TimeZone) -> Card {
    card_on(None, lead, language, zone)
}

/// The card of a lead as its desk sees it.
#[must_use]
pub fn card_on(desk: Option<&Desk>, lead: &Lead, language: Language, zone: &TimeZone) -> Card {
    let (words, of_colleague) = (&phrases(language).card, &phrases(language).colleague);
    let ties = &phrases(language).same_person;
    if let Some(merged) = &lead.ties.merged_into {
        return merged_card(lead, merged, language);
    }
    let mut sections = vec![
        holder(lead, desk, language, zone),
        news(lead, language, zone),
        same_person(lead, ties),
        reach(lead, words),
        pending::open_questions(lead, of_colleague),
        score(lead, words),
    ];
    sections.extend(dimensions(lead, words));
    sections.push(other_answers(lead, words));
    sections.push(about(lead, words, ties));
    sections.push(pending::conversation(lead, of_colleague));
    sections.retain(|section| !section.lines.is_empty());
    Card {
        sections,
        person: person_of(lead),
        buttons: of_card(lead, language),
        ..Card::titled(lead, headline(lead, words), words)
    }
}

/// What is left of the card of a lead that is a part of another one now.
fn merged_card(lead: &Lead, merged: &Merged, language: Language) -> Card {
    let (words, ties) = (&phrases(language).card, &phrases(language).same_person);
    let headline = format!("🔗 {}", (ties.merged_into)(merged.number));
    Card { temperature: None, buttons: of_card(lead, language), ..Card::titled(lead, headline, words) }
}

/// Who may be the same person.
fn same_person(lead: &Lead, words: &SamePersonPhrases) -> Section {
    let lines = lead.ties.maybe_same.iter().take(MOST_PROPOSALS).map(|other| maybe_same_line(other, words));
    Section { heading: None, lines: lines.collect() }
}

pub(super) fn maybe_same_line(other: &MaybeSame, words: &SamePersonPhrases) -> Line {
    let names = [&other.name, &other.company].into_iter().flatten();
    let who: String = names.fold(other.number.to_string(), |who, name| format!("{who} · {name}"));
    bare(format!("👥 {}", (words.maybe_same)(&who, shared_words(other.shares, words))))
}

fn shared_words(shares: Shared, words: &SamePersonPhrases) -> &'static str {
    match shares {
        Shared::Email => words.same_email,
        Shared::Phone | Shared::Nothing => words.same_phone,
        Shared::EmailAndPhone => words.same_email_and_phone,
        Shared::AttestedPhone => words.same_attested_phone,
    }
}

/// `🔥 HOT · SQL`, with the reason where the stage has one, and a mark where a person is wanted.
fn headline(lead: &Lead, words: &CardPhrases) -> String {
    let stage = (words.stage)(lead.stage);
    let reason = lead.reason.as_ref().map(|code| format!(": {}", (words.reason)(code))).unwrap_or_default();
    let mark = if lead.wants_human { "🙋 " } else { "" };
    match lead.temperature {
        Some(temperature) => {
            let sign = sign_of(temperature);
            format!("{mark}{sign} {} · {stage}{reason}", (words.temperature)(temperature))
        }
        None => format!("{mark}{stage}{reason}"),
    }
}

/// How warm a lead is, at a glance.
pub(super) const fn sign_of(temperature: Temperature) -> &'static str {
    match temperature {
        Temperature::Hot => "🔥",
        Temperature::Warm => "🌤",
        Temperature::Cold => "❄️",
    }
}

/// `#1042 · Ann Lee · Acme`.
fn title(lead: &Lead, words: &CardPhrases) -> String {
    let name = lead.profile.name.clone().unwrap_or_else(|| words.unnamed.to_owned());
    let company = lead.profile.company.as_ref().map(|company| format!(" · {company}")).unwrap_or_default();
    format!("{} · {name}{company}", lead.number)
}

pub(super) fn labelled(label: impl Into<String>, text: impl Into<String>) -> Line {
    Line { label: Some(label.into()), text: text.into(), quote: None }
}

pub(super) fn bare(text: impl Into<String>) -> Line {
    Line { label: None, text: text.into(), quote: None }
}

/// What a desk that has seen the card before is to look at.
fn news(lead: &Lead, language: Language, zone: &TimeZone) -> Section {
    let Phrases { card: words, corrections: news, .. } = phrases(language);
    let changed = lead.news.corrections.iter().map(|Correction { at, question, change }| {
        let moment = show_moment(&at.to_zoned(zone.clone()), language);
        let name = answer_name(lead, question, words);
        labelled(format!("✏️ {}", news.changed), format!("{name}: {change} ({moment})"))
    });
    let mut lines: Vec<Line> = changed.collect();
    if let Some(Verdict { stage, reason }) = &lead.news.held {
        let reason = reason.as_ref().map(|code| format!(", {}", (words.reason)(code))).unwrap_or_default();
        lines.push(labelled(format!("⚖️ {}", news.rules_would_say), format!("{}{reason}", (words.stage)(*stage))));
    }
    Section { heading: None, lines }
}

/// What an answer is called on the card: by its dimension, else by what was asked.
pub(super) fn answer_name(lead: &Lead, question: &QuestionId, words: &CardPhrases) -> String {
    match lead.answers.iter().find(|answer| answer.question == *question) {
        Some(RecordedAnswer { dimension: Some(dimension), .. }) => dimension_name(dimension, words),
        Some(RecordedAnswer { asked, .. }) => shorten(asked.trim_end_matches('?'), LONGEST_LABEL),
        // It was taken back since then.
        None => with_capital(&question.0.replace('_', " ")),
    }
}

fn dimension_name(dimension: &Dimension, words: &CardPhrases) -> String {
    match (words.dimension)(&dimension.0) {
        Some(name) => name.to_owned(),
        None => with_capital(&dimension.0.replace('_', " ")),
    }
}

fn reach(lead: &Lead, words: &CardPhrases) -> Section {
    let mut lines = Vec::new();
    if lead.wants_human {
        let why = lead.pending.why_human.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        lines.push(bare(format!("🙋 {}{why}", words.wants_human)));
    }
    if let Some(question) = &lead.left_at {
        lines.push(labelled(words.left_at, question));
    }
    if let Some(email) = &lead.profile.email {
        lines.push(labelled(words.email, email));
    }
    if let Some(phone) = &lead.profile.phone {
        let attested = if phone.attested { format!(" ({})", words.attested) } else { String::new() };
        let extension = phone.extension.as_ref().map(|extension| format!(" / {extension}")).unwrap_or_default();
        lines.push(labelled(words.phone, format!("{}{extension}{attested}", phone.number)));
    }
    Section { heading: None, lines }
}

/// The points and the rules that gave them: why the lead is as hot as it is.
fn score(lead: &Lead, words: &CardPhrases) -> Section {
    let Score { fit, interest, behaviour, total, because } = &lead.score;
    if lead.qualified_at.is_none() {
        return Section { heading: None, lines: Vec::new() };
    }
    let sum =
        format!("{total} ({} {fit} · {} {interest} · {} {behaviour})", words.fit, words.interest, words.behaviour);
    let mut reasons: Vec<_> = because.iter().collect();
    reasons.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let reasons = reasons.into_iter().map(|reason| bare(format!("{:+} {}", reason.points, reason.because)));
    Section { heading: Some(format!("{}: {sum}", words.score)), lines: reasons.collect() }
}

/// A section for each dimension of the framework that was asked about, and one line for those still open.
fn dimensions(lead: &Lead, words: &CardPhrases) -> Vec<Section> {
    let name = |dimension: &Dimension| dimension_name(dimension, words);
    let mut sections: Vec<(&Dimension, Section)> = Vec::new();
    for answer in &lead.answers {
        let Some(dimension) = &answer.dimension else { continue };
        let line = answer_line(answer, None, words);
        match sections.iter_mut().find(|(of, _)| *of == dimension) {
            Some((_, section)) => section.lines.push(line),
            None => sections.push((dimension, Section { heading: Some(name(dimension)), lines: vec![line] })),
        }
    }
    let open: Vec<String> = lead.coverage.known.iter().filter(|(_, known)| !**known).map(|(d, _)| name(d)).collect();
    let mut sections: Vec<Section> = sections.into_iter().map(|(_, section)| section).collect();
    if lead.qualified_at.is_some() && !open.is_empty() {
        let line = labelled(words.unknown, open.join(", "));
        sections.push(Section { heading: None, lines: vec![line] });
    }
    sections
}

fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn other_answers(lead: &Lead, words: &CardPhrases) -> Section {
    let others = lead.answers.iter().filter(|answer| answer.dimension.is_none() && !stands_above(answer));
    let label = |answer: &RecordedAnswer| shorten(answer.asked.trim_end_matches('?'), LONGEST_LABEL);
    let lines = others.map(|answer| answer_line(answer, Some(label(answer)), words)).collect();
    Section { heading: Some(words.other_answers.to_owned()), lines }
}

/// Whether the title or the ways to reach the lead say it already.
fn stands_above(answer: &RecordedAnswer) -> bool {
    matches!(answer.given, Given::Value(Value::Email(_) | Value::Phone(_) | Value::Company(_)))
}

/// The value, or what became of the question instead.
pub(super) fn given_text(answer: &RecordedAnswer, words: &CardPhrases) -> String {
    match &answer.given {
        Given::Value(_) => answer.shown.clone(),
        Given::Unsure => words.unsure.to_owned(),
        Given::Refused => words.refused.to_owned(),
        Given::Skipped => words.skipped.to_owned(),
        Given::NotUnderstood => words.not_understood.to_owned(),
    }
}

/// The value, and below it the prospect's own words where they say more.
fn answer_line(answer: &RecordedAnswer, label: Option<String>, words: &CardPhrases) -> Line {
    let text = given_text(answer, words);
    // The number of an option says nothing to whoever has not seen the options.
    let has_words = answer.raw.contains(char::is_alphabetic);
    let says_more = has_words && answer.raw.to_lowercase() != text.to_lowercase();
    Line { label, text, quote: says_more.then(|| answer.raw.clone()) }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
fn about(lead: &Lead, words: &CardPhrases, ties: &SamePersonPhrases) -> Section {
    let mut lines = Vec::new();
    match (&lead.source, &lead.last_source) {
        (Some(first), Some(last)) if first != last => {
            let both = (ties.first_and_last_source)(&first.to_string(), &last.to_string());
            lines.push(labelled(words.source, both));
        }
        (Some(source), _) | (None, Some(source)) => lines.push(labelled(words.source, source.to_string())),
        (None, None) => {}
    }
    if !lead.ties.absorbed.is_empty() {
        let numbers: Vec<String> = lead.ties.absorbed.iter().map(|merged| merged.number.to_string()).collect();
        lines.push(labelled(ties.merged_with, numbers.join(", ")));
    }
    lines.push(labelled(words.language, phrases_name(lead.language)));
    if let Some(seconds) = lead.seconds_taken {
        lines.push(labelled(words.time_taken, (words.duration)(seconds)));
    }
    if lead.qualified_at.is_some() {
        let percent = (lead.coverage.share * 100.0).round() as u32;
        lines.push(labelled(words.coverage, format!("{percent} %")));
    }
    Section { heading: Some(words.about_the_lead.to_owned()), lines }
}

fn phrases_name(language: Language) -> String {
    let spoken = phrases(language);
    if spoken.language == language { spoken.language_name.to_owned() } else { language.code().to_owned() }
}

/// The prospect on their platform.
pub(super) fn person_of(lead: &Lead) -> Option<PersonLink> {
    // Whoever talks in a terminal sits in front of it.
    lead.people.iter().find(|person| person.account.platform != Platform::Terminal).map(person_link)
}

fn person_link(person: &Person) -> PersonLink {
    let label = match (&person.username, person.display_name()) {
        (Some(username), _) => format!("@{username}"),
        (None, Some(name)) => name,
        (None, None) => person.account.id.clone(),
    };
    PersonLink { account: person.account.clone(), username: person.username.clone(), label }
}
