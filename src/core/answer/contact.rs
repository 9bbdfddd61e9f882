//! Ways to reach somebody, wherever they stand in a reply.

use serde::{Deserialize, Serialize};

use super::heard::{Heard, Outcome};
use super::{Confidence, Reading};
use super::{email, phone};
use crate::core::script::value::{Email, Phone, Value};

/// An address and a number, each only where a reply leaves no doubt which one is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

impl Contacts {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.email.is_none() && self.phone.is_none()
    }
}

/// Reads the ways to reach somebody from a reply to whatever question.
#[must_use]
pub fn contacts(reply: &str, reading: &Reading) -> Contacts {
    let heard = Heard::new(reply, reading);
    let mut contacts = Contacts::default();
    let address = certain(email::read(&heard));
    let number = certain(phone::read(&heard));
    // The digits of "ann.4930901820@brightmill.com" are no number.
    let apart = match (&address, &number) {
        (Some((_, address)), Some((_, number))) => number.end <= address.start || address.end <= number.start,
        (_, _) => true,
    };
    if let Some((Value::Phone(phone), _)) = number.filter(|_| apart) {
        contacts.phone = Some(phone);
    }
    if let Some((Value::Email(email), _)) = address {
        contacts.email = Some(email);
    }
    contacts
}

fn certain(outcome: Outcome) -> Option<(Value, std::ops::Range<usize>)> {
    let found = outcome.ok()?;
    (found.confidence > Confidence::Low && found.alternatives.is_empty()).then_some((found.value, found.span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::{Currency, Language};

    #[test]
    fn an_address_and_a_number_are_found_beside_other_words() {
        let cases = [
            ("ann@acme.com", Some("ann@acme.com"), None),
            ("rather by mail please: ann@acme.com", Some("ann@acme.com"), None),
            ("ann at acme dot com", Some("ann@acme.com"), None),
            ("030 901820", None, Some("+4930901820")),
            ("just call me, 030 901820", None, Some("+4930901820")),
            ("ann@acme.com or +49 30 901820", Some("ann@acme.com"), Some("+4930901820")),
            ("ann.4930901820@acme.com", Some("ann.4930901820@acme.com"), None),
            // Which one is anybody's guess.
            ("ann@acme.com or bob@acme.com", None, None),
            ("ann@gmial.com", None, None),
            ("not ann@acme.com", None, None),
            ("about 20000", None, None),
            ("nobody", None, None),
        ];
        let today = "2027-03-01".parse().unwrap();
        let region = "DE".parse().ok();
        let reading = Reading { language: Language::ENGLISH, region, currency: Currency::EUR, today };
        for (reply, email, phone) in cases {
            let found = contacts(reply, &reading);
            assert_eq!(found.email.map(|email| email.address).as_deref(), email, "{reply}");
            assert_eq!(found.phone.map(|phone| phone.number).as_deref(), phone, "{reply}");
        }
    }
}
