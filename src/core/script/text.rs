//! Texts: one template per language, with `*emphasis*` parsed before `{{ }}` is filled.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use minijinja::{Environment, UndefinedBehavior};

use super::block::{has_blocks, stretches, without_blocks};
use super::expression::ANSWERS;
use super::fact::{Fact, FactValue, Facts};
use super::filling::FactObject;
use crate::core::emphasis;
use crate::core::ids::Language;
use crate::core::message::Rich;

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

    /// Fills the text as [`Self::render`] does, and gathers the facts only where there is something to fill.
    #[must_use]
    pub fn render_with(&self, language: Language, facts: impl FnOnce() -> Facts) -> Rich {
        let template = self.template(language);
        if template.is_fixed() { template.fixed_words().clone() } else { template.render(&facts()) }
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

const NAME: &str = "text";

static FILLING: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    // Everything that is filled in passes here, so that nothing but the script's own words can format.
    environment.set_formatter(|out, _, value| {
        if value.is_undefined() || value.is_none() {
            return Ok(());
        }
        Ok(out.write_str(&emphasis::filled_in(&value.to_string()))?)
    });
    environment
});

impl Template {
    /// Reads a text as the script's author wrote it.
    pub fn parse(source: &str) -> Result<Self, TemplateFault> {
        let source = source.trim_end();
        let marked = emphasis::mark(stretches(source));
        if !has_blocks(source) {
            return Ok(Self(Form::Fixed(emphasis::to_rich(&marked))));
        }
        let surroundings = emphasis::to_rich(&without_blocks(&marked));
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
                strict.set_formatter(|out, _, value| {
                    if value.is_undefined() {
                        return Err(minijinja::ErrorKind::UndefinedError.into());
                    }
                    Ok(out.write_str(&value.to_string())?)
                });
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
        Ok(emphasis::to_rich(&marked))
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
        fn no_value_formats(value in "(\\PC|[*{}%\u{1b}\u{FDD0}\u{FDD1}\u{FDD2}]){0,24}") {
            let mut facts = Facts::default();
            facts.insert("x", Fact::text(value.clone()));
            facts.insert("y", Fact::parts([("z", Some(Fact::text("v").shown_as(value.clone())))]).shown_as(value.clone()));
            for source in ["a {{ x }} b", "a {{ y }} b", "a {{ y.z }} b", "a {{ x ~ '' }} b", "a {% set v = x %}{{ v }} b"] {
                let rich = Template::parse(source).unwrap().render(&facts);
                prop_assert!(rich.0.iter().all(|run| !run.emphasis));
                prop_assert_eq!(rich.to_plain(), format!("a {} b", value.replace(['\u{FDD0}', '\u{FDD1}', '\u{FDD2}'], "")));
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
