//! Stories: golden conversations, read from `tests/stories` (its README describes them).

#![expect(clippy::option_option, reason = "left out, null, and a text are three things")]

use std::collections::BTreeMap;
use std::path::Path;

use bantam::core::event::{Action, Attachment, Press};
use bantam::core::ids::{Language, QuestionId};
use bantam::core::lead::lead::Lead;
use bantam::core::script::{self, model::Script};
use bantam::core::stage::Temperature;
use jiff::{SignedDuration, Timestamp};
use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde::Deserialize;
use serde_json::{Value, json};

use super::desk_deed::{DeskDeed, without_calls};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    #[serde(rename = "story")]
    pub title: String,
    pub script: String,
    pub language: Option<Language>,
    /// The moment at which it begins, where that matters.
    begins: Option<Timestamp>,
    /// Further lines for the desk in bantam.toml: its promise, its hours.
    desk: Option<String>,
    /// What somebody else does before, from another account.
    #[serde(default)]
    pub before: Vec<Step>,
    pub steps: Vec<Step>,
    #[serde(default)]
    pub expect: Expect,
    /// What holds where nobody vouches for a number that is typed.
    expect_typed: Option<Expect>,
}

/// One thing the prospect does, with what the bot says to it. Exactly one of those before `bot` is there.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Step {
    #[serde(deserialize_with = "present")]
    start: Option<Option<String>>,
    user: Option<String>,
    press: Option<String>,
    #[serde(rename = "move")]
    go: Option<String>,
    change: Option<String>,
    share_contact: Option<SharedContact>,
    attach: Option<String>,
    caption: Option<String>,
    flood: Option<u32>,
    silence: Option<String>,
    edit: Option<Edit>,
    desk: Option<DeskDeed>,
    #[serde(deserialize_with = "one_or_many")]
    pub bot: Vec<String>,
    pub silent: bool,
    /// Whether files follow the reply.
    pub files: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedContact {
    pub phone: String,
    pub own: bool,
}

/// A message that was said before, and what it says from then on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edit {
    pub from: String,
    pub to: String,
}

/// What the prospect does, or somebody of the desk.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Start(Option<String>),
    Say(String),
    /// A button by its label.
    Press(String),
    /// A button by what it does.
    Do(Action),
    ShareContact(SharedContact),
    Attach(Attachment),
    /// A photo with words below it.
    Caption(String),
    /// So many stickers, one right after the other.
    Flood(u32),
    /// Nothing for so long.
    Silence(SignedDuration),
    Edit(Edit),
    Desk(DeskDeed),
}

/// What holds at the end; what is left out is not checked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Expect {
    stage: Option<String>,
    temperature: Option<String>,
    #[serde(deserialize_with = "present")]
    reason: Option<Option<String>>,
    score: BTreeMap<String, f64>,
    coverage: BTreeMap<String, Value>,
    answers: BTreeMap<String, Value>,
    given: BTreeMap<String, String>,
    source: Option<String>,
    campaign: Option<String>,
    last_source: Option<String>,
    language: Option<String>,
    pub card: Option<bool>,
    human: Option<bool>,
    #[serde(deserialize_with = "one_or_many")]
    on_card: Vec<String>,
    notes: Option<Vec<String>>,
    pub kept: Option<bool>,
}

/// A key that is there, also with nothing behind it.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(deserializer).map(Some)
}

pub(super) fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    Ok(match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(text) => vec![text],
        OneOrMany::Many(texts) => texts,
    })
}

/// All stories, each with its file and title.
pub(crate) fn stories() -> Vec<(String, Story)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut stories: Vec<(String, Story)> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let source = std::fs::read_to_string(&path).unwrap();
            let documents = Yaml::load_from_str(&source).unwrap_or_else(|error| panic!("{name}: {error}"));
            let story: Story =
                serde_json::from_value(to_json(&documents[0])).unwrap_or_else(|error| panic!("{name}: {error}"));
            (format!("{name} ({})", story.title), story)
        })
        .collect();
    stories.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(stories.len() > 10, "the stories are not where they were");
    stories
}

