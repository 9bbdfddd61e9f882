//! Where a lead came from: the payload of the link that brought it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// `source-campaign`, or one word that is the source. Anybody can change a link, so nothing is trusted to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub source: String,
    pub campaign: Option<String>,
}

impl Source {
    /// Reads the payload of a deep link: 1 to 64 of `[A-Za-z0-9_-]` (Telegram's rule, kept for every platform).
    #[must_use]
    pub fn from_payload(payload: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if payload.is_empty() || payload.len() > 64 || !payload.chars().all(allowed) {
            return None;
        }
        match payload.split_once('-') {
            Some((source, campaign)) if !source.is_empty() && !campaign.is_empty() => {
                Some(Self { source: source.to_owned(), campaign: Some(campaign.to_owned()) })
            }
            _ => Some(Self { source: payload.trim_matches('-').to_owned(), campaign: None })
                .filter(|s| !s.source.is_empty()),
        }
    }
}

/// `ads / spring`.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)?;
        self.campaign.iter().try_for_each(|campaign| write!(f, " / {campaign}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_is_source_and_campaign_or_one_word() {
        let both = Source { source: "ads".into(), campaign: Some("spring-2027".into()) };
        assert_eq!(Source::from_payload("ads-spring-2027"), Some(both));
        assert_eq!(Source::from_payload("website"), Some(Source { source: "website".into(), campaign: None }));
        for payload in ["", "-", "a b", "<b>", &"x".repeat(65)] {
            assert_eq!(Source::from_payload(payload), None, "{payload}");
        }
    }
}
