//! What the bot says by itself, in every language: one file a language, and a phrase that is missing does not compile.
//!
//! A language that has no phrases of its own gets the English ones.

use crate::core::ids::Language;

pub use self::board::BoardPhrases;
pub use self::card::CardPhrases;
use self::colleague::ColleaguePhrases;
use self::desk::DeskPhrases;
pub use self::invitation::InvitationPhrases;
pub use self::privacy::PrivacyPhrases;
pub use self::same_person::SamePersonPhrases;

mod board;
mod card;
pub mod colleague;
pub mod desk;
mod invitation;
mod privacy;
mod same_person;

mod de;
mod en;
mod es;
mod fr;
mod it;
mod pt;

/// Everything the bot says besides the script's own texts. `*Stars*` mark emphasis in the plain phrases; what the
/// functions return is taken as it is, because it holds what a prospect wrote.
#[derive(Debug)]
pub struct Phrases {
    pub language: Language,
    /// The language's name for itself.
    pub language_name: &'static str,

    // Buttons: at most 20 characters, so that a phone shows them whole.
    pub yes: &'static str,
    pub no: &'static str,
    pub agree: &'static str,
    pub refuse: &'static str,
    pub skip: &'static str,
    pub keep: &'static str,
    /// What means the button above, typed; in lower case.
    pub keep_words: &'static [&'static str],
    pub back: &'static str,
    pub done: &'static str,
    pub send: &'static str,
    pub change: &'static str,
    pub update: &'static str,
    pub begin_anew: &'static str,
    /// Ends what comes by itself.
    pub no_more: &'static str,
    pub share_phone: &'static str,
    /// Opens a form to type an answer into.
    pub write_answer: &'static str,

    // Before the questions.
    pub consent: &'static str,
    pub consent_again: &'static str,
    pub consent_refused: &'static str,
    /// For somebody whose answers of an earlier conversation are kept.
    pub consent_refused_again: &'static str,

    // While asking.
    pub so_far: fn(answer: &str) -> String,
    pub several: &'static str,
    pub chosen: fn(options: &str) -> String,
    pub resumed: &'static str,
    /// The script was changed in the middle of a conversation.
    pub questions_changed: &'static str,
    pub started_over: &'static str,
    pub nothing_before: &'static str,
    pub did_you_mean: fn(answer: &str) -> String,
    pub noted: fn(answer: &str) -> String,
    pub unsure_is_fine: &'static str,
    pub refusal_is_fine: &'static str,
    pub please_anyway: &'static str,
    pub why_in_general: &'static str,
    pub human_wanted: &'static str,
    pub human_after_consent: &'static str,
    pub meanwhile: &'static str,
    pub gave_up: &'static str,
    pub gave_up_human: &'static str,
    pub old_button: &'static str,

    // Reprompts: the first time, then in other words.
    pub not_understood: &'static str,
    pub not_understood_again: &'static str,
    pub empty: &'static str,
    pub too_long: fn(limit: usize) -> String,
    pub too_short: fn(limit: usize) -> String,
    pub at_least: fn(bound: &str) -> String,
    pub at_most: fn(bound: &str) -> String,
    pub between: fn(min: &str, max: &str) -> String,
    pub edited: &'static str,
    pub only_text: &'static str,
    pub not_your_contact: &'static str,
    /// How an answer of this type may look, by the word after `type:`.
    pub example: fn(answer_type: &str) -> &'static str,

    // The summary.
    pub summary: &'static str,
    pub summary_question: &'static str,
    pub summary_again: &'static str,
    pub which_answer: &'static str,
    /// What people call an answer of this type when they point at it, by the word after `type:`; in small letters.
    pub names_of_type: fn(answer_type: &str) -> &'static [&'static str],
    pub not_answered: &'static str,
    pub nothing_to_send: &'static str,

    // The end.
    pub thank_you: &'static str,
    pub updated: &'static str,
    pub finished_before: &'static str,
    pub finished_remark: &'static str,
    pub cancelled: &'static str,
    /// For somebody who wanted a person before.
    pub cancelled_human: &'static str,
    pub left_in_peace: &'static str,
    /// Said to somebody who answers to what came by itself after the end.
    pub reopened: &'static str,
    pub left: &'static str,

    // Commands.
    pub help: &'static str,
    pub privacy_in_general: &'static str,
    pub which_language: &'static str,
    pub language_set: &'static str,
    pub language_not_spoken: fn(languages: &str) -> String,
    pub unknown_command: &'static str,
    /// What the platform's menu says of each command.
    pub commands: &'static [(&'static str, &'static str)],

    // Rooms.
    /// What the platform's menu says of `/room`.
    pub room_command: &'static str,
    pub room_address: fn(address: &str) -> String,
    pub room_serves: fn(desk: &str) -> String,

    // A dialogue that begins in a room where others read.
    pub invitation: InvitationPhrases,

    // Answers that were changed.
    pub corrections: CorrectionPhrases,
    // What is no answer: a flood, a sticker.
    pub strange: StrangePhrases,
    // What was said besides, and said otherwise.
    pub more: MorePhrases,
    // What a person is to answer.
    pub colleague: ColleaguePhrases,
    pub desk: DeskPhrases,
    // What becomes of what prospects tell.
    pub privacy: PrivacyPhrases,
    // Leads that are, or may be, the same person.
    pub same_person: SamePersonPhrases,

    // The commands of a desk.
    pub board: BoardPhrases,

    // The lead card.
    pub card: CardPhrases,
}

