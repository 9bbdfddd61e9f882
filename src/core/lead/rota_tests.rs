use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::core::lead::desk::Assign;
use crate::core::lead::hours::{Hours, Stretch};

const NOW: &str = "2027-03-04T10:00:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn rep(name: &str, weight: u32) -> Rep {
    let accounts =
        vec![format!("telegram:{}", name.trim_start_matches('r').parse::<u32>().unwrap_or(900)).parse().unwrap()];
    Rep { name: name.to_owned(), accounts, weight, capacity: None, languages: Vec::new(), hours: None }
}

fn desk(weights: &[u32]) -> Desk {
    let reps = weights.iter().enumerate().map(|(place, weight)| rep(&format!("r{}", place + 1), *weight));
    Desk { name: "sales".to_owned(), reps: reps.collect(), assign: Assign::RoundRobin, ..Desk::default() }
}

const ANY_LEAD: Wanted<'static> = Wanted { language: Language::ENGLISH, passed: &[] };

/// Gives one lead away; who got it.
fn give<'d>(rota: &mut Rota, desk: &'d Desk, in_hand: &InHand) -> Option<&'d str> {
    let turn = rota.turn(desk, ANY_LEAD, in_hand, now());
    rota.take(&turn);
    turn.chosen.map(|rep| rep.name.as_str())
}

fn names(rota: &mut Rota, desk: &Desk, leads: usize) -> String {
    let given: Vec<&str> = (0..leads).filter_map(|_| give(rota, desk, &InHand::new())).collect();
    given.join(" ")
}

fn reasons(rota: &Rota, desk: &Desk, wanted: Wanted<'_>, in_hand: &[(&str, u32)]) -> Vec<Reason> {
    let in_hand = in_hand.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
    rota.turn(desk, wanted, &in_hand, now()).reasons.into_iter().map(|(_, reason)| reason).collect()
}

#[test]
fn reps_take_turns_in_the_order_of_the_configuration() {
    assert_eq!(names(&mut Rota::default(), &desk(&[1, 1, 1]), 7), "r1 r2 r3 r1 r2 r3 r1");
    assert_eq!(names(&mut Rota::default(), &desk(&[5, 1, 1]), 7), "r1 r2 r1 r1 r1 r3 r1", "not five in a row");
    assert_eq!(names(&mut Rota::default(), &desk(&[]), 3), "");
}

#[test]
fn whoever_was_there_alone_is_not_served_again_before_the_others() {
    let mut rota = Rota::default();
    let ten = desk(&[1; 10]);
    assert_eq!(names(&mut rota, &ten, 1), "r1");
    for name in ["r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"] {
        rota.away.insert(name.to_owned(), None);
    }
    assert_eq!(names(&mut rota, &ten, 6), "r10 r1 r10 r1 r10 r1", "of two who are there, no one gets five in a row");
    // The light one gets all while the heavy one is away, and owes nothing for it.
    let (mut rota, unlike) = (Rota::default(), desk(&[10, 1, 1]));
    rota.away.insert("r1".to_owned(), None);
    rota.away.insert("r3".to_owned(), None);
    assert_eq!(names(&mut rota, &unlike, 5), "r2 r2 r2 r2 r2");
    rota.away.remove("r3");
    assert_eq!(names(&mut rota, &unlike, 4), "r3 r2 r3 r2");
}

#[test]
fn looking_takes_nobodys_turn() {
    let (rota, desk) = (Rota::default(), desk(&[1, 1]));
    let first = rota.turn(&desk, ANY_LEAD, &InHand::new(), now());
    assert_eq!(rota.turn(&desk, ANY_LEAD, &InHand::new(), now()), first);
}

