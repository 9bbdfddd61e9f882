//! Twenty reps and their leads over days, with faults and restarts: no lead has two owners, no time is missed or told
//! twice, turns are fair, and what the cards show is what is.

mod lives;
mod office;

use std::collections::BTreeMap;

use bantam::core::lead::lead::Change;
use bantam::core::stage::Temperature;

use self::lives::{check_history, check_nothing_missed};
use self::office::{HEAVY, Office, desk};
use crate::support::store::Ground;

/// While there are any left.
const LEADS_A_STEP: usize = 10;
/// With a holiday on the third.
const DAYS: u32 = 4;
const STEPS_A_DAY: u32 = 24 * 12;

/// With everybody there and nobody silent, turns are fair within one lead.
async fn leads_come_evenly(office: &mut Office) {
    const EVEN_A_STEP: usize = 3;
    for step in 0..60 {
        office.pass();
        for _ in 0..if (15..45).contains(&step) { EVEN_A_STEP } else { 0 } {
            office.new_lead(Temperature::Warm).await;
        }
        office.watch().await;
        office.claim_what_is_offered(EVEN_A_STEP, 100).await;
    }
    let mut offered: BTreeMap<String, u32> = desk().reps.iter().map(|rep| (rep.name.clone(), 0)).collect();
    for lead in office.leads.clone() {
        for entry in office.ground.store.lead_history(lead).await.unwrap() {
            if let Change::Offered { to } = entry.what {
                *offered.get_mut(&to).unwrap() += 1;
            }
        }
    }
    for heavy in desk().reps.drain(..HEAVY) {
        let twice = offered.remove(&heavy.name).unwrap();
        let (least, most) = (offered.values().min().unwrap(), offered.values().max().unwrap());
        assert!((2 * least..=2 * most + 1).contains(&twice), "{} {twice}: {offered:?}", heavy.name);
    }
    let (least, most) = (offered.values().min().unwrap(), offered.values().max().unwrap());
    assert!(*least > 0 && most - least <= 1, "{offered:?}");
}

/// So many leads, while so many days pass.
async fn simulate(ground: Ground, seed: u64, leads: usize, days: u32) {
    let mut office = Office::open(ground, seed).await;
    leads_come_evenly(&mut office).await;
    let mut restarts = 0;
    for step in 1..=days * STEPS_A_DAY {
        office.pass();
        if step % 100 == 0 {
            office = office.restart().await;
            // The first thing that a new process does.
            office.deliver_all().await;
            office.check_cards(100).await;
            restarts += 1;
        }
        // Nights are looked at every hour.
        let is_busy = desk().hours.unwrap().is_open(office.now);
        if !is_busy && step % 12 > 0 {
            continue;
        }
        if step % 7 == 0 {
            office.somebody_comes_or_goes().await;
        }
        for _ in office.leads.len()..leads.min(office.leads.len() + LEADS_A_STEP) {
            let temperature = if office.rng.bool() { Temperature::Hot } else { Temperature::Warm };
            office.new_lead(temperature).await;
        }
        office.watch().await;
        if is_busy {
            for _ in 0..3 {
                office.two_at_once().await;
            }
            office.a_prospect_returns().await;
            office.claim_what_is_offered(3 * LEADS_A_STEP, 60).await;
        }
        office.watch().await;
        office.deliver().await;
    }
    office.deliver_all().await;
    office.check_cards(leads).await;
    assert!(office.leads.len() == leads && restarts > 1, "{} leads", office.leads.len());
    let desk = desk();
    let still_away = office.away.iter().map(|(number, since)| (format!("rep{number}"), *since, office.now));
    let absences: Vec<_> = office.absences.iter().cloned().chain(still_away).collect();
    for lead in office.leads.clone() {
        let lead = office.lead(lead).await;
        let history = office.ground.store.lead_history(lead.id).await.unwrap();
        check_history(&lead, &history, &desk, &absences);
        check_nothing_missed(&lead, &desk, office.now);
    }
}

/// How many leads come; a thousand take two minutes.
fn leads() -> usize {
    let wanted = std::env::var("BANTAM_SIMULATED_LEADS").ok();
    wanted.map_or(400, |leads| leads.parse().expect("a number of leads"))
}

#[tokio::test]
async fn twenty_reps_work_their_leads_over_nights_and_a_holiday_on_sqlite() {
    simulate(Ground::sqlite().await, 1, leads(), DAYS).await;
}

#[tokio::test]
async fn twenty_reps_work_their_leads_on_postgresql() {
    simulate(Ground::postgres().await, 2, 150, 1).await;
}
