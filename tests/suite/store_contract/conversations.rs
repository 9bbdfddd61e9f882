//! Conversations: what is committed, once, and reads back.

use std::slice;

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::ids::{ConversationId, LeadId, LeadNumber, Platform, QuestionId};
use bantam::core::message::Message;
use bantam::core::stage::Temperature;
use bantam::store::record::{Committed, Speaker};

use super::{cases, done, load, whole_lead};
use crate::support::store::{
    Ground, account, answered, at, chat, commit, owed, private_chat, said, script, state, turn,
};

cases! {
    everywhere:
        a_conversation_reads_back_as_it_was_committed
        conversations_of_other_chats_and_accounts_are_others
        a_finished_conversation_is_followed_by_a_new_one
        the_chats_of_late_are_found_by_platform
        what_is_due_is_found_in_the_newest_conversation_of_a_chat
        where_a_prospect_left_and_how_warm_they_are_can_change
        a_script_is_kept_as_it_was_first;
    on_disk:
        an_event_that_comes_twice_changes_nothing
        a_stale_version_leaves_no_trace
        a_turn_with_one_stale_conversation_leaves_no_trace_of_the_other
        a_conversation_begun_twice_is_begun_once
        an_erased_conversation_leaves_nothing
        an_erased_return_leaves_the_lead_as_it_was
        an_erased_conversation_may_begin_anew_at_once;
}

async fn a_conversation_reads_back_as_it_was_committed(ground: Ground) {
    assert_eq!(load(&ground, 1).await, None);
    let first = state(10, 20, 1);
    done(&ground, turn("a", 1, vec![commit(first.clone(), None, vec![])])).await;
    assert_eq!(load(&ground, 1).await, Some((1, first.clone())));

    let second = State {
        phase: Phase::Asking { question: QuestionId("need".into()), failed: 1, correcting: false },
        prompt: 2,
        ..first
    };
    done(&ground, turn("b", 2, vec![commit(second.clone(), Some(1), vec![Effect::OpenLead])])).await;
    let found = ground.store.load_conversation(&private_chat(1), &account(1)).await.unwrap().unwrap();
    assert_eq!((found.version, found.script), (2, script()));
    assert_eq!(found.identity.0, 5_010);
    assert_eq!(found.state, State { number: Some(LeadNumber(1001)), ..second });
}

async fn the_chats_of_late_are_found_by_platform(ground: Ground) {
    let on = |conversation, at: &str| {
        let mut begun = commit(state(conversation, conversation + 100, conversation), None, vec![]);
        begun.chat = chat(at);
        begun
    };
    done(&ground, turn("a", 1, vec![on(10, "discord:@4711")])).await;
    done(&ground, turn("b", 2, vec![on(11, "discord:@4712")])).await;
    done(&ground, turn("c", 3, vec![on(12, "telegram:4711")])).await;
    let since = |moment| ground.store.recent_chats(Platform::Discord, at(moment));
    let both = [(chat("discord:@4712"), at(2)), (chat("discord:@4711"), at(1))];
    assert_eq!(since(1).await.unwrap(), both);
    assert_eq!(since(2).await.unwrap(), both[..1]);
    assert_eq!(since(3).await.unwrap(), []);
}

async fn what_is_due_is_found_in_the_newest_conversation_of_a_chat(ground: Ground) {
    let waking = |conversation, person, wake_at| {
        let state = State { wake_at, ..state(conversation, conversation + 100, person) };
        commit(state, None, vec![])
    };
    done(&ground, turn("a", 1, vec![waking(10, 1, Some(at(60)))])).await;
    done(&ground, turn("b", 1, vec![waking(11, 2, Some(at(50)))])).await;
    done(&ground, turn("c", 1, vec![waking(12, 3, None)])).await;
    let due = |moment, limit| {
        let store = ground.store.clone();
        async move {
            let due = store.due(at(moment), limit).await.unwrap();
            due.into_iter().map(|it| (it.conversation.0, it.chat, it.account, it.wake_at)).collect::<Vec<_>>()
        }
    };
    let first = (11, private_chat(2), account(2), at(50));
    let second = (10, private_chat(1), account(1), at(60));
    assert_eq!(due(49, 9).await, []);
    assert_eq!(due(50, 9).await, slice::from_ref(&first));
    assert_eq!(due(99, 9).await, [first.clone(), second]);
    assert_eq!(due(99, 1).await, slice::from_ref(&first));

    // Somebody began anew, and the conversation before waits for nothing any more, whatever it says.
    let ended = State { wake_at: Some(at(60)), ..state(10, 110, 1) };
    let anew = vec![commit(ended, Some(1), vec![]), commit(state(13, 110, 1), None, vec![])];
    done(&ground, turn("d", 2, anew)).await;
    assert_eq!(due(99, 9).await, [first]);
    let later = State { wake_at: Some(at(70)), ..state(11, 111, 2) };
    done(&ground, turn("e", 2, vec![commit(later, Some(1), vec![])])).await;
    assert_eq!(due(69, 9).await, []);
}

