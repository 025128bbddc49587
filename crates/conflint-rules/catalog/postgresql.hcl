# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "cyrilgdn/postgresql" {
  names_account = ["host"]
  provider      = ["host", "port"]
  sensitive     = ["password"]
  environment   = { host = ["PGHOST"], port = ["PGPORT"] }
  sources       = ["cyrilgdn/terraform-provider-postgresql ff936b9548"]
}

resource "postgresql_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_database.go"]
}

resource "postgresql_default_privileges" {
  scope   = "provider"
  outcome = "adoption"
  identity "database+object_type+owner+role+schema" {
    key      = ["database", "object_type", "owner", "role", "schema"]
    optional = ["schema"]
  }
  force_new  = ["database", "object_type", "owner", "role", "schema"]
  confidence = "medium"
  sources    = ["postgresql/resource_postgresql_default_privileges.go"]
}

resource "postgresql_extension" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new  = ["database", "name"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_extension.go"]
}

resource "postgresql_function" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["database", "schema", "name", "arg"]
    optional = ["arg", "database", "schema"]
  }
  force_new  = ["arg", "database", "name", "schema"]
  confidence = "medium"
  sources    = ["website/docs/r/postgresql_function.html.markdown"]
}

resource "postgresql_grant" {
  scope   = "provider"
  outcome = "adoption"
  identity "database+object_type+role+schema" {
    key      = ["database", "object_type", "role", "schema"]
    optional = ["schema"]
  }
  force_new  = ["database", "object_type", "role", "schema"]
  confidence = "medium"
  sources    = ["postgresql/resource_postgresql_grant.go"]
}

resource "postgresql_grant_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "role+grant_role" { key = ["role", "grant_role"] }
  force_new  = ["grant_role", "role"]
  confidence = "medium"
  sources    = ["website/docs/r/postgresql_grant_role.html.markdown"]
}

resource "postgresql_physical_replication_slot" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_physical_replication_slot.go"]
}

resource "postgresql_publication" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new  = ["database"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_publication.go"]
}

resource "postgresql_replication_slot" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new  = ["database", "name"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_replication_slot.go"]
}

resource "postgresql_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_role.go"]
}

resource "postgresql_schema" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new  = ["database"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_schema.go"]
}

resource "postgresql_security_label" {
  scope   = "provider"
  outcome = "unknown"
  identity "label_provider+object_name+object_type" { key = ["label_provider", "object_name", "object_type"] }
  force_new  = ["label_provider", "object_name", "object_type"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_security_label.go"]
}

resource "postgresql_server" {
  scope   = "provider"
  outcome = "unknown"
  identity "server_name" { key = ["server_name"] }
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_server.go"]
}

resource "postgresql_subscription" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new  = ["database", "name"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_subscription.go"]
}

resource "postgresql_user_mapping" {
  scope   = "provider"
  outcome = "unknown"
  identity "server_name+user_name" { key = ["server_name", "user_name"] }
  force_new  = ["server_name", "user_name"]
  confidence = "high"
  sources    = ["postgresql/resource_postgresql_user_mapping.go"]
}
