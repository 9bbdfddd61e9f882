//! Erasing, and what is kept of consent and told of what is kept.

use bantam::core::dialogue::effect::Effect;
use bantam::core::ids::{ConversationId, IdentityId, Language, LeadId, MessageId};
use bantam::core::lead::assignment::Assignment;
use bantam::core::lead::consent::Wording;
use bantam::core::lead::erasure::{Erasure, Why};
use bantam::core::lead::lead::Change;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{ConversationCommit, DeadUpdate, Owed, Payload, Speaker};
use bantam::store::writer::Erasing;
use jiff::Timestamp;

use super::boards::{told, work};
use super::*;
use crate::support::store::{chat, owed, said};

super::cases! {
    everywhere:
        consent_is_kept_with_its_words
        everything_held_is_told_to_its_owner_only
        the_silent_are_found
        what_comes_back_is_known_by_the_stage_that_it_had
        one_process_a_day_looks_after_retention;
    on_disk:
        a_prospect_is_forgotten
        the_others_of_a_joined_lead_stay
        what_arrives_late_about_an_erased_lead_is_blanked
        a_lead_and_a_stranger_are_erased_by_age
        a_source_of_one_lead_only_is_not_counted;
}

const LEAD: LeadId = LeadId(20);

fn erasure(why: Why) -> Erasure {
    Erasure { why, desk_language: Language::ENGLISH }
}

fn wording() -> Wording {
    Wording { question: "May we?".into(), notice: Some("We keep it.".into()) }
}

/// A note about a lead was delivered.
fn noted(id: i64, message: &str, lead: LeadId, room: Chat) -> Delivery {
    let outcome = Outcome::Noted { message: MessageId(message.into()), lead, room };
    Delivery { id: OutboxId(id), at: at(92), outcome }
}

/// Lead 20 of account 1, with a card and another message in the room, consent, a transcript, and something owed.
async fn on_a_desk(ground: &Ground) {
    whole_lead(ground).await;
    let (_, state) = load(ground, 1).await.unwrap();
    let mut agreed = commit(state, Some(3), vec![Effect::Consented(wording())]);
    agreed.transcript = vec![said(91, Speaker::Prospect, "faster quotes")];
    let room = chat("telegram:-100");
    let mut more = turn("l4", 91, vec![agreed]);
    let about = |id, to: &Chat, conversation| Owed {
        lead: Some(LEAD),
        conversation,
        ..owed(id, to, "Ann Lee wants faster quotes")
    };
    let private = chat("telegram:1");
    more.outbox = vec![about(1, &room, None), about(2, &room, None), about(3, &private, Some(ConversationId(10)))];
    done(ground, more).await;
    ground.writer.record(delivered(1, "71", Some((LEAD, room.clone())))).await.unwrap();
    ground.writer.record(noted(2, "72", LEAD, room)).await.unwrap();
    let payload = r#"{"message":{"from":{"id":1,"name":"Ann"}}}"#.to_owned();
    let key = bantam::core::ids::InboundKey("telegram:u:9".into());
    ground.writer.bury(DeadUpdate { key, at: at(91), error: "odd".into(), payload }).await.unwrap();
}

/// The messages in rooms that are to say nothing any more.
async fn blanks(ground: &Ground) -> Vec<(String, MessageId, String)> {
    let owed = ground.store.owed(Platform::Telegram, None, 100).await.unwrap();
    let blank = |owed: Owed| match owed.payload {
        Payload::Blank(blank) => Some((owed.chat.to_string(), blank.message, blank.shown)),
        Payload::Message(_)
        | Payload::Card(_)
        | Payload::Note(_)
        | Payload::Reading(_)
        | Payload::Board(_)
        | Payload::Export(_) => None,
    };
    let mut blanks: Vec<_> = owed.into_iter().filter_map(blank).collect();
    blanks.sort();
    blanks
}

/// The rows of every table that hold this.
async fn rows_with(ground: &Ground, text: &str) -> Vec<String> {
    let rows = ground
        .dump()
        .await
        .into_iter()
        .flat_map(|(table, rows)| rows.into_iter().map(move |row| format!("{table}: {row}")));
    rows.filter(|row| row.contains(text)).collect()
}

async fn a_prospect_is_forgotten(ground: Ground) {
    on_a_desk(&ground).await;
    let (version, state) = load(&ground, 1).await.unwrap();
    let forget = commit(state, Some(version), vec![Effect::Forget(erasure(Why::Prospect))]);
    let mut forgotten = turn("forget", 100, vec![forget]);
    forgotten.outbox = vec![owed(9, &chat("telegram:1"), "Done")];
    done(&ground, forgotten).await;

    assert!(load(&ground, 1).await.is_none());
    for personal in ["Ann", "ann@acme", "Acme", "faster quotes", "4930123456", "May we?", "20k"] {
        assert_eq!(rows_with(&ground, personal).await, Vec::<String>::new(), "{personal}");
    }
    let shown = "#1001: erased at the prospect's request.".to_owned();
    let expected =
        ["71", "72"].map(|message| ("telegram:-100".to_owned(), MessageId(message.into()), shown.clone())).to_vec();
    assert_eq!(blanks(&ground).await, expected);
    assert!(ids_owed(&ground, Platform::Telegram).await.contains(&9), "the goodbye is still said");
    assert!(!ground.store.is_owed(OutboxId(3)).await.unwrap());
    assert!(ground.store.is_owed(OutboxId(9)).await.unwrap());
    let left = ground.rows("erased_leads").await;
    assert_eq!(left.len(), 1);
    for part in ["stage=sql", "temperature=hot", "total=46", "why=prospect", "source=NULL"] {
        assert!(left[0].contains(part), "{left:?}");
    }
}

