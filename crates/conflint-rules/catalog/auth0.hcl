# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "auth0/auth0" {
  names_account = ["domain"]
  provider      = ["domain"]
  sensitive     = ["client_secret", "api_token"]
  environment   = { domain = ["AUTH0_DOMAIN"] }
  sources       = ["auth0/terraform-provider-auth0 a00b69214a"]
}

resource "auth0_action" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name", "supported_triggers"] }
  confidence = "low"
  sources    = ["docs/resources/action.md"]
}

resource "auth0_attack_protection" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/attack_protection.md"]
}

resource "auth0_branding" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/branding.md"]
}

resource "auth0_branding_theme" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/branding_theme.md"]
}

resource "auth0_client" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/client.md"]
}

resource "auth0_client_credentials" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id" { key = ["client_id"] }
  force_new  = ["client_id"]
  confidence = "medium"
  sources    = ["internal/auth0/client/resource_credentials_schema.go"]
}

resource "auth0_client_grant" {
  scope   = "provider"
  outcome = "conflict"
  identity "client_id+audience" { key = ["client_id", "audience"] }
  force_new  = ["audience", "client_id"]
  confidence = "medium"
  sources    = ["docs/resources/client_grant.md"]
}

resource "auth0_connection" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/connection.md"]
}

resource "auth0_connection_client" {
  scope   = "provider"
  outcome = "adoption"
  identity "connection_id+client_id" { key = ["connection_id", "client_id"] }
  force_new  = ["client_id", "connection_id"]
  confidence = "medium"
  sources    = ["docs/resources/connection_client.md"]
}

resource "auth0_connection_clients" {
  scope   = "provider"
  outcome = "overwrite"
  identity "connection_id" { key = ["connection_id"] }
  force_new  = ["connection_id"]
  confidence = "high"
  sources    = ["internal/auth0/connection/resource_clients.go"]
}

resource "auth0_connection_directory" {
  scope   = "provider"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new  = ["connection_id"]
  confidence = "medium"
  sources    = ["internal/auth0/connection/resource_directory.go"]
}

resource "auth0_connection_directory_synchronized_groups" {
  scope   = "provider"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new  = ["connection_id"]
  confidence = "medium"
  sources    = ["internal/auth0/connection/resource_directory_synchronized_groups.go"]
}

resource "auth0_connection_scim_configuration" {
  scope   = "provider"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new  = ["connection_id"]
  confidence = "medium"
  sources    = ["internal/auth0/connection/resource_scim.go"]
}

resource "auth0_custom_domain" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "domain" { key = ["domain"] }
  force_new  = ["domain"]
  confidence = "medium"
  sources    = ["docs/resources/custom_domain.md"]
}

resource "auth0_email_provider" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/email_provider.md"]
}

resource "auth0_email_template" {
  scope   = "provider"
  outcome = "conflict"
  identity "template" { key = ["template"] }
  confidence = "medium"
  sources    = ["docs/resources/email_template.md"]
}

resource "auth0_flow" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/flow.md"]
}

resource "auth0_form" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/form.md"]
}

resource "auth0_guardian" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/guardian.md"]
}

resource "auth0_log_stream" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/log_stream.md"]
}

resource "auth0_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization.md"]
}

resource "auth0_organization_clients" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_id" { key = ["organization_id"] }
  force_new  = ["organization_id"]
  confidence = "medium"
  sources    = ["internal/auth0/organization/resource_clients.go"]
}

resource "auth0_organization_connection" {
  scope   = "provider"
  outcome = "conflict"
  identity "organization_id+connection_id" { key = ["organization_id", "connection_id"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_connection.md"]
}

resource "auth0_organization_connections" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_id" { key = ["organization_id"] }
  force_new  = ["organization_id"]
  confidence = "medium"
  sources    = ["internal/auth0/organization/resource_connections.go"]
}

resource "auth0_organization_discovery_domains" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_id" { key = ["organization_id"] }
  force_new  = ["organization_id"]
  confidence = "medium"
  sources    = ["internal/auth0/organization/resource_discovery_domains.go"]
}

resource "auth0_organization_member" {
  scope   = "provider"
  outcome = "conflict"
  identity "organization_id+user_id" { key = ["organization_id", "user_id"] }
  force_new  = ["organization_id", "user_id"]
  confidence = "medium"
  sources    = ["docs/resources/organization_member.md"]
}

