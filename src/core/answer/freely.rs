//! Replies while no question is asked: a command, a wish, yes or no, an approval.

use super::command::LanguageWish;
use super::evasion::Reach;
use super::heard::Heard;
use super::token::{Kind, Token};
use super::{Command, Counter, Freely, Meaning, Reading};
use super::{choice, command, evasion, yes_no};

/// Longer ones say more than yes or no.
const LONGEST_YES_OR_NO: usize = 8;
/// Longer ones have an ordinal for other reasons: "the first quarter of next year".
const LONGEST_WITH_PLACE: usize = 5;

/// Reads a reply while no question is asked: a command, a wish, yes or no, or nothing of the kind.
#[must_use]
pub fn understand_freely(reply: &str, reading: &Reading) -> Freely {
    let heard = Heard::new(reply, reading);
    if let Some(command) = command::slashed(&heard).or_else(|| command::in_words(&heard)) {
        return Freely::Command(command);
    }
    if let Some(LanguageWish::Clear(language) | LanguageWish::BareName(language)) = command::language(&heard) {
        return Freely::Command(Command::Language(Some(language)));
    }
    if !heard.asks()
        && let Some(answer) = yes_no::whole(&heard).or_else(|| yes_or_no_and_little_more(&heard))
    {
        return if answer { Freely::Yes } else { Freely::No };
    }
    match evasion::read(&heard, Reach::Inside) {
        Some(Meaning::Question(counter)) => Freely::Question(counter),
        Some(Meaning::Human) => Freely::Human,
        Some(Meaning::Refusal) => Freely::No,
        _ if evasion::declines(&heard) => Freely::No,
        _ if heard.asks() => Freely::Question(Counter::Other),
        _ => Freely::Other,
    }
}

/// "No", and no more than that.
#[must_use]
pub fn is_plain_no(reply: &str, reading: &Reading) -> bool {
    let heard = Heard::new(reply, reading);
    !heard.asks() && yes_no::whole(&heard) == Some(false)
}

/// Reads a reply to "Shall I send it?", where "no changes" agrees.
#[must_use]
pub fn understand_confirmation(reply: &str, reading: &Reading) -> Freely {
    if approves(&Heard::new(reply, reading)) { Freely::Yes } else { understand_freely(reply, reading) }
}

/// Which one of a list a reply means by its place: "2", "the second one", "der letzte"; counted from 0.
#[must_use]
pub fn understand_place(reply: &str, count: usize, reading: &Reading) -> Option<usize> {
    let heard = Heard::new(reply, reading);
    choice::by_number(&heard, count).or_else(|| {
        // "The second one is wrong"
        let words = heard.tokens.iter().filter(|token| token.kind != Kind::Sign).count();
        let ((place, _), only) = (heard.words.ordinals.anywhere(&heard.tokens)?, words <= LONGEST_WITH_PLACE);
        let place = if place == u32::MAX { count } else { usize::try_from(place).ok()? };
        place.checked_sub(1).filter(|index| only && *index < count)
    })
}

/// "Send it", "looks good, thanks", "no, all good".
fn approves(heard: &Heard) -> bool {
    let (tokens, words) = (&heard.tokens, heard.words);
    if heard.asks() || has_alternatives(tokens) {
        return false;
    }
    let mut at = 0;
    let mut approved = false;
    while at < tokens.len() {
        let approval = words.approves.at(tokens, at).map(|((), end)| end);
        // "No, all good": the no answers "anything to change?".
        let opening = at == 0 || words.plain_no.contains(&tokens[at - 1].text) || tokens[at - 1].kind == Kind::Sign;
        let no = opening && !approved && words.plain_no.contains(&tokens[at].text);
        let yes = words.yes_no.at(tokens, at).filter(|(answer, _)| approved && *answer == Some(true));
        let more = words.polite.at(tokens, at).map(|((), end)| end).or(yes.map(|(_, end)| end));
        at = match approval {
            Some(end) => {
                approved = true;
                end
            }
            None if tokens[at].kind == Kind::Sign || no => at + 1,
            None if !approved && words.yes_no.at(tokens, at).is_some_and(|(answer, _)| answer == Some(true)) => {
                words.yes_no.at(tokens, at).map_or(at + 1, |(_, end)| end)
            }
            None => match more {
                Some(end) => end,
                None => return false,
            },
        };
    }
    approved
}

/// "Yes, that is right", "hi, yes", "no, I don't want that"; a yes with a "but" or with a wish is none.
fn yes_or_no_and_little_more(heard: &Heard) -> Option<bool> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let (answer, span) = yes_no::read(heard)?;
    let answer = answer?;
    let short = tokens.iter().filter(|token| token.kind != Kind::Sign).count() <= LONGEST_YES_OR_NO;
    if !short || has_alternatives(tokens) {
        return None;
    }
    let place = heard.tokens_in(&span);
    let rest = || (0..tokens.len()).filter(|at| !place.contains(at));
    // "Yes please don't"
    let said = words.yes_no.at(tokens, place.start).and_then(|(said, _)| said);
    if said != Some(answer) && place.start < tokens.len() && !place.is_empty() && said.is_some() {
        return None;
    }
    if !answer {
        // "No changes needed", "no, all good": who knows what that answers?
        let begins = tokens[..place.start].iter().all(|token| is_small(token, heard));
        let agrees = rest().any(|at| words.yes_no.at(tokens, at).is_some_and(|(other, _)| other == Some(true)));
        let approved = (0..tokens.len()).any(|at| words.approves.at(tokens, at).is_some_and(|((), end)| end > at + 1));
        return (begins && !agrees && !approved).then_some(false);
    }
    let negated = rest().any(|at| words.not.at(tokens, at).is_some() || words.contrast.at(tokens, at).is_some());
    (!negated && rest().all(|at| is_small(&tokens[at], heard))).then_some(true)
}

/// Says nothing that a yes or no would have to bear.
fn is_small(token: &Token, heard: &Heard) -> bool {
    let words = heard.words;
    let same = words.yes_no.at(std::slice::from_ref(token), 0).is_some_and(|(answer, _)| answer == Some(true));
    token.kind == Kind::Sign
        || same
        || words.polite.contains(&token.text)
        || words.greetings.contains(&token.text)
        || words.filler.contains(&token.text)
        || words.about.contains(&token.text)
        || words.all.contains(&token.text)
}

/// "Yes/no" repeats the choice.
fn has_alternatives(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.is_sign('/') || token.is_sign('|'))
}
