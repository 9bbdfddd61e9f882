//! The words around a dialogue that begins in a room where others read.

/// The words around a dialogue that begins in a room where others read, with a command or a button.
#[derive(Debug)]
pub struct InvitationPhrases {
    /// What the command is called in this language: lower case, one word, at most 32 characters.
    pub command: &'static str,
    pub command_description: &'static str,
    pub source_description: &'static str,
    pub post_description: &'static str,
    pub post_text_description: &'static str,
    pub post_label_description: &'static str,
    /// Above the button, and on it.
    pub text: &'static str,
    pub button: &'static str,
    pub posted: &'static str,
    pub not_allowed: &'static str,
    pub may_not_write: &'static str,
    /// The dialogue goes on in a direct message; and the button that leads there.
    pub written: &'static str,
    pub open: &'static str,
    pub went_wrong: &'static str,
}
