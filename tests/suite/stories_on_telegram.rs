//! Every story, told to the real program over Telegram, with SQLite and with PostgreSQL: the same ends as in the core.

use std::collections::HashMap;

use bantam::core::event::{Action, Attachment, Press};
use bantam::core::ids::Platform;
use serde_json::{Value, json};

use crate::support::desk_deed::{Act, DeskDeed};
use crate::support::scripts::shipped;
use crate::support::story::{Deed, Expect, Step, Story, pressed, stories_in_one_world, stories_in_worlds_of_their_own};
use crate::support::telegram::{BotMessage, Prospect, Room};
use crate::support::world::{DESK_ROOM, Database, World};

/// The first prospect's account; each story has one of its own.
const FIRST: i64 = 5000;
/// Whoever does something before, where a story needs a world of its own.
const EARLIER: i64 = 4999;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_with_sqlite() {
    every_story_goes_as_written(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_goes_as_written_with_postgresql() {
    every_story_goes_as_written(Database::Postgres).await;
}

async fn every_story_goes_as_written(database: Database) {
    let mut world = World::new(database).await;
    world.start();
    tell_all(|account, name, story| {
        let prospect = prospect(&world, &story, account);
        async move { tell((&name, &story), &story.steps, &prospect, None, &mut DeskRoom::default()).await }
    })
    .await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    let cards = world.telegram.room(DESK_ROOM).texts();
    check_ends(&world, Platform::Telegram, &cards, |story| Some(&story.expect)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_a_world_of_its_own_goes_as_written_with_sqlite() {
    every_story_with_a_world_of_its_own_goes_as_written(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_a_world_of_its_own_goes_as_written_with_postgresql() {
    every_story_with_a_world_of_its_own_goes_as_written(Database::Postgres).await;
}

/// In a world each, because time passes for all who are in it.
async fn every_story_with_a_world_of_its_own_goes_as_written(database: Database) {
    for (name, story) in stories_in_worlds_of_their_own() {
        let mut world = World::at(story.begins(), &[Platform::Telegram], database).await;
        world.configure_desk(&story.script, story.desk());
        world.start();
        let (earlier, prospect) = (prospect(&world, &story, EARLIER), prospect(&world, &story, FIRST));
        let mut desk = DeskRoom::default();
        tell((&name, &story), &story.before, &earlier, Some(&world), &mut desk).await;
        tell((&name, &story), &story.steps, &prospect, Some(&world), &mut desk).await;
        world.telegram.expect_all_confirmed().await;
        assert!(world.stop().await.success(), "{}", world.log_text());

        let (lead, cards) = (world.lead_of(FIRST).await, desk.unasked_texts(&world));
        story.expect.check_with_card(&name, lead.as_ref(), &cards);
        let lately = prospect.messages().len();
        assert_eq!(lately, prospect.seen(), "{name}: something was said that the story does not know");
    }
}

/// Tells every story to somebody of their own, at the same time.
pub(super) async fn tell_all<T>(tell: impl Fn(i64, String, Story) -> T)
where
    T: Future<Output = ()> + Send + 'static,
{
    let tell_one = |(account, (name, story))| tokio::spawn(tell(account, name, story));
    let tellers: Vec<_> = (FIRST..).zip(stories_in_one_world()).map(tell_one).collect();
    for teller in tellers {
        teller.await.expect("a story goes as written");
    }
}

/// Whether every story ended as it should; `expected` says which end is meant, if it was told.
pub(super) async fn check_ends(
    world: &World,
    platform: Platform,
    cards: &[String],
    expected: impl Fn(&Story) -> Option<&Expect>,
) {
    for (account, (name, story)) in (FIRST..).zip(stories_in_one_world()) {
        let Some(expected) = expected(&story) else { continue };
        let lead = world.lead_on(platform, account).await;
        expected.check_with_card(&name, lead.as_ref(), cards);
    }
}

fn prospect(world: &World, story: &Story, account: i64) -> Prospect {
    world.telegram.prospect(account).speaking(if story.language_is("de") { "de" } else { "en" })
}

async fn tell(
    (name, story): (&str, &Story),
    steps: &[Step],
    prospect: &Prospect,
    world: Option<&World>,
    desk: &mut DeskRoom,
) {
    let script = shipped(&story.script);
    let mut last = None::<BotMessage>;
    for step in steps {
        match step.deed(&script) {
            Deed::Silence(long) => world.expect("a world of its own").pass(long).await,
            Deed::Desk(deed) => {
                desk.work(name, &deed, prospect, world.expect("a world of its own")).await;
                continue;
            }
            Deed::Flood(count) => {
                for _ in 0..count {
                    prospect.sticker();
                }
                // All of it was heard, or passed over, before the clock is turned.
                world.expect("a world of its own").telegram.expect_all_confirmed().await;
            }
            deed => perform(prospect, &deed, last.as_ref()),
        }
        let mut reply = if step.silent { None } else { Some(reply_to(prospect).await) };
        // Of the replies to a flood the last is told of.
        while reply.as_ref().is_some_and(|reply| !step.may_end_with(&reply.text)) {
            reply = Some(reply_to(prospect).await);
        }
        step.check(name, reply.as_ref().map(|message| message.text.as_str()));
        if step.files {
            prospect.expect_documents(2).await;
        }
        last = reply.or(last);
    }
}

/// What the bot says to one deed. Taking a contact keyboard away needs a message of its own before one with buttons.
async fn reply_to(prospect: &Prospect) -> BotMessage {
    let first = prospect.expect_message().await;
    if !first.removes_reply_keyboard {
        return first;
    }
    let rest = prospect.expect_message().await;
    BotMessage { text: format!("{}\n{}", first.text, rest.text), ..rest }
}

fn perform(prospect: &Prospect, deed: &Deed, last: Option<&BotMessage>) {
    match deed {
        Deed::Silence(_) | Deed::Flood(_) | Deed::Desk(_) => panic!("nothing to do"),
        Deed::Start(None) => prospect.say("/start"),
        Deed::Start(Some(payload)) => prospect.say(&format!("/start {payload}")),
        Deed::Say(text) => prospect.say(text),
        Deed::Edit(edit) => prospect.edit_saying(&edit.from, &edit.to),
        Deed::Press(_) | Deed::Do(_) => {
            let message = last.expect("the bot wrote before");
            let buttons = message.buttons.iter().flatten();
            let offered: Vec<(&str, Press)> = buttons
                .map(|(label, data)| (label.as_str(), Press::parse(data).expect("the bot's own button")))
                .collect();
            // A contact keyboard leaves no room for other buttons: their words do the same.
            match deed {
                Deed::Do(Action::Skip) if offered.is_empty() => prospect.say("/skip"),
                Deed::Do(Action::Back) if offered.is_empty() => prospect.say("/back"),
                _ => prospect.press_on(message.id, &pressed(deed, offered).encode()),
            }
        }
        Deed::ShareContact(contact) => {
            let user_id = if contact.own { prospect.id() } else { prospect.id() + 1 };
            prospect.send(json!({"contact": {"phone_number": contact.phone, "first_name": "Ann", "user_id": user_id}}))
        }
        Deed::Attach(attachment) => prospect.send(sent(*attachment)),
        Deed::Caption(text) => prospect.send_photo_saying(text),
    };
}

/// What went on in the desk's room.
#[derive(Default)]
struct DeskRoom {
    /// The buttons that were ever seen below each card: label and data.
    seen: HashMap<i64, Vec<(String, String)>>,
    /// Messages that answer a command.
    answers: Vec<i64>,
}

impl DeskRoom {
    async fn work(&mut self, name: &str, deed: &DeskDeed, prospect: &Prospect, world: &World) {
        world.settle().await;
        let room = world.telegram.room(DESK_ROOM);
        let card = async || {
            let lead = world.lead_meant(deed.lead, Platform::Telegram, prospect.id()).await;
            let card = world.card_of(lead.id, &format!("telegram:{DESK_ROOM}")).await;
            card.parse::<i64>().expect("a number")
        };
        let who = (deed.account(), deed.by.as_str());
        let told = match deed.act() {
            Act::Press => self.press(deed, who, &room, card().await).await,
            Act::Write(line) => {
                let answer = room.ask(who, line.written).await;
                self.answers.push(answer.id);
                Some(answer.text)
            }
        };
        deed.check_told(name, told.as_deref());
        if deed.looks_at_card() {
            let card = card().await;
            let shown = room.expect_message_to(card, |message| deed.fits(&message.text, message.labels())).await;
            self.seen.entry(card).or_default().extend(shown.buttons.into_iter().flatten());
        }
    }

    /// Cards, and notes beside them.
    fn unasked_texts(&self, world: &World) -> Vec<String> {
        let messages = world.telegram.room(DESK_ROOM).messages().into_iter();
        messages.filter(|message| !self.answers.contains(&message.id)).map(|message| message.text).collect()
    }

    /// Returns what whoever pressed is told.
    async fn press(&mut self, deed: &DeskDeed, who: (i64, &str), room: &Room, card: i64) -> Option<String> {
        let has = |message: &BotMessage| message.labels().iter().any(|label| deed.is(label));
        let seen = self.seen.entry(card).or_default();
        if !deed.old {
            // Menus take the place of the card's own buttons a little later.
            let shown = room.expect_message_to(card, has).await;
            seen.extend(shown.buttons.into_iter().flatten());
        }
        let (_, data) = seen.iter().rev().find(|(label, _)| deed.is(label)).expect("it was seen before");
        let update = room.press_data_as(who, card, data);
        room.expect_answer(update).await.0
    }
}

/// What a message holds that is no text.
fn sent(attachment: Attachment) -> Value {
    let file = json!({"file_id": "f", "file_unique_id": "f", "width": 1, "height": 1, "length": 1, "duration": 1});
    match attachment {
        Attachment::Photo => json!({"photo": [file]}),
        Attachment::Sticker => json!({"sticker": file}),
        Attachment::Voice => json!({"voice": file}),
        Attachment::Video => json!({"video_note": file}),
        Attachment::Document => json!({"document": file}),
        Attachment::Location => json!({"location": {"latitude": 48.2, "longitude": 16.4}}),
        Attachment::Contact => json!({"contact": {"phone_number": "+43", "first_name": "Bob"}}),
        Attachment::Poll => json!({"poll": {"id": "1", "question": "?", "options": []}}),
        Attachment::Game => json!({"dice": {"emoji": "🎲", "value": 6}}),
        Attachment::Forwarded => json!({"text": "Buy now", "forward_origin": {"type": "hidden_user", "date": 1}}),
        Attachment::Other => json!({"checklist": {"title": "To do", "tasks": []}}),
    }
}