async fn the_others_of_a_joined_lead_stay(ground: Ground) {
    on_a_desk(&ground).await;
    // A rep took account 2 for the same person.
    let joined = vec![Effect::OpenLead, answered(0, "need", "cheaper quotes")];
    let mut other = commit(state(11, 20, 2), None, joined);
    other.transcript = vec![said(95, Speaker::Prospect, "cheaper quotes")];
    done(&ground, turn("m1", 95, vec![other])).await;
    let (version, state) = load(&ground, 1).await.unwrap();
    let forget = commit(state, Some(version), vec![Effect::Forget(erasure(Why::Prospect))]);
    done(&ground, turn("forget", 100, vec![forget])).await;

    assert!(load(&ground, 1).await.is_none() && load(&ground, 2).await.is_some());
    for personal in ["ann@acme", "Acme", "faster quotes", "4930123456", "telegram:1 "] {
        assert_eq!(rows_with(&ground, personal).await, Vec::<String>::new(), "{personal}");
    }
    let lead = ground.store.load_lead(LEAD).await.unwrap().unwrap();
    assert_eq!((lead.conversation, lead.people.len()), (ConversationId(11), 1));
    assert_eq!(lead.answers[0].raw, "cheaper quotes");
    assert_eq!(lead.score.because, []);
    assert_eq!(blanks(&ground).await.len(), 1, "what was said beside the card");
    assert_eq!(ground.rows("erased_leads").await.len(), 0);
}

async fn what_arrives_late_about_an_erased_lead_is_blanked(ground: Ground) {
    whole_lead(&ground).await;
    let erasing = Erasing { leads: vec![(LEAD, erasure(Why::Retention))], ..Erasing::default() };
    ground.writer.erase(erasing, at(100)).await.unwrap();
    assert_eq!(blanks(&ground).await, []);
    ground.writer.record(delivered(1, "77", Some((LEAD, chat("telegram:-100"))))).await.unwrap();
    ground.writer.record(noted(2, "78", LEAD, chat("telegram:-100"))).await.unwrap();
    let shown = "#1001: erased, because the time it may be kept is over.".to_owned();
    let expected = ["77", "78"].map(|message| ("telegram:-100".to_owned(), MessageId(message.into()), shown.clone()));
    assert_eq!(blanks(&ground).await, expected);
    assert_eq!(ground.rows("cards").await.len(), 0);

    ground.writer.prune(at(200)).await.unwrap();
    assert_eq!(ground.rows("gone_leads").await.len(), 0);
}

async fn a_lead_and_a_stranger_are_erased_by_age(ground: Ground) {
    whole_lead(&ground).await;
    done(&ground, turn("s1", 5, vec![commit(state(12, 22, 3), None, vec![])])).await;
    let erasing = Erasing {
        leads: vec![(LEAD, erasure(Why::Retention)), (LeadId(404), erasure(Why::Retention))],
        strangers: vec![ConversationId(12), ConversationId(404)],
    };
    ground.writer.erase(erasing, at(100)).await.unwrap();
    for table in ["leads", "identities", "conversations", "answers", "messages", "lead_history", "outbox"] {
        assert_eq!(ground.rows(table).await.len(), 0, "{table}");
    }
    assert_eq!(ground.rows("erased_leads").await.len(), 1);
}

async fn a_source_of_one_lead_only_is_not_counted(ground: Ground) {
    whole_lead(&ground).await;
    let mut second = state(11, 21, 2);
    second.source = Some(Source { source: "ads".into(), campaign: None });
    done(&ground, turn("m1", 95, vec![commit(second, None, vec![Effect::OpenLead])])).await;
    for lead in [LEAD, LeadId(21)] {
        let erasing = Erasing { leads: vec![(lead, erasure(Why::Operator))], ..Erasing::default() };
        ground.writer.erase(erasing, at(100)).await.unwrap();
    }
    let left = ground.rows("erased_leads").await;
    let with = |part: &str| left.iter().filter(|row| row.contains(part)).count();
    assert_eq!((with("source=ads"), with("source=NULL")), (1, 1), "{left:?}");
}

