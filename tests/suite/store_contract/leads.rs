//! Leads: numbered, whole, found again.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::Person;
use bantam::core::ids::{ConversationId, LeadId, LeadNumber, Platform, QuestionId};
use bantam::core::lead::lead::{Change, HistoryEntry};
use bantam::core::lead::qualification::Verdict;
use bantam::core::lead::source::Source;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{ConversationCommit, LeadFilter, Member, Speaker, TurnCommit};

use super::{cases, done, whole_lead};
use crate::support::store::{
    Ground, account, answer, answered, at, commit, history, owed, person, private_chat, profile, qualification,
    qualified, qualified_anew, said, script, state, turn,
};

cases! {
    everywhere:
        leads_are_numbered_from_1001
        a_lead_reads_back_whole
        a_correction_replaces_an_answer_and_may_withdraw_others
        a_prospect_who_returns_keeps_the_lead
        a_stage_replaces_only_the_one_it_was_meant_for
        what_is_new_of_a_lead_is_drawn_from_its_history
        leads_are_found_newest_first
        what_was_said_reads_back_in_order
        what_happened_is_told_with_the_names_of_those_who_did_it
        what_waits_for_a_colleague_comes_with_the_lead
        nothing_is_noted_of_somebody_who_is_no_lead
        what_people_write_comes_back_as_written;
}

async fn leads_are_numbered_from_1001(ground: Ground) {
    let opening = |number: i64| {
        turn(
            &format!("{number}"),
            number,
            vec![commit(state(number, 20 + number, number), None, vec![Effect::OpenLead])],
        )
    };
    assert_eq!(done(&ground, opening(1)).await, [(LeadId(21), LeadNumber(1001))]);
    assert_eq!(done(&ground, opening(2)).await, [(LeadId(22), LeadNumber(1002))]);
    assert_eq!(ground.store.lead_by_number(LeadNumber(1002)).await.unwrap(), Some(LeadId(22)));
    assert_eq!(ground.store.lead_by_number(LeadNumber(1003)).await.unwrap(), None);
    assert_eq!(ground.store.lead_of_account(&account(1)).await.unwrap(), Some(LeadId(21)));
    assert_eq!(ground.store.lead_of_account(&account(9)).await.unwrap(), None);
    assert!(ground.store.load_lead(LeadId(99)).await.unwrap().is_none());
}

async fn what_waits_for_a_colleague_comes_with_the_lead(ground: Ground) {
    let opened = commit(state(10, 20, 1), None, vec![Effect::OpenLead]);
    done(&ground, turn("p0", 1, vec![ConversationCommit { transcript: vec![said(1, Speaker::Bot, "Hi")], ..opened }]))
        .await;
    let asked = |at: i64, what: &str| {
        Effect::History(HistoryEntry { why: Some(what.to_owned()), ..history(at, Change::AskedBack) })
    };
    for number in 1..=6 {
        let commit = commit(state(10, 20, 1), Some(number), vec![asked(number, &format!("question {number}"))]);
        let transcript = vec![
            said(number, Speaker::Prospect, &format!("question {number}")),
            said(number, Speaker::Bot, "A colleague answers."),
        ];
        done(&ground, turn(&format!("p{number}"), number, vec![ConversationCommit { transcript, ..commit }])).await;
    }
    let pending = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap().pending;
    assert_eq!(pending.questions, ["question 6", "question 5", "question 4", "question 3"]);
    assert_eq!((pending.why_human, pending.conversation.len()), (None, 0), "nobody asked for a person");

    let human = HistoryEntry { why: Some("asked for it".to_owned()), ..history(7, Change::HumanWanted) };
    let effects = vec![Effect::History(human)];
    let wants = State { wants_human: true, ..state(10, 20, 1) };
    done(&ground, turn("p7", 7, vec![commit(wants, Some(7), effects)])).await;
    let pending = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap().pending;
    assert_eq!(pending.why_human.as_deref(), Some("asked for it"));
    let lines: Vec<&str> = pending.conversation.iter().map(|line| line.text.as_str()).collect();
    assert_eq!((lines.len(), lines[0], lines[7]), (8, "question 3", "A colleague answers."));
    let listed = ground.store.find_leads(&LeadFilter::default()).await.unwrap();
    assert!(listed[0].pending.questions.is_empty() && listed[0].wants_human, "a list does without");
}

