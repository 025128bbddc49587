use super::*;
use crate::source::Memory;

fn read(files: &[(&str, &str)]) -> Vec<String> {
    let mut sources = Sources::new();
    let (jobs, unread) = jobs(&Memory::new(files.iter().copied()), &mut sources, &[PathBuf::from("infra")]);
    assert_eq!(unread, []);
    let line = |job: &Job| {
        let calls = job.calls.iter().map(|call| {
            let line = sources.position(call.span.source, call.span.start).line;
            format!(
                "{}:{line} {} {} {:?}",
                sources.path(call.span.source),
                call.program,
                call.command,
                call.arguments
            )
        });
        let group = job.concurrency.as_ref().map_or("-", |concurrency| &concurrency.group);
        format!("{} [{group}] {}", job.name, calls.collect::<Vec<_>>().join("; "))
    };
    jobs.iter().map(line).collect()
}

#[test]
fn workflows_are_found_in_the_repository_above() {
    let workflow = r#"
on: push
concurrency:
  group: terraform-${{ github.ref }}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: terraform init && terraform -chdir=infra apply -auto-approve -lock=false
      - name: other
        run: |
          # terraform destroy
          echo "terraform destroy"
          TF_LOG=debug terraform plan \
            -refresh=false
  lint:
    concurrency: lint
    steps:
      - run: make
  action:
    steps:
      - uses: dflook/terraform-apply@v1
"#;
    let said = read(&[(".git/HEAD", ""), (".github/workflows/a.yml", workflow), ("infra/main.tf", "")]);
    assert_eq!(
        said,
        [
            "deploy [terraform-${{ github.ref }}] .github/workflows/a.yml:10 terraform init []; \
             .github/workflows/a.yml:10 terraform apply [\"-chdir=infra\", \"-auto-approve\", \"-lock=false\"]; \
             .github/workflows/a.yml:15 terraform plan [\"-refresh=false\"]",
            "action [terraform-${{ github.ref }}] .github/workflows/a.yml:23 dflook/terraform-apply apply []",
        ]
    );
}

#[test]
fn called_workflows_have_the_concurrency_of_their_callers() {
    let called = "on:\n  workflow_call:\njobs:\n  apply:\n    steps:\n      - run: tofu apply\n";
    let caller = "on: [push]\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    concurrency: one\n";
    let files = [(".git/HEAD", ""), ("infra/main.tf", ""), (".github/workflows/called.yml", called)];
    assert_eq!(read(&files), [""; 0]);
    let both = [&files[..], &[(".github/workflows/caller.yml", caller)]].concat();
    assert_eq!(read(&both), ["apply [one] .github/workflows/called.yml:6 tofu apply []"]);
}

#[test]
fn gitlab_jobs_have_what_they_extend() {
    let main = r#"
include:
  - local: /ci/terraform.yml
default:
  before_script:
    - terraform init
apply:
  extends: .apply
plan:
  stage: plan
  script: terraform plan
"#;
    let included =
        ".apply:\n  resource_group: production\n  script:\n    - cd infra\n    - terraform apply plan.bin\n";
    let said = read(&[
        (".git/HEAD", ""),
        ("infra/main.tf", ""),
        (".gitlab-ci.yml", main),
        ("ci/terraform.yml", included),
    ]);
    assert_eq!(
        said,
        [
            "apply [production] .gitlab-ci.yml:6 terraform init []; ci/terraform.yml:5 terraform apply [\"plan.bin\"]",
            "plan [-] .gitlab-ci.yml:6 terraform init []; .gitlab-ci.yml:11 terraform plan []",
        ]
    );
}

#[test]
fn hostile_texts_are_refused() {
    let mut bomb = "a: &a [x, x]\n".to_owned();
    for level in b'b'..=b'z' {
        let (here, below) = (char::from(level), char::from(level - 1));
        bomb += &format!("{here}: &{here} [*{below}, *{below}, *{below}, *{below}]\n");
    }
    let deep = "[".repeat(500);
    let mut sources = Sources::new();
    for text in [bomb.as_str(), deep.as_str(), "a: [", "é: *nothing"] {
        let source = sources.add("x.yml", text);
        assert!(yaml::read(source, text).is_err(), "{text:.40}");
    }
}
