//! What is owed: read in order, delivered, retried or dead, and moved with its room.

use bantam::core::ids::{Chat, Language, LeadId, MessageId, OutboxId, Platform};
use bantam::core::lead::note::Note;
use bantam::core::lead::verdict::Spot;
use bantam::core::message::{Message, Rich};
use bantam::store::record::{Delivery, Outcome, Owed, OwedNote, Payload};

use super::{cases, delivered, done, ids_owed, join_all, owing, whole_lead};
use crate::support::store::{Ground, at, chat, owed, private_chat};

cases! {
    everywhere:
        what_is_owed_is_read_in_order_by_platform
        a_retry_is_due_later_and_a_dead_letter_is_shown
        a_delivered_card_is_found_until_the_next_one
        a_room_that_is_owed_a_card_counts_as_one_that_shows_it
        a_note_is_known_by_lead_and_moves_with_its_room
        a_room_takes_what_is_owed_and_its_cards_along
        a_room_that_moves_twice_or_back_is_found;
    on_disk:
        a_delivered_message_keeps_no_text;
}

async fn what_is_owed_is_read_in_order_by_platform(ground: Ground) {
    let rows: Vec<Owed> = (1..=9)
        .map(|id| {
            let to = if id % 3 == 0 { chat("discord:5") } else { private_chat(id) };
            Owed { attempts: 3, due_at: at(id), ..owed(id, &to, &format!("text {id}")) }
        })
        .collect();
    done(&ground, owing("b", rows[4..].to_vec())).await;
    done(&ground, owing("a", rows[..4].to_vec())).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [1, 2, 4, 5, 7, 8]);
    assert_eq!(ids_owed(&ground, Platform::Discord).await, [3, 6, 9]);
    assert_eq!(ids_owed(&ground, Platform::Terminal).await, [0_i64; 0]);
    let page = ground.store.owed(Platform::Telegram, Some(OutboxId(2)), 2).await.unwrap();
    assert_eq!(page, [rows[3].clone(), rows[4].clone()]);
}

async fn a_delivered_message_keeps_no_text(ground: Ground) {
    done(&ground, owing("a", (1..=70).map(|id| owed(id, &private_chat(1), "a secret")).collect())).await;
    let recording = (1..=70).filter(|id| *id != 13).map(|id| {
        let writer = ground.writer.clone();
        async move { writer.record(delivered(id, &format!("m{id}"), None)).await.unwrap() }
    });
    join_all(recording).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [13]);
    let rows = ground.rows("outbox").await;
    assert_eq!(rows.iter().filter(|row| row.contains("a secret")).count(), 1);
    let seventh = rows.iter().find(|row| row.starts_with("id=7 ")).unwrap();
    assert!(seventh.contains("state=delivered") && seventh.contains("message=m7"), "{seventh}");
    assert!(seventh.contains("payload=NULL") && seventh.contains("attempts=1"), "{seventh}");
}

async fn a_retry_is_due_later_and_a_dead_letter_is_shown(ground: Ground) {
    let to = private_chat(1);
    let of_lead = |id| Owed { lead: Some(LeadId(20)), ..owed(id, &to, "Hi") };
    done(&ground, owing("a", vec![of_lead(1), owed(2, &to, "there"), owed(3, &to, "!")])).await;
    let record =
        async |id, outcome| ground.writer.record(Delivery { id: OutboxId(id), at: at(60), outcome }).await.unwrap();
    record(1, Outcome::Retry { due_at: at(30), error: "asked to wait 30 s".into() }).await;
    record(1, Outcome::Retry { due_at: at(90), error: "asked to wait 30 s".into() }).await;
    let rows = ground.store.owed(Platform::Telegram, None, 10).await.unwrap();
    assert_eq!(rows[0], Owed { attempts: 2, due_at: at(90), ..of_lead(1) });

    record(1, Outcome::Dead { error: "blocked".into() }).await;
    record(2, Outcome::Dead { error: "chat gone".into() }).await;
    record(99, Outcome::Dead { error: "nobody knows this one".into() }).await;
    // What is dead stays dead.
    record(1, Outcome::Retry { due_at: at(99), error: "late".into() }).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [3]);
    let all = ground.store.dead_letters(None).await.unwrap();
    let short: Vec<_> = all.iter().map(|letter| (letter.id.0, letter.error.as_str(), letter.at)).collect();
    assert_eq!(short, [(1, "blocked", at(60)), (2, "chat gone", at(60))]);
    assert_eq!(ground.store.dead_letters(Some(LeadId(20))).await.unwrap(), all[..1]);
    assert_eq!((all[0].lead, &all[0].chat), (Some(LeadId(20)), &to));
}

async fn a_delivered_card_is_found_until_the_next_one(ground: Ground) {
    whole_lead(&ground).await;
    let room = chat("telegram:-100/45");
    let card =
        |id, lead| Owed { payload: Payload::Card(LeadId(lead)), lead: Some(LeadId(lead)), ..owed(id, &room, "") };
    done(&ground, owing("a", vec![card(1, 20), card(2, 20), card(3, 21)])).await;
    assert_eq!(ground.store.owed(Platform::Telegram, None, 1).await.unwrap(), [card(1, 20)]);
    assert_eq!(ground.store.card_message(LeadId(20), &room).await.unwrap(), None);
    for (id, lead) in [(1, 20), (2, 20), (3, 21)] {
        ground.writer.record(delivered(id, &format!("m{id}"), Some((LeadId(lead), room.clone())))).await.unwrap();
    }
    assert_eq!(ground.store.card_message(LeadId(20), &room).await.unwrap(), Some(MessageId("m2".into())));
    assert_eq!(ground.store.card_message(LeadId(20), &private_chat(1)).await.unwrap(), None);
    assert_eq!(ground.store.rooms_with_card(LeadId(20)).await.unwrap(), std::slice::from_ref(&room));
    assert_eq!(ground.store.card_message(LeadId(21), &room).await.unwrap(), None, "there is no such lead any more");
}

