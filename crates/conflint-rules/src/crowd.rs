//! What a hundred thousand instances do together is told with the first hundred.

use crate::finding::Finding;

/// So many parties of one finding are told.
const TOLD: usize = 100;

/// Leaves out further parties, and says how many there are.
pub(crate) fn limit(findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.subjects.len() > TOLD) {
        let all = finding.subjects.len();
        finding.message += &format!(" ({TOLD} of {all} are told)");
        finding.subjects.truncate(TOLD);
        finding.subjects.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use conflint_core::analysis::{Input, Request, analyse};
    use conflint_core::source::Memory;

    use super::*;
    use crate::catalog::Catalog;
    use crate::{check, rules};

    #[test]
    fn a_crowd_is_told_with_its_first_members() {
        let text =
            "resource \"genesyscloud_routing_queue\" \"a\" {\n  count = 250\n  name = \"Support\"\n}\n";
        let mut request = Request::default();
        request.paths.push(Input::Path(".".into()));
        let catalog = Catalog::builtin();
        let analysis = analyse(&Memory::new([("main.tf", text)]), request, &catalog);
        let findings = check(&analysis, &catalog, rules::ALL).findings;
        let finding = findings.iter().find(|finding| finding.rule == "duplicate-identity").unwrap();
        assert_eq!(finding.subjects.len(), TOLD);
        let message = &finding.message;
        assert!(
            message.starts_with("250 instances ") && message.ends_with("(100 of 250 are told)"),
            "{message}"
        );
    }
}
