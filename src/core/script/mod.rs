//! What is asked: the script a sales-ops person writes in YAML, checked and ready to run.
//!
//! [`load`] turns a file into a [`Script`] and all its [`Diagnostic`]s at once.
//!
//! [`Diagnostic`]: diagnostic::Diagnostic
//! [`Script`]: model::Script
//! [`load`]: load::load

pub mod model;

pub mod value;

pub mod fact;

pub mod schema;

pub mod expression;

pub mod undecided;

pub mod text;

mod block;

mod filling;

pub mod diagnostic;

mod tree;

pub mod load;

pub mod check;
