//! Pages whose code comes in a wasm file of its own, fetched when one of them is first opened.

use catalogue::{Failure, Reason};
use leptos::prelude::AnyView;

/// A page ready to be built. It is built later, by whoever shows it, so that its signals belong
/// to the place where it is shown.
pub type Page = Box<dyn FnOnce() -> AnyView + Send>;

/// The page's code did not arrive. Nothing remembers this: a later call tries again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotLoaded;

impl NotLoaded {
    /// How an answer fails that needs this file.
    pub fn failure(self, file: &str) -> Failure {
        Failure { address: file.to_owned(), reason: Reason::NoConnection }
    }
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotLoaded
    }
}

/// `lazy_pages! { group: pub load => view; … }` declares, for each page, an
/// `async fn load() -> Result<Page, NotLoaded>` that brings `fn view() -> AnyView`. All pages of a
/// group share one file. Without the feature `split` the code is simply there. A view of something
/// is declared as `load(Something) => view`.
#[macro_export]
macro_rules! lazy_pages {
    ($group:ident: $($vis:vis $load:ident $(($type:ty))? => $view:path;)+) => { $(
        #[cfg(feature = "split")]
        #[::wasm_split_helpers::wasm_split($group, fallible)]
        $vis fn $load($(argument: $type)?) -> Result<$crate::lazy::Page, $crate::lazy::NotLoaded> {
            Ok($crate::lazy_pages!(@ $view $(, argument: $type)?))
        }

        #[cfg(not(feature = "split"))]
        $vis async fn $load($(argument: $type)?) -> Result<$crate::lazy::Page, $crate::lazy::NotLoaded> {
            Ok($crate::lazy_pages!(@ $view $(, argument: $type)?))
        }
    )+ };
    (@ $view:path) => { Box::new(|| $view()) };
    (@ $view:path, $argument:ident: $type:ty) => { Box::new(move || $view($argument)) };
}
