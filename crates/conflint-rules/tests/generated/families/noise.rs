//! What else stands in a configuration and takes part in no conflict.

use super::Maker;
use crate::draft::Draft;
use crate::hcl::block;
use crate::kinds::special::CLIENT;
use crate::kinds::{Kind, all};
use crate::object::Object;

impl Maker {
    /// Adds what does not matter, of the providers of these types; to the earlier version and the later one alike.
    pub(crate) fn noise(&self, draft: &mut Draft, used: &[&'static Kind]) {
        let mut rng = self.rng("noise");
        for number in 0..rng.below(3) {
            let kinds: Vec<_> =
                all().filter(|kind| used.iter().any(|u| u.provider == kind.provider)).collect();
            let kind = *rng.pick(&kinds);
            let label = format!("noise_{number}");
            let count = 1 + rng.below(3);
            let objects: Vec<_> = (0..count).map(|n| self.object(kind, &format!("{label} {n}"))).collect();
            self.spread(draft, &label, &objects);
        }
        if rng.percent(20) && used.iter().any(|kind| kind.provider == CLIENT.provider) {
            let twice = Object::new(&CLIENT, "Same For Both");
            self.spread(draft, "client", &[twice.clone(), twice]);
        }
        let mut others = OTHERS.to_vec();
        for number in 0..rng.below(4) {
            let at = rng.below(others.len());
            let (header, lines) = others.remove(at);
            let header = header.replace('#', &number.to_string());
            let lines: Vec<_> = lines.iter().map(|line| line.replace('#', &number.to_string())).collect();
            draft.dirs[0].blocks.push(block(&header, &lines));
        }
    }
}

const OTHERS: &[(&str, &[&str])] = &[
    ("output \"noise_#\"", &["value = \"Sales\""]),
    ("resource \"terraform_data\" \"noise_#\"", &["input = { name = \"Sales\" }"]),
    ("locals", &["unused_# = [for i in range(3) : \"x-${i}\"]"]),
    ("variable \"unused_#\"", &["type = map(list(string))", "default = { a = [\"Sales\", \"Sales\"] }"]),
    (
        "check \"noise_#\"",
        &["assert {\n  condition = terraform.workspace != \"x\"\n  error_message = \"not x\"\n}"],
    ),
    ("resource \"terraform_data\" \"again_#\"", &["count = 2", "input = \"Sales\""]),
];