async fn where_a_prospect_left_and_how_warm_they_are_can_change(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![Effect::OpenLead])])).await;
    let left = State { left_at: Some("Which budget?".to_owned()), ..state(10, 20, 1) };
    let cold = vec![Effect::Temperature(Temperature::Cold)];
    done(&ground, turn("b", 2, vec![commit(left, Some(1), cold)])).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.left_at.as_deref(), lead.temperature), (Some("Which budget?"), Some(Temperature::Cold)));
    let back = vec![Effect::Temperature(Temperature::Warm)];
    done(&ground, turn("c", 3, vec![commit(state(10, 20, 1), Some(2), back)])).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.left_at, lead.temperature), (None, Some(Temperature::Warm)));
}

async fn conversations_of_other_chats_and_accounts_are_others(ground: Ground) {
    let mut elsewhere = commit(state(11, 21, 1), None, vec![]);
    elsewhere.chat = chat("telegram:-100/45");
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 2, vec![elsewhere])).await;
    done(&ground, turn("c", 3, vec![commit(state(12, 22, 2), None, vec![])])).await;
    let room = ground.store.load_conversation(&chat("telegram:-100/45"), &account(1)).await.unwrap().unwrap();
    assert_eq!(room.state.conversation, ConversationId(11));
    assert_eq!(room.identity.0, 5_010, "the account keeps the identity it has");
    assert_eq!(load(&ground, 1).await.unwrap().1.conversation, ConversationId(10));
    assert_eq!(load(&ground, 2).await.unwrap().1.conversation, ConversationId(12));
    assert!(ground.store.load_conversation(&private_chat(2), &account(1)).await.unwrap().is_none());
}

async fn an_event_that_comes_twice_changes_nothing(ground: Ground) {
    let one = || {
        let mut turn = turn("a", 1, vec![commit(state(10, 20, 1), None, vec![Effect::OpenLead])]);
        turn.outbox = vec![owed(100, &private_chat(1), "Hi")];
        turn
    };
    done(&ground, one()).await;
    let before = ground.dump().await;
    assert_eq!(ground.writer.commit(one()).await.unwrap(), Committed::Duplicate);
    assert_eq!(ground.dump().await, before);
}

async fn a_stale_version_leaves_no_trace(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 2, vec![commit(state(10, 20, 1), Some(1), vec![])])).await;
    let before = ground.dump().await;
    let mut stale = turn("c", 3, vec![commit(state(10, 20, 1), Some(1), vec![Effect::OpenLead])]);
    stale.conversations[0].transcript = vec![said(3, Speaker::Prospect, "hello?")];
    stale.outbox = vec![owed(100, &private_chat(1), "Hi")];
    assert_eq!(ground.writer.commit(stale.clone()).await.unwrap(), Committed::Conflict);
    assert_eq!(ground.dump().await, before);

    // Stepped again on what is there, it goes through: its key was not used up.
    stale.conversations[0].loaded = Some(2);
    assert_eq!(done(&ground, stale).await, [(LeadId(20), LeadNumber(1001))]);
}

async fn a_turn_with_one_stale_conversation_leaves_no_trace_of_the_other(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 1, vec![commit(state(11, 21, 2), None, vec![])])).await;
    let before = ground.dump().await;
    let half = vec![commit(state(10, 20, 1), Some(1), vec![]), commit(state(11, 21, 2), Some(7), vec![])];
    let bystander = turn("d", 3, vec![commit(state(12, 22, 3), None, vec![])]);
    let (half, bystander) = tokio::join!(ground.writer.commit(turn("c", 2, half)), ground.writer.commit(bystander));
    assert_eq!(half.unwrap(), Committed::Conflict);
    assert_eq!(bystander.unwrap(), Committed::Done { numbers: vec![] });
    let after = ground.dump().await;
    assert_eq!(load(&ground, 1).await.unwrap().0, 1);
    assert_eq!(after["inbound"].len(), before["inbound"].len() + 1);
}

