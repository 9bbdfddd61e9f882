//! Texts: one template per language, with `*emphasis*` parsed before `{{ }}` is filled.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use minijinja::{Environment, UndefinedBehavior};

use super::expression::ANSWERS;
use super::fact::{Fact, FactValue, Facts};
use super::filling::FactObject;
use crate::core::ids::Language;
use crate::core::message::{Rich, Run};

/// A text in one or more languages.
#[derive(Clone, Debug)]
pub struct Text {
    by_language: BTreeMap<Language, Template>,
    /// For every other language: the only text, or that of the script's first language.
    fallback: Template,
}

impl Text {
    /// The same words in every language.
    #[must_use]
    pub fn everywhere(template: Template) -> Self {
        Self { by_language: BTreeMap::new(), fallback: template }
    }

    /// A text per language, and one for all the others.
    #[must_use]
    pub fn new(by_language: BTreeMap<Language, Template>, fallback: Template) -> Self {
        Self { by_language, fallback }
    }

    /// These characters in every language, without emphasis or anything to fill.
    #[must_use]
    pub fn plain(characters: &str) -> Self {
        Self::everywhere(Template(Form::Fixed(Rich::plain(characters))))
    }

    /// Fills the text in this language; what is unanswered renders empty.
    #[must_use]
    pub fn render(&self, language: Language, facts: &Facts) -> Rich {
        self.template(language).render(facts)
    }

    /// The words for this language.
    #[must_use]
    pub fn template(&self, language: Language) -> &Template {
        self.by_language.get(&language).unwrap_or(&self.fallback)
    }

    /// The languages it was translated to; empty when the same words stand for all.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.by_language.keys().copied()
    }

    /// Each wording once.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        let fallback = self.by_language.is_empty().then_some(&self.fallback);
        self.by_language.values().chain(fallback)
    }
}

/// A text in one language.
#[derive(Clone)]
pub struct Template(Form);

#[derive(Clone)]
enum Form {
    /// Nothing to fill: ready to be said.
    Fixed(Rich),
    Filled(Arc<Filled>),
}

/// A compiled minijinja template in which emphasis is marked by characters that no value can bring in.
struct Filled {
    environment: Environment<'static>,
    /// The names it speaks of, with their parts: `budget`, `prospect.first_name`.
    names: Vec<String>,
    /// What stands around the blocks, said when filling fails.
    surroundings: Rich,
}

/// What minijinja does not like about a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TemplateFault {
    pub message: String,
    /// Whether only an absent value was at fault.
    pub undefined: bool,
}

/// Unicode's noncharacters are for a program's own use: nobody can type them, and values are stripped of them.
const EMPHASIS_ON: char = '\u{FDD0}';
const EMPHASIS_OFF: char = '\u{FDD1}';

const NAME: &str = "text";

static FILLING: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    // Everything that is filled in passes here, so that nothing but the script's own words can format.
    environment.set_formatter(|out, _, value| {
        if value.is_undefined() || value.is_none() {
            return Ok(());
        }
        let shown = value.to_string();
        if shown.contains([EMPHASIS_ON, EMPHASIS_OFF]) {
            out.write_str(&without_marks(&shown))?;
        } else {
            out.write_str(&shown)?;
        }
        Ok(())
    });
    environment
});

impl Template {
    /// Reads a text as the script's author wrote it.
    pub fn parse(source: &str) -> Result<Self, TemplateFault> {
        let source = source.trim_end();
        let marked = mark_emphasis(source);
        if !has_blocks(source) {
            return Ok(Self(Form::Fixed(rich_of_marked(&marked))));
        }
        let surroundings = rich_of_marked(&without_blocks(&marked));
        let mut environment = FILLING.clone();
        environment.add_template_owned(NAME, marked).map_err(|error| fault_of(&error))?;
        let template = environment.get_template(NAME).map_err(|error| fault_of(&error))?;
        let mut names: Vec<String> = template.undeclared_variables(true).into_iter().collect();
        names.retain(|name| !is_builtin(name));
        names.sort();
        Ok(Self(Form::Filled(Arc::new(Filled { environment, names, surroundings }))))
    }

    /// Fills the text; what is unanswered renders empty.
    #[must_use]
    pub fn render(&self, facts: &Facts) -> Rich {
        match &self.0 {
            Form::Fixed(rich) => rich.clone(),
            // `check` finds what can fail; should anything slip through, the author's own words still stand.
            Form::Filled(filled) => filled.fill(&filled.environment, facts).unwrap_or(filled.surroundings.clone()),
        }
    }

