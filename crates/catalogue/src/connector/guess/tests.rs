//! Answers of many shapes, and what is guessed of them.
