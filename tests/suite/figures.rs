//! Each figure of `/stats` on a month whose numbers are worked out by hand: leads that were released, that came back, that were
//! merged, erased or moved, that nobody took care of, and that are too old to count.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::answer::Given;
use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::Person;
use bantam::core::ids::{InboundKey, Language, LeadId, MergeId, QuestionId};
use bantam::core::lead::board::figures::{Conversion, Times};
use bantam::core::lead::board::stats::Stats;
use bantam::core::lead::desk::Desk;
use bantam::core::lead::erasure::{Erasure, Why};
use bantam::core::lead::hours::{Hours, Stretch};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, RecordedAnswer};
use bantam::core::lead::routing::Desks;
use bantam::core::lead::source::Source;
use bantam::core::lead::ties::Shared;
use bantam::core::lead::work::Work;
use bantam::core::script::load::load;
use bantam::core::stage::{DISQUALIFICATION_REASONS, Stage, Temperature};
use bantam::service::board::View;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::service::work::Ended;
use bantam::store::record::{LeadChange, LeadCommit, Told, TurnCommit};
use bantam::store::writer::Erasing;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};

use crate::store_contract::cases;
use crate::support::store::{Ground, answer, commit, qualified, state, turn};

cases! {
    everywhere:
        every_figure_is_as_worked_out_by_hand
        parted_leads_count_as_two_again;
}

const SCRIPT: &str = "
script: bant
framework: [need]
languages: [en]
currency: EUR
greeting: Hello!
questions:
  - {id: need, dimension: need, ask: What for?, type: text}
  - {id: budget, ask: How much?, type: text, optional: true}
  - {id: timeline, ask: When?, type: text}
stages: [{stage: mql, temperature: hot, say: Thank you.}]
";
/// The last moment of the month that is told of: its first is the 30th of January at 17:00.
const NOW: &str = "2027-03-01 17:00";

/// A moment in UTC.
fn on(moment: &str) -> Timestamp {
    moment.parse::<civil::DateTime>().unwrap().to_zoned(TimeZone::UTC).unwrap().timestamp()
}

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

/// A desk at work from Monday to Friday, 9 to 17, with the usual times: hot leads are claimed in 5 minutes, and answered in 15.
fn desk(name: &str) -> Desk {
    let day = vec![Stretch { from: civil::time(9, 0, 0, 0), to: civil::time(17, 0, 0, 0) }];
    let week = std::array::from_fn(|weekday| if weekday < 5 { day.clone() } else { Vec::new() });
    Desk { name: name.to_owned(), hours: Hours::new(week, TimeZone::UTC, Vec::new()), ..Desk::default() }
}

struct Month {
    ground: Ground,
    turns: Turns,
}

