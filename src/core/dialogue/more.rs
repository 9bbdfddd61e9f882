//! More than was asked: answers to other questions, corrections in words, and guesses that wait for their question.

use super::draft::Draft;
use super::state::{Guess, Phase};
use super::{ask, contact, finish};
use crate::core::answer::more::{Candidate, Heeded, Saying, Standing, besides, heed};
use crate::core::answer::{Answer, Confidence, Given, Meaning, Misfit, Understood, show};
use crate::core::ids::QuestionId;
use crate::core::message::shorten;
use crate::core::script::model::Question;
use crate::core::script::value::Value;

/// How much of the prospect's own words a guess is offered with, in characters.
const LONGEST_MENTIONED: usize = 80;

/// What a turn has heard besides the answer, and what it has to say about that.
#[derive(Default)]
pub(super) struct More {
    heard: Option<Reply>,
    /// Shown to the prospect in one line.
    noted: Vec<String>,
    changed: Vec<String>,
}

struct Reply {
    text: String,
    asked: Option<QuestionId>,
    again: bool,
    heeded: Heeded,
}

impl More {
    /// Has a value said back in the line with all others.
    pub fn note(&mut self, shown: String) {
        if !self.noted.contains(&shown) {
            self.noted.push(shown);
        }
    }
}

/// Reads a reply to the question that is asked; what else it says waits for [`take`]. `again` says that a reply to this
/// question has failed before.
pub(super) fn read(draft: &mut Draft<'_>, asked: &Question, text: &str, again: bool) -> Understood {
    let heeded = heed(asked, &candidates(draft, Some(&asked.id), again), text, &draft.reading());
    let understood = heeded.understood.clone();
    draft.more.heard = Some(Reply { text: text.to_owned(), asked: Some(asked.id.clone()), again, heeded });
    understood
}

/// Reads a text again to one of the questions that it answered, in the light of what it says to the others.
pub(super) fn understand_again(draft: &Draft<'_>, asked: &Question, answered: &[QuestionId], text: &str) -> Understood {
    let mut candidates = candidates(draft, Some(&asked.id), false);
    for candidate in &mut candidates {
        if candidate.question.id != asked.id && answered.contains(&candidate.question.id) {
            candidate.standing = Standing::Open;
        }
    }
    heed(asked, &candidates, text, &draft.reading()).understood
}

/// Takes what the reply said besides, round by round, as an answer can make another question apply. Says what was taken,
/// with the answer to the question that was asked where it was `answered`; whether there was anything.
pub(super) fn take(draft: &mut Draft<'_>, answered: Option<&Question>) -> bool {
    let mut kept = !draft.more.noted.is_empty();
    let counted = draft.more.heard.as_ref().and_then(|reply| reply.heeded.counted.clone());
    if let Some(mut reply) = draft.more.heard.take() {
        loop {
            let sayings = open_sayings(draft, &reply);
            if sayings.is_empty() {
                break;
            }
            for (question, saying) in sayings {
                reply.heeded.used.push(saying.span.clone());
                kept |= take_one(draft, question, saying);
            }
        }
    }
    if let Some(answered) = answered.filter(|_| !draft.more.noted.is_empty())
        && let Some(shown) = shown(draft, answered, counted)
    {
        draft.more.noted.retain(|other| *other != shown);
        draft.more.noted.insert(0, shown);
    }
    say(draft);
    kept
}

/// Says in one line what was taken, and in one what was changed.
fn say(draft: &mut Draft<'_>) {
    let phrases = draft.phrases();
    let (noted, changed) = (std::mem::take(&mut draft.more.noted), std::mem::take(&mut draft.more.changed));
    if !noted.is_empty() {
        draft.say_plain((phrases.noted)(&noted.join(", ")));
    }
    if !changed.is_empty() {
        draft.say_plain((phrases.more.changed)(&changed.join(", ")));
    }
}

/// The answer that a question got just now, as it is said back: no texts, which nobody needs to read again.
fn shown(draft: &Draft<'_>, question: &Question, counted: Option<String>) -> Option<String> {
    let answer =
        draft.state.answers.get(&question.id).filter(|answer| !matches!(answer.value(), Some(Value::Text(_))))?;
    Some(with_counted(show::show_answer(question, answer, draft.state.language)?, counted))
}

fn with_counted(shown: String, counted: Option<String>) -> String {
    match counted {
        Some(counted) => format!("{shown} {counted}"),
        None => shown,
    }
}

/// What a reply says besides, as the questions stand now.
fn open_sayings<'a>(draft: &Draft<'a>, reply: &Reply) -> Vec<(&'a Question, Saying)> {
    let candidates = candidates(draft, reply.asked.as_ref(), reply.again);
    let sayings = besides(&candidates, &reply.text, &reply.heeded, &draft.reading());
    sayings.into_iter().map(|saying| (candidates[saying.candidate].question, saying)).collect()
}

