//! Questions and their options.

use std::collections::HashMap;

use super::super::diagnostic::Span;
use super::super::model::{AnswerOption, AnswerType, Dimension, Framework, GiveUp, Question};
use super::super::text::Text;
use super::super::tree::{Content, Node};
use super::super::value::{OptionValue, Per, Value};
use super::option::{UNSURE, parse_value};
use super::read::{Fields, Reading, slug};
use super::{ConditionRole, DraftQuestion, TextRole};
use crate::core::ids::QuestionId;

const KEYS: &[&str] = &[
    "id",
    "dimension",
    "when",
    "ask",
    "type",
    "options",
    "optional",
    "reask",
    "why",
    "tries",
    "give_up",
    "stop_when",
    "min",
    "max",
    "min_length",
    "max_length",
    "per",
];

/// Which bounds belong to which types.
const BOUNDS: &[(&str, &[&str])] = &[
    ("min", &["money", "number"]),
    ("max", &["money", "number", "rating"]),
    ("min_length", &["text"]),
    ("max_length", &["text"]),
    ("per", &["money"]),
];

/// Telegram shows about this much of a button on a phone; Discord takes no more than the other.
const LABEL_SHOWN_WHOLE: usize = 40;
const LONGEST_LABEL: usize = 80;
/// Discord's limit for buttons of one message.
const MOST_OPTIONS: usize = 25;
const HIGHEST_RATING: u32 = 10;

/// An option as it was read.
struct Offered {
    option: AnswerOption,
    /// Where its value stands.
    at: Span,
    /// Where each of its meanings stands.
    means_at: Vec<Span>,
}

/// A word as it is compared: how it is written otherwise does not tell two options apart.
fn folded(text: &str) -> String {
    let words = slug(text);
    if words.is_empty() { text.to_owned() } else { words }
}

