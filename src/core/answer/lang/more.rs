//! The words that tell what a value is for, where a reply says more than was asked, and those that take an answer back.

use super::super::phrase::Phrases;
use super::Lexicon;
use super::vocabulary::entries;

/// One language's words beside the values of a reply; nothing but data.
pub(in crate::core::answer) struct More {
    /// An amount is what may be spent: "our *budget* is 20k".
    pub budget: &'static str,
    /// A time is when it is wanted: "we *need it* by June".
    pub wanted: &'static str,
    /// Whom a number counts: anybody, users, or staff.
    pub persons: &'static str,
    pub users: &'static str,
    pub staff: &'static str,
    /// A way to reach the prospect: "*write to* me at …".
    pub reach: &'static str,
    /// Names the prospect, the company, the country: "*my name is* …".
    pub named: &'static str,
    pub company: &'static str,
    pub based: &'static str,
    /// Takes an earlier answer back, wherever it stands: "*I meant* 30k".
    pub meant: &'static str,
    /// May take an earlier answer back where a sentence begins with it: "*sorry*, 30k".
    pub oops: &'static str,
    /// May stand around a value and says nothing more about it.
    pub around: &'static str,
}

/// The same for a conversation, compiled: of its language and of English.
pub(in crate::core::answer) struct MoreWords {
    pub budget: Phrases<()>,
    pub wanted: Phrases<()>,
    pub persons: Phrases<()>,
    pub users: Phrases<()>,
    pub staff: Phrases<()>,
    pub reach: Phrases<()>,
    pub named: Phrases<()>,
    pub company: Phrases<()>,
    pub based: Phrases<()>,
    pub meant: Phrases<()>,
    pub oops: Phrases<()>,
    pub around: Phrases<()>,
}

impl MoreWords {
    pub(super) fn compile(lexicons: &[&'static Lexicon]) -> Self {
        let set = |list: fn(&More) -> &'static str| {
            let listed = lexicons.iter().flat_map(move |lexicon| entries(list(&lexicon.more)));
            Phrases::new(listed.map(|entry| (entry, ())))
        };
        Self {
            budget: set(|more| more.budget),
            wanted: set(|more| more.wanted),
            persons: set(|more| more.persons),
            users: set(|more| more.users),
            staff: set(|more| more.staff),
            reach: set(|more| more.reach),
            named: set(|more| more.named),
            company: set(|more| more.company),
            based: set(|more| more.based),
            meant: set(|more| more.meant),
            oops: set(|more| more.oops),
            around: set(|more| more.around),
        }
    }
}
