//! How fast text becomes a tree: `cargo bench -p conflint-core --bench syntax`.
//!
//! `CONFLINT_CORPUS=dir` measures all `.tf` files below a folder too.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use conflint_core::source::SourceId;
use conflint_core::syntax::{parse, parse_json};
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

/// Ten megabytes in a thousand files, as people write them.
#[divan::bench(sample_count = 20)]
fn generated_tree(bencher: Bencher) {
    let files: Vec<String> = (0..1_000).map(generated).collect();
    files_of(bencher, &files);
}

#[divan::bench(sample_count = 20)]
fn corpus(bencher: Bencher) {
    let mut files = Vec::new();
    collect(Path::new(&std::env::var("CONFLINT_CORPUS").unwrap_or_default()), &mut files);
    files_of(bencher, &files);
}

#[divan::bench]
fn object_of_40_000_keys(bencher: Bencher) {
    let items = (0..40_000).fold(String::new(), |mut text, i| {
        let _ = writeln!(text, "  key_{i} = \"value {i}\"");
        text
    });
    one(bencher, format!("a = {{\n{items}}}\n"));
}

#[divan::bench]
fn list_on_one_line(bencher: Bencher) {
    one(bencher, format!("a = [{}]\n", "\"abc\", ".repeat(100_000)));
}

#[divan::bench]
fn long_string(bencher: Bencher) {
    one(bencher, format!("a = \"{}\"\n", "lorem ipsum ".repeat(100_000)));
}

#[divan::bench]
fn long_heredoc(bencher: Bencher) {
    one(bencher, format!("a = <<-EOT\n{}EOT\n", "    lorem ipsum dolor\n".repeat(50_000)));
}

#[divan::bench]
fn long_comments(bencher: Bencher) {
    one(bencher, "# lorem ipsum dolor sit amet\n".repeat(50_000));
}

#[divan::bench]
fn json(bencher: Bencher) {
    let items: Vec<String> = (0..10_000)
        .map(|i| {
            format!("\"item_{i}\": {{\"name\": \"name-${{var.name}}-{i}\", \"tags\": [1, true, \"x\"]}}")
        })
        .collect();
    let text = format!("{{\"locals\": {{{}}}}}", items.join(",\n"));
    bencher.counter(BytesCount::new(text.len())).bench(|| parse_json(SourceId(0), &text));
}

fn one(bencher: Bencher, text: String) {
    bencher.counter(BytesCount::new(text.len())).bench(|| parse(SourceId(0), &text));
}

fn files_of(bencher: Bencher, files: &[String]) {
    let bytes: usize = files.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for text in files {
            divan::black_box(parse(SourceId(0), text));
        }
    });
}

fn collect(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ext| ext == "tf") {
            files.extend(fs::read_to_string(path));
        }
    }
}

/// A file of about ten kilobytes.
fn generated(i: usize) -> String {
    let mut text = String::new();
    for j in 0..12 {
        let _ = write!(
            text,
            r#"
# The queue of team {i}-{j}. Owned by the contact centre.
resource "genesyscloud_routing_queue" "team_{i}_{j}" {{
  for_each = {{ for k, v in var.queues : k => v if v.enabled && v.size > {j} }}

  name                     = "${{var.prefix}}-queue-{i}-{j}-${{each.key}}"
  description              = "Created by ${{local.owner}} for \"${{each.value.title}}\""
  division_id              = genesyscloud_auth_division.main.id
  acw_timeout_ms           = 300000 + {j} * 10
  enable_transcription     = true
  calling_party_name       = each.value.caller != null ? each.value.caller : local.defaults["caller"]
  skill_evaluation_method  = "BEST"

  media_settings_call {{
    alerting_timeout_sec      = 30
    service_level_percentage  = 0.7
    service_level_duration_ms = 10000
  }}

  dynamic "members" {{
    for_each = toset(concat(local.members, try(each.value.members, [])))
    content {{
      user_id  = members.value
      ring_num = 1 # first
    }}
  }}

  tags = merge(local.tags, {{
    "team"  = "team-{i}"
    index   = {j}
    ids     = module.users[*].ids[0]
  }})

  policy = <<-EOT
    {{
      "Version": "2012-10-17",
      "Resource": "${{aws_s3_bucket.logs_{j}.arn}}/*"
    }}
  EOT

  lifecycle {{
    create_before_destroy = true
    ignore_changes        = [etag, tags["x"]]
  }}
}}
"#
        );
    }
    text
}
