//! Reads settings out of a table and the environment, and collects every fault on the way.

use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

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

/// Of a table that is written inline, no more than this is pointed at: about as much as a header.
const LONGEST_HEAD: usize = "[[desks]]".len();

/// A table of a list, as in `[[desks]]`.
pub(super) struct Item<'t, 'i> {
    pub(super) table: &'t DeTable<'i>,
    /// Its header, or the beginning of what stands for one.
    pub(super) head: Range<usize>,
}

/// A list of tables that may stand in the file or in a variable.
pub(super) struct ListNames {
    pub(super) key: &'static str,
    pub(super) variable: &'static str,
    /// As in "a desk".
    pub(super) one: &'static str,
    pub(super) example: &'static str,
    pub(super) example_in_variable: &'static str,
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

    /// A number of things under a key.
    pub(super) fn count(&mut self, table: &DeTable<'_>, key: &str, bounds: RangeInclusive<u32>) -> Option<u32> {
        let value = table.get(key)?;
        let integer = value.get_ref().as_integer();
        let number = integer.and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        let number = number.filter(|number| bounds.contains(number));
        if number.is_none() {
            let right = format!("write a whole number from {} to {}, or leave it out", bounds.start(), bounds.end());
            self.fault(&value.span(), Wrong::new(wrong_type(&format!("`{key}`"), "a number", value), right));
        }
        number
    }

    /// The tables of a list under a key; `one` is what people call each of them.
    pub(super) fn tables<'t, 'i>(
        &mut self,
        table: &'t DeTable<'i>,
        key: &str,
        one: &str,
        example: &str,
    ) -> Vec<Item<'t, 'i>> {
        match table.get(key).map(|value| (value.get_ref(), value.span())) {
            None => Vec::new(),
            Some((DeValue::Array(items), _)) => self.items(items, one, example),
            Some((_, span)) => {
                self.fault(&span, Wrong::new(format!("`{key}` is a list of tables"), example));
                Vec::new()
            }
        }
    }

    fn items<'t, 'i>(&mut self, list: &'t DeArray<'i>, one: &str, example: &str) -> Vec<Item<'t, 'i>> {
        let mut items = Vec::new();
        for value in list {
            let span = value.span();
            match value.get_ref() {
                DeValue::Table(table) => {
                    let head = span.start..span.end.min(span.start + LONGEST_HEAD);
                    items.push(Item { table, head });
                }
                _ => self.fault(&span, Wrong::new(format!("{one} is a table"), example)),
            }
        }
        items
    }

    /// What is read of a list of tables in the file, or in a variable, which wins.
    pub(super) fn list_of_tables<T>(
        &mut self,
        table: &DeTable<'_>,
        names: &ListNames,
        read: &mut dyn FnMut(&mut Reader<'_>, &[Item<'_, '_>]) -> Vec<T>,
    ) -> Vec<T> {
        let ListNames { key, variable, one, example, example_in_variable } = *names;
        let items = self.tables(table, key, one, example);
        let from_file = read(self, &items);
        let Some(text) = self.variable(variable) else { return from_file };
        let value = DeValue::parse(&text).ok();
        let Some(DeValue::Array(list)) = value.as_ref().map(Spanned::get_ref) else {
            let what = format!("this is no list of {key}");
            self.fault_in_variable(variable, Wrong::new(what, example_in_variable));
            return from_file;
        };
        let source = Source::Variable { name: variable, text: &text };
        let mut inner = Reader { source, env: self.env, faults: Vec::new() };
        let items = inner.items(list, one, example_in_variable);
        let from_variable = read(&mut inner, &items);
        self.faults.append(&mut inner.faults);
        from_variable
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

pub(super) fn wrong_type(what: &str, right: &str, value: &Spanned<DeValue<'_>>) -> String {
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
