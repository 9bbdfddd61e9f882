//! What the configuration makes of a desk, in few words: for whoever reads it back.

use crate::config::sla::written;
use crate::config::{Config, PlacedRoute};
use crate::core::ids::Language;
use crate::core::lead::desk::{Assign, Desk, Rep};
use crate::core::lead::sla::{Sla, Within};
use crate::core::script::expression::Condition;

/// Who gets its leads, and by when.
pub(super) fn of_desk(desk: &Desk) -> Vec<String> {
    let mut lines = vec![assigned(desk), times(&desk.sla)];
    let manager = desk.manager.as_ref().map(|manager| {
        let name = desk.rep_with(manager).map_or_else(|| manager.to_string(), |rep| rep.name.clone());
        format!("manager: {name}")
    });
    let room = desk.escalation_room.as_ref().map(|room| format!("escalation room: {room}"));
    let above: Vec<String> = manager.into_iter().chain(room).collect();
    if !above.is_empty() {
        lines.push(above.join(", "));
    }
    lines
}

fn assigned(desk: &Desk) -> String {
    let reps: Vec<String> = desk.reps.iter().map(rep).collect();
    match (desk.assign, reps.is_empty()) {
        (Assign::RoundRobin, _) => format!("leads are offered in turn to {}", reps.join(", ")),
        (Assign::Anyone, false) => format!("whoever claims a lead first has it; reps: {}", reps.join(", ")),
        (Assign::Anyone, true) => "whoever claims a lead first has it".to_owned(),
    }
}

/// `bea (weight 2, at most 20, en de, own hours)`.
fn rep(rep: &Rep) -> String {
    let weight = (rep.weight != 1).then(|| format!("weight {}", rep.weight));
    let capacity = rep.capacity.map(|capacity| format!("at most {capacity}"));
    let languages: Vec<&str> = rep.languages.iter().map(Language::code).collect();
    let languages = (!languages.is_empty()).then(|| languages.join(" "));
    let hours = rep.hours.as_ref().map(|_| "own hours".to_owned());
    let more: Vec<String> = [weight, capacity, languages, hours].into_iter().flatten().collect();
    if more.is_empty() { rep.name.clone() } else { format!("{} ({})", rep.name, more.join(", ")) }
}

fn times(sla: &Sla) -> String {
    let of = |name: &str, within: Within| {
        let claim = within.claim.map(|claim| format!("claimed in {}", written(claim)));
        let answer = within.answer.map(|answer| format!("answered in {}", written(answer)));
        let times: Vec<String> = [claim, answer].into_iter().flatten().collect();
        (!times.is_empty()).then(|| format!("{name} {}", times.join(", ")))
    };
    let times: Vec<String> =
        [of("hot", sla.hot), of("warm", sla.warm), of("cold", sla.cold)].into_iter().flatten().collect();
    if times.is_empty() { "no times are promised".to_owned() } else { times.join("; ") }
}

/// Where leads go, route by route; none where there are no routes.
pub(super) fn of_routes(config: &Config) -> Vec<String> {
    let mut lines: Vec<String> = config
        .routes
        .iter()
        .map(|PlacedRoute { route, .. }| {
            let when = route.when.as_ref().map_or("every lead", Condition::source);
            format!("{when} → {}", route.desk)
        })
        .collect();
    let takes_all = config.routes.iter().any(|placed| placed.route.when.is_none());
    if let (Some(first), false, false) = (config.desks.first(), lines.is_empty(), takes_all) {
        lines.push(format!("every lead → {}, the first desk", first.name));
    }
    lines
}
