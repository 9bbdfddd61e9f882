//! Holds what `{{ }}` fills in against what is known where the text is said.

use std::collections::BTreeMap;

use super::super::block;
use super::super::diagnostic::{Faults, Span};
use super::super::expression::ANSWERS;
use super::super::fact::{Fact, FactValue, Facts};
use super::super::load::TextUse;
use super::super::schema::{self, Kind, Part};
use super::flow::cases;
use super::scope::{Knowledge, Name, Scope, What};

pub(super) fn check_text(site: &TextUse, knowledge: &Knowledge<'_>, faults: &mut Faults) {
    let names = site.template.names();
    if let Some((comparison, earlier)) = block::comparison(&site.source) {
        let at = faults.inside(site.at, comparison, earlier);
        faults
            .error(at, format!("a text cannot compare (`{comparison}`): its values are as people read them"))
            .help("`{% if budget %}` asks whether it was answered; conditions with values go into `when`");
        return;
    }
    let scope = knowledge.scope_of_text(site.role);
    let mut known = true;
    for name in names {
        known &= check_name(site, name, &scope, knowledge, faults);
    }
    if !known || names.is_empty() && site.template.is_fixed() {
        return;
    }
    let all = sample(&scope);
    if let Err(fault) = site.template.try_render(&all) {
        let at = faults.inside(site.at, "{{", 0);
        faults
            .error(at, format!("the text cannot be filled: {}", fault.message))
            .help("known are minijinja's filters, as in `{{ company | upper }}`");
        return;
    }
    for name in names {
        warn_of_emptiness(site, name, &scope, &all, faults);
    }
}

/// Whether the name is known here.
fn check_name(site: &TextUse, name: &str, scope: &Scope<'_>, knowledge: &Knowledge<'_>, faults: &mut Faults) -> bool {
    let behind = name.strip_prefix("answers.").unwrap_or(name);
    let (root, part) = behind.split_once('.').map_or((behind, None), |(root, part)| (root, Some(part)));
    let at = place(site, name, faults);
    if root == ANSWERS {
        return true;
    }
    let Some(known) = scope.names.get(root) else {
        if knowledge.position(root).is_some() {
            faults
                .warn(at, format!("`{root}` has no answer yet when this is said: it is always empty"))
                .help("say it with a later question, or at the end");
        } else {
            let fault = faults.error(at, format!("unknown name `{root}`"));
            fault.help_nearest(root, scope.names.keys().map(String::as_str));
        }
        return false;
    };
    let (Some(part), Some(kind)) = (part, known.what.kind()) else { return true };
    let known_part = match kind {
        Kind::Parts(parts) => parts.iter().any(|known| known.name == part),
        Kind::Number | Kind::Bool | Kind::Text | Kind::List => false,
    };
    if !known_part {
        let fault = faults.error(at, format!("`{root}` has no part `{part}`"));
        match kind {
            Kind::Parts(parts) => fault.help_nearest(part, parts.iter().map(|known| known.name)),
            Kind::Number | Kind::Bool | Kind::Text | Kind::List => fault.help(format!("write `{{{{ {root} }}}}`")),
        }
    }
    known_part
}

fn place(site: &TextUse, name: &str, faults: &Faults) -> Span {
    match block::occurrences_before(&site.source, name) {
        Some(earlier) => faults.inside(site.at, name, earlier),
        None => site.at,
    }
}

/// Warns where something may be absent and nothing stands in for it.
fn warn_of_emptiness(site: &TextUse, name: &str, scope: &Scope<'_>, all: &Facts, faults: &mut Faults) {
    let behind = name.strip_prefix("answers.").unwrap_or(name);
    let (root, part) = behind.split_once('.').map_or((behind, None), |(root, part)| (root, Some(part)));
    let Some(known) = scope.names.get(root) else { return };
    let given = site.given.as_ref().map(cases);
    let needed = given.is_some_and(|given| given.need(root));
    let part_may_lack = part.is_some_and(|part| may_lack(known, part));
    if needed && !part_may_lack {
        return;
    }
    let absent = !known.always && !needed;
    if !absent && !part_may_lack {
        return;
    }
    let mut without = all.clone();
    match part.filter(|_| !absent) {
        Some(part) => {
            if let Some(Fact { value: FactValue::Parts(parts), .. }) = without.0.get_mut(root) {
                parts.remove(part);
            }
        }
        None => _ = without.0.remove(root),
    }
    if site.template.try_render(&without).is_err_and(|fault| fault.undefined) {
        let at = place(site, name, faults);
        let otherwise = format!("write `{{{{ {name} | default('…') }}}}`, or `{{% if {name} %}}…{{% endif %}}`");
        if root == schema::desk().name && absent {
            faults
                .warn(at, format!("`{name}` is left empty: this stage notifies no desk"))
                .help(format!("add `notify`, or {otherwise}"));
        } else {
            faults.warn(at, format!("`{name}` may be missing: it is left empty then")).help(otherwise);
        }
    }
}

fn may_lack(name: &Name<'_>, part: &str) -> bool {
    match name.what.kind() {
        Some(Kind::Parts(parts)) => parts.iter().any(|known| known.name == part && !known.always),
        Some(Kind::Number | Kind::Bool | Kind::Text | Kind::List) | None => false,
    }
}

/// Everything that can be known here, with values that stand for any other.
fn sample(scope: &Scope<'_>) -> Facts {
    let facts = scope.names.iter().map(|(id, name)| {
        let kind = match &name.what {
            What::Unknown => Kind::Text,
            known @ (What::Answer(_) | What::Typed(_) | What::Given(_)) => known.kind().unwrap_or(Kind::Text),
        };
        (id.clone(), sample_of(kind))
    });
    Facts(facts.collect())
}

fn sample_of(kind: Kind) -> Fact {
    match kind {
        Kind::Number => Fact::number(2.0),
        Kind::Bool => Fact::bool(true),
        Kind::Text => Fact::text("words"),
        Kind::List => Fact { value: FactValue::List(vec!["one".into(), "two".into()]), shown: "One, two".into() },
        Kind::Parts(parts) => {
            let parts: BTreeMap<String, Fact> =
                parts.iter().map(|Part { name, kind, .. }| ((*name).to_owned(), sample_of(*kind))).collect();
            Fact { value: FactValue::Parts(parts), shown: "words".into() }
        }
    }
}
