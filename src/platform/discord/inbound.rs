//! What happened on Discord, said in the core's words.

use std::sync::Arc;

use serde_json::Value;
use serenity::all::{
    ActionRowComponent, ChannelType, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind,
    Event as Gateway, Interaction as Raw, Message, MessageFlags, MessageType, MessageUpdateEvent, ModalInteraction,
    Permissions, Timestamp, User,
};

use super::card_press::{read_card_form, read_card_press};
use super::commands::{LABEL, MAY_POST, PLAIN, POST_BUTTON, QUALIFY, ROOM, SOURCE, TEXT, read_begin_id};
use super::desk_commands::{caller, desk_command, places};
use super::interaction::{Answer, FIELD, Interaction};
use super::place::Place;
use crate::core::event::{Action, Attachment, Edit, Event, Inbound, Person, Press};
use crate::core::ids::{Account, InboundKey, Language, MessageId, Platform};
use crate::core::lead::board::BoardPress;
use crate::core::lead::desk_command::is_command;
use crate::core::lead::press::DeskPress;
use crate::platform::{AnswerTo, RoomEvent, RoomInbound};

/// Something to do for a person.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) user: u64,
    pub(super) what: What,
}

impl Task {
    /// Tasks of one lane are done in order: the turns of a person. What needs no turn waits for none.
    pub(super) fn lane(&self) -> u64 {
        match &self.what {
            What::Wrote { .. }
            | What::Began { .. }
            | What::Pressed { .. }
            | What::PressedCard { .. }
            | What::AskedDesk { .. }
            | What::Filled { .. } => self.user,
            What::WantsForm { interaction, .. }
            | What::AskedAddress { interaction, .. }
            | What::PostsButton { interaction, .. }
            | What::Stale { interaction, .. }
            | What::NotUnderstood { interaction } => interaction.id,
        }
    }

    /// The interaction whose answer is put off when it is late. A form cannot come later, and words never do.
    pub(super) fn put_off(&self) -> Option<&Arc<Interaction>> {
        match &self.what {
            What::Began { interaction, .. }
            | What::Pressed { interaction, .. }
            | What::PressedCard { interaction, .. }
            | What::AskedDesk { interaction, .. }
            | What::Filled { interaction, .. }
            | What::PostsButton { interaction, .. } => Some(interaction),
            What::Wrote { .. }
            | What::WantsForm { .. }
            | What::AskedAddress { .. }
            | What::Stale { .. }
            | What::NotUnderstood { .. } => None,
        }
    }
}

#[derive(Debug)]
pub(super) enum What {
    /// They wrote, or changed, a direct message, in this channel.
    Wrote { inbound: Inbound, channel: u64 },
    /// They began in a room, or with a command.
    Began { inbound: Inbound, interaction: Arc<Interaction> },
    /// They pressed a button, or chose from a menu.
    Pressed { inbound: Inbound, interaction: Arc<Interaction>, pressed: Box<Message> },
    /// They pressed a button of a lead's card.
    PressedCard { inbound: RoomInbound, interaction: Arc<Interaction> },
    /// They gave a command of desks, or turned the page of a board.
    AskedDesk { inbound: RoomInbound, interaction: Arc<Interaction> },
    /// They filled a form in.
    Filled { inbound: Inbound, interaction: Arc<Interaction> },
    /// They want to write an answer: a form with this id is opened for it.
    WantsForm { interaction: Arc<Interaction>, form: String, title: String, question: String },
    /// Somebody asked for the address of a room.
    AskedAddress { interaction: Arc<Interaction>, room: u64, may_write: bool },
    /// Somebody posts a button in a room.
    PostsButton { interaction: Arc<Interaction>, room: u64, button: Posted, allowed: bool, may_write: bool },
    /// They pressed what we do not know, or not any more.
    Stale { interaction: Arc<Interaction> },
    /// They did something, and Discord told it in a shape that is not known.
    NotUnderstood { interaction: Arc<Interaction> },
}

/// How a posted button looks, as far as was said.
#[derive(Debug)]
pub(super) struct Posted {
    pub(super) text: Option<String>,
    pub(super) label: Option<String>,
    pub(super) source: Option<String>,
}

