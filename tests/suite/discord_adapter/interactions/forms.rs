//! Forms and menus: a typed answer in place, and more options than buttons.

use super::super::button;
use super::*;
use bantam::core::message::{ButtonRole, Message, Rich};
use bantam::platform::Outgoing;

#[tokio::test]
async fn a_form_opens_with_the_question_and_what_is_written_is_an_answer() {
    let (scene, asked) = Scene::asked_in_place(Recorder::committing()).await;
    assert_eq!(asked.labels(), ["Yes", "No", "Write an answer", "Skip"]);
    scene.ann.press("Write an answer");
    let form = scene.ann.expect_modal().await;
    assert_eq!((form.title.as_str(), form.fields.len()), ("Write an answer", 1));
    assert_eq!(form.fields[0].placeholder, "How big?");
    let filled = scene.ann.submit_modal("a CRM, *soon*");
    scene.recorder.expect_said(&["@7 start -", "@7 ff.3.w: a CRM, *soon*"]).await;
    scene.running.discord.send(FIRST, &chat(ANN), &text("Thank you")).await.expect("it is shown");
    assert_eq!(scene.ann.expect_answer(filled).await.kind, UPDATE);
    let shown = scene.ann.ephemeral_messages();
    assert_eq!((shown.len(), shown[0].id, shown[0].text.as_str()), (1, asked.id, "Thank you"));
    scene.running.stop().await;
}

#[tokio::test]
async fn a_form_opens_at_once_whatever_else_is_in_hand() {
    let recorder = Recorder::reacting(|told, _| if told == "@7 ff.3.o0" { Reaction::Hold } else { Reaction::Commit });
    let (scene, _) = Scene::asked_in_place(recorder).await;
    scene.ann.press("Yes");
    scene.begun("@7 ff.3.o0").await;
    scene.ann.press("Write an answer");
    assert_eq!(scene.ann.expect_modal().await.title, "Write an answer");
    scene.recorder.gate.add_permits(1);
    scene.running.stop().await;
}

#[tokio::test]
async fn a_form_filled_in_too_late_shows_what_is_asked_now() {
    let recorder = Recorder::reacting(|told, _| match told {
        "@7 ff.3.w: late" => Reaction::Notice("That button is an old one."),
        _ => Reaction::Commit,
    });
    let (scene, asked) = Scene::asked_in_place(recorder).await;
    scene.ann.press("Write an answer");
    scene.ann.expect_modal().await;
    scene.ann.submit_modal("late");
    let log = scene.recorder.expect("it is asked again", |log| log.committed.len() == 3).await;
    assert_eq!(log.said(), ["@7 start -", "@7 ff.3.w: late", "@7 LookAgain"]);
    assert!(log.committed[2].key.0.ends_with(":again"));
    scene.running.discord.send(FIRST, &chat(ANN), &question("How soon?")).await.expect("it is shown");
    let shown = scene.ann.ephemeral_messages();
    assert_eq!((shown.len(), shown[0].id, shown[0].text.as_str()), (1, asked.id, "How soon?"));
    scene.running.stop().await;
}

#[tokio::test]
async fn more_than_five_options_are_a_menu_and_the_choice_stays_to_be_seen() {
    let scene = Scene::with(Recorder::committing()).await;
    let options = (0..30).map(|at| button(&format!("option {at}"), &format!("ff.3.o{at}"), ButtonRole::Option));
    let message = Message { text: Rich::plain("Which?"), buttons: options.collect(), ..Message::default() };
    scene.running.discord.send(FIRST, &chat(ANN), &Outgoing::Message(message)).await.expect("it is sent");
    let asked = scene.ann.expect_message().await;
    assert_eq!((asked.selects.len(), asked.option_labels().len()), (2, 30));
    scene.ann.select("option 27");
    scene.recorder.expect_said(&["@7 ff.3.o27"]).await;
    let look = scene.look(asked.id, |look| look.selects.is_empty()).await;
    assert_eq!(look.labels(), ["option 27"]);
    assert!(look.buttons[0][0].is_disabled);
    scene.running.stop().await;
}