async fn consent_is_kept_with_its_words(ground: Ground) {
    on_a_desk(&ground).await;
    let [consent] = &ground.store.consents(LEAD).await.unwrap()[..] else { panic!("one consent") };
    assert_eq!((consent.given_at, &consent.wording, consent.withdrawn_at), (at(91), &wording(), None));
    assert_eq!((consent.language, &consent.script), (Language::ENGLISH, &crate::support::store::script()));

    // The same person begins anew, and says no to the same question.
    let (version, before) = load(&ground, 1).await.unwrap();
    let again = state(13, 20, 1);
    let both = vec![commit(before, Some(version), vec![]), commit(again.clone(), None, vec![])];
    done(&ground, turn("a1", 95, both)).await;
    let refused = ConversationCommit { identity: IdentityId(5010), ..commit(again, Some(1), vec![Effect::Erase]) };
    done(&ground, turn("a2", 96, vec![refused])).await;
    let consents = ground.store.consents(LEAD).await.unwrap();
    assert_eq!(consents.iter().map(|consent| consent.withdrawn_at).collect::<Vec<_>>(), [Some(at(96))]);
}

async fn everything_held_is_told_to_its_owner_only(ground: Ground) {
    on_a_desk(&ground).await;
    let held = ground.store.held(ConversationId(10)).await.unwrap().unwrap();
    let lead = held.lead.as_ref().unwrap();
    assert_eq!((held.person.account.clone(), lead.number.0), (account(1), 1001));
    assert_eq!(lead.profile, profile());
    assert_eq!(lead.history.len(), 2);
    let conversation = &held.conversations[0];
    assert_eq!((conversation.answers.len(), conversation.transcript.len()), (3, 1));
    assert_eq!(conversation.consent.as_ref().unwrap().wording, wording());
    assert_eq!(held.owed, ["Ann Lee wants faster quotes"]);
    assert!(held.unhandled[0].contains("Ann"));

    let mut other = commit(state(11, 20, 2), None, vec![Effect::OpenLead, answered(0, "need", "cheaper quotes")]);
    other.transcript = vec![said(95, Speaker::Prospect, "cheaper quotes")];
    done(&ground, turn("m1", 95, vec![other])).await;
    let held = ground.store.held(ConversationId(11)).await.unwrap().unwrap();
    assert!(held.lead.is_none(), "it is about somebody else too");
    assert_eq!(held.conversations.len(), 1);
    assert!(ground.store.held(ConversationId(404)).await.unwrap().is_none());
}

async fn the_silent_are_found(ground: Ground) {
    whole_lead(&ground).await;
    let mut speaking = state(11, 21, 2);
    speaking.last_event_at = at(500);
    let opened = vec![Effect::OpenLead, Effect::History(history(2, Change::Opened))];
    done(&ground, turn("m1", 95, vec![commit(speaking, None, opened)])).await;
    done(&ground, turn("s1", 5, vec![commit(state(12, 22, 3), None, vec![])])).await;

    let silent = async |since: Timestamp| {
        let found = ground.store.silent_since(since, LeadId(i64::MIN), 10).await.unwrap();
        found.into_iter().map(|aged| (aged.lead.0, aged.stage, aged.last_word_at)).collect::<Vec<_>>()
    };
    assert_eq!(silent(at(0)).await, []);
    assert_eq!(silent(at(1)).await, [(20, Stage::Sql, at(0))]);
    assert_eq!(silent(at(501)).await, [(20, Stage::Sql, at(0)), (21, Stage::New, at(500))]);
    assert_eq!(ground.store.silent_since(at(501), LEAD, 10).await.unwrap().len(), 1);
    assert_eq!(ground.store.strangers_silent_since(at(1), 10).await.unwrap(), [ConversationId(12)]);
    assert_eq!(ground.store.strangers_silent_since(at(0), 10).await.unwrap(), []);
}

async fn what_comes_back_is_known_by_the_stage_that_it_had(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    let for_a_while = |it: &mut Assignment| (it.wake_at, it.before) = (Some(at(900)), Some(Stage::Mql));
    work(&ground, 1, 20, for_a_while, Some(Stage::Disqualified), Vec::new()).await;
    work(&ground, 2, 20, |_| {}, Some(Stage::Disqualified), Vec::new()).await;
    let silent = ground.store.silent_since(at(100), LeadId(i64::MIN), 10).await.unwrap();
    let found: Vec<_> = silent.iter().map(|aged| (aged.lead.0, aged.stage, aged.back_as)).collect();
    assert_eq!(found, [(21, Stage::Disqualified, Some(Stage::Mql)), (22, Stage::Disqualified, None)]);
    let state = async |account| load(&ground, account).await.unwrap().1;
    assert_eq!(state(1).await.back_as, Some(Stage::Mql));
    assert_eq!(state(2).await.back_as, None);
    work(&ground, 1, 900, |it| (it.wake_at, it.before) = (None, None), Some(Stage::Mql), Vec::new()).await;
    assert_eq!(state(1).await.back_as, None);
}

async fn one_process_a_day_looks_after_retention(ground: Ground) {
    assert!(ground.writer.take_retention(20_000).await.unwrap());
    assert!(!ground.writer.take_retention(20_000).await.unwrap());
    assert!(ground.writer.take_retention(20_001).await.unwrap());
    assert!(!ground.writer.take_retention(20_000).await.unwrap());
}
