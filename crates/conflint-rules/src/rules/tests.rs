//! Rules against instances made by hand: what a configuration or a plan would have to be long for.

use conflint_core::instance::Action;
use conflint_core::value::Value;
use serde_json::{Value as Json, json};

use super::testing::World;
use super::*;

const QUEUE: &str = "genesyscloud_routing_queue";

fn queue(name: &str) -> Json {
    json!({ "name": name })
}

fn nothing(said: Vec<String>) {
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn a_name_that_a_sure_rival_has_is_proved_whatever_doubtful_ones_there_are() {
    let said = World::new()
        .create("genesyscloud_routing_queue.a", queue("Support"))
        .create("genesyscloud_routing_queue.b", queue("support"))
        .create("genesyscloud_routing_queue.c[*]", queue("Support"))
        .says(&duplicate_identity::RULE);
    assert_eq!(
        said,
        [r#"error proved conflict: 2 instances create one genesyscloud_routing_queue with name "Support""#]
    );
}

#[test]
fn an_unknown_number_of_instances_is_no_proof() {
    let world = || {
        World::new()
            .create("genesyscloud_routing_queue.a", queue("Support"))
            .create("genesyscloud_routing_queue.c[*]", queue("Support"))
    };
    let said = world().says(&duplicate_identity::RULE);
    assert_eq!(
        said,
        [r#"error possible conflict: 2 instances create one genesyscloud_routing_queue with name "Support""#]
    );
    let said = world().says(&unvarying_identity::RULE);
    assert_eq!(
        said,
        [
            r#"warning likely conflict: every instance of genesyscloud_routing_queue.c[*] would have name "Support""#
        ]
    );
    nothing(world().but(|instance| instance.special_mut().at_most = Some(1)).says(&unvarying_identity::RULE));
}

#[test]
fn secrets_are_not_said_and_neither_is_what_equals_them() {
    let findings = World::new()
        .create("genesyscloud_routing_queue.a", queue("**Hush"))
        .create("genesyscloud_routing_queue.b", queue("Hush"))
        .findings(&duplicate_identity::RULE);
    assert_eq!(findings.len(), 1);
    let said = format!("{findings:?}");
    assert!(!said.contains("Hush"), "{said}");
    let pool = |end: &str| json!({"start_number": "1000", "end_number": end});
    let findings = World::new()
        .create("genesyscloud_telephony_providers_edges_extension_pool.a", pool("**1500"))
        .create("genesyscloud_telephony_providers_edges_extension_pool.b", pool("1999"))
        .findings(&overlapping_range::RULE);
    let said = format!("{findings:?}");
    assert!(findings.len() == 1 && !said.contains("1500") && !said.contains("1999"), "{said}");
}

#[test]
fn settings_that_exist_are_set_and_not_created() {
    let kind = "genesyscloud_organization_authentication_settings";
    let one = format!("{kind}.one");
    nothing(
        World::new().create(&one, json!({})).remote(kind, "Settings", json!({})).says(&already_exists::RULE),
    );
    let said =
        World::new().create(&one, json!({})).create(&format!("{kind}.two"), json!({})).says(&singleton::RULE);
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("error proved overwrite"), "{said:?}");
}

#[test]
fn what_is_overwritten_is_a_warning_unless_another_state_owns_it() {
    let object = || json!({"bucket": "b", "key": "k", "id": "k"});
    let created = || World::new().create("aws_s3_object.a", object());
    let said = created().remote("aws_s3_object", "k", object()).says(&already_exists::RULE);
    assert!(said[0].starts_with("warning proved overwrite"), "{said:?}");
    let owned = created().deployment("other").state_only().keep("aws_s3_object.b", object());
    let said = owned.says(&already_exists::RULE);
    assert!(said[0].starts_with("error proved overwrite"), "{said:?}");
    let adopted = World::new()
        .create("genesyscloud_flow_outcome.a", json!({"name": "Sold"}))
        .remote("genesyscloud_flow_outcome", "1", json!({"name": "sold"}))
        .says(&already_exists::RULE);
    assert!(adopted[0].starts_with("error proved adoption"), "{adopted:?}");
}

#[test]
fn an_imported_object_that_is_renamed_takes_its_new_name() {
    let said = World::new()
        .with(
            "genesyscloud_routing_queue.a",
            Action::Update,
            json!({"id": "1", "name": "Old"}),
            json!({"id": "1", "name": "New"}),
        )
        .but(|instance| {
            instance.special_mut().import = Some(conflint_core::instance::Import { id: "1".into() })
        })
        .remote(QUEUE, "2", queue("New"))
        .says(&already_exists::RULE);
    assert_eq!(said.len(), 1, "{said:?}");
}

#[test]
fn a_module_that_got_a_new_name_is_one_finding_and_one_block() {
    let findings = World::new()
        .delete("module.old.genesyscloud_routing_queue.a", queue("A"))
        .delete("module.old.module.x.genesyscloud_routing_queue.b[0]", queue("B"))
        .create("module.new.genesyscloud_routing_queue.a", queue("A"))
        .create("module.new.module.x.genesyscloud_routing_queue.b[0]", queue("B"))
        .findings(&missing_moved::RULE);
    assert_eq!(findings.len(), 1);
    let text = &findings[0].fixes[0].edits[0].text;
    assert_eq!(text, "moved {\n  from = module.old\n  to   = module.new\n}\n");
    assert_eq!(findings[0].subjects.len(), 4);
}

#[test]
fn a_swap_is_one_finding() {
    let update = |world: World, name, before, after| {
        world.with(&format!("{QUEUE}.{name}"), Action::Update, queue(before), queue(after))
    };
    let swap = update(update(World::new(), "a", "A", "B"), "b", "B", "A");
    let said = swap.says(&identity_handover::RULE);
    assert_eq!(
        said,
        [
            r#"error proved conflict: genesyscloud_routing_queue.a and genesyscloud_routing_queue.b swap name "B" and name "A""#
        ]
    );
    let chain = update(update(World::new(), "a", "A", "B"), "b", "B", "C");
    nothing(
        chain
            .waits("genesyscloud_routing_queue.a", "genesyscloud_routing_queue.b")
            .says(&identity_handover::RULE),
    );
}

#[test]
fn a_local_that_a_plan_hides_orders_only_what_shows_traces_of_it() {
    let chain = |description: &str| {
        let after = json!({"name": "Beta", "description": description});
        World::new()
            .plan()
            .with(&format!("{QUEUE}.first"), Action::Update, queue("Alpha"), after)
            .but(|instance| {
                let pair = |argument: &str| (argument.into(), "local.x".into());
                instance.references = [pair("name"), pair("description")].into_iter().collect();
            })
            .with(
                &format!("{QUEUE}.second"),
                Action::Update,
                json!({"id": "0f39f1a0", "name": "Beta"}),
                json!({"id": "0f39f1a0", "name": "Gamma"}),
            )
            .waits_for_local(&format!("{QUEUE}.first"), "x")
            .says(&identity_handover::RULE)
    };
    assert!(chain("plain")[0].starts_with("error likely"));
    assert!(chain("after 0f39f1a0")[0].starts_with("error possible"));
    assert!(chain("<>")[0].starts_with("error possible"));
}

#[test]
fn a_default_that_moves_is_no_handover() {
    let site = |default: bool| json!({"name": "<>", "set_as_default_site": default});
    nothing(
        World::new()
            .with("genesyscloud_telephony_providers_edges_site.a", Action::Update, site(true), site(false))
            .with("genesyscloud_telephony_providers_edges_site.b", Action::Update, site(false), site(true))
            .says(&identity_handover::RULE),
    );
}

#[test]
fn a_destroy_that_leaves_the_object_gives_its_name_away_without_harm() {
    let outcome = json!({"name": "Sold"});
    nothing(
        World::new()
            .delete("genesyscloud_flow_outcome.a", outcome.clone())
            .create("genesyscloud_flow_outcome.b", outcome)
            .says(&missing_moved::RULE),
    );
}

#[test]
fn a_secret_without_recovery_window_frees_its_name() {
    let secret = |days: i64| json!({"name": "db", "recovery_window_in_days": days, "kms_key_id": "k"});
    let replaced = |days| {
        World::new()
            .with("aws_secretsmanager_secret.a", Action::DeleteThenCreate, secret(days), secret(days))
            .says(&reserved_name::RULE)
    };
    nothing(replaced(0));
    assert_eq!(replaced(30).len(), 1);
    let other = |days| {
        World::new()
            .delete("aws_secretsmanager_secret.a", secret(days))
            .create("aws_secretsmanager_secret.b", secret(days))
    };
    assert_eq!(other(30).says(&reserved_name::RULE).len(), 1);
    nothing(other(30).says(&missing_moved::RULE));
    assert_eq!(other(0).says(&missing_moved::RULE).len(), 1);
}

#[test]
fn a_purge_protected_vault_keeps_its_name_and_others_may() {
    let vault = |protected: bool| json!({"name": "v", "purge_protection_enabled": protected});
    let said = |protected| {
        World::new()
            .with("azurerm_key_vault.a", Action::DeleteThenCreate, vault(protected), vault(protected))
            .says(&reserved_name::RULE)
    };
    assert!(said(true)[0].starts_with("error proved"), "{:?}", said(true));
    assert!(said(false)[0].starts_with("error possible"), "{:?}", said(false));
}

#[test]
fn names_of_the_platform_are_told_when_they_are_taken() {
    let label = |name: &str| json!({ "name": name });
    let kind = "genesyscloud_routing_utilization_label.a";
    let said = World::new().create(kind, label("System Default Label")).says(&reserved_name::RULE);
    assert_eq!(said.len(), 1, "{said:?}");
    nothing(World::new().keep(kind, label("System Default Label")).says(&reserved_name::RULE));
    nothing(World::new().create(kind, label("Mine")).says(&reserved_name::RULE));
}

#[test]
fn a_replacement_sends_its_used_key_again() {
    let schedule = |end: &str| json!({"user_group_id": "g", "start_date": "2026-10-01", "end_date": end, "idempotency_key": "k"});
    let said = World::new()
        .with(
            "genesyscloud_wfm_schedule.a",
            Action::DeleteThenCreate,
            schedule("2026-10-02"),
            schedule("2026-10-03"),
        )
        .says(&reused_idempotency_key::RULE);
    assert_eq!(said.len(), 1, "{said:?}");
}

#[test]
fn a_forced_replacement_names_who_forces_it() {
    let site = |model: &str| json!({"name": "Indianapolis", "media_model": model});
    let findings = World::new()
        .with(
            "genesyscloud_telephony_providers_edges_site.main",
            Action::DeleteThenCreate,
            site("Premises"),
            site("Cloud"),
        )
        .create("genesyscloud_telephony_providers_edges_edge_group.g", json!({"name": "g"}))
        .but(|instance| std::sync::Arc::make_mut(&mut instance.lifecycle).create_before_destroy = Some(true))
        .waits(
            "genesyscloud_telephony_providers_edges_edge_group.g",
            "genesyscloud_telephony_providers_edges_site.main",
        )
        .findings(&create_before_destroy::RULE);
    assert_eq!(findings.len(), 1);
    assert!(
        findings[0].help.contains("genesyscloud_telephony_providers_edges_edge_group.g"),
        "{}",
        findings[0].help
    );
}

#[test]
fn a_pool_that_grows_overlaps_the_one_that_it_replaces() {
    let pool = |end: &str| json!({"start_number": "1000", "end_number": end});
    let grow = |action| {
        World::new()
            .with(
                "genesyscloud_telephony_providers_edges_extension_pool.p",
                action,
                pool("1999"),
                pool("2999"),
            )
            .says(&create_before_destroy::RULE)
    };
    assert_eq!(grow(Action::CreateThenDelete).len(), 1);
    nothing(grow(Action::DeleteThenCreate));
}

#[test]
fn a_later_replacement_is_a_warning_only_where_something_else_than_the_name_forces_it() {
    let written = |world: World| {
        world.but(|instance| {
            std::sync::Arc::make_mut(&mut instance.lifecycle).create_before_destroy = Some(true)
        })
    };
    let site = json!({"name": "Indianapolis", "media_model": "Cloud"});
    let said = written(World::new().create("genesyscloud_telephony_providers_edges_site.s", site))
        .says(&create_before_destroy::RULE);
    assert!(said[0].starts_with("warning likely conflict: a change of media_model"), "{said:?}");
    // Only the name itself replaces a skill.
    nothing(
        written(World::new().create("genesyscloud_routing_skill.s", queue("X")))
            .says(&create_before_destroy::RULE),
    );
    // Nothing replaces a queue.
    nothing(
        written(World::new().create("genesyscloud_routing_queue.s", queue("X")))
            .says(&create_before_destroy::RULE),
    );
    // The name changes whenever the object is made again.
    let random = json!({"name": "<random_pet.name.id>", "media_model": "Cloud"});
    nothing(
        written(World::new().create("genesyscloud_telephony_providers_edges_site.s", random))
            .says(&create_before_destroy::RULE),
    );
}

#[test]
fn ranges_are_compared_with_all_that_exist() {
    let pool = |start: &str, end: &str| json!({"start_phone_number": start, "end_phone_number": end});
    let kind = "genesyscloud_telephony_providers_edges_did_pool";
    let a = format!("{kind}.a");
    let said = World::new()
        .create(&a, pool("+100", "+199"))
        .remote(kind, "1", pool("+150", "+151"))
        .says(&overlapping_range::RULE);
    assert_eq!(said.len(), 1, "{said:?}");
    // What is given up first is free.
    let b = format!("{kind}.b");
    let shrink = World::new()
        .with(&b, Action::Update, pool("+100", "+299"), pool("+200", "+299"))
        .create(&a, pool("+100", "+199"));
    nothing(shrink.waits(&a, &b).says(&overlapping_range::RULE));
    let shrink = World::new()
        .with(&b, Action::Update, pool("+100", "+299"), pool("+200", "+299"))
        .create(&a, pool("+100", "+199"));
    assert_eq!(shrink.says(&overlapping_range::RULE).len(), 1);
    // Equal ranges are one identity.
    nothing(
        World::new().create(&a, pool("+1", "+9")).create(&b, pool("+1", "+9")).says(&overlapping_range::RULE),
    );
}

#[test]
fn one_object_in_two_states_is_an_error_when_both_change_it() {
    let config =
        |timeout: i64| json!({"id": "54c96976-e7db-5f81-8001-06c78edf7696", "name": "x", "timeout": timeout});
    let two = |first, second| {
        World::new()
            .with("genesyscloud_webphone_config.a", first, config(1), config(2))
            .deployment("other")
            .with("genesyscloud_webphone_config.b", second, config(1), config(3))
            .says(&shared_ownership::RULE)
    };
    assert!(two(Action::Update, Action::Update)[0].starts_with("error proved stale-lock"));
    assert!(two(Action::Update, Action::NoOp)[0].starts_with("warning proved stale-lock"));
    nothing(two(Action::Update, Action::Forget));
}

#[test]
fn short_ids_name_one_object_only_in_one_place() {
    let role = json!({"id": "app", "name": "app"});
    let said = World::new()
        .provider(json!({"profile": "a"}))
        .with("aws_iam_role.a", Action::Update, role.clone(), role.clone())
        .deployment("other")
        .provider(json!({"profile": "b"}))
        .with("aws_iam_role.b", Action::Update, role.clone(), role.clone())
        .says(&shared_ownership::RULE);
    nothing(said);
    let random = json!({"id": "none", "result": "x"});
    let said = World::new()
        .keep("random_password.a", random.clone())
        .deployment("other")
        .keep("random_password.a", random)
        .says(&shared_ownership::RULE);
    assert!(said.iter().all(|line| line.contains("possible")), "{said:?}");
}

#[test]
fn identities_tell_objects_of_one_id_apart() {
    let identity = |account: &str| Value::from_json(&json!({ "account_id": account, "name": "app" }));
    let two = |account: &str| {
        World::new()
            .with("aws_iam_role.a", Action::Update, json!({"id": "app"}), json!({"id": "app"}))
            .but(|instance| instance.special_mut().identity = Some(identity("1")))
            .deployment("other")
            .with("aws_iam_role.b", Action::Update, json!({"id": "app"}), json!({"id": "app"}))
            .but(|instance| instance.special_mut().identity = Some(identity(account)))
            .says(&shared_ownership::RULE)
    };
    assert!(two("1")[0].starts_with("error proved"));
    nothing(two("2"));
}

#[test]
fn a_token_is_old_when_the_inventory_has_another() {
    let settings = |etag: &str, codec: &str| json!({"id": "1", "name": "x", "etag": etag, "codec": codec});
    let kind = "genesyscloud_webrtc_softphone_settings";
    let update = |world: World| {
        world.with(&format!("{kind}.a"), Action::Update, settings("1", "a"), settings("1", "b"))
    };
    let said =
        update(World::new()).remote(kind, "1", settings("2", "a")).says(&stale_concurrency_token::RULE);
    assert!(said[0].starts_with("error proved stale-lock"), "{said:?}");
    nothing(update(World::new()).remote(kind, "1", settings("1", "a")).says(&stale_concurrency_token::RULE));
    nothing(update(World::new()).says(&stale_concurrency_token::RULE));
    let literal =
        World::new().with(&format!("{kind}.a"), Action::Update, settings("2", "a"), settings("1", "a"));
    assert_eq!(literal.says(&stale_concurrency_token::RULE).len(), 1);
}

#[test]
fn inline_and_standalone_forms_fight() {
    let inline = json!({"name": "x", "conditional_group_routing_rules": [{"condition_value": 1}]});
    let satellite = json!({"queue_id": "<genesyscloud_routing_queue.q.id>", "rules": []});
    let both = |queue: Json| {
        World::new()
            .create("genesyscloud_routing_queue.q", queue)
            .create("genesyscloud_routing_queue_conditional_group_routing.r", satellite.clone())
            .says(&competing_writers::RULE)
    };
    assert!(both(inline)[0].starts_with("error proved overwrite"));
    nothing(both(json!({"name": "x", "conditional_group_routing_rules": []})));
}

#[test]
fn satellites_of_one_parent_that_nothing_orders_are_told() {
    let on = |field: &str| json!({"queue_id": "<genesyscloud_routing_queue.q.id>", field: []});
    let world = || {
        World::new()
            .create("genesyscloud_routing_queue.q", queue("x"))
            .create("genesyscloud_routing_queue_conditional_group_routing.r", on("rules"))
            .create("genesyscloud_routing_queue_conditional_group_activation.a", on("pilot_rule"))
    };
    assert_eq!(world().says(&competing_writers::RULE).len(), 1);
    nothing(
        world()
            .waits(
                "genesyscloud_routing_queue_conditional_group_activation.a",
                "genesyscloud_routing_queue_conditional_group_routing.r",
            )
            .says(&competing_writers::RULE),
    );
}

#[test]
fn blocks_of_addresses_may_not_overlap_within_one_network() {
    let subnet = |network: &str, cidr: &str| json!({"vpc_id": network, "cidr_block": cidr});
    let facts = r#"
resource "aws_subnet" {
  range "addresses" {
    cidr   = "cidr_block"
    within = ["vpc_id"]
  }
}
"#;
    let two = |network: &str| {
        World::new()
            .facts(facts)
            .create("aws_subnet.a", subnet("<aws_vpc.a.id>", "10.0.0.0/16"))
            .create("aws_subnet.b", subnet(network, "10.0.3.0/24"))
            .says(&overlapping_range::RULE)
    };
    assert!(two("<aws_vpc.a.id>")[0].starts_with("error likely conflict"));
    nothing(two("<aws_vpc.b.id>"));
}

#[test]
fn one_state_owns_an_object_twice_where_the_provider_says_so() {
    let owned = |address: &str, identity: serde_json::Value| {
        let (before, after) = (json!({"id": "7", "size": 1}), json!({"id": "7", "size": 2}));
        World::new()
            .with("acme_thing.a", Action::Update, before.clone(), after.clone())
            .but(|instance| instance.special_mut().identity = Some(Value::from_json(&json!({"number": 7}))))
            .with(address, Action::Update, before, after)
            .but(|instance| instance.special_mut().identity = Some(Value::from_json(&identity)))
            .says(&shared_ownership::RULE)
    };
    let said = owned("acme_thing.b", json!({"number": 7}));
    assert!(
        said[0].starts_with("error proved overwrite: 2 blocks of one state own the acme_thing"),
        "{said:?}"
    );
    nothing(owned("acme_thing.b", json!({"number": 8})));
    nothing(owned("acme_thing.b", serde_json::Value::Null));
}