impl Reading<'_> {
    /// Reads one question; `None` where not even its id is known.
    pub(super) fn question(
        &mut self,
        position: usize,
        node: &Node,
        framework: Option<&Framework>,
    ) -> Option<DraftQuestion> {
        let fields = self.fields(node, "a question", KEYS)?;
        let role = TextRole::Question(position);
        let named = self.required(&fields, "id", |reading, node| Some((reading.id(node, "a question")?, node.at)));
        if let Some((id, at)) = &named
            && !self.ids.insert(id.clone())
        {
            self.faults
                .error(*at, format!("a second question with the id `{id}`"))
                .help("give each question an id of its own");
        }
        let ask = self.required_text(&fields, "ask", role);
        let answer_type = self.required(&fields, "type", |reading, node| reading.answer_type(node, &fields));
        let options = match (fields.get("options"), &answer_type) {
            (Some(node), Some(answer_type)) => self.options(node, answer_type, role),
            (_, None) => None,
            (None, Some(answer_type)) => self.no_options(&fields, answer_type),
        };
        let known_type = answer_type.clone();
        let dimension = fields.get("dimension").and_then(|node| self.dimension(node, framework));
        let question = (|| {
            let (id, _) = named.clone()?;
            Some(Question {
                id: QuestionId(id),
                dimension,
                when: self.condition(&fields, "when", ConditionRole::When(position)),
                ask: ask?,
                answer_type: answer_type?,
                options: options?,
                optional: fields.get("optional").and_then(|node| self.bool(node)).unwrap_or(false),
                reask: self.text(&fields, "reask", role),
                why: self.text(&fields, "why", role),
                tries: fields.get("tries").and_then(|node| self.whole(node, 1)).unwrap_or(3),
                give_up: fields.get("give_up").and_then(|node| self.give_up(node)).unwrap_or(GiveUp::Skip),
                stop_when: self.condition(&fields, "stop_when", ConditionRole::StopWhen(position)),
            })
        })();
        let (id, at) = named.unwrap_or((String::new(), fields.at));
        Some(DraftQuestion { id, at, answer_type: known_type, question })
    }

    fn give_up(&mut self, node: &Node) -> Option<GiveUp> {
        let known = [("skip", GiveUp::Skip), ("human", GiveUp::Human), ("end", GiveUp::End)];
        self.one_of(node, "way to give up", &known)
    }

    fn dimension(&mut self, node: &Node, framework: Option<&Framework>) -> Option<Dimension> {
        let name = self.word(node)?;
        let framework = framework?;
        let known = framework.dimensions.iter().find(|dimension| dimension.0 == name).cloned();
        if known.is_none() {
            let fault = self.faults.error(node.at, format!("`{name}` is no dimension of {}", framework.name));
            fault.help_nearest(&name, framework.dimensions.iter().map(|dimension| dimension.0.as_str()));
        }
        known
    }

    fn answer_type(&mut self, node: &Node, fields: &Fields<'_>) -> Option<AnswerType> {
        let name = self.word(node)?;
        let Some(unbounded) = AnswerType::unbounded(&name) else {
            let fault = self.faults.error(node.at, format!("unknown type `{name}`"));
            fault.help_nearest(&name, AnswerType::UNBOUNDED.iter().map(AnswerType::name));
            return None;
        };
        for (bound, types) in BOUNDS {
            if let Some(at) = fields.key_at(bound)
                && !types.contains(&name.as_str())
            {
                self.faults
                    .error(at, format!("`{bound}` means nothing for the type `{name}`"))
                    .help(format!("it belongs to {}", types.join(", ")));
            }
        }
        Some(match unbounded {
            AnswerType::Text { .. } => {
                let (min_length, max_length) = (self.length(fields, "min_length"), self.length(fields, "max_length"));
                self.expect_order(fields, "min_length", min_length, "max_length", max_length);
                AnswerType::Text { min_length, max_length }
            }
            AnswerType::Money { .. } => {
                let (min, max) = self.bounds(fields);
                AnswerType::Money { min, max, per: fields.get("per").and_then(|node| self.per(node)) }
            }
            AnswerType::Number { .. } => {
                let (min, max) = self.bounds(fields);
                AnswerType::Number { min, max }
            }
            AnswerType::Rating { max } => {
                AnswerType::Rating { max: fields.get("max").and_then(|node| self.rating_max(node)).unwrap_or(max) }
            }
            other => other,
        })
    }

    fn bounds(&mut self, fields: &Fields<'_>) -> (Option<f64>, Option<f64>) {
        let mut bound = |name| fields.get(name).and_then(|node| self.number(node));
        let (min, max) = (bound("min"), bound("max"));
        self.expect_order(fields, "min", min, "max", max);
        (min, max)
    }

    fn length(&mut self, fields: &Fields<'_>, name: &str) -> Option<usize> {
        let length = self.whole(fields.get(name)?, 1)?;
        usize::try_from(length).ok()
    }

    fn rating_max(&mut self, node: &Node) -> Option<u32> {
        let max = self.whole(node, 2)?;
        if max > HIGHEST_RATING {
            self.faults.error(node.at, format!("a rating goes to {HIGHEST_RATING} at most")).help("use `type: number`");
            return None;
        }
        Some(max)
    }

    fn per(&mut self, node: &Node) -> Option<Per> {
        self.one_of(node, "unit", &Per::ALL.map(|per| (per.name(), per)))
    }

    fn expect_order<T: PartialOrd + std::fmt::Display>(
        &mut self,
        fields: &Fields<'_>,
        lower: &str,
        min: Option<T>,
        upper: &str,
        max: Option<T>,
    ) {
        if let (Some(min), Some(max), Some(at)) = (min, max, fields.key_at(lower))
            && min > max
        {
            self.faults
                .error(at, format!("`{lower}` is {min}, above `{upper}`, which is {max}"))
                .help("no answer could ever fit: exchange them");
        }
    }

    /// No options, where a question can do without.
    fn no_options(&mut self, fields: &Fields<'_>, answer_type: &AnswerType) -> Option<Vec<AnswerOption>> {
        if !matches!(answer_type, AnswerType::Choice | AnswerType::MultiChoice) {
            return Some(Vec::new());
        }
        if !fields.has("options") {
            let at = fields.key_at("type").unwrap_or(fields.at);
            self.faults
                .error(at, format!("`options` are missing: there is nothing to choose in a `{}`", answer_type.name()))
                .help("add `options: [{label: …, value: …}]`");
        }
        None
    }

    /// All options; `None` where one of them has a fault, so that nothing is claimed about the rest.
    fn options(&mut self, node: &Node, answer_type: &AnswerType, role: TextRole) -> Option<Vec<AnswerOption>> {
        let written = if let Content::List(items) = &node.content { items.len() } else { 0 };
        let read = self.items(node, "options", |reading, _, item| reading.option(item, answer_type, role));
        let options = read.unwrap_or_default();
        if options.len() > MOST_OPTIONS {
            self.faults
                .error(node.at, format!("{} options are more than a message can show", options.len()))
                .help(format!("offer {MOST_OPTIONS} at most; a typed answer may still be anything"));
        }
        self.expect_distinct(&options);
        let complete = options.len() == written;
        complete.then(|| options.into_iter().map(|offered| offered.option).collect())
    }

    fn expect_distinct(&mut self, options: &[Offered]) {
        let mut labels: HashMap<String, Span> = HashMap::new();
        for (index, Offered { option, at, .. }) in options.iter().enumerate() {
            if options[..index].iter().any(|other| other.option.value == option.value) {
                self.faults.error(*at, "another option has the same value").help("what tells them apart?");
            }
            let label = option.label.template(self.languages[0]).fixed_words().to_plain().to_lowercase();
            if labels.insert(label, *at).is_some() {
                self.faults.error(*at, "another option has the same label").help("a prospect cannot tell them apart");
            }
        }
        self.expect_meanings_of_one(options);
    }

    /// What means two options would always be taken for the first of them.
    fn expect_meanings_of_one(&mut self, options: &[Offered]) {
        for (index, Offered { option, means_at, .. }) in options.iter().enumerate() {
            for (meaning, at) in option.means.iter().zip(means_at) {
                let same = |other: &str| folded(other) == folded(meaning);
                let labels =
                    |other: &AnswerOption| other.label.templates().any(|label| same(&label.fixed_words().to_plain()));
                let others = || options.iter().enumerate().filter(|(other, _)| *other != index);
                if others().any(|(_, other)| labels(&other.option)) {
                    self.faults
                        .error(*at, format!("`{meaning}` is the label of another option"))
                        .help("leave it out here: who writes a label means that option");
                } else if others().any(|(other, offered)| other < index && offered.option.means.iter().any(|m| same(m)))
                {
                    self.faults
                        .error(*at, format!("`{meaning}` means another option too"))
                        .help("keep it where it is meant more often");
                }
            }
        }
    }

    fn option(&mut self, node: &Node, answer_type: &AnswerType, role: TextRole) -> Option<Offered> {
        if let Content::Scalar { text, .. } = &node.content {
            let label = self.label(node, role)?;
            let value = self.value_of_label(node.at, &label, text, answer_type)?;
            let option = AnswerOption { label, value, means: Vec::new() };
            return Some(Offered { option, at: node.at, means_at: Vec::new() });
        }
        let fields = self.fields(node, "an option", &["label", "value", "means"])?;
        let label = self.required(&fields, "label", |reading, node| reading.label(node, role))?;
        let (value, at) = if let Some(node) = fields.get("value") {
            let written = self.word(node)?;
            (self.option_value(node.at, &written, answer_type)?, node.at)
        } else {
            let written = label.template(self.languages[0]).fixed_words().to_plain();
            (self.value_of_label(fields.at, &label, &written, answer_type)?, fields.at)
        };
        let means = fields.get("means").map(|node| self.means(node)).unwrap_or_default();
        let (means, means_at) = means.into_iter().unzip();
        Some(Offered { option: AnswerOption { label, value, means }, at, means_at })
    }

    fn means(&mut self, node: &Node) -> Vec<(String, Span)> {
        if let Content::Scalar { .. } = &node.content {
            return self.word(node).map(|word| (word, node.at)).into_iter().collect();
        }
        self.items(node, "means", |reading, _, item| Some((reading.word(item)?, item.at))).unwrap_or_default()
    }

    fn label(&mut self, node: &Node, role: TextRole) -> Option<Text> {
        let label = self.text_of(node, role)?;
        let longest = label.templates().map(|words| words.fixed_words().to_plain().chars().count()).max().unwrap_or(0);
        if longest > LONGEST_LABEL {
            self.faults
                .error(node.at, format!("the label has {longest} characters; a button takes {LONGEST_LABEL}"))
                .help("say it shorter, or ask with a text and let the prospect type");
        } else if longest > LABEL_SHOWN_WHOLE {
            self.faults
                .warn(
                    node.at,
                    format!("the label has {longest} characters; phones cut buttons after about {LABEL_SHOWN_WHOLE}"),
                )
                .help("say it shorter");
        }
        Some(label)
    }

    /// The value of an option that has nothing but a label.
    fn value_of_label(
        &mut self,
        at: Span,
        label: &Text,
        written: &str,
        answer_type: &AnswerType,
    ) -> Option<OptionValue> {
        if !matches!(answer_type, AnswerType::Choice | AnswerType::MultiChoice) {
            return self.option_value(at, written, answer_type);
        }
        let value = slug(&label.template(self.languages[0]).fixed_words().to_plain());
        if value.is_empty() {
            self.faults.error(at, "no value can be made of this label").help("write `{label: …, value: …}`");
            return None;
        }
        Some(if value == UNSURE { OptionValue::Unsure } else { OptionValue::Fixed(Value::Choice(value)) })
    }

    fn option_value(&mut self, at: Span, written: &str, answer_type: &AnswerType) -> Option<OptionValue> {
        match parse_value(answer_type, written) {
            Ok(value) => {
                self.expect_rate(at, &value);
                self.expect_within_bounds(at, written, &value, answer_type);
                Some(value)
            }
            Err(misfit) => {
                self.faults.error(at, misfit.message).help(misfit.help);
                None
            }
        }
    }

    fn expect_rate(&mut self, at: Span, value: &OptionValue) {
        if let OptionValue::Fixed(Value::Money(money)) = value
            && let Some(currency) = money.currency
            && currency != self.currency
            && !self.rates.contains_key(&currency)
        {
            let own = self.currency;
            self.faults
                .warn(at, format!("there is no rate from {currency} to {own}: conditions cannot compare this amount"))
                .help(format!("add `rates: {{{currency}: …}}`, what one {currency} is worth in {own}"));
        }
    }

    fn expect_within_bounds(&mut self, at: Span, written: &str, value: &OptionValue, answer_type: &AnswerType) {
        let (bounds, range) = match (answer_type, value) {
            (AnswerType::Number { min, max }, OptionValue::Fixed(Value::Number(n))) => ((*min, *max), (n.min, n.max)),
            (AnswerType::Money { min, max, .. }, OptionValue::Fixed(Value::Money(m)))
                if m.currency.is_none_or(|currency| currency == self.currency) =>
            {
                ((*min, *max), (m.min, m.max))
            }
            _ => return,
        };
        let below = matches!((bounds.0, range.1), (Some(least), Some(to)) if to < least);
        let above = matches!((bounds.1, range.0), (Some(most), Some(from)) if from > most);
        if below || above {
            let bound = if below { "min" } else { "max" };
            self.faults
                .error(at, format!("`{written}` is beyond the question's `{bound}`"))
                .help("change the option or the bound");
        }
    }
}