async fn a_lead_reads_back_whole(ground: Ground) {
    whole_lead(&ground).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.id, lead.number), (LeadId(20), LeadNumber(1001)));
    assert_eq!((lead.stage, lead.temperature, lead.reason.as_deref()), (Stage::Sql, Some(Temperature::Hot), None));
    let given = qualification(Stage::Sql, Temperature::Hot);
    assert_eq!((&lead.score, &lead.coverage), (&given.score, &given.coverage));
    assert_eq!(lead.profile, profile());
    assert_eq!(lead.source, Some(Source { source: "ads".into(), campaign: Some("spring".into()) }));
    assert_eq!((lead.language.code(), &lead.script), ("en", &script()));
    assert_eq!(lead.conversation, ConversationId(10));
    assert_eq!((lead.created_at, lead.updated_at, lead.qualified_at), (at(2), at(90), Some(at(90))));
    assert_eq!((lead.seconds_taken, lead.wants_human), (Some(95), true));
    assert_eq!(lead.people, [person(1)]);
    assert_eq!(
        lead.answers,
        [answer("need", "faster quotes", 1), answer("budget", "20k", 1), answer("authority", "me", 1)]
    );
    let steps = ground.store.lead_history(LeadId(20)).await.unwrap();
    assert_eq!(steps, [history(2, Change::Opened), history(90, Change::Stage { from: Stage::New, to: Stage::Sql })]);
    assert_eq!(ground.store.find_leads(&LeadFilter::default()).await.unwrap(), [lead]);
}

async fn a_correction_replaces_an_answer_and_may_withdraw_others(ground: Ground) {
    whole_lead(&ground).await;
    let effects = vec![
        answered(1, "budget", "nothing"),
        answered(1, "budget", "5k"),
        Effect::Withdrawn(QuestionId("authority".into())),
        Effect::Withdrawn(QuestionId("never_asked".into())),
        answered(2, "timeline", "May"),
        Effect::Withdrawn(QuestionId("timeline".into())),
        qualified_anew(Some(Stage::Sql), Stage::Mql, Temperature::Warm),
    ];
    done(&ground, turn("c", 120, vec![commit(state(10, 20, 1), Some(3), effects)])).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!(lead.answers, [answer("need", "faster quotes", 1), answer("budget", "5k", 1)]);
    assert_eq!((lead.stage, lead.qualified_at, lead.updated_at), (Stage::Mql, Some(at(120)), at(120)));
}

async fn a_prospect_who_returns_keeps_the_lead(ground: Ground) {
    whole_lead(&ground).await;
    let mut back = state(11, 20, 1);
    back.person = Person { first_name: Some("Ann Marie".into()), ..person(1) };
    back.source = Some(Source { source: "newsletter".into(), campaign: None });
    let effects = vec![Effect::OpenLead, answered(0, "need", "more of it")];
    let mut begun = commit(back, None, effects);
    begun.identity.0 = 7_777;
    let ended = State { phase: Phase::Finished, ..state(10, 20, 1) };
    let both = vec![commit(ended, Some(3), vec![Effect::BeginAnew]), begun];
    assert_eq!(done(&ground, turn("r", 200, both)).await, [], "no new lead was opened");

    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.number, lead.conversation), (LeadNumber(1001), ConversationId(11)));
    assert_eq!(lead.stage, Stage::Sql, "it stands where it stood until the rules speak again");
    assert_eq!(lead.answers, [answer("need", "more of it", 1)]);
    assert_eq!(lead.people.len(), 1);
    assert_eq!(lead.people[0].first_name.as_deref(), Some("Ann Marie"));
    assert_eq!(lead.source.map(|source| source.source), Some("ads".into()), "where it came from first stays");
    let found = ground.store.load_conversation(&private_chat(1), &account(1)).await.unwrap().unwrap();
    assert_eq!((found.identity.0, found.state.number), (5_010, Some(LeadNumber(1001))));
}