/// Those that go on at once, and can be told beside each other.
pub(crate) fn stories_in_one_world() -> Vec<(String, Story)> {
    stories().into_iter().filter(|(_, story)| !story.needs_a_world()).collect()
}

/// Those that need a clock, or a desk, of their own.
pub(crate) fn stories_in_worlds_of_their_own() -> Vec<(String, Story)> {
    let stories: Vec<_> = stories().into_iter().filter(|(_, story)| story.needs_a_world()).collect();
    assert!(stories.len() > 3, "there is silence in some stories");
    stories
}

fn to_json(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::Integer(value)) => json!(value),
        Yaml::Value(Scalar::FloatingPoint(value)) => json!(value.into_inner()),
        Yaml::Value(Scalar::String(value)) => json!(value),
        Yaml::Sequence(items) => items.iter().map(to_json).collect(),
        Yaml::Mapping(entries) => {
            let entry = |(key, value): (&Yaml<'_>, &Yaml<'_>)| (key.as_str().unwrap().to_owned(), to_json(value));
            Value::Object(entries.iter().map(entry).collect())
        }
        other => panic!("a story does not need {other:?}"),
    }
}

impl Story {
    pub(crate) fn language_is(&self, code: &str) -> bool {
        self.language.is_some_and(|language| language.code() == code)
    }

    fn needs_a_world(&self) -> bool {
        let alone = |step: &Step| step.silence.is_some() || step.desk.is_some();
        let has_more = self.begins.is_some() || self.desk.is_some() || !self.before.is_empty();
        has_more || self.steps.iter().any(alone)
    }

    /// The moment at which it begins where the clock can be turned: a Monday morning, unless it says otherwise.
    pub(crate) fn begins(&self) -> Timestamp {
        self.begins.unwrap_or_else(|| "2027-03-01T09:00:00Z".parse().expect("a moment"))
    }

    /// Further lines for the desk in bantam.toml.
    pub(crate) fn desk(&self) -> &str {
        self.desk.as_deref().unwrap_or_default()
    }

    /// Whether a message is edited, which is not possible in place.
    pub(crate) fn has_edits(&self) -> bool {
        self.steps.iter().any(|step| step.edit.is_some())
    }

    /// What holds at the end where numbers are typed, because the platform has no button to share them.
    pub(crate) fn expect_typed(&self) -> &Expect {
        self.expect_typed.as_ref().unwrap_or(&self.expect)
    }
}

impl Step {
    pub(crate) fn deed(&self, script: &Script) -> Deed {
        let deeds = [
            self.start.clone().map(Deed::Start),
            self.user.clone().map(Deed::Say),
            self.press.clone().map(Deed::Press),
            self.go.as_deref().map(|name| Deed::Do(action(name))),
            self.change.as_deref().map(|id| Deed::Do(Action::CorrectQuestion(question_index(script, id)))),
            self.share_contact.clone().map(Deed::ShareContact),
            self.attach.as_deref().map(|kind| Deed::Attach(attachment(kind))),
            self.caption.clone().map(Deed::Caption),
            self.flood.map(Deed::Flood),
            self.silence.as_deref().map(|long| Deed::Silence(duration(long))),
            self.edit.clone().map(Deed::Edit),
            self.desk.clone().map(Deed::Desk),
        ];
        let mut deeds = deeds.into_iter().flatten();
        let deed = deeds.next().expect("a step does one thing");
        assert!(deeds.next().is_none(), "a step does one thing: {self:?}");
        deed
    }

    /// Whether this can be the last reply. To a flood there are several, of which the last is told of.
    pub(crate) fn may_end_with(&self, reply: &str) -> bool {
        self.flood.is_none() || self.bot.iter().all(|expected| reply.contains(expected.as_str()))
    }

    /// Whether the reply is what the story says.
    pub(crate) fn check(&self, story: &str, reply: Option<&str>) {
        assert_eq!(self.silent, reply.is_none(), "{story}: {self:?} was answered with {reply:?}");
        for expected in &self.bot {
            let reply = reply.unwrap_or_default();
            assert!(reply.contains(expected.as_str()), "{story}: {self:?}\nwas answered with: {reply}");
        }
    }
}

