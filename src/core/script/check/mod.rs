//! Proves what can be proved about a script before anybody talks to it.

use super::diagnostic::Faults;
use super::load::{Draft, Uses};

pub(super) fn check(draft: &Draft, uses: &Uses, faults: &mut Faults) {
    let _ = (draft, uses, faults);
}
