//! What pages are made of.

pub mod appearance;
pub mod changing;
pub mod collecting;
pub mod compare;
pub mod description;
pub mod element;
pub mod exhibit;
pub mod facts;
pub mod frame;
pub mod keeping;
pub mod lazy_part;
pub mod linked_data;
pub mod listed;
pub mod map;
pub mod media;
pub mod more;
pub mod museum;
pub mod picture;
pub mod putting;
pub mod search;
pub mod sources;
pub mod story;
pub mod styled;
pub mod text;
pub mod time_line;
pub mod tour;