    /// Fills the text as [`Self::render`] does, but says what went wrong, an absent value included.
    pub(super) fn try_render(&self, facts: &Facts) -> Result<Rich, TemplateFault> {
        match &self.0 {
            Form::Fixed(rich) => Ok(rich.clone()),
            Form::Filled(filled) => {
                let mut strict = filled.environment.clone();
                strict.set_undefined_behavior(UndefinedBehavior::SemiStrict);
                filled.fill(&strict, facts)
            }
        }
    }

    /// The names it speaks of, with their parts: `budget`, `prospect.first_name`.
    #[must_use]
    pub fn names(&self) -> &[String] {
        match &self.0 {
            Form::Fixed(_) => &[],
            Form::Filled(filled) => &filled.names,
        }
    }

    /// Whether there is nothing to fill.
    pub(super) fn is_fixed(&self) -> bool {
        matches!(self.0, Form::Fixed(_))
    }

    /// The words that are there whatever is filled in.
    #[must_use]
    pub fn fixed_words(&self) -> &Rich {
        match &self.0 {
            Form::Fixed(rich) => rich,
            Form::Filled(filled) => &filled.surroundings,
        }
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed_words().to_plain().fmt(f)
    }
}

impl Filled {
    fn fill(&self, environment: &Environment<'static>, facts: &Facts) -> Result<Rich, TemplateFault> {
        let mut context = BTreeMap::new();
        for name in &self.names {
            let root = name.split('.').next().unwrap_or(name);
            if let Some(fact) = facts.0.get(root) {
                context.entry(root.to_owned()).or_insert_with(|| fact.clone());
            } else if root == ANSWERS {
                let all = Fact { value: FactValue::Parts(facts.0.clone()), shown: String::new() };
                context.insert(root.to_owned(), all);
            }
        }
        let template = environment.get_template(NAME).map_err(|error| fault_of(&error))?;
        let marked = template.render(FactObject::context(context)).map_err(|error| fault_of(&error))?;
        Ok(rich_of_marked(&marked))
    }
}

fn fault_of(error: &minijinja::Error) -> TemplateFault {
    let message = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    TemplateFault { message, undefined: error.kind() == minijinja::ErrorKind::UndefinedError }
}

fn is_builtin(name: &str) -> bool {
    FILLING.globals().any(|(global, _)| name == global) || name == "loop" || name.starts_with("loop.")
}

fn has_blocks(source: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|open| source.contains(open))
}

fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, EMPHASIS_ON | EMPHASIS_OFF)).collect()
}

/// A stretch of a text's source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Words,
    /// `{{ … }}`, `{% … %}` or `{# … #}`, with its brackets.
    Block,
}

/// The characters of a text, each with what it belongs to.
fn stretches(source: &str) -> Vec<(char, Stretch)> {
    let chars: Vec<char> = source.chars().collect();
    let mut out = Vec::with_capacity(chars.len());
    let mut at = 0;
    while at < chars.len() {
        let close = match (chars[at], chars.get(at + 1)) {
            ('{', Some('{')) => '}',
            ('{', Some('%')) => '%',
            ('{', Some('#')) => '#',
            (words, _) => {
                out.push((words, Stretch::Words));
                at += 1;
                continue;
            }
        };
        let end = end_of_block(&chars, at + 2, close);
        out.extend(chars[at..end].iter().map(|c| (*c, Stretch::Block)));
        at = end;
    }
    out
}

/// Where the block that began before `at` ends; brackets inside quotes do not count, except in a comment.
fn end_of_block(chars: &[char], mut at: usize, close: char) -> usize {
    let mut quote = None;
    while at < chars.len() {
        match (quote, chars[at]) {
            (Some(_), '\\') => at += 1,
            (Some(open), c) if c == open => quote = None,
            (None, c @ ('"' | '\'')) if close != '#' => quote = Some(c),
            (None, c) if c == close && chars.get(at + 1) == Some(&'}') => return at + 2,
            _ => {}
        }
        at += 1;
    }
    chars.len()
}

/// How often `name` stands in a text before the place where a block speaks of it.
pub(super) fn occurrences_before_block_with(source: &str, name: &str) -> Option<usize> {
    let stretches = stretches(source);
    let name: Vec<char> = name.chars().collect();
    let part_of_word =
        |at: usize| stretches.get(at).is_some_and(|(c, _)| c.is_alphanumeric() || *c == '_' || *c == '.');
    let found: Vec<usize> = (0..stretches.len())
        .filter(|at| stretches[*at..].iter().map(|(c, _)| c).take(name.len()).eq(name.iter()))
        .collect();
    found.iter().position(|at| {
        let alone = !(*at > 0 && part_of_word(at - 1)) && !part_of_word(at + name.len());
        stretches[*at].1 == Stretch::Block && alone
    })
}