resource "auth0_organization_members" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_id" { key = ["organization_id"] }
  force_new  = ["organization_id"]
  confidence = "medium"
  sources    = ["internal/auth0/organization/resource_members.go"]
}

resource "auth0_pages" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/pages.md"]
}

resource "auth0_phone_provider" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/phone_provider.md"]
}

resource "auth0_prompt" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/prompt.md"]
}

resource "auth0_prompt_partials" {
  scope   = "provider"
  outcome = "unknown"
  identity "prompt" { key = ["prompt"] }
  confidence = "high"
  sources    = ["internal/auth0/prompt/resource_partials.go"]
}

resource "auth0_prompt_screen_partial" {
  scope   = "provider"
  outcome = "unknown"
  identity "prompt_type+screen_name" { key = ["prompt_type", "screen_name"] }
  confidence = "high"
  sources    = ["internal/auth0/prompt/resource_screen_partial.go"]
}

resource "auth0_prompt_screen_partials" {
  scope   = "provider"
  outcome = "unknown"
  identity "prompt_type" { key = ["prompt_type"] }
  confidence = "high"
  sources    = ["internal/auth0/prompt/resource_screen_partials.go"]
}

resource "auth0_prompt_screen_renderer" {
  scope   = "provider"
  outcome = "unknown"
  identity "prompt_type+screen_name" { key = ["prompt_type", "screen_name"] }
  confidence = "high"
  sources    = ["internal/auth0/prompt/resource_screen_render.go"]
}

resource "auth0_resource_server" {
  scope   = "provider"
  outcome = "conflict"
  identity "identifier" { key = ["identifier"] }
  force_new  = ["identifier"]
  confidence = "high"
  sources    = ["internal/auth0/resourceserver/resource.go"]
}

resource "auth0_resource_server_scope" {
  scope   = "provider"
  outcome = "conflict"
  identity "resource_server_identifier+scope" { key = ["resource_server_identifier", "scope"] }
  force_new  = ["resource_server_identifier", "scope"]
  confidence = "medium"
  sources    = ["docs/resources/resource_server_scope.md"]
}

resource "auth0_resource_server_scopes" {
  scope   = "provider"
  outcome = "overwrite"
  identity "resource_server_identifier" { key = ["resource_server_identifier"] }
  force_new  = ["resource_server_identifier"]
  confidence = "high"
  sources    = ["internal/auth0/resourceserver/resource_scopes.go"]
}

resource "auth0_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/role.md"]
}

resource "auth0_role_permission" {
  scope   = "provider"
  outcome = "adoption"
  identity "role_id+resource_server_identifier+permission" { key = ["role_id", "resource_server_identifier", "permission"] }
  force_new  = ["permission", "resource_server_identifier", "role_id"]
  confidence = "medium"
  sources    = ["docs/resources/role_permission.md"]
}

resource "auth0_role_permissions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "role_id" { key = ["role_id"] }
  force_new  = ["role_id"]
  confidence = "high"
  sources    = ["internal/auth0/role/resource_permissions.go"]
}

resource "auth0_self_service_profile" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/self_service_profile.md"]
}

resource "auth0_tenant" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/tenant.md"]
}

resource "auth0_trigger_actions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "trigger" { key = ["trigger"] }
  force_new  = ["trigger"]
  confidence = "high"
  sources    = ["internal/auth0/action/resource_trigger_actions.go"]
}

resource "auth0_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "connection_name+email" { key = ["connection_name", "email"] }
  identity "connection_name+username" { key = ["connection_name", "username"] }
  identity "user_id" { key = ["user_id"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "auth0_user_permissions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "user_id" { key = ["user_id"] }
  force_new  = ["user_id"]
  confidence = "high"
  sources    = ["internal/auth0/user/resource_permissions.go"]
}

resource "auth0_user_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "user_id+role_id" { key = ["user_id", "role_id"] }
  force_new  = ["role_id", "user_id"]
  confidence = "medium"
  sources    = ["docs/resources/user_role.md"]
}

resource "auth0_user_roles" {
  scope   = "provider"
  outcome = "overwrite"
  identity "user_id" { key = ["user_id"] }
  force_new  = ["user_id"]
  confidence = "high"
  sources    = ["internal/auth0/user/resource_roles.go"]
}
