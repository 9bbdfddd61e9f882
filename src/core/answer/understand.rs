//! The order in which a reply is read.

use super::choice::Offered;
use super::command::LanguageWish;
use super::evasion::Reach;
use super::heard::{Found, Heard, Outcome};
use super::{Command, Confidence, Counter, LONGEST_REPLY, Meaning, Misfit, Reading, Understood};
use super::{
    choice, command, company, country, date, email, evasion, money, multi_choice, name, number, phone, rating,
};
use super::{text, timeline, url, yes_no};
use crate::core::script::fact::Facts;
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::{OptionValue, Value};

/// Reads a reply to a question.
#[must_use]
pub fn understand(question: &Question, reply: &str, reading: &Reading) -> Understood {
    let offered: Vec<Offered> = question
        .options
        .iter()
        .map(|option| {
            let labels = option.label.templates().map(|label| label.render(&Facts::default()).to_plain());
            Offered::with_meanings(labels, &option.means, option.value == OptionValue::Unsure)
        })
        .collect();
    let values: Vec<&OptionValue> = question.options.iter().map(|option| &option.value).collect();
    read(&question.answer_type, &offered, &values, reply, reading)
}

/// Reads a reply by the type of the question and by the options it offers.
fn read(
    answer_type: &AnswerType,
    offered: &[Offered],
    values: &[&OptionValue],
    reply: &str,
    reading: &Reading,
) -> Understood {
    if let AnswerType::Text { .. } = answer_type
        && reply.chars().nth(LONGEST_REPLY).is_some()
    {
        return other(Misfit::TooLong { limit: LONGEST_REPLY });
    }
    let heard = Heard::new(reply, reading);
    if heard.tokens.is_empty() {
        return other(Misfit::Empty);
    }
    let whole = |meaning| Understood {
        meaning,
        confidence: Confidence::High,
        span: heard.reply.whole(),
        alternatives: Vec::new(),
    };
    if let Some(command) = command::slashed(&heard) {
        return whole(Meaning::Command(command));
    }
    // An option may be called "Help" or "Not sure": who writes its very name means it.
    if let Some(index) = choice::exact(&heard.squashed, offered) {
        return whole(chosen(answer_type, vec![index], values));
    }
    if let Some(command) = command::in_words(&heard) {
        return whole(Meaning::Command(command));
    }
    if let Some(language) = wished_language(answer_type, &heard) {
        return whole(Meaning::Command(Command::Language(Some(language))));
    }
    if let AnswerType::YesNo = answer_type
        && !heard.asks()
        && let Some(answer) = yes_no::whole(&heard)
    {
        return Understood { confidence: yes_no::strength(&heard), ..whole(Meaning::Value(Value::YesNo(answer))) };
    }
    let reach = match answer_type {
        AnswerType::Name | AnswerType::Company => Reach::Inside,
        _ => Reach::Whole,
    };
    if let Some(evasion) = evasion::read(&heard, reach) {
        return whole(evasion);
    }
    if is_refusable(answer_type) && evasion::refuses_contact(&heard)
        || takes_words(answer_type) && evasion::declines(&heard)
    {
        return whole(Meaning::Refusal);
    }
    let is_empty_of_words = heard.squashed.is_empty();
    if evasion::is_greeting(&heard) {
        return other(Misfit::SmallTalk);
    }
    if is_empty_of_words && takes_words(answer_type) {
        return other(Misfit::NotFound);
    }
    if let AnswerType::Text { .. } = answer_type
        && evasion::asks_about_us(&heard)
    {
        return whole(Meaning::Question(Counter::Other));
    }
    if let AnswerType::Text { min_length, max_length } = answer_type {
        return match text::read(&heard, *min_length, *max_length) {
            Ok(found) => taken(found),
            Err(misfit) => other(misfit),
        };
    }
    if let Some(evasion) = evasion::asks_for_reason_or_person(&heard) {
        return whole(evasion);
    }
    // "é necessário?" is nobody's name.
    let names = takes_words(answer_type) && !heard.reply.clean.chars().any(char::is_uppercase);
    let asks = evasion::is_question(&heard) && !suggests_value(answer_type, &heard, values);
    if asks || names && heard.asks() && !is_empty_of_words {
        return whole(Meaning::Question(Counter::Other));
    }
    if let Some((meaning, confidence)) = option(answer_type, &heard, offered, values) {
        return Understood { confidence, ..whole(meaning) };
    }
    if let AnswerType::YesNo = answer_type
        && let Some((None, span)) = yes_no::read(&heard)
    {
        return Understood { span, ..whole(Meaning::Unsure) };
    }
    let outcome = with_slips_corrected(answer_type, &heard, values);
    let outcome = if heard.asks() { outcome.map(Found::said_back) } else { outcome };
    match outcome {
        Ok(found) if found.confidence > Confidence::Low => taken(found),
        // A guess gives way to "I don't know", which often comes with a stray number.
        outcome => match (evasion::read(&heard, Reach::Inside), outcome) {
            (Some(evasion), _) => whole(evasion),
            (None, Ok(found)) => taken(found),
            (None, Err(Misfit::NotFound)) if heard.asks() && !is_empty_of_words => {
                whole(Meaning::Question(Counter::Other))
            }
            (None, Err(misfit)) => other(misfit),
        },
    }
}

