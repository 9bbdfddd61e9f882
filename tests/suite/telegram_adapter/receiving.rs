//! Receiving: order, acknowledgement after the commit, failures, stopping.

use std::time::Duration;

use bantam::core::event::{Attachment, Event, Press};
use bantam::core::ids::{Chat, OutboxId};
use bantam::core::lead::buttons::{Aside, Keyboard};
use bantam::core::message::{Button, ButtonRole, Message, Rich};
use bantam::platform::telegram::receive::ReceiveError;
use bantam::platform::{Outgoing, RoomEvent, Sender};
use serde_json::json;

use super::{Reaction, Recorder, Running, connected};
use crate::support::telegram::{FakeTelegram, Fault, TOKEN};

#[tokio::test]
async fn one_chat_is_handled_in_order_and_others_do_not_wait_for_it() {
    let fake = FakeTelegram::start().await;
    let (ann, bob) = (fake.prospect(1), fake.prospect(2));
    for text in ["a", "b", "c"] {
        ann.say(text);
    }
    bob.say("x");
    let recorder = Recorder::reacting(|told, _| if told == "1 a" { Reaction::Hold } else { Reaction::Commit });
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("Bob is handled", |log| log.said() == ["2 x"]).await;
    assert!(!log.begun.contains(&"1 b".to_owned()));
    recorder.gate.add_permits(1);
    recorder.expect("Ann is handled", |log| log.said() == ["2 x", "1 a", "1 b", "1 c"]).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn an_update_is_confirmed_only_after_its_commit() {
    let fake = FakeTelegram::start().await;
    let update = fake.prospect(1).say("hello");
    let recorder = Recorder::reacting(|_, tries| if tries == 1 { Reaction::Hold } else { Reaction::Commit });
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it is begun", |log| !log.begun.is_empty()).await;
    running.die().await;
    assert_eq!(fake.unconfirmed(), [update]);
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it comes again", |log| log.said() == ["1 hello"]).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn no_death_loses_an_update_or_mixes_up_a_chat() {
    let fake = FakeTelegram::start().await;
    let recorder = Recorder::committing();
    let mut said = 0;
    for round in 0..8_usize {
        let running = Running::start(&fake, &recorder).await;
        for text in 0..20 {
            for chat in 1..=4 {
                fake.prospect(chat).say(&format!("{round}-{text:02}"));
                said += 1;
            }
        }
        let enough = recorder.log().committed.len() + 5 + round * 7;
        recorder.expect("some are committed", |log| log.committed.len() >= enough).await;
        running.die().await;
    }
    let running = Running::start(&fake, &recorder).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
    let log = recorder.log();
    let mut once: Vec<_> = Vec::new();
    for inbound in &log.committed {
        if !once.contains(&&inbound.key) {
            once.push(&inbound.key);
        }
    }
    assert_eq!(once.len(), said);
    for chat in 1..=4 {
        let mut texts: Vec<String> = Vec::new();
        for told in log.said().into_iter().filter(|told| told.starts_with(&format!("{chat} "))) {
            if !texts.contains(&told) {
                texts.push(told);
            }
        }
        assert!(texts.is_sorted(), "{texts:?}");
    }
}

#[tokio::test]
async fn a_store_that_is_away_is_waited_for() {
    let fake = FakeTelegram::start().await;
    fake.prospect(1).say("hello");
    let recorder = Recorder::reacting(|_, tries| if tries < 20 { Reaction::Unavailable } else { Reaction::Commit });
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("it is committed in the end", |log| log.said() == ["1 hello"]).await;
    assert!(log.buried.is_empty());
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn a_store_that_is_away_does_not_keep_the_adapter_from_stopping() {
    let fake = FakeTelegram::start().await;
    let update = fake.prospect(1).say("hello");
    let recorder = Recorder::reacting(|_, _| Reaction::Unavailable);
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it is tried", |log| log.begun.len() > 2).await;
    running.stop().await;
    assert_eq!(fake.unconfirmed(), [update]);
}

#[tokio::test]
async fn what_fails_three_times_is_buried_and_stops_nothing() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    let poison = ann.say("poison");
    let bomb = ann.say("bomb");
    ann.say("fine");
    let recorder = Recorder::reacting(|told, _| match told {
        "1 poison" => Reaction::Fail,
        "1 bomb" => Reaction::Panic,
        _ => Reaction::Commit,
    });
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("the rest goes on", |log| log.said() == ["1 fine"]).await;
    assert_eq!(log.begun.iter().filter(|told| *told == "1 poison").count(), 3);
    let buried: Vec<&str> = log.buried.iter().map(|it| it.0.0.as_str()).collect();
    assert_eq!(buried, [format!("telegram:u:{poison}"), format!("telegram:u:{bomb}")]);
    assert!(log.buried[0].1.contains(r#""text":"poison""#) && log.buried[0].2 == "poison");
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn an_update_out_of_shape_is_buried_and_stops_nothing() {
    let fake = FakeTelegram::start().await;
    let odd = fake.push_update(json!({"message": {"chat": "none", "text": 5}}));
    fake.push_update(json!({"odd_kind": {"from": {"id": 1}}}));
    fake.prospect(1).say("fine");
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("both", |log| log.said() == ["1 fine"] && log.buried.len() == 1).await;
    assert_eq!(log.buried[0].0.0, format!("telegram:u:{odd}"));
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn a_press_is_answered_after_its_commit_and_its_keyboard_goes() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    ann.meet();
    let press = Press::parse("ff.3.o1").expect("a press");
    let buttons = vec![Button { label: "Yes".to_owned(), press, role: ButtonRole::Option }];
    let message = Outgoing::Message(Message { text: Rich::plain("Sure?"), buttons, ..Message::default() });
    let chat: Chat = "telegram:1".parse().expect("an address");
    connected(&fake).await.send(OutboxId(1), &chat, &message).await.expect("it is sent");
    let asked = ann.expect_message().await;
    let update = ann.press("Yes");
    let recorder = Recorder::reacting(|_, _| Reaction::Hold).noting("✓ noted");
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it is begun", |log| !log.begun.is_empty()).await;
    assert!(fake.calls("answerCallbackQuery").is_empty());
    recorder.gate.add_permits(1);
    assert_eq!(ann.expect_notice(update).await.as_deref(), Some("✓ noted"));
    ann.expect_keyboard_gone(asked.id).await;
    assert_eq!(recorder.log().committed[0].event, Event::Press(press));
    let forged = ann.press_data("forged");
    assert_eq!(ann.expect_notice(forged).await, None);
    running.stop().await;
}

#[tokio::test]
async fn a_press_whose_answer_fails_is_a_press_all_the_same() {
    let fake = FakeTelegram::start().await;
    fake.fail_next("answerCallbackQuery", None, Fault::BadRequest("Bad Request: query is too old".to_owned()));
    fake.fail_next("editMessageReplyMarkup", None, Fault::BadGateway);
    fake.prospect(1).press_on(77, "ff.3.s");
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    fake.expect_all_confirmed().await;
    assert_eq!(recorder.log().committed.len(), 1);
    fake.expect_calls("editMessageReplyMarkup", 1).await;
    running.stop().await;
}

#[tokio::test]
async fn a_press_that_cannot_be_handled_is_answered_with_a_word_and_can_be_tried_again() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1).speaking("de");
    let update = ann.press_on(77, "ff.3.s");
    let recorder = Recorder::reacting(|_, _| Reaction::Fail);
    let running = Running::start(&fake, &recorder).await;
    let words = ann.expect_notice(update).await.expect("a word");
    assert!(words.starts_with("Bei uns ist etwas schiefgegangen"), "{words}");
    fake.expect_all_confirmed().await;
    assert_eq!(recorder.log().buried.len(), 1);
    assert!(fake.calls("editMessageReplyMarkup").is_empty(), "its keyboard stays");
    running.stop().await;
}

#[tokio::test]
async fn a_menu_that_cannot_be_shown_is_answered_with_a_word() {
    let fake = FakeTelegram::start().await;
    let room = fake.room(-5);
    room.meet();
    let recorder = Recorder::committing().showing(Aside::Buttons(Keyboard { words: String::new(), rows: Vec::new() }));
    let running = Running::start(&fake, &recorder).await;
    let again = (Some("That did not work just now. Tap again in a moment.".to_owned()), false);
    for fault in [Fault::TooMany(20), Fault::BadGateway, Fault::BadRequest("Bad Request: message not found".to_owned())]
    {
        fake.fail_next("editMessageReplyMarkup", None, fault);
        let update = room.press_data(7, 77, "desk:14:nr");
        assert_eq!(room.expect_answer(update).await, again);
    }
    let unchanged = Fault::BadRequest("Bad Request: message is not modified: exactly the same".to_owned());
    fake.fail_next("editMessageReplyMarkup", None, unchanged);
    let update = room.press_data(7, 77, "desk:14:nr");
    assert_eq!(room.expect_answer(update).await, (None, false), "it stands there already");
    running.stop().await;
}

#[tokio::test]
async fn everything_a_prospect_can_do_arrives() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1).speaking("de");
    ann.say("/start ads-spring");
    ann.edit("changed");
    ann.share_contact(true);
    ann.share_contact(false);
    ann.sticker();
    ann.send_album(3);
    ann.block();
    ann.unblock();
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
    let log = recorder.log();
    let events: Vec<&Event> = log.committed.iter().map(|inbound| &inbound.event).collect();
    let [Event::Say(start), Event::Edit(edit), own, others, sticker, photo, leave] = events[..] else {
        panic!("{events:#?}")
    };
    assert_eq!((start.as_str(), edit.text.as_str()), ("/start ads-spring", "changed"));
    assert!(matches!(own, Event::ShareContact(contact) if contact.own && contact.phone == "+4930123456"));
    assert!(matches!(others, Event::ShareContact(contact) if !contact.own));
    assert_eq!(*sticker, Event::Attach(Attachment::Sticker));
    assert_eq!(*photo, Event::Attach(Attachment::Photo));
    assert_eq!(*leave, Event::Leave);
    assert_eq!(log.committed[0].from.language.map(|it| it.code().to_owned()).as_deref(), Some("de"));
}

