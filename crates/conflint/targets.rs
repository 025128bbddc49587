//! Which reports are written where.

use std::path::PathBuf;

use crate::args::Format;
use crate::failure::Failure;

/// One report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// How.
    pub format: Format,
    /// Where to; standard output where absent.
    pub output: Option<PathBuf>,
}

/// A `--format` or `--output`, in the order of the command line.
#[derive(Clone, Debug)]
pub enum Word {
    /// `--format`.
    Format(Format),
    /// `--output`.
    Output(PathBuf),
}

/// Each output belongs to the format before it; one that comes first belongs to the first format.
pub fn targets(words: Vec<Word>) -> Result<Vec<Target>, Failure> {
    let mut targets: Vec<Target> = Vec::new();
    let mut early = None;
    for word in words {
        match (word, targets.last_mut()) {
            (Word::Format(format), _) => targets.push(Target { format, output: early.take() }),
            (Word::Output(path), Some(target)) if target.output.is_none() => target.output = Some(path),
            (Word::Output(path), None) if early.is_none() => early = Some(path),
            (Word::Output(path), _) => {
                return Err(Failure::new(format!("--output {} has no --format of its own", path.display())));
            }
        }
    }
    if targets.is_empty() {
        targets.push(Target { format: Format::default(), output: early });
    }
    if targets.iter().filter(|target| target.output.is_none()).count() > 1 {
        return Err(Failure::new(
            "several reports cannot share standard output: give all but one an --output",
        ));
    }
    Ok(targets)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &[&str]) -> Result<Vec<(Format, Option<PathBuf>)>, Failure> {
        let word = |word: &&str| match *word {
            "json" => Word::Format(Format::Json),
            "sarif" => Word::Format(Format::Sarif),
            path => Word::Output(path.into()),
        };
        let targets = targets(words.iter().map(word).collect())?;
        Ok(targets.into_iter().map(|target| (target.format, target.output)).collect())
    }

    #[test]
    fn outputs_belong_to_the_format_before_them() {
        let both = said(&["json", "a", "sarif", "b"]).unwrap();
        assert_eq!(both, [(Format::Json, Some("a".into())), (Format::Sarif, Some("b".into()))]);
        assert_eq!(said(&["a", "sarif"]).unwrap(), [(Format::Sarif, Some("a".into()))]);
        assert_eq!(said(&["a"]).unwrap(), [(Format::Full, Some("a".into()))]);
        assert_eq!(said(&[]).unwrap(), [(Format::Full, None)]);
        let one_here = said(&["json", "sarif", "b"]).unwrap();
        assert_eq!(one_here, [(Format::Json, None), (Format::Sarif, Some("b".into()))]);
    }

    #[test]
    fn what_has_no_partner_is_refused() {
        assert!(said(&["json", "sarif"]).is_err());
        assert!(said(&["json", "a", "b"]).is_err());
        assert!(said(&["a", "b", "json"]).is_err());
    }
}
