//! One person, one lead: proposed, merged, parted, kept apart; found in conflict when two do it at once.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::State;
use bantam::core::ids::{ConversationId, IdentityId, LeadId, LeadNumber, MergeId};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, Lead};
use bantam::core::lead::profile::Profile;
use bantam::core::lead::source::Source;
use bantam::core::lead::ties::{MaybeSame, Merged, Shared, Ties};
use bantam::core::script::value::Phone;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{Committed, LeadChange, LeadCommit, LeadFilter, Speaker, TurnCommit};
use bantam::store::writer;

use super::{cases, delivered, done, join_all, load};
use crate::support::store::{
    Ground, account, answer, answered, chat, commit, history, owed, private_chat, qualified, said, state, turn,
};

cases! {
    everywhere:
        equal_contacts_are_proposed_on_the_newer_lead
        what_happened_between_merge_and_undo_goes_with_its_account
        merges_are_undone_the_newest_first
        those_kept_apart_are_not_proposed_again
        two_attested_numbers_are_never_left_beside_each_other
        of_many_who_tell_an_attested_number_at_once_one_is_first
        a_press_that_looked_at_an_older_version_is_in_conflict
        a_turn_that_runs_during_a_merge_is_in_conflict
        contacts_of_earlier_conversations_stay_until_told_anew;
    on_disk:
        a_merge_moves_everything_and_undoing_it_gives_everything_back
        an_account_has_one_lead
        an_erased_lead_takes_what_was_merged_into_it_along;
}

const ROOM: &str = "telegram:-100";

fn email(address: &str) -> Profile {
    Profile { email: Some(address.to_owned()), ..Profile::default() }
}

fn phone(number: &str, attested: bool) -> Profile {
    let phone = Phone { number: number.to_owned(), extension: None, attested };
    Profile { phone: Some(phone), ..Profile::default() }
}

/// The state of account `n`, in its conversation `10 + n`, about its lead `20 + n`.
fn open(n: i64) -> State {
    State { open: true, ..state(10 + n, 20 + n, n) }
}

/// Opens the lead of account `n`, in the conversation and with the number of this order.
async fn opened(ground: &Ground, n: i64, profile: Profile) {
    let effects = vec![Effect::OpenLead, Effect::History(history(n, Change::Opened)), Effect::Profile(profile)];
    let mut commit = commit(open(n), None, effects);
    commit.transcript = vec![said(n, Speaker::Prospect, &format!("I am {n}"))];
    done(ground, turn(&format!("open {n}"), n, vec![commit])).await;
}

async fn lead(ground: &Ground, n: i64) -> Lead {
    ground.store.load_lead(LeadId(20 + n)).await.unwrap().unwrap()
}

async fn ties(ground: &Ground, n: i64) -> Ties {
    lead(ground, n).await.ties
}

fn rep() -> Actor {
    Actor::Rep("telegram:99".to_owned())
}

/// A turn that does this to two leads as they are now.
async fn between(ground: &Ground, key: &str, change: LeadChange) -> TurnCommit {
    let touched = match &change {
        LeadChange::Merge { survivor, absorbed, .. } | LeadChange::UndoMerge { survivor, absorbed, .. } => {
            vec![*survivor, *absorbed]
        }
        LeadChange::KeepApart { one, other } => vec![*one, *other],
        LeadChange::Work(work) => vec![work.lead],
    };
    let mut seen = Vec::new();
    for id in touched {
        seen.push((id, ground.store.load_lead(id).await.unwrap().unwrap().version));
    }
    TurnCommit { leads: vec![LeadCommit { seen, by: rep(), change }], ..turn(key, 500, vec![]) }
}

fn merge(id: i64, absorbed: i64, survivor: i64) -> LeadChange {
    let (survivor, absorbed) = (LeadId(20 + survivor), LeadId(20 + absorbed));
    LeadChange::Merge { id: MergeId(id), survivor, absorbed, shares: Shared::Email }
}

fn undo(id: i64, absorbed: i64, survivor: i64) -> LeadChange {
    LeadChange::UndoMerge { id: MergeId(id), survivor: LeadId(20 + survivor), absorbed: LeadId(20 + absorbed) }
}

async fn change(ground: &Ground, key: &str, change: LeadChange) {
    done(ground, between(ground, key, change).await).await;
}

