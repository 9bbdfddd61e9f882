//! Every story, told to the real program over Discord, by direct message and in place: the same ends as on Telegram.
//!
//! What Discord does not have is done as people there do it. A number is typed, because there is no button to share it;
//! somebody else's number cannot be shared at all. In place, where nothing can be written, a typed answer goes through the
//! form, stickers and photos are left out, and a story in which a message is edited is not told.

use std::collections::HashMap;

use bantam::core::event::{Action, Attachment, Press};
use bantam::core::ids::Platform;
use serde_json::{Value, json};

use super::stories_on_telegram::{check_ends, tell_all};
use crate::support::desk_deed::{Act, DeskDeed};
use crate::support::discord::{Button, Id, MessageView, Room, User};
use crate::support::scripts::shipped;
use crate::support::story::{Deed, Step, Story, pressed, stories_in_worlds_of_their_own};
use crate::support::world::{DISCORD_DESK, DISCORD_LOBBY, Database, World};

/// Who tells the stories that need a world each.
const PROSPECT: Id = 4711;
/// Whoever does something before, in such a world.
const EARLIER: Id = 4710;

/// Where the dialogue runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    ByDirectMessage,
    /// In answer to what was pressed, because direct messages are closed.
    InPlace,
}

impl Way {
    /// What is shown in place is typed into a form, and cannot be edited.
    fn tells(self, story: &Story) -> bool {
        match self {
            Self::ByDirectMessage => true,
            Self::InPlace => !story.has_edits(),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_by_direct_message_with_sqlite() {
    every_story_goes_as_written(Way::ByDirectMessage, Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_by_direct_message_with_postgresql() {
    every_story_goes_as_written(Way::ByDirectMessage, Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_in_place_with_sqlite() {
    every_story_goes_as_written(Way::InPlace, Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_in_place_with_postgresql() {
    every_story_goes_as_written(Way::InPlace, Database::Postgres).await;
}

async fn every_story_goes_as_written(way: Way, database: Database) {
    let mut world = World::on(&[Platform::Discord], database).await;
    world.start_on_discord().await;
    tell_all(|account, name, story| {
        let prospect = Prospect::of(&world, &story, account.unsigned_abs(), way);
        async move {
            if way.tells(&story) {
                prospect.tell((&name, &story), &story.steps, None, &mut Seen::new()).await;
            }
        }
    })
    .await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    let cards = world.discord.room(DISCORD_DESK).texts();
    check_ends(&world, Platform::Discord, &cards, |story| way.tells(story).then(|| story.expect_typed())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_a_world_of_its_own_goes_as_written_with_sqlite() {
    every_story_with_a_world_of_its_own_goes_as_written(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_a_world_of_its_own_goes_as_written_with_postgresql() {
    every_story_with_a_world_of_its_own_goes_as_written(Database::Postgres).await;
}

/// By direct message, because nobody can be written to in place after a quarter of an hour; in a world each, because time
/// passes for all who are in it.
async fn every_story_with_a_world_of_its_own_goes_as_written(database: Database) {
    for (name, story) in stories_in_worlds_of_their_own() {
        let mut world = World::at(story.begins(), &[Platform::Discord], database).await;
        world.configure_desk(&story.script, story.desk());
        world.start_on_discord().await;
        let mut seen = Seen::new();
        for (account, steps) in [(EARLIER, &story.before), (PROSPECT, &story.steps)] {
            let prospect = Prospect::of(&world, &story, account, Way::ByDirectMessage);
            prospect.tell((&name, &story), steps, Some(&world), &mut seen).await;
        }
        assert!(world.stop().await.success(), "{}", world.log_text());

        let lead = world.lead_on(Platform::Discord, i64::try_from(PROSPECT).expect("a small number")).await;
        story.expect_typed().check_with_card(&name, lead.as_ref(), &world.discord.room(DISCORD_DESK).texts());
    }
}

struct Prospect {
    user: User,
    lobby: Room,
    way: Way,
}

/// The buttons that ever were below each card.
type Seen = HashMap<Id, Vec<Button>>;

impl Prospect {
    fn of(world: &World, story: &Story, account: Id, way: Way) -> Self {
        let user = world.discord.user(account).speaking(if story.language_is("de") { "de" } else { "en-US" });
        if way == Way::InPlace {
            user.close_dms();
        }
        Self { user, lobby: world.discord.room(DISCORD_LOBBY), way }
    }

    async fn tell(&self, (name, story): (&str, &Story), steps: &[Step], world: Option<&World>, seen: &mut Seen) {
        let script = shipped(&story.script);
        let mut last = None::<MessageView>;
        for step in steps {
            match step.deed(&script) {
                Deed::Silence(long) => world.expect("a world of its own").pass(long).await,
                Deed::Desk(deed) => {
                    self.at_the_desk(name, &deed, seen, world.expect("a world of its own")).await;
                    continue;
                }
                Deed::Flood(count) => {
                    for _ in 0..count {
                        self.user.sticker();
                    }
                    // What one person does is handled in order: all of it was heard, or passed over, before this is.
                    let button_of = |message: &MessageView| {
                        let button = message.buttons.iter().flatten().next()?;
                        Some((message.id, button.custom_id.clone()))
                    };
                    let (message, button) =
                        self.user.messages().iter().rev().find_map(button_of).expect("the bot asked something");
                    let press = self.user.press_on(message, &button);
                    self.user.expect_answer(press).await;
                }
                deed if !self.perform(step, &deed, last.as_ref()).await => continue,
                _ => {}
            }
            let mut reply = if step.silent { None } else { Some(self.reply().await) };
            // Of the replies to a flood the last is told of.
            while reply.as_ref().is_some_and(|reply| !step.may_end_with(&reply.text)) {
                reply = Some(self.reply().await);
            }
            step.check(name, reply.as_ref().map(|message| message.text.as_str()));
            if step.files {
                self.reply().await;
            }
            last = reply.or(last);
        }
    }

    async fn at_the_desk(&self, name: &str, deed: &DeskDeed, seen: &mut Seen, world: &World) {
        world.settle().await;
        let room = world.discord.room(DISCORD_DESK);
        let person = i64::try_from(self.user.id()).expect("a small number");
        let card = async || {
            let lead = world.lead_meant(deed.lead, Platform::Discord, person).await;
            let card = world.card_of(lead.id, &format!("discord:{DISCORD_DESK}")).await;
            card.parse::<Id>().expect("a number")
        };
        let rep = world.discord.user(deed.account().unsigned_abs()).named(&deed.by);
        let told = match deed.act() {
            Act::Press => press_at_the_desk(name, deed, &rep, &room, (card().await, &mut *seen)).await,
            Act::Write(line) => {
                let reply = rep.expect_reply(room.slash(&rep, line.name, &line.options(), 0)).await;
                assert!(reply.is_ephemeral, "{name}: nobody else sees it");
                Some(reply.full_text())
            }
        };
        deed.check_told(name, told.as_deref());
        if deed.looks_at_card() {
            let card = card().await;
            let shown = room.expect_look(card, |message| deed.fits(&message.full_text(), message.labels())).await;
            seen.entry(card).or_default().extend(shown.buttons.into_iter().flatten());
        }
    }

    async fn reply(&self) -> MessageView {
        match self.way {
            Way::ByDirectMessage => self.user.expect_message().await,
            Way::InPlace => self.user.expect_ephemeral().await,
        }
    }

    /// Does what the step says; false when it cannot be done here.
    async fn perform(&self, step: &Step, deed: &Deed, last: Option<&MessageView>) -> bool {
        match (deed, self.way) {
            (Deed::Start(source), Way::InPlace) => self.user.qualify(Some(&self.lobby), source.as_deref()),
            // Where the language of the app is not the script's first one, only a command tells it.
            (Deed::Start(source), Way::ByDirectMessage) => self.user.qualify(None, source.as_deref()),
            // Nothing is attached in place, so the words below a photo are written by themselves.Where nothing can be written, the menu has these.
            (Deed::Say(text), Way::InPlace) if ["/privacy", "/export", "/forget"].contains(&text.as_str()) => {
                self.user.command(Some(&self.lobby), &text[1..], &[])
            }
            (Deed::Say(text), _) | (Deed::Caption(text), Way::InPlace) => self.write(text, last).await,
            (Deed::Edit(edit), _) => self.user.edit_saying(&edit.from, &edit.to),
            (Deed::Press(_) | Deed::Do(_), _) => self.press(deed, last.expect("the bot wrote before")),
            (Deed::ShareContact(contact), _) if contact.own => self.write(&contact.phone, last).await,
            (Deed::Attach(attachment), Way::ByDirectMessage) if sent(*attachment).is_some() => {
                self.user.send(&sent(*attachment).unwrap_or_default())
            }
            (Deed::Caption(text), Way::ByDirectMessage) => self.user.say_with_attachment(text),
            (Deed::Silence(_) | Deed::Flood(_) | Deed::Desk(_), _) => panic!("nothing to do"),
            (Deed::ShareContact(_) | Deed::Attach(_), _) => {
                assert!(step.bot.is_empty(), "{step:?} is left out, so nobody can look at its reply");
                return false;
            }
        };
        true
    }

    async fn write(&self, text: &str, last: Option<&MessageView>) -> Id {
        if self.way == Way::ByDirectMessage {
            return self.user.say(text);
        }
        let message = last.expect("the bot wrote before");
        let opens_form = |id: &str| Press::parse(id).is_some_and(|press| press.action == Action::Write);
        let button = message.buttons.iter().flatten().find(|button| opens_form(&button.custom_id));
        let button = button.unwrap_or_else(|| panic!("`{text}` cannot be written here: {message:#?}"));
        self.user.press_on(message.id, &button.custom_id);
        self.user.expect_modal().await;
        self.user.submit_modal(text)
    }

    fn press(&self, deed: &Deed, message: &MessageView) -> Id {
        let parse = |id: &str| Press::parse(id).expect("the bot's own button");
        let buttons = message.buttons.iter().flatten().filter(|button| !button.is_disabled);
        let buttons = buttons.map(|button| (button.label.as_str(), parse(&button.custom_id)));
        let options = message.selects.iter().flat_map(|select| &select.options);
        let offered: Vec<(&str, Press)> =
            options.clone().map(|option| (option.label.as_str(), parse(&option.value))).chain(buttons).collect();
        let wanted = pressed(deed, offered).encode();
        match options.clone().find(|option| option.value == wanted) {
            Some(option) => self.user.select(&option.label),
            None => self.user.press_on(message.id, &wanted),
        }
    }
}

/// Presses a button of this card, or of the menu that only the rep sees; returns what they are told.
async fn press_at_the_desk(
    name: &str,
    deed: &DeskDeed,
    rep: &User,
    room: &Room,
    (card, seen): (Id, &mut Seen),
) -> Option<String> {
    let find = |message: &MessageView| message.buttons.iter().flatten().find(|it| deed.is(&it.label)).cloned();
    let in_menu = rep.ephemeral_messages().last().and_then(|menu| Some((menu.id, find(menu)?.custom_id)));
    let seen = seen.entry(card).or_default();
    let (message, data) = match in_menu {
        Some(in_menu) if !deed.old => in_menu,
        _ if deed.old => {
            let old = seen.iter().rev().find(|button| deed.is(&button.label)).expect("it was seen before");
            (card, old.custom_id.clone())
        }
        _ => {
            let shown = room.expect_look(card, |message| find(message).is_some()).await;
            seen.extend(shown.buttons.iter().flatten().cloned());
            (card, find(&shown).expect("it was found").custom_id)
        }
    };
    let answer = rep.expect_answer(rep.press_on(message, &data)).await;
    assert_ne!(answer.body["data"]["flags"].as_u64().unwrap_or(64) & 64, 0, "{name}: nobody else sees it");
    answer.text.filter(|_| answer.body["data"]["components"] == json!([]))
}

/// What a message holds that is no text, where Discord has that.
fn sent(attachment: Attachment) -> Option<Value> {
    let file = |kind: &str| {
        json!({"content": "", "attachments": [{
            "id": "1", "filename": "f", "size": 1, "url": "https://cdn.example/f", "proxy_url": "https://media.example/f",
            "content_type": kind,
        }]})
    };
    Some(match attachment {
        Attachment::Photo => file("image/png"),
        Attachment::Voice => file("audio/ogg"),
        Attachment::Video => file("video/mp4"),
        Attachment::Document => file("application/pdf"),
        Attachment::Sticker => json!({"content": "", "sticker_items": [{"id": "1", "name": "Wave", "format_type": 1}]}),
        Attachment::Poll => json!({"content": "", "poll": {
            "question": {"text": "Which?"}, "answers": [], "expiry": null, "allow_multiselect": false, "layout_type": 1,
        }}),
        Attachment::Forwarded => json!({"content": "", "message_snapshots": [{"message": {
            "type": 0, "content": "Buy now", "embeds": [], "attachments": [], "timestamp": "2026-01-01T00:00:00Z",
            "mentions": [], "mention_roles": [],
        }}]}),
        Attachment::Location | Attachment::Contact | Attachment::Game | Attachment::Other => return None,
    })
}