async fn a_room_that_is_owed_a_card_counts_as_one_that_shows_it(ground: Ground) {
    whole_lead(&ground).await;
    let (first, second) = (chat("telegram:-5"), chat("discord:5"));
    let of_lead = |id, room: &Chat, payload| Owed { payload, lead: Some(LeadId(20)), ..owed(id, room, "") };
    let message = || Payload::Message(Message { text: Rich::plain("{\"card\":20}"), ..Message::default() });
    let rows = vec![
        of_lead(1, &first, Payload::Card(LeadId(20))),
        of_lead(2, &second, Payload::Card(LeadId(20))),
        of_lead(3, &chat("discord:6"), message()),
        Owed { lead: Some(LeadId(21)), ..of_lead(4, &chat("discord:7"), Payload::Card(LeadId(21))) },
    ];
    done(&ground, owing("a", rows)).await;
    ground.writer.record(delivered(1, "m1", Some((LeadId(20), first.clone())))).await.unwrap();
    assert_eq!(ground.store.rooms_with_card(LeadId(20)).await.unwrap(), [second, first]);
}

async fn a_note_is_known_by_lead_and_moves_with_its_room(ground: Ground) {
    whole_lead(&ground).await;
    let (old, new) = (chat("telegram:-5"), chat("telegram:-1005"));
    let asked = Note::Question { asked: "Do you?".into(), at: None };
    let note = OwedNote::new(LeadId(20), Language::ENGLISH, asked);
    let row = |id, lead| Owed { payload: Payload::Note(note.clone()), lead: Some(LeadId(lead)), ..owed(id, &old, "") };
    done(&ground, owing("a", vec![row(1, 20), row(2, 20), row(3, 21)])).await;
    assert_eq!(ground.store.owed(Platform::Telegram, None, 1).await.unwrap(), [row(1, 20)]);
    for (id, lead) in [(1, 20), (2, 20), (3, 21)] {
        let outcome = Outcome::Noted { message: MessageId(format!("m{id}")), lead: LeadId(lead), room: old.clone() };
        ground.writer.record(Delivery { id: OutboxId(id), at: at(id), outcome }).await.unwrap();
    }
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [0_i64; 0]);
    let place = |room: &Chat, message: &str| Spot { room: room.clone(), message: MessageId(message.into()) };
    let places = |room: &Chat| [place(room, "m1"), place(room, "m2")];
    assert_eq!(ground.store.notes(LeadId(20)).await.unwrap(), places(&old));
    assert_eq!(ground.store.notes(LeadId(21)).await.unwrap(), [], "there is no such lead any more");
    ground.writer.move_room(old.clone(), new.clone()).await.unwrap();
    assert_eq!(ground.store.notes(LeadId(20)).await.unwrap(), places(&new));
}

async fn a_room_takes_what_is_owed_and_its_cards_along(ground: Ground) {
    whole_lead(&ground).await;
    let (old, new) = (chat("telegram:-5"), chat("telegram:-1005"));
    done(&ground, owing("a", vec![owed(1, &old, "x"), owed(2, &old, "y"), owed(3, &private_chat(1), "z")])).await;
    ground.writer.record(delivered(1, "m1", Some((LeadId(20), old.clone())))).await.unwrap();
    assert_eq!(ground.store.current_room(&old).await.unwrap(), old);
    for _ in 0..2 {
        ground.writer.move_room(old.clone(), new.clone()).await.unwrap();
        assert_eq!(ground.store.current_room(&old).await.unwrap(), new);
        assert_eq!(ground.store.current_room(&new).await.unwrap(), new);
        let rows = ground.store.owed(Platform::Telegram, None, 10).await.unwrap();
        assert_eq!(rows.iter().map(|row| &row.chat).collect::<Vec<_>>(), [&new, &private_chat(1)]);
        assert_eq!(ground.store.card_message(LeadId(20), &new).await.unwrap(), Some(MessageId("m1".into())));
        assert_eq!(ground.store.card_message(LeadId(20), &old).await.unwrap(), None);
    }
}

async fn a_room_that_moves_twice_or_back_is_found(ground: Ground) {
    let [a, b, c] = ["telegram:-1", "telegram:-2", "telegram:-3"].map(chat);
    let go = async |from: &Chat, to: &Chat| ground.writer.move_room(from.clone(), to.clone()).await.unwrap();
    let places = async || {
        let mut places = Vec::new();
        for room in [&a, &b, &c] {
            places.push(ground.store.current_room(room).await.unwrap());
        }
        places
    };
    go(&a, &b).await;
    go(&b, &c).await;
    assert_eq!(places().await, [c.clone(), c.clone(), c.clone()]);
    go(&c, &a).await;
    assert_eq!(places().await, [a.clone(), a.clone(), a.clone()]);
    go(&a, &a).await;
    assert_eq!(places().await, [a.clone(), a.clone(), a.clone()]);
}