async fn a_stage_replaces_only_the_one_it_was_meant_for(ground: Ground) {
    whole_lead(&ground).await;
    for (number, (replaces, stands)) in
        (3..).zip([(None, Stage::Sql), (Some(Stage::Sal), Stage::Sql), (Some(Stage::Sql), Stage::Nurture)])
    {
        let mut effect = qualified_anew(replaces, Stage::Nurture, Temperature::Cold);
        if let Effect::Qualified { qualification, .. } = &mut effect {
            qualification.reason = Some("bad_timing".to_owned());
        }
        done(&ground, turn(&format!("s{number}"), 120, vec![commit(state(10, 20, 1), Some(number), vec![effect])]))
            .await;
        let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
        let reason = (stands == Stage::Nurture).then_some("bad_timing");
        assert_eq!((lead.stage, lead.reason.as_deref()), (stands, reason), "{replaces:?}");
        assert_eq!((lead.temperature, lead.qualified_at), (Some(Temperature::Cold), Some(at(120))));
        let found = ground.store.load_conversation(&private_chat(1), &account(1)).await.unwrap().unwrap();
        assert_eq!(found.state.stage, stands, "a conversation is loaded with the lead's stage");
    }
}

async fn what_is_new_of_a_lead_is_drawn_from_its_history(ground: Ground) {
    whole_lead(&ground).await;
    let corrected = |seconds, question: &str, is_known, change: &str| {
        let what = Change::Corrected { question: QuestionId(question.into()), is_known };
        Effect::History(HistoryEntry { why: Some(change.to_owned()), ..history(seconds, what) })
    };
    let held = HistoryEntry {
        why: Some("no_budget".to_owned()),
        ..history(130, Change::Held { verdict: Some(Stage::Disqualified) })
    };
    let effects = vec![
        corrected(120, "need", false, "a → b"),
        corrected(121, "budget", true, "20k → 10k"),
        corrected(130, "budget", true, "10k → 500"),
        Effect::History(held),
    ];
    done(&ground, turn("n1", 130, vec![commit(state(10, 20, 1), Some(3), effects)])).await;
    let news = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap().news;
    let changes: Vec<&str> = news.corrections.iter().map(|correction| correction.change.as_str()).collect();
    assert_eq!(changes, ["10k → 500", "20k → 10k"]);
    let verdict = Verdict { stage: Stage::Disqualified, reason: Some("no_budget".to_owned()) };
    assert_eq!(news.held, Some(verdict));
    // A rep who gives it another stage knows.
    let stage = Change::Stage { from: Stage::Sql, to: Stage::Lost };
    let effects = vec![Effect::History(history(140, stage))];
    done(&ground, turn("n2", 140, vec![commit(state(10, 20, 1), Some(4), effects)])).await;
    assert_eq!(ground.store.load_lead(LeadId(20)).await.unwrap().unwrap().news.held, None);
}

async fn leads_are_found_newest_first(ground: Ground) {
    for (number, stage, temperature) in
        [(1, Stage::Sql, Temperature::Hot), (2, Stage::Mql, Temperature::Warm), (3, Stage::Sql, Temperature::Warm)]
    {
        let mut state = state(number, 20 + number, number);
        state.source = (number != 2).then(|| Source { source: "ads".into(), campaign: None });
        let effects = vec![Effect::OpenLead, qualified(stage, temperature), answered(0, "need", &format!("n{number}"))];
        done(&ground, turn(&format!("{number}"), number * 10, vec![commit(state, None, effects)])).await;
    }
    let found = async |filter: LeadFilter| -> Vec<i64> {
        let leads = ground.store.find_leads(&filter).await.unwrap();
        for lead in &leads {
            assert_eq!(Some(lead), ground.store.load_lead(lead.id).await.unwrap().as_ref());
        }
        leads.iter().map(|lead| lead.number.0).collect()
    };
    let all = LeadFilter::default;
    assert_eq!(found(all()).await, [1003, 1002, 1001]);
    assert_eq!(found(LeadFilter { stage: Some(Stage::Sql), ..all() }).await, [1003, 1001]);
    assert_eq!(found(LeadFilter { temperature: Some(Temperature::Warm), ..all() }).await, [1003, 1002]);
    assert_eq!(found(LeadFilter { since: Some(at(20)), ..all() }).await, [1003, 1002]);
    assert_eq!(found(LeadFilter { source: Some("ads".into()), ..all() }).await, [1003, 1001]);
    let one = LeadFilter { stage: Some(Stage::Sql), since: Some(at(11)), source: Some("ads".into()), ..all() };
    assert_eq!(found(one).await, [1003]);
    assert_eq!(found(LeadFilter { stage: Some(Stage::Won), ..all() }).await, [0_i64; 0]);
}

