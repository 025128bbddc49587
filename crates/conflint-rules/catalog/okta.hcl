# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "okta/okta" {
  names_account = ["org_name"]
  provider      = ["org_name", "base_url"]
  sensitive     = ["api_token", "access_token", "private_key"]
  environment   = { org_name = ["OKTA_ORG_NAME"], base_url = ["OKTA_BASE_URL"] }
  sources       = ["okta/terraform-provider-okta e59c130b0b"]
}

resource "okta_admin_role_custom" {
  scope   = "provider"
  outcome = "conflict"
  identity "label" { key = ["label"] }
  force_new          = ["label"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/admin_role_custom.md"]
}

resource "okta_admin_role_custom_assignments" {
  scope   = "provider"
  outcome = "unknown"
  identity "custom_role_id+resource_set_id" { key = ["custom_role_id", "resource_set_id"] }
  force_new          = ["custom_role_id", "resource_set_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_admin_role_custom_assignments.go"]
}

resource "okta_admin_role_targets" {
  scope   = "provider"
  outcome = "unknown"
  identity "role_type+user_id" { key = ["role_type", "user_id"] }
  force_new          = ["role_type", "user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_admin_role_targets.go"]
}

resource "okta_app_access_policy_assignment" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  force_new          = ["app_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_app_access_policy_assignment.go"]
}

resource "okta_app_features" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["app_id", "name"] }
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_app_features.go"]
}

resource "okta_app_group_assignment" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+group_id" { key = ["app_id", "group_id"] }
  force_new          = ["app_id", "group_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/app_group_assignment.md"]
}

resource "okta_app_group_assignments" {
  scope   = "provider"
  outcome = "overwrite"
  identity "app_id" { key = ["app_id"] }
  force_new  = ["app_id"]
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_app_group_assignments.go"]
}

resource "okta_app_oauth_api_scope" {
  scope   = "provider"
  outcome = "overwrite"
  identity "app_id" { key = ["app_id"] }
  force_new          = ["app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_app_oauth_api_scope.go"]
}

resource "okta_app_oauth_post_logout_redirect_uri" {
  scope   = "provider"
  outcome = "adoption"
  identity "app_id+uri" { key = ["app_id", "uri"] }
  force_new          = ["app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_app_oauth_post_logout_redirect_uri.go"]
}

resource "okta_app_oauth_redirect_uri" {
  scope   = "provider"
  outcome = "adoption"
  identity "app_id+uri" { key = ["app_id", "uri"] }
  force_new          = ["app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_app_oauth_redirect_uri.go"]
}

resource "okta_app_saml_app_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "app_id" { key = ["app_id"] }
  force_new          = ["app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_app_saml_app_settings.go"]
}

resource "okta_app_signon_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/app_signon_policy.md"]
}

resource "okta_app_signon_policy_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["policy_id", "name"] }
  force_new  = ["policy_id"]
  confidence = "medium"
  sources    = ["docs/resources/app_signon_policy_rule.md"]
}

resource "okta_app_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+user_id" { key = ["app_id", "user_id"] }
  confidence = "medium"
  sources    = ["docs/resources/app_user.md"]
}

resource "okta_app_user_base_schema_property" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id+index" { key = ["app_id", "index"] }
  force_new  = ["index"]
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_app_user_base_schema_property.go"]
}

resource "okta_app_user_schema_property" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+index" { key = ["app_id", "index"] }
  confidence = "medium"
  sources    = ["docs/resources/app_user_schema_property.md"]
}

resource "okta_auth_server" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/auth_server.md"]
}

resource "okta_auth_server_claim" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["auth_server_id", "name", "value_type"] }
  confidence = "medium"
  sources    = ["docs/resources/auth_server_claim.md"]
}

resource "okta_auth_server_claim_default" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["auth_server_id", "name"] }
  force_new          = ["auth_server_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_auth_server_claim_default.go"]
}

resource "okta_auth_server_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["auth_server_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/auth_server_policy.md"]
}

