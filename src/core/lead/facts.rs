//! The facts of a conversation: what conditions and texts can say of a prospect's answers.
