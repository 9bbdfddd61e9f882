//! What a conversation is worth: facts, score, coverage, stage, and the card that shows them.

pub mod qualification;

pub mod source;

pub mod facts;

pub mod profile;

pub mod lead;

pub mod card;

pub mod desk;
