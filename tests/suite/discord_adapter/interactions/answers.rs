//! When an interaction is answered, and what becomes of it when the answer or the handler fails.

use super::*;
use crate::support::discord::Fault;
use bantam::platform::SendError;

fn holding(what: &'static str) -> Recorder {
    Recorder::reacting(move |told, _| if told == what { Reaction::Hold } else { Reaction::Commit })
}

#[tokio::test]
async fn a_press_is_answered_only_after_its_commit() {
    let (scene, asked) = Scene::asked(holding("@7 ff.3.o0")).await;
    let press = scene.ann.press("Yes");
    scene.begun("@7 ff.3.o0").await;
    assert_eq!(scene.fake.unanswered(), [press]);
    scene.recorder.gate.add_permits(1);
    let answer = scene.ann.expect_answer(press).await;
    assert_eq!(answer.kind, UPDATE);
    assert_eq!(scene.recorder.log().said(), ["@7 ff.3.o0"]);
    let look = scene.look(asked.id, |look| look.buttons.iter().flatten().all(|button| button.is_disabled)).await;
    let chosen: Vec<_> = look.buttons.iter().flatten().filter(|button| button.style == 3).collect();
    assert_eq!(chosen.iter().map(|button| button.label.as_str()).collect::<Vec<_>>(), ["Yes"]);
    assert_eq!(look.text, "How big?");
    scene.running.stop().await;
}

#[tokio::test]
async fn an_answer_that_is_late_is_put_off_also_behind_another_and_then_given() {
    let (scene, asked) = Scene::asked(holding("@7 ff.3.o0")).await;
    let (press, again) = (scene.ann.press("Yes"), scene.ann.press("No"));
    for press in [press, again] {
        let answer = scene.ann.expect_answer(press).await;
        assert_eq!(answer.kind, PUT_OFF_UPDATE);
        assert!((1900..2900).contains(&answer.latency.as_millis()), "{answer:?}");
    }
    assert!(scene.recorder.log().committed.is_empty());
    scene.recorder.gate.add_permits(1);
    scene.recorder.expect_said(&["@7 ff.3.o0", "@7 ff.3.o1"]).await;
    scene.look(asked.id, |look| look.buttons.iter().flatten().all(|button| button.is_disabled)).await;
    scene.running.stop().await;
}

#[tokio::test]
async fn a_late_beginning_is_put_off_in_private_and_then_goes_on_in_place() {
    let scene = Scene::with(holding("@7 start ads")).await;
    scene.ann.close_dms();
    let begun = scene.ann.qualify(Some(&scene.room), Some("ads"));
    let answer = scene.ann.expect_answer(begun).await;
    assert_eq!((answer.kind, &answer.body["data"]["flags"]), (PUT_OFF, &serde_json::json!(64)));
    scene.recorder.gate.add_permits(1);
    scene.recorder.expect_said(&["@7 start ads"]).await;
    scene.running.discord.send(FIRST, &chat(ANN), &question("How big?")).await.expect("it is shown");
    let seen = scene.ann.expect_ephemeral().await;
    assert_eq!((seen.text.as_str(), scene.ann.ephemeral_messages().len()), ("How big?", 1));
    assert!(scene.room.messages().is_empty());
    scene.running.stop().await;
}

#[tokio::test]
async fn an_answer_that_fails_on_its_way_is_tried_once_more() {
    let limit = Fault::TooMany { retry_after: 0.05, is_global: true, scope: "global" };
    for fault in [Fault::ServerError, Fault::BadGateway, Fault::DropBefore, Fault::SwallowAnswer, limit] {
        let (scene, asked) = Scene::asked_in_place(Recorder::committing()).await;
        scene.fake.next_calls_answer(CALLBACK, 1, fault.clone());
        let press = scene.ann.press("Yes");
        scene.recorder.expect_said(&["@7 start -", "@7 ff.3.o0"]).await;
        let sent = scene.running.discord.send(FIRST, &chat(ANN), &text("Thank you")).await;
        assert!(sent.is_ok(), "{fault:?}: {sent:?}");
        assert_eq!(scene.ann.expect_answer(press).await.kind, UPDATE, "{fault:?}");
        let shown = scene.ann.ephemeral_messages();
        assert_eq!((shown.len(), shown[0].id, shown[0].text.as_str()), (1, asked.id, "Thank you"), "{fault:?}");
        scene.running.stop().await;
    }
}

#[tokio::test]
async fn an_answer_that_keeps_failing_is_given_when_it_is_sent_again() {
    let (scene, _) = Scene::asked_in_place(Recorder::committing()).await;
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::SwallowAnswer);
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::DropBefore);
    scene.ann.press("Yes");
    scene.recorder.expect_said(&["@7 start -", "@7 ff.3.o0"]).await;
    let send = || async { scene.running.discord.send(FIRST, &chat(ANN), &text("Thank you")).await };
    assert!(matches!(send().await, Err(SendError::Transient(_))));
    send().await.expect("it is shown");
    let shown = scene.ann.ephemeral_messages();
    assert_eq!((shown.len(), shown[0].text.as_str()), (1, "Thank you"));
    scene.running.stop().await;
}

