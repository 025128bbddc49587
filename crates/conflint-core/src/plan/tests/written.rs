//! Plans written by hand, for what real ones show rarely.

use super::*;

fn lowered(members: &str) -> Lowered {
    let lowered = read("p", format!("{{\"format_version\":\"1.2\",{members}}}").as_bytes(), &());
    assert_eq!(lowered.problems, []);
    lowered
}

fn change(address: &str, change: &str) -> String {
    let (kind, name) = address.split_once('.').unwrap();
    format!(
        r#"{{"address":"{address}","mode":"managed","type":"{kind}","name":"{name}","provider_name":"registry.terraform.io/x/a",
        "change":{{{change}}}}}"#
    )
}

fn changes(changes: &[String]) -> Lowered {
    lowered(&format!("\"resource_changes\":[{}]", changes.join(",")))
}

#[test]
fn all_actions_are_read() {
    let actions = |names: &str| {
        let plan = changes(&[change(
            "a_b.c",
            &format!(r#""actions":[{names}],"before":{{"n":1}},"after":{{"n":2}}"#),
        )]);
        plan.instances.iter().map(|instance| instance.action.name()).collect::<Vec<_>>().join(" ")
    };
    for (names, read) in [
        (r#""no-op""#, "no-op"),
        (r#""create""#, "create"),
        (r#""read""#, "read"),
        (r#""update""#, "update"),
        (r#""delete""#, "delete"),
        (r#""forget""#, "forget"),
        (r#""open""#, "open"),
        (r#""delete","create""#, "delete-create"),
        (r#""create","delete""#, "create-delete"),
        (r#""create","forget""#, "forget create"),
        (r#""forget","create""#, "forget create"),
    ] {
        assert_eq!(actions(names), read);
    }
}

#[test]
fn a_replacement_that_forgets_leaves_the_old_object() {
    let plan =
        changes(&[change("a_b.c", r#""actions":["create","forget"],"before":{"n":1},"after":{"n":2}"#)]);
    insta::assert_snapshot!(text(&plan), @r"
    forget a_b.c by x/a <a plan does not show its provider configuration?>
      before {n = 1}
    create a_b.c by x/a <a plan does not show its provider configuration?>
      after {n = 2}
    ");
}

#[test]
fn unknown_and_sensitive_parts_are_found_at_any_depth() {
    let plan = changes(&[
        change(
            "a_b.deep",
            r#""actions":["update"],"before":{"list":[{"k":"canary","v":1}],"m":{"x":"canary"}},
            "after":{"list":[{"k":"canary"},null],"whole":"canary","m":{"x":"canary","y":"shown"}},
            "after_unknown":{"list":[{"v":true},true],"m":{"z":true},"gone":{"a":[false,{"b":true}]}},
            "before_sensitive":{"list":[{"k":true}],"m":{"x":true}},
            "after_sensitive":{"list":[{"k":true}],"whole":true,"m":{"x":true,"z":true}}"#,
        ),
        change(
            "a_b.all",
            r#""actions":["create"],"before":null,"after_unknown":true,"after_sensitive":true"#,
        ),
        change(
            "a_b.secret",
            r#""actions":["delete"],"before":{"x":"canary"},"before_sensitive":true,"after":null"#,
        ),
    ]);
    let text = text(&plan);
    assert!(!text.contains("canary"));
    insta::assert_snapshot!(text);
}

#[test]
fn what_the_plan_says_besides_is_kept() {
    let plan = changes(&[
        change(
            "a_b.imported",
            r#""actions":["no-op"],"before":{"id":"i"},"after":{"id":"i"},"importing":{"id":"i"},
            "before_identity":{"arn":"x"},"after_identity":{"arn":"y"}"#,
        ),
        change(
            "a_b.by_identity",
            r#""actions":["no-op"],"before":{},"after":{},"importing":{"identity":{"arn":"x"}}"#,
        ),
        change("a_b.later", r#""actions":["create"],"after":{},"importing":{"unknown":true}"#),
        change(
            "a_b.replaced",
            r#""actions":["delete","create"],"before":{},"after":{},"replace_paths":[["name"],["net",0,"id"],[]]"#,
        ),
    ]);
    insta::assert_snapshot!(text(&plan));
}

#[test]
fn taints_come_from_the_reason_and_from_the_prior_state() {
    let reason = change("a_b.c", r#""actions":["delete","create"],"before":{},"after":{}"#)
        .replace("\"change\"", "\"action_reason\":\"replace_because_tainted\",\"change\"");
    let gone = change("a_b.gone", r#""actions":["delete"],"before":{},"after":null"#);
    let prior = r#""prior_state":{"values":{"root_module":{"resources":[
        {"address":"a_b.gone","mode":"managed","type":"a_b","name":"gone","values":{},"tainted":true}]}}}"#;
    let plan = lowered(&format!("\"resource_changes\":[{reason},{gone}],{prior}"));
    assert_eq!(plan.instances.iter().map(|instance| instance.tainted).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn what_a_targeted_plan_leaves_alone_is_there_all_the_same() {
    let create = change("a_b.new", r#""actions":["create"],"after":{"name":"n"}"#);
    let moved = change("a_b.moved", r#""actions":["no-op"],"before":{},"after":{}"#)
        .replace("\"change\"", "\"previous_address\":\"a_b.old\",\"change\"");
    let prior = r#""prior_state":{"values":{"root_module":{"resources":[
        {"address":"a_b.old","mode":"managed","type":"a_b","name":"old","values":{}},
        {"address":"a_b.new","mode":"managed","type":"a_b","name":"new","deposed_key":"12","values":{"name":"d"}}],
        "child_modules":[{"address":"module.m[\"k\"]","resources":[{"address":"module.m[\"k\"].a_b.rest[0]","mode":"managed",
        "type":"a_b","name":"rest","index":0,"values":{"name":"n","password":"canary"},"sensitive_values":{"password":true}}]}]}}}"#;
    let plan = lowered(&format!("\"resource_changes\":[{create},{moved}],{prior}"));
    insta::assert_snapshot!(text(&plan));
}

#[test]
fn deferred_and_failed_plans_say_so() {
    let deferred = change("a_b.c", r#""actions":["create"],"after":{}"#);
    let plan = lowered(&format!(
        "\"errored\":true,\"deferred_changes\":[{{\"reason\":\"instance_count_unknown\",\"resource_change\":{deferred}}}]"
    ));
    insta::assert_snapshot!(text(&plan));
}

#[test]
fn plans_of_terraform_0_12_are_read() {
    let plan = read(
        "p",
        br#"{"format_version":"0.1","terraform_version":"0.12.6","variables":{"region":{"value":"eu-west-1"}},
        "planned_values":{"root_module":{}},
        "resource_changes":[{"address":"module.m.aws_vpc.v[0]","module_address":"module.m","mode":"managed","type":"aws_vpc",
        "name":"v","index":0,"provider_name":"aws","change":{"actions":["create"],"before":null,
        "after":{"name":"n","tags":[{}]},"after_unknown":{"id":true,"tags":[{}]}}}],
        "configuration":{"provider_config":{"aws":{"name":"aws","expressions":{"region":{"references":["var.region"]},
        "profile":{}}}},"root_module":{"module_calls":{"m":{"source":"./m","expressions":{},"module":{"resources":[
        {"address":"aws_vpc.v","mode":"managed","type":"aws_vpc","name":"v","provider_config_key":"m:aws",
        "expressions":{"name":{"constant_value":"n"},"subnet":{"references":["aws_subnet.s"]}},"schema_version":1,
        "count_expression":{"constant_value":1}}]}}}}}}"#.as_slice(),
        &(),
    );
    insta::assert_snapshot!(text(&plan));
}

#[test]
fn a_module_s_own_provider_gets_what_the_call_passes() {
    let provider = |expressions: &str, call: &str, default: &str| {
        let plan = lowered(&format!(
            r#""resource_changes":[{{"address":"module.m.a_b.c","module_address":"module.m","mode":"managed","type":"a_b",
            "name":"c","change":{{"actions":["create"],"after":{{}}}}}}],"variables":{{"outer_region":{{"value":"o"}}}},
            "configuration":{{"provider_config":{{"module.m:a":{{"name":"a","full_name":"registry.opentofu.org/x/a",
            "module_address":"module.m","expressions":{{{expressions}}}}}}},
            "root_module":{{"module_calls":{{"m":{{"expressions":{{{call}}},"module":{{"variables":{{"region":{{{default}}}}},
            "resources":[{{"mode":"managed","type":"a_b","name":"c","provider_config_key":"module.m:a"}}]}}}}}}}}}}"#
        ));
        show(&plan.instances[0].provider.config)
    };
    let region = r#""region":{"references":["var.region"]}"#;
    assert_eq!(provider(region, r#""region":{"constant_value":"c"}"#, ""), r#"{region = "c"}"#);
    assert_eq!(provider(region, r#""region":{"references":["var.outer_region"]}"#, ""), r#"{region = "o"}"#);
    assert_eq!(provider(region, "", r#""default":"d""#), r#"{region = "d"}"#);
    assert_eq!(provider(region, "", ""), "{region = <var.region has no value>}");
    assert_eq!(
        provider(r#""region":{"references":["local.region"]}"#, "", ""),
        "{region = <a plan does not show what local.region is>}"
    );
}

#[test]
fn arguments_that_may_be_texts_made_of_a_reference_stay_apart() {
    let resource = |name: &str| {
        format!(
            r#"{{"mode":"managed","type":"a_b","name":"{name}","expressions":{{"name":{{"references":["a_p.p.id","a_p.p"]}},
            "p_id":{{"references":["a_p.p.id","a_p.p"]}},"p":{{"references":["a_p.p.name","a_p.p"]}},
            "known_id":{{"references":["a_p.p.known_id","a_p.p"]}}}}}}"#
        )
    };
    let unknown = r#""actions":["create"],"after":{},"after_unknown":{"name":true,"p_id":true,"p":true,"known_id":true}"#;
    let members = format!(
        r#""resource_changes":[{},{},{}],"configuration":{{"root_module":{{"resources":[{},{}]}}}}"#,
        change("a_b.c", unknown),
        change("a_b.d", unknown),
        change(
            "a_p.p",
            r#""actions":["create"],"after":{"known_id":"k"},"after_unknown":{"id":true,"name":true}"#
        ),
        resource("c"),
        resource("d"),
    );
    let plan = lowered(&members);
    let same = |argument| compare(after(&plan, "a_b.c", argument), after(&plan, "a_b.d", argument));
    assert_eq!(same("p_id"), Equality::Same);
    assert_eq!(same("p"), Equality::Same);
    // `name` may be made of the id, and what refers to a known value is unknown for another reason.
    assert_eq!(same("name"), Equality::Undecided);
    assert_eq!(same("known_id"), Equality::Undecided);
    // What exists for others to make texts of is hardly ever the argument itself.
    let plan = read("p", format!("{{\"format_version\":\"1.2\",{members}}}").as_bytes(), &OnlyLocal);
    let same = |argument| compare(after(&plan, "a_b.c", argument), after(&plan, "a_b.d", argument));
    assert_eq!(same("p_id"), Equality::Undecided);
}

struct OnlyLocal;

impl Facts for OnlyLocal {
    fn forces_new(&self, _kind: &str, _argument: &str) -> bool {
        false
    }

    fn is_local(&self, _provider: &str) -> bool {
        true
    }
}

#[test]
fn an_argument_that_would_be_known_and_is_not_is_not_set() {
    let instance = |key: &str, unknown: &str| {
        format!(
            r#"{{"address":"a_b.c[\"{key}\"]","mode":"managed","type":"a_b","name":"c","index":"{key}",
            "provider_name":"registry.terraform.io/x/a","change":{{"actions":["create"],"before":null,
            "after":{{"name":"n"{}}},"after_unknown":{{{unknown}}}}}}}"#,
            if unknown.contains("region") { "" } else { r#","region":"r""# }
        )
    };
    let written = |repetition: &str| {
        let plan = lowered(&format!(
            r#""resource_changes":[{},{}],"configuration":{{"root_module":{{"resources":[{{"mode":"managed","type":"a_b",
            "name":"c","expressions":{{"name":{{"references":["each.value.name","each.value"]}},
            "region":{{"references":["each.value.region","each.value"]}},"p":{{"references":["a_p.p.id","a_p.p"]}}}},
            "for_each_expression":{{"references":["{repetition}"]}}}}]}}}}"#,
            instance("x", r#""region":true,"p":true"#),
            instance("y", r#""p":true"#),
        ));
        let names = |instance: &Instance| {
            let mut names: Vec<String> =
                instance.references.iter().map(|(name, _)| name.to_string()).collect();
            names.dedup();
            names.join(" ")
        };
        plan.instances.iter().map(names).collect::<Vec<_>>()
    };
    assert_eq!(written("var.items"), ["name p", "name p region"]);
    assert_eq!(written("local.items"), ["name p region", "name p region"]);
    assert_eq!(written("a_p.all"), ["name p region", "name p region"]);
}

#[test]
fn real_secrets_are_not_shown() {
    let plan = plan("references-and-secrets");
    assert!(!text(&plan).contains("canary"));
    let password = after(&plan, "aws_db_instance.db", "password");
    assert!(password.is_sensitive() && password.as_str().unwrap() == "canary-password");
}

#[test]
fn references_are_followed_through_modules() {
    let plan = plan("references-and-secrets");
    let main = after(&plan, "aws_vpc.main[0]", "id");
    for address in ["aws_security_group.sg", "aws_security_group.other", "module.net[\"x\"].aws_subnet.a"] {
        assert_eq!(compare(after(&plan, address, "vpc_id"), main), Equality::Same, "{address}");
    }
    let hidden = |module: &str| after(&plan, &format!("module.net[\"{module}\"].aws_subnet.b"), "vpc_id");
    assert_eq!(compare(hidden("x"), hidden("x")), Equality::Same);
    assert_eq!(compare(hidden("x"), hidden("y")), Equality::Undecided);
}

#[test]
fn providers_without_a_block_are_told_from_hidden_ones() {
    let provider = |key: &str, configs: &str| {
        let key = if key.is_empty() { String::new() } else { format!(r#","provider_config_key":"{key}""#) };
        let plan = lowered(&format!(
            r#""resource_changes":[{}],"configuration":{{"provider_config":{{{configs}}},
            "root_module":{{"resources":[{{"mode":"managed","type":"a_b","name":"c"{key}}}]}}}}"#,
            change("a_b.c", r#""actions":["create"],"after":{}"#),
        ));
        let provider = &plan.instances[0].provider;
        format!("{} {:?} {}", provider.source, provider.alias, show(&provider.config))
    };
    let config = |key: &str, alias: &str| {
        format!(
            r#""{key}":{{"name":"a","full_name":"registry.terraform.io/x/a","alias":"{alias}","expressions":
            {{"region":{{"constant_value":"{alias}"}}}}}}"#
        )
    };
    let two = format!("{},{}", config("a.one", "one"), config("a.two", "two"));
    assert_eq!(provider("a.two", &two), r#"x/a Some("two") {region = "two"}"#);
    assert_eq!(provider("a", &config("a.one", "one")), "x/a None {}");
    assert_eq!(provider("module.m:a", ""), "x/a None {}");
    let hidden = "<a plan does not show its provider configuration>";
    assert_eq!(provider("a.three", &two), format!("x/a Some(\"three\") {hidden}"));
    // What is no longer in the configuration is looked after by the only one, if there is an only one.
    assert_eq!(provider("", &config("a.one", "one")), r#"x/a Some("one") {region = "one"}"#);
    assert_eq!(provider("", &two), "x/a None <a plan does not show its provider configuration?>");
}

#[test]
fn modules_that_only_need_a_provider_get_their_callers() {
    let provider = |format: &str, key: &str, configs: &str| {
        let plan = read(
            "p",
            format!(
                r#"{{"format_version":"{format}","resource_changes":[{{"address":"module.m.a_b.c","module_address":"module.m",
                "mode":"managed","type":"a_b","name":"c","provider_name":"x/a","change":{{"actions":["create"],"after":{{}}}}}}],
                "configuration":{{"provider_config":{{{configs}}},"root_module":{{"module_calls":{{"m":{{"module":{{"resources":[
                {{"mode":"managed","type":"a_b","name":"c","provider_config_key":"{key}"}}]}}}}}}}}}}}}"#
            )
            .as_bytes(),
            &(),
        );
        show(&plan.instances[0].provider.config)
    };
    let root = r#""a":{"name":"a","full_name":"x/a","expressions":{"region":{"constant_value":"r"}}}"#;
    let other =
        r#""a.o":{"name":"a","full_name":"x/a","alias":"o","expressions":{"region":{"constant_value":"o"}}}"#;
    let needs = r#""module.m:a":{"name":"a","full_name":"x/a","version_constraint":">= 1","module_address":"module.m"}"#;
    let own = r#""m:a.y":{"name":"a","alias":"y","module_address":"m","expressions":{"region":{"constant_value":"own"}}}"#;
    assert_eq!(provider("0.2", "module.m:a", &format!("{root},{needs}")), r#"{region = "r"}"#);
    assert_eq!(provider("1.2", "module.m:a", &format!("{root},{needs},{other}")), r#"{region = "r"}"#);
    assert_eq!(provider("0.1", "m:a.y", &format!("{root},{own}")), r#"{region = "own"}"#);
    assert_eq!(provider("0.1", "m:a", &format!("{root},{own}")), r#"{region = "r"}"#);
    // `providers = { a = a.o }` was not in plans before Terraform 1.1.
    let hidden = "<a plan does not show its provider configuration>";
    assert_eq!(provider("0.2", "module.m:a", &format!("{root},{needs},{other}")), hidden);
}

/// The instances that are not in `resource_changes`, and what is wrong.
fn of_prior_state(root_module: &str) -> (Vec<String>, Vec<String>) {
    let change = |address: &str, kind: &str, more: &str| {
        format!(
            r#"{{"address":"{address}","mode":"managed","type":"{kind}","name":"c",{more}
            "change":{{"actions":["update"],"before":{{"name":"n"}},"after":{{"name":"m"}}}}}}"#
        )
    };
    let changes = [
        change("a_b.c[0]", "a_b", r#""index":0,"#),
        change("module.m.a_b.c[\\\"k\\\"]", "a_b", r#""module_address":"module.m","index":"k","#),
    ];
    let plan = format!(
        r#"{{"format_version":"1.2","resource_changes":[{}],"prior_state":{{"values":{{"root_module":{root_module}}}}}}}"#,
        changes.join(",")
    );
    let lowered = read("p", plan.as_bytes(), &());
    let others = lowered.instances.iter().skip(2).map(|instance| instance.address.to_string());
    let mut known: Vec<String> = others.collect();
    let tainted = lowered.instances.iter().filter(|instance| instance.tainted);
    known.extend(tainted.map(|instance| format!("tainted {}", instance.address)));
    (known, lowered.problems.into_iter().map(|problem| problem.message).collect())
}

#[test]
fn objects_of_the_prior_state_are_found_by_module_name_and_key() {
    // Terraform 0.12 left module and key out of the addresses.
    let old = r#"{"resources":[{"address":"a_b.c","mode":"managed","type":"a_b","name":"c","index":0,"values":{},"tainted":true}],
        "child_modules":[{"resources":[{"address":"a_b.c","mode":"managed","type":"a_b","name":"c","index":"k","values":{},
        "tainted":true},{"mode":"managed","type":"a_b","name":"d","values":{}}],"address":"module.m"}]}"#;
    let expected = ["module.m.a_b.d", "tainted a_b.c[0]", "tainted module.m.a_b.c[\"k\"]"];
    let (known, problems) = of_prior_state(old);
    assert_eq!((known, problems), (expected.map(str::to_owned).to_vec(), Vec::new()));
}

#[test]
fn what_is_odd_in_the_prior_state_is_told_with_its_place() {
    let (known, problems) =
        of_prior_state(r#"{"resources":[{"mode":"managed"},{"type":"a_b","name":"d","values":{}}]}"#);
    assert_eq!(known, ["a_b.d"]);
    assert_eq!(
        problems,
        ["the plan's `prior_state` cannot be read: object 0 of it: it has no valid address"]
    );
    let (_, problems) = of_prior_state(r#"{"resources":7}"#);
    assert!(problems[0].contains("cannot be read: unexpected data at line 3 column "), "{problems:?}");
}

#[test]
fn modules_of_the_prior_state_end_somewhere() {
    for depth in [60, 200_000] {
        let text = format!("{}{{}}{}", "{\"child_modules\":[".repeat(depth), "]}".repeat(depth));
        let (known, problems) = of_prior_state(&text);
        assert!(known.is_empty());
        assert_eq!(problems.len(), usize::from(depth > 100), "{problems:?}");
    }
}

#[test]
fn what_decides_about_providers_may_come_late() {
    let providers = r#""provider_config":{"a":{"name":"a"},"a.b":{"name":"a","alias":"b"}}"#;
    let modules = r#""root_module":{"outputs":{"o":{"expression":{"references":["module.m.p","module.m"]}}},
        "module_calls":{"m":{"module":{"resources":[{"type":"a_b","name":"c","provider_config_key":"m:a",
        "expressions":{"x":{"references":["var.y"]}}}],"outputs":{"p":{"expression":{"references":["a_b.c.id","a_b.c"]}}}},
        "expressions":{"y":{"references":["a_b.d.id","a_b.d"]}},"depends_on":["a_b.e"]}}}"#;
    let changes = r#""resource_changes":[{"address":"module.m.a_b.c","module_address":"module.m","type":"a_b","name":"c",
        "provider_name":"registry.terraform.io/x/a","change":{"actions":["create"],"after":{},"after_unknown":{"x":true}}}]"#;
    for format in ["0.2", "1.2"] {
        let format = format!("\"format_version\":\"{format}\"");
        let [early, late] = [format!("{providers},{modules}"), format!("{modules},{providers}")]
            .map(|members| format!("\"configuration\":{{{members}}}"));
        let told = |members: [&str; 3]| {
            let lowered = read("p", format!("{{{}}}", members.join(",")).as_bytes(), &());
            assert_eq!(lowered.problems, []);
            text(&lowered)
        };
        let expected = told([&format, &early, changes]);
        assert!(expected.contains("m.a_b.c waits for module.m.var.y"), "{expected}");
        for members in [[&format, &late, changes], [&early, changes, &format], [changes, &late, &format]] {
            assert_eq!(told(members), expected);
        }
    }
}

#[test]
fn one_bad_block_does_not_spoil_its_module() {
    let plan = r#"{"format_version":"1.2","resource_changes":[],"configuration":{"provider_config":{},"root_module":{
        "resources":[{"type":7},{"type":"a_b","name":"c","expressions":{"x":{"references":["var.y"]}}}],
        "outputs":{"o":7},"variables":[],"module_calls":{"m":7,"n":{"expressions":7}}}}}"#;
    let lowered = read("p", plan.as_bytes(), &());
    let problems: Vec<String> = lowered.problems.iter().map(|problem| problem.message.clone()).collect();
    assert_eq!(problems.len(), 5, "{problems:#?}");
    assert!(
        problems.iter().all(|problem| problem.contains("`configuration` cannot be read")),
        "{problems:#?}"
    );
    assert_eq!(lowered.dependencies.len(), 1);
}
