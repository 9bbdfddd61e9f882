//! `bantam chat`: a script in the terminal, and the lead card as the desk would see it.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader, Stdin};

use super::script_file;
use crate::clock::Clock;
use crate::config::Config;
use crate::core::dialogue::finish;
use crate::core::dialogue::state::{Phase, State};
use crate::core::event::{Event, Inbound, Person};
use crate::core::ids::{Account, Chat, ConversationId, InboundKey, Language, LeadId, Platform};
use crate::core::lead::card::{Card, card};
use crate::core::lead::desk::Desk;
use crate::core::lead::files::{Files, export_files};
use crate::core::lead::lead::Lead;
use crate::core::lead::note::note_card;
use crate::core::lead::sla::Sla;
use crate::core::message::{Message, Rich};
use crate::core::phrases::phrases;
use crate::core::script::model::Script;
use crate::platform::terminal::{self, Screen};
use crate::service::ids::Ids;
use crate::service::scripts::Scripts;
use crate::service::turns::Turns;
use crate::store::record::{Delivery, Outcome, Owed, Payload};
use crate::store::{Store, writer};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A script file, or the name of one in conversations/; that of the configuration, or bant, when left out.
    script: Option<String>,
    /// Talk in this language, where the script speaks it.
    #[arg(long, value_parser = super::language)]
    language: Option<Language>,
    /// Keep the conversation here, and go on with it next time.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
}

/// The only person who talks in a terminal.
const ACCOUNT: &str = "you";
/// The room of the desk that stands in where none is configured.
const DESK: &str = "desk";

pub(super) async fn run(arguments: Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let named = arguments.script.unwrap_or_else(|| config.script.clone());
    let file = script_file::open(&named, None)?;
    if let Some(language) = arguments.language.filter(|language| !file.script.languages.contains(language)) {
        eprintln!("bantam: the script does not speak `{language}`; going on in `{}`", file.script.fallback_language());
    }
    let url = arguments.database_url.unwrap_or_else(|| "sqlite::memory:".to_owned());
    let store = Store::open(&url).await?;
    let (writer, writing) = writer::start(&store);
    let clock = Clock::System;
    let scripts = Scripts::open(store.clone(), file.script, &file.source, clock.now()).await?;
    let turns = Turns {
        store,
        writer,
        scripts: Arc::new(scripts),
        desks: Arc::new(if config.desks.is_empty() { vec![desk_at_the_terminal()].into() } else { config.desks() }),
        ids: Arc::new(Ids::new(super::process_number())),
        clock,
        news: Arc::default(),
    };
    let output = Output { json: arguments.json, echo: !std::io::stdin().is_terminal(), screen: super::screen() };
    Talk { turns, output, language: arguments.language }.run().await?;
    writing.await.context("the writer ended badly")
}

/// Where there is no desk yet, what one would be told is shown here.
fn desk_at_the_terminal() -> Desk {
    let room = Chat { platform: Platform::Terminal, id: DESK.to_owned() };
    Desk { name: "sales".to_owned(), rooms: vec![room], sla: Sla::NONE, ..Desk::default() }
}

struct Talk {
    turns: Turns,
    output: Output,
    language: Option<Language>,
}

