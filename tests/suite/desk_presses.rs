//! Presses on a lead's card, as the service handles them: that come again, that come too late, and from where none should come.

use std::time::{Duration, Instant};

use bantam::core::ids::{InboundKey, LeadId, MessageId, OutboxId};
use bantam::core::lead::lead::Change;
use bantam::core::lead::press::{DeskAction, DeskPress, WorkAction};
use bantam::core::lead::verdict::Spot;
use bantam::platform::{AnswerTo, Caller, CardPress};
use bantam::service::command::Place;
use bantam::service::turns::Settled;
use bantam::store::record::{Owed, Payload, TurnCommit};

use super::desk_at_work::{SALES, Scene, caller, card_in, line};
use crate::support::store::{Ground, at};

/// Somebody presses this on the message, wherever that is.
async fn press(scene: &Scene, key: &InboundKey, by: &str, spot: (&str, &str), action: DeskAction) -> Settled {
    let spot = Spot { room: spot.0.parse().unwrap(), message: MessageId(spot.1.to_owned()) };
    let press = DeskPress { lead: LeadId(21), action };
    let Caller { person: by, roles } = caller(by);
    scene.turns.press(key, &CardPress { by, roles, press, spots: vec![spot], words: None }).await.unwrap()
}

const CLAIM: DeskAction = DeskAction::Work(WorkAction::Claim);

#[tokio::test]
async fn what_was_done_and_comes_again_is_answered_as_done() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    card_in(&scene, SALES, "9").await;
    card_in(&scene, "discord:5", "9").await;
    for (platform, room, by) in [("telegram", SALES, "telegram:7"), ("discord", "discord:5", "discord:70")] {
        for (action, words) in
            [(CLAIM, "#1001 gehört Ihnen."), (DeskAction::Work(WorkAction::Release), "#1001 ist abgegeben.")]
        {
            let key = InboundKey(format!("{platform}:{action:?}"));
            for time in ["once", "twice"] {
                let settled = press(&scene, &key, by, (room, "9"), action).await;
                assert_eq!(
                    (settled.notice.as_deref(), settled.is_refusal),
                    (Some(words), false),
                    "{time} on {platform}"
                );
            }
        }
    }
    let (key, room, answer) = (scene.key(), "discord:5".parse().unwrap(), AnswerTo::InPlace);
    let place = Place { key: &key, room: &room, within: None, answer: &answer };
    for time in ["once", "twice"] {
        let settled =
            scene.turns.command(place, Some(&caller("discord:70")), &line("disqualify 1001 spam")).await.unwrap();
        assert!(settled.notice.is_some() && !settled.is_refusal, "{time}: {settled:?}");
    }
    let steps = scene.ground.store.lead_history(LeadId(21)).await.unwrap();
    assert_eq!(steps.iter().filter(|step| step.what == Change::Claimed).count(), 2);
}

#[tokio::test]
async fn after_a_refusal_the_card_is_owed_where_all_see_the_same_buttons() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    card_in(&scene, SALES, "9").await;
    card_in(&scene, "discord:5", "9").await;
    let key = scene.key();
    press(&scene, &key, "telegram:7", (SALES, "9"), CLAIM).await;
    let key = scene.key();
    let slower = press(&scene, &key, "telegram:8", (SALES, "9"), CLAIM).await;
    assert!(slower.is_refusal && slower.aside.is_none(), "{slower:?}");
    let rows: Vec<_> = slower.owed.iter().map(|owed| (owed.chat.to_string(), owed.payload.clone())).collect();
    assert_eq!(rows, [(SALES.to_owned(), Payload::Card(LeadId(21)))]);
    let again = press(&scene, &key, "telegram:8", (SALES, "9"), CLAIM).await;
    assert!(again.is_refusal && again.owed.is_empty(), "the same press owes it once: {again:?}");
    let key = scene.key();
    let whispered = press(&scene, &key, "discord:1", ("discord:5", "9"), CLAIM).await;
    assert!(whispered.is_refusal && whispered.owed.is_empty(), "{whispered:?}");
}

#[tokio::test]
async fn whoever_may_not_press_there_is_not_waited_for() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    let row = Owed {
        id: OutboxId(7),
        chat: SALES.parse().unwrap(),
        payload: Payload::Card(LeadId(21)),
        conversation: None,
        lead: Some(LeadId(21)),
        created_at: at(100),
        due_at: at(100),
        attempts: 0,
    };
    let key = scene.key();
    scene.ground.writer.commit(TurnCommit::new(key, at(100), Vec::new(), vec![row])).await.unwrap();
    assert!(scene.ground.store.card_is_owed(LeadId(21)).await.unwrap(), "it may come to stand there any moment");
    let began = Instant::now();
    for (by, room) in [("telegram:4711", "telegram:4711"), ("telegram:7", "telegram:7"), ("telegram:4711", SALES)] {
        let key = scene.key();
        let refused = press(&scene, &key, by, (room, "9"), CLAIM).await;
        assert!(refused.is_refusal && refused.owed.is_empty(), "{refused:?}");
    }
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}
