//! Presses on lead cards, and on what only whoever pressed on one sees: menus, pages to read, forms.

use serenity::all::{ComponentInteraction, Member, Message, MessageInteractionMetadata, ModalInteraction};

use super::inbound::{Task, What, interaction, is_private, language, person};
use super::interaction::Answer;
use super::place::Place;
use crate::core::ids::{Chat, InboundKey, MessageId};
use crate::core::lead::press::{DeskAction, DeskPress};
use crate::core::lead::verdict::Spot;
use crate::core::phrases::phrases;
use crate::platform::{CardPress, RoomEvent, RoomInbound};

/// A press on a lead's card, or in what it showed. What needs words opens a form at once, because it cannot come later;
/// whether whoever pressed may do so is looked at when the words come.
pub(super) fn read_card_press(key: InboundKey, component: &ComponentInteraction, press: DeskPress) -> Task {
    let language = language(&component.locale);
    let user = component.user.id.get();
    let interaction = interaction(
        component.id.get(),
        component.application_id.get(),
        component.token.clone(),
        answer_to(&component.message),
        language,
    );
    if let DeskAction::Work(action) = press.action
        && action.needs_words()
    {
        let title = phrases(language).desk.told.why.to_owned();
        let form = press.encode();
        return Task { user, what: What::WantsForm { interaction, form, title, question: String::new() } };
    }
    let place = CardPlace {
        channel: component.channel_id.get(),
        parent: component.channel.as_ref().and_then(|channel| channel.parent_id).map(serenity::all::ChannelId::get),
        in_guild: component.guild_id.is_some(),
        message: &component.message,
    };
    let pressed = CardPress {
        by: person(&component.user, Some(&component.locale)),
        roles: roles(component.member.as_ref()),
        press,
        spots: place.spots(user),
        words: None,
    };
    let inbound = RoomInbound { key, room: place.room(user), event: RoomEvent::Pressed(pressed) };
    Task { user, what: What::PressedCard { inbound, interaction } }
}

/// The words that a button of a card asked for.
pub(super) fn read_card_form(modal: &ModalInteraction, press: DeskPress, words: String) -> Task {
    let language = language(&modal.locale);
    let user = modal.user.id.get();
    let answer = modal.message.as_deref().map_or(Answer::Private, answer_to);
    let interaction = interaction(modal.id.get(), modal.application_id.get(), modal.token.clone(), answer, language);
    let Some(message) = modal.message.as_deref() else { return Task { user, what: What::Stale { interaction } } };
    let place = CardPlace {
        channel: modal.channel_id.get(),
        parent: modal.channel.as_ref().and_then(|channel| channel.parent_id).map(serenity::all::ChannelId::get),
        in_guild: modal.guild_id.is_some(),
        message,
    };
    let pressed = CardPress {
        by: person(&modal.user, Some(&modal.locale)),
        roles: roles(modal.member.as_ref()),
        press,
        spots: place.spots(user),
        words: Some(words),
    };
    let key = InboundKey(format!("discord:i:{}", modal.id));
    let inbound = RoomInbound { key, room: place.room(user), event: RoomEvent::Pressed(pressed) };
    Task { user, what: What::PressedCard { inbound, interaction } }
}

/// What only they see is changed by what they do in it; beside a card, something that only they see appears.
fn answer_to(message: &Message) -> Answer {
    if is_private(message) { Answer::Update } else { Answer::Private }
}

fn roles(member: Option<&Member>) -> Vec<String> {
    member.map(|member| member.roles.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

/// Where a card was pressed: in a room, in a thread that is a room of its own, or in a post of a forum. No desk is in direct
/// messages, so that what is pressed there is forged, and found to be no card.
struct CardPlace<'a> {
    channel: u64,
    /// Of a thread or a post.
    parent: Option<u64>,
    in_guild: bool,
    /// The card, or what only they see because they pressed on it.
    message: &'a Message,
}

impl CardPlace<'_> {
    fn room(&self, user: u64) -> Chat {
        if self.in_guild { Place::Room(self.channel).chat() } else { Place::Person(user).chat() }
    }

    /// The addresses that the card may have.
    fn spots(&self, user: u64) -> Vec<Spot> {
        let Self { channel, message, .. } = self;
        // Discord says on which message they pressed first.
        let card = match message.interaction_metadata.as_deref() {
            Some(MessageInteractionMetadata::Component(shown)) if is_private(message) => shown.interacted_message_id,
            _ => message.id,
        };
        let mut spots = vec![Spot { room: self.room(user), message: MessageId(card.to_string()) }];
        if let Some(parent) = self.parent {
            let post = MessageId(format!("{channel}/{card}"));
            spots.push(Spot { room: Place::Room(parent).chat(), message: post });
        }
        spots
    }
}
