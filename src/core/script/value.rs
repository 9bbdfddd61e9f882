//! Typed values: what an answer holds, and what an option of a script stands for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::core::ids::Currency;

/// What an answer means. Stored as JSON; a variant's shape never changes once released.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    Text(String),
    /// The value of the option.
    Choice(String),
    /// The values of the options, in the script's order.
    MultiChoice(Vec<String>),
    YesNo(bool),
    Money(Money),
    Number(Number),
    Timeline(Timeline),
    Date(Date),
    Email(Email),
    Phone(Phone),
    /// Absolute, with its scheme.
    Url(String),
    Company(String),
    Name(String),
    /// ISO 3166-1, two capitals.
    Country(String),
    Rating(Rating),
}

/// An amount or a range; a missing end is open, both the same is exact. At least one end is there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Money {
    pub min: Option<f64>,
    pub max: Option<f64>,
    /// As said; the script's own when nothing was said.
    pub currency: Option<Currency>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
}

/// What an amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    Project,
    Month,
    Year,
    Seat,
}

impl Per {
    pub const ALL: [Self; 4] = [Self::Project, Self::Month, Self::Year, Self::Seat];

    /// The word after `per:`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Month => "month",
            Self::Year => "year",
            Self::Seat => "seat",
        }
    }
}

/// A number or a range; a missing end is open, both the same is exact. At least one end is there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Number {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

/// Days from and to, both inclusive; a missing end is open ("not before May", "no rush").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// As soon as possible.
    pub asap: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Email {
    /// The domain in lower case.
    pub address: String,
    /// From a provider whose addresses anybody gets for free.
    pub free_mail: bool,
    /// From a provider of throw-away addresses.
    pub disposable: bool,
}

impl Email {
    #[must_use]
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// E.164: `+` and digits.
    pub number: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// The platform vouches that it is the sender's own.
    #[serde(default)]
    pub attested: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    pub given: f64,
    pub of: u32,
}

/// A country for habits of writing money, phones and dates: ISO 3166-1, two capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region([u8; 2]);

impl Region {
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).expect("the constructor takes two ASCII letters")
    }
}

/// A text that should have been a country code such as `DE`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no country: write a two-letter code in capitals, as in `DE`")]
pub struct NotARegion(pub String);

impl std::str::FromStr for Region {
    type Err = NotARegion;

    fn from_str(code: &str) -> Result<Self, NotARegion> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(NotARegion(code.to_owned())),
        }
    }
}

impl TryFrom<String> for Region {
    type Error = NotARegion;

    fn try_from(code: String) -> Result<Self, NotARegion> {
        code.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.code().to_owned()
    }
}

/// What pressing an option answers. A timeline in days becomes dates on the day of the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionValue {
    Fixed(Value),
    /// Days from the day of the answer, both inclusive; a missing end is open.
    Within {
        from: Option<i32>,
        to: Option<i32>,
        asap: bool,
    },
    /// The prospect does not know yet: counts as asked, covers nothing.
    Unsure,
}

impl OptionValue {
    /// The value on this day; `None` for an option that has none.
    #[must_use]
    pub fn on(&self, today: Date) -> Option<Value> {
        let day = |days: i32| today.saturating_add(jiff::Span::new().days(i64::from(days).clamp(-36_500, 36_500)));
        match self {
            Self::Fixed(value) => Some(value.clone()),
            Self::Within { from, to, asap } => {
                Some(Value::Timeline(Timeline { from: from.map(day), to: to.map(day), asap: *asap }))
            }
            Self::Unsure => None,
        }
    }
}

/// The middle of a range, the bound of an open one: what conditions compare.
#[must_use]
pub fn middle(min: Option<f64>, max: Option<f64>) -> Option<f64> {
    match (min, max) {
        (Some(min), Some(max)) => Some(f64::midpoint(min, max)),
        (bound, None) | (None, bound) => bound,
    }
}

impl Value {
    /// The value as programs read it, without the name of its type: `{"min":…,"max":…,"currency":…}`, `true`, `"decides"`.
    #[must_use]
    pub fn to_plain_json(&self) -> serde_json::Value {
        let tagged = serde_json::to_value(self).expect("a value has string keys and finite numbers only");
        match tagged {
            serde_json::Value::Object(tagged) => {
                tagged.into_iter().next().map_or(serde_json::Value::Null, |(_, value)| value)
            }
            other => other,
        }
    }
}
