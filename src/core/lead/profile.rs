//! Who a lead is and how to reach them.

use serde::{Deserialize, Serialize};

use crate::core::script::value::Phone;

/// What is known about the person, from answers first and from the platform else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    pub name: Option<String>,
    pub company: Option<String>,
    pub email: Option<String>,
    pub phone: Option<Phone>,
}
