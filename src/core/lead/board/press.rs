//! The buttons of a board: each asks for another page.

use super::Asked;
use crate::core::ids::LeadNumber;

/// What a button of a board asks for.
///
/// Like the presses of [prospects](crate::core::event::Press) and [cards](crate::core::lead::press::DeskPress) it travels
/// through the platform and may come back at any time, from anybody, changed; none can be read as another. Whoever gets one
/// looks at who pressed and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardPress(pub Asked);

const PREFIX: &str = "board:";

impl BoardPress {
    /// At most 64 bytes where accounts are as long as the platforms make them.
    #[must_use]
    pub fn encode(&self) -> String {
        let asked = match &self.0 {
            Asked::Leads { page } => format!("leads:{page}"),
            Asked::Mine { of, page } => format!("mine:{page}:{of}"),
            Asked::Lead(LeadNumber(number)) => format!("lead:{number}"),
            Asked::Pipeline => "pipeline".to_owned(),
            Asked::Stats { page } => format!("stats:{page}"),
            // There is nothing to ask for.
            Asked::Words(_) => String::new(),
        };
        format!("{PREFIX}{asked}")
    }

    /// Reads what [`BoardPress::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let asked = text.strip_prefix(PREFIX)?;
        let (name, rest) = asked.split_once(':').unwrap_or((asked, ""));
        let page = |text: &str| text.parse::<u32>().ok().filter(|page| page.to_string() == text);
        let asked = match name {
            "leads" => Asked::Leads { page: page(rest)? },
            "mine" => {
                let (number, of) = rest.split_once(':')?;
                Asked::Mine { of: of.parse().ok()?, page: page(number)? }
            }
            "lead" => Asked::Lead(LeadNumber(rest.parse().ok().filter(|it: &i64| *it >= 0 && it.to_string() == rest)?)),
            "pipeline" if asked == name => Asked::Pipeline,
            "stats" => Asked::Stats { page: page(rest)? },
            _ => return None,
        };
        Some(Self(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::event::Press;
    use crate::core::lead::press::DeskPress;

    #[test]
    fn a_press_survives_the_platform() {
        let of = "telegram:18446744073709551615".parse().unwrap();
        for asked in [
            Asked::Leads { page: u32::MAX },
            Asked::Mine { of, page: u32::MAX },
            Asked::Lead(LeadNumber(i64::MAX)),
            Asked::Pipeline,
            Asked::Stats { page: 3 },
        ] {
            let press = BoardPress(asked);
            let text = press.encode();
            assert!(text.len() <= 64, "{text}");
            assert!(Press::parse(&text).is_none() && DeskPress::parse(&text).is_none(), "{text}");
            assert_eq!(BoardPress::parse(&text), Some(press));
        }
    }

    #[test]
    fn a_forged_press_is_nothing() {
        for text in [
            "",
            "board",
            "board:",
            "board:leads",
            "board:leads:",
            "board:leads:-1",
            "board:leads:01",
            "board:leads:1:2",
            "board:mine:1",
            "board:mine:1:",
            "board:mine:1:nobody",
            "board:lead:x",
            "board:pipeline:1",
            "board:words:hi",
            "desk:1:m1",
            "BOARD:leads:1",
        ] {
            assert_eq!(BoardPress::parse(text), None, "{text}");
        }
        assert_eq!(BoardPress::parse(&BoardPress(Asked::Words("hi".into())).encode()), None);
    }
}