resource "okta_auth_server_policy_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["auth_server_id", "policy_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/auth_server_policy_rule.md"]
}

resource "okta_auth_server_scope" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["auth_server_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/auth_server_scope.md"]
}

resource "okta_authenticator" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  force_new          = ["key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/authenticator.md"]
}

resource "okta_authenticator_webauthn_custom_aaguid" {
  scope   = "provider"
  outcome = "unknown"
  identity "aaguid" { key = ["aaguid"] }
  force_new          = ["aaguid", "authenticator_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_authenticator_webauthn_custom_aaguid.go"]
}

resource "okta_behavior" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/behavior.md"]
}

resource "okta_brand" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/feature.md"]
}

resource "okta_customized_signin_page" {
  scope   = "provider"
  outcome = "unknown"
  identity "brand_id" { key = ["brand_id"] }
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_customized_signin_page.go"]
}

resource "okta_domain" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/domain.md"]
}

resource "okta_domain_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_id" { key = ["domain_id"] }
  force_new          = ["domain_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_domain_certificate.go"]
}

resource "okta_domain_verification" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_id" { key = ["domain_id"] }
  force_new          = ["domain_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_domain_verification.go"]
}

resource "okta_email_domain_verification" {
  scope   = "provider"
  outcome = "unknown"
  identity "email_domain_id" { key = ["email_domain_id"] }
  force_new          = ["email_domain_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_email_domain_verification.go"]
}

resource "okta_email_sender_verification" {
  scope   = "provider"
  outcome = "unknown"
  identity "sender_id" { key = ["sender_id"] }
  force_new          = ["sender_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_email_sender_verification.go"]
}

resource "okta_email_template_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "brand_id+template_name" { key = ["brand_id", "template_name"] }
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_email_template_settings.go"]
}

resource "okta_event_hook" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/event_hook.md"]
}

resource "okta_event_hook_verification" {
  scope   = "provider"
  outcome = "unknown"
  identity "event_hook_id" { key = ["event_hook_id"] }
  confidence = "medium"
  sources    = ["okta/services/idaas/resource_okta_event_hook_verification.go"]
}

resource "okta_factor" {
  scope   = "provider"
  outcome = "overwrite"
  identity "provider_id" { key = ["provider_id"] }
  force_new          = ["provider_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_factor.go"]
}

resource "okta_group" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/group.md"]
}

resource "okta_group_memberships" {
  scope   = "provider"
  outcome = "overwrite"
  identity "group_id" {
    key  = ["group_id"]
    when = { track_all_users = true }
  }
  force_new          = ["group_id"]
  force_new_complete = true
  notes              = "Without track_all_users a block minds only the users that it lists."
  confidence         = "medium"
  sources            = ["docs/resources/group_memberships.md"]
}

resource "okta_group_owners" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id" { key = ["group_id"] }
  force_new          = ["group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_group_owners.go"]
}

resource "okta_group_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "group_id+role_type" { key = ["group_id", "role_type"] }
  force_new  = ["group_id", "role_type"]
  confidence = "medium"
  sources    = ["docs/resources/group_role.md"]
}

resource "okta_group_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["group_assignments"]
  confidence = "medium"
  sources    = ["docs/resources/group_rule.md"]
}

resource "okta_group_schema_property" {
  scope   = "provider"
  outcome = "adoption"
  identity "index" { key = ["index"] }
  confidence = "high"
  sources    = ["docs/resources/group_schema_property.md"]
}

resource "okta_identity_source_group_membership" {
  scope   = "provider"
  outcome = "unknown"
  identity "member_external_id" { key = ["member_external_id"] }
  force_new          = ["member_external_id", "identity_source_id", "group_or_external_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_identity_source_group_membership.go"]
}

resource "okta_idp_oidc" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/idp_oidc.md"]
}

resource "okta_idp_saml" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/idp_saml.md"]
}

resource "okta_idp_social" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/idp_social.md"]
}

resource "okta_inline_hook" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["type"]
  confidence = "medium"
  sources    = ["docs/resources/inline_hook.md"]
}