/// "Is ann@acme.com fine?", "can we start in May?": the question gives what was asked for.
fn suggests_value(answer_type: &AnswerType, heard: &Heard, values: &[&OptionValue]) -> bool {
    if let AnswerType::Number { .. } = answer_type {
        return number::for_so_many(heard);
    }
    let may_suggest = match answer_type {
        AnswerType::Email | AnswerType::Phone => true,
        AnswerType::Timeline | AnswerType::Date | AnswerType::Money { .. } => !evasion::asks_the_same(heard),
        _ => false,
    };
    may_suggest && value(answer_type, heard, values).is_ok_and(|found| found.confidence > Confidence::Low)
}

/// Whether a "no" or "none" can only mean that there is nothing to tell.
fn is_refusable(answer_type: &AnswerType) -> bool {
    matches!(
        answer_type,
        AnswerType::Email | AnswerType::Phone | AnswerType::Url | AnswerType::Name | AnswerType::Company
    )
}

/// Whether nearly any words would do as an answer.
fn takes_words(answer_type: &AnswerType) -> bool {
    matches!(answer_type, AnswerType::Text { .. } | AnswerType::Name | AnswerType::Company)
}

/// What is found as it was written, or else with slips of the pen put right.
fn with_slips_corrected(answer_type: &AnswerType, heard: &Heard, values: &[&OptionValue]) -> Outcome {
    let outcome = value(answer_type, heard, values);
    let lacks = match &outcome {
        Err(Misfit::NotFound) => true,
        // "20,000 dollers": the amount is understood, the currency is not.
        Ok(Found { value: Value::Money(money), .. }) => money.currency.is_none(),
        Ok(_) | Err(_) => false,
    };
    if !lacks {
        return outcome;
    }
    let corrected = heard.corrected().filter(|corrected| !is_lone_scale(corrected));
    match corrected.map(|corrected| value(answer_type, &corrected, values)) {
        Some(Ok(found)) => Ok(Found { confidence: found.confidence.min(Confidence::Medium), ..found }),
        Some(Err(_)) | None => outcome,
    }
}

/// "Billons": a slip in nothing but a word of scale is too little to be a number.
fn is_lone_scale(corrected: &Heard) -> bool {
    corrected.words.scales.at(&corrected.tokens, 0).is_some_and(|(_, end)| end == corrected.tokens.len())
}

fn taken(found: Found) -> Understood {
    Understood {
        meaning: Meaning::Value(found.value),
        confidence: found.confidence,
        span: found.span,
        alternatives: found.alternatives,
    }
}

fn other(misfit: Misfit) -> Understood {
    Understood { meaning: Meaning::Other(misfit), confidence: Confidence::High, span: 0..0, alternatives: Vec::new() }
}

