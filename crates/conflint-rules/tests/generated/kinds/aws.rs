use super::{Id, Kind, Part, Provider, Space, Style};

const TAGS: Option<(&str, &str, &str)> = Some(("tags", "{\"team\": \"a\"}", "{\"team\": \"b\"}"));

const fn kind(name: &'static str) -> Kind {
    Kind { name_replaces: true, mutable: TAGS, ..Kind::new(Provider::Aws, name, "name", Style::Slug) }
}

const fn part(attribute: &'static str, values: &'static [&'static str]) -> Part {
    Part { attribute, values, default: None }
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        key: "bucket",
        space: Space::Everywhere,
        id: Id::Name,
        prefix: Some("bucket_prefix"),
        ..kind("aws_s3_bucket")
    },
    Kind {
        folds_case: true,
        space: Space::Account,
        replaces: Some(("path", "\"/\"", "\"/ci/\"")),
        required: &[("assume_role_policy", "\"{}\"")],
        id: Id::Name,
        prefix: Some("name_prefix"),
        ..kind("aws_iam_role")
    },
    Kind {
        folds_case: true,
        space: Space::Account,
        replaces: Some(("description", "\"first\"", "\"second\"")),
        required: &[("policy", "\"{}\"")],
        id: Id::Made,
        prefix: Some("name_prefix"),
        ..kind("aws_iam_policy")
    },
    Kind {
        folds_case: true,
        space: Space::Account,
        name_replaces: false,
        id: Id::Name,
        ..kind("aws_iam_user")
    },
    Kind {
        replaces: Some(("fifo_queue", "false", "true")),
        held: true,
        id: Id::Made,
        prefix: Some("name_prefix"),
        ..kind("aws_sqs_queue")
    },
    Kind { replaces: Some(("hash_key", "\"id\"", "\"pk\"")), id: Id::Name, ..kind("aws_dynamodb_table") },
    Kind {
        style: Style::LogGroup,
        id: Id::Name,
        prefix: Some("name_prefix"),
        ..kind("aws_cloudwatch_log_group")
    },
    Kind {
        key: "function_name",
        required: &[("role", "\"arn:aws:iam::123456789012:role/lambda\"")],
        id: Id::Name,
        ..kind("aws_lambda_function")
    },
    Kind { id: Id::Name, ..kind("aws_ecr_repository") },
    Kind {
        style: Style::Alias,
        required: &[("target_key_id", "\"1234abcd-12ab-34cd-56ef-1234567890ab\"")],
        mutable: None,
        id: Id::Name,
        ..kind("aws_kms_alias")
    },
    Kind { style: Style::Path, held: true, id: Id::Made, ..kind("aws_secretsmanager_secret") },
    Kind {
        key: "cidr_block",
        style: Style::Cidr,
        parts: &[part("vpc_id", &["vpc-0a1b2c3d", "vpc-4e5f6a7b"])],
        replaces: Some(("availability_zone", "\"us-east-1a\"", "\"us-east-1b\"")),
        ..kind("aws_subnet")
    },
    Kind {
        parts: &[part("vpc_id", &["vpc-0a1b2c3d", "vpc-4e5f6a7b"])],
        replaces: Some(("description", "\"first\"", "\"second\"")),
        prefix: Some("name_prefix"),
        ..kind("aws_security_group")
    },
    Kind {
        replaces: Some(("internal", "false", "true")),
        id: Id::Made,
        prefix: Some("name_prefix"),
        ..kind("aws_lb")
    },
    Kind {
        replaces: Some(("port", "80", "8080")),
        id: Id::Made,
        prefix: Some("name_prefix"),
        ..kind("aws_lb_target_group")
    },
    Kind {
        style: Style::Domain,
        folds_case: true,
        space: Space::Account,
        parts: &[part("zone_id", &["Z0123456789ABC", "Z9876543210DEF"]), part("type", &["A", "CNAME"])],
        mutable: Some(("ttl", "60", "300")),
        id: Id::Made,
        ..kind("aws_route53_record")
    },
];