/// The first comparison in a block, and how often its sign stands in the text before.
pub(super) fn comparison(source: &str) -> Option<(&'static str, usize)> {
    let stretches = stretches(source);
    let mut quote = None;
    for (at, (c, stretch)) in stretches.iter().enumerate() {
        match (stretch, quote, c) {
            (Stretch::Words, _, _) => quote = None,
            (Stretch::Block, Some(open), c) if *c == open => quote = None,
            (Stretch::Block, None, '"' | '\'') => quote = Some(*c),
            (Stretch::Block, None, _) => {
                let next = stretches.get(at + 1).map(|(c, _)| *c);
                let sign = match (c, next) {
                    ('=', Some('=')) => "==",
                    ('!', Some('=')) => "!=",
                    ('<', Some('=')) => "<=",
                    ('>', Some('=')) => ">=",
                    ('<', _) => "<",
                    ('>', _) => ">",
                    _ => continue,
                };
                let before: String = stretches[..at].iter().map(|(c, _)| *c).collect();
                return Some((sign, before.matches(sign).count()));
            }
            (Stretch::Block, Some(_), _) => {}
        }
    }
    None
}

fn without_blocks(source: &str) -> String {
    stretches(source).into_iter().filter(|(_, stretch)| *stretch == Stretch::Words).map(|(c, _)| c).collect()
}

/// Replaces the asterisks that emphasise by marks, and `\*` by an asterisk. An asterisk without a partner stays.
fn mark_emphasis(source: &str) -> String {
    let chars = stretches(&without_marks(source));
    let mut out = String::with_capacity(source.len());
    let mut closing = None;
    let mut at = 0;
    while let Some(&(c, stretch)) = chars.get(at) {
        match (c, stretch) {
            ('\\', Stretch::Words) if chars.get(at + 1) == Some(&('*', Stretch::Words)) => {
                out.push('*');
                at += 1;
            }
            ('*', Stretch::Words) if closing == Some(at) => {
                out.push(EMPHASIS_OFF);
                closing = None;
            }
            ('*', Stretch::Words) if closing.is_none() => {
                closing = partner(&chars, at);
                out.push(if closing.is_some() { EMPHASIS_ON } else { '*' });
            }
            _ => out.push(c),
        }
        at += 1;
    }
    out
}

/// The asterisk that ends what the one at `open` begins. Neither has a space on its inner side.
fn partner(chars: &[(char, Stretch)], open: usize) -> Option<usize> {
    let inner = |at: usize| chars.get(at).is_some_and(|(c, _)| !c.is_whitespace());
    if !inner(open + 1) || chars[open + 1] == ('*', Stretch::Words) {
        return None;
    }
    (open + 2..chars.len())
        .find(|&at| chars[at] == ('*', Stretch::Words) && inner(at - 1) && chars[at - 1] != ('\\', Stretch::Words))
}