async fn a_conversation_begun_twice_is_begun_once(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    let before = ground.dump().await;
    let mut late = commit(state(11, 21, 1), None, vec![Effect::OpenLead]);
    late.state.person.first_name = Some("Late".into());
    assert_eq!(ground.writer.commit(turn("b", 2, vec![late])).await.unwrap(), Committed::Conflict);
    assert_eq!(ground.dump().await, before);
}

async fn a_finished_conversation_is_followed_by_a_new_one(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    for (loaded, run) in [(10, 11), (11, 12)] {
        let ended = State { phase: Phase::Finished, finished_at: Some(at(2)), ..state(loaded, 20, 1) };
        let anew = state(run, 20, 1);
        let both = vec![commit(ended, Some(1), vec![Effect::BeginAnew]), commit(anew.clone(), None, vec![])];
        done(&ground, turn(&format!("{run}"), 2, both)).await;
        assert_eq!(load(&ground, 1).await, Some((1, anew)));
    }
}

async fn an_erased_conversation_leaves_nothing(ground: Ground) {
    let before = ground.dump().await;
    let mut refused =
        turn("a", 1, vec![commit(state(10, 20, 1), None, vec![Effect::OpenLead, answered(0, "need", "x")])]);
    refused.conversations[0].transcript = vec![said(1, Speaker::Prospect, "hello")];
    done(&ground, refused).await;
    let effects = vec![Effect::Reply(Message::default()), answered(1, "budget", "y"), Effect::Erase];
    let mut goodbye = turn("b", 2, vec![commit(state(10, 20, 1), Some(1), effects)]);
    goodbye.conversations[0].transcript = vec![said(2, Speaker::Prospect, "no")];
    done(&ground, goodbye).await;
    assert_eq!(load(&ground, 1).await, None);
    let mut after = ground.dump().await;
    // What remains: that two events were handled, and that a number was given.
    assert_eq!(after.insert("inbound".into(), before["inbound"].clone()).unwrap().len(), 2);
    after.insert("counters".into(), before["counters"].clone());
    assert_eq!(after, before);

    // A new start is a first one.
    done(&ground, turn("c", 3, vec![commit(state(11, 21, 1), None, vec![])])).await;
    assert_eq!(load(&ground, 1).await.unwrap().0, 1);
}

async fn an_erased_return_leaves_the_lead_as_it_was(ground: Ground) {
    whole_lead(&ground).await;
    let before = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    let ended = State { phase: Phase::Finished, wants_human: true, ..state(10, 20, 1) };
    let both = vec![
        commit(ended, Some(3), vec![Effect::BeginAnew]),
        commit(state(11, 20, 1), None, vec![Effect::OpenLead, answered(0, "need", "again")]),
    ];
    done(&ground, turn("r", 200, both)).await;
    done(&ground, turn("e", 210, vec![commit(state(11, 20, 1), Some(1), vec![Effect::Erase])])).await;
    let after = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((after.conversation, &after.answers), (ConversationId(10), &before.answers));
    assert_eq!(load(&ground, 1).await.unwrap().1.conversation, ConversationId(10));
    assert_eq!(ground.rows("conversations").await.len(), 1);
}

async fn an_erased_conversation_may_begin_anew_at_once(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    let both = vec![
        commit(state(10, 20, 1), Some(1), vec![Effect::Erase, Effect::BeginAnew]),
        commit(state(11, 21, 1), None, vec![]),
    ];
    done(&ground, turn("b", 2, both)).await;
    assert_eq!(load(&ground, 1).await, Some((1, state(11, 21, 1))));
    assert_eq!(ground.rows("conversations").await.len(), 1);
    assert_eq!(ground.rows("identities").await.len(), 1);
}

async fn a_script_is_kept_as_it_was_first(ground: Ground) {
    ground.store.keep_script(&script(), "other", "script: other", at(9)).await.unwrap();
    assert_eq!(ground.store.load_script(&script()).await.unwrap().as_deref(), Some("script: bant"));
    let unknown = bantam::core::ids::ScriptHash("00".into());
    assert_eq!(ground.store.load_script(&unknown).await.unwrap(), None);
}
