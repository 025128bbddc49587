//! Plans, as `terraform show -json` writes them.

use serde_json::{Map, Value, json};

use super::Files;

const MODULES: usize = 20;
const KINDS: [&str; 3] = ["aws_s3_bucket", "aws_iam_role", "aws_sqs_queue"];

/// What a grown estate looks like: of ten objects seven stay, one is updated and two are created.
pub fn estate(objects: usize) -> Files {
    let mut objects: Vec<Object> = (0..objects).map(Object::new).collect();
    objects.sort_by_key(|object| (object.module(), object.kind));
    let existing = objects.iter().filter(|object| object.action() != "create");
    let prior = values(existing, Object::before);
    let members = [
        ("format_version", json!("1.2")),
        ("terraform_version", json!("1.11.4")),
        ("planned_values", values(objects.iter(), Object::after)),
        ("resource_changes", objects.iter().map(Object::change).collect()),
        ("prior_state", json!({"format_version": "1.0", "terraform_version": "1.11.4", "values": prior})),
        ("configuration", configuration()),
        ("timestamp", json!("2026-01-01T00:00:00Z")),
        ("applyable", json!(true)),
        ("complete", json!(true)),
        ("errored", json!(false)),
    ];
    file(&members)
}

/// The plan of these members, in their order, which should be Terraform's.
pub fn file(members: &[(&str, Value)]) -> Files {
    let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    vec![("plan.json".to_owned(), format!("{{{}}}", members.join(",")))]
}

struct Object {
    number: usize,
    kind: &'static str,
    key: String,
}

impl Object {
    fn new(number: usize) -> Self {
        let kind = KINDS[number % KINDS.len()];
        Self { number, kind, key: format!("service-{number:06}-{}", kind[4..].replace('_', "-")) }
    }

    fn action(&self) -> &'static str {
        match self.number % 10 {
            0..7 => "no-op",
            7 => "update",
            _ => "create",
        }
    }

    fn module(&self) -> String {
        format!("module.m{}", self.number % MODULES)
    }

    /// What says which object it is.
    fn named(&self, more: Value) -> Value {
        let Self { kind, key, .. } = self;
        let name = json!({
            "address": format!("{}.{kind}.this[\"{key}\"]", self.module()), "mode": "managed", "type": kind, "name": "this",
            "index": key, "provider_name": "registry.terraform.io/hashicorp/aws",
        });
        joined(name, more)
    }

    fn change(&self) -> Value {
        let before = if self.action() == "create" { Value::Null } else { self.before() };
        let mut after_unknown = Map::new();
        if self.action() == "create" {
            after_unknown.extend(COMPUTED.iter().map(|name| ((*name).to_owned(), json!(true))));
        }
        self.named(json!({
            "module_address": self.module(),
            "change": {
                "actions": [self.action()], "before": before, "after": self.after(), "after_unknown": after_unknown,
                "before_sensitive": sensitive(), "after_sensitive": sensitive(),
            },
        }))
    }

    fn before(&self) -> Value {
        let Self { number, key, .. } = self;
        let tags = json!({"Name": key, "Team": format!("team-{}", number % 17), "Environment": "production", "CostCenter": "4711"});
        let all = joined(tags.clone(), json!({"ManagedBy": "terraform"}));
        let common = json!({
            "arn": format!("arn:aws:{}:eu-west-1:123456789012:{key}", &self.kind[4..]), "id": key, "tags": tags,
            "tags_all": all,
        });
        joined(common, self.own())
    }

    fn after(&self) -> Value {
        let mut after = self.before();
        let Some(attributes) = after.as_object_mut() else { return after };
        match self.action() {
            "create" => COMPUTED.iter().for_each(|name| drop(attributes.remove(*name))),
            "update" => attributes["tags"]["Owner"] = json!("platform"),
            _ => {}
        }
        after
    }

    /// The arguments of its type.
    fn own(&self) -> Value {
        let key = &self.key;
        match self.kind {
            "aws_s3_bucket" => json!({
                "bucket": key, "acceleration_status": "", "acl": null, "bucket_domain_name": format!("{key}.s3.amazonaws.com"),
                "bucket_prefix": "", "bucket_regional_domain_name": format!("{key}.s3.eu-west-1.amazonaws.com"),
                "cors_rule": [], "force_destroy": false, "hosted_zone_id": "Z1BKCTXD74EZPE", "lifecycle_rule": [],
                "grant": [{"id": "0123456789abcdef0123456789abcdef01234567", "permissions": ["FULL_CONTROL"],
                    "type": "CanonicalUser", "uri": ""}],
                "logging": [], "object_lock_configuration": [], "object_lock_enabled": false, "policy": "",
                "region": "eu-west-1", "replication_configuration": [], "request_payer": "BucketOwner",
                "server_side_encryption_configuration": [{"rule": [{"apply_server_side_encryption_by_default":
                    [{"kms_master_key_id": "", "sse_algorithm": "AES256"}], "bucket_key_enabled": false}]}],
                "timeouts": null, "versioning": [{"enabled": false, "mfa_delete": false}], "website": [],
                "website_domain": null, "website_endpoint": null,
            }),
            "aws_iam_role" => json!({
                "name": key, "assume_role_policy": policy("sts:AssumeRole"), "create_date": "2024-01-01T00:00:00Z",
                "description": format!("Role {} of the service", self.number), "force_detach_policies": false,
                "inline_policy": [{"name": "inline", "policy": policy(&format!("s3:GetObject on {key}"))}],
                "managed_policy_arns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
                "max_session_duration": 3600, "name_prefix": "", "path": "/", "permissions_boundary": "",
                "unique_id": format!("AROA{:016}", self.number),
            }),
            _ => json!({
                "name": key, "content_based_deduplication": false, "deduplication_scope": "", "delay_seconds": 0,
                "fifo_queue": false, "fifo_throughput_limit": "", "kms_data_key_reuse_period_seconds": 300,
                "kms_master_key_id": "", "max_message_size": 262_144, "message_retention_seconds": 345_600,
                "name_prefix": "", "policy": "", "receive_wait_time_seconds": 0, "redrive_allow_policy": "",
                "redrive_policy": "", "sqs_managed_sse_enabled": true, "visibility_timeout_seconds": 30,
                "url": format!("https://sqs.eu-west-1.amazonaws.com/123456789012/{key}"),
            }),
        }
    }
}