async fn equal_contacts_are_proposed_on_the_newer_lead(ground: Ground) {
    let who = Profile { name: Some("Ann".into()), company: Some("Acme".into()), ..email("ann@acme.example") };
    opened(&ground, 1, who).await;
    opened(&ground, 2, email("Ann@Acme.example")).await;
    opened(&ground, 3, phone("+4930123456", false)).await;
    opened(&ground, 4, Profile { email: Some("ANN@acme.example".into()), ..phone("+4930123456", true) }).await;
    opened(&ground, 5, Profile::default()).await;
    opened(&ground, 6, email("bob@acme.example")).await;
    let ann =
        |shares| MaybeSame { number: LeadNumber(1001), name: Some("Ann".into()), company: Some("Acme".into()), shares };
    let unnamed = |number, shares| MaybeSame { number: LeadNumber(number), name: None, company: None, shares };
    assert_eq!(ties(&ground, 2).await.maybe_same, [ann(Shared::Email)]);
    assert_eq!(
        ties(&ground, 4).await.maybe_same,
        [ann(Shared::Email), unnamed(1002, Shared::Email), unnamed(1003, Shared::Phone)]
    );
    for nobody in [1, 3, 5, 6] {
        assert_eq!(ties(&ground, nobody).await, Ties::default(), "{nobody}");
    }

    // Newer ones that stand on a desk propose it as soon as it can be reached like this.
    let who = email("ann@acme.EXAMPLE");
    let to_propose = async |n: i64| ground.store.to_propose(LeadId(20 + n), &who).await.unwrap();
    assert_eq!(to_propose(1).await, []);
    done(&ground, TurnCommit { outbox: vec![owed(70, &chat(ROOM), "card")], ..turn("card", 50, vec![]) }).await;
    ground.writer.record(delivered(70, "7", Some((LeadId(24), chat(ROOM))))).await.unwrap();
    assert_eq!(to_propose(1).await, [LeadId(24)]);
    assert_eq!(to_propose(4).await, []);
    assert_eq!(ground.store.to_propose(LeadId(21), &Profile::default()).await.unwrap(), []);
    let cards = ground.store.cards(LeadId(24)).await.unwrap();
    assert_eq!((cards.len(), cards[0].room.to_string().as_str(), cards[0].message.0.as_str()), (1, ROOM, "7"));
}

async fn a_merge_moves_everything_and_undoing_it_gives_everything_back(ground: Ground) {
    opened(&ground, 1, email("ann@acme.example")).await;
    let mut second = open(2);
    second.source = Some(Source { source: "partner".into(), campaign: None });
    let effects = vec![
        Effect::OpenLead,
        answered(0, "need", "faster quotes"),
        Effect::Profile(phone("+4930123456", false)),
        qualified(Stage::Sql, Temperature::Hot),
        Effect::History(history(60, Change::Stage { from: Stage::New, to: Stage::Sql })),
    ];
    done(&ground, turn("two", 60, vec![commit(second, None, effects)])).await;
    let (one, two) = (lead(&ground, 1).await, lead(&ground, 2).await);

    change(&ground, "merge", merge(900, 2, 1)).await;
    let merged = lead(&ground, 1).await;
    assert_eq!((merged.number, merged.stage, merged.conversation), (LeadNumber(1001), Stage::Sql, ConversationId(12)));
    assert_eq!(merged.profile.email.as_deref(), Some("ann@acme.example"));
    assert_eq!(merged.profile.phone.as_ref().map(|phone| phone.number.as_str()), Some("+4930123456"));
    assert_eq!(merged.answers, [answer("need", "faster quotes", 1)]);
    assert_eq!(merged.people.len(), 2);
    assert_eq!(merged.last_source.map(|source| source.source), Some("partner".into()));
    let tie = |number| Merged { merge: Some(MergeId(900)), number: LeadNumber(number), newer: None };
    assert_eq!(merged.ties.absorbed, [tie(1002)]);
    assert_eq!(ties(&ground, 2).await.merged_into, Some(tie(1001)));
    assert_eq!(ground.store.survivor(LeadId(22)).await.unwrap(), Some(LeadNumber(1001)));
    assert_eq!(ground.store.survivor(LeadId(21)).await.unwrap(), None);

    // What the other one was is a part of it: its account, its conversation, its history, what was said.
    assert_eq!(ground.store.lead_of_account(&account(2)).await.unwrap(), Some(LeadId(21)));
    let (_, running) = load(&ground, 2).await.unwrap();
    assert_eq!((running.lead, running.number, running.stage), (LeadId(21), Some(LeadNumber(1001)), Stage::Sql));
    let entry = |what| HistoryEntry { by: rep(), ..history(500, what) };
    let steps = ground.store.lead_history(LeadId(21)).await.unwrap();
    let joined = entry(Change::Merged { with: LeadNumber(1002), shares: Shared::Email });
    let stage = history(60, Change::Stage { from: Stage::New, to: Stage::Sql });
    assert_eq!(steps, [history(1, Change::Opened), stage, joined]);
    assert_eq!(ground.store.transcript(LeadId(21)).await.unwrap().len(), 1);
    let listed = ground.store.find_leads(&LeadFilter::default()).await.unwrap();
    assert_eq!(listed.iter().map(|lead| lead.number.0).collect::<Vec<_>>(), [1001]);
    let from = |source: &str| LeadFilter { source: Some(source.into()), ..LeadFilter::default() };
    assert_eq!(ground.store.find_leads(&from("partner")).await.unwrap().len(), 1);

    change(&ground, "undo", undo(900, 2, 1)).await;
    for (n, before) in [(1, one), (2, two)] {
        let now = lead(&ground, n).await;
        assert_eq!(Lead { version: before.version, ..now }, before, "{n}");
        assert_eq!(load(&ground, n).await.unwrap().1.lead, LeadId(20 + n));
    }
    assert_eq!(ground.rows("merges").await, [""; 0]);
    let steps = ground.store.lead_history(LeadId(22)).await.unwrap();
    assert_eq!(steps.last(), Some(&entry(Change::Parted { from: LeadNumber(1001) })));
}