/// The task that an event of the gateway brings, if any.
pub(super) fn read(event: Gateway) -> Option<Task> {
    match event {
        Gateway::MessageCreate(event) => read_message(&event.message),
        Gateway::MessageUpdate(event) => read_edit(event),
        Gateway::InteractionCreate(event) => match event.interaction {
            Raw::Command(command) => Some(read_command(&command)),
            Raw::Component(component) => Some(read_component(component)),
            Raw::Modal(modal) => Some(read_form(&modal)),
            _ => None,
        },
        Gateway::Unknown(event) if event.kind == "INTERACTION_CREATE" => not_understood(&event.value),
        _ => None,
    }
}

/// An interaction that serenity cannot read can still be answered.
fn not_understood(raw: &Value) -> Option<Task> {
    let number = |value: &Value| value.as_str()?.parse().ok();
    let (id, application) = (number(&raw["id"])?, number(&raw["application_id"])?);
    let user = [&raw["member"]["user"]["id"], &raw["user"]["id"]].into_iter().find_map(number).unwrap_or_default();
    let language = language(raw["locale"].as_str().unwrap_or_default());
    let token = raw["token"].as_str()?.to_owned();
    let interaction = interaction(id, application, token, Answer::Private, language);
    Some(Task { user, what: What::NotUnderstood { interaction } })
}

/// A direct message of a person; nothing else is one.
pub(super) fn read_message(message: &Message) -> Option<Task> {
    let is_said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let is_a_person = !message.author.bot && message.webhook_id.is_none();
    if !is_a_person || message.guild_id.is_some() || !is_said {
        return None;
    }
    let event = said(message);
    let user = message.author.id.get();
    let key = format!("discord:m:{}", message.id);
    let inbound = Inbound { message: Some(message_id(message.id)), ..inbound(key, &message.author, None, event) };
    Some(Task { user, what: What::Wrote { inbound, channel: message.channel_id.get() } })
}

fn message_id(id: serenity::all::MessageId) -> MessageId {
    MessageId(id.to_string())
}

/// What became of a message since it was written, as an edit of it would have told.
pub(super) fn read_later_edit(message: &Message) -> Option<Inbound> {
    let edited = message.edited_timestamp?;
    let is_said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if message.author.bot || message.guild_id.is_some() || !is_said || message.content.is_empty() {
        return None;
    }
    Some(edited_inbound(message.id, edited, &message.author, message.content.clone()))
}

fn edited_inbound(id: serenity::all::MessageId, edited: Timestamp, author: &User, text: String) -> Inbound {
    let key = format!("discord:e:{id}:{edited}");
    inbound(key, author, None, Event::Edit(Edit { message: message_id(id), text }))
}

fn said(message: &Message) -> Event {
    if !message.content.is_empty() {
        let words = message.content.clone();
        return if message.attachments.is_empty() { Event::Say(words) } else { Event::Caption(words) };
    }
    if !message.sticker_items.is_empty() {
        return Event::Attach(Attachment::Sticker);
    }
    if !message.message_snapshots.is_empty() {
        return Event::Attach(Attachment::Forwarded);
    }
    if message.poll.is_some() {
        return Event::Attach(Attachment::Poll);
    }
    let Some(attached) = message.attachments.first() else { return Event::Attach(Attachment::Other) };
    let kind = attached.content_type.as_deref().unwrap_or_default();
    Event::Attach(match kind.split('/').next() {
        _ if message.flags.is_some_and(|flags| flags.contains(MessageFlags::IS_VOICE_MESSAGE)) => Attachment::Voice,
        Some("image") => Attachment::Photo,
        Some("video") => Attachment::Video,
        Some("audio") => Attachment::Voice,
        _ => Attachment::Document,
    })
}

/// Only a person's own change has a time; the preview of a link changes a message too.
fn read_edit(event: MessageUpdateEvent) -> Option<Task> {
    let (author, content, edited) = (event.author?, event.content?, event.edited_timestamp?);
    if author.bot || event.guild_id.is_some() || content.is_empty() {
        return None;
    }
    let inbound = edited_inbound(event.id, edited, &author, content);
    Some(Task { user: author.id.get(), what: What::Wrote { inbound, channel: event.channel_id.get() } })
}

