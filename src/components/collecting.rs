//! What a visitor keeps: their own collection, and what they have seen lately. It is on their device,
//! and nowhere else.

mod bar;
mod files;
mod filled;
mod found;
mod link;
mod list;
mod own;
mod press;
mod row;
mod seen;
mod share;
mod toggled;

pub use bar::collecting_bar;
pub use found::{Found, Here, What, find};
pub use list::own_list;
pub use own::{KEY as KEPT, Own, adopt, own, refresh, trouble};
pub(crate) use press::press;
pub use row::{Rows, row, row_of_others};
pub use seen::{seen, seen_part};

use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::collection::Record;

// Who opens the collection first has nothing in it, and has seen nothing.
lazy_pages! { filled:
    load_filled => filled::filled;
    load_seen(Vec<Record>) => seen::cards;
}

/// How many exhibits are compared at most.
pub const MOST_COMPARED: usize = 4;

/// The name in the address of an exhibit that is compared.
pub const COMPARED: &str = "of";

/// The address where exhibits are compared.
pub fn comparison<'a>(site: Site, records: impl IntoIterator<Item = &'a Record>) -> String {
    let params =
        records.into_iter().fold(Params::default(), |params, record| params.and(COMPARED, &record.to_word()));
    Location { params, ..site.location(Route::Compare) }.href()
}