async fn what_was_said_reads_back_in_order(ground: Ground) {
    let lines = [
        said(1, Speaker::Bot, "Hi!"),
        said(2, Speaker::Prospect, "Hello"),
        said(2, Speaker::Bot, "What would you like to solve?"),
        said(3, Speaker::Prospect, "Quotes take days"),
    ];
    let speaking = |loaded, lines: &[_]| {
        let mut commit = commit(state(10, 20, 1), loaded, vec![Effect::OpenLead]);
        commit.transcript = lines.to_vec();
        vec![commit]
    };
    done(&ground, turn("a", 1, speaking(None, &lines[..1]))).await;
    done(&ground, turn("b", 2, speaking(Some(1), &lines[1..3]))).await;
    done(&ground, turn("c", 3, speaking(Some(2), &lines[3..]))).await;
    assert_eq!(ground.store.transcript(LeadId(20)).await.unwrap(), lines);
    assert_eq!(ground.store.transcript(LeadId(21)).await.unwrap(), []);
}

async fn what_happened_is_told_with_the_names_of_those_who_did_it(ground: Ground) {
    whole_lead(&ground).await;
    let named = |key: &str, names: &[(&str, &str)]| TurnCommit {
        members: names.iter().map(|(id, name)| Member { account: id.parse().unwrap(), name: (*name).into() }).collect(),
        ..turn(key, 200, vec![])
    };
    done(&ground, named("a", &[("telegram:99", "Bea"), ("discord:7", "Cem 🔥")])).await;
    done(&ground, named("b", &[("telegram:99", "Bea Berg")])).await;
    done(&ground, named("c", &[("telegram:99", "Bea Berg")])).await;
    let past = ground.store.past(LeadId(20)).await.unwrap();
    assert_eq!(past.history, ground.store.lead_history(LeadId(20)).await.unwrap());
    assert_eq!(past.transcript, ground.store.transcript(LeadId(20)).await.unwrap());
    let called: Vec<(&str, &str)> = past.names.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    assert_eq!(called, [("discord:7", "Cem 🔥"), ("telegram:99", "Bea Berg")]);
    let nobody = ground.store.past(LeadId(21)).await.unwrap();
    assert_eq!((nobody.history, nobody.transcript), (vec![], vec![]));
}

async fn nothing_is_noted_of_somebody_who_is_no_lead(ground: Ground) {
    let effects = vec![Effect::History(history(1, Change::Cancelled)), Effect::Profile(profile())];
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, effects)])).await;
    assert_eq!(ground.store.lead_history(LeadId(20)).await.unwrap(), []);
    assert_eq!(ground.store.find_leads(&LeadFilter::default()).await.unwrap(), []);
}

async fn what_people_write_comes_back_as_written(ground: Ground) {
    let hostile = "'; DROP TABLE leads; -- $1 ? \\ \" {{ x }} <b> \u{202e}abc\u{7} 🔥 ﷽ \r\n\t";
    let long = "ß".repeat(4_096);
    let mut wild = state(10, 20, 1);
    wild.person = Person { first_name: Some(hostile.into()), last_name: Some(long.clone()), ..person(1) };
    let effects = vec![Effect::OpenLead, answered(0, "need", hostile), answered(1, "more", &long)];
    let mut wild = commit(wild, None, effects);
    wild.transcript = vec![said(1, Speaker::Prospect, hostile), said(1, Speaker::Prospect, "a\0b")];
    let mut wild = turn("a", 1, vec![wild]);
    wild.outbox = vec![owed(1, &private_chat(1), hostile), owed(2, &private_chat(1), "a\0b")];
    done(&ground, wild.clone()).await;

    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!(lead.people, [wild.conversations[0].state.person.clone()]);
    assert_eq!(lead.answers, [answer("need", hostile, 1), answer("more", &long, 1)]);
    let lines = ground.store.transcript(LeadId(20)).await.unwrap();
    assert_eq!((lines[0].text.as_str(), lines[1].text.as_str()), (hostile, "a\u{fffd}b"));
    assert_eq!(ground.store.owed(Platform::Telegram, None, 10).await.unwrap(), wild.outbox);
}
