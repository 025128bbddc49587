# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "keycloak/keycloak" {
  also          = ["mrparkers/keycloak"]
  names_account = ["url"]
  provider      = ["url", "base_path"]
  sensitive     = ["client_secret", "password"]
  environment   = { url = ["KEYCLOAK_URL"] }
  sources       = ["keycloak/terraform-provider-keycloak 05accfd870"]
}

resource "keycloak_authentication_execution" {
  scope   = "provider"
  outcome = "conflict"
  identity "realm_id+parent_flow_alias+authenticator" { key = ["realm_id", "parent_flow_alias", "authenticator"] }
  force_new  = ["authenticator", "parent_flow_alias", "realm_id"]
  confidence = "low"
  sources    = ["docs/resources/authentication_execution.md"]
}

resource "keycloak_authentication_flow" {
  scope   = "provider"
  outcome = "conflict"
  identity "realm_id+alias" { key = ["realm_id", "alias"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/authentication_flow.md"]
}

resource "keycloak_authentication_subflow" {
  scope   = "provider"
  outcome = "conflict"
  identity "realm_id+alias" { key = ["realm_id", "alias"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/authentication_subflow.md"]
}

resource "keycloak_custom_user_federation" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "name"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/custom_user_federation.md"]
}

resource "keycloak_default_groups" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_default_groups.go"]
}

resource "keycloak_default_roles" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id" { key = ["realm_id"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/default_roles.md"]
}

resource "keycloak_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["realm_id", "parent_id", "name"]
    optional = ["parent_id"]
  }
  force_new  = ["parent_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/group.md"]
}

resource "keycloak_group_memberships" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id+group_id" {
    key      = ["realm_id", "group_id"]
    optional = ["group_id"]
  }
  force_new  = ["group_id", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_group_memberships.go"]
}

resource "keycloak_group_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id+realm_id" { key = ["group_id", "realm_id"] }
  force_new  = ["group_id", "realm_id"]
  confidence = "medium"
  sources    = ["provider/resource_keycloak_group_permissions.go"]
}

resource "keycloak_group_roles" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id+group_id" { key = ["realm_id", "group_id"] }
  force_new  = ["group_id", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_group_roles.go"]
}

resource "keycloak_kubernetes_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "medium"
  sources    = ["provider/resource_keycloak_kubernetes_identity_provider.go"]
}

resource "keycloak_ldap_user_federation" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "name"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/ldap_user_federation.md"]
}

resource "keycloak_oidc_facebook_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "medium"
  sources    = ["docs/resources/oidc_facebook_identity_provider.md"]
}

resource "keycloak_oidc_github_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "medium"
  sources    = ["docs/resources/oidc_github_identity_provider.md"]
}

resource "keycloak_oidc_google_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "medium"
  sources    = ["docs/resources/oidc_google_identity_provider.md"]
}

resource "keycloak_oidc_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "high"
  sources    = ["provider/resource_keycloak_oidc_identity_provider.go"]
}

resource "keycloak_openid_audience_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_audience_protocol_mapper.md"]
}

resource "keycloak_openid_client" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:client"
  identity "realm_id+client_id" { key = ["realm_id", "client_id"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_client.md"]
}

resource "keycloak_openid_client_default_scopes" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id+realm_id" { key = ["client_id", "realm_id"] }
  force_new  = ["client_id", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_openid_client_default_scopes.go"]
}

resource "keycloak_openid_client_optional_scopes" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id+realm_id" { key = ["client_id", "realm_id"] }
  force_new  = ["client_id", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_openid_client_optional_scopes.go"]
}

resource "keycloak_openid_client_scope" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:client_scope"
  identity "name" { key = ["realm_id", "name"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_client_scope.md"]
}

resource "keycloak_openid_client_service_account_realm_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id+role+service_account_user_id" { key = ["realm_id", "role", "service_account_user_id"] }
  force_new  = ["realm_id", "role", "service_account_user_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_openid_client_service_account_realm_role.go"]
}

resource "keycloak_openid_client_service_account_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id+realm_id+role+service_account_user_id" { key = ["client_id", "realm_id", "role", "service_account_user_id"] }
  force_new  = ["client_id", "realm_id", "role", "service_account_user_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_openid_client_service_account_role.go"]
}