impl Month {
    async fn on(ground: Ground) -> Self {
        let script = load("bant", SCRIPT).script.unwrap();
        let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, on("2027-01-01 09:00")).await.unwrap();
        let turns = Turns {
            store: ground.store.clone(),
            writer: ground.writer.clone(),
            scripts: Arc::new(scripts),
            desks: Arc::new(Desks { desks: vec![desk("sales"), desk("support")], routes: Vec::new() }),
            clock: Clock::standing_at(on("2027-01-01 09:00")),
            ids: Arc::new(Ids::new(1)),
            news: Arc::default(),
        };
        Self { ground, turns }
    }

    /// Turns the clock, and has happen what is due by then.
    async fn until(&self, moment: &str) {
        self.turns.clock.set(on(moment));
        while !self.turns.store.due_on_desks(None, on(moment), 1).await.unwrap().is_empty() {
            self.turns.watch_once().await.unwrap();
        }
    }

    /// Somebody begins now and gets so far; what they say after the first word is a value, or skipped.
    async fn talks(&self, n: i64, source: Option<&str>, phase: Phase, said: &[(&str, bool)], mut more: Vec<Effect>) {
        let now = self.turns.clock.now();
        let source = source.map(|source| Source { source: source.to_owned(), campaign: None });
        let finished_at = (phase == Phase::Finished).then_some(now);
        let conversation = Ids::first_at(now) + n;
        let fresh = state(conversation, n, n);
        let talk = State { phase, finished_at, started_at: now, source, open: true, ..fresh };
        let mut effects = vec![Effect::OpenLead];
        for (position, (question, has_value)) in said.iter().enumerate() {
            let answer = answer(question, "words", 0);
            let answer = if *has_value { answer } else { RecordedAnswer { given: Given::Skipped, ..answer } };
            effects.push(Effect::Answered { position, answer });
        }
        effects.append(&mut more);
        let talk = turn(&format!("talk {n}"), 0, vec![commit(talk, None, effects)]);
        self.ground.writer.commit(TurnCommit { at: now, ..talk }).await.unwrap();
    }

    /// A lead comes to a desk, having answered everything.
    async fn comes(&self, n: i64, moment: &str, source: Option<&str>, stage: Stage, temperature: Temperature) {
        self.until(moment).await;
        let at = self.turns.clock.now();
        let what = Change::Stage { from: Stage::New, to: stage };
        let history = Effect::History(HistoryEntry { at, by: Actor::Rules, what, why: None });
        let said = [("need", true), ("budget", n != 7), ("timeline", true)];
        self.talks(n, source, Phase::Finished, &said, vec![history, qualified(stage, temperature)]).await;
        self.is_told(n, "sales").await;
    }

    async fn is_told(&self, n: i64, desk: &str) {
        let told = vec![Told { lead: LeadId(n), desk: desk.to_owned(), offer: false }];
        let now = self.turns.clock.now();
        let turn = TurnCommit { told, at: now, ..turn(&format!("told {n} {desk} {now}"), 0, Vec::new()) };
        self.ground.writer.commit(turn).await.unwrap();
    }

    /// Somebody does this with a lead then.
    async fn works(&self, n: i64, moment: &str, wanted: Work) {
        self.until(moment).await;
        let account = "telegram:7".parse().unwrap();
        let by = Person { account, first_name: Some("Bea".into()), last_name: None, username: None, language: None };
        let key = InboundKey(format!("work {n} {moment} {wanted:?}"));
        let ended = self.turns.work_on(&key, LeadId(n), &by, &wanted).await.unwrap();
        assert!(matches!(ended, Ended::Done(_)), "{n}: {ended:?}");
    }

    async fn merges(&self, survivor: i64, absorbed: i64) {
        let (survivor, absorbed) = (LeadId(survivor), LeadId(absorbed));
        let change = LeadChange::Merge { id: MergeId(1), survivor, absorbed, shares: Shared::Email };
        let leads = vec![LeadCommit { seen: Vec::new(), by: Actor::Rules, change }];
        let now = self.turns.clock.now();
        self.ground.writer.commit(TurnCommit { leads, at: now, ..turn("merge", 0, Vec::new()) }).await.unwrap();
    }

    async fn erases(&self, n: i64) {
        let erasure = Erasure { why: Why::Operator, desk_language: Language::ENGLISH };
        let erasing = Erasing { leads: vec![(LeadId(n), erasure)], ..Erasing::default() };
        self.ground.writer.erase(erasing, self.turns.clock.now()).await.unwrap();
    }
}

