//! What a conversation is worth: facts, score, coverage, stage, and the card that shows them.

pub mod source;

pub mod behaviour;

pub mod qualification;

pub mod profile;

pub mod ties;

pub mod lead;

pub mod merge;

pub mod desk;

pub mod press;

pub mod verdict;

pub mod facts;

pub mod rules;

pub mod quiet;

pub mod card;