#[test]
fn each_rep_is_told_why() {
    let mut desk = desk(&[1, 1, 1, 1, 1, 1, 1]);
    let nine_to_ten = Stretch { from: jiff::civil::time(8, 0, 0, 0), to: jiff::civil::time(9, 0, 0, 0) };
    let hours = Hours::new(std::array::from_fn(|_| vec![nine_to_ten]), jiff::tz::TimeZone::UTC, Vec::new());
    desk.reps[1].hours = hours;
    desk.reps[2].capacity = Some(3);
    desk.reps[3].capacity = Some(3);
    desk.reps[5].languages = vec![Language::GERMAN];
    let passed = [desk.reps[4].accounts[0].clone()];
    let wanted = Wanted { language: Language::ENGLISH, passed: &passed };
    let until = "2027-03-04T12:00:00Z".parse().ok();
    let mut rota = Rota::default();
    rota.away.insert("r1".to_owned(), until);
    rota.away.insert("r7".to_owned(), None);
    let expected = [
        Reason::Away { until },
        Reason::OffDuty { until: "2027-03-05T08:00:00Z".parse().ok() },
        Reason::Full { in_hand: 3, capacity: 3 },
        Reason::Chosen,
        Reason::LetItLie,
        Reason::OtherLanguage,
        Reason::Away { until: None },
    ];
    assert_eq!(reasons(&rota, &desk, wanted, &[("r3", 3), ("r4", 2)]), expected);
    let turn = rota.turn(&desk, wanted, &InHand::from([("r3".to_owned(), 3), ("r4".to_owned(), 3)]), now());
    assert_eq!(turn.chosen.map(|rep| rep.name.as_str()), Some("r6"), "another language is better than nobody");
    assert_eq!(turn.next_return(), until);
}

#[test]
fn an_absence_ends_by_itself_and_is_forgotten() {
    let desk = desk(&[1, 1]);
    let mut rota = Rota::default();
    rota.away.insert("r1".to_owned(), "2027-03-04T10:00:00Z".parse().ok());
    rota.away.insert("r2".to_owned(), "2027-03-04T10:00:01Z".parse().ok());
    rota.away.insert("gone".to_owned(), None);
    rota.queue.insert("gone".to_owned(), Queued { off: 5, last: 1 });
    assert_eq!(give(&mut rota, &desk, &InHand::new()), Some("r1"));
    rota.forget_what_is_over(&desk, now());
    assert_eq!(rota.away.keys().collect::<Vec<_>>(), ["r2"]);
    assert!(!rota.queue.contains_key("gone"));
}

#[test]
fn a_lead_that_all_let_lie_is_open_to_nobody_by_turn() {
    let desk = desk(&[1, 1]);
    let passed: Vec<Account> = desk.reps.iter().map(|rep| rep.accounts[0].clone()).collect();
    let wanted = Wanted { language: Language::ENGLISH, passed: &passed };
    let turn = Rota::default().turn(&desk, wanted, &InHand::new(), now());
    assert_eq!((turn.chosen, turn.is_open()), (None, false));
    let turn = Rota::default().turn(&desk, Wanted { passed: &passed[..1], ..wanted }, &InHand::new(), now());
    assert_eq!((turn.chosen.map(|rep| rep.name.as_str()), turn.is_open()), (Some("r2"), true));
}