#[tokio::test]
async fn a_room_is_met_asked_moved_and_left() {
    let fake = FakeTelegram::start().await;
    let room = fake.room(-100);
    room.add_bot();
    room.post("good morning", None);
    room.post("/room", None);
    room.post("/room@bantam_bot", Some(45));
    room.post("/room@another_bot", None);
    room.migrate(-1007);
    room.remove_bot();
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
    let events: Vec<(String, RoomEvent)> =
        recorder.log().rooms.into_iter().map(|room| (room.room.to_string(), room.event)).collect();
    let to = "telegram:-1007".parse().expect("an address");
    let expected = [
        ("telegram:-100", RoomEvent::Joined),
        ("telegram:-100", RoomEvent::AddressAsked),
        ("telegram:-100/45", RoomEvent::AddressAsked),
        ("telegram:-100", RoomEvent::Moved { to }),
        ("telegram:-100", RoomEvent::Removed),
    ];
    assert_eq!(events, expected.map(|(room, event)| (room.to_owned(), event)));
    assert!(recorder.log().committed.is_empty());
}

#[tokio::test]
async fn a_poll_that_fails_is_tried_again() {
    let fake = FakeTelegram::start().await;
    let conflict = "Conflict: terminated by other getUpdates request";
    for fault in [
        Fault::BadGateway,
        Fault::ServerError,
        Fault::Garbage,
        Fault::DropBeforeDelivery,
        Fault::DropAfterDelivery,
        Fault::TooMany(0),
        Fault::TooManyInWords(0),
        Fault::BadRequest(conflict.to_owned()),
    ] {
        fake.fail_next("getUpdates", None, fault);
    }
    fake.fail_next("deleteWebhook", None, Fault::BadGateway);
    fake.prospect(1).say("hello");
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it arrives", |log| log.said() == ["1 hello"]).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
}

