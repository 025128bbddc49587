//! Colours, and how wide a terminal is.

use std::io::IsTerminal;

use crate::args::Color;

/// How wide text is where there is no terminal.
const WIDTH: usize = 100;

/// What standard output can show.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Style {
    /// Whether colours are wanted.
    pub colors: bool,
    /// In characters.
    pub width: usize,
}

impl Style {
    /// For text that goes to a file.
    pub const FILE: Style = Style { colors: false, width: WIDTH };

    /// For standard output.
    pub fn stdout(color: Color) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let allowed = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let colors = match color {
            Color::Auto => terminal && allowed && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
            Color::Always => true,
            Color::Never => false,
        };
        let size = terminal.then(terminal_size::terminal_size).flatten();
        let width = size.map_or(WIDTH, |(width, _)| usize::from(width.0).clamp(40, 160));
        Style { colors, width }
    }

    /// How wide the terminal is that standard output goes to, where it goes to one.
    pub fn terminal_width() -> Option<usize> {
        let terminal = std::io::stdout().is_terminal();
        let size = terminal.then(terminal_size::terminal_size).flatten();
        size.map(|(width, _)| usize::from(width.0).max(20))
    }
}
