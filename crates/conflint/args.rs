//! The command line, as clap understands it.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum, ValueHint};
use conflint_rules::finding::{Severity, Verdict};
use conflint_rules::rules;

#[cfg(test)]
mod tests;

/// Says before `terraform apply` which objects the API will refuse with 409 Conflict, why, and at which source lines.
#[derive(Parser, Debug)]
#[command(name = "conflint", version, max_term_width = 100)]
#[command(after_help = EXIT_STATUS)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What holds for every command.
    #[command(flatten)]
    pub general: General,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  could not run, or part of the input could not be read; the rest is reported all the same";

/// Options of every command.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "General")]
pub struct General {
    /// Settings; without it `conflint.hcl` in the working directory or above it
    #[arg(long, value_name = "FILE", global = true, value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// Number of threads; without it one for each core
    #[arg(long, value_name = "N", global = true)]
    pub threads: Option<usize>,
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, global = true)]
    pub color: Color,
    /// Say findings and nothing else
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say also what could not be judged, and why; with `show`, where each value comes from
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Look for conflicts in configurations, plans and states
    Check(Box<CheckArgs>),
    /// Show every resource instance with its values and claims
    Show(Box<ShowArgs>),
    /// Draw the resource graph with conflicts highlighted
    Graph(Box<GraphArgs>),
    /// Evaluate expressions from standard input, one a line
    Console(ConsoleArgs),
    /// List the rules
    Rules,
    /// Explain a rule
    Explain {
        /// The rule's name
        #[arg(value_parser = rule_name())]
        rule: String,
    },
    /// Show what is known about a resource type, or all types
    Catalog {
        /// The resource type, or a part of its name
        #[arg(value_name = "TYPE")]
        kind: Option<String>,
    },
    /// Write completions for a shell to standard output
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write a manual page to standard output
    Man {
        /// The command that it is about; without it, all of conflint
        command: Option<String>,
    },
}

/// What is to be analysed.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Input")]
pub struct InputArgs {
    /// Directories, plans and states as JSON, inventories; `-` is standard input [default: .]
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath, help_heading = "Arguments")]
    pub paths: Vec<PathBuf>,
    /// The plan of the one root module PATH (`terraform show -json`)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub plan: Option<PathBuf>,
    /// The state of the one root module PATH (a state file, or `terraform show -json`)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub state: Option<PathBuf>,
    /// What exists remotely; with the resource type where the file is a page of an API
    #[arg(long = "inventory", value_name = "[TYPE=]FILE", value_hint = ValueHint::FilePath)]
    pub inventories: Vec<String>,
    /// Where values of variables come from.
    #[command(flatten)]
    pub values: ValueArgs,
}

/// Values of the input variables of one root module.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Input")]
pub struct ValueArgs {
    /// The value of an input variable of the one root module PATH
    #[arg(long = "var", value_name = "NAME=VALUE")]
    pub variables: Vec<String>,
    /// A file with values of input variables
    #[arg(long = "var-file", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub variable_files: Vec<PathBuf>,
    /// Take values of input variables from TF_VAR_name environment variables too
    #[arg(long = "var-env")]
    pub variable_environment: bool,
    /// The workspace [default: default]
    #[arg(long, value_name = "NAME")]
    pub workspace: Option<String>,
}

/// Which findings count.
#[derive(Args, Debug)]
#[command(next_help_heading = "Findings")]
pub struct SelectArgs {
    /// Only these rules; `conflint rules` lists them
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name(), hide_possible_values = true)]
    pub select: Vec<String>,
    /// All rules but these
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name(), hide_possible_values = true)]
    pub ignore: Vec<String>,
    /// Nothing less severe
    #[arg(long, value_name = "SEVERITY", default_value = "info", value_parser = severity())]
    pub min_severity: Severity,
    /// Nothing less sure
    #[arg(long, value_name = "VERDICT", default_value = "likely", value_parser = verdict())]
    pub min_verdict: Verdict,
}

