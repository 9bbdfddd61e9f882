//! Interactions: answered after the commit and within three seconds, whatever happens on the way.

mod answers;
mod cards;
mod forms;
mod places;

use std::time::Duration;

use bantam::platform::Sender;

use super::{FIRST, Reaction, Recorder, Running, chat, question, text};
use crate::support::discord::{FakeDiscord, MessageView, Room, User};

const ANN: &str = "discord:@7";
const CALLBACK: &str = "POST /interactions/*/*/callback";

/// How Discord answers a first answer to an interaction.
const MESSAGE: u64 = 4;
const PUT_OFF: u64 = 5;
const PUT_OFF_UPDATE: u64 = 6;
const UPDATE: u64 = 7;

/// An adapter at work, Ann, and a room.
struct Scene {
    fake: FakeDiscord,
    recorder: Recorder,
    running: Running,
    ann: User,
    room: Room,
}

impl Scene {
    async fn with(recorder: Recorder) -> Self {
        let fake = FakeDiscord::start().await;
        let running = Running::start(&fake, &recorder).await;
        let (ann, room) = (fake.user(7), fake.room(5));
        Self { fake, recorder, running, ann, room }
    }

    /// Ann is asked by direct message.
    async fn asked(recorder: Recorder) -> (Self, MessageView) {
        let scene = Self::with(recorder).await;
        scene.running.discord.send(FIRST, &chat(ANN), &question("How big?")).await.expect("it is sent");
        let seen = scene.ann.expect_message().await;
        (scene, seen)
    }

    /// Ann takes no direct messages, and is asked in place.
    async fn asked_in_place(recorder: Recorder) -> (Self, MessageView) {
        let scene = Self::with(recorder).await;
        scene.ann.close_dms();
        scene.ann.qualify(Some(&scene.room), None);
        scene.recorder.expect_said(&["@7 start -"]).await;
        scene.running.discord.send(FIRST, &chat(ANN), &question("How big?")).await.expect("it is shown");
        let seen = scene.ann.expect_ephemeral().await;
        (scene, seen)
    }

    async fn begun(&self, told: &str) {
        self.recorder.expect(told, |log| log.begun.iter().any(|begun| begun == told)).await;
    }

    /// A message in the direct messages, once it looks so.
    async fn look(&self, message: u64, so: impl Fn(&MessageView) -> bool) -> MessageView {
        self.fake.room(self.ann.direct_messages()).expect_look(message, so).await
    }
}