/// What is known only after apply.
const COMPUTED: [&str; 6] = ["arn", "id", "hosted_zone_id", "tags_all", "unique_id", "url"];

fn sensitive() -> Value {
    json!({"tags": {}, "tags_all": {}})
}

fn policy(action: &str) -> String {
    let statement =
        json!({"Action": action, "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}});
    json!({"Statement": [statement], "Version": "2012-10-17"}).to_string()
}

fn joined(mut object: Value, more: Value) -> Value {
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}

fn values<'o>(objects: impl Iterator<Item = &'o Object>, value: fn(&Object) -> Value) -> Value {
    let mut modules: Vec<Vec<Value>> = vec![Vec::new(); MODULES];
    for object in objects {
        let depends_on = ["module.network.aws_vpc.this", "data.aws_caller_identity.this"];
        modules[object.number % MODULES].push(object.named(json!({
            "schema_version": 0, "values": value(object), "sensitive_values": sensitive(), "depends_on": depends_on,
        })));
    }
    let modules = modules.into_iter().enumerate();
    let modules =
        modules.map(|(at, objects)| json!({"resources": objects, "address": format!("module.m{at}")}));
    json!({"root_module": {"child_modules": modules.collect::<Vec<_>>()}})
}

fn configuration() -> Value {
    let resource = |kind: &&str| {
        let name = if *kind == "aws_s3_bucket" { "bucket" } else { "name" };
        json!({
            "address": format!("{kind}.this"), "mode": "managed", "type": kind, "name": "this", "provider_config_key": "aws",
            "expressions": {name: {"references": ["each.key"]}, "tags": {"references": ["each.value"]}},
            "schema_version": 0, "for_each_expression": {"references": ["var.names"]},
        })
    };
    let module =
        json!({"resources": KINDS.iter().map(resource).collect::<Vec<_>>(), "variables": {"names": {}}});
    let call = |at: usize| {
        let call = json!({"source": "./m", "expressions": {"names": {"references": ["local.names"]}}, "module": module});
        (format!("m{at}"), call)
    };
    json!({
        "provider_config": {"aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws",
            "expressions": {"region": {"constant_value": "eu-west-1"}}}},
        "root_module": {"module_calls": (0..MODULES).map(call).collect::<Map<_, _>>()},
    })
}
