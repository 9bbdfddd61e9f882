//! Reads settings out of a table and the environment, and collects every fault on the way.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Place, Secrecy, Source};
use crate::core::script::diagnostic::suggestion;

/// Why a value will not do.
pub(super) struct Wrong {
    pub(super) what: String,
    pub(super) help: Option<String>,
}

impl Wrong {
    pub(super) fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), help: Some(help.into()) }
    }
}

pub(super) struct Reader<'a> {
    pub(super) source: Source<'a>,
    pub(super) env: &'a dyn Fn(&str) -> Option<String>,
    pub(super) faults: Vec<Fault>,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, span: &Range<usize>, wrong: Wrong) {
        let place = self.source.place(span, Secrecy::Open);
        self.faults.push(Fault { place, what: wrong.what, help: wrong.help });
    }

    pub(super) fn fault_in_variable(&mut self, variable: &str, wrong: Wrong) {
        self.faults.push(Fault { place: Place::Variable(variable.to_owned()), what: wrong.what, help: wrong.help });
    }

    /// A variable that is set to something.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        (self.env)(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// Reports every key of a table that is none of these. `place` is what people call the table.
    pub(super) fn check_keys(&mut self, table: &DeTable<'_>, place: &str, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            let help = suggestion(name, known.iter().copied());
            let at = self.source.place(&key.span(), Secrecy::Values);
            self.faults.push(Fault { place: at, what: format!("unknown key `{name}` in {place}"), help });
        }
    }

    /// A text under a key of the file, or in a variable, which wins.
    pub(super) fn text<T>(
        &mut self,
        table: Option<&DeTable<'_>>,
        key: &str,
        variable: &str,
        parse: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Option<T> {
        let from_file =
            table.and_then(|table| table.get(key)).and_then(|value| self.parsed(&format!("`{key}`"), value, &parse));
        let Some(text) = self.variable(variable) else { return from_file };
        match parse(&text) {
            Ok(parsed) => Some(parsed),
            Err(wrong) => {
                self.fault_in_variable(variable, wrong);
                None
            }
        }
    }

    /// A text, read with a function that says what is wrong with it.
    pub(super) fn parsed<T>(
        &mut self,
        what: &str,
        value: &Spanned<DeValue<'_>>,
        parse: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Option<T> {
        let Some(text) = value.get_ref().as_str() else {
            self.fault(&value.span(), Wrong::new(wrong_type(what, "a text", value), "write it in quotes: `\"…\"`"));
            return None;
        };
        parse(text).map_err(|wrong| self.fault(&value.span(), wrong)).ok()
    }

    /// A whole number under a key of the file, or in a variable, which wins.
    pub(super) fn number(&mut self, table: Option<&DeTable<'_>>, key: &str, variable: &str) -> Option<u32> {
        const RIGHT: &str = "write a whole number from 0 on; 0 is unlimited";
        let from_file = table.and_then(|table| table.get(key)).and_then(|value| {
            let integer = value.get_ref().as_integer();
            let number = integer.and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
            if number.is_none() {
                self.fault(&value.span(), Wrong::new(wrong_type(&format!("`{key}`"), "a number", value), RIGHT));
            }
            number
        });
        let Some(text) = self.variable(variable) else { return from_file };
        let number = text.parse().ok();
        if number.is_none() {
            self.fault_in_variable(variable, Wrong::new(format!("`{text}` is no such number"), RIGHT));
        }
        number
    }

    /// A table under a key.
    pub(super) fn table<'t, 'i>(
        &mut self,
        table: &'t DeTable<'i>,
        key: &str,
        example: &str,
    ) -> Option<&'t DeTable<'i>> {
        let value = table.get(key)?;
        if let DeValue::Table(inner) = value.get_ref() {
            return Some(inner);
        }
        self.fault(
            &value.span(),
            Wrong::new(wrong_type(&format!("`{key}`"), "a table", value), format!("write `{example}`")),
        );
        None
    }

    /// A list of texts under a key.
    pub(super) fn list<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        parse: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Vec<(T, Range<usize>)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let example = format!("write `{key} = [\"…\", \"…\"]`");
            self.fault(&value.span(), Wrong::new(wrong_type(&format!("`{key}`"), "a list", value), example));
            return Vec::new();
        };
        let what = format!("an entry of `{key}`");
        items.iter().filter_map(|item| Some((self.parsed(&what, item, &parse)?, item.span()))).collect()
    }
}

fn wrong_type(what: &str, right: &str, value: &Spanned<DeValue<'_>>) -> String {
    let found = match value.get_ref() {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    if found == right {
        // A number, but not one that will do.
        return format!("{what} can not be this");
    }
    format!("{what} is {right}, and this is {found}")
}
