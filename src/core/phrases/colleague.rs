//! The words for what a bot cannot settle by itself: questions that somebody of the desk answers, and a wish for a person.

use jiff::civil::{Time, Weekday};

/// What prospects and desks are told when a person is to answer.
#[derive(Debug)]
pub struct ColleaguePhrases {
    // To the prospect; each is followed by a sentence that says when an answer comes, where that is known.
    pub passed_on: &'static str,
    pub passed_on_before: &'static str,
    pub human_wanted_before: &'static str,
    /// A question before anything may be kept.
    pub once_agreed: &'static str,
    /// "You can expect an answer today from 13:30."
    pub answers: fn(when: &str) -> String,
    pub shortly: &'static str,
    /// "today from 13:30".
    pub opens: fn(opening: &Opening) -> String,
    /// "Berlin time": behind a time that is not by the reader's own clock.
    pub time_in: fn(place: &str) -> String,

    // To the desk.
    pub question: &'static str,
    /// Before the question of the script that was open.
    pub asked_at: &'static str,
    pub open_questions: &'static str,
    pub conversation: &'static str,
    pub prospect: &'static str,
    pub bot: &'static str,
    /// Why somebody gets a person: "asked for it", "not understood at: …".
    pub asked_for: &'static str,
    pub gave_up_at: fn(question: &str) -> String,
}

/// When a desk opens, by the clock of whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub day: OpeningDay,
    pub time: Time,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpeningDay {
    Today,
    Tomorrow,
    /// In less than a week.
    On(Weekday),
    /// With the date as it is shown in the language.
    Later(Weekday, String),
}

impl Opening {
    /// "13:30".
    pub(super) fn clock(&self) -> String {
        self.time.strftime("%H:%M").to_string()
    }
}

/// One of seven names, which begin with that of Monday.
pub(super) fn weekday(names: [&'static str; 7], day: Weekday) -> &'static str {
    names[usize::from(day.to_monday_zero_offset().unsigned_abs()) % names.len()]
}

#[cfg(test)]
mod tests {
    use super::super::phrases;
    use super::*;
    use crate::core::ids::Language;

    #[test]
    fn an_opening_is_said_as_people_say_it() {
        let openings = [
            Opening { day: OpeningDay::Today, time: jiff::civil::time(13, 30, 0, 0) },
            Opening { day: OpeningDay::Tomorrow, time: jiff::civil::time(9, 0, 0, 0) },
            Opening { day: OpeningDay::On(Weekday::Monday), time: jiff::civil::time(1, 0, 0, 0) },
            Opening { day: OpeningDay::On(Weekday::Saturday), time: jiff::civil::time(10, 0, 0, 0) },
            Opening { day: OpeningDay::Later(Weekday::Monday, "DATE".to_owned()), time: jiff::civil::time(9, 0, 0, 0) },
            Opening { day: OpeningDay::Later(Weekday::Sunday, "DATE".to_owned()), time: jiff::civil::time(9, 0, 0, 0) },
        ];
        let languages = ["en", "de", "es", "fr", "it", "pt"].map(|code| code.parse::<Language>().unwrap());
        let said: Vec<String> = languages
            .into_iter()
            .flat_map(|language| {
                let words = &phrases(language).colleague;
                let lines = openings.each_ref().map(|opening| (words.answers)(&(words.opens)(opening)));
                lines.into_iter().chain([(words.answers)(words.shortly), (words.time_in)("Berlin"), String::new()])
            })
            .collect();
        insta::assert_snapshot!(said.join("\n"));
    }
}
