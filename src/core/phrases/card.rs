//! The words of the lead card.

/// The words of the lead card.
#[derive(Debug)]
pub struct CardPhrases {
    pub temperature: fn(crate::core::stage::Temperature) -> &'static str,
    pub stage: fn(crate::core::stage::Stage) -> &'static str,
    pub reason: fn(code: &str) -> &'static str,
    pub dimension: fn(name: &str) -> Option<&'static str>,
    pub unnamed: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    pub attested: &'static str,
    pub chat: &'static str,
    pub score: &'static str,
    pub fit: &'static str,
    pub interest: &'static str,
    pub behaviour: &'static str,
    pub coverage: &'static str,
    pub open_dimensions: &'static str,
    pub unknown: &'static str,
    pub unsure: &'static str,
    pub refused: &'static str,
    pub skipped: &'static str,
    pub not_understood: &'static str,
    pub other_answers: &'static str,
    pub about_the_lead: &'static str,
    pub source: &'static str,
    pub language: &'static str,
    pub time_taken: &'static str,
    pub left_at: &'static str,
    /// Where somebody left who saw the summary last.
    pub summary: &'static str,
    pub silent_for: fn(days: i64) -> String,
    pub wants_human: &'static str,
    pub no_rate: &'static str,
    pub duration: fn(seconds: i64) -> String,
}
