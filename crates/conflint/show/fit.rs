//! Lines that fit a terminal.

use textwrap::{Options, WordSeparator, WordSplitter, wrap};

/// Breaks lines that are wider than this; what goes on stands deeper than what it belongs to. Wide characters count twice.
pub fn fit(text: &str, width: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let deeper = " ".repeat((indent + 4).min(width / 2));
        let options = Options::new(width)
            .initial_indent(line.get(..indent).unwrap_or_default())
            .subsequent_indent(&deeper)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        let words = line.get(indent..).unwrap_or_default();
        for part in wrap(words, options) {
            out.push_str(part.trim_end());
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use textwrap::core::display_width;

    use super::*;

    const TABLE: &str = "deployment infra\n\n  module.a.genesyscloud_auth_division.this[\"key\"]  create\n      \
                         name = \"Vertrieb und Kundendienst\"  (1 not known: var.env has no value)\n      \
                         wide = \"販売部門販売部門販売部門販売部門販売部門販売部門販売部門販売部門\"\n      \
                         long = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"\n";

    #[test]
    fn every_line_fits_and_every_word_is_there() {
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        for width in [40, 60, 100, 160] {
            let fitted = fit(TABLE, width);
            assert!(fitted.lines().all(|line| display_width(line) <= width), "{width}:\n{fitted}");
            assert_eq!(letters(&fitted), letters(TABLE));
        }
    }

    #[test]
    fn what_fits_is_left_as_it_is() {
        let short = "deployment infra\n\n  a.b  create\n      a  = 1\n";
        assert_eq!(fit(short, 60), short);
    }

    #[test]
    fn what_goes_on_stands_deeper() {
        insta::assert_snapshot!(fit(TABLE, 60));
    }
}
