//! The program is stopped and started again in the middle of two hundred dialogues: nobody notices, and nothing is said twice.

use crate::support::world::{DESK_ROOM, Database, World};

use super::kills::{check_answers, check_cards, talk};

const PROSPECTS: i64 = 200;
const FIRST: i64 = 8000;
const STOPS: usize = 2;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_stops_among_two_hundred_dialogues_lose_nothing_and_double_nothing() {
    let mut world = World::new(Database::Sqlite).await;
    let mut talks = Vec::new();
    for account in FIRST..FIRST + PROSPECTS {
        let prospect = world.telegram.prospect(account);
        talks.push(tokio::spawn(async move { talk(&prospect).await }));
    }
    let in_a_third = 12 * usize::try_from(PROSPECTS).unwrap() / (STOPS + 1);
    for stop in 1..=STOPS {
        world.start();
        world.telegram.expect_calls("sendMessage", stop * in_a_third).await;
        assert!(talks.iter().any(|talk| !talk.is_finished()), "it is stopped in the middle");
        assert!(world.stop().await.success(), "{}", world.log_text());
    }
    world.start();
    for talk in talks {
        assert_eq!(talk.await.expect("every dialogue finishes"), 0, "a message came twice");
    }
    world.telegram.expect_all_confirmed().await;
    // A stop may leave what is owed to the next start.
    world.telegram.room(DESK_ROOM).expect_messages(usize::try_from(PROSPECTS).expect("a small number")).await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    for account in FIRST..FIRST + PROSPECTS {
        check_answers(&world.lead_of(account).await.expect("every prospect is a lead"), account);
    }
    let (leads, cards) = (world.leads().await, world.telegram.room(DESK_ROOM).texts());
    assert_eq!(check_cards(&leads, &cards, &[]), 0);
    assert_eq!((leads.len(), cards.len()), (200, 200));
}