/// The words about what a reply says besides the answer.
#[derive(Debug)]
pub struct MorePhrases {
    /// Each answer as it was and as it is now.
    pub changed: fn(answers: &str) -> String,
    /// What the prospect wrote before may answer the question that is asked now.
    pub mentioned: fn(words: &str) -> String,
}

/// The words around answers that are changed in an earlier message, or after a desk knows them.
#[derive(Debug)]
pub struct CorrectionPhrases {
    /// An earlier message was changed to something that answers nothing.
    pub stays: fn(answer: &str) -> String,
    /// On the card: before an answer as it was and is.
    pub changed: &'static str,
    /// On the card: before the stage of which the rules speak, although the lead's own stays.
    pub rules_would_say: &'static str,
}

/// The words for what comes too fast, or is no text.
#[derive(Debug)]
pub struct StrangePhrases {
    /// Said once to whoever writes too fast.
    pub too_fast: &'static str,
    /// Said once to whoever begins while too many others do.
    pub too_many: &'static str,
    /// Before the reply to what was written below a file.
    pub caption: &'static str,
    /// What to do instead of sending this.
    pub attached: fn(crate::core::event::Attachment) -> &'static str,
}

const ALL: [&Phrases; 6] = [&en::PHRASES, &de::PHRASES, &es::PHRASES, &fr::PHRASES, &it::PHRASES, &pt::PHRASES];

/// The phrases of a language, or the English ones.
#[must_use]
pub fn phrases(language: Language) -> &'static Phrases {
    ALL.into_iter().find(|phrases| phrases.language == language).unwrap_or(&en::PHRASES)
}