/// Takes one value, or keeps it as a guess; whether the prospect will hear of it.
fn take_one(draft: &mut Draft<'_>, question: &Question, saying: Saying) -> bool {
    let value = draft.in_the_scripts_currency(saying.value);
    let before = draft.state.answers.get(&question.id).cloned();
    if !saying.certain {
        if before.is_none() {
            let guess = Guess { raw: saying.words, value };
            draft.state.guesses.insert(question.id.clone(), guess);
        }
        return false;
    }
    let given = Given::Value(value);
    let was = before.as_ref().and_then(|before| show::show_answer(question, before, draft.state.language));
    let changes = before.as_ref().is_some_and(|before| before.given != given);
    if changes || before.is_none() {
        draft.record(question, Answer { raw: saying.words, given, option: None, at: draft.now });
    }
    let Some(shown) = shown(draft, question, saying.counted) else { return changes || before.is_none() };
    match was {
        Some(was) if changes => draft.more.changed.push(format!("{was} → {shown}")),
        Some(_) | None => draft.more.note(shown),
    }
    // Who says the same for ever does not go on for ever.
    changes || before.is_none()
}

/// The questions that a reply may speak of: those that apply, up to where the questions end.
fn candidates<'a>(draft: &Draft<'a>, asked: Option<&QuestionId>, again: bool) -> Vec<Candidate<'a>> {
    let facts = draft.facts(draft.state.language);
    let mut candidates = Vec::new();
    for question in &draft.script.questions {
        let is_asked = asked == Some(&question.id);
        if !is_asked && question.when.as_ref().is_some_and(|when| !when.holds(&facts)) {
            continue;
        }
        let has_value = draft.state.answers.get(&question.id).is_some_and(|answer| answer.value().is_some());
        let standing = match () {
            () if is_asked => Standing::Asked { again },
            () if has_value => Standing::Answered { age: age(draft, question) },
            () => Standing::Open,
        };
        candidates.push(Candidate { question, standing });
        let is_answered = draft.state.answers.contains_key(&question.id);
        if is_answered && question.stop_when.as_ref().is_some_and(|stop| stop.holds(&facts)) {
            break;
        }
    }
    candidates
}

/// How many answers are newer than that of this question.
fn age(draft: &Draft<'_>, question: &Question) -> usize {
    let place = |id: &QuestionId| draft.state.path.iter().rposition(|asked| asked == id);
    let newness = |id: &QuestionId| (draft.state.answers.get(id).map(|answer| answer.at), place(id));
    let own = newness(&question.id);
    draft.state.answers.keys().filter(|id| newness(id) > own).count()
}

/// Goes on after a reply that answered other questions than the one that is asked.
pub(super) fn go_on(draft: &mut Draft<'_>, asked: &Question) {
    draft.withdraw_what_no_longer_applies();
    let is_next = draft.next_question().is_some_and(|next| next.id == asked.id);
    if is_next || draft.state.answers.contains_key(&asked.id) {
        ask::repeat(draft);
    } else {
        contact::leave_out(draft, asked);
    }
}

/// Takes what a text says while no question is asked ("sorry, I meant 30k"), and goes on; whether it says any such thing.
pub(super) fn correct(draft: &mut Draft<'_>, text: &str) -> bool {
    let is_over = draft.state.phase == Phase::Finished;
    match hear(draft, text) {
        // After the end, the same again is a remark like others.
        Heard::Nothing => return false,
        Heard::Known if is_over => return false,
        Heard::New if is_over => {
            draft.withdraw_what_no_longer_applies();
            finish::judge_again(draft);
            if draft.state.phase == Phase::Finished {
                // Whoever can only write into a form has one more.
                draft.begin_prompt();
            }
        }
        Heard::Known | Heard::New => ask::advance(draft),
    }
    true
}

/// What a text says while no question is asked.
pub(super) enum Heard {
    Nothing,
    /// What we knew.
    Known,
    /// It is taken, and said back.
    New,
}

/// Takes what a text says while no question is asked, and does not go on.
pub(super) fn hear(draft: &mut Draft<'_>, text: &str) -> Heard {
    let meaning = Meaning::Other(Misfit::NotFound);
    let understood = Understood { meaning, confidence: Confidence::High, span: 0..0, alternatives: Vec::new() };
    let heeded = Heeded { understood, used: Vec::new(), counted: None, more: true };
    let reply = Reply { text: text.to_owned(), asked: None, again: false, heeded };
    if !open_sayings(draft, &reply).iter().any(|(_, saying)| saying.certain) {
        return Heard::Nothing;
    }
    draft.more.heard = Some(reply);
    if take(draft, None) { Heard::New } else { Heard::Known }
}

/// Offers the guess that was kept for the question that is asked now.
pub(super) fn offer_kept_guess(draft: &mut Draft<'_>, question: &Question) {
    draft.state.guess = draft.state.guesses.remove(&question.id);
    if let Some(guess) = &draft.state.guess {
        let words = shorten(&guess.raw.split_whitespace().collect::<Vec<_>>().join(" "), LONGEST_MENTIONED);
        draft.say_plain((draft.phrases().more.mentioned)(&words));
    }
}

/// Whether a reply to the question that is asked has failed, or a guess was offered.
pub(super) fn is_asked_again(draft: &Draft<'_>) -> bool {
    matches!(draft.state.phase, Phase::Asking { failed: 1.., .. })
}
