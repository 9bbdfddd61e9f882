//! Values on their way into a statement and out of a row: numbers, truth values and texts of both databases.

use std::str::FromStr;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::StoreError;
use super::connection::Row;
use crate::core::ids::{
    Account, Chat, ConversationId, IdentityId, Language, LeadId, LeadNumber, MergeId, MessageId, OutboxId, QuestionId,
    ScriptHash,
};

/// What both databases keep alike.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Int(Option<i64>),
    Bool(bool),
    Text(Option<String>),
}

/// PostgreSQL keeps no NUL in a text, and whoever chats can send one; neither database gets it, so that both hold the same.
fn storable(mut text: String) -> String {
    if text.contains('\0') {
        text = text.replace('\0', "\u{fffd}");
    }
    text
}

impl From<i64> for Value {
    fn from(int: i64) -> Self {
        Self::Int(Some(int))
    }
}

impl From<Option<i64>> for Value {
    fn from(int: Option<i64>) -> Self {
        Self::Int(int)
    }
}

impl From<bool> for Value {
    fn from(bool: bool) -> Self {
        Self::Bool(bool)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(storable(text)))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        Self::Text(text.map(|text| storable(text.to_owned())))
    }
}

impl From<Timestamp> for Value {
    fn from(at: Timestamp) -> Self {
        at.as_millisecond().into()
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(at: Option<Timestamp>) -> Self {
        Self::Int(at.map(Timestamp::as_millisecond))
    }
}

/// Something that is kept as one number, or as one text, and read back as itself.
macro_rules! kept_as_int {
    ($($name:ident)*) => {$(
        impl From<$name> for Value {
            fn from($name(int): $name) -> Self {
                int.into()
            }
        }

        impl From<Option<$name>> for Value {
            fn from(id: Option<$name>) -> Self {
                Self::Int(id.map(|$name(int)| int))
            }
        }

        impl Column for $name {
            fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
                Ok(row.int(index)?.map($name))
            }
        }
    )*};
}

kept_as_int!(IdentityId LeadId ConversationId OutboxId LeadNumber MergeId);

macro_rules! kept_as_text {
    ($($name:ident)*) => {$(
        impl From<&$name> for Value {
            fn from($name(text): &$name) -> Self {
                text.as_str().into()
            }
        }

        impl Column for $name {
            fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
                Ok(row.text(index)?.map($name))
            }
        }
    )*};
}

kept_as_text!(MessageId ScriptHash QuestionId);

macro_rules! kept_as_written {
    ($($name:ident)*) => {$(
        impl From<&$name> for Value {
            fn from(address: &$name) -> Self {
                address.to_string().into()
            }
        }

        impl Column for $name {
            fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
                row.text(index)?.map(|text| parsed(index, &text)).transpose()
            }
        }
    )*};
}

kept_as_written!(Account Chat Language);

fn parsed<T: FromStr>(index: usize, text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| unreadable(index))
}

/// Something that is kept as JSON.
#[derive(Clone, Debug)]
pub(super) struct Json<T>(pub(super) T);

/// The text of something that is kept as JSON.
pub(super) fn json<T: Serialize>(value: &T) -> Result<Value, StoreError> {
    // serde's own words may quote what somebody wrote.
    let text = serde_json::to_string(value)
        .map_err(|_| StoreError::Failed(format!("a {} can not be written as JSON", std::any::type_name::<T>())))?;
    Ok(text.into())
}

impl<T: DeserializeOwned> Column for Json<T> {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        let Some(text) = row.text(index)? else { return Ok(None) };
        let value = serde_json::from_str(&text).map_err(|error| {
            let kind = std::any::type_name::<T>();
            let place = error.column();
            StoreError::Failed(format!("the JSON of a stored {kind} can not be read (at character {place})"))
        })?;
        Ok(Some(Self(value)))
    }
}

/// Reads the columns of a row one after the other.
pub(super) struct Columns<'r> {
    row: &'r Row,
    next: usize,
}

/// What a column can be read as; none where it is NULL.
pub(super) trait Column: Sized {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError>;
}

impl Row {
    pub(super) fn columns(&self) -> Columns<'_> {
        Columns { row: self, next: 0 }
    }
}

impl Columns<'_> {
    pub(super) fn next<T: Column>(&mut self) -> Result<T, StoreError> {
        self.maybe()?.ok_or_else(|| unreadable(self.next - 1))
    }

    /// For a column that may be NULL.
    pub(super) fn maybe<T: Column>(&mut self) -> Result<Option<T>, StoreError> {
        self.next += 1;
        T::read(self.row, self.next - 1)
    }

    /// A word of one of our enums.
    pub(super) fn word<T>(&mut self, from_name: fn(&str) -> Option<T>) -> Result<T, StoreError> {
        let word: String = self.next()?;
        from_name(&word).ok_or_else(|| unreadable(self.next - 1))
    }

    /// A word of one of our enums, in a column that may be NULL.
    pub(super) fn maybe_word<T>(&mut self, from_name: fn(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
        let word: Option<String> = self.maybe()?;
        word.map(|word| from_name(&word).ok_or_else(|| unreadable(self.next - 1))).transpose()
    }
}

fn unreadable(index: usize) -> StoreError {
    StoreError::Failed(format!("column {index} of a row can not be read"))
}

impl Column for i64 {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        row.int(index)
    }
}

/// A count.
impl Column for u64 {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        row.int(index)?.map(|int| Self::try_from(int).map_err(|_| unreadable(index))).transpose()
    }
}

impl Column for bool {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        row.bool(index).map(Some)
    }
}

impl Column for String {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        row.text(index)
    }
}

impl Column for Timestamp {
    fn read(row: &Row, index: usize) -> Result<Option<Self>, StoreError> {
        row.int(index)?.map(|at| Timestamp::from_millisecond(at).map_err(|_| unreadable(index))).transpose()
    }
}