/// `90min`, `3h`, `5d`.
fn duration(written: &str) -> SignedDuration {
    let unit_at = written.find(|c: char| !c.is_ascii_digit()).expect("a unit");
    let amount: i64 = written[..unit_at].parse().expect("a number");
    match &written[unit_at..] {
        "min" => SignedDuration::from_mins(amount),
        "h" => SignedDuration::from_hours(amount),
        "d" => SignedDuration::from_hours(amount * 24),
        unit => panic!("no silence is told in {unit}"),
    }
}

fn question_index(script: &Script, id: &str) -> u16 {
    let index = script.questions.iter().position(|question| question.id == QuestionId(id.to_owned()));
    index.unwrap_or_else(|| panic!("no question {id}")).try_into().unwrap()
}

fn action(name: &str) -> Action {
    match name {
        "agree" => Action::Agree,
        "refuse" => Action::Refuse,
        "skip" => Action::Skip,
        "back" => Action::Back,
        "done" => Action::Done,
        "confirm" => Action::Confirm,
        "correct" => Action::Correct,
        "resume" => Action::Resume,
        "update" => Action::Update,
        "restart" => Action::Restart,
        "stop" => Action::Stop,
        "forget" => Action::Forget,
        "keep" => Action::Keep,
        _ => panic!("no button does `{name}`"),
    }
}

fn attachment(kind: &str) -> Attachment {
    match kind {
        "photo" => Attachment::Photo,
        "sticker" => Attachment::Sticker,
        "voice" => Attachment::Voice,
        "video" => Attachment::Video,
        "document" => Attachment::Document,
        "location" => Attachment::Location,
        "poll" => Attachment::Poll,
        "game" => Attachment::Game,
        "forwarded" => Attachment::Forwarded,
        _ => panic!("nobody sends a `{kind}`"),
    }
}

/// The button that does this, among those that were offered, as the platform sends it back.
pub(crate) fn pressed<'a>(deed: &Deed, offered: impl IntoIterator<Item = (&'a str, Press)>) -> Press {
    let offered: Vec<(&str, Press)> = offered.into_iter().collect();
    let hit = offered.iter().find(|(label, press)| match deed {
        Deed::Press(wanted) => wanted == label,
        Deed::Do(action) => press.action == *action,
        Deed::Start(_)
        | Deed::Say(_)
        | Deed::ShareContact(_)
        | Deed::Attach(_)
        | Deed::Caption(_)
        | Deed::Flood(_)
        | Deed::Silence(_)
        | Deed::Edit(_)
        | Deed::Desk(_) => false,
    });
    hit.unwrap_or_else(|| panic!("{deed:?} is not among {offered:?}")).1
}

impl Expect {
    /// Whether the lead, its card and the notes beside it, among all that the desk was shown, are what the story says.
    pub(crate) fn check_with_card(&self, story: &str, lead: Option<&Lead>, shown: &[String]) {
        self.check(story, lead);
        // Other cards may name it as the same person; its own one has it in the title.
        let title = |lead: &Lead| format!("{} ", lead.number);
        let is_title = |line: &str, lead: &Lead| line.trim_start_matches('*').starts_with(&title(lead));
        let of_lead = |text: &&String| lead.is_some_and(|lead| text.lines().any(|line| is_title(line, lead)));
        let is_note = |text: &&String| {
            ["❓ ", "🙋 Wants", "⏳ ", "⏰ ", "🚨 "].iter().any(|sign| without_calls(text).starts_with(sign))
        };
        let (notes, cards): (Vec<&String>, Vec<&String>) = shown.iter().filter(of_lead).partition(is_note);
        assert!(cards.len() <= 1, "{story}: {} cards", cards.len());
        self.check_desk(story, cards.first().map(|card| card.as_str()), &notes);
    }