#[tokio::test]
async fn a_webhook_that_somebody_sets_is_taken_away() {
    let fake = FakeTelegram::start().await;
    fake.set_webhook(TOKEN);
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    fake.expect_poll().await;
    fake.set_webhook(TOKEN);
    fake.prospect(1).say("hello");
    recorder.expect("it arrives", |log| log.said() == ["1 hello"]).await;
    running.stop().await;
}

#[tokio::test]
async fn a_revoked_token_ends_receiving() {
    let fake = FakeTelegram::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    fake.expect_poll().await;
    fake.revoke(TOKEN);
    assert!(matches!(running.end().await, Err(ReceiveError::TokenRejected)));
}

#[tokio::test]
async fn stopping_finishes_what_is_in_hand_and_confirms_it() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    ann.say("in hand");
    let not_begun = ann.say("not begun");
    let recorder = Recorder::reacting(|_, _| Reaction::Hold);
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("it is begun", |log| log.begun.len() == 1).await;
    running.stop.send_replace(true);
    recorder.gate.add_permits(2);
    running.end().await.expect("stopping is no error");
    assert_eq!(recorder.log().said(), ["1 in hand"]);
    assert_eq!(fake.unconfirmed(), [not_begun]);
}

#[tokio::test]
async fn numbers_that_start_lower_after_a_quiet_week_are_not_passed_over() {
    let fake = FakeTelegram::start().await;
    let recorder = Recorder::committing();
    fake.prospect(1).say("before");
    let running = Running::polling(&fake, &recorder, Duration::ZERO).await;
    fake.expect_all_confirmed().await;
    let polls = fake.calls("getUpdates").len();
    fake.expect_calls("getUpdates", polls + 2).await;
    fake.set_next_update(5);
    fake.prospect(1).say("after");
    recorder.expect("both", |log| log.said() == ["1 before", "1 after"]).await;
    fake.expect_all_confirmed().await;
    running.stop().await;
}
