//! Presses on a lead's card: who pressed, with which roles, and on which card, also from a menu that only they see.

use bantam::core::ids::{LeadId, LeadNumber, MessageId};
use bantam::core::lead::buttons::{Aside, CardButton, Keyboard};
use bantam::core::lead::card::Card;
use bantam::core::lead::press::{DeskAction, DeskPress, Menu, ReasonPlace, WorkAction};
use bantam::core::lead::verdict::Spot;
use bantam::core::stage::Stage;
use bantam::platform::{CardPress, Outgoing, RoomEvent};

use super::*;
use crate::support::discord::Fault;

fn button(label: &str, action: DeskAction) -> CardButton {
    CardButton { label: label.to_owned(), press: DeskPress { lead: LeadId(1), action } }
}

fn other() -> CardButton {
    let reason = ReasonPlace::all().find(|place| place.needs_words()).expect("one that says nothing by itself");
    button("Other", DeskAction::Work(WorkAction::Disqualify { reason, wake_in_days: None }))
}

/// A card stands in the room; whoever presses sees a menu.
async fn with_card() -> (Scene, MessageView) {
    let rows = vec![vec![button("Spam", DeskAction::Work(WorkAction::Lost)), other()]];
    let menu = Keyboard { words: "#1042: *why*?".to_owned(), rows };
    with_card_for(Recorder::committing().showing(Aside::Buttons(menu))).await
}

async fn with_card_for(recorder: Recorder) -> (Scene, MessageView) {
    let scene = Scene::with(recorder).await;
    let card = Card {
        number: LeadNumber(1042),
        headline: "MQL".to_owned(),
        title: "#1042".to_owned(),
        temperature: None,
        stage: Stage::Mql,
        sections: Vec::new(),
        person: None,
        buttons: vec![vec![button("Disqualify", DeskAction::Open(Menu::Reasons))]],
    };
    scene.running.discord.send(FIRST, &chat("discord:5"), &Outgoing::Card(card)).await.expect("it is sent");
    let seen = scene.room.expect_message().await;
    (scene, seen)
}

async fn pressed(scene: &Scene, count: usize) -> CardPress {
    let log = scene.recorder.expect("a press on a card", |log| log.rooms.len() == count).await;
    match log.rooms.last().map(|room| room.event.clone()) {
        Some(RoomEvent::Pressed(pressed)) => pressed,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_menu_is_seen_by_whoever_pressed_and_what_is_pressed_in_it_counts_on_the_card() {
    let (scene, card) = with_card().await;
    let ann = scene.ann.clone().named("Ann Berg").with_roles(&[77, 78]);
    let press = ann.press_in(&scene.room, "Disqualify");
    let on_card = pressed(&scene, 1).await;
    let spot = Spot { room: chat("discord:5"), message: MessageId(card.id.to_string()) };
    assert_eq!(on_card.roles, ["77", "78"]);
    assert_eq!((on_card.spots, on_card.words), (vec![spot.clone()], None));
    assert_eq!(on_card.by.display_name().as_deref(), Some("Ann Berg"));
    assert_eq!(ann.expect_answer(press).await.kind, MESSAGE);
    let menu = ann.expect_ephemeral().await;
    assert_eq!((menu.labels(), menu.text.as_str()), (vec!["Spam", "Other"], "#1042: \\*why\\*?"));

    let press = ann.press("Spam");
    let in_menu = pressed(&scene, 2).await;
    assert_eq!((in_menu.spots, in_menu.roles), (vec![spot], vec!["77".to_owned(), "78".to_owned()]));
    assert_eq!(ann.expect_answer(press).await.kind, UPDATE, "the menu itself changes");
    assert_eq!(ann.expect_ephemeral().await.id, menu.id);
    assert_eq!(scene.room.messages(), [card]);
    scene.running.stop().await;
}

#[tokio::test]
async fn a_press_that_comes_to_nothing_is_not_thought_about_for_ever() {
    let (scene, _) = with_card_for(Recorder::committing()).await;
    let press = scene.ann.press_in(&scene.room, "Disqualify");
    assert_eq!(scene.ann.expect_answer(press).await.kind, MESSAGE);
    assert_eq!(scene.ann.expect_ephemeral().await.text, "✓");
    scene.running.stop().await;
}

#[tokio::test]
async fn what_a_limit_holds_up_is_shown_when_it_is_over() {
    let menu = Keyboard { words: "#1042: why?".to_owned(), rows: Vec::new() };
    let recorder = Recorder::reacting(|_, _| Reaction::Hold).showing(Aside::Buttons(menu));
    let (scene, _) = with_card_for(recorder).await;
    let press = scene.ann.press_in(&scene.room, "Disqualify");
    assert_eq!(scene.ann.expect_answer(press).await.kind, PUT_OFF);
    let limit = Fault::TooMany { retry_after: 0.05, is_global: false, scope: "shared" };
    scene.fake.next_calls_answer("PATCH /webhooks/*/*/messages/@original", 1, limit);
    scene.recorder.gate.add_permits(1);
    assert_eq!(scene.ann.expect_ephemeral().await.text, "#1042: why?");
    scene.running.stop().await;
}

#[tokio::test]
async fn what_needs_words_opens_a_form_at_once_and_comes_with_them() {
    let (scene, card) = with_card().await;
    scene.ann.press_in(&scene.room, "Disqualify");
    scene.ann.expect_ephemeral().await;
    scene.ann.press("Other");
    let form = scene.ann.expect_modal().await;
    assert_eq!((form.title.as_str(), form.fields.len()), ("Why is it disqualified?", 1));
    assert_eq!(scene.recorder.log().rooms.len(), 1, "nothing is done yet");
    let sent = scene.ann.submit_modal("They moved");
    let filled = pressed(&scene, 2).await;
    assert_eq!((filled.words.as_deref(), filled.press), (Some("They moved"), other().press));
    assert_eq!(filled.spots[0].message, MessageId(card.id.to_string()));
    assert_eq!(scene.ann.expect_answer(sent).await.kind, UPDATE);
    scene.running.stop().await;
}