/// The month, lead by lead.
async fn past(month: &Month) {
    let (hot, cold) = (Temperature::Hot, Temperature::Cold);
    let ads = Some("ads");

    // 11 is older than 30 days. Claimed after an hour.
    month.comes(11, "2027-01-29 10:00", ads, Stage::Mql, hot).await;
    month.works(11, "2027-01-29 11:00", Work::Claim).await;

    // 1: claimed after 3 minutes, answered after 10, both in time; and won.
    month.comes(1, "2027-02-01 10:00", ads, Stage::Mql, hot).await;
    month.works(1, "2027-02-01 10:03", Work::Claim).await;
    month.works(1, "2027-02-01 10:10", Work::Contacted).await;
    for step in [Work::Accept, Work::Qualify, Work::Opportunity, Work::Won] {
        month.works(1, "2027-02-01 12:00", step).await;
    }

    // 2: over a weekend. Claimed after 2 + 2 minutes of work, in time; answered after 2 + 30, late. Accepted.
    month.comes(2, "2027-02-05 16:58", ads, Stage::Mql, hot).await;
    month.works(2, "2027-02-08 09:02", Work::Claim).await;
    month.works(2, "2027-02-08 09:30", Work::Contacted).await;
    month.works(2, "2027-02-08 09:40", Work::Accept).await;

    // 3: claimed after 2 minutes, released, claimed again half an hour later: the first claim counts, in time. Answered after
    // 40 minutes, late.
    month.comes(3, "2027-02-09 10:00", ads, Stage::Mql, hot).await;
    month.works(3, "2027-02-09 10:02", Work::Claim).await;
    month.works(3, "2027-02-09 10:04", Work::Release).await;
    month.works(3, "2027-02-09 10:30", Work::Claim).await;
    month.works(3, "2027-02-09 10:40", Work::Contacted).await;

    // 4: disqualified for eight days before anybody claimed it. Back at 10:00, claimed 3 minutes later, in time; answered 20
    // minutes after it came back, late. It was an SQL by the rules.
    month.comes(4, "2027-02-10 10:00", ads, Stage::Sql, hot).await;
    let reason = *DISQUALIFICATION_REASONS.iter().find(|reason| reason.code == "bad_timing").unwrap();
    let wake_at = Some(on("2027-02-18 10:00"));
    month.works(4, "2027-02-10 10:03", Work::Disqualify { reason, words: None, wake_at }).await;

    // 5: claimed after a minute, put off until the next day before its prospect heard from anybody, and answered 10 minutes
    // after it was due again: in time.
    month.comes(5, "2027-02-11 09:00", ads, Stage::Mql, hot).await;
    month.works(5, "2027-02-11 09:01", Work::Claim).await;
    month.works(5, "2027-02-11 09:02", Work::Snooze { until: on("2027-02-12 09:00") }).await;
    month.until("2027-02-12 09:00").await;
    month.works(5, "2027-02-12 09:10", Work::Contacted).await;

    // 6: nobody ever claims it. Both times are missed, and nothing can be measured.
    month.comes(6, "2027-02-12 10:00", None, Stage::Mql, hot).await;

    // 7: cold, so nothing is promised. Claimed after an hour, never answered.
    month.comes(7, "2027-02-15 10:00", None, Stage::Mql, cold).await;
    month.works(7, "2027-02-15 11:00", Work::Claim).await;

    // 9: claimed after a minute, and taken from whoever let it lie. 8, of the same person, was claimed after half an hour, late,
    // and accepted; never answered, missed. It becomes a part of 9, and its owner goes on with both: 8's times count.
    month.comes(9, "2027-02-16 10:00", None, Stage::Mql, hot).await;
    month.works(9, "2027-02-16 10:01", Work::Claim).await;
    month.comes(8, "2027-02-16 12:00", ads, Stage::Mql, hot).await;
    month.works(8, "2027-02-16 12:30", Work::Accept).await;
    month.merges(9, 8).await;

    // 10: claimed at once, won, and erased.
    month.comes(10, "2027-02-17 10:00", ads, Stage::Sql, hot).await;
    month.works(10, "2027-02-17 10:00", Work::Won).await;
    month.erases(10).await;

    month.until("2027-02-18 10:00").await;
    month.works(4, "2027-02-18 10:03", Work::Claim).await;
    month.works(4, "2027-02-18 10:20", Work::Contacted).await;

    // 12: claimed and answered on another desk, then moved to this one, where both takes 4 minutes: in time.
    month.until("2027-02-19 09:00").await;
    let said = [("need", true), ("budget", true), ("timeline", true)];
    month.talks(12, None, Phase::Finished, &said, vec![qualified(Stage::Mql, hot)]).await;
    month.is_told(12, "support").await;
    month.works(12, "2027-02-19 09:30", Work::Contacted).await;
    month.works(12, "2027-02-19 09:31", Work::Release).await;
    month.until("2027-02-19 10:00").await;
    month.is_told(12, "sales").await;
    month.works(12, "2027-02-19 10:04", Work::Contacted).await;

    // 13 to 16 do not finish: one left at the budget, one stopped at the need, one is asked for the timeline, one has the
    // summary before them.
    let asking = |question: &str| Phase::Asking { question: QuestionId(question.into()), failed: 0, correcting: false };
    let left = Phase::Abandoned { at: Box::new(asking("budget")) };
    month.talks(13, None, left, &[("need", true)], Vec::new()).await;
    month.talks(14, None, Phase::Cancelled { at: Box::new(asking("need")) }, &[], Vec::new()).await;
    month.talks(15, ads, asking("timeline"), &[("need", true), ("budget", true)], Vec::new()).await;
    month.talks(16, ads, Phase::Confirming, &said, Vec::new()).await;
    month.until(NOW).await;
}

