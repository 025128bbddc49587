//! Functions, operators and `for` expressions that give a value from others.

use super::within;
use crate::draft::Draft;
use crate::hcl::{escape, key, quote};
use crate::rng::Rng;

/// What a way has to work with.
struct Site<'a> {
    draft: &'a mut Draft,
    dir: usize,
    rng: &'a mut Rng,
    depth: usize,
}

impl Site<'_> {
    /// An expression for another text, here.
    fn inner(&mut self, value: &str) -> String {
        let mut rng = self.rng.fork();
        within(self.draft, self.dir, &mut rng, value, self.depth)
    }

    fn is_ascii(value: &str) -> bool {
        value.is_ascii() && !value.contains(['"', '\\', '%', '$'])
    }
}

type Way = fn(&mut Site<'_>, &str) -> Option<String>;

const WAYS: &[Way] = &[
    template, join, format, lowered, raised, titled, trimmed, replaced, cut, chosen, first_of, looked_up,
    indexed, looped, split, reversed, decoded, merged, matched, one_of, tried, sorted, spread, nested,
];

/// One of the ways that fits the value.
pub(super) fn any(draft: &mut Draft, dir: usize, rng: &mut Rng, value: &str, depth: usize) -> String {
    let first = rng.below(WAYS.len());
    let mut site = Site { draft, dir, rng, depth };
    (0..WAYS.len())
        .find_map(|step| WAYS[(first + step) % WAYS.len()](&mut site, value))
        .unwrap_or_else(|| quote(value))
}

fn halves(site: &mut Site<'_>, value: &str) -> Option<(String, String)> {
    let count = value.chars().count();
    if count < 2 {
        return None;
    }
    let (at, _) = value.char_indices().nth(1 + site.rng.below(count - 1))?;
    let (left, right) = value.split_at(at);
    Some((left.to_owned(), right.to_owned()))
}

fn template(site: &mut Site<'_>, value: &str) -> Option<String> {
    let (left, right) = halves(site, value)?;
    let right = site.inner(&right);
    if site.rng.percent(50) {
        return Some(format!("\"{}${{{right}}}\"", escape(&left)));
    }
    let left = site.inner(&left);
    if site.rng.percent(30) {
        return Some(format!("\"%{{ if true }}${{{left}}}%{{ else }}x%{{ endif }}${{{right}}}\""));
    }
    Some(format!("\"${{{left}}}${{{right}}}\""))
}

fn join(site: &mut Site<'_>, value: &str) -> Option<String> {
    let separator = [" ", "-", "/", "."].into_iter().find(|s| value.contains(s))?;
    let parts: Vec<_> = value.split(separator).map(|part| site.inner(part)).collect();
    Some(format!("join(\"{separator}\", [{}])", parts.join(", ")))
}

fn format(site: &mut Site<'_>, value: &str) -> Option<String> {
    let (left, right) = halves(site, value)?;
    let (left, right) = (site.inner(&left), site.inner(&right));
    let (verbs, more) = match site.rng.below(3) {
        0 => ("%s%v", ""),
        1 => ("%[1]s%[2]s%[3]s", ", \"\""),
        _ => ("%s%s", ""),
    };
    Some(format!("format(\"{verbs}\", {left}, {right}{more})"))
}

fn lowered(site: &mut Site<'_>, value: &str) -> Option<String> {
    if value != value.to_lowercase() || value.to_uppercase().to_lowercase() != value {
        return None;
    }
    let inner = site.inner(&value.to_uppercase());
    Some(format!("lower({inner})"))
}

fn raised(site: &mut Site<'_>, value: &str) -> Option<String> {
    if value != value.to_uppercase() || value.to_lowercase().to_uppercase() != value {
        return None;
    }
    let inner = site.inner(&value.to_lowercase());
    Some(format!("upper({inner})"))
}

fn titled(site: &mut Site<'_>, value: &str) -> Option<String> {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|c| c.is_ascii_uppercase()) && letters.all(|c| c.is_ascii_lowercase())
    };
    if !value.split(' ').all(capital) {
        return None;
    }
    let inner = site.inner(&value.to_lowercase());
    Some(format!("title({inner})"))
}

fn trimmed(site: &mut Site<'_>, value: &str) -> Option<String> {
    if value.trim() != value {
        return None;
    }
    let way = site.rng.below(4);
    let inner = site.inner(&match way {
        0 => format!("  {value} "),
        1 => format!("acme:{value}"),
        2 => format!("{value}:end"),
        _ => format!("{value}\n"),
    });
    Some(match way {
        0 => format!("trimspace({inner})"),
        1 => format!("trimprefix({inner}, \"acme:\")"),
        2 => format!("trimsuffix({inner}, \":end\")"),
        _ => format!("chomp({inner})"),
    })
}

fn replaced(site: &mut Site<'_>, value: &str) -> Option<String> {
    let from = [" ", "-", "/"].into_iter().find(|s| value.contains(s))?;
    if value.contains('_') {
        return None;
    }
    let inner = site.inner(&value.replace(from, "_"));
    Some(match site.rng.below(2) {
        0 => format!("replace({inner}, \"_\", \"{from}\")"),
        _ => format!("replace({inner}, \"/_+/\", \"{from}\")"),
    })
}

fn cut(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(&format!("ab{value}cd"));
    Some(format!("substr({inner}, 2, {})", value.chars().count()))
}

