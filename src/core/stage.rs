//! Where a lead stands, and how warm it is.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Defines an enum whose variants have one word in YAML, SQL, JSON and logs.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
            /// Their words.
            pub const NAMES: &[&str] = &[$($word,)*];

            /// The word in YAML, SQL, JSON and logs.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.name() == name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

words! {
    /// Where a lead stands. Definitions after the usual lead-management ladder (information, marketing, sales).
    Stage {
        New = "new",
        /// Gave contact data in return for information.
        Iql = "iql",
        /// Engaged and fits roughly.
        Mql = "mql",
        /// Accepted by a rep.
        Sal = "sal",
        /// Qualified for sales.
        Sql = "sql",
        /// Has used the product and shows buying behaviour.
        Pql = "pql",
        Opportunity = "opportunity",
        Won = "won",
        Lost = "lost",
        Nurture = "nurture",
        /// Always with a reason.
        Disqualified = "disqualified",
    }
}

impl Stage {
    /// The stages a script may give; the others are a rep's to give.
    pub const GIVEN_BY_A_SCRIPT: &[Self] =
        &[Self::Iql, Self::Mql, Self::Sql, Self::Pql, Self::Nurture, Self::Disqualified];

    /// Whether sales works on such a lead, or has. An [`Sql`](Self::Sql) that a script gives is one only once a desk was told.
    #[must_use]
    pub const fn is_with_sales(self) -> bool {
        match self {
            Self::Sal | Self::Sql | Self::Opportunity | Self::Won | Self::Lost => true,
            Self::New | Self::Iql | Self::Mql | Self::Pql | Self::Nurture | Self::Disqualified => false,
        }
    }

    /// Those at which there is nothing more for a desk to do.
    pub const OVER: [Self; 3] = [Self::Won, Self::Lost, Self::Disqualified];

    /// Whether there is nothing more for a desk to do.
    #[must_use]
    pub fn is_over(self) -> bool {
        Self::OVER.contains(&self)
    }

    /// Whether no rule of a script gives it.
    #[must_use]
    pub const fn is_given_by_sales(self) -> bool {
        match self {
            Self::Sal | Self::Opportunity | Self::Won | Self::Lost => true,
            Self::New | Self::Iql | Self::Mql | Self::Sql | Self::Pql | Self::Nurture | Self::Disqualified => false,
        }
    }
}

words! {
    /// How soon a rep should call.
    Temperature {
        Cold = "cold",
        Warm = "warm",
        Hot = "hot",
    }
}

/// A reason to disqualify a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisqualificationReason {
    /// The word in YAML, SQL, JSON and commands.
    pub code: &'static str,
    /// After how many days such a lead is worth another look; none where it is not.
    pub wake_after_days: Option<u16>,
}

const fn for_good(code: &'static str) -> DisqualificationReason {
    DisqualificationReason { code, wake_after_days: None }
}

const fn for_days(code: &'static str, days: u16) -> DisqualificationReason {
    DisqualificationReason { code, wake_after_days: Some(days) }
}

/// Why a lead is disqualified. A short list, each word one that somebody can act on (after the rejection reasons of
/// Forrester's waterfall, Dynamics 365 and Zoho).
pub const DISQUALIFICATION_REASONS: &[DisqualificationReason] = &[
    for_days("no_budget", 90),
    for_days("no_authority", 30),
    for_good("no_need"),
    for_days("bad_timing", 90),
    for_good("not_icp"),
    for_good("out_of_territory"),
    for_good("competitor"),
    for_days("chose_competitor", 180),
    for_good("existing_customer"),
    for_good("job_seeker_or_student"),
    for_days("unreachable", 30),
    for_good("bad_contact_data"),
    for_good("duplicate"),
    for_good("spam"),
    for_good("consent_refused"),
    for_good(OTHER_REASON),
];

/// The reason that needs words.
pub const OTHER_REASON: &str = "other";

/// The reason of this name.
#[must_use]
pub fn disqualification_reason(code: &str) -> Option<DisqualificationReason> {
    DISQUALIFICATION_REASONS.iter().copied().find(|reason| reason.code == code)
}

/// The words of all reasons.
pub fn reasons() -> impl Iterator<Item = &'static str> {
    DISQUALIFICATION_REASONS.iter().map(|reason| reason.code)
}