fn read_command(command: &CommandInteraction) -> Task {
    let language = language(&command.locale);
    let in_room = command.guild_id.is_some();
    let user = command.user.id.get();
    let answer = if in_room { Answer::Private } else { Answer::Open };
    let interaction =
        interaction(command.id.get(), command.application_id.get(), command.token.clone(), answer, language);
    let text = |name: &str| {
        let option = command.data.options.iter().find(|option| option.name == name)?;
        option.value.as_str().map(str::to_owned)
    };
    let room = command.channel_id.get();
    let is_thread = command.channel.as_ref().is_some_and(|channel| is_thread(channel.kind));
    let may_write = may_write(command.app_permissions, is_thread);
    let what = match command.data.name.as_str() {
        QUALIFY => {
            let event = Event::Start { payload: text(SOURCE) };
            let key = format!("discord:i:{}", command.id);
            What::Began { inbound: inbound(key, &command.user, Some(&command.locale), event), interaction }
        }
        name if PLAIN.contains(&name) => {
            let event = Event::Say(format!("/{name}"));
            let key = format!("discord:i:{}", command.id);
            What::Began { inbound: inbound(key, &command.user, Some(&command.locale), event), interaction }
        }
        ROOM if in_room => What::AskedAddress { interaction, room, may_write },
        POST_BUTTON if in_room => {
            let permissions = command.member.as_ref().and_then(|member| member.permissions).unwrap_or_default();
            let allowed = permissions.intersects(MAY_POST | Permissions::ADMINISTRATOR);
            let button = Posted { text: text(TEXT), label: text(LABEL), source: text(SOURCE) };
            What::PostsButton { interaction, room, button, allowed, may_write }
        }
        name if in_room && is_command(name) => What::AskedDesk { inbound: desk_command(command), interaction },
        _ => What::Stale { interaction },
    };
    Task { user, what }
}

fn is_thread(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::PublicThread | ChannelType::PrivateThread | ChannelType::NewsThread)
}

/// What the bot needs to write a card, or a button.
fn may_write(permissions: Option<Permissions>, is_thread: bool) -> bool {
    let sends = if is_thread { Permissions::SEND_MESSAGES_IN_THREADS } else { Permissions::SEND_MESSAGES };
    let needed = Permissions::VIEW_CHANNEL | Permissions::EMBED_LINKS | sends;
    permissions.is_none_or(|granted| granted.contains(Permissions::ADMINISTRATOR) || granted.contains(needed))
}

fn read_component(component: ComponentInteraction) -> Task {
    let language = language(&component.locale);
    let (id, application, user) = (component.id.get(), component.application_id.get(), component.user.id.get());
    let key = format!("discord:i:{id}");
    let interaction = |answer: Answer| interaction(id, application, component.token.clone(), answer, language);
    if let Some(event) = read_begin_id(&component.data.custom_id) {
        let inbound = inbound(key, &component.user, Some(&component.locale), event);
        let what = What::Began { inbound, interaction: interaction(Answer::Private) };
        return Task { user, what };
    }
    if let Some(press) = DeskPress::parse(&component.data.custom_id) {
        return read_card_press(InboundKey(key), &component, press);
    }
    if let Some(press) = BoardPress::parse(&component.data.custom_id) {
        let (room, within) = places(component.channel_id.get(), component.channel.as_ref());
        let by = caller(&component.user, &component.locale, component.member.as_ref().map(|it| it.roles.as_slice()));
        let event = RoomEvent::BoardPressed { by, press, answer: AnswerTo::InPlace, within };
        let inbound = RoomInbound { key: InboundKey(key), room, event };
        // Everybody sees what hangs in a room; only what one person was shown becomes another page.
        let answer = if is_private(&component.message) { Answer::Update } else { Answer::Private };
        return Task { user, what: What::AskedDesk { inbound, interaction: interaction(answer) } };
    }
    // A dialogue is seen by one person only: what hangs in a room for everybody has no part in it.
    let is_theirs = component.guild_id.is_none() || is_private(&component.message);
    let pressed = match &component.data.kind {
        _ if !is_theirs => None,
        ComponentInteractionDataKind::Button => Press::parse(&component.data.custom_id),
        ComponentInteractionDataKind::StringSelect { values } => values.first().and_then(|value| Press::parse(value)),
        _ => None,
    };
    let Some(press) = pressed else {
        return Task { user, what: What::Stale { interaction: interaction(Answer::Private) } };
    };
    let what = if press.action == Action::Write {
        let title = label_of(&component);
        let shown = &component.message;
        let rest = shown.embeds.last().and_then(|embed| embed.description.as_deref());
        let question = question_of(rest.unwrap_or(&shown.content));
        What::WantsForm { interaction: interaction(Answer::Update), form: press.encode(), title, question }
    } else {
        let inbound = inbound(key, &component.user, Some(&component.locale), Event::Press(press));
        What::Pressed { inbound, interaction: interaction(Answer::Update), pressed: component.message }
    };
    Task { user, what }
}

