//! Breaks text on purpose, the same way for the same seed.

/// Splitmix64: small, and the same everywhere.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

const SNIPPETS: &[&str] = &[
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "# c\n",
    "// c\r\n",
    "/* c\n */",
    "/**/",
    "\u{feff}",
    "\"",
    "\\",
    "\\n",
    "\\u00e9",
    "\\x",
    "$",
    "%",
    "${",
    "%{",
    "$${",
    "%%{",
    "}",
    "~}",
    "${~",
    "%{ if a }",
    "%{ else ~}",
    "%{ endif }",
    "%{~ for a in b }",
    "%{ endfor }",
    "<<EOT\n",
    "<<-EOT\n",
    "EOT\n",
    "\nEOT\n",
    " EOT",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ".",
    "...",
    "..",
    "=",
    "==",
    "=>",
    ":",
    "::",
    "?",
    "!",
    "!=",
    "-",
    "+",
    "*",
    "/",
    "%",
    "<",
    "<=",
    ">",
    ">=",
    "&&",
    "||",
    "&",
    "|",
    "~",
    "^",
    ";",
    "`",
    "'",
    "“",
    "é",
    "ａ",
    "0",
    "1.5",
    "1e3",
    ".0",
    ".*",
    "[*]",
    "1.2.3",
    "x",
    "for",
    "in",
    "if",
    "null",
    "true",
    "for x in y : x",
    "for k, v in y : k => v",
    "f(",
    "f()",
    "a.b",
    "a::b()",
    "a::",
    "\"a\"",
    "\"${a}\"",
    "a = 1\n",
    "a {\n}\n",
    "a { b = 1 }\n",
    "é-1",
    "-a",
    "\u{0}",
    "\u{a0}",
    "\u{200b}",
];

/// A text with one to three small changes.
pub fn mutate(text: &str, random: &mut Random) -> String {
    let mut tokens: Vec<String> = tokens(text).into_iter().map(str::to_owned).collect();
    for _ in 0..1 + random.below(3) * random.below(2) {
        change(&mut tokens, random);
    }
    let mut mutant = tokens.concat();
    match random.below(40) {
        0 => mutant = mutant.replace('\n', "\r\n"),
        1 => mutant.insert(0, '\u{feff}'),
        2 => mutant.truncate(mutant.trim_end().len()),
        3 => {
            let at = (0..=random.below(mutant.len() + 1)).rev().find(|at| mutant.is_char_boundary(*at));
            mutant.truncate(at.unwrap_or(0));
        }
        _ => {}
    }
    mutant
}

fn change(tokens: &mut Vec<String>, random: &mut Random) {
    let (a, b) = (random.below(tokens.len()), random.below(tokens.len()));
    if tokens.is_empty() {
        return;
    }
    match random.below(8) {
        0 => drop(tokens.remove(a)),
        1 => tokens.insert(a, tokens[a].clone()),
        2 => tokens.swap(a, b),
        3 => tokens.insert(a, tokens[b].clone()),
        4 if a + 1 < tokens.len() => tokens.swap(a, a + 1),
        5 => tokens[a] = SNIPPETS[random.below(SNIPPETS.len())].to_owned(),
        6 => {
            let end = (a + 1 + random.below(6)).min(tokens.len());
            tokens.drain(a..end);
        }
        _ => tokens.insert(a, SNIPPETS[random.below(SNIPPETS.len())].to_owned()),
    }
}

/// Words, runs of blanks, and single characters of all else, except for a few that belong together.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let pair = [
            "${", "%{", "$${", "%%{", "~}", "<<-", "<<", "==", "=>", "!=", "&&", "||", "...", "::", "//",
            "\\",
        ];
        let length = if word(first) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else if first == ' ' {
            rest.find(|c| c != ' ').unwrap_or(rest.len())
        } else {
            pair.iter().find(|pair| rest.starts_with(**pair)).map_or(first.len_utf8(), |pair| pair.len())
        };
        let (token, tail) = rest.split_at(length);
        tokens.push(token);
        rest = tail;
    }
    tokens
}