fn chosen(site: &mut Site<'_>, value: &str) -> Option<String> {
    let (yes, stage) = (site.inner(value), site.inner("prod"));
    Some(match site.rng.below(3) {
        0 => format!("{stage} == \"prod\" ? {yes} : \"not this\""),
        1 => format!("contains([\"dev\", \"test\"], {stage}) ? \"not this\" : {yes}"),
        _ => format!("!startswith({stage}, \"p\") || 2 < 1 ? null : {yes}"),
    })
    .map(|text| format!("({text})"))
}

fn first_of(site: &mut Site<'_>, value: &str) -> Option<String> {
    // These pass over what is empty.
    if value.is_empty() {
        return None;
    }
    let inner = site.inner(value);
    Some(match site.rng.below(3) {
        0 => format!("coalesce(\"\", {inner}, \"not this\")"),
        1 => format!("coalesce(null, {inner})"),
        _ => format!("coalescelist([], [{inner}])[0]"),
    })
}

fn looked_up(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(4) {
        0 => format!("lookup({{ eu = {inner}, us = \"not this\" }}, \"eu\", \"x\")"),
        1 => format!("lookup({{ us = \"not this\" }}, \"eu\", {inner})"),
        2 => format!("{{ eu = {inner}, us = \"not this\" }}[\"eu\"]"),
        _ => format!("{{ eu = {{ name = {inner} }} }}.eu.name"),
    })
}

fn indexed(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(5) {
        0 => format!("element([\"x\", {inner}, \"y\"], 4)"),
        1 => format!("[\"x\", {inner}][1]"),
        2 => format!("reverse([\"x\", \"y\", {inner}])[0]"),
        3 => format!("slice([\"x\", {inner}, \"y\"], 1, 2)[0]"),
        _ => format!("flatten([[\"x\"], [[{inner}]]])[1]"),
    })
}

fn looped(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(4) {
        0 => format!("[for i, text in [\"x\", {inner}] : text if i == 1][0]"),
        1 => format!("{{ for k, v in {{ a = {inner} }} : upper(k) => v }}[\"A\"]"),
        2 => format!("{{ for o in [{{ k = \"a\", v = {inner} }}] : o.k => o.v... }}[\"a\"][0]"),
        _ => format!("join(\"\", [for text in [\"\", {inner}] : text])"),
    })
}

fn split(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(&format!("x,{value},y"));
    (!value.contains(',')).then(|| format!("split(\",\", {inner})[1]"))
}

fn reversed(site: &mut Site<'_>, value: &str) -> Option<String> {
    if !Site::is_ascii(value) {
        return None;
    }
    let inner = site.inner(&value.chars().rev().collect::<String>());
    Some(format!("strrev({inner})"))
}

fn decoded(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(4) {
        0 => format!("jsondecode(jsonencode({{ name = {inner} }})).name"),
        1 => format!("base64decode(base64encode({inner}))"),
        2 => format!("yamldecode(yamlencode([{inner}]))[0]"),
        _ => format!("tostring({inner})"),
    })
}

fn merged(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(4) {
        0 => format!("merge({{ name = \"not this\" }}, {{ name = {inner} }}).name"),
        1 => format!("values({{ b = \"not this\", a = {inner} }})[0]"),
        2 => format!("zipmap([\"a\", \"b\"], [{inner}, \"not this\"])[\"a\"]"),
        _ => format!("concat([{inner}], [\"not this\"])[0]"),
    })
}

fn matched(site: &mut Site<'_>, value: &str) -> Option<String> {
    if value.contains(':') || value.contains('\n') {
        return None;
    }
    let inner = site.inner(&format!("team:{value}"));
    Some(match site.rng.below(2) {
        0 => format!("regex(\"[^:]+$\", {inner})"),
        _ => format!("regex(\"^team:(?P<name>.*)$\", {inner}).name"),
    })
}

fn one_of(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(3) {
        0 => format!("one([{inner}])"),
        1 => format!("one(toset([{inner}, {inner}]))"),
        _ => format!("one(setsubtract([\"x\", {inner}], [\"x\"]))"),
    })
}

fn tried(site: &mut Site<'_>, value: &str) -> Option<String> {
    let inner = site.inner(value);
    Some(match site.rng.below(3) {
        0 => format!("try({{}}.missing, {inner})"),
        1 => format!("try(tonumber(\"x\"), [{inner}][3], {inner})"),
        _ => format!("(can(tonumber(\"x\")) ? \"not this\" : {inner})"),
    })
}

fn sorted(site: &mut Site<'_>, value: &str) -> Option<String> {
    // These pass over what is empty.
    if value.is_empty() {
        return None;
    }
    let inner = site.inner(value);
    Some(match site.rng.below(3) {
        0 => format!("distinct([{inner}, {inner}])[0]"),
        1 => format!("sort([{inner}])[0]"),
        _ => format!("compact([\"\", {inner}])[0]"),
    })
}

fn spread(site: &mut Site<'_>, value: &str) -> Option<String> {
    // These pass over what is empty.
    if value.is_empty() {
        return None;
    }
    let inner = site.inner(value);
    Some(match site.rng.below(2) {
        0 => format!("([{{ name = \"x\" }}, {{ name = {inner} }}][*].name)[1]"),
        _ => format!("coalesce([\"\", {inner}]...)"),
    })
}

fn nested(_: &mut Site<'_>, value: &str) -> Option<String> {
    if !Site::is_ascii(value) {
        return None;
    }
    Some(format!("keys({{ {} = 1 }})[0]", key(value)))
}
