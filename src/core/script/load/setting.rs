//! What a script sets around its questions: time, retention, answers to counter-questions.

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::super::model::{Faq, QuietHours, Retention};
use super::super::tree::Node;
use super::TextRole;
use super::read::Reading;
use crate::core::stage::Stage;

/// A pattern that would take this much memory is a mistake.
const LARGEST_PATTERN: usize = 1 << 20;

impl Reading<'_> {
    pub(super) fn time_zone(&mut self, node: &Node) -> Option<TimeZone> {
        let name = self.word(node)?;
        let zone = TimeZone::get(&name).ok();
        if zone.is_none() {
            let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
            let fault = self.faults.error(node.at, format!("unknown time zone `{name}`"));
            match super::super::diagnostic::nearest(&name, names.iter().map(String::as_str)) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help("write a name such as `Europe/Berlin` or `UTC`"),
            }
        }
        zone
    }

    /// `"20:00-08:00"`, or `{from: "20:00", to: "08:00"}`; `none` where everybody may be written to at night.
    pub(super) fn quiet_hours(&mut self, node: &Node) -> Option<QuietHours> {
        let help = "write `\"20:00-08:00\"`, or `none`";
        if Self::is_scalar(node) {
            let written = self.word(node)?;
            if written == "none" {
                return None;
            }
            let hours = written.split_once('-').and_then(|(from, to)| Some((time(from)?, time(to)?)));
            let Some((from, to)) = hours else {
                self.faults.error(node.at, format!("`{written}` is no stretch of the day")).help(help);
                return None;
            };
            return Some(QuietHours { from, to });
        }
        let fields = self.fields(node, "`quiet_hours`", &["from", "to"])?;
        let mut read = |name| {
            self.required(&fields, name, |reading, node| {
                let written = reading.word(node)?;
                let read = time(&written);
                if read.is_none() {
                    reading.faults.error(node.at, format!("`{written}` is no time of day")).help("write `\"20:00\"`");
                }
                read
            })
        };
        let (from, to) = (read("from"), read("to"));
        Some(QuietHours { from: from?, to: to? })
    }

    /// `180d`, or days by stage with `default` for all others.
    pub(super) fn retention(&mut self, node: &Node) -> Retention {
        let mut retention = Retention::default();
        if Self::is_scalar(node) {
            retention.days = self.days(node);
            return retention;
        }
        let Some(entries) = self.entries(node, "retention", "write `180d`, or `{default: 180d, disqualified: 30d}`")
        else {
            return retention;
        };
        for (key, value) in entries {
            let stage = Stage::from_name(&key.name);
            if stage.is_none() && key.name != "default" {
                let known = Stage::ALL.iter().map(|stage| stage.name()).chain(["default"]);
                let fault = self.faults.error(key.at, format!("unknown stage `{}`", key.name));
                fault.help_nearest(&key.name, known);
                continue;
            }
            let Some(days) = self.days(value) else { continue };
            match stage {
                Some(stage) => _ = retention.by_stage.insert(stage, days),
                None => retention.days = Some(days),
            }
        }
        retention
    }

    fn days(&mut self, node: &Node) -> Option<u32> {
        let word = self.word(node)?;
        let count = word.strip_suffix("days").or(word.strip_suffix('d')).unwrap_or(&word).trim();
        match count.parse::<u32>() {
            Ok(days) if (1..=36_500).contains(&days) => Some(days),
            _ => {
                self.faults.error(node.at, format!("`{word}` is no number of days")).help("write `180d`");
                None
            }
        }
    }

    /// Patterns of what prospects ask back, each with its answer.
    pub(super) fn faq(&mut self, node: &Node) -> Vec<Faq> {
        let help = "write `\"price|cost\": It depends on the size of the team.`";
        let Some(entries) = self.entries(node, "faq", help) else { return Vec::new() };
        let mut faq = Vec::new();
        for (key, value) in entries {
            let pattern =
                regex::RegexBuilder::new(&key.name).case_insensitive(true).size_limit(LARGEST_PATTERN).build().map_err(
                    |error| {
                        let reason = error.to_string();
                        let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
                        self.faults.error(key.at, format!("the pattern cannot be read: {reason}")).help(help);
                    },
                );
            if pattern.as_ref().is_ok_and(|pattern| pattern.is_match("")) {
                self.faults.error(key.at, "the pattern matches everything").help(help);
            }
            let answer = self.text_of(value, TextRole::Anytime);
            if let (Ok(pattern), Some(answer)) = (pattern, answer) {
                faq.push(Faq { pattern, answer });
            }
        }
        faq
    }
}

fn time(text: &str) -> Option<Time> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let (hours, minutes) = (hours.parse().ok()?, minutes.parse().ok()?);
    // The end of the day is the begin of the next.
    if (hours, minutes) == (24, 0) { Some(Time::midnight()) } else { Time::new(hours, minutes, 0, 0).ok() }
}
