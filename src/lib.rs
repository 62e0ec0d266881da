//! The museum portal: museums, exhibits and tours of any JSON catalogue, in a browser.
//!
//! Knowledge flows one way: `pages → components → {catalogues, viewers, languages, web} → catalogue`.

pub mod app;
pub mod catalogues;
pub mod components;
pub mod derived;
pub mod languages;
pub mod lazy;
pub mod pages;
pub mod site;
pub mod viewers;
pub mod web;
