//! Answering an interaction: what was pressed, typed into a form or called as a command, within the time it lives.
//!
//! Discord wants a first answer within three seconds and takes exactly one; for a quarter of an hour after that, the
//! message can be edited through the interaction's token, and private ones through nothing else.

use std::time::Duration;

use reqwest::Method;
use serde::Serialize;
use serenity::all::{InputTextStyle, MessageFlags};
use serenity::builder::{CreateActionRow, CreateInputText};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::call::{Api, CallError, code};
use super::render::Shown;
use crate::core::ids::Language;
use crate::core::lead::files::Files;
use crate::core::phrases::{InvitationPhrases, phrases};
use crate::platform::text::one_line;

/// When an answer is put off, so that the three seconds hold; the way to Discord and back takes its share of them.
const DEFER_AFTER: Duration = Duration::from_secs(2);
/// Later than this, no first answer is tried any more.
const IN_TIME: Duration = Duration::from_millis(2800);
/// How long an interaction can be answered; Discord says 15 minutes.
const LIFE: Duration = Duration::from_mins(14);

/// Where the answer is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// A new message that only the person sees.
    Private,
    /// A new message in a direct message.
    Open,
    /// The message with the button becomes the answer.
    Update,
}

#[derive(Debug)]
pub(super) struct Interaction {
    pub(super) id: u64,
    pub(super) application: u64,
    pub(super) token: String,
    pub(super) answer: Answer,
    /// Of whoever pressed.
    pub(super) language: Language,
    arrived: Instant,
    /// Held while an answer is under way, so that there is one first answer.
    is_answered: Mutex<bool>,
}

/// Kinds of answer, as Discord numbers them.
#[derive(Clone, Copy)]
enum Kind {
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Form = 9,
}

#[derive(Serialize)]
struct Callback<T> {
    r#type: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<T>,
}

#[derive(Serialize)]
struct Flags {
    flags: MessageFlags,
}

#[derive(Serialize)]
struct FormShown {
    custom_id: String,
    title: String,
    components: Vec<CreateActionRow>,
}

impl Interaction {
    pub(super) fn new(id: u64, application: u64, token: String, answer: Answer, language: Language) -> Self {
        let (arrived, is_answered) = (Instant::now(), Mutex::new(false));
        Self { id, application, token, answer, language, arrived, is_answered }
    }

