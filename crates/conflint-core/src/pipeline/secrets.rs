//! Secrets that are written into pipelines: no report may show these places.

use super::yaml::{Kind, Node};
use crate::secret::{is_secret_argument, is_told_elsewhere};
use crate::source::Span;

/// The places of values under names of secrets.
pub(super) fn written(root: &Node) -> Vec<Span> {
    let mut found = Vec::new();
    look(root, false, &mut found);
    found
}

fn look(node: &Node, is_secret: bool, found: &mut Vec<Span>) {
    match &node.kind {
        Kind::Text(value) => found.extend((is_secret && !is_told_elsewhere(value)).then_some(node.span)),
        Kind::List(items) => items.iter().for_each(|item| look(item, is_secret, found)),
        Kind::Map(pairs) => {
            for (key, value) in pairs {
                let is_named = key.text().is_some_and(|name| is_secret_argument(&name.replace('-', "_")));
                look(value, is_secret || is_named, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::yaml;
    use crate::source::Sources;

    fn shown(text: &str) -> String {
        let mut sources = Sources::new();
        let source = sources.add("ci.yml", text);
        written(&yaml::read(source, text).unwrap()).into_iter().for_each(|span| sources.hide(span));
        sources.shown(sources.whole(source)).into_owned()
    }

    #[test]
    fn values_under_names_of_secrets_are_hidden() {
        assert_eq!(
            shown("env:\n  AWS_SECRET_ACCESS_KEY: abc\n  REGION: eu\n  db-password: 'x y'\n"),
            "env:\n  AWS_SECRET_ACCESS_KEY: ***\n  REGION: eu\n  db-password: *****\n"
        );
        assert_eq!(shown("TOKENS:\n  value: abc\n"), "TOKENS:\n  value: ***\n");
        assert_eq!(
            shown("variables: {API_TOKEN: {value: [a, b]}}"),
            "variables: {API_TOKEN: {value: [*, *]}}"
        );
        assert_eq!(shown("API_TOKEN: |\n  a\n  b\nx: 1\n"), "API_TOKEN: |\n  *\n***\nx: 1\n");
    }

    #[test]
    fn what_only_says_where_the_secret_is_stays() {
        for text in [
            "permissions:\n  id-token: write\n",
            "secrets: inherit\n",
            "env:\n  TF_TOKEN: ${{ secrets.TF_TOKEN }}\n  OTHER_TOKEN: $OTHER\n",
            "script:\n  - export TF_TOKEN=$CI_TOKEN && terraform apply -var token=\"$TOKEN\"\n",
        ] {
            assert_eq!(shown(text), text);
        }
    }
}
