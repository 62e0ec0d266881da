//! The texts of the interface. A text that one language lacks does not compile.

mod english;
mod kazakh;
mod russian;

use super::Language;

/// Every text of the interface in one language. `{}` is where a value goes.
pub struct Texts {
    // The frame
    pub(crate) skip_to_content: &'static str,
    pub(crate) menu: &'static str,
    pub(crate) home: &'static str,
    pub(crate) museums: &'static str,
    pub(crate) exhibits: &'static str,
    pub(crate) tours: &'static str,
    pub(crate) stories: &'static str,
    pub(crate) stories_heading: &'static str,
    pub(crate) about: &'static str,
    pub(crate) regions: &'static str,
    pub(crate) language: &'static str,
    pub(crate) appearance: &'static str,
    pub(crate) appearance_system: &'static str,
    pub(crate) appearance_light: &'static str,
    pub(crate) appearance_dark: &'static str,
    pub(crate) contact: &'static str,
    pub(crate) outside: &'static str,
    pub(crate) latin_is_made: &'static str,
    // Waiting and failing
    pub(crate) loading: &'static str,
    pub(crate) try_again: &'static str,
    pub(crate) details: &'static str,
    pub(crate) no_connection: &'static str,
    pub(crate) too_slow: &'static str,
    pub(crate) file_missing: &'static str,
    pub(crate) server_error: &'static str,
    pub(crate) file_too_large: &'static str,
    pub(crate) file_unreadable: &'static str,
    pub(crate) address_forbidden: &'static str,
    pub(crate) page_missing_part: &'static str,
    pub(crate) settings_unreadable: &'static str,
    pub(crate) settings_wrong_field: &'static str,
    pub(crate) settings_failed: &'static str,
    pub(crate) page_not_found: &'static str,
    pub(crate) record_not_found: &'static str,
    pub(crate) not_found_hint: &'static str,
    // Searching
    pub(crate) search: &'static str,
    pub(crate) search_exhibits: &'static str,
    pub(crate) search_museums: &'static str,
    pub(crate) search_stories: &'static str,
    pub(crate) search_example: &'static str,
    pub(crate) filters: &'static str,
    pub(crate) clear_filters: &'static str,
    pub(crate) sort: &'static str,
    pub(crate) sort_relevance: &'static str,
    pub(crate) sort_title: &'static str,
    pub(crate) sort_oldest: &'static str,
    pub(crate) sort_newest: &'static str,
    pub(crate) layout: &'static str,
    pub(crate) layout_grid: &'static str,
    pub(crate) layout_list: &'static str,
    pub(crate) pages: &'static str,
    pub(crate) previous: &'static str,
    pub(crate) next: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) nothing_found_hint: &'static str,
    pub(crate) results: &'static str,
    pub(crate) see_all: &'static str,
    // What is counted
    pub(crate) museum_count: Plural,
    pub(crate) exhibit_count: Plural,
    pub(crate) tour_count: Plural,
    pub(crate) story_count: Plural,
    pub(crate) scene_count: Plural,
    pub(crate) lost_count: Plural,
    // An exhibit
    pub(crate) object_type: &'static str,
    pub(crate) maker: &'static str,
    pub(crate) date: &'static str,
    pub(crate) period: &'static str,
    pub(crate) culture: &'static str,
    pub(crate) material: &'static str,
    pub(crate) technique: &'static str,
    pub(crate) dimensions: &'static str,
    pub(crate) inventory_number: &'static str,
    pub(crate) credit_line: &'static str,
    pub(crate) provenance: &'static str,
    pub(crate) findspot: &'static str,
    pub(crate) subjects: &'static str,
    pub(crate) rights: &'static str,
    pub(crate) holding_museum: &'static str,
    pub(crate) physical_description: &'static str,
    pub(crate) facts: &'static str,
    pub(crate) notes: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) related_exhibits: &'static str,
    pub(crate) picture_failed: &'static str,
    // A museum
    pub(crate) museum: &'static str,
    pub(crate) region: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) address: &'static str,
    pub(crate) opening_hours: &'static str,
    pub(crate) hours_unknown: &'static str,
    pub(crate) open_now: &'static str,
    pub(crate) open_until: &'static str,
    pub(crate) closed_until: &'static str,
    pub(crate) closed_now: &'static str,
    pub(crate) free_days: &'static str,
    pub(crate) free_days_unknown: &'static str,
    pub(crate) free_for: &'static str,
    pub(crate) website: &'static str,
    pub(crate) telephone: &'static str,
    pub(crate) founded: &'static str,
    pub(crate) belongs_to: &'static str,
    pub(crate) location: &'static str,
    pub(crate) location_of_town: &'static str,
    pub(crate) show_on_map: &'static str,
    pub(crate) please_note: &'static str,
    pub(crate) its_exhibits: &'static str,
    pub(crate) its_tours: &'static str,
    pub(crate) its_stories: &'static str,
    // A tour
    pub(crate) scenes: &'static str,
    pub(crate) in_this_scene: &'static str,
    pub(crate) to_scene: &'static str,
    pub(crate) previous_scene: &'static str,
    pub(crate) next_scene: &'static str,
    pub(crate) tour_is_elsewhere: &'static str,
    pub(crate) open_tour: &'static str,
    // News
    pub(crate) news: &'static str,
    pub(crate) event: &'static str,
    pub(crate) exhibition: &'static str,
    pub(crate) conference: &'static str,
    pub(crate) story_date: &'static str,
    pub(crate) place: &'static str,
    pub(crate) partners: &'static str,
    pub(crate) date_uncertain: &'static str,
    pub(crate) year_unknown: &'static str,
    // Home and about
    pub(crate) catalogue_in_numbers: &'static str,
    pub(crate) latest_stories: &'static str,
    pub(crate) look_into: &'static str,
    // Languages
    pub(crate) in_kazakh: &'static str,
    pub(crate) in_russian: &'static str,
    pub(crate) in_english: &'static str,
    pub(crate) machine_translation: &'static str,
    // Rights
    pub(crate) rights_unknown: &'static str,
    pub(crate) rights_free: &'static str,
    pub(crate) rights_public_domain: &'static str,
    pub(crate) rights_in_copyright: &'static str,
    pub(crate) rights_no_copyright: &'static str,
    pub(crate) rights_unclear: &'static str,
    pub(crate) licence_attribution: &'static str,
    pub(crate) licence_non_commercial: &'static str,
    pub(crate) licence_no_derivatives: &'static str,
    pub(crate) licence_share_alike: &'static str,
    // Time
    pub(crate) million_years_ago: &'static str,
    /// For «18 December».
    pub(crate) months: [&'static str; 12],
    /// For «December 2019».
    pub(crate) months_alone: [&'static str; 12],
    /// From Monday.
    pub(crate) weekdays: [&'static str; 7],
}

/// The forms of a counted word: for 1, for 2, and for 5. Languages with fewer forms repeat them.
#[derive(Clone, Copy)]
pub struct Plural {
    pub(crate) one: &'static str,
    pub(crate) few: &'static str,
    pub(crate) many: &'static str,
}

impl Texts {
    /// The texts of a language. Kazakh in Latin is made from Kazakh, see [`super::say`].
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Kazakh | Language::KazakhLatin => &kazakh::TEXTS,
            Language::Russian => &russian::TEXTS,
            Language::English => &english::TEXTS,
        }
    }
}
