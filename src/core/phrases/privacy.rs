//! What the bot says about what becomes of prospects' data.

/// The words of `/privacy`, `/export` and `/forget`, of the page that shows what is kept, and of what stays on a desk.
#[derive(Debug)]
pub struct PrivacyPhrases {
    /// Buttons.
    pub forget: &'static str,
    pub keep: &'static str,
    /// How long, after the last word.
    pub kept_for: fn(days: u32) -> String,
    pub kept_until_told: &'static str,
    pub read_by: fn(desks: &str) -> String,
    pub commands: &'static str,
    /// Said before anything is kept.
    pub nothing_held: &'static str,
    pub export_follows: &'static str,
    /// Beside the files.
    pub export_here: &'static str,
    pub forget_question: &'static str,
    pub not_forgotten: &'static str,
    pub forgotten: &'static str,
    pub erased_by_prospect: fn(number: &str) -> String,
    pub erased_by_age: fn(number: &str) -> String,
    pub erased_by_operator: fn(number: &str) -> String,
    pub please_delete: fn(number: &str) -> String,
    // The page.
    pub page_title: &'static str,
    pub page_intro: &'static str,
    pub you: &'static str,
    pub account: &'static str,
    pub name: &'static str,
    pub username: &'static str,
    pub company: &'static str,
    pub known_since: &'static str,
    pub lead: &'static str,
    pub stage: &'static str,
    pub shown_in: &'static str,
    pub history: &'static str,
    pub consent: &'static str,
    pub given_at: &'static str,
    pub withdrawn_at: &'static str,
    pub conversation: &'static str,
    pub answers: &'static str,
    pub understood: &'static str,
    pub transcript: &'static str,
    pub bot: &'static str,
    pub owed: &'static str,
    pub unhandled: &'static str,
}
