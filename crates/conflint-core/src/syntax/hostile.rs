//! Texts that take long to read where reading is not linear, for tests.

/// How long each text is, about.
pub const LENGTH: usize = 100_000;

/// Files of native syntax.
pub fn native() -> Vec<String> {
    let many = |piece: &str| piece.repeat(LENGTH / piece.len());
    let item = |before: &str, piece: &str, after: &str| format!("a = {before}{}{after}\n", many(piece));
    vec![
        item("[", "1, ", "]"),
        item("[", "\"a\", ", "]"),
        item("[", "x.y, ", "]"),
        item("[", "{a=1},", "]"),
        item("{", "a = 1,", "}"),
        item("{", "a = 1\n", "}"),
        item("\"", "a", "\""),
        item("\"", "$", "\""),
        item("\"", "$${", "\""),
        item("\"", "\\n", "\""),
        item("\"", "${a}", "\""),
        item("\"", "%{if a}%{endif}", "\""),
        item("\"", "%{if a}", "\""),
        item("<<A\n", "b\n", "A"),
        item("<<A\n", "b${c}\n", "A"),
        item("<<-A\n", "  $\n", "A"),
        item("<<A\n", "b", "\nA"),
        item("<<A\n", "b\n", ""),
        item("", "1 + ", "1"),
        item("x", ".y", ""),
        item("x", "[*]", ""),
        item("x", "[0]", ""),
        item("", "-", "1"),
        item("", "(", ""),
        item("", "[\n", ""),
        item("", "{\n", ""),
        item("", "\"${", ""),
        item("", "f(", ""),
        item("", "1.", ""),
        item("", "x::", ""),
        many(" "),
        many("\n"),
        many("#"),
        many("# x\n"),
        many("/**/"),
        many("/*"),
        many("a {\n"),
        many("a {}\n"),
        many("a = 1\n"),
        many("a \"b\" "),
        many("}\n"),
        many("\"\n"),
        many("a = <<A\n"),
        many("a = <<A\nx\nA\n"),
        many("a = (\n"),
        many("a = [\n}"),
        many("a = \"${\n"),
        many("a = {\nb = [\n"),
        many("é"),
        many("\u{feff}"),
        many("“"),
        (0..20_000).map(|i| format!("a{i} = {i}\n")).collect(),
        (0..20_000).map(|i| format!("a = <<A{i}\n")).collect(),
        (0..20_000).map(|i| format!("a = [<<A{i}\n")).collect(),
        (0..190).map(|i| format!("{}a = \"${{<<A{i}\n", "  ".repeat(i))).collect(),
    ]
}

/// Files of JSON.
pub fn json() -> Vec<String> {
    [
        ("[", "1,", "1]"),
        ("{", "\"a\": 1,", "\"b\": 2}"),
        ("{\"a\": \"", "${b}", "\"}"),
        ("{\"a\": \"", "\\n", "${b}\"}"),
        ("{\"a\": \"", "\\n${b}", "\"}"),
        ("{\"a\": \"", "\\", "\"}"),
        ("", "[", ""),
        ("", "{\"a\":", ""),
        ("", "{", ""),
        ("{\"a\": ", "-", "}"),
        ("", " ", ""),
        ("", "\"", ""),
    ]
    .map(|(before, piece, after)| format!("{before}{}{after}", piece.repeat(LENGTH / piece.len())))
    .to_vec()
}