async fn what_happened_between_merge_and_undo_goes_with_its_account(ground: Ground) {
    opened(&ground, 1, email("ann@acme.example")).await;
    opened(&ground, 2, email("ann@acme.example")).await;
    change(&ground, "merge", merge(900, 2, 1)).await;
    let (version, running) = load(&ground, 2).await.unwrap();
    let effects = vec![
        answered(0, "need", "more"),
        Effect::Profile(Profile { company: Some("Acme".into()), ..email("ann@acme.example") }),
        qualified(Stage::Mql, Temperature::Warm),
    ];
    done(&ground, turn("on", 600, vec![commit(running, Some(version), effects)])).await;
    let merged = lead(&ground, 1).await;
    assert_eq!((merged.stage, merged.profile.company.as_deref()), (Stage::Mql, Some("Acme")));

    change(&ground, "undo", undo(900, 2, 1)).await;
    let (one, two) = (lead(&ground, 1).await, lead(&ground, 2).await);
    assert_eq!((one.stage, one.conversation, one.profile.company), (Stage::New, ConversationId(11), None));
    assert_eq!((two.stage, two.profile.company.as_deref()), (Stage::Mql, Some("Acme")));
    assert_eq!(two.answers, [answer("need", "more", 1)]);
}

async fn merges_are_undone_the_newest_first(ground: Ground) {
    for n in 1..=4 {
        opened(&ground, n, email("info@acme.example")).await;
    }
    change(&ground, "a", merge(901, 2, 1)).await;
    change(&ground, "b", merge(902, 3, 1)).await;
    let newer = async |n: i64| ties(&ground, n).await.merged_into.unwrap().newer;
    assert_eq!((newer(2).await, newer(3).await), (Some(LeadNumber(1003)), None));
    let newest = |ties: Ties| ties.absorbed.iter().map(|merged| merged.newer.map(|it| it.0)).collect::<Vec<_>>();
    assert_eq!(newest(ties(&ground, 1).await), [Some(1003), None]);

    // The survivor becomes a part of another one: first that has to be undone.
    change(&ground, "c", merge(903, 1, 4)).await;
    assert_eq!((newer(2).await, newer(3).await), (Some(LeadNumber(1001)), Some(LeadNumber(1001))));
    assert_eq!(ground.store.survivor(LeadId(22)).await.unwrap(), Some(LeadNumber(1004)));
    assert_eq!(lead(&ground, 4).await.people.len(), 4);
    assert_eq!(ground.store.lead_history(LeadId(24)).await.unwrap().len(), 7, "four beginnings and three merges");
    change(&ground, "d", undo(903, 1, 4)).await;
    assert_eq!((lead(&ground, 4).await.people.len(), lead(&ground, 1).await.people.len()), (1, 3));
    change(&ground, "e", undo(902, 3, 1)).await;
    assert_eq!((newer(2).await, lead(&ground, 3).await.people.len()), (None, 1));
}

