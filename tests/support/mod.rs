//! What the tests play against: fakes, faults and samples.

pub(crate) mod clock;

pub(crate) mod discord;

pub(crate) mod inbound;

pub(crate) mod ledger;

pub(crate) mod multipart;

pub(crate) mod postgres;

pub(crate) mod recorder;

pub(crate) mod replies;

pub(crate) mod scripts;

pub(crate) mod sender;

pub(crate) mod store;

pub(crate) mod desk_deed;

pub(crate) mod story;

pub(crate) mod telegram;

pub(crate) mod world;