/// The languages that have phrases.
pub fn languages() -> impl Iterator<Item = Language> {
    ALL.into_iter().map(|phrases| phrases.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::event::Attachment;
    use crate::core::ids::LeadNumber;

    #[test]
    fn buttons_fit_a_phone() {
        for p in ALL {
            let buttons = [
                p.yes,
                p.no,
                p.agree,
                p.refuse,
                p.skip,
                p.keep,
                p.back,
                p.done,
                p.send,
                p.change,
                p.update,
                p.begin_anew,
                p.no_more,
                p.privacy.forget,
                p.privacy.keep,
            ];
            for label in buttons {
                assert!(label.chars().count() <= 20, "{label}");
            }
        }
    }

    #[test]
    fn notices_fit_a_toast() {
        for p in ALL {
            for notice in [p.old_button, p.strange.too_fast, p.strange.too_many] {
                assert!(notice.chars().count() <= 200, "{notice}");
            }
            let (one, other) = (LeadNumber(1_234_567), LeadNumber(1_234_568));
            let SamePersonPhrases { no_card, no_member, lead_gone, undone_already, .. } = p.same_person;
            let fixed = [no_card, no_member, lead_gone, undone_already].map(str::to_owned);
            let numbered = [
                (p.same_person.did_merge)(one, other),
                (p.same_person.did_keep_apart)(one, other),
                (p.same_person.did_undo)(one, other),
                (p.same_person.merged_already)(one, other),
                (p.same_person.not_proposed)(other),
                (p.same_person.undo_newer_first)(other),
            ];
            for notice in fixed.into_iter().chain(numbered) {
                assert!(notice.chars().count() <= 200, "{notice}");
            }
            let buttons = [(p.same_person.merge_into)(one), p.same_person.not_the_same.to_owned()];
            assert!(buttons.iter().all(|label| label.chars().count() <= 30), "{buttons:?}");
        }
    }

    /// What Discord and Telegram allow.
    #[test]
    fn commands_and_their_descriptions_are_taken_by_the_platforms() {
        for p in ALL {
            let name = p.invitation.command;
            assert!(name.chars().all(char::is_lowercase) && name.chars().count() <= 32, "{name}");
            let invitation = [
                p.invitation.command_description,
                p.invitation.source_description,
                p.invitation.post_description,
                p.invitation.post_text_description,
                p.invitation.post_label_description,
                p.room_command,
            ];
            for description in invitation.into_iter().chain(p.commands.iter().map(|(_, description)| *description)) {
                assert!((3..=100).contains(&description.chars().count()), "{description}");
            }
            assert!(p.invitation.button.chars().count() <= 80);
        }
    }

    #[test]
    fn every_language_describes_the_same_commands() {
        let names = |p: &Phrases| p.commands.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        for p in ALL {
            assert_eq!(names(p), names(&en::PHRASES));
        }
    }

    /// A phrase that is missing does not compile; one that is empty, or English in another language, would be sent.
    #[test]
    fn every_language_says_everything() {
        let types =
            ["money", "timeline", "date", "number", "email", "phone", "url", "company", "name", "country", "rating"];
        for p in ALL {
            assert!(!format!("{p:?}").contains("\"\""), "an empty phrase in {}", p.language);
            for answer_type in types {
                assert!(!(p.names_of_type)(answer_type).is_empty(), "{answer_type} in {}", p.language);
            }
            for dimension in DIMENSIONS {
                assert!((p.card.dimension)(dimension).is_some(), "{dimension} in {}", p.language);
            }
            if p.language != en::PHRASES.language {
                for (own, english) in sentences(p).into_iter().zip(sentences(&en::PHRASES)) {
                    assert_ne!(own, english, "{}", p.language);
                }
            }
        }
    }

    /// The dimensions of the frameworks that a script can name.
    const DIMENSIONS: [&str; 13] = [
        "budget",
        "authority",
        "need",
        "timeline",
        "challenges",
        "money",
        "prioritization",
        "metrics",
        "economic_buyer",
        "decision_criteria",
        "decision_process",
        "identify_pain",
        "champion",
    ];

    /// What no two languages say in the same words.
    fn sentences(p: &Phrases) -> Vec<String> {
        let types = ["money", "number", "timeline", "date", "yes_no", "rating", "choice", "multi_choice", "text"];
        let mut all: Vec<String> = [
            p.consent,
            p.consent_again,
            p.consent_refused,
            p.consent_refused_again,
            p.several,
            p.resumed,
            p.questions_changed,
            p.started_over,
            p.nothing_before,
            p.unsure_is_fine,
            p.refusal_is_fine,
            p.please_anyway,
            p.why_in_general,
            p.human_wanted,
            p.human_after_consent,
            p.meanwhile,
            p.gave_up,
            p.gave_up_human,
            p.old_button,
            p.not_understood,
            p.not_understood_again,
            p.empty,
            p.edited,
            p.only_text,
            p.not_your_contact,
            p.summary,
            p.summary_question,
            p.summary_again,
            p.which_answer,
            p.thank_you,
            p.updated,
            p.finished_before,
            p.finished_remark,
            p.cancelled,
            p.cancelled_human,
            p.left,
            p.help,
            p.privacy_in_general,
            p.which_language,
            p.language_set,
            p.unknown_command,
            p.room_command,
            p.invitation.command_description,
            p.invitation.text,
            p.invitation.went_wrong,
            p.corrections.changed,
            p.corrections.rules_would_say,
            p.strange.too_fast,
            p.strange.too_many,
            p.strange.caption,
            p.colleague.passed_on,
            p.colleague.passed_on_before,
            p.colleague.human_wanted_before,
            p.colleague.once_agreed,
            p.colleague.open_questions,
            p.colleague.conversation,
            p.colleague.asked_for,
            p.privacy.kept_until_told,
            p.privacy.commands,
            p.privacy.nothing_held,
            p.privacy.export_follows,
            p.privacy.export_here,
            p.privacy.forget_question,
            p.privacy.not_forgotten,
            p.privacy.forgotten,
            p.privacy.page_title,
            p.privacy.page_intro,
            p.same_person.not_the_same,
            p.same_person.no_card,
            p.same_person.no_member,
            p.same_person.lead_gone,
            p.same_person.undone_already,
        ]
        .map(str::to_owned)
        .to_vec();
        all.extend(p.commands.iter().map(|(_, description)| (*description).to_owned()));
        all.extend(types.into_iter().map(|answer_type| (p.example)(answer_type).to_owned()));
        all.extend([(p.too_long)(9), (p.too_short)(9), (p.at_least)("9"), (p.at_most)("9"), (p.between)("1", "9")]);
        all.extend([
            (p.so_far)("x"),
            (p.chosen)("x"),
            (p.did_you_mean)("x"),
            (p.noted)("x"),
            (p.corrections.stays)("x"),
        ]);
        all.extend(Attachment::ALL.map(|attachment| (p.strange.attached)(attachment).to_owned()));
        all.extend([(p.more.changed)("x"), (p.more.mentioned)("x")]);
        all.extend([(p.colleague.answers)("x"), (p.colleague.time_in)("x"), (p.colleague.gave_up_at)("x")]);
        all.extend([(p.privacy.kept_for)(9), (p.privacy.read_by)("x"), (p.privacy.please_delete)("x")]);
        all.extend([(p.privacy.erased_by_prospect)("x"), (p.privacy.erased_by_age)("x")]);
        all.extend([(p.language_not_spoken)("x"), (p.room_address)("x"), (p.room_serves)("x")]);
        all
    }

    #[test]
    fn every_reason_and_stage_has_words() {
        for p in ALL {
            for reason in crate::core::stage::DISQUALIFICATION_REASONS {
                let reason = reason.code;
                assert!(!(p.card.reason)(reason).is_empty(), "{reason} in {}", p.language);
            }
        }
    }
}