async fn those_kept_apart_are_not_proposed_again(ground: Ground) {
    for n in 1..=3 {
        opened(&ground, n, email("info@acme.example")).await;
    }
    let numbers = async |n| {
        let proposed = ties(&ground, n).await.maybe_same;
        proposed.iter().map(|other| other.number.0).collect::<Vec<_>>()
    };
    change(&ground, "apart", LeadChange::KeepApart { one: LeadId(23), other: LeadId(21) }).await;
    assert_eq!((numbers(2).await, numbers(3).await), (vec![1001], vec![1002]));
    let steps = ground.store.lead_history(LeadId(21)).await.unwrap();
    assert_eq!(steps.last().map(|step| &step.what), Some(&Change::Parted { from: LeadNumber(1003) }));
    // Whoever becomes a part of another one brings along who it is not.
    change(&ground, "merge", merge(901, 1, 2)).await;
    assert_eq!(numbers(3).await, [0_i64; 0]);
    change(&ground, "undo", undo(901, 1, 2)).await;
    assert_eq!(numbers(2).await, [0_i64; 0], "undone is kept apart");
}

async fn two_attested_numbers_are_never_left_beside_each_other(ground: Ground) {
    let number = "+4930123456";
    opened(&ground, 1, phone(number, true)).await;
    opened(&ground, 2, phone(number, false)).await;
    assert_eq!(ties(&ground, 2).await.maybe_same.len(), 1, "a typed one is only proposed");
    let attested = Phone { number: number.to_owned(), extension: None, attested: true };
    let namesake = async || ground.store.namesake(LeadId(22), &attested).await.unwrap();
    assert_eq!(namesake().await, Some(LeadId(21)));
    let typed = Phone { attested: false, ..attested.clone() };
    assert_eq!(ground.store.namesake(LeadId(22), &typed).await.unwrap(), None);

    let vouching =
        |key: &str| turn(key, 80, vec![commit(open(2), Some(1), vec![Effect::Profile(phone(number, true))])]);
    assert_eq!(ground.writer.commit(vouching("unaware")).await.unwrap(), Committed::Conflict);
    let mut aware = vouching("aware");
    aware.leads = between(&ground, "-", merge(900, 2, 1)).await.leads;
    done(&ground, aware).await;
    assert_eq!((lead(&ground, 1).await.people.len(), namesake().await), (2, Some(LeadId(21))));

    // Parted by a rep they stay parted.
    change(&ground, "undo", undo(900, 2, 1)).await;
    assert_eq!(namesake().await, None);
    let (version, running) = load(&ground, 2).await.unwrap();
    let again = commit(running, Some(version), vec![Effect::Profile(phone(number, true))]);
    done(&ground, turn("again", 90, vec![again])).await;
}

/// Of several who tell it at the same time, to two processes, one is first, and the others are told to look again.
async fn of_many_who_tell_an_attested_number_at_once_one_is_first(ground: Ground) {
    for n in 1..=8 {
        opened(&ground, n, Profile::default()).await;
    }
    let writers = [ground.writer.clone(), writer::start(&ground.store).0];
    let outcomes = join_all((1..=8).map(|n: i64| {
        let told = commit(open(n), Some(1), vec![Effect::Profile(phone("+49301", true))]);
        let turn = turn(&format!("at once {n}"), 100, vec![told]);
        let writer = writers[usize::try_from(n % 2).unwrap()].clone();
        async move { writer.commit(turn).await.unwrap() }
    }));
    let outcomes = outcomes.await;
    let done = outcomes.iter().filter(|outcome| matches!(outcome, Committed::Done { .. })).count();
    assert_eq!((done, outcomes.len()), (1, 8), "{outcomes:?}");
}

async fn a_press_that_looked_at_an_older_version_is_in_conflict(ground: Ground) {
    for n in 1..=3 {
        opened(&ground, n, email("info@acme.example")).await;
    }
    let first = between(&ground, "first", merge(900, 2, 1)).await;
    let second = between(&ground, "second", LeadChange::KeepApart { one: LeadId(22), other: LeadId(21) }).await;
    let third = between(&ground, "third", merge(901, 3, 2)).await;
    let writer = ground.writer.clone();
    let outcomes = join_all([first, second, third].into_iter().map(|turn| {
        let writer = writer.clone();
        async move { writer.commit(turn).await.unwrap() }
    }));
    let outcomes = outcomes.await;
    let count = |wanted: fn(&Committed) -> bool| outcomes.iter().filter(|it| wanted(it)).count();
    assert_eq!(count(|it| matches!(it, Committed::Done { .. })), 1, "{outcomes:?}");
    assert_eq!(count(|it| *it == Committed::Conflict), 2, "{outcomes:?}");

    // Whatever the prospect does counts, too.
    let stale = between(&ground, "stale", LeadChange::KeepApart { one: LeadId(23), other: LeadId(21) }).await;
    let told = commit(open(3), Some(1), vec![Effect::Profile(email("other@acme.example"))]);
    done(&ground, turn("told", 550, vec![told])).await;
    assert_eq!(ground.writer.commit(stale).await.unwrap(), Committed::Conflict);
}

