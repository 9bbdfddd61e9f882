//! The program is killed in the middle of a hundred dialogues on Discord, half by direct message and half in place.
//!
//! People there do what they do when a press comes to nothing: they press again.

use std::sync::Arc;
use std::time::Duration;

use bantam::core::event::{Action, Press};
use bantam::core::ids::{Language, Platform};
use bantam::core::phrases::phrases;
use tokio::sync::Semaphore;

use super::kills::{Course, Heard, check_answers, check_cards};
use crate::support::discord::{Id, MessageView, Room, User};
use crate::support::world::{DISCORD_DESK, DISCORD_LOBBY, Database, World};

const PROSPECTS: i64 = 100;
const FIRST: i64 = 9000;
/// So many chat at once, so that kills fall into all parts of a dialogue.
const AT_ONCE: usize = 12;
const KILLS: usize = 30;
/// Another seed kills at other moments.
const SEED: u64 = 20_270_302;
/// How long people wait for what they were told to wait for, before they press again.
const PATIENCE: Duration = Duration::from_secs(5);
/// And before they wonder whether a question that they answered is still to be answered.
const MOMENT: Duration = Duration::from_secs(1);
/// Longer than all kills together: what was written is read again by the first program that lives long enough.
const EVER: Duration = Duration::from_mins(5);
/// After that, Discord shows that an interaction failed.
const FAILED_AFTER: Duration = Duration::from_secs(3);

/// What a dialogue went through.
#[derive(Clone, Copy, Debug, Default)]
struct Trouble {
    /// Presses, commands and forms that were done again.
    again: usize,
    /// Questions shown again after they were answered.
    repeated: usize,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_kills_on_discord_lose_nothing_and_double_nothing() {
    let mut world = World::on(&[Platform::Discord], Database::Sqlite).await;
    world.start_on_discord().await;
    let at_once = Arc::new(Semaphore::new(AT_ONCE));
    let mut talks = Vec::new();
    for account in FIRST..FIRST + PROSPECTS {
        let (user, at_once) = (world.discord.user(account.unsigned_abs()), Arc::clone(&at_once));
        let prospect = Prospect { user, account, lobby: world.discord.room(DISCORD_LOBBY) };
        talks.push(tokio::spawn(async move {
            let _place = at_once.acquire().await.expect("never closed");
            if is_in_place(account) { prospect.talk_in_place().await } else { prospect.talk_directly().await }
        }));
    }
    kill_at_random_moments(&mut world).await;

    let mut troubles = [Trouble::default(); 2];
    for (account, talk) in (FIRST..).zip(talks) {
        let trouble = talk.await.expect("every dialogue finishes");
        let sum = &mut troubles[usize::from(is_in_place(account))];
        sum.again += trouble.again;
        sum.repeated += trouble.repeated;
    }
    assert!(world.stop().await.success(), "{}", world.log_text());

    for account in FIRST..FIRST + PROSPECTS {
        let lead = world.lead_on(Platform::Discord, account).await.expect("every prospect is a lead");
        check_answers(&lead, account);
    }
    let leads = world.leads().await;
    assert_eq!(leads.len(), usize::try_from(PROSPECTS).expect("a small number"));
    // A nonce goes with every card, so not even a kill doubles one.
    assert_eq!(check_cards(&leads, &world.discord.room(DISCORD_DESK).texts(), &[]), 0);
    let [directly, in_place] = troubles;
    println!(
        "{KILLS} kills: by direct message {} presses were done again and {} questions were shown twice, in place {} and \
         {}; Discord recognised {} messages by their nonce",
        directly.again,
        directly.repeated,
        in_place.again,
        in_place.repeated,
        world.discord.deduplicated()
    );
}

fn is_in_place(account: i64) -> bool {
    account % 2 == 1
}

async fn kill_at_random_moments(world: &mut World) {
    let mut random = fastrand::Rng::with_seed(SEED);
    for _ in 0..KILLS {
        world.discord.expect_more_answers(random.usize(5..40)).await;
        // The next change may be a call that comes in, one that ends, or what a prospect does.
        world.discord.expect_changes(random.u64(1..12)).await;
        world.kill();
        // What was pressed until now is answered by nobody.
        world.discord.advance(FAILED_AFTER);
        world.start_on_discord().await;
        // Nor what was pressed before somebody listened.
        world.discord.advance(FAILED_AFTER);
    }
}

struct Prospect {
    user: User,
    account: i64,
    lobby: Room,
}

/// What the prospect does next.
enum Deed {
    Begin,
    Press { message: Id, custom_id: String },
    Write { message: Id, form: String, text: String },
}

impl Prospect {
    /// Presses where there is a button, or writes; a text is written once, whatever happens.
    async fn talk_directly(&self) -> Trouble {
        let mut course = Course::new(self.account);
        let mut trouble = Trouble::default();
        let mut message = self.do_until_message(&Deed::Begin, &mut trouble).await;
        loop {
            message = match course.hear(&message.text) {
                Heard::End => break,
                Heard::Again => self.next_message().await,
                Heard::Asked(reply) => match button(&message, &reply) {
                    // Every other prospect presses.
                    Some(custom_id) if self.account % 4 == 0 => {
                        self.do_until_message(&Deed::Press { message: message.id, custom_id }, &mut trouble).await
                    }
                    _ => {
                        self.user.say(&reply);
                        self.next_message().await
                    }
                },
            };
        }
        // Every message has a nonce. What was asked again was asked again by the prospect.
        assert!(course.repeated <= trouble.again, "{}: {:#?}", self.account, self.user.messages());
        Trouble { repeated: course.repeated, ..trouble }
    }