/// A language's bare name is an answer where names and countries are asked for.
fn wished_language(answer_type: &AnswerType, heard: &Heard) -> Option<crate::core::ids::Language> {
    match (command::language(heard)?, answer_type) {
        (
            LanguageWish::BareName(_),
            AnswerType::Text { .. }
            | AnswerType::Name
            | AnswerType::Company
            | AnswerType::Country
            | AnswerType::Choice
            | AnswerType::MultiChoice,
        ) => None,
        (LanguageWish::BareName(language) | LanguageWish::Clear(language), _) => Some(language),
    }
}

/// The option or options that a reply speaks of.
fn option(
    answer_type: &AnswerType,
    heard: &Heard,
    offered: &[Offered],
    values: &[&OptionValue],
) -> Option<(Meaning, Confidence)> {
    if offered.is_empty() {
        return None;
    }
    match answer_type {
        AnswerType::Choice => {
            let numbered = choice::by_number(heard, offered.len()).or_else(|| choice::by_place(heard, offered.len()));
            let numbered = numbered.map(|index| (index, Confidence::High));
            let (index, confidence) = numbered.or_else(|| choice::spoken_of(heard, offered))?;
            Some((Meaning::Option(index), confidence))
        }
        AnswerType::MultiChoice => {
            let (indices, confidence) = multi_choice::read(heard, offered)?;
            Some((chosen(answer_type, indices, values), confidence))
        }
        // A number is a value of these types before it is the number of an option.
        AnswerType::Number { .. } | AnswerType::Rating { .. } => {
            choice::by_mark(heard, offered.len()).map(|index| (Meaning::Option(index), Confidence::High))
        }
        AnswerType::Phone | AnswerType::Text { .. } | AnswerType::Name | AnswerType::Company => None,
        AnswerType::YesNo
        | AnswerType::Money { .. }
        | AnswerType::Timeline
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Url
        | AnswerType::Country => {
            choice::by_number(heard, offered.len()).map(|index| (Meaning::Option(index), Confidence::High))
        }
    }
}

/// What choosing these options means: one option, or for a multiple choice the list of their values.
fn chosen(answer_type: &AnswerType, indices: Vec<usize>, values: &[&OptionValue]) -> Meaning {
    if *answer_type != AnswerType::MultiChoice {
        return indices.first().map_or(Meaning::Other(Misfit::NotFound), |index| Meaning::Option(*index));
    }
    let mut list = Vec::new();
    for index in indices {
        match values.get(index) {
            Some(OptionValue::Fixed(Value::Choice(value))) => list.push(value.clone()),
            Some(OptionValue::Fixed(Value::MultiChoice(several))) => list.extend(several.iter().cloned()),
            // "Not sure yet" among the options: it is that option.
            Some(OptionValue::Unsure) => return Meaning::Unsure,
            Some(OptionValue::Fixed(_) | OptionValue::Within { .. }) | None => {}
        }
    }
    Meaning::Value(Value::MultiChoice(list))
}

fn value(answer_type: &AnswerType, heard: &Heard, values: &[&OptionValue]) -> Outcome {
    match answer_type {
        AnswerType::Text { min_length, max_length } => text::read(heard, *min_length, *max_length),
        AnswerType::Choice | AnswerType::MultiChoice => Err(Misfit::NotFound),
        AnswerType::YesNo => {
            let (answer, span) = yes_no::read(heard).ok_or(Misfit::NotFound)?;
            // "I think so" was told apart before.
            let confidence = yes_no::strength(heard);
            Ok(Found { confidence, ..Found::sure(Value::YesNo(answer.ok_or(Misfit::NotFound)?), span) })
        }
        AnswerType::Money { min, max, per } => {
            money::read(heard, &money::Asked { min: *min, max: *max, per: *per, options: money::scale_of(values) })
        }
        AnswerType::Number { min, max } => number::read(heard, *min, *max),
        AnswerType::Timeline => timeline::read(heard),
        AnswerType::Date => date::read(heard),
        AnswerType::Email => email::read(heard),
        AnswerType::Phone => phone::read(heard),
        AnswerType::Url => url::read(heard),
        AnswerType::Company => company::read(heard),
        AnswerType::Name => name::read(heard),
        AnswerType::Country => country::read(heard),
        AnswerType::Rating { max } => rating::read(heard, *max),
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod misheard;

#[cfg(test)]
mod mischosen;

#[cfg(test)]
mod evaded;