/// Options of `check`.
#[derive(Args, Debug)]
#[command(group = ArgGroup::new("fixing").multiple(true))]
pub struct CheckArgs {
    /// What is to be analysed.
    #[command(flatten)]
    pub input: InputArgs,
    /// Which findings count.
    #[command(flatten)]
    pub select: SelectArgs,
    /// The least severity that makes the exit status 1
    #[arg(long, value_name = "SEVERITY", default_value = "warning", value_parser = severity(),
          help_heading = "Findings")]
    pub fail_on: Severity,
    /// Exit with 0 whatever is found
    #[arg(long, help_heading = "Findings")]
    pub exit_zero: bool,
    /// Findings that are known and accepted for now
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Findings")]
    pub baseline: Option<PathBuf>,
    /// Accept what is found: write it as a baseline
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Findings")]
    pub write_baseline: Option<PathBuf>,
    /// Mend what can be mended safely, and report the rest
    #[arg(long, group = "fixing", help_heading = "Fixes")]
    pub fix: bool,
    /// Show what would be mended, as a diff on standard output, and change nothing
    #[arg(long, group = "fixing", help_heading = "Fixes")]
    pub diff: bool,
    /// Mend also what somebody should look at afterwards
    #[arg(long, requires = "fixing", help_heading = "Fixes")]
    pub unsafe_fixes: bool,
    /// How to report; may be given several times, each with its own --output
    #[arg(long = "format", value_name = "FORMAT", value_enum, help_heading = "Report")]
    pub formats: Vec<Format>,
    /// Where to: a file instead of standard output, for the --format before it
    #[arg(long = "output", value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Report")]
    pub outputs: Vec<PathBuf>,
}

/// Options of `show`.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// What is to be analysed.
    #[command(flatten)]
    pub input: InputArgs,
    /// How to show it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: ShowFormat,
}

/// Options of `graph`.
#[derive(Args, Debug)]
pub struct GraphArgs {
    /// What is to be analysed.
    #[command(flatten)]
    pub input: InputArgs,
    /// Which findings count.
    #[command(flatten)]
    pub select: SelectArgs,
    /// How to draw it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: GraphFormat,
    /// A file instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
}

/// Options of `console`.
#[derive(Args, Debug)]
pub struct ConsoleArgs {
    /// The root module whose variables, locals, modules and resources can be named [default: .]
    #[arg(value_name = "PATH", value_hint = ValueHint::DirPath, help_heading = "Arguments")]
    pub path: Option<PathBuf>,
    /// Where values of variables come from.
    #[command(flatten)]
    pub values: ValueArgs,
    /// How to answer
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: ConsoleFormat,
    /// How expressions are written: as they are, or as a JSON string each
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub input: ConsoleFormat,
}

/// Formats of `check`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub enum Format {
    /// Source excerpts for people
    #[default]
    Full,
    /// A line each
    Concise,
    /// conflint's own JSON, version 1
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// Code quality report of GitLab
    Gitlab,
    /// JUnit XML
    Junit,
    /// Checkstyle XML
    Checkstyle,
    /// Reviewdog diagnostics
    Rdjson,
    /// A table for pull request comments
    Markdown,
}

/// Formats of `show`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub enum ShowFormat {
    /// For people
    #[default]
    Table,
    /// For programs
    Json,
}

/// Formats of `graph`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub enum GraphFormat {
    /// For Graphviz
    #[default]
    Dot,
    /// For Markdown
    Mermaid,
    /// For programs
    Json,
    /// A page to look at
    Html,
}

/// Formats of `console`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub enum ConsoleFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

fn rule_name() -> PossibleValuesParser {
    PossibleValuesParser::new(rules::ALL.iter().map(|rule| rule.name))
}

fn severity() -> impl TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(["info", "warning", "error"]).map(|name| match name.as_str() {
        "info" => Severity::Info,
        "warning" => Severity::Warning,
        _ => Severity::Error,
    })
}

fn verdict() -> impl TypedValueParser<Value = Verdict> {
    PossibleValuesParser::new(["possible", "likely", "proved"]).map(|name| match name.as_str() {
        "possible" => Verdict::Possible,
        "likely" => Verdict::Likely,
        _ => Verdict::Proved,
    })
}