    async fn next_message(&self) -> MessageView {
        self.user.message_or_silence(EVER).await.unwrap_or_else(|| panic!("{} waited in vain", self.account))
    }

    async fn do_until_message(&self, deed: &Deed, trouble: &mut Trouble) -> MessageView {
        loop {
            let interaction = self.begin_or_press(deed);
            let answer = self.user.answer_or_failure(interaction).await;
            // A failure is there to be seen; the message may have come all the same.
            let patience = if answer.is_some() { PATIENCE } else { Duration::from_millis(100) };
            if let Some(message) = self.user.message_or_silence(patience).await {
                return message;
            }
            trouble.again += 1;
        }
    }

    async fn talk_in_place(&self) -> Trouble {
        self.user.close_dms();
        let mut course = Course::new(self.account);
        let mut trouble = Trouble::default();
        let (mut deed, mut answer) = (Deed::Begin, None::<String>);
        let mut shown = self.do_until_shown(&deed, &mut trouble).await;
        loop {
            if course.has_answered_all() && is_after_the_end(&shown) {
                break;
            }
            shown = match course.hear(&shown.text) {
                Heard::End => break,
                // Shown before a kill, and after it once more: what comes next may come by itself.
                Heard::Again => {
                    if let Some(shown) = self.user.ephemeral_or_silence(MOMENT).await {
                        shown
                    } else {
                        // Whoever is asked once more answers what is on the screen.
                        if let Some(answer) = &answer {
                            deed = answering(&shown, answer);
                        }
                        self.do_until_shown(&deed, &mut trouble).await
                    }
                }
                Heard::Asked(reply) => {
                    deed = answering(&shown, &reply);
                    answer = Some(reply);
                    self.do_until_shown(&deed, &mut trouble).await
                }
            };
        }
        Trouble { repeated: course.repeated, ..trouble }
    }

    async fn do_until_shown(&self, deed: &Deed, trouble: &mut Trouble) -> MessageView {
        loop {
            let interaction = match deed {
                Deed::Begin | Deed::Press { .. } => Some(self.begin_or_press(deed)),
                Deed::Write { message, form, text } => self.write(*message, form, text).await,
            };
            if let Some(interaction) = interaction
                && self.user.answer_or_failure(interaction).await.is_some()
                && let Some(shown) = self.user.ephemeral_or_silence(PATIENCE).await
            {
                return shown;
            }
            trouble.again += 1;
        }
    }

    fn begin_or_press(&self, deed: &Deed) -> Id {
        match deed {
            Deed::Press { message, custom_id } => self.user.press_on(*message, custom_id),
            Deed::Begin | Deed::Write { .. } => self.user.qualify(Some(&self.lobby), None),
        }
    }

    /// Opens the form and sends it; none when it does not open.
    async fn write(&self, message: Id, form: &str, text: &str) -> Option<Id> {
        let pressed = self.user.press_on(message, form);
        self.user.answer_or_failure(pressed).await?;
        self.user.expect_modal().await;
        Some(self.user.submit_modal(text))
    }
}

/// Presses where there is a button, writes where there is a form, and says yes where there is neither.
fn answering(shown: &MessageView, reply: &str) -> Deed {
    let message = shown.id;
    match (button(shown, reply), form(shown)) {
        (Some(custom_id), _) => Deed::Press { message, custom_id },
        (None, Some(form)) => Deed::Write { message, form, text: reply.to_owned() },
        (None, None) => Deed::Press { message, custom_id: yes(shown) },
    }
}

/// What is said to somebody who pressed or wrote again, because nothing had told them that it was the end.
fn is_after_the_end(shown: &MessageView) -> bool {
    let phrases = phrases(Language::ENGLISH);
    [phrases.finished_before, phrases.finished_remark].iter().any(|said| shown.text.contains(said))
}

fn button(message: &MessageView, label: &str) -> Option<String> {
    let found = message.buttons.iter().flatten().find(|button| button.label == label);
    found.map(|button| button.custom_id.clone())
}

fn form(message: &MessageView) -> Option<String> {
    with_action(message, &[Action::Write])
}

/// What says yes where nothing can be written.
fn yes(message: &MessageView) -> String {
    with_action(message, &[Action::Agree, Action::Confirm]).expect("a button that says yes")
}

fn with_action(message: &MessageView, actions: &[Action]) -> Option<String> {
    let does = |id: &str| Press::parse(id).is_some_and(|press| actions.contains(&press.action));
    message.buttons.iter().flatten().find(|button| does(&button.custom_id)).map(|button| button.custom_id.clone())
}
