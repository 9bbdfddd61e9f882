//! The program is killed fifty times in the middle of two hundred dialogues, and nobody notices.

use std::collections::BTreeMap;
use std::sync::Arc;

use bantam::core::lead::lead::Lead;
use tokio::sync::Semaphore;

use crate::support::telegram::{BotMessage, Prospect};
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
    assert!(world.stop().await.success(), "{}", world.log_text());

    for account in FIRST..FIRST + PROSPECTS {
        let lead = world.lead_of(account).await.expect("every prospect is a lead");
        check_answers(&lead, account);
    }
    let leads = world.leads().await;
    assert_eq!(leads.len(), usize::try_from(PROSPECTS).expect("a small number"));
    let doubled = check_cards(&leads, &world.telegram.room(DESK_ROOM).messages(), &kills);
    println!(
        "{KILLS} kills: {repeated} replies and {doubled} cards were sent twice, by a kill before their confirmation"
    );
}

/// Answers until the end; returns how many messages came twice.
pub(super) async fn talk(prospect: &Prospect) -> usize {
    let n = prospect.id().to_string();
    let mut answered = vec![false; DIALOGUE.len()];
    let mut repeated = 0;
    prospect.say("/start");
    loop {
        let message = prospect.expect_message().await;
        if message.text.contains(END) {
            assert!(answered.iter().all(|answered| *answered), "{n} was not asked everything");
            return repeated;
        }
        // From the end, because the summary holds the other questions.
        let asked = DIALOGUE.iter().rposition(|(question, ..)| message.text.contains(question));
        let asked = asked.unwrap_or_else(|| panic!("{n} heard: {}", message.text));
        if answered[asked] {
            repeated += 1;
            continue;
        }
        assert!(answered[..asked].iter().all(|answered| *answered), "{n} missed a question before: {}", message.text);
        answered[asked] = true;
        let reply = DIALOGUE[asked].1.replace("{n}", &n);
        // Every other prospect presses where there is a button.
        match message.buttons.iter().flatten().find(|(label, _)| *label == reply) {
            Some((_, data)) if prospect.id() % 2 == 0 => prospect.press_on(message.id, data),
            _ => prospect.say(&reply),
        };
    }
}

/// Returns how many messages the desk's room held at each kill.
async fn kill_at_random_moments(world: &mut World) -> Vec<usize> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut kills = Vec::new();
    world.start();
    for _ in 0..KILLS {
        let so_far = world.telegram.calls("sendMessage").len();
        world.telegram.expect_calls("sendMessage", so_far + random.usize(5..40)).await;
        // The next change may be a call that comes in, one that ends, or what a prospect does.
        world.telegram.expect_changes(random.u64(1..12)).await;
        world.kill();
        kills.push(world.telegram.room(DESK_ROOM).messages().len());
        world.start();
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
pub(super) fn check_cards(leads: &[Lead], room: &[BotMessage], kills: &[usize]) -> usize {
    let mut doubled = 0;
    for lead in leads {
        let number = lead.number.to_string();
        let is_card = |message: &BotMessage| message.text.contains(&format!("{number} "));
        let cards: Vec<usize> = (0..room.len()).filter(|&index| is_card(&room[index])).collect();
        assert!(!cards.is_empty(), "lead {number} has no card");
        for pair in cards.windows(2) {
            assert!(
                kills.iter().any(|&kill| pair[0] < kill && kill <= pair[1]),
                "lead {number} has two cards, and no kill between them"
            );
            doubled += 1;
        }
    }
    doubled
}
