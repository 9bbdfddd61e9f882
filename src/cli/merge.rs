//! `bantam merge`: makes two leads one, or two again.

use std::path::Path;

use anyhow::bail;

use super::hand::{Hand, LANGUAGE, Place};
use crate::core::ids::LeadNumber;
use crate::service::by_hand::Joining;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The lead that becomes a part of the other one, as in 1002; with --undo, the one that is on its own again.
    #[arg(value_parser = super::leads::number)]
    lead: LeadNumber,
    /// The lead that stays.
    #[arg(value_parser = super::leads::number, required_unless_present = "undo", conflicts_with = "undo")]
    into: Option<LeadNumber>,
    /// Undo a merge: the lead gets back what was its own, and is not held for the same person again.
    #[arg(long)]
    undo: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let Arguments { lead, into, ref place, .. } = *arguments;
    if into == Some(lead) {
        bail!("{lead} is one lead already: name two");
    }
    let hand = Hand::open(place, config).await?;
    for number in [Some(lead), into].into_iter().flatten() {
        hand.lead(number).await?;
    }
    let joining = match into {
        Some(survivor) => Joining::Merge { absorbed: lead, survivor },
        None => Joining::Undo { absorbed: lead },
    };
    let outcome = hand.turns.join_by_hand(joining).await?;
    hand.close().await?;
    match outcome {
        Ok(step) => println!("{}", step.words(LANGUAGE)),
        Err(refusal) => bail!("{}", refusal.words(LANGUAGE)),
    }
    Ok(())
}
