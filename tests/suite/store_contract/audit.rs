//! Who did what with leads: found by lead, by rep and by time.

use bantam::core::dialogue::effect::Effect;
use bantam::core::ids::{Account, ConversationId, LeadId, LeadNumber};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry};
use bantam::core::lead::sla::{Alarm, Deadline};
use bantam::core::stage::Stage;
use bantam::store::record::StepsOf;

use super::{cases, done};
use crate::support::store::{Ground, account, at, commit, private_chat, script, state, turn};

cases! {
    everywhere:
        steps_on_desks_are_found_by_lead_by_rep_and_by_time
        a_conversation_reads_back_by_its_id;
}

fn step(seconds: i64, by: Actor, what: Change) -> Effect {
    Effect::History(HistoryEntry { at: at(seconds), by, what, why: None })
}

fn rep(number: i64) -> Actor {
    Actor::Rep(account(number).to_string())
}

/// Three leads: bea lets the first lie, carl claims the second, and gives it to bea; nobody has the third.
async fn three_leads(ground: &Ground) {
    let warned = Change::Rang { alarm: Alarm::Warn(Deadline::Claim) };
    let steps = [
        vec![
            step(10, Actor::Prospect, Change::Opened),
            step(11, Actor::Rules, Change::Stage { from: Stage::New, to: Stage::Mql }),
            step(12, Actor::Rules, Change::Told { desk: "sales".into() }),
            step(13, Actor::Desk, Change::Offered { to: "bea".into() }),
            step(14, Actor::Desk, warned),
            step(15, Actor::Desk, Change::Taken { from: "bea".into(), deadline: Deadline::Claim }),
        ],
        vec![
            step(20, Actor::Rules, Change::Told { desk: "sales".into() }),
            step(21, rep(92), Change::Claimed),
            step(22, rep(92), Change::Assigned { to: "bea".into() }),
            step(23, rep(91), Change::Contacted),
        ],
        vec![
            step(30, Actor::Rules, Change::Told { desk: "sales".into() }),
            step(31, Actor::Prospect, Change::AskedBack),
        ],
    ];
    for (number, mut effects) in (1..).zip(steps) {
        effects.insert(0, Effect::OpenLead);
        let commit = commit(state(10 + number, 20 + number, number), None, effects);
        done(ground, turn(&format!("open {number}"), number, vec![commit])).await;
    }
}

async fn found(ground: &Ground, of: StepsOf<'_>) -> Vec<(i64, i64)> {
    let steps = ground.store.steps_on_desks(&of).await.unwrap();
    steps.into_iter().map(|(lead, entry)| (lead.0, entry.at.as_second() - at(0).as_second())).collect()
}

async fn steps_on_desks_are_found_by_lead_by_rep_and_by_time(ground: Ground) {
    three_leads(&ground).await;
    let first = [(1001, 12), (1001, 13), (1001, 14), (1001, 15)];
    let second = [(1002, 20), (1002, 21), (1002, 22), (1002, 23)];
    let third = [(1003, 30)];
    let all = found(&ground, StepsOf::All { since: None }).await;
    assert_eq!(all, [&first[..], &second[..], &third[..]].concat(), "those of people and desks, oldest first");
    assert_eq!(found(&ground, StepsOf::All { since: Some(at(23)) }).await, [&second[..], &third[..]].concat());
    assert_eq!(found(&ground, StepsOf::Lead(LeadId(22))).await, second);
    assert_eq!(found(&ground, StepsOf::Lead(LeadId(99))).await, []);
    let of = |name: Option<&'static str>, accounts: &'static [i64]| {
        let accounts: Vec<Account> = accounts.iter().map(|number| account(*number)).collect();
        let ground = &ground;
        async move { found(ground, StepsOf::Rep { name, accounts: &accounts }).await }
    };
    assert_eq!(of(Some("bea"), &[91]).await, [&first[..], &second[..]].concat(), "each step once");
    assert_eq!(of(Some("bea"), &[]).await, [&first[..], &second[..]].concat());
    assert_eq!(of(None, &[92]).await, second);
    assert_eq!(of(Some("dora"), &[93]).await, []);
    let steps = ground.store.steps_on_desks(&StepsOf::Lead(LeadId(22))).await.unwrap();
    let claimed = HistoryEntry { at: at(21), by: rep(92), what: Change::Claimed, why: None };
    assert_eq!(steps[1], (LeadNumber(1002), claimed));
}

async fn a_conversation_reads_back_by_its_id(ground: Ground) {
    three_leads(&ground).await;
    let by_id = ground.store.conversation(ConversationId(12)).await.unwrap().unwrap();
    let by_chat = ground.store.load_conversation(&private_chat(2), &account(2)).await.unwrap().unwrap();
    assert_eq!((by_id.version, &by_id.state), (by_chat.version, &by_chat.state));
    assert_eq!((by_id.script, by_id.state.number), (script(), Some(LeadNumber(1002))));
    assert!(ground.store.conversation(ConversationId(99)).await.unwrap().is_none());
}