/// What the pressed button says.
fn label_of(component: &ComponentInteraction) -> String {
    let buttons = component.message.components.iter().flat_map(|row| &row.components);
    let label = buttons.filter_map(|part| match part {
        ActionRowComponent::Button(button) => match &button.data {
            serenity::all::ButtonKind::NonLink { custom_id, .. } if *custom_id == component.data.custom_id => {
                button.label.clone()
            }
            _ => None,
        },
        _ => None,
    });
    label.into_iter().next().unwrap_or_else(|| "…".to_owned())
}

/// The question is what a message says last; the form covers the message, so it is shown there again.
fn question_of(content: &str) -> String {
    let last = content.rsplit("\n\n").next().unwrap_or_default();
    let mut plain = String::with_capacity(last.len());
    let mut letters = last.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next()),
            '*' if letters.peek() == Some(&'*') => drop(letters.next()),
            _ => plain.push(letter),
        }
    }
    plain
}

fn read_form(modal: &ModalInteraction) -> Task {
    let language = language(&modal.locale);
    let user = modal.user.id.get();
    let interaction =
        interaction(modal.id.get(), modal.application_id.get(), modal.token.clone(), Answer::Update, language);
    let fields = modal.data.components.iter().flat_map(|row| &row.components);
    let text = fields.filter_map(|field| match field {
        ActionRowComponent::InputText(field) if field.custom_id == FIELD => field.value.clone(),
        _ => None,
    });
    let text = text.into_iter().next().unwrap_or_default();
    if let Some(press) = DeskPress::parse(&modal.data.custom_id) {
        return read_card_form(modal, press, text);
    }
    let Some(form) = Press::parse(&modal.data.custom_id) else {
        return Task { user, what: What::Stale { interaction } };
    };
    let key = format!("discord:i:{}", modal.id);
    let inbound = inbound(key, &modal.user, Some(&modal.locale), Event::Fill { form, text });
    Task { user, what: What::Filled { inbound, interaction } }
}

pub(super) fn interaction(
    id: u64,
    application: u64,
    token: String,
    answer: Answer,
    language: Language,
) -> Arc<Interaction> {
    Arc::new(Interaction::new(id, application, token, answer, language))
}

/// Whether only the person who pressed sees it.
pub(super) fn is_private(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}

pub(super) fn language(locale: &str) -> Language {
    locale.parse().unwrap_or(Language::ENGLISH)
}

pub(super) fn inbound(key: String, user: &User, locale: Option<&str>, event: Event) -> Inbound {
    let from = person(user, locale);
    Inbound { key: InboundKey(key), chat: Place::Person(user.id.get()).chat(), from, event, message: None }
}

pub(super) fn person(user: &User, locale: Option<&str>) -> Person {
    Person {
        account: Account { platform: Platform::Discord, id: user.id.to_string() },
        first_name: user.global_name.as_ref().map(ToString::to_string),
        last_name: None,
        username: Some(user.name.clone()),
        language: locale.and_then(|locale| locale.parse().ok()),
    }
}
