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
}

words! {
    /// How soon a rep should call.
    Temperature {
        Cold = "cold",
        Warm = "warm",
        Hot = "hot",
    }
}

/// Why a lead is disqualified. A short list, each word one that somebody can act on.
pub const DISQUALIFICATION_REASONS: &[&str] = &[
    "no_budget",
    "no_authority",
    "no_need",
    "bad_timing",
    "not_icp",
    "out_of_territory",
    "competitor",
    "chose_competitor",
    "existing_customer",
    "job_seeker_or_student",
    "unreachable",
    "bad_contact_data",
    "duplicate",
    "spam",
    "consent_refused",
    "other",
];
