//! What the browser gives: the network, the address bar, the page's head, storage, a clock, decimal numbers.

pub mod address;
pub mod clock;
pub mod decimal;
pub mod device;
pub mod drawing;
pub mod events;
pub mod fetch;
pub mod head;
pub mod member;
pub mod navigation;
pub mod nearness;
mod percent;
pub mod position;
pub mod storage;
pub mod turns;