    /// What is said by itself to whoever pressed, in their language.
    pub(super) fn words(&self) -> &'static InvitationPhrases {
        &phrases(self.language).invitation
    }

    pub(super) fn is_alive(&self) -> bool {
        self.arrived.elapsed() < LIFE
    }

    /// Shows a message in answer: as the first answer, or in the place of what was shown before.
    pub(super) async fn show(&self, api: &Api, shown: &Shown) -> Result<(), CallError> {
        let mut is_answered = self.is_answered.lock().await;
        let kind = if self.answer == Answer::Update { Kind::Update } else { Kind::Message };
        let private = (self.answer == Answer::Private).then(|| shown.clone().privately());
        if self.answer_first(api, &mut is_answered, kind, Some(private.as_ref().unwrap_or(shown))).await? {
            return Ok(());
        }
        api.tell(Method::PATCH, &format!("{}/messages/@original", self.webhook()), shown).await
    }

    /// Says a word to whoever pressed, and nobody else; beside what is shown.
    pub(super) async fn whisper(&self, api: &Api, words: &str) -> Result<(), CallError> {
        let mut is_answered = self.is_answered.lock().await;
        let shown = Shown::text(words).privately();
        if self.answer_first(api, &mut is_answered, Kind::Message, Some(&shown)).await? {
            return Ok(());
        }
        api.tell(Method::POST, &self.webhook(), &shown).await
    }

    /// Shows a message of its own to whoever pressed, beside what was pressed, which stays what it is.
    pub(super) async fn show_beside(&self, api: &Api, shown: &Shown) -> Result<(), CallError> {
        self.acknowledge(api).await?;
        api.tell(Method::POST, &self.webhook(), &shown.clone().privately()).await
    }

    /// Shows files to whoever pressed, and nobody else, beside what was pressed.
    pub(super) async fn show_files(&self, api: &Api, files: &Files) -> Result<(), CallError> {
        self.acknowledge(api).await?;
        api.upload(&self.webhook(), &Shown::text(files.caption).privately(), &files.files).await.map(drop)
    }

    /// Opens a form, which must be the first answer.
    pub(super) async fn open_form(
        &self,
        api: &Api,
        custom_id: &str,
        title: &str,
        question: &str,
    ) -> Result<(), CallError> {
        const TITLE_UNITS: usize = 45;
        const HINT_UNITS: usize = 100;
        let title = one_line(title, TITLE_UNITS);
        let mut field = CreateInputText::new(InputTextStyle::Paragraph, &title, FIELD).required(true);
        let hint = one_line(question, HINT_UNITS);
        if !hint.is_empty() {
            field = field.placeholder(hint);
        }
        let components = vec![CreateActionRow::InputText(field)];
        let form = FormShown { custom_id: custom_id.to_owned(), title, components };
        let mut is_answered = self.is_answered.lock().await;
        self.answer_first(api, &mut is_answered, Kind::Form, Some(&form)).await.map(drop)
    }

    /// Ends the waiting of whoever pressed, and shows nothing new.
    pub(super) async fn acknowledge(&self, api: &Api) -> Result<(), CallError> {
        let mut is_answered = self.is_answered.lock().await;
        let (kind, flags) = match self.answer {
            Answer::Update => (Kind::DeferredUpdate, None),
            Answer::Private => (Kind::DeferredMessage, Some(Flags { flags: MessageFlags::EPHEMERAL })),
            Answer::Open => (Kind::DeferredMessage, None),
        };
        self.answer_first(api, &mut is_answered, kind, flags.as_ref()).await.map(drop)
    }

    /// Ends the waiting of whoever pressed on something of a desk, where there is nothing to say. What only they see would say
    /// that it is being thought about, for ever.
    pub(super) async fn finish(&self, api: &Api) -> Result<(), CallError> {
        match self.answer {
            Answer::Private => self.show(api, &Shown::text("✓")).await,
            Answer::Open | Answer::Update => self.acknowledge(api).await,
        }
    }

    /// Waits until an answer is late, and puts it off then. Best effort: what is lost is pressed again.
    pub(super) async fn defer_when_late(&self, api: &Api) {
        tokio::time::sleep_until(self.arrived + DEFER_AFTER).await;
        if let Err(error) = self.acknowledge(api).await {
            tracing::debug!(%error, "an interaction could not be put off");
        }
    }

    /// Gives the first answer where there is none yet; whether this was it.
    async fn answer_first(
        &self,
        api: &Api,
        is_answered: &mut bool,
        kind: Kind,
        data: Option<&impl Serialize>,
    ) -> Result<bool, CallError> {
        if *is_answered {
            return Ok(false);
        }
        let is_first = match self.call_back(api, kind, data).await {
            Ok(()) => true,
            // Our first answer arrived, and what Discord said to it did not.
            Err(error) if error.code() == Some(code::ALREADY_ACKNOWLEDGED) => false,
            Err(error) => return Err(error),
        };
        *is_answered = true;
        Ok(is_first)
    }

    /// Gives a first answer. One that failed on its way is tried once more, and so is one that a limit held up, where the
    /// three seconds allow it: it waits for nobody else, and nobody for it.
    async fn call_back(&self, api: &Api, kind: Kind, data: Option<&impl Serialize>) -> Result<(), CallError> {
        let path = format!("/interactions/{}/{}/callback", self.id, self.token);
        let callback = Callback { r#type: kind as u8, data };
        let Err(error) = api.tell(Method::POST, &path, &callback).await else { return Ok(()) };
        let (wait, may_have_arrived) = match &error {
            CallError::TooMany { after, .. } => (*after, false),
            CallError::Network(_) | CallError::Unwell { .. } => (Duration::ZERO, true),
            CallError::Refused(_) => return Err(error),
        };
        if self.arrived.elapsed() + wait > IN_TIME {
            return Err(error);
        }
        tokio::time::sleep(wait).await;
        match api.tell(Method::POST, &path, &callback).await {
            Err(error) if may_have_arrived && error.code() == Some(code::ALREADY_ACKNOWLEDGED) => Ok(()),
            answered => answered,
        }
    }

    fn webhook(&self) -> String {
        format!("/webhooks/{}/{}", self.application, self.token)
    }
}

/// What the one field of a form is called.
pub(super) const FIELD: &str = "answer";

/// Whether the interaction cannot be answered any more.
pub(super) fn is_over(error: &CallError) -> bool {
    matches!(
        error.code(),
        Some(code::UNKNOWN_INTERACTION | code::UNKNOWN_WEBHOOK | code::INVALID_TOKEN | code::UNKNOWN_MESSAGE)
    )
}
