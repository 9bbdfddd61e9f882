//! What words can stand for, across languages.

use std::str::FromStr;

use crate::core::script::value::Per;

/// Which end of a range a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    AtMost,
    AtLeast,
}

impl Bound {
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::AtMost => Self::AtLeast,
            Self::AtLeast => Self::AtMost,
        }
    }
}

/// How a period limits a time: "by June" is its end, "after June" begins behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Until,
    Before,
    From,
    After,
    /// Any day up to the end: "within six weeks".
    Within,
    /// Says nothing more: "in June".
    In,
    /// So long, where a length follows: "from 4 May *for* two weeks".
    For,
}

impl Edge {
    /// Whether it limits a day or a month no further than naming it does.
    pub(super) fn is_plain(self) -> bool {
        matches!(self, Self::In | Self::For)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    /// Monday to Friday.
    Workday,
    Week,
    /// Monday to Friday.
    Workweek,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
}

/// A part and what it is of, in one word: "EOY", "Jahresmitte", "Spätsommer".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartOf {
    pub part: Part,
    pub whole: Whole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    Current(Unit),
    /// The season that begins in this month.
    Season(i8),
}

impl FromStr for PartOf {
    type Err = NoSense;

    /// "year" for its end, else "mid year", "late 6".
    fn from_str(name: &str) -> Result<Self, NoSense> {
        let (part, whole) = name.split_once(' ').unwrap_or(("end", name));
        let whole = match whole.parse() {
            Ok(month) => Whole::Season(month),
            Err(_) => Whole::Current(whole.parse()?),
        };
        Ok(Self { part: part.parse()?, whole })
    }
}

/// What is counted inside a month, in one word: "Maihälfte", "Oktoberwoche".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InMonth {
    /// A half-year stands for half of the month.
    pub unit: Unit,
    pub month: i8,
}

impl FromStr for InMonth {
    type Err = NoSense;

    fn from_str(name: &str) -> Result<Self, NoSense> {
        let (unit, month) = name.split_once(' ').ok_or(NoSense)?;
        Ok(Self { unit: unit.parse()?, month: month.parse().map_err(|_| NoSense)? })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
    End,
    /// What is left of it.
    Rest,
    /// Its second half, as far as that is to come.
    Later,
}

/// A command that can be said in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Start,
    Help,
    Back,
    Skip,
    Cancel,
    Restart,
    Privacy,
    Export,
    Forget,
    Language,
}

/// An entry of a lexicon that stands for nothing we know.
#[derive(Debug)]
pub(super) struct NoSense;

macro_rules! named {
    ($type:ident { $($name:literal => $value:ident),+ $(,)? }) => {
        impl FromStr for $type {
            type Err = NoSense;

            fn from_str(name: &str) -> Result<Self, NoSense> {
                match name {
                    $($name => Ok(Self::$value),)+
                    _ => Err(NoSense),
                }
            }
        }
    };
}

named!(Bound { "max" => AtMost, "min" => AtLeast });
named!(Edge {
    "until" => Until,
    "before" => Before,
    "from" => From,
    "after" => After,
    "within" => Within,
    "in" => In,
    "for" => For,
});
named!(Unit {
    "day" => Day,
    "workday" => Workday,
    "week" => Week,
    "workweek" => Workweek,
    "weekend" => Weekend,
    "fortnight" => Fortnight,
    "month" => Month,
    "quarter" => Quarter,
    "half" => HalfYear,
    "year" => Year,
    "decade" => Decade,
});
named!(Part { "early" => Early, "mid" => Mid, "late" => Late, "end" => End, "rest" => Rest, "later" => Later });
named!(Wish {
    "start" => Start,
    "help" => Help,
    "back" => Back,
    "skip" => Skip,
    "cancel" => Cancel,
    "restart" => Restart,
    "privacy" => Privacy,
    "export" => Export,
    "forget" => Forget,
    "language" => Language,
});

/// What an amount is for, under the name that lexicons give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Each(pub Per);

impl Each {
    pub(super) const fn name(self) -> &'static str {
        self.0.name()
    }
}

impl FromStr for Each {
    type Err = NoSense;

    fn from_str(name: &str) -> Result<Self, NoSense> {
        Per::ALL.into_iter().find(|per| per.name() == name).map(Self).ok_or(NoSense)
    }
}
