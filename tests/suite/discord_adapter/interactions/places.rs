//! Where a dialogue begins and goes on: by direct message, in place, and from one to the other.

use super::*;
use bantam::core::ids::OutboxId;
use bantam::platform::SendError;

#[tokio::test]
async fn a_dialogue_that_begins_in_a_room_goes_on_in_the_direct_message() {
    let scene = Scene::with(Recorder::committing()).await;
    let ann = scene.ann.clone().speaking("de");
    let begun = ann.qualify(Some(&scene.room), Some("ads-spring"));
    scene.recorder.expect_said(&["@7 start ads-spring"]).await;
    assert_eq!(scene.recorder.log().committed[0].from.language.map(|it| it.code().to_owned()).as_deref(), Some("de"));
    scene.running.discord.send(FIRST, &chat(ANN), &question("Wie groß?")).await.expect("it is sent");
    assert_eq!(ann.expect_message().await.labels(), ["Yes", "No", "Skip"]);
    let answer = ann.expect_answer(begun).await;
    let pointer = ann.expect_ephemeral().await;
    let link = &answer.body["data"]["components"][0]["components"][0]["url"];
    assert_eq!(answer.kind, MESSAGE);
    assert_eq!(link, &format!("https://discord.com/channels/@me/{}", ann.direct_messages()));
    assert!(pointer.is_ephemeral && !pointer.text.is_empty());
    assert!(scene.room.messages().is_empty());
    scene.running.stop().await;
}

#[tokio::test]
async fn a_command_in_the_direct_message_is_answered_there() {
    let scene = Scene::with(Recorder::committing()).await;
    let begun = scene.ann.qualify(None, None);
    scene.recorder.expect_said(&["@7 start -"]).await;
    scene.running.discord.send(FIRST, &chat(ANN), &question("How big?")).await.expect("it is shown");
    assert_eq!(scene.ann.expect_answer(begun).await.kind, MESSAGE);
    let seen = scene.ann.expect_message().await;
    assert_eq!((seen.labels(), seen.is_ephemeral), (vec!["Yes", "No", "Skip"], false));
    scene.running.discord.send(OutboxId(2), &chat(ANN), &text("Next?")).await.expect("it is sent");
    assert_eq!(scene.ann.expect_message().await.text, "Next?");
    scene.running.stop().await;
}

#[tokio::test]
async fn a_command_whose_answer_gets_lost_shows_it_once() {
    use crate::support::discord::Fault;
    let scene = Scene::with(Recorder::committing()).await;
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::SwallowAnswer);
    scene.fake.next_calls_answer(CALLBACK, 1, Fault::ServerError);
    scene.ann.qualify(None, None);
    scene.recorder.expect_said(&["@7 start -"]).await;
    let send = || async { scene.running.discord.send(FIRST, &chat(ANN), &question("How big?")).await };
    assert!(matches!(send().await, Err(SendError::Transient(_))));
    send().await.expect("it is shown");
    assert_eq!(scene.ann.messages().len(), 1);
    scene.running.stop().await;
}

#[tokio::test]
async fn where_direct_messages_are_closed_everything_is_in_one_message_in_place() {
    let (scene, asked) = Scene::asked_in_place(Recorder::committing()).await;
    for (number, (label, next)) in (2..).zip([("Yes", "How soon?"), ("Skip", "Who decides?"), ("No", "Thank you")]) {
        scene.ann.press(label);
        scene.recorder.expect(label, |log| log.committed.len() == number).await;
        let id = OutboxId(i64::try_from(number).expect("few"));
        scene.running.discord.send(id, &chat(ANN), &question(next)).await.expect("it is shown");
        let shown = scene.ann.ephemeral_messages();
        assert_eq!((shown.len(), shown[0].id, shown[0].text.as_str()), (1, asked.id, next));
    }
    scene.ann.open_dms();
    scene.ann.say("hello");
    scene.recorder.expect("a direct message", |log| log.committed.len() == 5).await;
    scene.running.discord.send(OutboxId(9), &chat(ANN), &text("Hello")).await.expect("it is sent");
    assert_eq!(scene.ann.expect_message().await.text, "Hello");
    scene.running.stop().await;
}

#[tokio::test]
async fn pressing_twice_in_place_shows_what_is_asked_now() {
    let recorder = Recorder::reacting(|told, tries| match (told, tries) {
        ("@7 ff.3.o0", 2) => Reaction::Notice("That button is an old one."),
        _ => Reaction::Commit,
    });
    let (scene, asked) = Scene::asked_in_place(recorder).await;
    let presses = [scene.ann.press("Yes"), scene.ann.press("Yes")];
    let said = ["@7 start -", "@7 ff.3.o0", "@7 ff.3.o0", "@7 LookAgain"];
    scene.recorder.expect_said(&said).await;
    for (id, words) in [(2, "How soon?"), (3, "How soon?")] {
        scene.running.discord.send(OutboxId(id), &chat(ANN), &question(words)).await.expect("it is shown");
    }
    for press in presses {
        assert!(matches!(scene.ann.expect_answer(press).await.kind, UPDATE | PUT_OFF_UPDATE));
    }
    let shown = scene.ann.ephemeral_messages();
    assert_eq!((shown.len(), shown[0].id, shown[0].text.as_str()), (1, asked.id, "How soon?"));
    scene.running.stop().await;
}