proptest! {
    #[test]
    fn with_everybody_there_nobody_of_equal_weight_is_more_than_one_lead_ahead(
        weights in vec(1_u32..6, 1..20),
        leads in 0_usize..300,
    ) {
        let (desk, mut rota) = (desk(&weights), Rota::default());
        let mut count = vec![0_i64; weights.len()];
        for _ in 0..leads {
            let name = give(&mut rota, &desk, &InHand::new()).unwrap();
            count[desk.reps.iter().position(|rep| rep.name == name).unwrap()] += 1;
            for (one, weight) in weights.iter().enumerate() {
                let equals = weights.iter().enumerate().filter(|(_, other)| *other == weight);
                for (other, _) in equals {
                    prop_assert!((count[one] - count[other]).abs() <= 1, "{count:?} of {weights:?}");
                }
            }
        }
    }

    #[test]
    fn weights_are_kept(weights in vec(1_u32..41, 1..8), rounds in 1_u32..4) {
        let (desk, mut rota) = (desk(&weights), Rota::default());
        let total: u32 = weights.iter().sum();
        let mut count = vec![0_u32; weights.len()];
        for _ in 0..total * rounds {
            let name = give(&mut rota, &desk, &InHand::new()).unwrap();
            count[desk.reps.iter().position(|rep| rep.name == name).unwrap()] += 1;
        }
        let expected: Vec<u32> = weights.iter().map(|weight| weight * rounds).collect();
        prop_assert_eq!(count, expected);
    }

    #[test]
    fn who_cannot_get_a_lead_gets_none(
        steps in vec((vec(0_u8..4, 5), 0_u8..5), 1..60),
    ) {
        let mut desk = desk(&[1, 2, 1, 3, 1]);
        let nobody_is_there = Stretch { from: jiff::civil::time(20, 0, 0, 0), to: jiff::civil::time(21, 0, 0, 0) };
        let off_duty = Hours::new(std::array::from_fn(|_| vec![nobody_is_there]), jiff::tz::TimeZone::UTC, Vec::new());
        let mut rota = Rota::default();
        for (states, _) in steps {
            let mut in_hand = InHand::new();
            rota.away.clear();
            for (rep, state) in desk.reps.iter_mut().zip(&states) {
                (rep.hours, rep.capacity) = (None, Some(3));
                match state {
                    0 => {}
                    1 => _ = rota.away.insert(rep.name.clone(), None),
                    2 => rep.hours.clone_from(&off_duty),
                    _ => _ = in_hand.insert(rep.name.clone(), 3),
                }
            }
            let able: Vec<&str> =
                desk.reps.iter().zip(&states).filter(|(_, state)| **state == 0).map(|(rep, _)| rep.name.as_str()).collect();
            match give(&mut rota, &desk, &in_hand) {
                Some(name) => prop_assert!(able.contains(&name)),
                None => prop_assert!(able.is_empty()),
            }
        }
    }

    #[test]
    fn who_comes_back_is_not_made_up_for_what_they_missed(
        reps in 2_usize..10,
        before in 0_usize..30,
        during in 0_usize..200,
        after in 1_usize..60,
    ) {
        let (desk, mut rota) = (desk(&vec![1; reps]), Rota::default());
        names(&mut rota, &desk, before);
        rota.away.insert("r1".to_owned(), None);
        names(&mut rota, &desk, during);
        rota.away.clear();
        let mut count = InHand::new();
        for _ in 0..after {
            *count.entry(give(&mut rota, &desk, &InHand::new()).unwrap().to_owned()).or_insert(0) += 1;
            let of = |name: &str| count.get(name).copied().unwrap_or(0);
            let most = desk.reps[1..].iter().map(|rep| of(&rep.name)).max().unwrap();
            prop_assert!(of("r1") <= most + 1, "{count:?}");
        }
    }

    #[test]
    fn of_two_who_are_there_none_gets_more_than_their_share_whoever_else_comes_and_goes(
        weights in vec(1_u32..100, 2..8),
        there in vec(vec(any::<bool>(), 6), 0..60),
        leads in 1_u32..400,
    ) {
        let (desk, mut rota) = (desk(&weights), Rota::default());
        // The first two are there all the time.
        for absent in there {
            rota.away.clear();
            for (rep, is_absent) in desk.reps[2..].iter().zip(absent) {
                if is_absent {
                    rota.away.insert(rep.name.clone(), None);
                }
            }
            give(&mut rota, &desk, &InHand::new());
        }
        for rep in &desk.reps[2..] {
            rota.away.insert(rep.name.clone(), None);
        }
        let mut count = InHand::new();
        for _ in 0..leads {
            *count.entry(give(&mut rota, &desk, &InHand::new()).unwrap().to_owned()).or_insert(0) += 1;
            // Leads by weight: what the one had more is at most a lead's worth of the slower one.
            let share = |place: usize| {
                let had = count.get(&desk.reps[place].name).copied().unwrap_or(0);
                f64::from(had) / f64::from(weights[place])
            };
            let worth = 1.0 / f64::from(weights[0]) + 1.0 / f64::from(weights[1]);
            prop_assert!((share(0) - share(1)).abs() <= worth + 1e-6, "{count:?} of {weights:?}");
        }
    }
}
