//! Many of one thing, and the worst that can be made of it.

use std::fmt::Write as _;

use super::{Files, PROVIDER, for_each, instances};

const DIVISION: &str = "genesyscloud_auth_division";

fn divisions(number: usize, name: &str) -> Files {
    let arguments = format!("  name = {name}\n");
    instances(number, |text, start, count| for_each(text, DIVISION, start, count, &arguments))
}

pub fn distinct(number: usize) -> Files {
    divisions(number, "\"team ${each.key}\"")
}

pub fn same(number: usize) -> Files {
    divisions(number, "\"team\"")
}

pub fn unknown_same(number: usize) -> Files {
    divisions(number, "\"${var.unknown}-team\"")
}

pub fn unknown_distinct(number: usize) -> Files {
    divisions(number, "\"${var.unknown}-${each.key}\"")
}

pub fn never_known(number: usize) -> Files {
    divisions(number, "uuid()")
}

pub fn pairs(number: usize) -> Files {
    instances(number, |text, start, count| {
        let name = format!("\"team ${{{start} + floor(count.index / 2)}}\"");
        writeln!(
            text,
            "resource \"{DIVISION}\" \"block_{start}\" {{\n  count = {count}\n  name = {name}\n}}\n"
        )
        .unwrap();
    })
}

pub fn numbers(number: usize) -> Files {
    let kind = "genesyscloud_telephony_providers_edges_did_pool";
    let end = "  end_phone_number   = \"+1${5550000000 + tonumber(each.key)}\"\n";
    let arguments = format!("  start_phone_number = \"+15550000000\"\n{end}");
    instances(number, |text, start, count| for_each(text, kind, start, count, &arguments))
}

pub fn networks(number: usize) -> Files {
    let arguments = "  vpc_id     = \"vpc-1\"\n  cidr_block = each.key == \"0\" ? \"10.0.0.0/8\" : cidrsubnet(\"10.0.0.0/8\", 20, tonumber(each.key))\n";
    instances(number, |text, start, count| for_each(text, "aws_subnet", start, count, arguments))
}

pub fn chain(number: usize) -> Files {
    let mut text = PROVIDER.to_owned();
    for n in 0..number {
        let before = n.checked_sub(1).map(|before| format!("  depends_on = [{DIVISION}.d{before}]\n"));
        let name = n / 2;
        let before = before.unwrap_or_default();
        writeln!(text, "resource \"{DIVISION}\" \"d{n}\" {{\n  name = \"team {name}\"\n{before}}}\n")
            .unwrap();
    }
    vec![("main.tf".to_owned(), text)]
}

pub fn calls(number: usize) -> Files {
    let mut text = PROVIDER.to_owned();
    for n in 0..number {
        writeln!(text, "module \"m{n}\" {{\n  source = \"./team\"\n  name   = \"team {n}\"\n}}\n").unwrap();
    }
    let team =
        format!("variable \"name\" {{}}\n\nresource \"{DIVISION}\" \"this\" {{\n  name = var.name\n}}\n");
    vec![("main.tf".to_owned(), text), ("team/main.tf".to_owned(), team)]
}

pub fn nested(number: usize) -> Files {
    const DEPTH: usize = 99;
    let mut files = Files::new();
    let mut root = PROVIDER.to_owned();
    for column in 0..number.div_ceil(DEPTH) {
        writeln!(
            root,
            "module \"m{column}\" {{\n  source = \"./c/level0\"\n  name = \"team {column}\"\n}}\n"
        )
        .unwrap();
    }
    files.push(("main.tf".to_owned(), root));
    for level in 0..DEPTH {
        let next = level + 1;
        let call = format!(
            "module \"below\" {{\n  source = \"../level{next}\"\n  name = \"${{var.name}} {level}\"\n}}\n"
        );
        let call = if next < DEPTH { call } else { String::new() };
        let text = format!(
            "variable \"name\" {{}}\n\nresource \"{DIVISION}\" \"this\" {{\n  name = var.name\n}}\n\n{call}"
        );
        files.push((format!("c/level{level}/main.tf"), text));
    }
    files
}

pub fn ignored(number: usize) -> Files {
    let mut text = PROVIDER.to_owned();
    for n in 0..number {
        let name = n / 2;
        writeln!(text, "# conflint: ignore[duplicate-identity] known").unwrap();
        writeln!(text, "resource \"{DIVISION}\" \"d{n}\" {{\n  name = \"team {name}\"\n}}\n").unwrap();
    }
    vec![("main.tf".to_owned(), text)]
}