async fn every_figure_is_as_worked_out_by_hand(ground: Ground) {
    let month = Month::on(ground).await;
    past(&month).await;
    let of_desk = View::Desks(vec!["sales".into()]);
    let Stats { to_claim, to_first_word, mut conversion, script, drop_off } =
        month.turns.boards().stats(&of_desk).await.unwrap();

    // In minutes: 1 (lead 5), 2 (3), 3 (1), 3 (4), 4 (2), 4 (12), 30 (9), 60 (7). Of eight the 4th is the median, and the 8th
    // (7.2 rounded up) p90. Promised were those of all but 7, and of 6, which nobody claimed; 9 was late: 6 of 8.
    let (median, p90) = (Some(minutes(3)), Some(minutes(60)));
    assert_eq!(to_claim, Times { count: 8, median, p90, in_time: 6, promised: 8 });

    // In minutes: 4 (lead 12), 10 (1), 10 (5), 20 (4), 32 (2), 40 (3). Of six the 3rd, and the 6th (5.4 rounded up). In time
    // were 12, 1 and 5, of these six and of 6 and 9, which nobody answered.
    let (median, p90) = (Some(minutes(10)), Some(minutes(40)));
    assert_eq!(to_first_word, Times { count: 6, median, p90, in_time: 3, promised: 8 });

    // From ads came 1 to 5, and 9, as its part knows: 1 was won, 2 accepted, 4 an SQL, the part of 9 accepted. Without a source
    // came 6, 7 and 12. The part itself, what is erased, and what is older, is not counted.
    conversion.sort_by(|one, other| one.source.cmp(&other.source));
    let one = |source: Option<&str>, leads, accepted, sql, opportunity, won| Conversion {
        source: source.map(str::to_owned),
        script: Some("bant".to_owned()),
        leads,
        accepted,
        sql,
        opportunity,
        won,
    };
    assert_eq!(conversion, [one(None, 3, 0, 0, 0, 0), one(Some("ads"), 6, 3, 2, 1, 1)]);

    // Fourteen began: 1 to 9, 12, and 13 to 16; neither 10, which is erased, nor 11, which is older. Ten finished.
    // need: all but 14 answered it, who stopped there. budget: ten and 15 and 16, of whom 7 skipped it; 13 left there.
    // timeline: ten and 16; 15 is asked.
    assert_eq!((script.as_str(), drop_off.began, drop_off.finished), ("bant", 14, 10));
    let questions: Vec<_> =
        drop_off.questions.iter().map(|it| (it.question.0.as_str(), it.asked, it.answered, it.open)).collect();
    assert_eq!(questions, [("need", 14, 13, 1), ("budget", 13, 11, 1), ("timeline", 12, 11, 1)]);
}

async fn parted_leads_count_as_two_again(ground: Ground) {
    let month = Month::on(ground).await;
    month.comes(1, "2027-02-01 10:00", None, Stage::Mql, Temperature::Hot).await;
    month.comes(2, "2027-02-01 10:00", None, Stage::Mql, Temperature::Hot).await;
    month.works(2, "2027-02-01 10:03", Work::Accept).await;
    let counted = async || {
        let stats = month.turns.boards().stats(&View::All).await.unwrap();
        (stats.to_claim.count, stats.conversion[0].leads, stats.conversion[0].accepted)
    };
    month.merges(1, 2).await;
    assert_eq!(counted().await, (1, 1, 1), "whoever has claimed 2 goes on with both");
    let (id, survivor, absorbed) = (MergeId(1), LeadId(1), LeadId(2));
    let change = LeadChange::UndoMerge { id, survivor, absorbed };
    let leads = vec![LeadCommit { seen: Vec::new(), by: Actor::Rules, change }];
    let now = month.turns.clock.now();
    month.ground.writer.commit(TurnCommit { leads, at: now, ..turn("undo", 0, Vec::new()) }).await.unwrap();
    assert_eq!(counted().await, (1, 2, 1));
}