resource "keycloak_openid_full_name_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "name", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_full_name_protocol_mapper.md"]
}

resource "keycloak_openid_group_membership_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "name", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_group_membership_protocol_mapper.md"]
}

resource "keycloak_openid_hardcoded_claim_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_hardcoded_claim_protocol_mapper.md"]
}

resource "keycloak_openid_user_attribute_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_user_attribute_protocol_mapper.md"]
}

resource "keycloak_openid_user_client_role_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_user_client_role_protocol_mapper.md"]
}

resource "keycloak_openid_user_property_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_user_property_protocol_mapper.md"]
}

resource "keycloak_openid_user_realm_role_protocol_mapper" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm_id", "client_id", "name"] }
  identity "realm_id+client_scope_id+name" { key = ["realm_id", "client_scope_id", "name"] }
  force_new  = ["client_id", "client_scope_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/openid_user_realm_role_protocol_mapper.md"]
}

resource "keycloak_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["realm", "name"] }
  identity "realm+alias" { key = ["realm", "alias"] }
  force_new  = ["alias", "name", "realm"]
  confidence = "medium"
  sources    = ["provider/resource_keycloak_organization.go"]
}

resource "keycloak_realm" {
  scope   = "provider"
  outcome = "conflict"
  identity "realm" { key = ["realm"] }
  force_new  = ["realm"]
  confidence = "medium"
  sources    = ["docs/resources/realm.md"]
}

resource "keycloak_realm_default_client_scopes" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_realm_default_client_scopes.go"]
}

resource "keycloak_realm_events" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_realm_events.go"]
}

resource "keycloak_realm_localization" {
  scope   = "provider"
  outcome = "unknown"
  identity "locale+realm_id" { key = ["locale", "realm_id"] }
  force_new  = ["locale", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_realm_localization.go"]
}

resource "keycloak_realm_optional_client_scopes" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_realm_optional_client_scopes.go"]
}

resource "keycloak_realm_user_profile" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_realm_user_profile.go"]
}

resource "keycloak_required_action" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id+alias" { key = ["realm_id", "alias"] }
  confidence = "medium"
  sources    = ["docs/resources/required_action.md"]
}

resource "keycloak_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["realm_id", "client_id", "name"]
    optional = ["client_id"]
  }
  force_new  = ["client_id", "realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/role.md"]
}

resource "keycloak_saml_client" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:client"
  identity "realm_id+client_id" { key = ["realm_id", "client_id"] }
  force_new  = ["realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_saml_client.go"]
}

resource "keycloak_saml_client_default_scopes" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id+realm_id" { key = ["client_id", "realm_id"] }
  force_new  = ["client_id", "realm_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_saml_client_default_scopes.go"]
}

resource "keycloak_saml_client_scope" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:client_scope"
  identity "name" { key = ["realm_id", "name"] }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["docs/resources/saml_client_scope.md"]
}

resource "keycloak_saml_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "high"
  sources    = ["provider/resource_keycloak_saml_identity_provider.go"]
}

resource "keycloak_spiffe_identity_provider" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "keycloak:idp"
  identity "realm+alias" { key = ["realm", "alias"] }
  confidence = "medium"
  sources    = ["provider/resource_keycloak_spiffe_identity_provider.go"]
}

resource "keycloak_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "realm_id+username" { key = ["realm_id", "username"] }
  identity "realm_id+email" { key = ["realm_id", "email"] }
  force_new  = ["realm_id", "username"]
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "keycloak_user_groups" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id+user_id" { key = ["realm_id", "user_id"] }
  force_new  = ["realm_id", "user_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_user_groups.go"]
}

resource "keycloak_user_roles" {
  scope   = "provider"
  outcome = "overwrite"
  identity "realm_id+user_id" { key = ["realm_id", "user_id"] }
  force_new  = ["realm_id", "user_id"]
  confidence = "high"
  sources    = ["provider/resource_keycloak_user_roles.go"]
}

resource "keycloak_users_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "realm_id" {
    key       = ["realm_id"]
    singleton = true
  }
  force_new  = ["realm_id"]
  confidence = "medium"
  sources    = ["provider/resource_keycloak_users_permissions.go"]
}
