//! What finds exhibits by words, for the elements on sites of others (`src/embed/finder.js`). It fetches nothing: the script gives it
//! the blocks that it misses.

use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller than the standard library's allocator for wasm.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Exhibits that are looked for.
#[wasm_bindgen]
pub struct ByWords(catalogue::packed::ByWords);

#[wasm_bindgen]
impl ByWords {
    /// Those that have these words, and belong to this museum if it is not empty, in the catalogue of a manifest.
    ///
    /// # Errors
    /// If it is no manifest of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &str, words: &str, museum: &str, most: usize) -> Result<Self, String> {
        catalogue::packed::ByWords::new(manifest, words, museum, most).map(Self)
    }

    /// Whether there is any word to find by.
    pub fn has_words(&self) -> bool {
        self.0.has_words()
    }

    /// Looks for them. Gives the names of the blocks that are missing, with spaces between; none if all is found.
    ///
    /// # Errors
    /// If a block makes no sense.
    pub fn find(&mut self) -> Result<String, String> {
        self.0.find().map(|names| names.join(" "))
    }

    /// Takes a block that was missing.
    ///
    /// # Errors
    /// If its bytes are not those that it is named after.
    pub fn give(&mut self, name: &str, block: Vec<u8>) -> Result<(), String> {
        self.0.give(name, block)
    }

    /// How many were found, at least.
    pub fn total(&self) -> usize {
        self.0.total()
    }

    /// Whether no more were found than [`ByWords::total`] says.
    pub fn is_exact(&self) -> bool {
        self.0.is_exact()
    }

    /// The cards of the first of them, as a JSON array.
    pub fn cards(&self) -> Vec<u8> {
        self.0.cards()
    }
}