    /// Whether the desk was told what the story says.
    pub(crate) fn check_desk(&self, story: &str, card: Option<&str>, notes: &[&String]) {
        if let Some(expected) = self.card {
            assert_eq!(card.is_some(), expected, "{story}: card");
        }
        for expected in &self.on_card {
            let card = card.unwrap_or_default();
            assert!(card.contains(expected.as_str()), "{story}: {expected} is not on the card:\n{card}");
        }
        let Some(expected) = &self.notes else { return };
        assert_eq!(notes.len(), expected.len(), "{story}: notes {notes:#?}");
        for (note, expected) in notes.iter().zip(expected) {
            assert!(note.contains(expected.as_str()), "{story}: {expected} is not in the note:\n{note}");
        }
    }

    /// Whether the lead is what the story says.
    pub(crate) fn check(&self, story: &str, lead: Option<&Lead>) {
        if let Some(kept) = self.kept {
            assert_eq!(lead.is_some(), kept, "{story}: kept");
        }
        let Some(lead) = lead else {
            assert!(self.stage.is_none() && self.answers.is_empty(), "{story}: there is no lead");
            return;
        };
        if let Some(stage) = &self.stage {
            assert_eq!(lead.stage.name(), stage, "{story}: stage of {lead:#?}");
        }
        if let Some(temperature) = &self.temperature {
            assert_eq!(lead.temperature.map(Temperature::name), Some(temperature.as_str()), "{story}: temperature");
        }
        if let Some(reason) = &self.reason {
            assert_eq!(&lead.reason, reason, "{story}: reason");
        }
        if let Some(human) = self.human {
            assert_eq!(lead.wants_human, human, "{story}: human");
        }
        let score = serde_json::to_value(&lead.score).unwrap();
        for (part, points) in &self.score {
            assert_eq!(score[part].as_f64(), Some(*points), "{story}: {part} of {:#?}", lead.score);
        }
        self.check_coverage(story, lead);
        self.check_answers(story, lead);
        let source = lead.source.as_ref();
        if let Some(expected) = &self.source {
            assert_eq!(source.map(|source| &source.source), Some(expected), "{story}: source");
        }
        if let Some(expected) = &self.campaign {
            assert_eq!(source.and_then(|source| source.campaign.as_ref()), Some(expected), "{story}: campaign");
        }
        if let Some(expected) = &self.last_source {
            let last = lead.last_source.as_ref().map(|source| &source.source);
            assert_eq!(last, Some(expected), "{story}: last source");
        }
        if let Some(language) = &self.language {
            assert_eq!(lead.language.code(), language, "{story}: language");
        }
    }

    fn check_coverage(&self, story: &str, lead: &Lead) {
        for (name, expected) in &self.coverage {
            let found = match name.as_str() {
                "share" => json!(lead.coverage.share),
                _ => serde_json::to_value(&lead.coverage.known).unwrap()[name].clone(),
            };
            assert!(agrees(expected, &found), "{story}: coverage of {name} is {found}, not {expected}");
        }
    }

    fn check_answers(&self, story: &str, lead: &Lead) {
        let answers = lead.answers_by_question();
        for (id, expected) in &self.answers {
            let answer = answers.get(&QuestionId(id.clone()));
            let found = answer.and_then(|answer| answer.given.value());
            let found = found.map_or(Value::Null, script::value::Value::to_plain_json);
            assert!(agrees(expected, &found), "{story}: the answer to {id} is {found}, not {expected}");
        }
        for (id, expected) in &self.given {
            let found = match answers.get(&QuestionId(id.clone())) {
                None => "absent".to_owned(),
                Some(answer) => match serde_json::to_value(&answer.given).unwrap() {
                    Value::String(word) => word,
                    _ => "value".to_owned(),
                },
            };
            assert_eq!(&found, expected, "{story}: what became of {id}");
        }
    }
}

/// Whether what was found is what is expected; of objects only the parts named.
fn agrees(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            expected.iter().all(|(key, value)| agrees(value, found.get(key).unwrap_or(&Value::Null)))
        }
        (Value::Number(expected), Value::Number(found)) => expected.as_f64() == found.as_f64(),
        (Value::Array(expected), Value::Array(found)) => {
            expected.len() == found.len() && expected.iter().zip(found).all(|(expected, found)| agrees(expected, found))
        }
        (expected, found) => expected == found,
    }
}