#[tokio::test]
async fn an_old_button_in_a_direct_message_is_answered_by_a_word() {
    let (scene, asked) = Scene::asked(Recorder::reacting(|_, _| Reaction::Notice("That is an old one."))).await;
    let press = scene.ann.press("Yes");
    let answer = scene.ann.expect_answer(press).await;
    assert_eq!((answer.kind, answer.text.as_deref()), (MESSAGE, Some("That is an old one.")));
    assert_eq!(scene.ann.messages(), [asked]);
    scene.running.stop().await;
}

#[tokio::test]
async fn a_press_that_says_nothing_is_answered_all_the_same() {
    let (scene, asked) = Scene::asked(Recorder::reacting(|_, _| Reaction::Silent)).await;
    let press = scene.ann.press("Yes");
    assert_eq!(scene.ann.expect_answer(press).await.kind, UPDATE);
    scene.look(asked.id, |look| look.buttons[0][0].is_disabled).await;
    scene.running.stop().await;
}

#[tokio::test]
async fn what_was_never_a_button_of_ours_does_nothing() {
    let (scene, asked) = Scene::asked(Recorder::committing()).await;
    scene.running.discord.send(OutboxId(2), &chat("discord:5"), &text("a room")).await.expect("it is sent");
    let in_room = scene.room.expect_message().await;
    let presses = [
        scene.ann.press_data("nonsense"),
        scene.ann.press_data("1.2.z"),
        scene.ann.press_data("beginner"),
        // A dialogue is nobody else's business: this message is seen by everybody.
        scene.ann.press_on(in_room.id, "ff.3.o0"),
    ];
    for press in presses {
        let answer = scene.ann.expect_answer(press).await;
        assert_eq!((answer.kind, &answer.body["data"]["flags"]), (MESSAGE, &serde_json::json!(64)));
    }
    assert!(scene.recorder.log().begun.is_empty());
    scene.running.discord.send(OutboxId(3), &chat(ANN), &text("still private")).await.expect("it is sent");
    assert_eq!(scene.ann.messages().len(), 2);
    assert_eq!((scene.ann.messages()[0].id, scene.room.messages().len()), (asked.id, 1));
    scene.running.stop().await;
}

#[tokio::test]
async fn who_closes_the_direct_messages_in_the_middle_is_answered_where_they_press() {
    let (scene, _) = Scene::asked(Recorder::committing()).await;
    scene.ann.close_dms();
    scene.ann.press("Yes");
    scene.recorder.expect_said(&["@7 ff.3.o0"]).await;
    scene.running.discord.send(OutboxId(2), &chat(ANN), &question("How soon?")).await.expect("it is shown");
    assert_eq!(scene.ann.expect_ephemeral().await.text, "How soon?");
    scene.ann.press("No");
    scene.recorder.expect_said(&["@7 ff.3.o0", "@7 ff.3.o1"]).await;
    scene.running.discord.send(OutboxId(3), &chat(ANN), &question("Who?")).await.expect("it is shown");
    assert_eq!(scene.ann.expect_ephemeral().await.text, "Who?");
    scene.running.stop().await;
}

#[tokio::test]
async fn who_takes_the_message_away_begins_again_and_loses_nothing() {
    let recorder = Recorder::reacting(|told, _| if told == "@7 ff.3.o0" { Reaction::Hold } else { Reaction::Commit });
    let (scene, asked) = Scene::asked_in_place(recorder).await;
    let press = scene.ann.press("Yes");
    scene.ann.expect_answer(press).await;
    scene.ann.dismiss(asked.id);
    scene.recorder.gate.add_permits(1);
    scene.recorder.expect_said(&["@7 start -", "@7 ff.3.o0"]).await;
    let send = || async { scene.running.discord.send(OutboxId(2), &chat(ANN), &question("How soon?")).await };
    assert!(matches!(send().await, Err(SendError::Gone(_))));
    scene.ann.qualify(Some(&scene.room), None);
    scene.recorder.expect("a new beginning", |log| log.committed.len() == 3).await;
    send().await.expect("it is shown");
    assert_eq!(scene.ann.ephemeral_messages()[0].text, "How soon?");
    scene.running.stop().await;
}