resource "okta_link_definition" {
  scope   = "provider"
  outcome = "conflict"
  identity "primary_name" { key = ["primary_name"] }
  force_new          = ["primary_name", "primary_title", "primary_description", "associated_name", "associated_title", "associated_description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_link_definition.go"]
}

resource "okta_log_stream" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["type", "settings.account_id", "settings.event_source_name", "settings.region", "settings.token"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_log_stream.go"]
}

resource "okta_network_zone" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/network_zone.md"]
}

resource "okta_policy_mfa" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/policy_mfa.md"]
}

resource "okta_policy_password" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/policy_password.md"]
}

resource "okta_policy_profile_enrollment_apps" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id" { key = ["policy_id"] }
  force_new          = ["policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_policy_profile_enrollment_apps.go"]
}

resource "okta_policy_rule_mfa" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["policy_id", "name"] }
  force_new  = ["name", "policy_id"]
  confidence = "medium"
  sources    = ["docs/resources/policy_rule_mfa.md"]
}

resource "okta_policy_rule_password" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["policy_id", "name"] }
  force_new          = ["name", "policy_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/policy_rule_password.md"]
}

resource "okta_policy_rule_signon" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["policy_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/policy_rule_signon.md"]
}

resource "okta_policy_signon" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/policy_signon.md"]
}

resource "okta_preview_signin_page" {
  scope   = "provider"
  outcome = "unknown"
  identity "brand_id" { key = ["brand_id"] }
  confidence = "medium"
  sources    = ["okta/services/idaas/resource_okta_preview_signin_page.go"]
}

resource "okta_rate_limiting" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/rate_limiting.md"]
}

resource "okta_resource_set" {
  scope   = "provider"
  outcome = "conflict"
  identity "label" { key = ["label"] }
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_resource_set.go"]
}

resource "okta_role_subscription" {
  scope   = "provider"
  outcome = "unknown"
  identity "notification_type" { key = ["notification_type"] }
  force_new          = ["notification_type", "role_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_role_subscription.go"]
}

resource "okta_security_notification_emails" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/security_notification_emails.md"]
}

resource "okta_threat_insight_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/threat_insight_settings.md"]
}

resource "okta_trusted_origin" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  identity "origin" { key = ["origin"] }
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_trusted_origin.go"]
}

resource "okta_trusted_server" {
  scope   = "provider"
  outcome = "unknown"
  identity "auth_server_id" { key = ["auth_server_id"] }
  confidence = "medium"
  sources    = ["okta/services/idaas/resource_okta_trusted_server.go"]
}

resource "okta_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "login" { key = ["login"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "okta_user_admin_roles" {
  scope   = "provider"
  outcome = "overwrite"
  identity "user_id" { key = ["user_id"] }
  force_new          = ["user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_user_admin_roles.go"]
}

resource "okta_user_base_schema_property" {
  scope   = "provider"
  outcome = "overwrite"
  identity "user_type+index" {
    key      = ["user_type", "index"]
    optional = ["user_type"]
  }
  force_new  = ["index"]
  confidence = "high"
  sources    = ["okta/services/idaas/resource_okta_app_user_base_schema_property.go"]
}

resource "okta_user_group_memberships" {
  scope   = "provider"
  outcome = "overwrite"
  identity "user_id" { key = ["user_id"] }
  force_new          = ["user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["okta/services/idaas/resource_okta_user_group_memberships.go"]
}

resource "okta_user_risk" {
  scope   = "provider"
  outcome = "unknown"
  identity "user_id" { key = ["user_id"] }
  force_new          = ["user_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["okta/services/idaas/resource_okta_user_risk.go"]
}

resource "okta_user_schema_property" {
  scope   = "provider"
  outcome = "adoption"
  identity "user_type+index" {
    key      = ["user_type", "index"]
    optional = ["user_type"]
  }
  defaults   = { user_type = "default" }
  confidence = "medium"
  sources    = ["docs/resources/user_schema_property.md"]
}

resource "okta_user_type" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/user_type.md"]
}
