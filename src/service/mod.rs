//! The running service: loads, lets the core decide, commits.

pub mod ids;

pub mod scripts;

pub mod turns;

pub mod gate;

mod persons;

mod set_aside;

mod desk;

pub mod work;

pub mod board;

pub mod command;

pub mod opening;

pub mod watch;

pub mod explain;

pub mod by_hand;

pub mod rooms;

pub mod housekeeping;

pub mod silence;

pub mod retention;
