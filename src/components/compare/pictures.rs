//! One look for all pictures: what is zoomed or moved in one is so in the others.

use super::models::turn;
use crate::components::element::{Element, button, div, span};
use crate::languages::{Words, texts};
use crate::site::Site;
use leptos::prelude::*;
use web_sys::Event;

/// How large the pictures are, in per cent, and how far moved, in per cent of their frames.
#[derive(Clone, Copy, PartialEq)]
pub struct Look {
    zoom: i32,
    right: i32,
    down: i32,
}

impl Default for Look {
    fn default() -> Self {
        Self { zoom: 100, right: 0, down: 0 }
    }
}

/// How large a picture gets.
const LARGEST: i32 = 800;

/// What a button does, the key that does the same, its sign, and its name.
type Command = (&'static str, &'static str, &'static Words);

const COMMANDS: [Command; 7] = [
    ("ArrowLeft", "←", &texts::VIEWER_LEFT),
    ("ArrowRight", "→", &texts::VIEWER_RIGHT),
    ("ArrowUp", "↑", &texts::VIEWER_UP),
    ("ArrowDown", "↓", &texts::VIEWER_DOWN),
    ("+", "+", &texts::VIEWER_NEARER),
    ("-", "−", &texts::VIEWER_FARTHER),
    ("0", "↺", &texts::VIEWER_RESET),
];

impl Look {
    /// The look after a command; nothing if there is no such command.
    fn after(self, command: &str) -> Option<Self> {
        const STEP: i32 = 20;
        let Self { zoom, right, down } = self;
        let next = match command {
            "ArrowLeft" => Self { right: right + STEP, ..self },
            "ArrowRight" => Self { right: right - STEP, ..self },
            "ArrowUp" => Self { down: down + STEP, ..self },
            "ArrowDown" => Self { down: down - STEP, ..self },
            "+" | "=" => Self { zoom: (zoom * 3 / 2).min(LARGEST), ..self },
            "-" => Self { zoom: zoom * 2 / 3, ..self },
            "0" => Self::default(),
            _ => return None,
        };
        let zoom = next.zoom.max(100);
        // No farther than to where the picture ends.
        let most = (zoom - 100) / 2;
        Some(Self { zoom, right: next.right.clamp(-most, most), down: next.down.clamp(-most, most) })
    }

    /// The look as the style sheet takes it.
    pub fn style(self) -> String {
        format!("--zoom: calc({} / 100); --right: {}%; --down: {}%", self.zoom, self.right, self.down)
    }
}

/// Buttons for all pictures together, or all models; their keys work while one of them has the focus.
pub fn look_buttons(site: Site, look: RwSignal<Look>, models: RwSignal<bool>) -> Element {
    let follow = move |command: &str| {
        let next = look.get_untracked().after(command);
        match next {
            Some(_) if models.get_untracked() => turn(command),
            Some(next) => look.set(next),
            None => {}
        }
        next.is_some()
    };
    let buttons = COMMANDS.map(|(command, sign, words)| {
        let name = site.say(words);
        let sign = span().attribute("aria-hidden", "true").child(sign);
        let made = button().attribute("type", "button").attribute("title", name.clone());
        let made = made.child((sign, span().class("visually-hidden").child(name)));
        made.on("click", move |_| {
            follow(command);
        })
    });
    let key = move |event: Event| {
        let key = crate::web::member::get(&event, "key").as_string().unwrap_or_default();
        if follow(&key) {
            event.prevent_default();
        }
    };
    let group = div().class("viewer-buttons").attribute("role", "group").attribute("dir", "ltr");
    group.attribute("aria-label", site.say(&texts::COMPARE_PICTURES)).on("keydown", key).child(buttons)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(commands: &[&str]) -> Look {
        commands.iter().fold(Look::default(), |look, command| look.after(command).unwrap())
    }

    #[test]
    fn a_picture_is_never_moved_out_of_its_frame() {
        assert!(after(&["ArrowLeft", "ArrowUp"]) == Look::default());
        let look = after(&["+", "ArrowRight", "ArrowRight", "ArrowDown"]);
        assert_eq!((look.zoom, look.right, look.down), (150, -25, -20));
        // What no longer fits is put right.
        assert!(after(&["+", "ArrowRight", "-"]) == Look::default());
        let look = after(&["+"; 20]);
        assert_eq!(look.zoom, 800);
        assert!(look.after("0") == Some(Look::default()));
        assert!(look.after("Enter").is_none());
    }
}
