# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/azuread" {
  names_account = ["tenant_id"]
  tenant        = ["tenant_id", "environment"]
  sensitive = [
    "client_secret",
    "client_certificate",
    "client_certificate_password",
    "oidc_token",
    "oidc_request_token",
  ]
  environment = { tenant_id = ["ARM_TENANT_ID"] }
  sources     = ["hashicorp/terraform-provider-azuread f0169e0ece"]
}

resource "azuread_access_package_catalog" {
  scope   = "tenant"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["internal/services/identitygovernance/access_package_catalog_resource.go"]
}

resource "azuread_administrative_unit_member" {
  scope   = "tenant"
  outcome = "conflict"
  identity "administrative_unit_object_id+member_object_id" { key = ["administrative_unit_object_id", "member_object_id"] }
  force_new  = ["administrative_unit_object_id", "member_object_id"]
  confidence = "medium"
  sources    = ["internal/services/administrativeunits/administrative_unit_member_resource.go"]
}

resource "azuread_app_role_assignment" {
  scope   = "tenant"
  outcome = "conflict"
  identity "app_role_id+principal_object_id+resource_object_id" { key = ["app_role_id", "principal_object_id", "resource_object_id"] }
  force_new  = ["app_role_id", "principal_object_id", "resource_object_id"]
  confidence = "medium"
  sources    = ["internal/services/approleassignments/app_role_assignment_resource.go"]
}

resource "azuread_application" {
  scope   = "tenant"
  outcome = "conflict"
  identity "identifier_uris" { key = ["identifier_uris[]"] }
  force_new  = ["identifier_uris[]"]
  confidence = "medium"
  sources    = ["internal/services/applications/application_resource.go"]
}

resource "azuread_application_api_access" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+api_client_id" { key = ["application_id", "api_client_id"] }
  force_new  = ["application_id", "api_client_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_api_access_resource.go"]
}

resource "azuread_application_app_role" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+role_id" { key = ["application_id", "role_id"] }
  identity "application_id+value" { key = ["application_id", "value"] }
  force_new  = ["application_id", "role_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_app_role_resource.go"]
}

resource "azuread_application_federated_identity_credential" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+display_name" { key = ["application_id", "display_name"] }
  identity "application_id+issuer+subject" { key = ["application_id", "issuer", "subject"] }
  force_new  = ["application_id", "display_name"]
  confidence = "medium"
  sources    = ["internal/services/applications/application_federated_identity_credential_resource.go"]
}

resource "azuread_application_identifier_uri" {
  scope   = "tenant"
  outcome = "conflict"
  identity "identifier_uri" { key = ["identifier_uri"] }
  force_new  = ["identifier_uri"]
  confidence = "high"
  sources    = ["internal/services/applications/application_identifier_uri_resource.go"]
}

resource "azuread_application_known_clients" {
  scope   = "tenant"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new  = ["application_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_known_clients_resource.go"]
}

resource "azuread_application_optional_claims" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id" { key = ["application_id"] }
  force_new  = ["application_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_optional_claims_resource.go"]
}

resource "azuread_application_owner" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+owner_object_id" { key = ["application_id", "owner_object_id"] }
  force_new  = ["application_id", "owner_object_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_owner_resource.go"]
}

resource "azuread_application_permission_scope" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+scope_id" { key = ["application_id", "scope_id"] }
  identity "application_id+value" { key = ["application_id", "value"] }
  force_new  = ["application_id", "scope_id"]
  confidence = "high"
  sources    = ["internal/services/applications/application_permission_scope_resource.go"]
}

resource "azuread_application_pre_authorized" {
  scope   = "tenant"
  outcome = "conflict"
  identity "application_id+authorized_client_id" { key = ["application_id", "authorized_client_id"] }
  force_new  = ["application_id", "authorized_client_id"]
  confidence = "medium"
  sources    = ["internal/services/applications/application_pre_authorized_resource.go"]
}

resource "azuread_application_redirect_uris" {
  scope   = "tenant"
  outcome = "overwrite"
  identity "application_id+type" { key = ["application_id", "type"] }
  force_new  = ["application_id", "type"]
  confidence = "high"
  sources    = ["internal/services/applications/application_redirect_uris_resource.go"]
}

resource "azuread_application_registration" {
  scope   = "tenant"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "low"
  sources    = ["internal/services/applications/application_registration_resource.go"]
}

resource "azuread_custom_directory_role" {
  scope   = "tenant"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["internal/services/directoryroles/custom_directory_role_resource.go"]
}

resource "azuread_directory_role" {
  scope   = "tenant"
  outcome = "adoption"
  identity "template_id" { key = ["template_id"] }
  identity "display_name" { key = ["display_name"] }
  force_new  = ["template_id", "display_name"]
  confidence = "medium"
  sources    = ["internal/services/directoryroles/directory_role_resource.go"]
}

resource "azuread_directory_role_assignment" {
  scope   = "tenant"
  outcome = "conflict"
  identity "role_id+principal_object_id+directory_scope_id" {
    key      = ["role_id", "principal_object_id", "directory_scope_id"]
    optional = ["directory_scope_id"]
  }
  force_new  = ["role_id", "principal_object_id", "directory_scope_id"]
  confidence = "medium"
  sources    = ["internal/services/directoryroles/directory_role_assignment_resource.go"]
}

resource "azuread_directory_role_member" {
  scope   = "tenant"
  outcome = "conflict"
  identity "role_object_id+member_object_id" { key = ["role_object_id", "member_object_id"] }
  force_new  = ["role_object_id", "member_object_id"]
  confidence = "medium"
  sources    = ["internal/services/directoryroles/directory_role_member_resource.go"]
}

resource "azuread_group" {
  scope   = "tenant"
  outcome = "conflict"
  identity "mail_nickname" { key = ["mail_nickname"] }
  generated  = ["mail_nickname"]
  force_new  = ["mail_nickname"]
  confidence = "medium"
  sources    = ["internal/services/groups/group_resource.go"]
}

resource "azuread_group_member" {
  scope   = "tenant"
  outcome = "conflict"
  identity "group_object_id+member_object_id" { key = ["group_object_id", "member_object_id"] }
  force_new  = ["group_object_id", "member_object_id"]
  confidence = "medium"
  sources    = ["internal/services/groups/group_member_resource.go"]
}

resource "azuread_named_location" {
  scope   = "tenant"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "low"
  sources    = ["internal/services/conditionalaccess/named_location_resource.go"]
}

resource "azuread_service_principal" {
  scope   = "tenant"
  outcome = "conflict"
  identity "client_id" { key = ["client_id"] }
  force_new  = ["client_id"]
  confidence = "medium"
  sources    = ["internal/services/serviceprincipals/service_principal_resource.go"]
}

resource "azuread_service_principal_delegated_permission_grant" {
  scope   = "tenant"
  outcome = "conflict"
  identity "key" {
    key      = ["service_principal_object_id", "resource_service_principal_object_id", "user_object_id"]
    optional = ["user_object_id"]
  }
  force_new = [
    "service_principal_object_id",
    "resource_service_principal_object_id",
    "user_object_id",
  ]
  confidence = "medium"
  sources    = ["internal/services/serviceprincipals/service_principal_delegated_permission_grant_resource.go"]
}

resource "azuread_user" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "user_principal_name" { key = ["user_principal_name"] }
  confidence = "medium"
  sources    = ["internal/services/users/user_resource.go"]
}