#[tokio::test]
async fn a_long_limit_holds_up_nobody_and_the_answer_comes_after_it() {
    let (scene, _) = Scene::asked_in_place(Recorder::committing()).await;
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::TooMany { retry_after: 60.0, is_global: false, scope: "user" });
    let press = scene.ann.press("Yes");
    scene.recorder.expect_said(&["@7 start -", "@7 ff.3.o0"]).await;
    let send = || async { scene.running.discord.send(FIRST, &chat(ANN), &text("Thank you")).await };
    let after = Duration::from_mins(1);
    let scope = bantam::platform::Scope::Chat;
    assert_eq!(send().await, Err(SendError::RetryAfter { after, scope }));
    assert_eq!(scene.ann.expect_answer(press).await.kind, PUT_OFF_UPDATE);
    send().await.expect("it is shown");
    assert_eq!(scene.ann.ephemeral_messages()[0].text, "Thank you");
    scene.running.stop().await;
}

#[tokio::test]
async fn what_came_too_late_goes_by_direct_message_or_waits_for_the_next_press() {
    let (scene, asked) = Scene::asked_in_place(Recorder::committing()).await;
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::Code(404, 10_062));
    scene.ann.press("Yes");
    scene.recorder.expect_said(&["@7 start -", "@7 ff.3.o0"]).await;
    let send = || async { scene.running.discord.send(FIRST, &chat(ANN), &text("Next?")).await };
    assert!(matches!(send().await, Err(SendError::Gone(_))));
    scene.ann.press("No");
    scene.recorder.expect("the next press", |log| log.committed.len() == 3).await;
    send().await.expect("it is shown");
    assert_eq!(
        (scene.ann.ephemeral_messages()[0].id, scene.ann.ephemeral_messages()[0].text.as_str()),
        (asked.id, "Next?")
    );

    scene.ann.open_dms();
    scene.fake.advance(Duration::from_mins(16));
    scene
        .running
        .discord
        .send(bantam::core::ids::OutboxId(2), &chat(ANN), &text("Still there?"))
        .await
        .expect("it is sent");
    assert_eq!(scene.ann.expect_message().await.text, "Still there?");
    scene.running.stop().await;
}

#[tokio::test]
async fn a_token_that_ran_out_is_not_taken_for_the_bots() {
    let (scene, _) = Scene::asked_in_place(Recorder::committing()).await;
    scene.fake.advance(Duration::from_mins(16));
    let sent = scene.running.discord.send(FIRST, &chat(ANN), &text("Still there?")).await;
    assert!(matches!(sent, Err(SendError::Gone(_))), "{sent:?}");
    scene.running.stop().await;
}

#[tokio::test]
async fn a_store_that_is_away_for_a_moment_is_waited_for() {
    let recorder = Recorder::reacting(|_, tries| if tries < 4 { Reaction::Unavailable } else { Reaction::Commit });
    let (scene, _) = Scene::asked(recorder).await;
    let press = scene.ann.press("Yes");
    assert_eq!(scene.ann.expect_answer(press).await.kind, UPDATE);
    assert_eq!(scene.recorder.log().said(), ["@7 ff.3.o0"]);
    assert!(scene.recorder.log().buried.is_empty());
    scene.running.stop().await;
}

#[tokio::test]
async fn what_fails_for_good_is_kept_and_told_to_whoever_pressed() {
    for reaction in [Reaction::Fail, Reaction::Panic] {
        let (scene, _) = Scene::asked(Recorder::reacting(move |_, _| reaction)).await;
        let press = scene.ann.press("Yes");
        let answer = scene.ann.expect_answer(press).await;
        assert_eq!((answer.kind, &answer.body["data"]["flags"]), (MESSAGE, &serde_json::json!(64)));
        assert!(answer.text.is_some_and(|text| text.contains("wrong")));
        let log = scene.recorder.log();
        assert_eq!((log.begun.len(), log.buried.len()), (3, 1));
        assert!(log.buried[0].0.0.starts_with("discord:i:"));
        let began = scene.ann.qualify(Some(&scene.room), None);
        assert!(scene.ann.expect_answer(began).await.text.is_some_and(|text| text.contains("wrong")));
        scene.running.stop().await;
    }
}

#[tokio::test]
async fn a_press_while_the_socket_is_away_is_answered_after_it_is_back() {
    let (scene, _) = Scene::asked(Recorder::committing()).await;
    scene.fake.drop_sockets();
    let press = scene.ann.press("Yes");
    assert_eq!(scene.ann.expect_answer(press).await.kind, UPDATE);
    scene.running.stop().await;
}

#[tokio::test]
async fn an_interaction_of_an_unknown_shape_is_answered_all_the_same() {
    let (scene, _) = Scene::asked(Recorder::committing()).await;
    scene.fake.garble_next_interaction();
    let press = scene.ann.press("Yes");
    let answer = scene.ann.expect_answer(press).await;
    assert!(answer.kind == MESSAGE && answer.text.is_some_and(|text| text.contains("wrong")));
    assert!(scene.recorder.log().committed.is_empty());
    scene.running.stop().await;
}