impl Talk {
    async fn run(self) -> anyhow::Result<()> {
        let mut typing = Box::pin(line(BufReader::new(tokio::io::stdin())));
        let began = self.turns.clock.now();
        let mut state = self.event(Event::Start { payload: None }).await?;
        let finished_now = |state: &State| {
            state.phase == Phase::Finished && state.finished_at.is_some_and(|finished| finished >= began)
        };
        loop {
            match &state {
                // Refused, or never begun: nothing is kept, and there is nothing to show.
                None => return Ok(()),
                Some(state) if finished_now(state) => return self.show_lead(state, false).await,
                Some(state) if matches!(state.phase, Phase::Cancelled { .. }) => {
                    return self.show_lead(state, true).await;
                }
                Some(_) => {}
            }
            self.output.invite()?;
            state = tokio::select! {
                typed = &mut typing => {
                    let Some((text, input)) = typed? else { break };
                    self.output.prospect(&text)?;
                    let state = self.event(Event::Say(text)).await?;
                    // Begun here, but waited for only when there is more to say: until then nothing is read.
                    typing = Box::pin(line(input));
                    state
                }
                () = self.silence(state.as_ref()) => self.event(Event::Silence).await?,
            };
        }
        let Some(state) = state else { return Ok(()) };
        self.output.bot(&Message { text: Rich::plain(phrases(state.language).left), ..Message::default() })?;
        self.show_lead(&state, true).await
    }

    /// Waits until something is to happen by itself.
    async fn silence(&self, state: Option<&State>) {
        match state.and_then(|state| state.wake_at) {
            Some(at) => {
                let wait = at.duration_since(self.turns.clock.now());
                tokio::time::sleep(wait.try_into().unwrap_or_default()).await;
            }
            None => std::future::pending().await,
        }
    }

    /// Hands an event over and shows what comes back; none when nothing of the conversation is kept.
    async fn event(&self, event: Event) -> anyhow::Result<Option<State>> {
        let turns = &self.turns;
        let person = Person {
            account: Account { platform: Platform::Terminal, id: ACCOUNT.to_owned() },
            first_name: None,
            last_name: None,
            username: None,
            language: self.language,
        };
        let chat = Chat { platform: Platform::Terminal, id: ACCOUNT.to_owned() };
        let key = InboundKey(format!("terminal:{}", turns.ids.next(turns.clock.now())));
        let inbound = Inbound { key, chat: chat.clone(), from: person.clone(), event, message: None };
        let settled = turns.handle(&inbound).await?;
        let stored = turns.store.load_conversation(&chat, &person.account).await?;
        let state = stored.map(|stored| stored.state);
        let is_over = state.as_ref().is_none_or(|state| state.phase == Phase::Finished);
        let mut shown = Vec::new();
        for owed in settled.owed {
            // A desk with several rooms is told in each, and the card is shown at the end in any case.
            let is_shown = shown.contains(&owed.payload) || is_over && matches!(owed.payload, Payload::Card(_));
            shown.push(owed.payload.clone());
            self.deliver(owed, is_shown).await?;
        }
        Ok(state)
    }

    /// Shows what is owed, unless that was done, and records it.
    async fn deliver(&self, owed: Owed, is_shown: bool) -> anyhow::Result<()> {
        match &owed.payload {
            _ if is_shown => {}
            Payload::Message(message) => self.output.bot(message)?,
            Payload::Card(lead) => {
                let lead = self.load_lead(*lead).await?;
                self.output.lead(&lead, &*self.script_of(&lead).await?)?;
            }
            Payload::Note(note) => {
                let lead = self.load_lead(note.lead).await?;
                self.output.note(&note_card(&lead, &note.note, note.language, &note.zone))?;
            }
            Payload::Export(conversation) => self.write_export(*conversation).await?,
            // The card of an erased lead, or what somebody asked for, in a room of a real desk.
            Payload::Blank(_) | Payload::Reading(_) | Payload::Board(_) => {}
        }
        // What a real desk is owed waits for `bantam serve`.
        if owed.chat.platform != Platform::Terminal {
            return Ok(());
        }
        let message = crate::core::ids::MessageId(owed.id.to_string());
        let outcome = Outcome::Delivered { message, card: None };
        self.turns.writer.record(Delivery { id: owed.id, at: self.turns.clock.now(), outcome }).await?;
        Ok(())
    }

    async fn load_lead(&self, lead: LeadId) -> anyhow::Result<Lead> {
        self.turns.store.load_lead(lead).await?.context("the lead is not in the database")
    }