async fn a_turn_that_runs_during_a_merge_is_in_conflict(ground: Ground) {
    opened(&ground, 1, email("info@acme.example")).await;
    opened(&ground, 2, email("info@acme.example")).await;
    let running = commit(open(2), Some(1), vec![answered(0, "need", "more")]);
    let mut begun = commit(State { open: true, ..state(99, 22, 2) }, None, vec![]);
    begun.chat = chat("telegram:elsewhere");
    change(&ground, "merge", merge(900, 2, 1)).await;
    for (key, commit) in [("running", running), ("begun", begun)] {
        assert_eq!(ground.writer.commit(turn(key, 600, vec![commit])).await.unwrap(), Committed::Conflict, "{key}");
    }
}

async fn an_account_has_one_lead(ground: Ground) {
    // Begun in two chats before either agreed: whoever agrees second goes on with the lead of the first.
    let before = |conversation: i64, lead: i64, place: &str| {
        let mut commit = commit(state(conversation, lead, 1), None, vec![]);
        commit.chat = chat(place);
        commit
    };
    done(&ground, turn("a", 1, vec![before(11, 21, "telegram:1")])).await;
    done(&ground, turn("b", 2, vec![before(12, 22, "telegram:2")])).await;
    let agrees = |state: State, loaded, place: &str| {
        let mut commit = commit(State { open: true, ..state }, Some(loaded), vec![Effect::OpenLead]);
        (commit.chat, commit.identity) = (chat(place), IdentityId(5_011));
        vec![commit]
    };
    done(&ground, turn("c", 3, agrees(state(11, 21, 1), 1, "telegram:1"))).await;
    let late = turn("d", 4, agrees(state(12, 22, 1), 1, "telegram:2"));
    assert_eq!(ground.writer.commit(late).await.unwrap(), Committed::Conflict);
    let found = ground.store.load_conversation(&chat("telegram:2"), &account(1)).await.unwrap().unwrap();
    assert_eq!((found.state.lead, found.state.number), (LeadId(21), Some(LeadNumber(1001))));
    assert_eq!(done(&ground, turn("e", 5, agrees(found.state, found.version, "telegram:2"))).await, []);
    assert_eq!(ground.rows("leads").await.len(), 1);
}

async fn contacts_of_earlier_conversations_stay_until_told_anew(ground: Ground) {
    let known = Profile { name: Some("Ann".into()), ..email("ann@acme.example") };
    opened(&ground, 1, Profile { phone: phone("+49301", true).phone, ..known }).await;
    // In the same conversation what is taken back is gone.
    let taken_back = Profile { name: Some("Ann".into()), ..phone("+49301", true) };
    let told = |loaded, profile| vec![commit(open(1), Some(loaded), vec![Effect::Profile(profile)])];
    done(&ground, turn("back", 10, told(1, taken_back))).await;
    assert_eq!(lead(&ground, 1).await.profile.email, None);
    done(&ground, turn("again", 11, told(2, Profile { phone: phone("+49301", true).phone, ..email("a@b.example") })))
        .await;

    let mut anew = State { open: true, ..state(50, 21, 1) };
    anew.source = Some(Source { source: "partner".into(), campaign: None });
    let effects =
        vec![Effect::OpenLead, Effect::Profile(Profile { name: Some("Ann Lee".into()), ..Profile::default() })];
    let both = vec![commit(open(1), Some(3), vec![Effect::BeginAnew]), commit(anew, None, effects)];
    done(&ground, turn("anew", 20, both)).await;
    let profile = lead(&ground, 1).await.profile;
    assert_eq!((profile.name.as_deref(), profile.email.as_deref()), (Some("Ann Lee"), Some("a@b.example")));
    assert_eq!(profile.phone, phone("+49301", true).phone);
    let chat = private_chat(1);
    assert_eq!(ground.store.load_conversation(&chat, &account(1)).await.unwrap().unwrap().state.lead, LeadId(21));
}

async fn an_erased_lead_takes_what_was_merged_into_it_along(ground: Ground) {
    opened(&ground, 1, email("info@acme.example")).await;
    opened(&ground, 2, email("info@acme.example")).await;
    change(&ground, "merge", merge(900, 2, 1)).await;
    let erased = commit(open(1), Some(1), vec![Effect::Erase]);
    done(&ground, turn("erase", 600, vec![erased])).await;
    for table in ["leads", "merges", "kept_apart", "lead_history"] {
        assert_eq!(ground.rows(table).await, [""; 0], "{table}");
    }
}
