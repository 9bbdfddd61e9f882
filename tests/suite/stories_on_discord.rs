//! Every story, told to the real program over Discord, by direct message and in place: the same ends as on Telegram.
//!
//! What Discord does not have is done as people there do it. A number is typed, because there is no button to share it;
//! somebody else's number cannot be shared at all. In place, where nothing can be written, a typed answer goes through the
//! form, and stickers and photos are left out.

use bantam::core::event::{Action, Attachment, Press};
use bantam::core::ids::Platform;

use super::stories_on_telegram::{NOW, check_ends, tell_all};
use crate::support::discord::{Id, MessageView, Room, User};
use crate::support::scripts::shipped;
use crate::support::story::{Deed, Step, Story, pressed, stories_with_silence};
use crate::support::world::{DISCORD_DESK, DISCORD_LOBBY, Database, World};

/// Who tells the stories that need a world each.
const PROSPECT: Id = 4711;

/// Where the dialogue runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    ByDirectMessage,
    /// In answer to what was pressed, because direct messages are closed.
    InPlace,
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
        let user = world.discord.user(account.unsigned_abs());
        let user = user.speaking(if story.language_is("de") { "de" } else { "en-US" });
        if way == Way::InPlace {
            user.close_dms();
        }
        let prospect = Prospect { user, lobby: world.discord.room(DISCORD_LOBBY), way };
        async move { prospect.tell(&name, &story, None).await }
    })
    .await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    let cards = world.discord.room(DISCORD_DESK).texts();
    check_ends(&world, Platform::Discord, &cards, Story::expect_typed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_silence_goes_as_written_with_sqlite() {
    every_story_with_silence_goes_as_written(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_with_silence_goes_as_written_with_postgresql() {
    every_story_with_silence_goes_as_written(Database::Postgres).await;
}

/// By direct message, because nobody can be written to in place after a quarter of an hour; in a world each, because time
/// passes for all who are in it.
async fn every_story_with_silence_goes_as_written(database: Database) {
    for (name, story) in stories_with_silence() {
        let mut world = World::at(NOW, &[Platform::Discord], database).await;
        world.start_on_discord().await;
        let user = world.discord.user(PROSPECT).speaking(if story.language_is("de") { "de" } else { "en-US" });
        let lobby = world.discord.room(DISCORD_LOBBY);
        let prospect = Prospect { user, lobby, way: Way::ByDirectMessage };
        prospect.tell(&name, &story, Some(&world)).await;
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

impl Prospect {
    async fn tell(&self, name: &str, story: &Story, world: Option<&World>) {
        let script = shipped(&story.script);
        let mut last: Option<MessageView> = None;
        for step in &story.steps {
            match step.deed(&script) {
                Deed::Silence(long) => world.expect("a world of its own").pass(long).await,
                deed if !self.perform(step, &deed, last.as_ref()).await => continue,
                _ => {}
            }
            let reply = if step.silent { None } else { Some(self.reply().await) };
            step.check(name, reply.as_ref().map(|message| message.text.as_str()));
            if step.files {
                self.reply().await;
            }
            last = reply.or(last);
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
            // Where nothing can be written, the menu has these.
            (Deed::Say(text), Way::InPlace) if ["/privacy", "/export", "/forget"].contains(&text.as_str()) => {
                self.user.command(Some(&self.lobby), &text[1..], &[])
            }
            (Deed::Say(text), _) => self.write(text, last).await,
            (Deed::Press(_) | Deed::Do(_), _) => self.press(deed, last.expect("the bot wrote before")),
            (Deed::ShareContact(contact), _) if contact.own => self.write(&contact.phone, last).await,
            (Deed::Attach(Attachment::Photo), Way::ByDirectMessage) => self.user.say_with_attachment(""),
            (Deed::Attach(_), Way::ByDirectMessage) => self.user.sticker(),
            (Deed::Silence(_), _) => panic!("nothing to do"),
            (Deed::ShareContact(_), _) | (Deed::Attach(_), Way::InPlace) => {
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
