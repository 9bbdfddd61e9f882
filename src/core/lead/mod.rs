//! A lead, from what a conversation gives to what a desk makes of it: what is known and what that is worth (facts, score,
//! stage); which desk has it, whose turn it is and by when (routes, hours, rota, deadlines); what people do with it (claim,
//! disqualify, merge, erase); and what they see of it (card, buttons, notes, notices, history, boards).

pub mod source;

pub mod behaviour;

pub mod qualification;

pub mod profile;

pub mod news;
pub mod ties;
pub mod transcript;

pub mod lead;

pub mod hours;
pub mod merge;

pub mod desk;

pub mod routing;

pub mod sla;

pub mod assignment;

pub mod places;

pub mod rota;

pub mod until;

pub mod desk_command;

pub mod assignee;

pub mod work;

pub mod watch;

pub mod audit;

pub mod consent;

pub mod erasure;

pub mod held;

pub mod files;

mod page;
pub mod press;

pub mod buttons;

pub mod verdict;

pub mod facts;

pub mod rules;

pub mod quiet;

pub mod answering;

pub mod pending;

mod holder;

pub mod card;

pub mod past;

pub mod reading;

pub mod told;

pub mod board;

pub mod note;