    async fn script_of(&self, lead: &Lead) -> anyhow::Result<Arc<Script>> {
        let pinned = self.turns.scripts.pinned(&lead.script).await?;
        Ok(pinned.unwrap_or_else(|| self.turns.scripts.newest()))
    }

    /// Writes what is kept into files in the folder where the program runs.
    async fn write_export(&self, conversation: ConversationId) -> anyhow::Result<()> {
        let Some(held) = self.turns.store.held(conversation).await? else { return Ok(()) };
        let Files { caption, files } = export_files(&held, self.turns.clock.now());
        let mut text = caption.to_owned();
        for file in files {
            std::fs::write(&file.name, &file.content).with_context(|| format!("cannot write {}", file.name))?;
            text.push('\n');
            text.push_str(&file.name);
        }
        self.output.bot(&Message { text: Rich::plain(text), ..Message::default() })
    }

    /// The lead as far as it is known.
    async fn show_lead(&self, state: &State, in_the_middle: bool) -> anyhow::Result<()> {
        if !state.open {
            return Ok(());
        }
        let now = self.turns.clock.now();
        let mut lead = self.load_lead(state.lead).await?;
        let script = self.script_of(&lead).await?;
        if in_the_middle {
            let replaces = Some(lead.stage);
            lead.qualify(finish::as_it_stands(&script, state, now), replaces, now);
        }
        self.output.lead(&lead, &script)
    }
}

/// Where the dialogue is shown.
struct Output {
    json: bool,
    /// Replies come through a pipe: they are shown, so that the dialogue can be read.
    echo: bool,
    screen: Screen,
}

impl Output {
    fn invite(&self) -> anyhow::Result<()> {
        if !self.json && !self.echo {
            print!("> ");
            std::io::stdout().flush()?;
        }
        Ok(())
    }

    fn prospect(&self, text: &str) -> anyhow::Result<()> {
        if self.json {
            print(&serde_json::to_string(&terminal::said_by_prospect(text))?)
        } else if self.echo {
            print(&format!("> {}\n", terminal::clean(text)))
        } else {
            print("")
        }
    }

    fn bot(&self, message: &Message) -> anyhow::Result<()> {
        if self.json {
            return print(&serde_json::to_string(&terminal::said_by_bot(message))?);
        }
        print(&terminal::render_message(message, &self.screen))
    }

    /// What a desk is told in the middle of the dialogue.
    fn note(&self, note: &Card) -> anyhow::Result<()> {
        if self.json {
            return print(&json!({"note": note}).to_string());
        }
        print(&terminal::render_card(note, &self.screen))
    }

    fn lead(&self, lead: &Lead, script: &Script) -> anyhow::Result<()> {
        if self.json {
            return print(&json!({"lead": lead_json(lead)}).to_string());
        }
        let card = card(lead, script.fallback_language(), &script.time_zone);
        print(&terminal::render_card(&card, &self.screen))
    }
}

/// The next line that is typed, with the input behind it; none at the end.
async fn line(mut input: BufReader<Stdin>) -> anyhow::Result<Option<(String, BufReader<Stdin>)>> {
    let mut line = Vec::new();
    let length = input.read_until(b'\n', &mut line).await.context("cannot read the reply")?;
    let text = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
    Ok((length > 0).then_some((text, input)))
}

fn print(text: &str) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// The lead as programs read it.
pub(super) fn lead_json(lead: &Lead) -> serde_json::Value {
    let answers: serde_json::Map<String, serde_json::Value> = lead
        .answers
        .iter()
        .map(|answer| {
            let value = answer.given.value().map(crate::core::script::value::Value::to_plain_json);
            (answer.question.0.clone(), json!({"raw": answer.raw, "value": value}))
        })
        .collect();
    json!({
        "stage": lead.stage,
        "temperature": lead.temperature,
        "reason": lead.reason,
        "score": lead.score,
        "coverage": lead.coverage,
        "answers": answers,
    })
}
