use super::*;

fn refused(bytes: &[u8]) -> String {
    match read("f", bytes, &()) {
        Err(problem) => problem.message,
        Ok(other) => panic!("{other:?}"),
    }
}

fn utf_16(text: &str, big: bool) -> Vec<u8> {
    let units =
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
    units.collect()
}

const PLAN: &str = r#"{"format_version":"1.2","planned_values":{},"resource_changes":[
    {"address":"a_b.c","type":"a_b","name":"c","change":{"actions":["create"],"after":{"name":"é"}}}]}"#;

fn is_the_plan(bytes: &[u8]) {
    let Ok(Recognised::Plan(plan)) = read("f", bytes, &()) else { panic!() };
    assert_eq!(plan.instances.len(), 1);
    assert_eq!(plan.instances[0].after.as_ref().unwrap().get("name").unwrap().as_str().unwrap(), "é");
}

#[test]
fn plans_come_in_many_clothes() {
    is_the_plan(PLAN.as_bytes());
    is_the_plan(format!("\u{feff}{PLAN}").as_bytes());
    is_the_plan(format!("{{\"tfplan\": {PLAN}}}").as_bytes());
    is_the_plan(format!("{{\"spacelift\": {{}}, \"terraform\": {PLAN}}}").as_bytes());
    is_the_plan(format!("{{\"plan\": {PLAN}, \"other\": 1}}").as_bytes());
    is_the_plan(&utf_16(&format!("\u{feff}{PLAN}"), false));
    is_the_plan(&utf_16(&format!("\u{feff}{PLAN}"), true));
    is_the_plan(&utf_16(PLAN, false));
}

#[test]
fn kinds_are_told_by_content() {
    let kind = |text: &str| match read("f", text.as_bytes(), &()) {
        Ok(Recognised::Plan(_)) => "plan",
        Ok(Recognised::State(_)) => "state",
        Ok(Recognised::Inventory(_)) => "inventory",
        Ok(Recognised::Schemas(_)) => "schemas",
        Err(_) => "refused",
    };
    assert_eq!(kind(r#"{"format_version":"0.1","planned_values":{"root_module":{}}}"#), "plan");
    assert_eq!(kind(r#"{"format_version":"1.0"}"#), "state");
    assert_eq!(
        kind(r#"{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}"#),
        "state"
    );
    assert_eq!(
        kind(r#"{"version":4,"terraform_version":"1.5.0","serial":1,"lineage":"x","resources":[]}"#),
        "state"
    );
    assert_eq!(kind(r#"{"format_version":"1.0","provider_schemas":{}}"#), "schemas");
    assert_eq!(kind("[]"), "inventory");
    assert_eq!(kind(r#"[{"type":"a_b","id":"1","attributes":{}}]"#), "inventory");
    assert_eq!(kind(r#"{"entities":[]}"#), "refused");
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("binary plan", b"PK\x03\x04rest".to_vec()),
        ("git-crypt", b"\0GITCRYPT\0\x01".to_vec()),
        ("gzip", b"\x1f\x8b\x08".to_vec()),
        ("empty", Vec::new()),
        ("blank", b" \n\t\n".to_vec()),
        ("mark alone", b"\xef\xbb\xbf".to_vec()),
        ("not UTF-8", b"{\"a\": \"\xff\xfe\"}".to_vec()),
        ("bad UTF-16", vec![0xff, 0xfe, b'{', 0, 0, 0xd8]),
        ("truncated", PLAN[..PLAN.len() / 2].into()),
        ("truncated array", b"[{\"type\": \"a\"".to_vec()),
        ("syntax", b"{\"format_version\": 1,}".to_vec()),
        ("log", b"{\"@level\":\"info\",\"@message\":\"Terraform 1.11.4\",\"type\":\"version\"}\n{\"@level\":\"info\"}\n".to_vec()),
        ("log of one line", b"{\"@level\":\"info\",\"@message\":\"x\"}\n".to_vec()),
        ("brace too many", b"{\"a\":1}}\n".to_vec()),
        ("lines", b"{\"a\":1}\n{\"b\":2}\n".to_vec()),
        ("text of plan", b"\nTerraform used the selected providers to generate the following\nexecution plan.".to_vec()),
        ("action", format!("[command]/usr/bin/terraform-bin show -json p\n{PLAN}\n::debug::stdout: x").into_bytes()),
        ("HCL", b"resource \"a_b\" \"c\" {}\n".to_vec()),
        ("other JSON", b"{\"a\": 1}".to_vec()),
        ("validate", b"{\"format_version\":\"1.0\",\"valid\":true,\"error_count\":0}".to_vec()),
        ("page", b"{\"entities\":[{\"id\":\"1\",\"name\":\"n\"}]}".to_vec()),
        ("array of others", b"[1, 2]".to_vec()),
        ("old state", b"{\"version\":1,\"serial\":1,\"modules\":[]}".to_vec()),
        ("new state", b"{\"version\":5,\"serial\":1,\"resources\":[]}".to_vec()),
        ("odd state", b"{\"version\":\"x\",\"serial\":1}".to_vec()),
        ("encrypted", b"{\"encrypted_data\":\"x\",\"encryption_version\":\"v0\",\"meta\":{}}".to_vec()),
    ];
    let lines: Vec<String> =
        cases.iter().map(|(name, bytes)| format!("{name}: {}", refused(bytes))).collect();
    insta::assert_snapshot!(lines.join("\n"));
}
