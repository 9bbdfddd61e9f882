//! Rooms of the guild: what stands in them, and what their owners do with them.

use std::sync::Arc;

use super::PATIENCE;
use super::message::{Draft, MessageView};
use super::people::User;
use super::places::{Channel, FORUM, TEXT};
use super::state::{Id, World};

/// A text room, a thread, a post or a forum.
#[derive(Clone)]
pub(crate) struct Room {
    pub(super) world: Arc<World>,
    id: Id,
}

impl Room {
    pub(super) fn text(world: Arc<World>, id: Id) -> Self {
        Self::known(world, id, || Channel::in_guild(id, TEXT))
    }

    pub(super) fn forum(world: Arc<World>, id: Id) -> Self {
        Self::known(world, id, || Channel::in_guild(id, FORUM))
    }

    pub(super) fn thread(world: Arc<World>, id: Id, parent: Id) -> Self {
        Self::known(world, id, || Channel::thread(id, parent, Some(super::GUILD), "a thread"))
    }

    fn known(world: Arc<World>, id: Id, make: impl FnOnce() -> Channel) -> Self {
        world.change(|state| {
            state.channels.entry(id).or_insert_with(make);
        });
        Self { world, id }
    }

    fn change<T>(&self, change: impl FnOnce(&mut Channel) -> T) -> T {
        self.world.change(|state| change(state.channels.get_mut(&self.id).expect("a room that is there")))
    }

    pub(crate) fn id(&self) -> Id {
        self.id
    }

    /// The next message of the bot that nobody expected yet.
    pub(crate) async fn expect_message(&self) -> MessageView {
        let what = format!("a message in the room {}", self.id);
        let next = self.world.take(self.id, &what, |state| {
            let id = state.channels.get_mut(&self.id)?.unseen.pop_front()?;
            Some(MessageView::of(&state.messages[&id]))
        });
        next.await
    }

    /// Waits until a message looks like this, after however many edits.
    pub(crate) async fn expect_look(&self, message: Id, so: impl Fn(&MessageView) -> bool) -> MessageView {
        let what = format!("the message {message} in another look");
        let seen = self.world.take(self.id, &what, |state| {
            let view = MessageView::of(state.messages.get(&message)?);
            so(&view).then_some(view)
        });
        seen.await
    }

    /// The next post or thread that the bot opened in this forum or room.
    pub(crate) async fn expect_post(&self) -> Self {
        let what = format!("a post in the forum {}", self.id);
        let next = self.world.take(self.id, &what, |state| state.channels.get_mut(&self.id)?.unseen_posts.pop_front());
        let id = next.await;
        Self { world: Arc::clone(&self.world), id }
    }

    /// The bot's messages, as they look now.
    pub(crate) fn messages(&self) -> Vec<MessageView> {
        self.world.read(|state| state.bot_messages(self.id))
    }

    /// What the bot's messages say, from the top.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.messages().iter().map(MessageView::full_text).collect()
    }

    pub(crate) fn name(&self) -> String {
        self.change(|room| room.name.clone())
    }

    pub(crate) fn is_archived(&self) -> bool {
        self.change(|room| room.archived)
    }

    /// Somebody writes here.
    pub(crate) fn post(&self, by: &User, text: &str) -> Id {
        let fields = serde_json::json!({"content": text});
        self.world.change(|state| state.write(&Draft { author: by.id(), ..Draft::of_bot(self.id, &fields) }))
    }

    /// A member with these permissions uses a command here.
    pub(crate) fn slash(&self, by: &User, command: &str, options: &[(&str, &str)], permissions: u64) -> Id {
        by.clone().with_permissions(permissions).command(Some(self), command, options)
    }

    /// The bot is refused with this code: 50001 no access, 50013 no permission, 10003 the room is gone …
    pub(crate) fn forbid(&self, code: u64) {
        self.change(|room| room.refuses = Some(code));
    }

    pub(crate) fn permit(&self) {
        self.change(|room| room.refuses = None);
    }

    pub(crate) fn delete_message(&self, id: Id) {
        self.world.change(|state| state.delete(id));
    }

    pub(crate) fn archive(&self) {
        self.change(|room| room.archived = true);
    }

    pub(crate) fn lock(&self) {
        self.change(|room| room.locked = true);
    }

    /// Waits until the bot has shown that it types.
    pub(crate) async fn expect_typing(&self) {
        let typed =
            self.world.take_within(self.id, PATIENCE, |state| (state.channels[&self.id].typing > 0).then_some(()));
        typed.await.expect("the bot types");
    }
}
