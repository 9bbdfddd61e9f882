//! The program is killed fifty times in the middle of two hundred dialogues, and nobody notices.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use bantam::core::lead::lead::Lead;
use tokio::sync::Semaphore;

use crate::support::telegram::Prospect;
use crate::support::world::{DESK_ROOM, Database, World};

const PROSPECTS: i64 = 200;
const FIRST: i64 = 7000;
/// So many chat at once, so that kills fall into all parts of a dialogue.
const AT_ONCE: usize = 12;
const KILLS: usize = 50;
/// Another seed kills at other moments.
const SEED: u64 = 20_270_301;

/// What a question of the script is known by, what the prospect answers, and under which id that is kept.
const DIALOGUE: &[(&str, &str, Option<&str>)] = &[
    ("May we keep your answers", "yes", None),
    ("What would you like to solve?", "Our quotes take a week, {n}", Some("need")),
    ("How much does it hold you back", "Every single day", Some("impact")),
    ("Do you know our product already?", "I have seen it", Some("tried")),
    ("When should it be up and running?", "as soon as possible", Some("timeline")),
    ("what budget have you set aside", "{n} EUR", Some("budget")),
    ("Who decides on this", "I do", Some("authority")),
    ("Which company is it for?", "Brightmill {n} Ltd", Some("company")),
    ("How many people work there?", "{n}", Some("size")),
    ("How did you hear of us?", "Searched for it", Some("heard")),
    ("Which e-mail address", "p{n}@brightmill.com", Some("email")),
    ("Did I get everything right?", "yes", None),
];
const END: &str = "That sounds like something we can help you with.";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_lose_nothing_and_double_nothing() {
    let mut world = World::new(Database::Sqlite).await;
    let at_once = Arc::new(Semaphore::new(AT_ONCE));
    let mut talks = Vec::new();
    for account in FIRST..FIRST + PROSPECTS {
        let (prospect, at_once) = (world.telegram.prospect(account), Arc::clone(&at_once));
        talks.push(tokio::spawn(async move {
            let _place = at_once.acquire().await.expect("never closed");
            talk(&prospect).await
        }));
    }

    let kills = kill_at_random_moments(&mut world).await;
    let mut repeated = 0;
    for talk in talks {
        repeated += talk.await.expect("every dialogue finishes");
    }
    world.telegram.expect_all_confirmed().await;
    // A stop may leave what is owed to the next start.
    world.telegram.room(DESK_ROOM).expect_messages(usize::try_from(PROSPECTS).expect("a small number")).await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    for account in FIRST..FIRST + PROSPECTS {
        let lead = world.lead_of(account).await.expect("every prospect is a lead");
        check_answers(&lead, account);
    }
    let leads = world.leads().await;
    assert_eq!(leads.len(), usize::try_from(PROSPECTS).expect("a small number"));
    let doubled = check_cards(&leads, &world.telegram.room(DESK_ROOM).texts(), &kills);
    println!(
        "{KILLS} kills: {repeated} replies and {doubled} cards were sent twice, by a kill before their confirmation"
    );
}

/// How far somebody has come in the dialogue.
pub(super) struct Course {
    n: String,
    answered: [bool; DIALOGUE.len()],
    pub(super) repeated: usize,
}

/// What a message of the bot is to them.
pub(super) enum Heard {
    /// A question that was not answered yet, and the answer to it.
    Asked(String),
    /// One that was.
    Again,
    End,
}

impl Course {
    pub(super) fn new(account: i64) -> Self {
        Self { n: account.to_string(), answered: [false; DIALOGUE.len()], repeated: 0 }
    }

    pub(super) fn hear(&mut self, text: &str) -> Heard {
        let n = &self.n;
        if text.contains(END) {
            assert!(self.has_answered_all(), "{n} was not asked everything");
            return Heard::End;
        }
        // From the end, because the summary holds the other questions.
        let asked = DIALOGUE.iter().rposition(|(question, ..)| text.contains(question));
        let asked = asked.unwrap_or_else(|| panic!("{n} heard: {text}"));
        if self.answered[asked] {
            self.repeated += 1;
            return Heard::Again;
        }
        assert!(self.answered[..asked].iter().all(|answered| *answered), "{n} missed a question before: {text}");
        self.answered[asked] = true;
        Heard::Asked(DIALOGUE[asked].1.replace("{n}", n))
    }

    pub(super) fn has_answered_all(&self) -> bool {
        self.answered.iter().all(|answered| *answered)
    }
}

/// Answers until the end; returns how many messages came twice.
pub(super) async fn talk(prospect: &Prospect) -> usize {
    let mut course = Course::new(prospect.id());
    prospect.say("/start");
    loop {
        let message = prospect.expect_message().await;
        let reply = match course.hear(&message.text) {
            Heard::Asked(reply) => reply,
            Heard::Again => continue,
            Heard::End => return course.repeated,
        };
        // Every other prospect presses where there is a button.
        match message.buttons.iter().flatten().find(|(label, _)| *label == reply) {
            Some((_, data)) if prospect.id() % 2 == 0 => prospect.press_on(message.id, data),
            _ => prospect.say(&reply),
        };
    }
}

/// Returns how many messages the desk's room held around each kill.
async fn kill_at_random_moments(world: &mut World) -> Vec<RangeInclusive<usize>> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut kills = Vec::new();
    world.start();
    for _ in 0..KILLS {
        let so_far = world.telegram.calls("sendMessage").len();
        world.telegram.expect_calls("sendMessage", so_far + random.usize(5..40)).await;
        // The next change may be a call that comes in, one that ends, or what a prospect does.
        world.telegram.expect_changes(random.u64(1..12)).await;
        let cards_so_far = |world: &World| world.telegram.room(DESK_ROOM).messages().len();
        let before = cards_so_far(world);
        world.kill();
        let polls = world.telegram.calls("getUpdates").len();
        world.start();
        // What the killed program had sent may arrive until the next one speaks.
        world.telegram.expect_calls("getUpdates", polls + 1).await;
        kills.push(before..=cards_so_far(world));
    }
    kills
}

pub(super) fn check_answers(lead: &Lead, account: i64) {
    let expected: BTreeMap<&str, String> = DIALOGUE
        .iter()
        .filter_map(|(_, reply, id)| Some(((*id)?, reply.replace("{n}", &account.to_string()))))
        .collect();
    let kept: BTreeMap<&str, String> =
        lead.answers.iter().map(|answer| (answer.question.0.as_str(), answer.raw.clone())).collect();
    assert_eq!(kept, expected, "the answers of {account}");
    assert_eq!(lead.answers.len(), expected.len(), "{account} has no answer twice");
    assert_eq!(lead.stage.name(), "sql", "{account}");
}

/// Each lead has one card; a second one must have a kill between it and the first. Returns how many have.
pub(super) fn check_cards(leads: &[Lead], cards: &[String], kills: &[RangeInclusive<usize>]) -> usize {
    let mut doubled = 0;
    for lead in leads {
        let number = lead.number.to_string();
        let is_its_own = |at: &usize| cards[*at].contains(&format!("{number} "));
        let own: Vec<usize> = (0..cards.len()).filter(is_its_own).collect();
        assert!(!own.is_empty(), "lead {number} has no card");
        for pair in own.windows(2) {
            assert!(
                kills.iter().any(|kill| pair[0] < *kill.end() && *kill.start() <= pair[1]),
                "lead {number} has two cards, and no kill between them"
            );
            doubled += 1;
        }
    }
    doubled
}