/// Turns marks into runs.
fn rich_of_marked(marked: &str) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    let mut emphasis = false;
    for stretch in marked.split_inclusive([EMPHASIS_ON, EMPHASIS_OFF]) {
        let text = stretch.trim_end_matches([EMPHASIS_ON, EMPHASIS_OFF]);
        if !text.is_empty() {
            match runs.last_mut() {
                Some(last) if last.emphasis == emphasis => last.text.push_str(text),
                _ => runs.push(Run { text: text.to_owned(), emphasis }),
            }
        }
        emphasis = match stretch.chars().next_back() {
            Some(EMPHASIS_ON) => true,
            Some(EMPHASIS_OFF) => false,
            _ => emphasis,
        };
    }
    Rich(runs)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn runs(source: &str, facts: &Facts) -> Vec<(String, bool)> {
        let rich = Template::parse(source).unwrap().render(facts);
        rich.0.into_iter().map(|run| (run.text, run.emphasis)).collect()
    }

    fn said(source: &str, facts: &Facts) -> String {
        Template::parse(source).unwrap().render(facts).to_plain()
    }

    fn facts() -> Facts {
        let mut facts = Facts::default();
        facts.insert("prospect", Fact::parts([("first_name", Some(Fact::text("*Ada* {{ 7 * 7 }}")))]));
        let budget = Fact::parts([("amount", Some(Fact::number(12_500.0)))]).shown_as("€5,000 to €20,000");
        facts.insert("budget", budget);
        facts.insert("authority", Fact::text("decides").shown_as("I do"));
        facts.insert(
            "channels",
            Fact { value: FactValue::List(vec!["ads".into(), "fair".into()]), shown: "Ads, fair".into() },
        );
        facts
    }

    #[test]
    fn asterisks_emphasise_between_words() {
        let none = Facts::default();
        let plain = |text: &str| (text.to_owned(), false);
        let strong = |text: &str| (text.to_owned(), true);
        assert_eq!(
            runs("say *back* or *skip now*.", &none),
            [plain("say "), strong("back"), plain(" or "), strong("skip now"), plain(".")]
        );
        assert_eq!(runs("a lone * star, 2 * 3 * 4", &none), [plain("a lone * star, 2 * 3 * 4")]);
        assert_eq!(runs(r"\*not\* *this*", &none), [plain("*not* "), strong("this")]);
        assert_eq!(runs("footnote*", &none), [plain("footnote*")]);
        assert_eq!(runs("two\nlines\n", &none), [plain("two\nlines")]);
    }

    #[test]
    fn what_is_filled_in_never_formats() {
        let facts = facts();
        assert_eq!(runs("Hi {{ prospect.first_name }}!", &facts), [("Hi *Ada* {{ 7 * 7 }}!".to_owned(), false)]);
        assert_eq!(
            runs("*{{ prospect.first_name }}*!", &facts),
            [("*Ada* {{ 7 * 7 }}".to_owned(), true), ("!".to_owned(), false)]
        );
        assert_eq!(said("{{ 6 * 7 }} is 6 * 7", &facts), "42 is 6 * 7");
    }

    #[test]
    fn the_unanswered_renders_empty() {
        let none = Facts::default();
        assert_eq!(said("Hi {{ prospect.first_name | default('there') }}!", &none), "Hi there!");
        assert_eq!(said("[{{ prospect.first_name }}{{ budget }}]", &none), "[]");
        assert_eq!(said("{% if budget %}*{{ budget }}*{% else %}nothing{% endif %}", &none), "nothing");
    }

    #[test]
    fn a_fact_prints_as_shown_and_opens_by_part() {
        let facts = facts();
        assert_eq!(said("{{ budget }} ({{ budget.amount }})", &facts), "€5,000 to €20,000 (12500)");
        assert_eq!(said("{{ authority }}/{{ authority | upper }}", &facts), "I do/I DO");
        assert_eq!(said("{{ answers.authority }}", &facts), "I do");
        assert_eq!(
            said("{{ channels }}: {% for c in channels %}<{{ c }}>{% endfor %}", &facts),
            "Ads, fair: <ads><fair>"
        );
        assert_eq!(said("{% if budget.amount > 1000 %}*big*{% endif %}", &facts), "big");
        assert_eq!(runs("{% if budget.amount > 1000 %}*big*{% endif %}", &facts), [("big".to_owned(), true)]);
    }

    #[test]
    fn a_template_names_what_it_uses() {
        let template =
            Template::parse("{{ prospect.first_name }} {{ budget }} {% for i in range(2) %}{{ i }}{% endfor %}");
        assert_eq!(template.unwrap().names(), ["budget", "prospect.first_name"]);
        assert_eq!(Template::parse("nothing").unwrap().names(), [] as [&str; 0]);
    }

    #[test]
    fn a_broken_template_says_why() {
        for source in ["{{ budget", "{{ }}", "{% if budget %}", "{{ budget | }}"] {
            let fault = Template::parse(source).unwrap_err();
            assert!(!fault.message.is_empty(), "{source}");
        }
        assert!(
            Template::parse("{{ budget | shout }}").is_err() || {
                Template::parse("{{ budget | shout }}").unwrap().try_render(&facts()).is_err()
            }
        );
    }

    #[test]
    fn a_text_falls_back() {
        let words = |source: &str| Template::parse(source).unwrap();
        let text =
            Text::new([(Language::GERMAN, words("Hallo")), (Language::ENGLISH, words("Hello"))].into(), words("Hello"));
        assert_eq!(text.render(Language::GERMAN, &Facts::default()), Rich::plain("Hallo"));
        assert_eq!(text.render("fr".parse().unwrap(), &Facts::default()), Rich::plain("Hello"));
        assert_eq!(text.languages().collect::<Vec<_>>(), [Language::GERMAN, Language::ENGLISH]);
    }

    proptest! {
        #[test]
        fn no_value_formats(value in "(\\PC|[*{}%\u{FDD0}\u{FDD1}]){0,24}") {
            let mut facts = Facts::default();
            facts.insert("x", Fact::text(value.clone()));
            facts.insert("y", Fact::parts([("z", Some(Fact::text("v").shown_as(value.clone())))]).shown_as(value.clone()));
            for source in ["a {{ x }} b", "a {{ y }} b", "a {{ y.z }} b", "a {{ x ~ '' }} b", "a {% set v = x %}{{ v }} b"] {
                let rich = Template::parse(source).unwrap().render(&facts);
                prop_assert!(rich.0.iter().all(|run| !run.emphasis));
                prop_assert_eq!(rich.to_plain(), format!("a {} b", without_marks(&value)));
            }
        }

        #[test]
        fn no_text_panics(source in "([*{}%#'\"\\\\ a|.(]|\\PC){0,40}") {
            if let Ok(template) = Template::parse(&source) {
                let _ = template.render(&facts());
                let _ = template.try_render(&facts());
            }
        }
    }
}
