# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/azurerm" {
  names_account = ["subscription_id"]
  subscription  = ["subscription_id", "environment"]
  tenant        = ["tenant_id", "environment"]
  region        = ["subscription_id", "environment"]
  sensitive = [
    "client_secret",
    "client_certificate",
    "client_certificate_password",
    "oidc_token",
    "oidc_request_token",
  ]
  environment = {
    subscription_id = ["ARM_SUBSCRIPTION_ID"]
    tenant_id       = ["ARM_TENANT_ID"]
    environment     = ["ARM_ENVIRONMENT"]
  }
  sources = ["hashicorp/terraform-provider-azurerm 69697b7fe6"]
}

resource "azurerm_aadb2c_directory" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name", "country_code", "data_residency_location", "display_name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/aadb2c/aadb2c_directory_resource.go"]
}

resource "azurerm_active_directory_domain_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "domain_configuration_type", "domain_name", "location", "initial_replica_set.subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/domainservices/active_directory_domain_service_resource.go"]
}

resource "azurerm_active_directory_domain_service_replica_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["domain_service_id", "location"] }
  force_new  = ["domain_service_id", "location", "subnet_id"]
  confidence = "high"
  sources    = ["internal/services/domainservices/active_directory_domain_service_replica_set_resource.go"]
}

resource "azurerm_active_directory_domain_service_trust" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["domain_service_id", "name"] }
  force_new  = ["domain_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/domainservices/active_directory_domain_service_trust_resource.go"]
}

resource "azurerm_advanced_threat_protection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "target_resource_id" { key = ["target_resource_id"] }
  force_new  = ["target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/advanced_threat_protection_resource.go"]
}

resource "azurerm_advisor_suppression" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_id", "recommendation_id", "name"] }
  force_new  = ["resource_id", "recommendation_id", "name", "ttl"]
  confidence = "high"
  sources    = ["internal/services/advisor/advisor_suppression_resource.go"]
}

resource "azurerm_ai_foundry" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "high_business_impact_enabled", "key_vault_id", "location", "storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/machinelearning/ai_foundry_resource.go"]
}

resource "azurerm_ai_foundry_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["ai_services_hub_id", "name"] }
  force_new  = ["ai_services_hub_id", "name", "high_business_impact_enabled", "location"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/ai_foundry_project_resource.go"]
}

resource "azurerm_ai_services" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_analysis_services_server" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/analysisservices/analysis_services_server_resource.go"]
}

resource "azurerm_api_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "managed_api_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/connections/api_connection_resource.go"]
}

resource "azurerm_api_management" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new         = ["name", "location", "resource_group_name"]
  held_confidence   = "low"
  held_after_delete = "48 hours, unless it is purged"
  confidence        = "high"
  sources           = ["internal/services/apimanagement/api_management_resource.go"]
}

resource "azurerm_api_management_api" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name", "revision"] }
  force_new = ["resource_group_name", "api_management_name", "name", "revision"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_resource.go"]
}

resource "azurerm_api_management_api_diagnostic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+api_name+identifier" { key = ["resource_group_name", "api_management_name", "api_name", "identifier"] }
  force_new = ["resource_group_name", "api_management_name", "api_name", "identifier"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_diagnostic_resource.go"]
}

resource "azurerm_api_management_api_operation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "api_management_name", "api_name", "operation_id"] }
  force_new = ["resource_group_name", "api_management_name", "api_name", "operation_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_operation_resource.go"]
}

resource "azurerm_api_management_api_operation_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "api_management_name", "api_name", "operation_id"] }
  force_new = ["resource_group_name", "api_management_name", "api_name", "operation_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_operation_policy_resource.go"]
}

resource "azurerm_api_management_api_operation_tag" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_operation_id", "name"] }
  force_new  = ["api_operation_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_operation_tag_resource.go"]
}

resource "azurerm_api_management_api_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+api_name" { key = ["resource_group_name", "api_management_name", "api_name"] }
  force_new = ["resource_group_name", "api_management_name", "api_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_policy_resource.go"]
}

resource "azurerm_api_management_api_release" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_id", "name"] }
  force_new  = ["api_id", "name"]
  confidence = "low"
  sources    = ["internal/services/apimanagement/api_management_api_release_resource.go"]
}

resource "azurerm_api_management_api_schema" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+api_name+schema_id" { key = ["resource_group_name", "api_management_name", "api_name", "schema_id"] }
  force_new = ["resource_group_name", "api_management_name", "api_name", "schema_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_schema_resource.go"]
}

resource "azurerm_api_management_api_tag" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_id", "name"] }
  force_new  = ["api_id", "name"]
  confidence = "low"
  sources    = ["internal/services/apimanagement/api_management_api_tag_resource.go"]
}

resource "azurerm_api_management_api_tag_description" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_tag_id" { key = ["api_tag_id"] }
  force_new  = ["api_tag_id"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_tag_description_resource.go"]
}

resource "azurerm_api_management_api_version_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_api_version_set_resource.go"]
}

resource "azurerm_api_management_authorization_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_authorization_server_resource.go"]
}

resource "azurerm_api_management_backend" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_backend_resource.go"]
}

resource "azurerm_api_management_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_certificate_resource.go"]
}

resource "azurerm_api_management_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_id" { key = ["api_management_id"] }
  force_new  = ["api_management_id"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_custom_domain_resource.go"]
}

resource "azurerm_api_management_diagnostic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+identifier" { key = ["resource_group_name", "api_management_name", "identifier"] }
  force_new = ["resource_group_name", "api_management_name", "identifier"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_diagnostic_resource.go"]
}

resource "azurerm_api_management_email_template" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+template_name" { key = ["resource_group_name", "api_management_name", "template_name"] }
  force_new = ["resource_group_name", "api_management_name", "template_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_email_template_resource.go"]
}

resource "azurerm_api_management_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "name"] }
  force_new  = ["api_management_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_gateway_resource.go"]
}

resource "azurerm_api_management_gateway_api" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "gateway_id+api_id" { key = ["gateway_id", "api_id"] }
  force_new  = ["gateway_id", "api_id"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_gateway_api_resource.go"]
}

resource "azurerm_api_management_gateway_certificate_authority" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_id+gateway_name+certificate_name" { key = ["api_management_id", "gateway_name", "certificate_name"] }
  force_new  = ["api_management_id", "gateway_name", "certificate_name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_gateway_certificate_authority_resource.go"]
}

resource "azurerm_api_management_gateway_host_name_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "gateway_name", "name"] }
  force_new  = ["api_management_id", "gateway_name", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_gateway_host_name_configuration_resource.go"]
}

resource "azurerm_api_management_global_schema" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+schema_id" { key = ["resource_group_name", "api_management_name", "schema_id"] }
  force_new = ["resource_group_name", "api_management_name", "schema_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_global_schema_resource.go"]
}

resource "azurerm_api_management_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name", "external_id", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_group_resource.go"]
}

resource "azurerm_api_management_group_user" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+group_name+user_id" { key = ["resource_group_name", "api_management_name", "group_name", "user_id"] }
  force_new = ["resource_group_name", "api_management_name", "group_name", "user_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_group_user_resource.go"]
}

resource "azurerm_api_management_identity_provider_aad" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_aad_resource.go"]
}

resource "azurerm_api_management_identity_provider_aadb2c" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_aadb2c_resource.go"]
}

resource "azurerm_api_management_identity_provider_facebook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_facebook_resource.go"]
}

resource "azurerm_api_management_identity_provider_google" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_google_resource.go"]
}

resource "azurerm_api_management_identity_provider_microsoft" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_microsoft_resource.go"]
}

resource "azurerm_api_management_identity_provider_twitter" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name" { key = ["resource_group_name", "api_management_name"] }
  force_new = ["resource_group_name", "api_management_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_identity_provider_twitter_resource.go"]
}

resource "azurerm_api_management_logger" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name", "resource_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_logger_resource.go"]
}

resource "azurerm_api_management_named_value" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_named_value_resource.go"]
}

resource "azurerm_api_management_notification_recipient_email" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_id+notification_type+email" { key = ["api_management_id", "notification_type", "email"] }
  force_new  = ["api_management_id", "notification_type", "email"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_notification_recipient_email_resource.go"]
}

resource "azurerm_api_management_notification_recipient_user" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_id+notification_type+user_id" { key = ["api_management_id", "notification_type", "user_id"] }
  force_new  = ["api_management_id", "notification_type", "user_id"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_notification_recipient_user_resource.go"]
}

resource "azurerm_api_management_openid_connect_provider" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "name"] }
  force_new = ["resource_group_name", "api_management_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_openid_connect_provider_resource.go"]
}

resource "azurerm_api_management_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_id" { key = ["api_management_id"] }
  force_new  = ["api_management_id"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_policy_resource.go"]
}

resource "azurerm_api_management_policy_fragment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "name"] }
  force_new  = ["api_management_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_policy_fragment_resource.go"]
}

resource "azurerm_api_management_product" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+product_id" { key = ["resource_group_name", "api_management_name", "product_id"] }
  force_new = ["resource_group_name", "api_management_name", "product_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_product_resource.go"]
}

resource "azurerm_api_management_product_api" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+product_id+api_name" { key = ["resource_group_name", "api_management_name", "product_id", "api_name"] }
  force_new = ["resource_group_name", "api_management_name", "product_id", "api_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_product_api_resource.go"]
}

resource "azurerm_api_management_product_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "api_management_name", "product_id", "group_name"] }
  force_new = ["resource_group_name", "api_management_name", "product_id", "group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_product_group_resource.go"]
}

resource "azurerm_api_management_product_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+product_id" { key = ["resource_group_name", "api_management_name", "product_id"] }
  force_new = ["resource_group_name", "api_management_name", "product_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_product_policy_resource.go"]
}

resource "azurerm_api_management_product_tag" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "api_management_name", "api_management_product_id", "name"] }
  force_new = ["resource_group_name", "api_management_name", "api_management_product_id", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_product_tag_resource.go"]
}

resource "azurerm_api_management_redis_cache" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "name"] }
  force_new  = ["api_management_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_redis_cache_resource.go"]
}

resource "azurerm_api_management_standalone_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "backend_subnet_id", "location", "virtual_network_type", "tags"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_standalone_gateway_resource.go"]
}

resource "azurerm_api_management_subscription" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+subscription_id" {
    key      = ["resource_group_name", "api_management_name", "subscription_id"]
    optional = ["subscription_id"]
  }
  generated = ["subscription_id"]
  force_new = ["resource_group_name", "api_management_name", "subscription_id", "api_id", "product_id", "user_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/apimanagement/api_management_subscription_resource.go"]
}

resource "azurerm_api_management_tag" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "name"] }
  force_new  = ["api_management_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_tag_resource.go"]
}

resource "azurerm_api_management_user" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+api_management_name+user_id" { key = ["resource_group_name", "api_management_name", "user_id"] }
  force_new = ["resource_group_name", "api_management_name", "user_id", "confirmation"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "api_management_name" {
    types   = ["azurerm_api_management"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_user_resource.go"]
}

resource "azurerm_api_management_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_id", "name"] }
  force_new  = ["api_management_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_workspace_resource.go"]
}

resource "azurerm_api_management_workspace_api_version_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_workspace_id", "name"] }
  force_new  = ["api_management_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_workspace_api_version_set_resource.go"]
}

resource "azurerm_api_management_workspace_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_workspace_id", "name"] }
  force_new  = ["api_management_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_workspace_certificate_resource.go"]
}

resource "azurerm_api_management_workspace_named_value" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_workspace_id", "name"] }
  force_new  = ["api_management_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_workspace_named_value_resource.go"]
}

resource "azurerm_api_management_workspace_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "api_management_workspace_id" { key = ["api_management_workspace_id"] }
  force_new  = ["api_management_workspace_id"]
  confidence = "medium"
  sources    = ["internal/services/apimanagement/api_management_workspace_policy_resource.go"]
}

resource "azurerm_api_management_workspace_policy_fragment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["api_management_workspace_id", "name"] }
  force_new  = ["api_management_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/apimanagement/api_management_workspace_policy_fragment_resource.go"]
}

resource "azurerm_app_configuration" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new         = ["name", "location", "resource_group_name", "soft_delete_retention_days"]
  held_confidence   = "low"
  held_when         = { purge_protection_enabled = true }
  held_after_delete = "1 to 7 days, as soft_delete_retention_days says, unless it is purged"
  confidence        = "high"
  sources           = ["internal/services/appconfiguration/app_configuration_resource.go"]
}

resource "azurerm_app_configuration_feature" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["configuration_store_id", "name", "label"]
    optional = ["label"]
  }
  force_new  = ["configuration_store_id", "name", "label", "key"]
  confidence = "high"
  sources    = ["internal/services/appconfiguration/app_configuration_feature_resource.go"]
}

resource "azurerm_app_configuration_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "configuration_store_id+key+label" {
    key      = ["configuration_store_id", "key", "label"]
    optional = ["label"]
  }
  force_new  = ["configuration_store_id", "key", "label"]
  confidence = "high"
  sources    = ["internal/services/appconfiguration/app_configuration_key_resource.go"]
}

resource "azurerm_app_service" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalnamenottested.go"]
}

resource "azurerm_app_service_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "app_service_plan_id", "key_vault_id", "key_vault_secret_id", "location", "password", "pfx_blob"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/web/app_service_certificate_resource.go"]
}

resource "azurerm_app_service_certificate_binding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "hostname_binding_id+certificate_id" { key = ["hostname_binding_id", "certificate_id"] }
  force_new  = ["hostname_binding_id", "certificate_id", "ssl_state"]
  confidence = "high"
  sources    = ["internal/services/web/app_service_certificate_binding_resource.go"]
}

resource "azurerm_app_service_certificate_order" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/web/app_service_certificate_order_resource.go"]
}

resource "azurerm_app_service_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["app_service_id", "name"] }
  force_new  = ["app_service_id", "name", "target_resource_id", "authentication.type"]
  confidence = "high"
  sources    = ["internal/services/serviceconnector/app_service_connection_resource.go"]
}

resource "azurerm_app_service_custom_hostname_binding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+app_service_name+hostname" { key = ["resource_group_name", "app_service_name", "hostname"] }
  force_new = ["resource_group_name", "app_service_name", "hostname", "ssl_state", "thumbprint"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/web/app_service_custom_hostname_binding_resource.go"]
}

resource "azurerm_app_service_environment_v3" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "dedicated_host_count", "internal_load_balancing_mode", "resource_group_name", "subnet_id", "zone_redundant"]
  confidence = "high"
  sources    = ["internal/services/appservice/app_service_environment_v3_resource.go"]
}

resource "azurerm_app_service_managed_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "custom_hostname_binding_id" { key = ["custom_hostname_binding_id"] }
  force_new  = ["custom_hostname_binding_id"]
  confidence = "high"
  sources    = ["internal/services/web/app_service_managed_certificate_resource.go"]
}

resource "azurerm_app_service_plan" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_app_service_public_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+app_service_name+certificate_name" { key = ["resource_group_name", "app_service_name", "certificate_name"] }
  force_new = ["resource_group_name", "app_service_name", "certificate_name", "blob", "certificate_location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/web/app_service_public_certificate_resource.go"]
}

resource "azurerm_app_service_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "app_service_name", "name"] }
  force_new = ["resource_group_name", "app_service_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalnamenottested.go"]
}

resource "azurerm_app_service_slot_custom_hostname_binding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "app_service_slot_id+hostname" { key = ["app_service_slot_id", "hostname"] }
  force_new  = ["app_service_slot_id", "hostname", "ssl_state", "thumbprint"]
  confidence = "high"
  sources    = ["internal/services/web/app_service_slot_custom_hostname_binding_resource.go"]
}

resource "azurerm_app_service_slot_virtual_network_swift_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "app_service_id+slot_name" { key = ["app_service_id", "slot_name"] }
  force_new  = ["app_service_id", "slot_name"]
  confidence = "high"
  sources    = ["internal/services/web/app_service_slot_virtual_network_swift_connection_resource.go"]
}

resource "azurerm_app_service_source_control" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "app_id" { key = ["app_id"] }
  force_new  = ["app_id", "branch", "github_action_configuration", "repo_url", "rollback_enabled", "use_local_git", "use_manual_integration", "use_mercurial"]
  confidence = "medium"
  sources    = ["internal/services/appservice/app_service_source_control_resource.go"]
}

resource "azurerm_app_service_source_control_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "slot_id" { key = ["slot_id"] }
  force_new  = ["slot_id", "branch", "github_action_configuration", "repo_url", "rollback_enabled", "use_local_git", "use_manual_integration", "use_mercurial"]
  confidence = "high"
  sources    = ["internal/services/appservice/app_service_source_control_slot_resource.go"]
}

resource "azurerm_app_service_virtual_network_swift_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "app_service_id" { key = ["app_service_id"] }
  force_new  = ["app_service_id"]
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalnamenottested.go"]
}

resource "azurerm_application_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/application_gateway_resource.go"]
}

resource "azurerm_application_insights" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "application_type", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/applicationinsights/application_insights_resource.go"]
}

resource "azurerm_application_insights_analytics_item" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_insights_id", "name"] }
  force_new  = ["application_insights_id", "name", "scope", "type"]
  confidence = "medium"
  sources    = ["internal/services/applicationinsights/application_insights_analytics_item_resource.go"]
}

resource "azurerm_application_insights_api_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_insights_id", "name"] }
  force_new  = ["application_insights_id", "name", "read_permissions", "write_permissions"]
  confidence = "medium"
  sources    = ["internal/services/applicationinsights/application_insights_api_key_resource.go"]
}

resource "azurerm_application_insights_smart_detection_rule" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["application_insights_id", "name"] }
  force_new  = ["application_insights_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/applicationinsights/application_insights_smart_detection_rule_resource.go"]
}

resource "azurerm_application_insights_standard_web_test" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "application_insights_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/applicationinsights/application_insights_standard_web_test_resource.go"]
}

resource "azurerm_application_insights_web_test" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_insights_id", "resource_group_name", "name"] }
  force_new = ["application_insights_id", "resource_group_name", "name", "kind", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/applicationinsights/application_insights_web_test_resource.go"]
}

resource "azurerm_application_insights_workbook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location", "storage_container_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/applicationinsights/application_insights_workbook_resource.go"]
}

resource "azurerm_application_insights_workbook_template" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/applicationinsights/application_insights_workbook_template_resource.go"]
}

resource "azurerm_application_load_balancer" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/servicenetworking/application_load_balancer_resource.go"]
}

resource "azurerm_application_load_balancer_frontend" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_load_balancer_id", "name"] }
  force_new  = ["application_load_balancer_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicenetworking/application_load_balancer_frontend_resource.go"]
}

resource "azurerm_application_load_balancer_security_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_load_balancer_id", "name"] }
  force_new  = ["application_load_balancer_id", "name", "location", "web_application_firewall_policy_id"]
  confidence = "high"
  sources    = ["internal/services/servicenetworking/application_load_balancer_security_policy_resource.go"]
}

resource "azurerm_application_load_balancer_subnet_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_load_balancer_id", "name"] }
  force_new  = ["application_load_balancer_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicenetworking/application_load_balancer_subnet_association_resource.go"]
}

resource "azurerm_application_security_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/application_security_group_resource.go"]
}

resource "azurerm_arc_kubernetes_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetes/connectedclusters"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "agent_public_key_certificate", "identity", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/arckubernetes/arc_kubernetes_cluster_resource.go"]
}

resource "azurerm_arc_kubernetes_cluster_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetesconfiguration/extensions"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name", "extension_type", "identity", "release_namespace", "release_train", "target_namespace", "version"]
  confidence = "high"
  sources    = ["internal/services/arckubernetes/arc_kubernetes_cluster_extension_resource.go"]
}

resource "azurerm_arc_kubernetes_flux_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetesconfiguration/fluxconfigurations"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name", "namespace", "scope"]
  confidence = "high"
  sources    = ["internal/services/arckubernetes/arc_kubernetes_flux_configuration_resource.go"]
}

resource "azurerm_arc_kubernetes_provisioned_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetes/connectedclusters"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/arckubernetes/arc_kubernetes_provisioned_cluster_resource.go"]
}

resource "azurerm_arc_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "kind", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/hybridcompute/arc_machine_resource.go"]
}

resource "azurerm_arc_machine_automanage_configuration_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "arc_machine_id" { key = ["arc_machine_id"] }
  force_new  = ["arc_machine_id", "configuration_id"]
  confidence = "high"
  sources    = ["internal/services/automanage/arc_machine_automanage_configuration_assignment_resource.go"]
}

resource "azurerm_arc_machine_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["arc_machine_id", "name"] }
  force_new  = ["arc_machine_id", "name", "location", "publisher", "type"]
  confidence = "high"
  sources    = ["internal/services/hybridcompute/arc_machine_extension_resource.go"]
}

resource "azurerm_arc_private_link_scope" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/hybridcompute/arc_private_link_scope_resource.go"]
}

resource "azurerm_arc_resource_bridge_appliance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "infrastructure_provider", "location", "public_key_base64"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/arcresourcebridge/arc_resource_bridge_appliance_resource.go"]
}

resource "azurerm_attestation_provider" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name", "policy_signing_certificate_data"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/attestation/attestation_provider_resource.go"]
}

resource "azurerm_automanage_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automanage/automanage_configuration_resource.go"]
}

resource "azurerm_automation_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_account_resource.go"]
}

resource "azurerm_automation_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "base64"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_certificate_resource.go"]
}

resource "azurerm_automation_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/connections"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_connection_resource.go"]
}

resource "azurerm_automation_connection_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/connections"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_connection_certificate_resource.go"]
}

resource "azurerm_automation_connection_classic_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/connections"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_connection_classic_certificate_resource.go"]
}

resource "azurerm_automation_connection_service_principal" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/connections"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_connection_service_principal_resource.go"]
}

resource "azurerm_automation_connection_type" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_name", "resource_group_name", "name"] }
  force_new = ["automation_account_name", "resource_group_name", "name", "is_global"]
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_connection_type_resource.go"]
}

resource "azurerm_automation_credential" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_credential_resource.go"]
}

resource "azurerm_automation_dsc_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_dsc_configuration_resource.go"]
}

resource "azurerm_automation_dsc_nodeconfiguration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_dsc_nodeconfiguration_resource.go"]
}

resource "azurerm_automation_hybrid_runbook_worker" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "automation_account_name", "worker_group_name", "worker_id"] }
  force_new = ["resource_group_name", "automation_account_name", "worker_group_name", "worker_id", "vm_resource_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_hybrid_runbook_worker_resource.go"]
}

resource "azurerm_automation_hybrid_runbook_worker_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_hybrid_runbook_worker_group_resource.go"]
}

resource "azurerm_automation_job_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" {
    key      = ["resource_group_name", "automation_account_name", "schedule_name", "runbook_name", "run_on"]
    optional = ["run_on"]
  }
  force_new = ["resource_group_name", "automation_account_name", "schedule_name", "job_schedule_id", "parameters", "run_on", "runbook_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_job_schedule_resource.go"]
}

resource "azurerm_automation_module" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_module_resource.go"]
}

resource "azurerm_automation_powershell72_module" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_id", "name"] }
  force_new  = ["automation_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/automation/automation_powershell72_module_resource.go"]
}

resource "azurerm_automation_python3_package" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "content_uri", "content_version", "hash_algorithm", "hash_value"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_python3_package_resource.go"]
}

resource "azurerm_automation_runbook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "location", "runbook_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_runbook_resource.go"]
}

resource "azurerm_automation_runtime_environment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_id", "name"] }
  force_new  = ["automation_account_id", "name", "description", "location", "runtime_language", "runtime_version"]
  confidence = "high"
  sources    = ["internal/services/automation/automation_runtime_environment_resource.go"]
}

resource "azurerm_automation_runtime_environment_package" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_runtime_environment_id", "name"] }
  force_new  = ["automation_runtime_environment_id", "name", "content_uri", "content_version", "hash_algorithm", "hash_value"]
  confidence = "high"
  sources    = ["internal/services/automation/automation_runtime_environment_package_resource.go"]
}

resource "azurerm_automation_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_schedule_resource.go"]
}

resource "azurerm_automation_software_update_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_id", "name"] }
  force_new  = ["automation_account_id", "name"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalnamenottested.go"]
}

resource "azurerm_automation_source_control" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_id", "name"] }
  force_new  = ["automation_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/automation/automation_source_control_resource.go"]
}

resource "azurerm_automation_variable_bool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/variables"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_variable_bool_resource.go"]
}

resource "azurerm_automation_variable_datetime" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/variables"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_variable_datetime_resource.go"]
}

resource "azurerm_automation_variable_int" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/variables"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_variable_int_resource.go"]
}

resource "azurerm_automation_variable_object" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/variables"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_variable_object_resource.go"]
}

resource "azurerm_automation_variable_string" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.automation/automationaccounts/variables"
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_variable_string_resource.go"]
}

resource "azurerm_automation_watcher" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["automation_account_id", "name"] }
  force_new  = ["automation_account_id", "name", "location", "script_name", "script_parameters"]
  confidence = "high"
  sources    = ["internal/services/automation/automation_watcher_resource.go"]
}

resource "azurerm_automation_webhook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "automation_account_name", "name"] }
  force_new = ["resource_group_name", "automation_account_name", "name", "expiry_time", "uri"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "automation_account_name" {
    types   = ["azurerm_automation_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/automation/automation_webhook_resource.go"]
}

resource "azurerm_availability_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "managed", "platform_fault_domain_count", "platform_update_domain_count", "proximity_placement_group_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/availability_set_resource.go"]
}

resource "azurerm_backup_container_storage_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+recovery_vault_name+storage_account_id" { key = ["resource_group_name", "recovery_vault_name", "storage_account_id"] }
  force_new = ["resource_group_name", "recovery_vault_name", "storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_container_storage_account_resource.go"]
}

resource "azurerm_backup_policy_file_share" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.recoveryservices/vaults/backuppolicies"
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_policy_file_share_resource.go"]
}

resource "azurerm_backup_policy_vm" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.recoveryservices/vaults/backuppolicies"
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "name", "policy_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_policy_vm_resource.go"]
}

resource "azurerm_backup_policy_vm_workload" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.recoveryservices/vaults/backuppolicies"
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "name", "workload_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_policy_vm_workload_resource.go"]
}

resource "azurerm_backup_protected_file_share" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "recovery_vault_name", "source_storage_account_id", "source_file_share_name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "source_storage_account_id", "source_file_share_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_protected_file_share_resource.go"]
}

resource "azurerm_backup_protected_vm" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+recovery_vault_name+source_vm_id" {
    key      = ["resource_group_name", "recovery_vault_name", "source_vm_id"]
    optional = ["source_vm_id"]
  }
  force_new = ["resource_group_name", "recovery_vault_name", "source_vm_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/backup_protected_vm_resource.go"]
}

resource "azurerm_bastion_host" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "virtual_network_id", "zones", "ip_configuration"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/bastion_host_resource.go"]
}

resource "azurerm_batch_account" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/batch/batch_account_resource.go"]
}

resource "azurerm_batch_application" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/batch/batch_application_resource.go"]
}

resource "azurerm_batch_job" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["batch_pool_id", "name"] }
  force_new  = ["batch_pool_id", "name", "common_environment_properties", "display_name"]
  confidence = "high"
  sources    = ["internal/services/batch/batch_job_resource.go"]
}

resource "azurerm_batch_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "display_name", "max_tasks_per_node", "node_agent_sku_id", "vm_size", "storage_image_reference", "security_profile", "container_configuration.container_image_names", "container_configuration.container_registries", "network_configuration.subnet_id", "network_configuration.dynamic_vnet_assignment_scope", "network_configuration.accelerated_networking_enabled", "network_configuration.public_ips", "network_configuration.endpoint_configuration"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/batch/batch_pool_resource.go"]
}

resource "azurerm_billing_account_cost_management_export" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["billing_account_id", "name"] }
  force_new  = ["billing_account_id", "name", "export_data_storage_location.container_id", "export_data_storage_location.root_folder_path"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/billing_account_cost_management_export_resource.go"]
}

resource "azurerm_blueprint_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["target_subscription_id", "name"] }
  force_new  = ["target_subscription_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/blueprints/blueprint_assignment_resource.go"]
}

resource "azurerm_bot_channel_alexa" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_alexa_resource.go"]
}

resource "azurerm_bot_channel_direct_line_speech" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_direct_line_speech_resource.go"]
}

resource "azurerm_bot_channel_directline" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_directline_resource.go"]
}

resource "azurerm_bot_channel_email" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_email_resource.go"]
}

resource "azurerm_bot_channel_facebook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_facebook_resource.go"]
}

resource "azurerm_bot_channel_line" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_line_resource.go"]
}

resource "azurerm_bot_channel_ms_teams" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_ms_teams_resource.go"]
}

resource "azurerm_bot_channel_slack" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_slack_resource.go"]
}

resource "azurerm_bot_channel_sms" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_sms_resource.go"]
}

resource "azurerm_bot_channel_web_chat" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+bot_name" { key = ["resource_group_name", "bot_name"] }
  force_new = ["resource_group_name", "bot_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_channel_web_chat_resource.go"]
}

resource "azurerm_bot_channels_registration" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.botservice/botservices"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "microsoft_app_id", "microsoft_app_tenant_id", "microsoft_app_type", "microsoft_app_user_assigned_identity_id", "resource_group_name", "sku"]
  confidence = "high"
  sources    = ["internal/services/bot/bot_channels_registration_resource.go"]
}

resource "azurerm_bot_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "bot_name", "name"] }
  force_new = ["resource_group_name", "bot_name", "name", "location", "service_provider_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/bot_connection_resource.go"]
}

resource "azurerm_bot_service_azure_bot" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.botservice/botservices"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "microsoft_app_id", "microsoft_app_msi_id", "microsoft_app_tenant_id", "microsoft_app_type", "resource_group_name", "sku"]
  confidence = "high"
  sources    = ["internal/services/bot/bot_service_azure_bot_resource.go"]
}

resource "azurerm_bot_web_app" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.botservice/botservices"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "microsoft_app_id", "microsoft_app_tenant_id", "microsoft_app_type", "microsoft_app_user_assigned_identity_id", "resource_group_name", "sku"]
  confidence = "high"
  sources    = ["internal/services/bot/bot_web_app_resource.go"]
}

resource "azurerm_capacity_reservation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["capacity_reservation_group_id", "name"] }
  force_new  = ["capacity_reservation_group_id", "name", "zone", "sku.name"]
  confidence = "high"
  sources    = ["internal/services/compute/capacity_reservation_resource.go"]
}

resource "azurerm_capacity_reservation_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/capacity_reservation_group_resource.go"]
}

resource "azurerm_cdn_endpoint" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "profile_name", "resource_group_name", "origin"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_endpoint_resource.go"]
}

resource "azurerm_cdn_endpoint_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_endpoint_id", "name"] }
  force_new  = ["cdn_endpoint_id", "name", "host_name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_endpoint_custom_domain_resource.go"]
}

resource "azurerm_cdn_frontdoor_batch_rule_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cdn/profiles/rulesets"
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_batch_rule_set_resource.go"]
}

resource "azurerm_cdn_frontdoor_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name", "host_name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_custom_domain_resource.go"]
}

resource "azurerm_cdn_frontdoor_custom_domain_association" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "cdn_frontdoor_custom_domain_id" { key = ["cdn_frontdoor_custom_domain_id"] }
  force_new  = ["cdn_frontdoor_custom_domain_id"]
  confidence = "medium"
  sources    = ["internal/services/cdn/cdn_frontdoor_custom_domain_association_resource.go"]
}

resource "azurerm_cdn_frontdoor_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_endpoint_resource.go"]
}

resource "azurerm_cdn_frontdoor_firewall_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/frontdoorwebapplicationfirewallpolicies"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "sku_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_firewall_policy_resource.go"]
}

resource "azurerm_cdn_frontdoor_origin" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_origin_group_id", "name"] }
  force_new  = ["cdn_frontdoor_origin_group_id", "name", "private_link.location"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_origin_resource.go"]
}

resource "azurerm_cdn_frontdoor_origin_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_origin_group_resource.go"]
}

resource "azurerm_cdn_frontdoor_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cdn/profiles"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "sku_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_profile_resource.go"]
}

resource "azurerm_cdn_frontdoor_route" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_endpoint_id", "name"] }
  force_new  = ["cdn_frontdoor_endpoint_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_route_resource.go"]
}

resource "azurerm_cdn_frontdoor_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_rule_set_id", "name"] }
  force_new  = ["cdn_frontdoor_rule_set_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_rule_resource.go"]
}

resource "azurerm_cdn_frontdoor_rule_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cdn/profiles/rulesets"
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_rule_set_resource.go"]
}

resource "azurerm_cdn_frontdoor_secret" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name", "secret"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_secret_resource.go"]
}

resource "azurerm_cdn_frontdoor_security_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cdn_frontdoor_profile_id", "name"] }
  force_new  = ["cdn_frontdoor_profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_frontdoor_security_policy_resource.go"]
}

resource "azurerm_cdn_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cdn/profiles"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cdn/cdn_profile_resource.go"]
}

resource "azurerm_chaos_studio_capability" {
  scope   = "subscription"
  outcome = "conflict"
  identity "chaos_studio_target_id+capability_type" { key = ["chaos_studio_target_id", "capability_type"] }
  force_new  = ["chaos_studio_target_id", "capability_type"]
  confidence = "high"
  sources    = ["internal/services/chaosstudio/chaos_studio_capability_resource.go"]
}

resource "azurerm_chaos_studio_experiment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/chaosstudio/chaos_studio_experiment_resource.go"]
}

resource "azurerm_chaos_studio_target" {
  scope   = "subscription"
  outcome = "conflict"
  identity "target_resource_id+target_type" { key = ["target_resource_id", "target_type"] }
  force_new  = ["target_resource_id", "target_type", "location"]
  confidence = "high"
  sources    = ["internal/services/chaosstudio/chaos_studio_target_resource_create.go"]
}

resource "azurerm_cognitive_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  identity "custom_subdomain_name" { key = ["custom_subdomain_name"] }
  force_new = ["resource_group_name", "name", "location", "metrics_advisor_aad_client_id", "metrics_advisor_aad_tenant_id", "metrics_advisor_super_user_name", "metrics_advisor_website_name", "custom_subdomain_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  held_confidence   = "low"
  held_after_delete = "48 hours, unless it is purged"
  confidence        = "high"
  sources           = ["internal/services/cognitive/cognitive_account_resource.go"]
}

resource "azurerm_cognitive_account_connection_account_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cognitiveservices/accounts/connections"
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "category"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_connection_account_key_resource.go"]
}

resource "azurerm_cognitive_account_connection_account_managed_identity" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cognitiveservices/accounts/connections"
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "category"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_connection_account_managed_identity_resource.go"]
}

resource "azurerm_cognitive_account_connection_api_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cognitiveservices/accounts/connections"
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "category"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_connection_api_key_resource.go"]
}

resource "azurerm_cognitive_account_connection_custom_keys" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cognitiveservices/accounts/connections"
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "category"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_connection_custom_keys_resource.go"]
}

resource "azurerm_cognitive_account_connection_entra_id" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.cognitiveservices/accounts/connections"
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "category"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_connection_entra_id_resource.go"]
}

resource "azurerm_cognitive_account_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "cognitive_account_id" { key = ["cognitive_account_id"] }
  force_new  = ["cognitive_account_id"]
  confidence = "medium"
  sources    = ["internal/services/cognitive/cognitive_account_customer_managed_key_resource.go"]
}

resource "azurerm_cognitive_account_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_project_resource.go"]
}

resource "azurerm_cognitive_account_rai_blocklist" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_rai_blocklist_resource.go"]
}

resource "azurerm_cognitive_account_rai_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "base_policy_name"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_account_rai_policy_resource.go"]
}

resource "azurerm_cognitive_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cognitive_account_id", "name"] }
  force_new  = ["cognitive_account_id", "name", "model.format", "model.name", "sku.name", "sku.tier", "sku.size", "sku.family"]
  confidence = "high"
  sources    = ["internal/services/cognitive/cognitive_deployment_resource.go"]
}

resource "azurerm_communication_service" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "data_location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/communication/communication_service_resource.go"]
}

resource "azurerm_communication_service_email_domain_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "communication_service_id+email_service_domain_id" { key = ["communication_service_id", "email_service_domain_id"] }
  force_new  = ["communication_service_id", "email_service_domain_id"]
  confidence = "high"
  sources    = ["internal/services/communication/communication_service_email_domain_association_resource.go"]
}

resource "azurerm_confidential_ledger" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "ledger_type", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/confidentialledger/confidential_ledger_resource.go"]
}

resource "azurerm_consumption_budget_management_group" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name", "time_grain", "time_period.start_date"]
  confidence = "high"
  sources    = ["internal/services/consumption/consumption_budget_management_group_resource.go"]
}

resource "azurerm_consumption_budget_resource_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name", "time_grain", "time_period.start_date"]
  confidence = "high"
  sources    = ["internal/services/consumption/consumption_budget_resource_group_resource.go"]
}

resource "azurerm_consumption_budget_subscription" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name", "time_grain", "time_period.start_date"]
  confidence = "high"
  sources    = ["internal/services/consumption/consumption_budget_subscription_resource.go"]
}

resource "azurerm_container_app" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "container_app_environment_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_resource.go"]
}

resource "azurerm_container_app_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_app_id", "name"] }
  force_new  = ["container_app_id", "name", "certificate_binding_type", "container_app_environment_certificate_id"]
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_custom_domain_resource.go"]
}

resource "azurerm_container_app_environment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "dapr_application_insights_connection_string", "infrastructure_resource_group_name", "infrastructure_subnet_id", "internal_load_balancer_enabled", "location", "zone_redundancy_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_environment_resource.go"]
}

resource "azurerm_container_app_environment_certificate" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["container_app_environment_id", "name"] }
  force_new  = ["container_app_environment_id", "name", "certificate_blob_base64", "certificate_password", "certificate_key_vault"]
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_environment_certificate_resource.go"]
}

resource "azurerm_container_app_environment_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "container_app_environment_id" { key = ["container_app_environment_id"] }
  force_new  = ["container_app_environment_id"]
  confidence = "medium"
  sources    = ["internal/services/containerapps/container_app_environment_custom_domain_resource.go"]
}

resource "azurerm_container_app_environment_dapr_component" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_app_environment_id", "name"] }
  force_new  = ["container_app_environment_id", "name", "component_type"]
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_environment_dapr_component_resource.go"]
}

resource "azurerm_container_app_environment_managed_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_app_environment_id", "name"] }
  force_new  = ["container_app_environment_id", "name", "domain_control_validation", "subject_name"]
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_environment_managed_certificate_resource.go"]
}

resource "azurerm_container_app_environment_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_app_environment_id", "name"] }
  force_new  = ["container_app_environment_id", "name", "access_mode", "account_name", "nfs_server_url", "share_name"]
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_environment_storage_resource.go"]
}

resource "azurerm_container_app_job" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "container_app_environment_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containerapps/container_app_job_resource.go"]
}

resource "azurerm_container_connected_registry" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_registry_id", "name"] }
  force_new  = ["container_registry_id", "name", "mode", "parent_registry_id", "sync_token_id"]
  confidence = "high"
  sources    = ["internal/services/containers/container_connected_registry_resource.go"]
}

resource "azurerm_container_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  identity "location+dns_name_label" { key = ["location", "dns_name_label"] }
  force_new = ["resource_group_name", "name", "location", "dns_name_label", "dns_name_label_reuse_policy", "ip_address_type", "key_vault_key_id", "os_type", "priority", "restart_policy", "sku", "subnet_ids", "zones", "init_container", "dns_config", "diagnostics", "exposed_port", "image_registry_credential", "container.name", "container.image", "container.cpu", "container.memory", "container.ports", "container.environment_variables", "container.secure_environment_variables", "container.readiness_probe", "container.liveness_probe", "container.commands", "container.volume", "container.security"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/container_group_resource.go"]
}

resource "azurerm_container_registry" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name", "zone_redundancy_enabled"]
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_resource.go"]
}

resource "azurerm_container_registry_agent_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "container_registry_name", "name"] }
  force_new = ["resource_group_name", "container_registry_name", "name", "location", "tier", "virtual_network_subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_agent_pool_resource.go"]
}

resource "azurerm_container_registry_cache_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_registry_id", "name"] }
  force_new  = ["container_registry_id", "name", "source_repo", "target_repo"]
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_cache_rule_resource.go"]
}

resource "azurerm_container_registry_credential_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_registry_id", "name"] }
  force_new  = ["container_registry_id", "name", "login_server"]
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_credential_set_resource.go"]
}

resource "azurerm_container_registry_scope_map" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "container_registry_name", "name"] }
  force_new = ["resource_group_name", "container_registry_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_scope_map_resource.go"]
}

resource "azurerm_container_registry_task" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_registry_id", "name"] }
  force_new  = ["container_registry_id", "name", "is_system_task"]
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_task_resource.go"]
}

resource "azurerm_container_registry_task_schedule_run_now" {
  scope   = "subscription"
  outcome = "overwrite"
  identity "container_registry_task_id" { key = ["container_registry_task_id"] }
  force_new  = ["container_registry_task_id"]
  confidence = "medium"
  sources    = ["internal/services/containers/container_registry_task_schedule_run_now_resource.go"]
}

resource "azurerm_container_registry_token" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "container_registry_name", "name"] }
  force_new = ["resource_group_name", "container_registry_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_token_resource.go"]
}

resource "azurerm_container_registry_token_password" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "container_registry_token_id" { key = ["container_registry_token_id"] }
  force_new  = ["container_registry_token_id"]
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_token_password_resource.go"]
}

resource "azurerm_container_registry_webhook" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "registry_name", "name"] }
  force_new = ["resource_group_name", "registry_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/container_registry_webhook_resource.go"]
}

resource "azurerm_cosmosdb_account" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "create_mode", "free_tier_enabled", "key_vault_key_id", "kind", "location", "resource_group_name", "restore.source_cosmosdb_account_id", "restore.restore_timestamp_in_utc", "restore.database", "restore.gremlin_database", "restore.tables_to_restore"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_account_resource.go"]
}

resource "azurerm_cosmosdb_cassandra_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "default_admin_password", "delegated_management_subnet_id", "location", "version"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_cassandra_cluster_resource.go"]
}

resource "azurerm_cosmosdb_cassandra_datacenter" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cassandra_cluster_id", "name"] }
  force_new  = ["cassandra_cluster_id", "name", "delegated_management_subnet_id", "location"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_cassandra_datacenter_resource.go"]
}

resource "azurerm_cosmosdb_cassandra_keyspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_cassandra_keyspace_resource.go"]
}

resource "azurerm_cosmosdb_cassandra_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cassandra_keyspace_id", "name"] }
  force_new  = ["cassandra_keyspace_id", "name", "analytical_storage_ttl"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_cassandra_table_resource.go"]
}

resource "azurerm_cosmosdb_gremlin_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_gremlin_database_resource.go"]
}

resource "azurerm_cosmosdb_gremlin_graph" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "database_name", "name"] }
  force_new = ["resource_group_name", "account_name", "database_name", "name", "partition_key_path", "partition_key_version", "unique_key"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_gremlin_graph_resource.go"]
}

resource "azurerm_cosmosdb_mongo_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "database_name", "name"] }
  force_new = ["resource_group_name", "account_name", "database_name", "name", "shard_key"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_mongo_collection_resource.go"]
}

resource "azurerm_cosmosdb_mongo_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_mongo_database_resource.go"]
}

resource "azurerm_cosmosdb_mongo_role_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "cosmos_mongo_database_id+role_name" { key = ["cosmos_mongo_database_id", "role_name"] }
  force_new  = ["cosmos_mongo_database_id", "role_name"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_mongo_role_definition_resource.go"]
}

resource "azurerm_cosmosdb_mongo_user_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "cosmos_mongo_database_id+username" { key = ["cosmos_mongo_database_id", "username"] }
  force_new  = ["cosmos_mongo_database_id", "username"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_mongo_user_definition_resource.go"]
}

resource "azurerm_cosmosdb_postgresql_coordinator_configuration" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/cosmos/cosmosdb_postgresql_coordinator_configuration_resource.go"]
}

resource "azurerm_cosmosdb_postgresql_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_postgresql_firewall_rule_resource.go"]
}

resource "azurerm_cosmosdb_postgresql_node_configuration" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/cosmos/cosmosdb_postgresql_node_configuration_resource.go"]
}

resource "azurerm_cosmosdb_postgresql_role" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name", "password"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_postgresql_role_resource.go"]
}

resource "azurerm_cosmosdb_sql_container" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "database_name", "name"] }
  force_new = ["resource_group_name", "account_name", "database_name", "name", "partition_key_kind", "partition_key_paths", "unique_key"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_container_resource.go"]
}

resource "azurerm_cosmosdb_sql_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_database_resource.go"]
}

resource "azurerm_cosmosdb_sql_dedicated_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "cosmosdb_account_id" { key = ["cosmosdb_account_id"] }
  force_new  = ["cosmosdb_account_id", "instance_size"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_dedicated_gateway_resource.go"]
}

resource "azurerm_cosmosdb_sql_function" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_id", "name"] }
  force_new  = ["container_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_function_resource.go"]
}

resource "azurerm_cosmosdb_sql_role_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "account_name", "role_definition_id", "principal_id", "scope"] }
  force_new = ["resource_group_name", "account_name", "principal_id", "scope", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/cosmos/cosmosdb_sql_role_assignment_resource.go"]
}

resource "azurerm_cosmosdb_sql_role_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "role_definition_id", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/cosmos/cosmosdb_sql_role_definition_resource.go"]
}

resource "azurerm_cosmosdb_sql_stored_procedure" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "database_name", "container_name", "name"] }
  force_new = ["resource_group_name", "account_name", "database_name", "container_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_stored_procedure_resource.go"]
}

resource "azurerm_cosmosdb_sql_trigger" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["container_id", "name"] }
  force_new  = ["container_id", "name"]
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_sql_trigger_resource.go"]
}

resource "azurerm_cosmosdb_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "account_name" {
    types   = ["azurerm_cosmosdb_account"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/cosmos/cosmosdb_table_resource.go"]
}

resource "azurerm_cost_anomaly_alert" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["subscription_id", "name"]
    optional = ["subscription_id"]
  }
  force_new  = ["subscription_id", "name"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/cost_anomaly_alert_resource.go"]
}

resource "azurerm_cost_management_scheduled_action" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["view_id", "name"] }
  force_new  = ["view_id", "name"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/cost_management_scheduled_action_resource.go"]
}

resource "azurerm_custom_ip_prefix" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "cidr", "location", "parent_custom_ip_prefix_id", "roa_validity_end_date", "wan_validation_signed_message", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/custom_ip_prefix_resource.go"]
}

resource "azurerm_custom_provider" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "tags"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/customproviders/custom_provider_resource.go"]
}

resource "azurerm_dashboard_grafana" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location", "sku", "sku_size", "zone_redundancy_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dashboard/dashboard_grafana_resource.go"]
}

resource "azurerm_dashboard_grafana_managed_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["grafana_id", "name"] }
  force_new  = ["grafana_id", "name", "group_ids", "location", "private_link_resource_id", "private_link_resource_region"]
  confidence = "high"
  sources    = ["internal/services/dashboard/dashboard_grafana_managed_private_endpoint_resource.go"]
}

resource "azurerm_data_factory" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_resource.go"]
}

resource "azurerm_data_factory_credential_service_principal" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/credentials"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_credential_service_principal_resource.go"]
}

resource "azurerm_data_factory_credential_user_managed_identity" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/credentials"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "identity_id"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_credential_user_managed_identity_resource.go"]
}

resource "azurerm_data_factory_custom_dataset" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "type"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_custom_dataset_resource.go"]
}

resource "azurerm_data_factory_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "data_factory_id" { key = ["data_factory_id"] }
  force_new  = ["data_factory_id"]
  confidence = "medium"
  sources    = ["internal/services/datafactory/data_factory_customer_managed_key_resource.go"]
}

resource "azurerm_data_factory_data_flow" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/dataflows"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_data_flow_resource.go"]
}

resource "azurerm_data_factory_dataset_azure_blob" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_azure_blob_resource.go"]
}

resource "azurerm_data_factory_dataset_azure_sql_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_azure_sql_table_resource.go"]
}

resource "azurerm_data_factory_dataset_binary" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_binary_resource.go"]
}

resource "azurerm_data_factory_dataset_cosmosdb_sqlapi" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_cosmosdb_sqlapi_resource.go"]
}

resource "azurerm_data_factory_dataset_delimited_text" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_delimited_text_resource.go"]
}

resource "azurerm_data_factory_dataset_http" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_http_resource.go"]
}

resource "azurerm_data_factory_dataset_json" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_json_resource.go"]
}

resource "azurerm_data_factory_dataset_mysql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_mysql_resource.go"]
}

resource "azurerm_data_factory_dataset_parquet" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_parquet_resource.go"]
}

resource "azurerm_data_factory_dataset_postgresql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_postgresql_resource.go"]
}

resource "azurerm_data_factory_dataset_snowflake" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_snowflake_resource.go"]
}

resource "azurerm_data_factory_dataset_sql_server_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/datasets"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_dataset_sql_server_table_resource.go"]
}

resource "azurerm_data_factory_flowlet_data_flow" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/dataflows"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_flowlet_data_flow_resource.go"]
}

resource "azurerm_data_factory_integration_runtime_azure" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/integrationruntimes"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "location", "virtual_network_enabled"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_integration_runtime_azure_resource.go"]
}

resource "azurerm_data_factory_integration_runtime_azure_ssis" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/integrationruntimes"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_integration_runtime_azure_ssis_resource.go"]
}

resource "azurerm_data_factory_integration_runtime_self_hosted" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/integrationruntimes"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_integration_runtime_self_hosted_resource.go"]
}

resource "azurerm_data_factory_linked_custom_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "type"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_custom_service_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_blob_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_blob_storage_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_databricks" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_databricks_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_file_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_file_storage_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_function" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_function_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_search" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_search_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_sql_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_sql_database_resource.go"]
}

resource "azurerm_data_factory_linked_service_azure_table_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_azure_table_storage_resource.go"]
}

resource "azurerm_data_factory_linked_service_cosmosdb" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_cosmosdb_resource.go"]
}

resource "azurerm_data_factory_linked_service_cosmosdb_mongoapi" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_cosmosdb_mongoapi_resource.go"]
}

resource "azurerm_data_factory_linked_service_data_lake_storage_gen2" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_data_lake_storage_gen2_resource.go"]
}

resource "azurerm_data_factory_linked_service_key_vault" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_key_vault_resource.go"]
}

resource "azurerm_data_factory_linked_service_kusto" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_kusto_resource.go"]
}

resource "azurerm_data_factory_linked_service_mysql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_mysql_resource.go"]
}

resource "azurerm_data_factory_linked_service_odata" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_odata_resource.go"]
}

resource "azurerm_data_factory_linked_service_odbc" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_odbc_resource.go"]
}

resource "azurerm_data_factory_linked_service_postgresql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_postgresql_resource.go"]
}

resource "azurerm_data_factory_linked_service_sftp" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_sftp_resource.go"]
}

resource "azurerm_data_factory_linked_service_snowflake" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_snowflake_resource.go"]
}

resource "azurerm_data_factory_linked_service_sql_managed_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_sql_managed_instance_resource.go"]
}

resource "azurerm_data_factory_linked_service_sql_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_sql_server_resource.go"]
}

resource "azurerm_data_factory_linked_service_synapse" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_synapse_resource.go"]
}

resource "azurerm_data_factory_linked_service_web" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/linkedservices"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_linked_service_web_resource.go"]
}

resource "azurerm_data_factory_managed_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "fqdns", "subresource_name", "target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_managed_private_endpoint_resource.go"]
}

resource "azurerm_data_factory_pipeline" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_pipeline_resource.go"]
}

resource "azurerm_data_factory_trigger_blob_event" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/triggers"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_trigger_blob_event_resource.go"]
}

resource "azurerm_data_factory_trigger_custom_event" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/triggers"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "eventgrid_topic_id"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_trigger_custom_event_resource.go"]
}

resource "azurerm_data_factory_trigger_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/triggers"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_trigger_schedule_resource.go"]
}

resource "azurerm_data_factory_trigger_tumbling_window" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datafactory/factories/triggers"
  identity "name" { key = ["data_factory_id", "name"] }
  force_new  = ["data_factory_id", "name", "frequency", "interval", "start_time"]
  confidence = "high"
  sources    = ["internal/services/datafactory/data_factory_trigger_tumbling_window_resource.go"]
}

resource "azurerm_data_protection_backup_instance_blob_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backupinstances"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "location", "storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_blob_storage_resource.go"]
}

resource "azurerm_data_protection_backup_instance_data_lake_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["data_protection_backup_vault_id", "name"] }
  force_new  = ["data_protection_backup_vault_id", "name", "location", "storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_data_lake_storage_resource.go"]
}

resource "azurerm_data_protection_backup_instance_disk" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backupinstances"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "disk_id", "location", "snapshot_resource_group_name", "snapshot_subscription_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_disk_resource.go"]
}

resource "azurerm_data_protection_backup_instance_kubernetes_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backupinstances"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "backup_policy_id", "kubernetes_cluster_id", "location", "snapshot_resource_group_name", "backup_datasource_parameters"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_kubernetes_cluster_resource.go"]
}

resource "azurerm_data_protection_backup_instance_mysql_flexible_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backupinstances"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "location", "server_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_mysql_flexible_server_resource.go"]
}

resource "azurerm_data_protection_backup_instance_postgresql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_data_protection_backup_instance_postgresql_flexible_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backupinstances"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "location", "server_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_instance_postgresql_flexible_server_resource.go"]
}

resource "azurerm_data_protection_backup_policy_blob_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backuppolicies"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "backup_repeating_time_intervals", "operational_default_retention_duration", "time_zone", "vault_default_retention_duration", "retention_rule"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_blob_storage_resource.go"]
}

resource "azurerm_data_protection_backup_policy_data_lake_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["data_protection_backup_vault_id", "name"] }
  force_new  = ["data_protection_backup_vault_id", "name", "backup_schedule", "default_retention_duration", "time_zone", "retention_rule"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_data_lake_storage_resource.go"]
}

resource "azurerm_data_protection_backup_policy_disk" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backuppolicies"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "backup_repeating_time_intervals", "default_retention_duration", "time_zone", "retention_rule"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_disk_resource.go"]
}

resource "azurerm_data_protection_backup_policy_kubernetes_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "vault_name", "name"] }
  force_new = ["resource_group_name", "vault_name", "name", "backup_repeating_time_intervals", "time_zone", "default_retention_rule", "retention_rule"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_kubernetes_cluster_resource.go"]
}

resource "azurerm_data_protection_backup_policy_mysql_flexible_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backuppolicies"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "backup_repeating_time_intervals", "time_zone", "default_retention_rule", "retention_rule"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_mysql_flexible_server_resource.go"]
}

resource "azurerm_data_protection_backup_policy_postgresql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "vault_name", "name"] }
  force_new = ["resource_group_name", "vault_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_data_protection_backup_policy_postgresql_flexible_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.dataprotection/backupvaults/backuppolicies"
  identity "name" { key = ["vault_id", "name"] }
  force_new  = ["vault_id", "name", "backup_repeating_time_intervals", "time_zone", "default_retention_rule", "retention_rule"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_policy_postgresql_flexible_server_resource.go"]
}

resource "azurerm_data_protection_backup_vault" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "datastore_type", "location", "redundancy"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_vault_resource.go"]
}

resource "azurerm_data_protection_backup_vault_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "data_protection_backup_vault_id" { key = ["data_protection_backup_vault_id"] }
  force_new  = ["data_protection_backup_vault_id"]
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_backup_vault_customer_managed_key_resource.go"]
}

resource "azurerm_data_protection_resource_guard" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dataprotection/data_protection_resource_guard_resource.go"]
}

resource "azurerm_data_share" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id", "name", "kind"]
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_resource.go"]
}

resource "azurerm_data_share_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_account_resource.go"]
}

resource "azurerm_data_share_dataset_blob_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["data_share_id", "name"] }
  force_new  = ["data_share_id", "name", "container_name", "file_path", "folder_path", "storage_account"]
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_dataset_blob_storage_resource.go"]
}

resource "azurerm_data_share_dataset_data_lake_gen2" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datashare/accounts/shares/datasets"
  identity "name" { key = ["share_id", "name"] }
  force_new  = ["share_id", "name", "file_path", "file_system_name", "folder_path", "storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_dataset_data_lake_gen2_resource.go"]
}

resource "azurerm_data_share_dataset_kusto_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datashare/accounts/shares/datasets"
  identity "name" { key = ["share_id", "name"] }
  force_new  = ["share_id", "name", "kusto_cluster_id"]
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_dataset_kusto_cluster_resource.go"]
}

resource "azurerm_data_share_dataset_kusto_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.datashare/accounts/shares/datasets"
  identity "name" { key = ["share_id", "name"] }
  force_new  = ["share_id", "name", "kusto_database_id"]
  confidence = "high"
  sources    = ["internal/services/datashare/data_share_dataset_kusto_database_resource.go"]
}

resource "azurerm_database_migration_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "service_name", "name"] }
  force_new = ["resource_group_name", "service_name", "name", "location", "source_platform", "target_platform"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databasemigration/database_migration_project_resource.go"]
}

resource "azurerm_database_migration_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name", "subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databasemigration/database_migration_service_resource.go"]
}

resource "azurerm_databox_edge_device" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databoxedge/databox_edge_device_resource.go"]
}

resource "azurerm_databricks_access_connector" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databricks/databricks_access_connector_resource.go"]
}

resource "azurerm_databricks_virtual_network_peering" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "workspace_id", "name"] }
  force_new = ["resource_group_name", "workspace_id", "name", "remote_address_space_prefixes", "remote_virtual_network_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databricks/databricks_virtual_network_peering_resource.go"]
}

resource "azurerm_databricks_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "infrastructure_encryption_enabled", "load_balancer_backend_address_pool_id", "location", "managed_resource_group_name", "custom_parameters.machine_learning_workspace_id", "custom_parameters.nat_gateway_name", "custom_parameters.public_ip_name", "custom_parameters.public_subnet_name", "custom_parameters.private_subnet_name", "custom_parameters.storage_account_name", "custom_parameters.virtual_network_id", "custom_parameters.vnet_address_prefix"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/databricks/databricks_workspace_resource.go"]
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "workspace_id" { key = ["workspace_id"] }
  confidence = "high"
  sources    = ["internal/services/databricks/databricks_workspace_root_dbfs_customer_managed_key_resource.go"]
}

resource "azurerm_datadog_monitor" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "datadog_organization.api_key", "datadog_organization.application_key", "datadog_organization.enterprise_app_id", "datadog_organization.linking_auth_code", "datadog_organization.linking_client_id", "datadog_organization.redirect_uri", "user.name", "user.email", "user.phone_number"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/datadog/datadog_monitor_resource.go"]
}

resource "azurerm_datadog_monitor_sso_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["datadog_monitor_id", "name"]
    optional = ["name"]
  }
  force_new  = ["datadog_monitor_id"]
  confidence = "high"
  sources    = ["internal/services/datadog/datadog_monitor_sso_configuration_resource.go"]
}

resource "azurerm_datadog_monitor_tag_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["datadog_monitor_id", "name"]
    optional = ["name"]
  }
  force_new  = ["datadog_monitor_id"]
  confidence = "high"
  sources    = ["internal/services/datadog/datadog_monitor_tag_rule_resource.go"]
}

resource "azurerm_dedicated_hardware_security_module" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name", "stamp_id", "zones", "network_profile.network_interface_private_ip_addresses", "network_profile.subnet_id", "management_network_profile.network_interface_private_ip_addresses", "management_network_profile.subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/hsm/dedicated_hardware_security_module_resource.go"]
}

resource "azurerm_dedicated_host" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dedicated_host_group_id", "name"] }
  force_new  = ["dedicated_host_group_id", "name", "location", "platform_fault_domain", "sku_name"]
  confidence = "high"
  sources    = ["internal/services/compute/dedicated_host_resource.go"]
}

resource "azurerm_dedicated_host_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "automatic_placement_enabled", "location", "platform_fault_domain_count", "zone"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/dedicated_host_group_resource.go"]
}

resource "azurerm_dev_center" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_resource.go"]
}

resource "azurerm_dev_center_attached_network" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_id", "name"] }
  force_new  = ["dev_center_id", "name", "network_connection_id"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_attached_network_resource.go"]
}

resource "azurerm_dev_center_catalog" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "dev_center_id", "name"] }
  force_new = ["resource_group_name", "dev_center_id", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_catalog_resource.go"]
}

resource "azurerm_dev_center_dev_box_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_id", "name"] }
  force_new  = ["dev_center_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_dev_box_definition_resource.go"]
}

resource "azurerm_dev_center_environment_type" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_id", "name"] }
  force_new  = ["dev_center_id", "name"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_environment_type_resource.go"]
}

resource "azurerm_dev_center_gallery" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_id", "name"] }
  force_new  = ["dev_center_id", "name", "shared_gallery_id"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_gallery_resource.go"]
}

resource "azurerm_dev_center_network_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "domain_join_type", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_network_connection_resource.go"]
}

resource "azurerm_dev_center_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "description", "dev_center_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_project_resource.go"]
}

resource "azurerm_dev_center_project_environment_type" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_project_id", "name"] }
  force_new  = ["dev_center_project_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_project_environment_type_resource.go"]
}

resource "azurerm_dev_center_project_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dev_center_project_id", "name"] }
  force_new  = ["dev_center_project_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/devcenter/dev_center_project_pool_resource.go"]
}

resource "azurerm_dev_test_global_vm_shutdown_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id" { key = ["virtual_machine_id"] }
  force_new  = ["virtual_machine_id", "location"]
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_global_vm_shutdown_schedule_resource.go"]
}

resource "azurerm_dev_test_lab" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_lab_resource.go"]
}

resource "azurerm_dev_test_linux_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devtestlab/labs/virtualmachines"
  identity "name" { key = ["resource_group_name", "lab_name", "name"] }
  force_new = ["resource_group_name", "lab_name", "name", "disallow_public_ip_address", "inbound_nat_rule", "lab_subnet_name", "lab_virtual_network_id", "location", "password", "size", "ssh_key", "storage_type", "username", "gallery_image_reference.offer", "gallery_image_reference.publisher", "gallery_image_reference.sku", "gallery_image_reference.version"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_linux_virtual_machine_resource.go"]
}

resource "azurerm_dev_test_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "lab_name", "policy_set_name", "name"] }
  force_new = ["resource_group_name", "lab_name", "policy_set_name", "name", "evaluator_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_policy_resource.go"]
}

resource "azurerm_dev_test_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "lab_name", "name"] }
  force_new = ["resource_group_name", "lab_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_schedule_resource.go"]
}

resource "azurerm_dev_test_virtual_network" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "lab_name", "name"] }
  force_new = ["resource_group_name", "lab_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_virtual_network_resource.go"]
}

resource "azurerm_dev_test_windows_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devtestlab/labs/virtualmachines"
  identity "name" { key = ["resource_group_name", "lab_name", "name"] }
  force_new = ["resource_group_name", "lab_name", "name", "disallow_public_ip_address", "inbound_nat_rule", "lab_subnet_name", "lab_virtual_network_id", "location", "password", "size", "storage_type", "username", "gallery_image_reference.offer", "gallery_image_reference.publisher", "gallery_image_reference.sku", "gallery_image_reference.version"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/devtestlabs/dev_test_windows_virtual_machine_resource.go"]
}

resource "azurerm_digital_twins_endpoint_eventgrid" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.digitaltwins/digitaltwinsinstances/endpoints"
  identity "name" { key = ["digital_twins_id", "name"] }
  force_new  = ["digital_twins_id", "name"]
  confidence = "high"
  sources    = ["internal/services/digitaltwins/digital_twins_endpoint_eventgrid_resource.go"]
}

resource "azurerm_digital_twins_endpoint_eventhub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.digitaltwins/digitaltwinsinstances/endpoints"
  identity "name" { key = ["digital_twins_id", "name"] }
  force_new  = ["digital_twins_id", "name"]
  confidence = "high"
  sources    = ["internal/services/digitaltwins/digital_twins_endpoint_eventhub_resource.go"]
}

resource "azurerm_digital_twins_endpoint_servicebus" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.digitaltwins/digitaltwinsinstances/endpoints"
  identity "name" { key = ["digital_twins_id", "name"] }
  force_new  = ["digital_twins_id", "name"]
  confidence = "high"
  sources    = ["internal/services/digitaltwins/digital_twins_endpoint_servicebus_resource.go"]
}

resource "azurerm_digital_twins_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/digitaltwins/digital_twins_instance_resource.go"]
}

resource "azurerm_digital_twins_time_series_database_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["digital_twins_id", "name"] }
  force_new  = ["digital_twins_id", "name", "eventhub_consumer_group_name", "eventhub_name", "eventhub_namespace_endpoint_uri", "eventhub_namespace_id", "kusto_cluster_id", "kusto_cluster_uri", "kusto_database_name", "kusto_table_name"]
  confidence = "high"
  sources    = ["internal/services/digitaltwins/digital_twins_time_series_database_connection_resource.go"]
}

resource "azurerm_disk_access" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/disk_access_resource.go"]
}

resource "azurerm_disk_encryption_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "encryption_type", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/disk_encryption_set_resource.go"]
}

resource "azurerm_dns_a_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_a_record_resource.go"]
}

resource "azurerm_dns_aaaa_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_aaaa_record_resource.go"]
}

resource "azurerm_dns_caa_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_caa_record_resource.go"]
}

resource "azurerm_dns_cname_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_cname_record_resource.go"]
}

resource "azurerm_dns_mx_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["resource_group_name", "zone_name", "name"]
    optional = ["name"]
  }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_mx_record_resource.go"]
}

resource "azurerm_dns_ns_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_ns_record_resource.go"]
}

resource "azurerm_dns_ptr_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_ptr_record_resource.go"]
}

resource "azurerm_dns_srv_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_srv_record_resource.go"]
}

resource "azurerm_dns_txt_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["resource_group_name", "zone_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_txt_record_resource.go"]
}

resource "azurerm_dns_zone" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dns/dns_zone_resource.go"]
}

resource "azurerm_dynatrace_monitor" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "marketplace_subscription", "monitoring_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/dynatrace/dynatrace_monitor_resource.go"]
}

resource "azurerm_dynatrace_tag_rules" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["monitor_id", "name"] }
  force_new  = ["monitor_id", "name"]
  confidence = "high"
  sources    = ["internal/services/dynatrace/dynatrace_tag_rules_resource.go"]
}

resource "azurerm_elastic_cloud_elasticsearch" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "elastic_cloud_email_address", "location", "monitoring_enabled", "sku_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/elastic/elastic_cloud_elasticsearch_resource.go"]
}

resource "azurerm_elastic_san" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "zones", "sku.name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/elasticsan/elastic_san_resource.go"]
}

resource "azurerm_elastic_san_volume" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["volume_group_id", "name"] }
  force_new  = ["volume_group_id", "name", "create_source"]
  confidence = "high"
  sources    = ["internal/services/elasticsan/elastic_san_volume_resource.go"]
}

resource "azurerm_elastic_san_volume_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["elastic_san_id", "name"] }
  force_new  = ["elastic_san_id", "name"]
  confidence = "high"
  sources    = ["internal/services/elasticsan/elastic_san_volume_group_resource.go"]
}

resource "azurerm_email_communication_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "data_location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/communication/email_communication_service_resource.go"]
}

resource "azurerm_email_communication_service_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["email_service_id", "name"] }
  force_new  = ["email_service_id", "name", "domain_management"]
  confidence = "high"
  sources    = ["internal/services/communication/email_communication_service_domain_resource.go"]
}

resource "azurerm_email_communication_service_domain_sender_username" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["email_service_domain_id", "name"] }
  force_new  = ["email_service_domain_id", "name"]
  confidence = "high"
  sources    = ["internal/services/communication/email_communication_service_domain_sender_username_resource.go"]
}

resource "azurerm_eventgrid_domain" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name", "input_schema", "input_mapping_fields", "input_mapping_default_values"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/eventgrid/eventgrid_domain_resource.go"]
}

resource "azurerm_eventgrid_domain_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "domain_name", "name"] }
  force_new = ["resource_group_name", "domain_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_domain_topic_resource.go"]
}

resource "azurerm_eventgrid_event_subscription" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["scope", "name"] }
  force_new  = ["scope", "name", "event_delivery_schema"]
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_event_subscription_resource.go"]
}

resource "azurerm_eventgrid_namespace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_namespace_resource.go"]
}

resource "azurerm_eventgrid_namespace_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["eventgrid_namespace_id", "name"] }
  force_new  = ["eventgrid_namespace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_namespace_topic_resource.go"]
}

resource "azurerm_eventgrid_partner_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name" { key = ["resource_group_name"] }
  force_new = ["resource_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_partner_configuration_resource.go"]
}

resource "azurerm_eventgrid_partner_namespace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "partner_registration_id", "partner_topic_routing_mode"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_partner_namespace_resource.go"]
}

resource "azurerm_eventgrid_partner_registration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_partner_registration_resource.go"]
}

resource "azurerm_eventgrid_system_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "source_resource_id", "topic_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_system_topic_resource.go"]
}

resource "azurerm_eventgrid_system_topic_event_subscription" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "system_topic", "name"] }
  force_new = ["resource_group_name", "system_topic", "name", "event_delivery_schema"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventgrid/eventgrid_system_topic_event_subscription_resource.go"]
}

resource "azurerm_eventgrid_topic" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name", "input_schema", "input_mapping_fields", "input_mapping_default_values"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/eventgrid/eventgrid_topic_resource.go"]
}

resource "azurerm_eventhub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["namespace_id", "name"] }
  identity "resource_group_name+namespace_name+name" { key = ["resource_group_name", "namespace_name", "name"] }
  force_new = ["namespace_id", "name", "resource_group_name", "namespace_name", "retention_description.cleanup_policy"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "namespace_name" {
    types   = ["azurerm_eventhub_namespace"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_resource.go"]
}

resource "azurerm_eventhub_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "eventhub_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "eventhub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "namespace_name" {
    types   = ["azurerm_eventhub_namespace"]
    matches = "name"
  }
  parent "eventhub_name" {
    types   = ["azurerm_eventhub"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_authorization_rule_resource.go"]
}

resource "azurerm_eventhub_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_cluster_resource.go"]
}

resource "azurerm_eventhub_consumer_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "eventhub_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "eventhub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "namespace_name" {
    types   = ["azurerm_eventhub_namespace"]
    matches = "name"
  }
  parent "eventhub_name" {
    types   = ["azurerm_eventhub"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_consumer_group_resource.go"]
}

resource "azurerm_eventhub_namespace" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "dedicated_cluster_id", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_namespace_resource.go"]
}

resource "azurerm_eventhub_namespace_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "namespace_name" {
    types   = ["azurerm_eventhub_namespace"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_namespace_authorization_rule_resource.go"]
}

resource "azurerm_eventhub_namespace_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "eventhub_namespace_id" { key = ["eventhub_namespace_id"] }
  force_new  = ["eventhub_namespace_id", "infrastructure_encryption_enabled"]
  confidence = "medium"
  sources    = ["internal/services/eventhub/eventhub_namespace_customer_managed_key_resource.go"]
}

resource "azurerm_eventhub_namespace_disaster_recovery_config" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "namespace_name" {
    types   = ["azurerm_eventhub_namespace"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_namespace_disaster_recovery_config_resource.go"]
}

resource "azurerm_eventhub_namespace_schema_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["namespace_id", "name"] }
  force_new  = ["namespace_id", "name", "schema_compatibility", "schema_type"]
  confidence = "high"
  sources    = ["internal/services/eventhub/eventhub_namespace_schema_group_resource.go"]
}

resource "azurerm_express_route_circuit" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "express_route_port_id", "location", "peering_location", "service_provider_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_circuit_resource.go"]
}

resource "azurerm_express_route_circuit_authorization" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "express_route_circuit_name", "name"] }
  force_new = ["resource_group_name", "express_route_circuit_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_circuit_authorization_resource.go"]
}

resource "azurerm_express_route_circuit_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["peering_id", "name"] }
  force_new  = ["peering_id", "name", "address_prefix_ipv4", "peer_peering_id"]
  confidence = "high"
  sources    = ["internal/services/network/express_route_circuit_connection_resource.go"]
}

resource "azurerm_express_route_circuit_peering" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+express_route_circuit_name+peering_type" { key = ["resource_group_name", "express_route_circuit_name", "peering_type"] }
  force_new = ["resource_group_name", "express_route_circuit_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_circuit_peering_resource.go"]
}

resource "azurerm_express_route_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["express_route_gateway_id", "name"] }
  force_new  = ["express_route_gateway_id", "name", "express_route_circuit_peering_id"]
  confidence = "high"
  sources    = ["internal/services/network/express_route_connection_resource.go"]
}

resource "azurerm_express_route_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "virtual_hub_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_gateway_resource.go"]
}

resource "azurerm_express_route_port" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "bandwidth_in_gbps", "encapsulation", "location", "peering_location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_port_resource.go"]
}

resource "azurerm_express_route_port_authorization" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "express_route_port_name", "name"] }
  force_new = ["resource_group_name", "express_route_port_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/express_route_port_authorization_resource.go"]
}

resource "azurerm_extended_location_custom_location" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "host_resource_id", "host_type", "location", "namespace"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/extendedlocation/extended_location_custom_location_resource.go"]
}

resource "azurerm_fabric_capacity" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/fabric/fabric_capacity_resource.go"]
}

resource "azurerm_federated_identity_credential" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["user_assigned_identity_id", "name"] }
  identity "parent_id+name" { key = ["parent_id", "name"] }
  force_new  = ["user_assigned_identity_id", "name", "parent_id"]
  confidence = "high"
  sources    = ["internal/services/managedidentity/federated_identity_credential_resource.go"]
}

resource "azurerm_firewall" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name", "zones", "ip_configuration.subnet_id", "management_ip_configuration.subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_resource.go"]
}

resource "azurerm_firewall_application_rule_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "azure_firewall_name", "name"] }
  force_new = ["resource_group_name", "azure_firewall_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_application_rule_collection_resource.go"]
}

resource "azurerm_firewall_nat_rule_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "azure_firewall_name", "name"] }
  force_new = ["resource_group_name", "azure_firewall_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_nat_rule_collection_resource.go"]
}

resource "azurerm_firewall_network_rule_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "azure_firewall_name", "name"] }
  force_new = ["resource_group_name", "azure_firewall_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_network_rule_collection_resource.go"]
}

resource "azurerm_firewall_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_policy_resource.go"]
}

resource "azurerm_firewall_policy_rule_collection_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["firewall_policy_id", "name"] }
  force_new  = ["firewall_policy_id", "name"]
  confidence = "high"
  sources    = ["internal/services/firewall/firewall_policy_rule_collection_group_resource.go"]
}

resource "azurerm_fluid_relay_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "storage_sku"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/fluidrelay/fluid_relay_server_resource.go"]
}

resource "azurerm_frontdoor" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/frontdoor/frontdoor_resource.go"]
}

resource "azurerm_frontdoor_firewall_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/frontdoorwebapplicationfirewallpolicies"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/frontdoor/frontdoor_firewall_policy_resource.go"]
}

resource "azurerm_frontdoor_rules_engine" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["resource_group_name", "frontdoor_name", "name"] }
  force_new = ["resource_group_name", "frontdoor_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/frontdoor/frontdoor_rules_engine_resource.go"]
}

resource "azurerm_function_app_active_slot" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "slot_id" { key = ["slot_id"] }
  force_new  = ["overwrite_network_config"]
  confidence = "medium"
  sources    = ["internal/services/appservice/function_app_active_slot_resource.go"]
}

resource "azurerm_function_app_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["function_app_id", "name"] }
  force_new  = ["function_app_id", "name", "target_resource_id", "authentication.type"]
  confidence = "high"
  sources    = ["internal/services/serviceconnector/function_app_connection_resource.go"]
}

resource "azurerm_function_app_flex_consumption" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name", "service_plan_id"]
  confidence = "high"
  sources    = ["internal/services/appservice/function_app_flex_consumption_resource.go"]
}

resource "azurerm_function_app_function" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["function_app_id", "name"] }
  force_new  = ["function_app_id", "name", "file"]
  confidence = "high"
  sources    = ["internal/services/appservice/function_app_function_resource.go"]
}

resource "azurerm_function_app_hybrid_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "function_app_id+relay_id" { key = ["function_app_id", "relay_id"] }
  force_new  = ["function_app_id", "relay_id"]
  confidence = "high"
  sources    = ["internal/services/appservice/function_app_hybrid_connection_resource.go"]
}

resource "azurerm_function_app_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "function_app_name", "name"] }
  force_new = ["resource_group_name", "function_app_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_gallery_application" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["gallery_id", "name"] }
  force_new  = ["gallery_id", "name", "location", "supported_os_type"]
  confidence = "high"
  sources    = ["internal/services/compute/gallery_application_resource.go"]
}

resource "azurerm_gallery_application_version" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["gallery_application_id", "name"] }
  force_new  = ["gallery_application_id", "name", "config_file", "location", "package_file", "manage_action.install", "manage_action.remove", "manage_action.update", "source.media_link", "source.default_configuration_link"]
  confidence = "high"
  sources    = ["internal/services/compute/gallery_application_version_resource.go"]
}

resource "azurerm_graph_services_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "application_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/graphservices/graph_services_account_resource.go"]
}

resource "azurerm_hdinsight_hadoop_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.hdinsight/clusters"
  identity "name" { key = ["name"] }
  force_new  = ["name", "cluster_version", "location", "resource_group_name", "security_profile", "tier", "tls_min_version", "component_version.hadoop", "gateway.username", "network.connection_direction", "network.private_link_enabled", "storage_account.is_default", "storage_account.storage_account_key", "storage_account.storage_container_url", "storage_account.storage_account_id", "storage_account_gen2.is_default", "storage_account_gen2.storage_account_id", "storage_account_gen2.filesystem_id", "storage_account_gen2.user_assigned_identity_id"]
  confidence = "high"
  sources    = ["internal/services/hdinsight/hdinsight_hadoop_cluster_resource.go"]
}

resource "azurerm_hdinsight_hbase_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.hdinsight/clusters"
  identity "name" { key = ["name"] }
  force_new  = ["name", "cluster_version", "location", "resource_group_name", "security_profile", "tier", "tls_min_version", "component_version.hbase", "gateway.username", "network.connection_direction", "network.private_link_enabled", "storage_account.is_default", "storage_account.storage_account_key", "storage_account.storage_container_url", "storage_account.storage_account_id", "storage_account_gen2.is_default", "storage_account_gen2.storage_account_id", "storage_account_gen2.filesystem_id", "storage_account_gen2.user_assigned_identity_id"]
  confidence = "high"
  sources    = ["internal/services/hdinsight/hdinsight_hbase_cluster_resource.go"]
}

resource "azurerm_hdinsight_interactive_query_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.hdinsight/clusters"
  identity "name" { key = ["name"] }
  force_new  = ["name", "cluster_version", "encryption_in_transit_enabled", "location", "resource_group_name", "security_profile", "tier", "tls_min_version", "component_version.interactive_hive", "gateway.username", "network.connection_direction", "network.private_link_enabled", "storage_account.is_default", "storage_account.storage_account_key", "storage_account.storage_container_url", "storage_account.storage_account_id", "storage_account_gen2.is_default", "storage_account_gen2.storage_account_id", "storage_account_gen2.filesystem_id", "storage_account_gen2.user_assigned_identity_id"]
  confidence = "high"
  sources    = ["internal/services/hdinsight/hdinsight_interactive_query_cluster_resource.go"]
}

resource "azurerm_hdinsight_kafka_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.hdinsight/clusters"
  identity "name" { key = ["name"] }
  force_new  = ["name", "cluster_version", "encryption_in_transit_enabled", "location", "resource_group_name", "security_profile", "tier", "tls_min_version", "component_version.kafka", "gateway.username", "network.connection_direction", "network.private_link_enabled", "storage_account.is_default", "storage_account.storage_account_key", "storage_account.storage_container_url", "storage_account.storage_account_id", "storage_account_gen2.is_default", "storage_account_gen2.storage_account_id", "storage_account_gen2.filesystem_id", "storage_account_gen2.user_assigned_identity_id", "rest_proxy.security_group_id", "rest_proxy.security_group_name"]
  confidence = "high"
  sources    = ["internal/services/hdinsight/hdinsight_kafka_cluster_resource.go"]
}

resource "azurerm_hdinsight_spark_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.hdinsight/clusters"
  identity "name" { key = ["name"] }
  force_new  = ["name", "cluster_version", "encryption_in_transit_enabled", "location", "resource_group_name", "security_profile", "tier", "tls_min_version", "zones", "component_version.spark", "gateway.username", "network.connection_direction", "network.private_link_enabled", "storage_account.is_default", "storage_account.storage_account_key", "storage_account.storage_container_url", "storage_account.storage_account_id", "storage_account_gen2.is_default", "storage_account_gen2.storage_account_id", "storage_account_gen2.filesystem_id", "storage_account_gen2.user_assigned_identity_id"]
  confidence = "high"
  sources    = ["internal/services/hdinsight/hdinsight_spark_cluster_resource.go"]
}

resource "azurerm_healthbot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/bot/healthbot_resource.go"]
}

resource "azurerm_healthcare_dicom_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "data_partitions_enabled", "location", "storage"]
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_dicom_service_resource.go"]
}

resource "azurerm_healthcare_fhir_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "kind", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_fhir_service_resource.go"]
}

resource "azurerm_healthcare_medtech_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_medtech_service_resource.go"]
}

resource "azurerm_healthcare_medtech_service_fhir_destination" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["medtech_service_id", "name"] }
  force_new  = ["medtech_service_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_medtech_service_fhir_destination_resource.go"]
}

resource "azurerm_healthcare_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "cosmosdb_key_vault_key_versionless_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_service_resource.go"]
}

resource "azurerm_healthcare_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/healthcare/healthcare_workspace_resource.go"]
}

resource "azurerm_hpc_cache" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_hpc_cache_blob_nfs_target" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cache_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_hpc_cache_blob_target" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cache_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_hpc_cache_nfs_target" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cache_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_image" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "hyper_v_generation", "location", "zone_resilient", "os_disk.storage_type", "os_disk.blob_uri", "os_disk.size_gb", "os_disk.disk_encryption_set_id", "data_disk.storage_type", "data_disk.managed_disk_id", "data_disk.disk_encryption_set_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/image_resource.go"]
}

resource "azurerm_iot_security_device_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/iot_security_device_group_resource.go"]
}

resource "azurerm_iot_security_solution" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/securitycenter/iot_security_solution_resource.go"]
}

resource "azurerm_iotcentral_application" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  identity "sub_domain" { key = ["sub_domain"] }
  force_new = ["resource_group_name", "name", "location", "template"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iotcentral/iotcentral_application_resource.go"]
}

resource "azurerm_iotcentral_application_network_rule_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "iotcentral_application_id" { key = ["iotcentral_application_id"] }
  force_new  = ["iotcentral_application_id"]
  confidence = "medium"
  sources    = ["internal/services/iotcentral/iotcentral_application_network_rule_set_resource.go"]
}

resource "azurerm_iotcentral_organization" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "iotcentral_application_id+organization_id" { key = ["iotcentral_application_id", "organization_id"] }
  force_new  = ["iotcentral_application_id", "organization_id", "parent_organization_id"]
  confidence = "medium"
  sources    = ["internal/services/iotcentral/iotcentral_organization_resource.go"]
}

resource "azurerm_iothub" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "min_tls_version", "resource_group_name", "endpoint.encoding"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_resource.go"]
}

resource "azurerm_iothub_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "iothub_name", "name"] }
  force_new = ["resource_group_name", "iothub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_certificate_resource.go"]
}

resource "azurerm_iothub_consumer_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "iothub_name", "eventhub_endpoint_name", "name"] }
  force_new = ["resource_group_name", "iothub_name", "eventhub_endpoint_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_consumer_group_resource.go"]
}

resource "azurerm_iothub_device_update_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_device_update_account_resource.go"]
}

resource "azurerm_iothub_device_update_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["device_update_account_id", "name"] }
  force_new  = ["device_update_account_id", "name", "iothub_id"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_device_update_instance_resource.go"]
}

resource "azurerm_iothub_dps" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "data_residency_enabled", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_dps_resource.go"]
}

resource "azurerm_iothub_dps_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "iot_dps_name", "name"] }
  force_new = ["resource_group_name", "iot_dps_name", "name", "is_verified"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_dps_certificate_resource.go"]
}

resource "azurerm_iothub_dps_shared_access_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["iothub_dps_name", "resource_group_name", "name"] }
  force_new = ["iothub_dps_name", "resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_dps_shared_access_policy_resource.go"]
}

resource "azurerm_iothub_endpoint_cosmosdb_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devices/iothubs/endpoints"
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name", "container_name", "database_name", "endpoint_uri", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_endpoint_cosmosdb_account_resource.go"]
}

resource "azurerm_iothub_endpoint_eventhub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devices/iothubs/endpoints"
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_endpoint_eventhub_resource.go"]
}

resource "azurerm_iothub_endpoint_servicebus_queue" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devices/iothubs/endpoints"
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_endpoint_servicebus_queue_resource.go"]
}

resource "azurerm_iothub_endpoint_servicebus_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devices/iothubs/endpoints"
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_endpoint_servicebus_topic_resource.go"]
}

resource "azurerm_iothub_endpoint_storage_container" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.devices/iothubs/endpoints"
  identity "name" { key = ["iothub_id", "name"] }
  force_new  = ["iothub_id", "name", "encoding", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_endpoint_storage_container_resource.go"]
}

resource "azurerm_iothub_enrichment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+iothub_name+key" { key = ["resource_group_name", "iothub_name", "key"] }
  force_new = ["resource_group_name", "iothub_name", "key"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_enrichment_resource.go"]
}

resource "azurerm_iothub_fallback_route" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "resource_group_name+iothub_name" { key = ["resource_group_name", "iothub_name"] }
  force_new = ["resource_group_name", "iothub_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_fallback_route_resource.go"]
}

resource "azurerm_iothub_file_upload" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "iothub_id" { key = ["iothub_id"] }
  force_new  = ["iothub_id"]
  confidence = "medium"
  sources    = ["internal/services/iothub/iothub_file_upload_resource.go"]
}

resource "azurerm_iothub_route" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "iothub_name", "name"] }
  force_new = ["resource_group_name", "iothub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_route_resource.go"]
}

resource "azurerm_iothub_shared_access_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "iothub_name", "name"] }
  force_new = ["resource_group_name", "iothub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/iothub/iothub_shared_access_policy_resource.go"]
}

resource "azurerm_ip_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/ip_group_resource.go"]
}

resource "azurerm_ip_group_cidr" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "ip_group_id+cidr" { key = ["ip_group_id", "cidr"] }
  force_new  = ["ip_group_id", "cidr"]
  confidence = "high"
  sources    = ["internal/services/network/ip_group_cidr_resource.go"]
}

resource "azurerm_key_vault" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new         = ["name", "location", "resource_group_name"]
  held_confidence   = "low"
  held_when         = { purge_protection_enabled = true }
  held_after_delete = "7 to 90 days, as soft_delete_retention_days says, unless it is purged"
  confidence        = "high"
  sources           = ["internal/services/keyvault/key_vault_resource.go"]
}

resource "azurerm_key_vault_access_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key_vault_id+object_id+application_id" {
    key      = ["key_vault_id", "object_id", "application_id"]
    optional = ["application_id"]
  }
  force_new  = ["key_vault_id", "object_id", "application_id", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/keyvault/key_vault_access_policy_resource.go"]
}

resource "azurerm_key_vault_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["key_vault_id", "name"] }
  force_new         = ["key_vault_id", "name"]
  held_confidence   = "low"
  held_after_delete = "as long as the vault retains deleted certificates, unless it is purged"
  confidence        = "medium"
  sources           = ["internal/services/keyvault/key_vault_certificate_resource.go"]
}

resource "azurerm_key_vault_certificate_contacts" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key_vault_id" { key = ["key_vault_id"] }
  force_new  = ["key_vault_id"]
  confidence = "medium"
  sources    = ["internal/services/keyvault/key_vault_certificate_contacts_resource.go"]
}

resource "azurerm_key_vault_certificate_issuer" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["key_vault_id", "name"] }
  force_new  = ["key_vault_id", "name"]
  confidence = "high"
  sources    = ["internal/services/keyvault/key_vault_certificate_issuer_resource.go"]
}

resource "azurerm_key_vault_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["key_vault_id", "name"] }
  force_new         = ["key_vault_id", "name", "curve", "key_size", "key_type"]
  held_confidence   = "low"
  held_after_delete = "as long as the vault retains deleted keys, unless it is purged"
  confidence        = "high"
  sources           = ["internal/services/keyvault/key_vault_key_resource.go"]
}

resource "azurerm_key_vault_managed_hardware_security_module" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "admin_object_ids", "location", "purge_protection_enabled", "resource_group_name", "sku_name", "soft_delete_retention_days", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/managedhsm/key_vault_managed_hardware_security_module_resource.go"]
}

resource "azurerm_key_vault_managed_hardware_security_module_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["managed_hsm_id", "name"] }
  force_new  = ["managed_hsm_id", "name", "curve", "key_size", "key_type"]
  confidence = "high"
  sources    = ["internal/services/managedhsm/key_vault_managed_hardware_security_module_key_resource.go"]
}

resource "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" {
  scope   = "subscription"
  outcome = "conflict"
  identity "managed_hsm_key_id" { key = ["managed_hsm_key_id"] }
  force_new  = ["managed_hsm_key_id"]
  confidence = "high"
  sources    = ["internal/services/managedhsm/key_vault_managed_hardware_security_module_key_rotation_policy_resource.go"]
}

resource "azurerm_key_vault_managed_hardware_security_module_role_assignment" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["scope", "name"] }
  force_new  = ["scope", "name", "managed_hsm_id", "principal_id", "role_definition_id"]
  confidence = "high"
  sources    = ["internal/services/managedhsm/key_vault_managed_hardware_security_module_role_assignment_resource.go"]
}

resource "azurerm_key_vault_managed_hardware_security_module_role_definition" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["managed_hsm_id", "name"] }
  force_new  = ["managed_hsm_id", "name"]
  confidence = "high"
  sources    = ["internal/services/managedhsm/key_vault_managed_hardware_security_module_role_definition_resource.go"]
}

resource "azurerm_key_vault_managed_storage_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["key_vault_id", "name"] }
  force_new  = ["key_vault_id", "name", "tags"]
  confidence = "medium"
  sources    = ["internal/services/keyvault/key_vault_managed_storage_account_resource.go"]
}

resource "azurerm_key_vault_managed_storage_account_sas_token_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["managed_storage_account_id", "name"] }
  force_new  = ["tags"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_key_vault_secret" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["key_vault_id", "name"] }
  force_new         = ["key_vault_id", "name"]
  held_confidence   = "low"
  held_after_delete = "as long as the vault retains deleted secrets, unless it is purged"
  confidence        = "medium"
  sources           = ["internal/services/keyvault/key_vault_secret_resource.go"]
}

resource "azurerm_kubernetes_automatic_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.containerservice/managedclusters"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "hosted_system.system_node_subnet_id", "private_cluster.private_dns_zone_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_automatic_cluster_resource.go"]
}

resource "azurerm_kubernetes_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.containerservice/managedclusters"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "disk_encryption_set_id", "dns_prefix", "dns_prefix_private_cluster", "edge_zone", "location", "node_resource_group", "private_cluster_enabled", "private_dns_zone_id", "role_based_access_control_enabled", "default_node_pool.capacity_reservation_group_id", "default_node_pool.gpu_driver", "default_node_pool.gpu_instance", "default_node_pool.host_group_id", "default_node_pool.node_public_ip_prefix_id", "default_node_pool.proximity_placement_group_id", "default_node_pool.type", "kubelet_identity.client_id", "kubelet_identity.object_id", "kubelet_identity.user_assigned_identity_id", "linux_profile.admin_username", "network_profile.network_mode", "network_profile.dns_service_ip", "network_profile.service_cidr", "network_profile.service_cidrs", "network_profile.ip_versions", "network_profile.load_balancer_sku", "network_profile.load_balancer_profile", "network_profile.nat_gateway_profile", "windows_profile.admin_username"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_cluster_resource.go"]
}

resource "azurerm_kubernetes_cluster_deployment_safeguard" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "kubernetes_cluster_id" { key = ["kubernetes_cluster_id"] }
  force_new  = ["kubernetes_cluster_id"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_cluster_deployment_safeguard_resource.go"]
}

resource "azurerm_kubernetes_cluster_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetesconfiguration/extensions"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name", "extension_type", "release_namespace", "release_train", "target_namespace", "version", "plan"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_cluster_extension_resource.go"]
}

resource "azurerm_kubernetes_cluster_node_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kubernetes_cluster_id", "name"] }
  force_new  = ["kubernetes_cluster_id", "name", "capacity_reservation_group_id", "eviction_policy", "gpu_driver", "gpu_instance", "host_group_id", "node_public_ip_prefix_id", "os_type", "priority", "proximity_placement_group_id", "spot_max_price", "windows_profile", "node_network_profile.node_public_ip_tags"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_cluster_node_pool_resource.go"]
}

resource "azurerm_kubernetes_cluster_trusted_access_role_binding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kubernetes_cluster_id", "name"] }
  force_new  = ["kubernetes_cluster_id", "name", "source_resource_id"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_cluster_trusted_access_role_binding_resource.go"]
}

resource "azurerm_kubernetes_fleet_manager" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_fleet_manager_resource.go"]
}

resource "azurerm_kubernetes_fleet_member" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kubernetes_fleet_id", "name"] }
  force_new  = ["kubernetes_fleet_id", "name", "kubernetes_cluster_id"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_fleet_member_resource_gen.go"]
}

resource "azurerm_kubernetes_fleet_update_run" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kubernetes_fleet_manager_id", "name"] }
  force_new  = ["kubernetes_fleet_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_fleet_update_run_resource.go"]
}

resource "azurerm_kubernetes_fleet_update_strategy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kubernetes_fleet_manager_id", "name"] }
  force_new  = ["kubernetes_fleet_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_fleet_update_strategy_resource.go"]
}

resource "azurerm_kubernetes_flux_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kubernetesconfiguration/fluxconfigurations"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name", "namespace", "scope"]
  confidence = "high"
  sources    = ["internal/services/containers/kubernetes_flux_configuration_resource.go"]
}

resource "azurerm_kusto_attached_database_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cluster_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "name", "cluster_id", "database_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_attached_database_configuration_resource.go"]
}

resource "azurerm_kusto_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name", "location"] }
  force_new  = ["name", "double_encryption_enabled", "location", "resource_group_name", "zones"]
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_cluster_resource.go"]
}

resource "azurerm_kusto_cluster_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_cluster_customer_managed_key_resource.go"]
}

resource "azurerm_kusto_cluster_managed_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cluster_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "name", "group_id", "private_link_resource_id", "private_link_resource_region"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_cluster_managed_private_endpoint_resource.go"]
}

resource "azurerm_kusto_cluster_principal_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cluster_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "name", "principal_id", "principal_type", "role", "tenant_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_cluster_principal_assignment_resource.go"]
}

resource "azurerm_kusto_cosmosdb_data_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["kusto_database_id", "name"] }
  force_new  = ["kusto_database_id", "name", "cosmosdb_container_id", "location", "managed_identity_id", "mapping_rule_name", "retrieval_start_date", "table_name"]
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_cosmosdb_data_connection_resource.go"]
}

resource "azurerm_kusto_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cluster_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_database_resource.go"]
}

resource "azurerm_kusto_database_principal_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "cluster_name", "database_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "database_name", "name", "principal_id", "principal_type", "role", "tenant_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_database_principal_assignment_resource.go"]
}

resource "azurerm_kusto_eventgrid_data_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kusto/clusters/databases/dataconnections"
  identity "name" { key = ["resource_group_name", "cluster_name", "database_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "database_name", "name", "database_routing_type", "eventhub_consumer_group_name", "eventhub_id", "location", "storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_eventgrid_data_connection_resource.go"]
}

resource "azurerm_kusto_eventhub_data_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kusto/clusters/databases/dataconnections"
  identity "name" { key = ["resource_group_name", "cluster_name", "database_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "database_name", "name", "compression", "consumer_group", "database_routing_type", "eventhub_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_eventhub_data_connection_resource.go"]
}

resource "azurerm_kusto_iothub_data_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.kusto/clusters/databases/dataconnections"
  identity "name" { key = ["resource_group_name", "cluster_name", "database_name", "name"] }
  force_new = ["resource_group_name", "cluster_name", "database_name", "name", "consumer_group", "data_format", "database_routing_type", "event_system_properties", "iothub_id", "location", "mapping_rule_name", "shared_access_policy_name", "table_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_iothub_data_connection_resource.go"]
}

resource "azurerm_kusto_script" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["database_id", "name"] }
  force_new  = ["database_id", "name", "sas_token", "script_content", "script_level"]
  confidence = "high"
  sources    = ["internal/services/kusto/kusto_script_resource.go"]
}

resource "azurerm_lb" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "edge_zone", "location", "sku", "sku_tier"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_resource.go"]
}

resource "azurerm_lb_backend_address_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name", "synchronous_mode"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_backend_address_pool_resource.go"]
}

resource "azurerm_lb_backend_address_pool_address" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["backend_address_pool_id", "name"] }
  force_new  = ["backend_address_pool_id", "name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_backend_address_pool_address_resource.go"]
}

resource "azurerm_lb_nat_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_nat_pool_resource.go"]
}

resource "azurerm_lb_nat_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_nat_rule_resource.go"]
}

resource "azurerm_lb_outbound_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_outbound_rule_resource.go"]
}

resource "azurerm_lb_probe" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_probe_resource.go"]
}

resource "azurerm_lb_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["loadbalancer_id", "name"] }
  force_new  = ["loadbalancer_id", "name"]
  confidence = "high"
  sources    = ["internal/services/loadbalancer/lb_rule_resource.go"]
}

resource "azurerm_lighthouse_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["scope", "name"] }
  generated  = ["name"]
  force_new  = ["scope", "name", "lighthouse_definition_id"]
  confidence = "medium"
  sources    = ["internal/services/lighthouse/lighthouse_assignment_resource.go"]
}

resource "azurerm_lighthouse_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scope+lighthouse_definition_id" {
    key      = ["scope", "lighthouse_definition_id"]
    optional = ["lighthouse_definition_id"]
  }
  generated  = ["lighthouse_definition_id"]
  force_new  = ["scope", "lighthouse_definition_id", "managing_tenant_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/lighthouse/lighthouse_definition_resource.go"]
}

resource "azurerm_linux_function_app" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/appservice/linux_function_app_resource.go"]
}

resource "azurerm_linux_function_app_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites/slots"
  identity "name" { key = ["function_app_id", "name"] }
  force_new  = ["function_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/appservice/linux_function_app_slot_resource.go"]
}

resource "azurerm_linux_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachines"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "admin_password", "admin_ssh_key", "admin_username", "availability_set_id", "computer_name", "custom_data", "disable_password_authentication", "edge_zone", "eviction_policy", "location", "os_managed_disk_id", "platform_fault_domain", "priority", "provision_vm_agent", "secure_boot_enabled", "source_image_id", "source_image_reference", "vtpm_enabled", "zone", "plan", "os_disk.storage_account_type", "os_disk.diff_disk_settings", "os_disk.name", "os_disk.secure_vm_disk_encryption_set_id", "os_disk.security_encryption_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/linux_virtual_machine_resource.go"]
}

resource "azurerm_linux_virtual_machine_scale_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachinescalesets"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "admin_password", "admin_username", "capacity_reservation_group_id", "computer_name_prefix", "edge_zone", "eviction_policy", "extension_operations_enabled", "host_group_id", "location", "platform_fault_domain_count", "priority", "provision_vm_agent", "proximity_placement_group_id", "rolling_upgrade_policy", "secure_boot_enabled", "upgrade_mode", "vtpm_enabled", "zone_balance", "plan", "additional_capabilities.ultra_ssd_enabled", "data_disk.disk_encryption_set_id", "gallery_application.version_id", "gallery_application.configuration_blob_uri", "gallery_application.order", "gallery_application.tag", "network_interface.name", "os_disk.storage_account_type", "os_disk.diff_disk_settings", "os_disk.disk_encryption_set_id", "os_disk.secure_vm_disk_encryption_set_id", "os_disk.security_encryption_type", "source_image_reference.publisher", "source_image_reference.offer", "spot_restore.enabled", "spot_restore.timeout"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/linux_virtual_machine_scale_set_resource.go"]
}

resource "azurerm_linux_web_app" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/appservice/linux_web_app_resource.go"]
}

resource "azurerm_linux_web_app_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites/slots"
  identity "name" { key = ["app_service_id", "name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/services/appservice/linux_web_app_slot_resource.go"]
}

resource "azurerm_load_test" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "encryption", "identity.type", "identity.identity_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loadtestservice/load_test_resource.go"]
}

resource "azurerm_local_network_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/local_network_gateway_resource.go"]
}

resource "azurerm_log_analytics_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_cluster_resource.go"]
}

resource "azurerm_log_analytics_cluster_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "log_analytics_cluster_id" { key = ["log_analytics_cluster_id"] }
  force_new  = ["log_analytics_cluster_id"]
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_cluster_customer_managed_key_resource.go"]
}

resource "azurerm_log_analytics_data_export_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_resource_id", "resource_group_name", "name"] }
  force_new = ["workspace_resource_id", "resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_data_export_rule_resource.go"]
}

resource "azurerm_log_analytics_datasource_windows_event" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.operationalinsights/workspaces/datasources"
  identity "name" { key = ["resource_group_name", "workspace_name", "name"] }
  force_new = ["resource_group_name", "workspace_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_datasource_windows_event_resource.go"]
}

resource "azurerm_log_analytics_datasource_windows_performance_counter" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.operationalinsights/workspaces/datasources"
  identity "name" { key = ["resource_group_name", "workspace_name", "name"] }
  force_new = ["resource_group_name", "workspace_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_datasource_windows_performance_counter_resource.go"]
}

resource "azurerm_log_analytics_linked_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "read_access" { key = ["resource_group_name", "workspace_id", "read_access_id"] }
  identity "write_access" { key = ["resource_group_name", "workspace_id", "write_access_id"] }
  force_new = ["resource_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_linked_service_resource.go"]
}

resource "azurerm_log_analytics_linked_storage_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["workspace_id|workspace_resource_id", "resource_group_name", "data_source_type"] }
  force_new = ["workspace_id", "resource_group_name", "data_source_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_linked_storage_account_resource.go"]
}

resource "azurerm_log_analytics_query_pack" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_query_pack_resource.go"]
}

resource "azurerm_log_analytics_query_pack_query" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["query_pack_id", "name"] }
  generated  = ["name"]
  force_new  = ["query_pack_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/loganalytics/log_analytics_query_pack_query_resource.go"]
}

resource "azurerm_log_analytics_saved_search" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "category", "display_name", "function_alias", "function_parameters", "query", "tags"]
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_saved_search_resource.go"]
}

resource "azurerm_log_analytics_solution" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+solution_name+workspace_name" { key = ["resource_group_name", "solution_name", "workspace_name"] }
  force_new = ["resource_group_name", "solution_name", "workspace_name", "location", "workspace_resource_id", "publisher", "product", "promotion_code"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_solution_resource.go"]
}

resource "azurerm_log_analytics_storage_insights" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_id", "resource_group_name", "name"] }
  force_new = ["workspace_id", "resource_group_name", "name", "storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_storage_insights_resource.go"]
}

resource "azurerm_log_analytics_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  held_confidence   = "low"
  held_after_delete = "14 days; create within them recovers the old workspace"
  confidence        = "high"
  sources           = ["internal/services/loganalytics/log_analytics_workspace_resource.go"]
}

resource "azurerm_log_analytics_workspace_table" {
  scope   = "subscription"
  outcome = "overwrite"
  identity "name" { key = ["workspace_id", "name"] }
  confidence = "medium"
  sources    = ["internal/services/loganalytics/log_analytics_workspace_table_resource.go"]
}

resource "azurerm_log_analytics_workspace_table_custom_log" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.operationalinsights/workspaces/tables"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/loganalytics/log_analytics_workspace_table_custom_log_resource.go"]
}

resource "azurerm_log_analytics_workspace_table_microsoft" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.operationalinsights/workspaces/tables"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/loganalytics/log_analytics_workspace_table_microsoft_resource.go"]
}

resource "azurerm_logic_app_action_custom" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.logic/workflows/actions"
  identity "name" { key = ["logic_app_id", "name"] }
  force_new  = ["logic_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_action_custom_resource.go"]
}

resource "azurerm_logic_app_action_http" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.logic/workflows/actions"
  identity "name" { key = ["logic_app_id", "name"] }
  force_new  = ["logic_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_action_http_resource.go"]
}

resource "azurerm_logic_app_integration_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "integration_service_environment_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_resource.go"]
}

resource "azurerm_logic_app_integration_account_agreement" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_agreement_resource.go"]
}

resource "azurerm_logic_app_integration_account_assembly" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_assembly_resource.go"]
}

resource "azurerm_logic_app_integration_account_batch_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name", "batch_group_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_batch_configuration_resource.go"]
}

resource "azurerm_logic_app_integration_account_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_certificate_resource.go"]
}

resource "azurerm_logic_app_integration_account_map" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_map_resource.go"]
}

resource "azurerm_logic_app_integration_account_partner" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_partner_resource.go"]
}

resource "azurerm_logic_app_integration_account_schema" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_schema_resource.go"]
}

resource "azurerm_logic_app_integration_account_session" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "integration_account_name", "name"] }
  force_new = ["resource_group_name", "integration_account_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_integration_account_session_resource.go"]
}

resource "azurerm_logic_app_standard" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_standard_resource.go"]
}

resource "azurerm_logic_app_trigger_custom" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.logic/workflows/triggers"
  identity "name" { key = ["logic_app_id", "name"] }
  force_new  = ["logic_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_trigger_custom_resource.go"]
}

resource "azurerm_logic_app_trigger_http_request" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.logic/workflows/triggers"
  identity "name" { key = ["logic_app_id", "name"] }
  force_new  = ["logic_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_trigger_http_request_resource.go"]
}

resource "azurerm_logic_app_trigger_recurrence" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  namespace = "microsoft.logic/workflows/triggers"
  identity "name" { key = ["logic_app_id", "name"] }
  force_new  = ["logic_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_trigger_recurrence_resource.go"]
}

resource "azurerm_logic_app_workflow" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "integration_service_environment_id", "location", "workflow_schema", "workflow_version"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/logic/logic_app_workflow_resource.go"]
}

resource "azurerm_machine_learning_compute_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/computes"
  identity "name" { key = ["machine_learning_workspace_id", "name"] }
  force_new  = ["machine_learning_workspace_id", "name", "description", "local_auth_enabled", "location", "node_public_ip_enabled", "ssh_public_access_enabled", "subnet_resource_id", "vm_priority", "vm_size", "ssh"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_compute_cluster_resource.go"]
}

resource "azurerm_machine_learning_compute_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/computes"
  identity "name" { key = ["machine_learning_workspace_id", "name"] }
  force_new  = ["machine_learning_workspace_id", "name", "authorization_type", "description", "identity", "local_auth_enabled", "node_public_ip_enabled", "subnet_resource_id", "virtual_machine_size", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_compute_instance_resource.go"]
}

resource "azurerm_machine_learning_datastore_blobstorage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/datastores"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "description", "storage_container_id", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_datastore_blobstorage_resource.go"]
}

resource "azurerm_machine_learning_datastore_datalake_gen2" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/datastores"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "description", "storage_container_id", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_datastore_datalake_gen2_resource.go"]
}

resource "azurerm_machine_learning_datastore_fileshare" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/datastores"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "description", "storage_fileshare_id", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_datastore_fileshare_resource.go"]
}

resource "azurerm_machine_learning_inference_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/computes"
  identity "name" { key = ["machine_learning_workspace_id", "name"] }
  force_new  = ["machine_learning_workspace_id", "name", "cluster_purpose", "description", "identity", "kubernetes_cluster_id", "location", "ssl", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_inference_cluster_resource.go"]
}

resource "azurerm_machine_learning_synapse_spark" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/computes"
  identity "name" { key = ["machine_learning_workspace_id", "name"] }
  force_new  = ["machine_learning_workspace_id", "name", "description", "identity", "local_auth_enabled", "location", "synapse_spark_pool_id", "tags"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_synapse_spark_resource.go"]
}

resource "azurerm_machine_learning_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "application_insights_id", "container_registry_id", "high_business_impact", "key_vault_id", "location", "service_side_encryption_enabled", "storage_account_id", "managed_network.provision_on_creation_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_workspace_resource.go"]
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_fqdn" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/outboundrules"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_workspace_network_outbound_rule_fqdn_resource.go"]
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/outboundrules"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name", "service_resource_id", "spark_enabled", "sub_resource_target"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_workspace_network_outbound_rule_private_endpoint_resource.go"]
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_service_tag" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.machinelearningservices/workspaces/outboundrules"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/machinelearning/machine_learning_workspace_network_outbound_rule_service_tag_resource.go"]
}

resource "azurerm_maintenance_assignment_dedicated_host" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "dedicated_host_id+maintenance_configuration_id" { key = ["dedicated_host_id", "maintenance_configuration_id"] }
  force_new  = ["dedicated_host_id", "maintenance_configuration_id", "location"]
  confidence = "high"
  sources    = ["internal/services/maintenance/maintenance_assignment_dedicated_host_resource.go"]
}

resource "azurerm_maintenance_assignment_dynamic_scope" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "maintenance_configuration_id"]
  confidence = "high"
  sources    = ["internal/services/maintenance/maintenance_assignment_dynamic_scope_resource.go"]
}

resource "azurerm_maintenance_assignment_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id+maintenance_configuration_id" { key = ["virtual_machine_id", "maintenance_configuration_id"] }
  force_new  = ["virtual_machine_id", "maintenance_configuration_id", "location"]
  confidence = "high"
  sources    = ["internal/services/maintenance/maintenance_assignment_virtual_machine_resource.go"]
}

resource "azurerm_maintenance_assignment_virtual_machine_scale_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_scale_set_id+maintenance_configuration_id" { key = ["virtual_machine_scale_set_id", "maintenance_configuration_id"] }
  force_new  = ["virtual_machine_scale_set_id", "maintenance_configuration_id", "location"]
  confidence = "high"
  sources    = ["internal/services/maintenance/maintenance_assignment_virtual_machine_scale_set_resource.go"]
}

resource "azurerm_maintenance_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/maintenance/maintenance_configuration_resource.go"]
}

resource "azurerm_managed_application" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "kind", "location", "managed_resource_group_name", "plan"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/managedapplications/managed_application_resource.go"]
}

resource "azurerm_managed_application_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "lock_level"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/managedapplications/managed_application_definition_resource.go"]
}

resource "azurerm_managed_devops_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "azure_devops_organization.permission"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/manageddevopspools/managed_devops_pool_resource.go"]
}

resource "azurerm_managed_disk" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "create_option", "edge_zone", "gallery_image_reference_id", "hyper_v_generation", "image_reference_id", "location", "logical_sector_size", "performance_plus_enabled", "secure_vm_disk_encryption_set_id", "security_type", "source_resource_id", "source_uri", "storage_account_id", "trusted_launch_enabled", "upload_size_bytes", "zone"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/managed_disk_resource.go"]
}

resource "azurerm_managed_disk_sas_token" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "managed_disk_id" { key = ["managed_disk_id"] }
  force_new  = ["managed_disk_id", "access_level", "duration_in_seconds"]
  confidence = "low"
  sources    = ["internal/services/compute/managed_disk_sas_token_resource.go"]
}

resource "azurerm_managed_lustre_file_system" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "identity", "location", "sku_name", "storage_capacity_in_tb", "subnet_id", "zones", "hsm_setting"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/storagecache/managed_lustre_file_system_resource.go"]
}

resource "azurerm_managed_redis" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name", "high_availability_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/managedredis/managed_redis_resource.go"]
}

resource "azurerm_managed_redis_access_policy_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "managed_redis_id+object_id" { key = ["managed_redis_id", "object_id"] }
  force_new  = ["managed_redis_id", "object_id"]
  confidence = "high"
  sources    = ["internal/services/managedredis/managed_redis_access_policy_assignment_resource.go"]
}

resource "azurerm_managed_redis_geo_replication" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "managed_redis_id" { key = ["managed_redis_id"] }
  force_new  = ["managed_redis_id"]
  confidence = "low"
  sources    = ["internal/services/managedredis/managed_redis_geo_replication_resource.go"]
}

resource "azurerm_management_group" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/services/managementgroup/management_group_resource.go"]
}

resource "azurerm_management_group_policy_assignment" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name", "policy_definition_id", "location"]
  confidence = "high"
  sources    = ["internal/services/policy/management_group_policy_assignment_resource.go"]
}

resource "azurerm_management_group_policy_exemption" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name"]
  confidence = "high"
  sources    = ["internal/services/policy/management_group_policy_exemption_resource.go"]
}

resource "azurerm_management_group_policy_remediation" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name"]
  confidence = "high"
  sources    = ["internal/services/policy/management_group_policy_remediation_resource.go"]
}

resource "azurerm_management_group_policy_set_definition" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name", "policy_type"]
  confidence = "high"
  sources    = ["internal/services/policy/management_group_policy_set_definition_resource.go"]
}

resource "azurerm_management_group_subscription_association" {
  scope   = "tenant"
  outcome = "conflict"
  identity "management_group_id+subscription_id" { key = ["management_group_id", "subscription_id"] }
  force_new  = ["management_group_id", "subscription_id"]
  confidence = "high"
  sources    = ["internal/services/managementgroup/management_group_subscription_association_resource.go"]
}

resource "azurerm_management_group_template_deployment" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/resource/management_group_template_deployment_resource.go"]
}

resource "azurerm_management_lock" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["scope", "name"] }
  force_new  = ["scope", "name", "lock_level", "notes"]
  confidence = "high"
  sources    = ["internal/services/resource/management_lock_resource.go"]
}

resource "azurerm_maps_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/maps/maps_account_resource.go"]
}

resource "azurerm_maps_creator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["maps_account_id", "name"] }
  force_new  = ["maps_account_id", "name"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_marketplace_agreement" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "publisher+offer+plan" { key = ["publisher", "offer", "plan"] }
  force_new  = ["publisher", "offer", "plan"]
  confidence = "high"
  sources    = ["internal/services/compute/marketplace_agreement_resource.go"]
}

resource "azurerm_marketplace_role_assignment" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "role_definition_name+principal_id" { key = ["role_definition_name", "principal_id"] }
  identity "role_definition_id+principal_id" { key = ["role_definition_id", "principal_id"] }
  force_new  = ["role_definition_name", "principal_id", "role_definition_id", "condition", "condition_version", "delegated_managed_identity_resource_id", "description", "name", "skip_service_principal_aad_check"]
  confidence = "medium"
  sources    = ["internal/services/authorization/marketplace_role_assignment_resource.go"]
}

resource "azurerm_mongo_cluster" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "administrator_username", "location", "preview_features", "resource_group_name", "shard_count", "source_location", "source_server_id", "storage_type", "create_mode", "restore"]
  confidence = "high"
  sources    = ["internal/services/mongocluster/mongo_cluster_resource.go"]
}

resource "azurerm_mongo_cluster_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["mongo_cluster_id", "name"] }
  force_new  = ["mongo_cluster_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mongocluster/mongo_cluster_firewall_rule_resource.go"]
}

resource "azurerm_mongo_cluster_user" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "mongo_cluster_id+object_id" { key = ["mongo_cluster_id", "object_id"] }
  force_new  = ["mongo_cluster_id", "object_id", "identity_provider_type", "principal_type", "role"]
  confidence = "high"
  sources    = ["internal/services/mongocluster/mongo_cluster_user_resource.go"]
}

resource "azurerm_monitor_aad_diagnostic_setting" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "eventhub_authorization_rule_id", "eventhub_name", "storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_aad_diagnostic_setting_resource.go"]
}

resource "azurerm_monitor_action_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_action_group_resource.go"]
}

resource "azurerm_monitor_activity_log_alert" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_activity_log_alert_resource.go"]
}

resource "azurerm_monitor_alert_processing_rule_action_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.alertsmanagement/actionrules"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_alert_processing_rule_action_group_resource.go"]
}

resource "azurerm_monitor_alert_processing_rule_suppression" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.alertsmanagement/actionrules"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_alert_processing_rule_suppression_resource.go"]
}

resource "azurerm_monitor_alert_prometheus_rule_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_alert_prometheus_rule_group_resource.go"]
}

resource "azurerm_monitor_autoscale_setting" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "target_resource_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_autoscale_setting_resource.go"]
}

resource "azurerm_monitor_data_collection_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_data_collection_endpoint_resource.go"]
}

resource "azurerm_monitor_data_collection_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_data_collection_rule_resource.go"]
}

resource "azurerm_monitor_data_collection_rule_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["target_resource_id", "name"]
    optional = ["name"]
  }
  force_new  = ["target_resource_id", "name"]
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_data_collection_rule_association_resource.go"]
}

resource "azurerm_monitor_diagnostic_setting" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["target_resource_id", "name"] }
  force_new  = ["target_resource_id", "name"]
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_diagnostic_setting_resource.go"]
}

resource "azurerm_monitor_metric_alert" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_metric_alert_resource.go"]
}

resource "azurerm_monitor_private_link_scope" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_private_link_scope_resource.go"]
}

resource "azurerm_monitor_private_link_scoped_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "scope_name", "name"] }
  force_new = ["resource_group_name", "scope_name", "name", "linked_resource_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_private_link_scoped_service_resource.go"]
}

resource "azurerm_monitor_scheduled_query_rules_alert" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.insights/scheduledqueryrules"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "data_source_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_scheduled_query_rules_alert_resource.go"]
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.insights/scheduledqueryrules"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "scopes"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_scheduled_query_rules_alert_v2_resource.go"]
}

resource "azurerm_monitor_scheduled_query_rules_log" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.insights/scheduledqueryrules"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "data_source_id", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_scheduled_query_rules_log_resource.go"]
}

resource "azurerm_monitor_smart_detector_alert_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_smart_detector_alert_rule_resource.go"]
}

resource "azurerm_monitor_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/monitor/monitor_workspace_resource.go"]
}

resource "azurerm_mssql_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name", "collation", "create_mode", "creation_source_database_id", "ledger_enabled", "secondary_type"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_database_resource.go"]
}

resource "azurerm_mssql_database_extended_auditing_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "database_id" { key = ["database_id"] }
  force_new  = ["database_id"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_mssql_database_vulnerability_assessment_rule_baseline" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key      = ["server_vulnerability_assessment_id", "database_name", "rule_id", "baseline_name"]
    optional = ["baseline_name"]
  }
  force_new  = ["server_vulnerability_assessment_id", "database_name", "rule_id", "baseline_name"]
  confidence = "medium"
  sources    = ["internal/services/mssql/mssql_database_vulnerability_assessment_rule_baseline_resource.go"]
}

resource "azurerm_mssql_elasticpool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_elasticpool_resource.go"]
}

resource "azurerm_mssql_failover_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_failover_group_resource.go"]
}

resource "azurerm_mssql_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_firewall_rule_resource.go"]
}

resource "azurerm_mssql_job" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["job_agent_id", "name"] }
  force_new  = ["job_agent_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_job_resource.go"]
}

resource "azurerm_mssql_job_agent" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["database_id", "name"] }
  force_new  = ["database_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_job_agent_resource.go"]
}

resource "azurerm_mssql_job_credential" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["job_agent_id", "name"] }
  force_new  = ["job_agent_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_job_credential_resource.go"]
}

resource "azurerm_mssql_job_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "job_id" { key = ["job_id"] }
  force_new  = ["job_id"]
  confidence = "medium"
  sources    = ["internal/services/mssql/mssql_job_schedule_resource.go"]
}

resource "azurerm_mssql_job_step" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["job_id", "name"] }
  force_new  = ["job_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_job_step_resource.go"]
}

resource "azurerm_mssql_job_target_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["job_agent_id", "name"] }
  force_new  = ["job_agent_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_job_target_group_resource.go"]
}

resource "azurerm_mssql_managed_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["managed_instance_id", "name"] }
  force_new  = ["managed_instance_id", "name", "point_in_time_restore"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_database_resource.go"]
}

resource "azurerm_mssql_managed_instance" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "administrator_login", "collation", "location", "resource_group_name", "timezone_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_resource.go"]
}

resource "azurerm_mssql_managed_instance_active_directory_administrator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "managed_instance_id" { key = ["managed_instance_id"] }
  force_new  = ["managed_instance_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_active_directory_administrator_resource.go"]
}

resource "azurerm_mssql_managed_instance_failover_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["managed_instance_id", "location", "name"] }
  force_new  = ["managed_instance_id", "location", "name", "partner_managed_instance_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_failover_group_resource.go"]
}

resource "azurerm_mssql_managed_instance_security_alert_policy" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "resource_group_name+managed_instance_name" { key = ["resource_group_name", "managed_instance_name"] }
  force_new = ["resource_group_name", "managed_instance_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_security_alert_policy_resource.go"]
}

resource "azurerm_mssql_managed_instance_start_stop_schedule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "managed_instance_id" { key = ["managed_instance_id"] }
  force_new  = ["managed_instance_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_start_stop_schedule_resource.go"]
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "managed_instance_id" { key = ["managed_instance_id"] }
  force_new  = ["managed_instance_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_transparent_data_encryption_resource.go"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "managed_instance_id" { key = ["managed_instance_id"] }
  force_new  = ["managed_instance_id"]
  confidence = "high"
  sources    = ["internal/services/mssqlmanagedinstance/mssql_managed_instance_vulnerability_assessment_resource.go"]
}

resource "azurerm_mssql_outbound_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_outbound_firewall_rule_resource.go"]
}

resource "azurerm_mssql_server" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "administrator_login", "location", "resource_group_name", "version"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_resource.go"]
}

resource "azurerm_mssql_server_dns_alias" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["mssql_server_id", "name"] }
  force_new  = ["mssql_server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_dns_alias_resource.go"]
}

resource "azurerm_mssql_server_extended_auditing_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "server_id" { key = ["server_id"] }
  force_new  = ["server_id"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_extended_auditing_policy_resource.go"]
}

resource "azurerm_mssql_server_microsoft_support_auditing_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "server_id" { key = ["server_id"] }
  force_new  = ["server_id"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_microsoft_support_auditing_policy_resource.go"]
}

resource "azurerm_mssql_server_security_alert_policy" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "resource_group_name+server_name" { key = ["resource_group_name", "server_name"] }
  force_new = ["resource_group_name", "server_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_security_alert_policy_resource.go"]
}

resource "azurerm_mssql_server_transparent_data_encryption" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "server_id" { key = ["server_id"] }
  force_new  = ["server_id"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_server_transparent_data_encryption_resource.go"]
}

resource "azurerm_mssql_server_vulnerability_assessment" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "server_security_alert_policy_id" { key = ["server_security_alert_policy_id"] }
  force_new  = ["server_security_alert_policy_id"]
  confidence = "medium"
  sources    = ["internal/services/mssql/mssql_server_vulnerability_assessment_resource.go"]
}

resource "azurerm_mssql_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id" { key = ["virtual_machine_id"] }
  force_new  = ["virtual_machine_id", "sql_license_type", "key_vault_credential.key_vault_url", "key_vault_credential.service_principal_name", "key_vault_credential.service_principal_secret", "sql_instance.collation", "sql_instance.instant_file_initialization_enabled", "sql_instance.lock_pages_in_memory_enabled"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_virtual_machine_resource.go"]
}

resource "azurerm_mssql_virtual_machine_availability_group_listener" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["sql_virtual_machine_group_id", "name"] }
  force_new  = ["sql_virtual_machine_group_id", "name", "availability_group_name", "port", "load_balancer_configuration", "multi_subnet_ip_configuration", "replica"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_virtual_machine_availability_group_listener_resource.go"]
}

resource "azurerm_mssql_virtual_machine_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sql_image_offer", "wsfc_domain_profile.cluster_subnet_type", "wsfc_domain_profile.fqdn", "wsfc_domain_profile.cluster_bootstrap_account_name", "wsfc_domain_profile.cluster_operator_account_name", "wsfc_domain_profile.organizational_unit_path", "wsfc_domain_profile.sql_service_account_name", "wsfc_domain_profile.storage_account_url"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_virtual_machine_group_resource.go"]
}

resource "azurerm_mssql_virtual_network_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/mssql/mssql_virtual_network_rule_resource.go"]
}

resource "azurerm_mysql_flexible_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name", "charset", "collation"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mysql/mysql_flexible_database_resource.go"]
}

resource "azurerm_mysql_flexible_server" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "administrator_login", "create_mode", "delegated_subnet_id", "geo_redundant_backup_enabled", "location", "point_in_time_restore_time_in_utc", "private_dns_zone_id", "resource_group_name", "source_server_id"]
  confidence = "high"
  sources    = ["internal/services/mysql/mysql_flexible_server_resource.go"]
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "server_id" { key = ["server_id"] }
  force_new  = ["server_id"]
  confidence = "high"
  sources    = ["internal/services/mysql/mysql_flexible_server_active_directory_administrator_resource.go"]
}

resource "azurerm_mysql_flexible_server_configuration" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mysql/mysql_flexible_server_configuration_resource.go"]
}

resource "azurerm_mysql_flexible_server_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/mysql/mysql_flexible_server_firewall_rule_resource.go"]
}

resource "azurerm_nat_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku_name", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/nat_gateway_resource.go"]
}

resource "azurerm_nat_gateway_public_ip_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "nat_gateway_id+public_ip_address_id" { key = ["nat_gateway_id", "public_ip_address_id"] }
  force_new  = ["nat_gateway_id", "public_ip_address_id"]
  confidence = "high"
  sources    = ["internal/services/network/nat_gateway_public_ip_association_resource.go"]
}

resource "azurerm_nat_gateway_public_ip_prefix_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "nat_gateway_id+public_ip_prefix_id" { key = ["nat_gateway_id", "public_ip_prefix_id"] }
  force_new  = ["nat_gateway_id", "public_ip_prefix_id"]
  confidence = "high"
  sources    = ["internal/services/network/nat_gateway_public_ip_prefix_association_resource.go"]
}

resource "azurerm_netapp_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_account_resource.go"]
}

resource "azurerm_netapp_backup_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_backup_policy_resource.go"]
}

resource "azurerm_netapp_backup_vault" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_backup_vault_resource.go"]
}

resource "azurerm_netapp_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "encryption_type", "location", "service_level"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_pool_resource.go"]
}

resource "azurerm_netapp_snapshot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "pool_name", "volume_name", "name"] }
  force_new = ["resource_group_name", "account_name", "pool_name", "volume_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_snapshot_resource.go"]
}

resource "azurerm_netapp_snapshot_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_snapshot_policy_resource.go"]
}

resource "azurerm_netapp_volume" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "account_name", "pool_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "accept_grow_capacity_pool_for_short_term_clone_split", "azure_vmware_data_store_enabled", "create_from_snapshot_resource_id", "encryption_key_source", "kerberos_enabled", "key_vault_private_endpoint_id", "location", "security_style", "smb3_protocol_encryption_enabled", "smb_continuous_availability_enabled", "subnet_id", "volume_path", "zone", "data_protection_replication.remote_volume_location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_volume_resource.go"]
}

resource "azurerm_netapp_volume_bucket" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.netapp/netappaccounts/capacitypools/volumes/buckets"
  identity "name" { key = ["volume_id", "name"] }
  force_new  = ["volume_id", "name", "path"]
  confidence = "medium"
  sources    = ["internal/services/netapp/netapp_volume_bucket_resource.go"]
}

resource "azurerm_netapp_volume_bucket_with_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.netapp/netappaccounts/capacitypools/volumes/buckets"
  identity "name" { key = ["volume_id", "name"] }
  force_new  = ["volume_id", "name", "path"]
  confidence = "medium"
  sources    = ["internal/services/netapp/netapp_volume_bucket_with_server_resource.go"]
}

resource "azurerm_netapp_volume_group_oracle" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.netapp/netappaccounts/volumegroups"
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "application_identifier", "group_description", "location", "volume.zone", "volume.encryption_key_source", "volume.key_vault_private_endpoint_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_volume_group_oracle_resource.go"]
}

resource "azurerm_netapp_volume_group_sap_hana" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.netapp/netappaccounts/volumegroups"
  identity "name" { key = ["resource_group_name", "account_name", "name"] }
  force_new = ["resource_group_name", "account_name", "name", "application_identifier", "group_description", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_volume_group_sap_hana_resource.go"]
}

resource "azurerm_netapp_volume_quota_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["volume_id", "name"] }
  force_new  = ["volume_id", "name", "location", "quota_target", "quota_type"]
  confidence = "high"
  sources    = ["internal/services/netapp/netapp_volume_quota_rule_resource.go"]
}

resource "azurerm_network_connection_monitor" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_watcher_id", "name"] }
  force_new  = ["network_watcher_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/network/network_connection_monitor_resource.go"]
}

resource "azurerm_network_ddos_protection_plan" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_ddos_protection_plan_resource.go"]
}

resource "azurerm_network_function_azure_traffic_collector" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/networkfunction/network_function_azure_traffic_collector_resource.go"]
}

resource "azurerm_network_function_collector_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["traffic_collector_id", "name"] }
  force_new  = ["traffic_collector_id", "name", "location", "ipfx_emission", "ipfx_ingestion"]
  confidence = "high"
  sources    = ["internal/services/networkfunction/network_function_collector_policy_resource.go"]
}

resource "azurerm_network_interface" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "edge_zone", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_interface_resource.go"]
}

resource "azurerm_network_interface_application_gateway_backend_address_pool_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["ip_configuration_name", "network_interface_id", "backend_address_pool_id"] }
  force_new  = ["ip_configuration_name", "network_interface_id", "backend_address_pool_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_interface_application_gateway_backend_address_pool_association_resource.go"]
}

resource "azurerm_network_interface_application_security_group_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "network_interface_id+application_security_group_id" { key = ["network_interface_id", "application_security_group_id"] }
  force_new  = ["network_interface_id", "application_security_group_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_interface_application_security_group_association_resource.go"]
}

resource "azurerm_network_interface_backend_address_pool_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["ip_configuration_name", "network_interface_id", "backend_address_pool_id"] }
  force_new  = ["ip_configuration_name", "network_interface_id", "backend_address_pool_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_interface_backend_address_pool_association_resource.go"]
}

resource "azurerm_network_interface_nat_rule_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "ip_configuration_name+network_interface_id+nat_rule_id" { key = ["ip_configuration_name", "network_interface_id", "nat_rule_id"] }
  force_new  = ["ip_configuration_name", "network_interface_id", "nat_rule_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_interface_nat_rule_association_resource.go"]
}

resource "azurerm_network_interface_security_group_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "network_interface_id" { key = ["network_interface_id"] }
  force_new  = ["network_interface_id", "network_security_group_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_interface_security_group_association_resource.go"]
}

resource "azurerm_network_manager" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_manager_resource.go"]
}

resource "azurerm_network_manager_admin_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["admin_rule_collection_id", "name"] }
  force_new  = ["admin_rule_collection_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_admin_rule_resource.go"]
}

resource "azurerm_network_manager_admin_rule_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["security_admin_configuration_id", "name"] }
  force_new  = ["security_admin_configuration_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_admin_rule_collection_resource.go"]
}

resource "azurerm_network_manager_connectivity_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_connectivity_configuration_resource.go"]
}

resource "azurerm_network_manager_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "network_manager_id+location+scope_access" { key = ["network_manager_id", "location", "scope_access"] }
  force_new  = ["network_manager_id", "location", "scope_access"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_deployment_resource.go"]
}

resource "azurerm_network_manager_ipam_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name", "address_prefixes", "location", "parent_pool_name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_ipam_pool_resource.go"]
}

resource "azurerm_network_manager_ipam_pool_static_cidr" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["ipam_pool_id", "name"] }
  force_new  = ["ipam_pool_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_ipam_pool_static_cidr_resource.go"]
}

resource "azurerm_network_manager_management_group_connection" {
  scope   = "tenant"
  outcome = "conflict"
  identity "name" { key = ["management_group_id", "name"] }
  force_new  = ["management_group_id", "name", "network_manager_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_management_group_connection_resource.go"]
}

resource "azurerm_network_manager_network_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_network_group_resource.go"]
}

resource "azurerm_network_manager_routing_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_routing_configuration_resource.go"]
}

resource "azurerm_network_manager_routing_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["rule_collection_id", "name"] }
  force_new  = ["rule_collection_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_routing_rule_resource.go"]
}

resource "azurerm_network_manager_routing_rule_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["routing_configuration_id", "name"] }
  force_new  = ["routing_configuration_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_routing_rule_collection_resource.go"]
}

resource "azurerm_network_manager_scope_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_scope_connection_resource.go"]
}

resource "azurerm_network_manager_security_admin_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_security_admin_configuration_resource.go"]
}

resource "azurerm_network_manager_static_member" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_group_id", "name"] }
  force_new  = ["network_group_id", "name", "target_virtual_network_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_static_member_resource.go"]
}

resource "azurerm_network_manager_subscription_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_subscription_connection_resource.go"]
}

resource "azurerm_network_manager_verifier_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_manager_id", "name"] }
  force_new  = ["network_manager_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_verifier_workspace_resource.go"]
}

resource "azurerm_network_manager_verifier_workspace_reachability_analysis_intent" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["verifier_workspace_id", "name"] }
  force_new  = ["verifier_workspace_id", "name", "description", "destination_resource_id", "source_resource_id", "ip_traffic"]
  confidence = "high"
  sources    = ["internal/services/network/network_manager_verifier_workspace_reachability_analysis_intent_resource.go"]
}

resource "azurerm_network_packet_capture" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "network_watcher_name", "name"] }
  force_new = ["resource_group_name", "network_watcher_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_network_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_profile_resource.go"]
}

resource "azurerm_network_security_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_security_group_resource.go"]
}

resource "azurerm_network_security_perimeter" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_security_perimeter_resource.go"]
}

resource "azurerm_network_security_perimeter_access_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_security_perimeter_profile_id", "name"] }
  force_new  = ["network_security_perimeter_profile_id", "name", "direction"]
  confidence = "high"
  sources    = ["internal/services/network/network_security_perimeter_access_rule_resource.go"]
}

resource "azurerm_network_security_perimeter_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_security_perimeter_profile_id", "name"] }
  force_new  = ["network_security_perimeter_profile_id", "name", "resource_id"]
  confidence = "high"
  sources    = ["internal/services/network/network_security_perimeter_association_resource.go"]
}

resource "azurerm_network_security_perimeter_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["network_security_perimeter_id", "name"] }
  force_new  = ["network_security_perimeter_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/network_security_perimeter_profile_resource.go"]
}

resource "azurerm_network_security_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "network_security_group_name", "name"] }
  force_new = ["resource_group_name", "network_security_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "network_security_group_name" {
    types   = ["azurerm_network_security_group"]
    matches = "name"
  }
  writes "azurerm_network_security_group" {
    through = "network_security_group_name"
    inline  = "security_rule"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_security_rule_resource.go"]
}

resource "azurerm_network_watcher" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_watcher_resource.go"]
}

resource "azurerm_network_watcher_flow_log" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "network_watcher_name", "name"] }
  force_new = ["resource_group_name", "network_watcher_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/network_watcher_flow_log_resource.go"]
}

resource "azurerm_new_relic_monitor" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "account_creation_source", "account_id", "identity", "ingestion_key", "location", "org_creation_source", "organization_id", "user_id", "plan", "user"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/newrelic/new_relic_monitor_resource.go"]
}

resource "azurerm_new_relic_tag_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "monitor_id" { key = ["monitor_id"] }
  force_new  = ["monitor_id"]
  confidence = "high"
  sources    = ["internal/services/newrelic/new_relic_tag_rule_resource.go"]
}

resource "azurerm_nginx_api_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["nginx_deployment_id", "name"] }
  force_new  = ["nginx_deployment_id", "name"]
  confidence = "high"
  sources    = ["internal/services/nginx/nginx_api_key_resource.go"]
}

resource "azurerm_nginx_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["nginx_deployment_id", "name"] }
  force_new  = ["nginx_deployment_id", "name"]
  confidence = "high"
  sources    = ["internal/services/nginx/nginx_certificate_resource.go"]
}

resource "azurerm_nginx_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "nginx_deployment_id" { key = ["nginx_deployment_id"] }
  force_new  = ["nginx_deployment_id"]
  confidence = "high"
  sources    = ["internal/services/nginx/nginx_configuration_resource.go"]
}

resource "azurerm_nginx_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/nginx/nginx_deployment_resource.go"]
}

resource "azurerm_notification_hub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/notificationhub/notification_hub_resource.go"]
}

resource "azurerm_notification_hub_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "notification_hub_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "notification_hub_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/notificationhub/notification_hub_authorization_rule_resource.go"]
}

resource "azurerm_notification_hub_namespace" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "enabled", "location", "namespace_type", "replication_region", "resource_group_name", "zone_redundancy_enabled"]
  confidence = "high"
  sources    = ["internal/services/notificationhub/notification_hub_namespace_resource.go"]
}

resource "azurerm_oracle_autonomous_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "oracle.database/autonomousdatabases"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "character_set", "compute_model", "customer_contacts", "db_version", "db_workload", "display_name", "license_model", "location", "mtls_connection_required", "national_character_set", "subnet_id", "virtual_network_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_autonomous_database_resource.go"]
}

resource "azurerm_oracle_autonomous_database_backup" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["autonomous_database_id", "name"] }
  force_new  = ["autonomous_database_id", "name", "type"]
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_autonomous_database_backup_resource.go"]
}

resource "azurerm_oracle_autonomous_database_clone_from_backup" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "oracle.database/autonomousdatabases"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "admin_password", "allowed_ip_addresses", "auto_scaling_enabled", "auto_scaling_for_storage_enabled", "backup_retention_period_in_days", "backup_timestamp", "character_set", "clone_type", "compute_count", "compute_model", "customer_contacts", "data_storage_size_in_tb", "database_version", "database_workload", "display_name", "license_model", "location", "mtls_connection_required", "national_character_set", "source_autonomous_database_id", "subnet_id", "virtual_network_id", "tags"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_autonomous_database_clone_from_backup_resource.go"]
}

resource "azurerm_oracle_autonomous_database_clone_from_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "oracle.database/autonomousdatabases"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "admin_password", "allowed_ip_addresses", "auto_scaling_enabled", "auto_scaling_for_storage_enabled", "backup_retention_period_in_days", "character_set", "clone_type", "compute_count", "compute_model", "customer_contacts", "data_storage_size_in_tb", "database_version", "database_workload", "display_name", "license_model", "location", "mtls_connection_required", "national_character_set", "refreshable_model", "source_autonomous_database_id", "subnet_id", "virtual_network_id", "tags"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_autonomous_database_clone_from_database_resource.go"]
}

resource "azurerm_oracle_cloud_vm_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "backup_subnet_cidr", "cloud_exadata_infrastructure_id", "cluster_name", "cpu_core_count", "data_storage_percentage", "data_storage_size_in_tbs", "db_node_storage_size_in_gbs", "db_servers", "display_name", "domain", "gi_version", "hostname", "license_model", "local_backup_enabled", "location", "memory_size_in_gbs", "scan_listener_port_tcp", "scan_listener_port_tcp_ssl", "sparse_diskgroup_enabled", "ssh_public_keys", "subnet_id", "system_version", "time_zone", "virtual_network_id", "zone_id", "data_collection_options"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_cloud_vm_cluster_resource.go"]
}

resource "azurerm_oracle_exadata_infrastructure" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "compute_count", "customer_contacts", "database_server_type", "display_name", "location", "shape", "storage_count", "storage_server_type", "zones", "maintenance_window"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_exadata_infrastructure_resource.go"]
}

resource "azurerm_oracle_exascale_database_storage_vault" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "additional_flash_cache_percentage", "description", "display_name", "location", "time_zone", "zones", "high_capacity_database_storage"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_exascale_database_storage_vault_resource.go"]
}

resource "azurerm_oracle_resource_anchor" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/oracle/oracle_resource_anchor_resource.go"]
}

resource "azurerm_orbital_contact" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spacecraft_id", "name"] }
  force_new  = ["spacecraft_id", "name"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalnamenottested.go"]
}

resource "azurerm_orbital_contact_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_orbital_spacecraft" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_orchestrated_virtual_machine_scale_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachinescalesets"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "capacity_reservation_group_id", "eviction_policy", "extension_operations_enabled", "location", "platform_fault_domain_count", "priority", "proximity_placement_group_id", "rolling_upgrade_policy", "upgrade_mode", "zone_balance", "plan", "additional_capabilities.ultra_ssd_enabled", "data_disk.disk_encryption_set_id", "network_interface.name", "os_disk.storage_account_type", "os_disk.diff_disk_settings", "os_disk.disk_encryption_set_id", "source_image_reference.offer", "source_image_reference.publisher"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/orchestrated_virtual_machine_scale_set_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["rulestack_id", "name"] }
  force_new  = ["rulestack_id", "key_vault_certificate_id", "self_signed"]
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_certificate_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_fqdn_list" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["rulestack_id", "name"] }
  force_new  = ["rulestack_id"]
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_fqdn_list_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_outbound_trust_certificate_association" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "certificate_id" { key = ["certificate_id"] }
  force_new  = ["certificate_id"]
  confidence = "low"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_outbound_trust_certificate_association_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_outbound_untrust_certificate_association" {
  scope   = "subscription"
  outcome = "overwrite"
  identity "certificate_id" { key = ["certificate_id"] }
  force_new  = ["certificate_id"]
  confidence = "medium"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_outbound_untrust_certificate_association_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_prefix_list" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["rulestack_id", "name"] }
  force_new  = ["rulestack_id"]
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_prefix_list_resource.go"]
}

resource "azurerm_palo_alto_local_rulestack_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "rulestack_id+priority" { key = ["rulestack_id", "priority"] }
  force_new  = ["rulestack_id", "priority"]
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_local_rulestack_rule_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_hub_local_rulestack" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "marketplace_offer_id", "network_profile.network_virtual_appliance_id", "network_profile.virtual_hub_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_hub_local_rulestack_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_hub_panorama" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "marketplace_offer_id", "network_profile.network_virtual_appliance_id", "network_profile.virtual_hub_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_hub_panorama_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "marketplace_offer_id", "network_profile.network_virtual_appliance_id", "network_profile.virtual_hub_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "marketplace_offer_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_network_local_rulestack_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_network_panorama" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "marketplace_offer_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_network_panorama_resource.go"]
}

resource "azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "paloaltonetworks.cloudngfw/firewalls"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "marketplace_offer_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager_resource.go"]
}

resource "azurerm_palo_alto_virtual_network_appliance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/paloalto/palo_alto_virtual_network_appliance_resource.go"]
}

resource "azurerm_pim_active_role_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scope+role_definition_id+principal_id" { key = ["scope", "role_definition_id", "principal_id"] }
  force_new  = ["scope", "role_definition_id", "principal_id", "justification", "ticket", "schedule.start_date_time"]
  confidence = "high"
  sources    = ["internal/services/authorization/pim_active_role_assignment_resource.go"]
}

resource "azurerm_pim_eligible_role_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scope+role_definition_id+principal_id" { key = ["scope", "role_definition_id", "principal_id"] }
  force_new  = ["scope", "role_definition_id", "principal_id", "condition", "condition_version", "justification", "ticket", "schedule.start_date_time"]
  confidence = "high"
  sources    = ["internal/services/authorization/pim_eligible_role_assignment_resource.go"]
}

resource "azurerm_point_to_site_vpn_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "routing_preference_internet_enabled", "virtual_hub_id", "vpn_server_configuration_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/point_to_site_vpn_gateway_resource.go"]
}

resource "azurerm_policy_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["name", "management_group_id"]
    optional = ["management_group_id"]
  }
  force_new  = ["name", "management_group_id", "policy_type"]
  confidence = "high"
  sources    = ["internal/services/policy/policy_definition_resource.go"]
}

resource "azurerm_policy_set_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["name", "management_group_id"]
    optional = ["management_group_id"]
  }
  force_new  = ["name", "management_group_id", "policy_type"]
  confidence = "high"
  sources    = ["internal/services/policy/policy_set_definition_resource.go"]
}

resource "azurerm_policy_virtual_machine_configuration_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_id", "name"] }
  force_new  = ["virtual_machine_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/policy/policy_virtual_machine_configuration_assignment_resource.go"]
}

resource "azurerm_portal_dashboard" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/portal/portal_dashboard_resource.go"]
}

resource "azurerm_postgresql_active_directory_administrator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+server_name" { key = ["resource_group_name", "server_name"] }
  force_new = ["resource_group_name", "server_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_postgresql_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_postgresql_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_postgresql_flexible_server" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "delegated_subnet_id", "geo_redundant_backup_enabled", "location", "point_in_time_restore_time_in_utc", "resource_group_name", "source_server_id", "cluster.default_database_name"]
  confidence = "high"
  sources    = ["internal/services/postgres/postgresql_flexible_server_resource.go"]
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_group_name+server_name+object_id" { key = ["resource_group_name", "server_name", "object_id"] }
  force_new = ["resource_group_name", "server_name", "object_id", "principal_name", "principal_type", "tenant_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/postgres/postgresql_flexible_server_active_directory_administrator_resource.go"]
}

resource "azurerm_postgresql_flexible_server_backup" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/postgres/postgresql_flexible_server_backup_resource.go"]
}

resource "azurerm_postgresql_flexible_server_configuration" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/postgres/postgresql_flexible_server_configuration_resource.go"]
}

resource "azurerm_postgresql_flexible_server_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name", "charset", "collation"]
  confidence = "high"
  sources    = ["internal/services/postgres/postgresql_flexible_server_database_resource.go"]
}

resource "azurerm_postgresql_flexible_server_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["server_id", "name"] }
  force_new  = ["server_id", "name"]
  confidence = "high"
  sources    = ["internal/services/postgres/postgresql_flexible_server_firewall_rule_resource.go"]
}

resource "azurerm_postgresql_flexible_server_virtual_endpoint" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["source_server_id", "name"] }
  force_new  = ["source_server_id", "name", "type"]
  confidence = "medium"
  sources    = ["internal/services/postgres/postgresql_flexible_server_virtual_endpoint_resource.go"]
}

resource "azurerm_postgresql_server" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_postgresql_virtual_network_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "server_name", "name"] }
  force_new = ["resource_group_name", "server_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_powerbi_embedded" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["location", "name", "resource_group_name", "mode"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/services/powerbi/powerbi_embedded_resource.go"]
}

resource "azurerm_private_dns_a_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_a_record_resource.go"]
}

resource "azurerm_private_dns_aaaa_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_aaaa_record_resource.go"]
}

resource "azurerm_private_dns_cname_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_cname_record_resource.go"]
}

resource "azurerm_private_dns_mx_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["private_dns_zone_id", "name"]
    optional = ["name"]
  }
  identity "resource_group_name+zone_name+name" {
    key      = ["resource_group_name", "zone_name", "name"]
    optional = ["name"]
  }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_mx_record_resource.go"]
}

resource "azurerm_private_dns_ptr_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_ptr_record_resource.go"]
}

resource "azurerm_private_dns_resolver" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "virtual_network_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_resource.go"]
}

resource "azurerm_private_dns_resolver_dns_forwarding_ruleset" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_dns_forwarding_ruleset_resource.go"]
}

resource "azurerm_private_dns_resolver_forwarding_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dns_forwarding_ruleset_id", "name"] }
  force_new  = ["dns_forwarding_ruleset_id", "name", "domain_name"]
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_forwarding_rule_resource.go"]
}

resource "azurerm_private_dns_resolver_inbound_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_resolver_id", "name"] }
  force_new  = ["private_dns_resolver_id", "name", "location", "ip_configurations"]
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_inbound_endpoint_resource.go"]
}

resource "azurerm_private_dns_resolver_outbound_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_resolver_id", "name"] }
  force_new  = ["private_dns_resolver_id", "name", "location", "subnet_id"]
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_outbound_endpoint_resource.go"]
}

resource "azurerm_private_dns_resolver_virtual_network_link" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["dns_forwarding_ruleset_id", "name"] }
  force_new  = ["dns_forwarding_ruleset_id", "name", "virtual_network_id"]
  confidence = "high"
  sources    = ["internal/services/privatednsresolver/private_dns_resolver_virtual_network_link_resource.go"]
}

resource "azurerm_private_dns_srv_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_srv_record_resource.go"]
}

resource "azurerm_private_dns_txt_record" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+zone_name+name" { key = ["resource_group_name", "zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "zone_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "zone_name" {
    types   = ["azurerm_private_dns_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_txt_record_resource.go"]
}

resource "azurerm_private_dns_zone" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_zone_resource.go"]
}

resource "azurerm_private_dns_zone_virtual_network_link" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_dns_zone_id", "name"] }
  identity "resource_group_name+private_dns_zone_name+name" { key = ["resource_group_name", "private_dns_zone_name", "name"] }
  force_new = ["private_dns_zone_id", "name", "resource_group_name", "private_dns_zone_name", "virtual_network_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/privatedns/private_dns_zone_virtual_network_link_resource.go"]
}

resource "azurerm_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_network_interface_name", "edge_zone", "location", "subnet_id", "private_service_connection.name", "private_service_connection.is_manual_connection", "private_service_connection.private_connection_resource_id", "private_service_connection.private_connection_resource_alias", "private_service_connection.subresource_names", "ip_configuration.name", "ip_configuration.private_ip_address", "ip_configuration.subresource_name", "ip_configuration.member_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/private_endpoint_resource.go"]
}

resource "azurerm_private_endpoint_application_security_group_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "private_endpoint_id+application_security_group_id" { key = ["private_endpoint_id", "application_security_group_id"] }
  force_new  = ["private_endpoint_id", "application_security_group_id"]
  confidence = "high"
  sources    = ["internal/services/network/private_endpoint_application_security_group_association_resource.go"]
}

resource "azurerm_private_link_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "load_balancer_frontend_ip_configuration_ids", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/private_link_service_resource.go"]
}

resource "azurerm_proximity_placement_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "zone"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/proximity_placement_group_resource.go"]
}

resource "azurerm_public_ip" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  identity "location+domain_name_label" { key = ["location", "domain_name_label"] }
  force_new = ["resource_group_name", "name", "location", "edge_zone", "ip_tags", "ip_version", "public_ip_prefix_id", "sku", "sku_tier", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/public_ip_resource.go"]
}

resource "azurerm_public_ip_prefix" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_ip_prefix_id", "ip_version", "location", "prefix_length", "sku", "sku_tier", "zones"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/public_ip_prefix_resource.go"]
}

resource "azurerm_purview_account" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "managed_resource_group_name", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/purview/purview_account_resource.go"]
}

resource "azurerm_qumulo_file_system" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "admin_password", "email", "location", "offer_id", "plan_id", "publisher_id", "storage_sku", "subnet_id", "zone"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/qumulo/qumulo_file_system_resource.go"]
}

resource "azurerm_recovery_services_vault" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "classic_vmware_replication_enabled", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/recovery_services_vault_resource.go"]
}

resource "azurerm_recovery_services_vault_resource_guard_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "vault_id" { key = ["vault_id"] }
  force_new  = ["vault_id", "resource_guard_id"]
  confidence = "high"
  sources    = ["internal/services/recoveryservices/recovery_services_vault_resource_guard_association_resource.go"]
}

resource "azurerm_redhat_openshift_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "api_server_profile", "cluster_profile", "ingress_profile", "main_profile", "worker_profile", "network_profile.pod_cidr", "network_profile.service_cidr", "network_profile.outbound_type", "network_profile.preconfigured_network_security_group_enabled"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/redhatopenshift/redhat_openshift_cluster_resource.go"]
}

resource "azurerm_redis_cache" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "private_static_ip_address", "resource_group_name", "subnet_id", "zones"]
  confidence = "high"
  sources    = ["internal/services/redis/redis_cache_resource.go"]
}

resource "azurerm_redis_cache_access_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["redis_cache_id", "name"] }
  force_new  = ["redis_cache_id", "name"]
  confidence = "high"
  sources    = ["internal/services/redis/redis_cache_access_policy_resource.go"]
}

resource "azurerm_redis_cache_access_policy_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["redis_cache_id", "name"] }
  force_new  = ["redis_cache_id", "name", "access_policy_name", "object_id", "object_id_alias"]
  confidence = "high"
  sources    = ["internal/services/redis/redis_cache_access_policy_assignment_resource.go"]
}

resource "azurerm_redis_enterprise_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["location", "name"] }
  identity "resource_group_name+name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_redis_enterprise_database" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_redis_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "redis_cache_name", "name"] }
  force_new = ["resource_group_name", "redis_cache_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/redis/redis_firewall_rule_resource.go"]
}

resource "azurerm_redis_linked_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["resource_group_name", "target_redis_cache_name", "linked_redis_cache_id"] }
  force_new = ["resource_group_name", "target_redis_cache_name", "linked_redis_cache_id", "linked_redis_cache_location", "server_role"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/redis/redis_linked_server_resource.go"]
}

resource "azurerm_relay_hybrid_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "relay_namespace_name", "name"] }
  force_new = ["resource_group_name", "relay_namespace_name", "name", "requires_client_authorization"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/relay/relay_hybrid_connection_resource.go"]
}

resource "azurerm_relay_hybrid_connection_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "hybrid_connection_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "hybrid_connection_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/relay/relay_hybrid_connection_authorization_rule_resource.go"]
}

resource "azurerm_relay_namespace" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/relay/relay_namespace_resource.go"]
}

resource "azurerm_relay_namespace_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "namespace_name", "name"] }
  force_new = ["resource_group_name", "namespace_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/relay/relay_namespace_authorization_rule_resource.go"]
}

resource "azurerm_resource_deployment_script_azure_cli" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.resources/deploymentscripts"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "version", "retention_interval", "command_line", "cleanup_preference", "force_update_tag", "identity", "primary_script_uri", "script_content", "supporting_script_uris", "timeout"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/resource/resource_deployment_script_azure_cli_resource.go"]
}

resource "azurerm_resource_deployment_script_azure_power_shell" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.resources/deploymentscripts"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "version", "retention_interval", "command_line", "cleanup_preference", "force_update_tag", "identity", "primary_script_uri", "script_content", "supporting_script_uris", "timeout"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/resource/resource_deployment_script_azure_power_shell_resource.go"]
}

resource "azurerm_resource_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location"]
  confidence = "high"
  sources    = ["internal/services/resource/resource_group_resource.go"]
}

resource "azurerm_resource_group_cost_management_export" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name", "export_data_storage_location.container_id", "export_data_storage_location.root_folder_path"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/resource_group_cost_management_export_resource.go"]
}

resource "azurerm_resource_group_cost_management_view" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name", "accumulated"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/resource_group_cost_management_view_resource.go"]
}

resource "azurerm_resource_group_policy_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name", "policy_definition_id", "location"]
  confidence = "high"
  sources    = ["internal/services/policy/resource_group_policy_assignment_resource.go"]
}

resource "azurerm_resource_group_policy_exemption" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name", "policy_assignment_id"]
  confidence = "high"
  sources    = ["internal/services/policy/resource_group_policy_exemption_resource.go"]
}

resource "azurerm_resource_group_policy_remediation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_id", "name"] }
  force_new  = ["resource_group_id", "name"]
  confidence = "high"
  sources    = ["internal/services/policy/resource_group_policy_remediation_resource.go"]
}

resource "azurerm_resource_group_template_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/resource/resource_group_template_deployment_resource.go"]
}

resource "azurerm_resource_management_private_link" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/resource/resource_management_private_link_resource.go"]
}

resource "azurerm_resource_management_private_link_association" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["management_group_id", "name"] }
  generated  = ["name"]
  force_new  = ["management_group_id", "name", "public_network_access_enabled", "resource_management_private_link_id"]
  confidence = "medium"
  sources    = ["internal/services/resource/resource_management_private_link_association_resource.go"]
}

resource "azurerm_resource_policy_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_id", "name"] }
  force_new  = ["resource_id", "name", "policy_definition_id", "location"]
  confidence = "medium"
  sources    = ["internal/services/policy/resource_policy_assignment_resource.go"]
}

resource "azurerm_resource_policy_exemption" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_id", "name"] }
  force_new  = ["resource_id", "name", "policy_assignment_id"]
  confidence = "high"
  sources    = ["internal/services/policy/resource_policy_exemption_resource.go"]
}

resource "azurerm_resource_policy_remediation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_id", "name"] }
  force_new  = ["resource_id", "name"]
  confidence = "high"
  sources    = ["internal/services/policy/resource_policy_remediation_resource.go"]
}

resource "azurerm_resource_provider_feature_registration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["provider_name", "name"] }
  force_new  = ["provider_name", "name"]
  confidence = "high"
  sources    = ["internal/services/resource/resource_provider_feature_registration_resource.go"]
}

resource "azurerm_resource_provider_registration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/services/resource/resource_provider_registration_resource.go"]
}

resource "azurerm_role_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scope+role_definition_name+principal_id" { key = ["scope", "role_definition_name", "principal_id"] }
  identity "scope+role_definition_id+principal_id" { key = ["scope", "role_definition_id", "principal_id"] }
  force_new  = ["scope", "role_definition_name", "principal_id", "role_definition_id", "delegated_managed_identity_resource_id", "name", "principal_type"]
  confidence = "high"
  sources    = ["internal/services/authorization/role_assignment_resource.go"]
}

resource "azurerm_role_definition" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["role_definition_id", "scope"]
  confidence = "high"
  sources    = ["internal/services/authorization/role_definition_resource.go"]
}

resource "azurerm_role_management_policy" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "role_definition_id+scope" { key = ["role_definition_id", "scope"] }
  force_new  = ["role_definition_id", "scope"]
  confidence = "medium"
  sources    = ["internal/services/authorization/role_management_policy_resource.go"]
}

resource "azurerm_route" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "route_table_name", "name"] }
  force_new = ["resource_group_name", "route_table_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "route_table_name" {
    types   = ["azurerm_route_table"]
    matches = "name"
  }
  writes "azurerm_route_table" {
    through = "route_table_name"
    inline  = "route"
  }
  confidence = "high"
  sources    = ["internal/services/network/route_resource.go"]
}

resource "azurerm_route_filter" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/route_filter_resource.go"]
}

resource "azurerm_route_map" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/route_map_resource.go"]
}

resource "azurerm_route_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/virtualhubs"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "public_ip_address_id", "sku", "subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/route_server_resource.go"]
}

resource "azurerm_route_server_bgp_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["route_server_id", "name"] }
  force_new  = ["route_server_id", "name", "peer_asn", "peer_ip"]
  confidence = "high"
  sources    = ["internal/services/network/route_server_bgp_connection_resource.go"]
}

resource "azurerm_route_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/route_table_resource.go"]
}

resource "azurerm_search_service" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "hosting_mode", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/search/search_service_resource.go"]
}

resource "azurerm_search_shared_private_link_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["search_service_id", "name"] }
  force_new  = ["search_service_id", "name", "subresource_name", "target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/search/search_shared_private_link_service_resource.go"]
}

resource "azurerm_security_center_assessment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "key" { key = ["target_resource_id", "assessment_policy_id"] }
  force_new  = ["target_resource_id", "assessment_policy_id"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_assessment_resource.go"]
}

resource "azurerm_security_center_automation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_automation_resource.go"]
}

resource "azurerm_security_center_contact" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_contact_resource.go"]
}

resource "azurerm_security_center_server_vulnerability_assessment_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id" { key = ["virtual_machine_id"] }
  force_new  = ["virtual_machine_id"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_server_vulnerability_assessment_virtual_machine_resource.go"]
}

resource "azurerm_security_center_setting" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "setting_name" { key = ["setting_name"] }
  force_new  = ["setting_name"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_setting_resource.go"]
}

resource "azurerm_security_center_storage_defender" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_storage_defender_resource.go"]
}

resource "azurerm_security_center_subscription_pricing" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "resource_type" { key = ["resource_type"] }
  force_new  = ["subplan"]
  confidence = "high"
  sources    = ["internal/services/securitycenter/security_center_subscription_pricing_resource.go"]
}

resource "azurerm_sentinel_alert_rule_anomaly_built_in" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["log_analytics_workspace_id", "name|display_name"] }
  force_new  = ["log_analytics_workspace_id", "display_name", "name"]
  confidence = "medium"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_anomaly_built_in_resource.go"]
}

resource "azurerm_sentinel_alert_rule_anomaly_duplicate" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "log_analytics_workspace_id" { key = ["log_analytics_workspace_id"] }
  force_new  = ["log_analytics_workspace_id", "built_in_rule_id"]
  confidence = "low"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_anomaly_duplicate_resource.go"]
}

resource "azurerm_sentinel_alert_rule_fusion" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "log_analytics_workspace_id" { key = ["log_analytics_workspace_id"] }
  force_new  = ["log_analytics_workspace_id", "alert_rule_template_guid"]
  confidence = "medium"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_fusion_resource.go"]
}

resource "azurerm_sentinel_alert_rule_machine_learning_behavior_analytics" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/alertrules"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "alert_rule_template_guid"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_machine_learning_behavior_analytics_resource.go"]
}

resource "azurerm_sentinel_alert_rule_ms_security_incident" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/alertrules"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "alert_rule_template_guid"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_ms_security_incident_resource.go"]
}

resource "azurerm_sentinel_alert_rule_nrt" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/alertrules"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "alert_rule_template_guid", "alert_rule_template_version"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_nrt_resource.go"]
}

resource "azurerm_sentinel_alert_rule_scheduled" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/alertrules"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "alert_rule_template_guid"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_scheduled_resource.go"]
}

resource "azurerm_sentinel_alert_rule_threat_intelligence" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/alertrules"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "alert_rule_template_guid"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_alert_rule_threat_intelligence_resource.go"]
}

resource "azurerm_sentinel_automation_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_automation_rule_resource.go"]
}

resource "azurerm_sentinel_data_connector_aws_cloud_trail" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_aws_cloud_trail_resource.go"]
}

resource "azurerm_sentinel_data_connector_aws_s3" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_aws_s3_resource.go"]
}

resource "azurerm_sentinel_data_connector_azure_active_directory" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_azure_active_directory_resource.go"]
}

resource "azurerm_sentinel_data_connector_azure_advanced_threat_protection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_azure_advanced_threat_protection_resource.go"]
}

resource "azurerm_sentinel_data_connector_azure_security_center" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "subscription_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_azure_security_center_resource.go"]
}

resource "azurerm_sentinel_data_connector_dynamics_365" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_dynamics_365_resource.go"]
}

resource "azurerm_sentinel_data_connector_iot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "subscription_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_iot_resource.go"]
}

resource "azurerm_sentinel_data_connector_microsoft_cloud_app_security" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_microsoft_cloud_app_security_resource.go"]
}

resource "azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_microsoft_defender_advanced_threat_protection_resource.go"]
}

resource "azurerm_sentinel_data_connector_microsoft_threat_intelligence" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "microsoft_emerging_threat_feed_lookback_date", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_microsoft_threat_intelligence_resource.go"]
}

resource "azurerm_sentinel_data_connector_microsoft_threat_protection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_microsoft_threat_protection_resource.go"]
}

resource "azurerm_sentinel_data_connector_office_365" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_office_365_resource.go"]
}

resource "azurerm_sentinel_data_connector_office_365_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_office_365_project_resource.go"]
}

resource "azurerm_sentinel_data_connector_office_atp" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_office_atp_resource.go"]
}

resource "azurerm_sentinel_data_connector_office_irm" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_office_irm_resource.go"]
}

resource "azurerm_sentinel_data_connector_office_power_bi" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_office_power_bi_resource.go"]
}

resource "azurerm_sentinel_data_connector_threat_intelligence" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "lookback_date", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_threat_intelligence_resource.go"]
}

resource "azurerm_sentinel_data_connector_threat_intelligence_taxii" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.securityinsights/dataconnectors"
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "tenant_id"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_data_connector_threat_intelligence_taxii_resource.go"]
}

resource "azurerm_sentinel_log_analytics_workspace_onboarding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "workspace_id" { key = ["workspace_id"] }
  force_new  = ["workspace_id", "customer_managed_key_enabled"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_log_analytics_workspace_onboarding_resource.go"]
}

resource "azurerm_sentinel_metadata" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_metadata_resource.go"]
}

resource "azurerm_sentinel_watchlist" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["log_analytics_workspace_id", "name"] }
  force_new  = ["log_analytics_workspace_id", "name", "default_duration", "description", "display_name", "item_search_key", "labels"]
  confidence = "high"
  sources    = ["internal/services/sentinel/sentinel_watchlist_resource.go"]
}

resource "azurerm_sentinel_watchlist_item" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["watchlist_id", "name"] }
  generated  = ["name"]
  force_new  = ["watchlist_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/sentinel/sentinel_watchlist_item_resource.go"]
}

resource "azurerm_service_fabric_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "management_endpoint", "vm_image"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/servicefabric/service_fabric_cluster_resource.go"]
}

resource "azurerm_service_fabric_managed_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sku", "subnet_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/servicefabricmanaged/service_fabric_managed_cluster_resource.go"]
}

resource "azurerm_service_plan" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "os_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/appservice/service_plan_resource.go"]
}

resource "azurerm_servicebus_namespace" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "premium_messaging_partitions", "resource_group_name", "customer_managed_key.infrastructure_encryption_enabled"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_namespace_resource.go"]
}

resource "azurerm_servicebus_namespace_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["namespace_id", "name"] }
  force_new  = ["namespace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_namespace_authorization_rule_resource.go"]
}

resource "azurerm_servicebus_namespace_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "namespace_id" { key = ["namespace_id"] }
  force_new  = ["namespace_id", "infrastructure_encryption_enabled"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_namespace_customer_managed_key_resource.go"]
}

resource "azurerm_servicebus_namespace_disaster_recovery_config" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["primary_namespace_id", "name"] }
  force_new  = ["primary_namespace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_namespace_disaster_recovery_config_resource.go"]
}

resource "azurerm_servicebus_queue" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["namespace_id", "name"] }
  force_new  = ["namespace_id", "name", "partitioning_enabled", "requires_duplicate_detection", "requires_session"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_queue_resource.go"]
}

resource "azurerm_servicebus_queue_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["queue_id", "name"] }
  force_new  = ["queue_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_queue_authorization_rule_resource.go"]
}

resource "azurerm_servicebus_subscription" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["topic_id", "client_scoped_subscription", "name"]
    optional = ["client_scoped_subscription"]
  }
  force_new  = ["topic_id", "name", "requires_session", "client_scoped_subscription.client_id", "client_scoped_subscription.is_client_scoped_subscription_shareable"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_subscription_resource.go"]
}

resource "azurerm_servicebus_subscription_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_subscription_rule_resource.go"]
}

resource "azurerm_servicebus_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["namespace_id", "name"] }
  force_new  = ["namespace_id", "name", "partitioning_enabled", "requires_duplicate_detection"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_topic_resource.go"]
}

resource "azurerm_servicebus_topic_authorization_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["topic_id", "name"] }
  force_new  = ["topic_id", "name"]
  confidence = "high"
  sources    = ["internal/services/servicebus/servicebus_topic_authorization_rule_resource.go"]
}

resource "azurerm_shared_image" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "gallery_name", "name"] }
  force_new = ["resource_group_name", "gallery_name", "name", "accelerated_network_support_enabled", "architecture", "confidential_vm_enabled", "confidential_vm_supported", "disk_controller_type_nvme_enabled", "eula", "hibernation_enabled", "hyper_v_generation", "location", "os_type", "privacy_statement_uri", "specialized", "trusted_launch_enabled", "trusted_launch_supported", "identifier.offer", "identifier.publisher", "identifier.sku", "purchase_plan.name", "purchase_plan.publisher", "purchase_plan.product"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/shared_image_resource.go"]
}

resource "azurerm_shared_image_gallery" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "sharing"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/shared_image_gallery_resource.go"]
}

resource "azurerm_shared_image_version" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "gallery_name", "image_name", "name"] }
  force_new = ["resource_group_name", "gallery_name", "image_name", "name", "blob_uri", "deletion_of_replicated_locations_enabled", "location", "managed_image_id", "os_disk_snapshot_id", "replication_mode", "storage_account_id", "target_region.disk_encryption_set_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/shared_image_version_resource.go"]
}

resource "azurerm_signalr_service" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/signalr/signalr_service_resource.go"]
}

resource "azurerm_signalr_service_custom_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["signalr_service_id", "name"] }
  force_new  = ["signalr_service_id", "name", "custom_certificate_id"]
  confidence = "high"
  sources    = ["internal/services/signalr/signalr_service_custom_certificate_resource.go"]
}

resource "azurerm_signalr_service_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["signalr_service_id", "name"] }
  force_new  = ["signalr_service_id", "name", "domain_name", "signalr_custom_certificate_id"]
  confidence = "medium"
  sources    = ["internal/services/signalr/signalr_service_custom_domain_resource.go"]
}

resource "azurerm_signalr_service_network_acl" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "signalr_service_id" { key = ["signalr_service_id"] }
  force_new  = ["signalr_service_id"]
  confidence = "low"
  sources    = ["internal/services/signalr/signalr_service_network_acl_resource.go"]
}

resource "azurerm_signalr_shared_private_link_resource" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["signalr_service_id", "name"] }
  force_new  = ["signalr_service_id", "name", "sub_resource_name", "target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/signalr/signalr_shared_private_link_resource_resource.go"]
}

resource "azurerm_site_recovery_fabric" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_fabric_resource.go"]
}

resource "azurerm_site_recovery_hyperv_network_mapping" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name", "source_network_name", "source_system_center_virtual_machine_manager_name", "target_network_id"]
  confidence = "medium"
  sources    = ["internal/services/recoveryservices/site_recovery_hyperv_network_mapping_resource.go"]
}

resource "azurerm_site_recovery_hyperv_replication_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.recoveryservices/vaults/replicationpolicies"
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name"]
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_hyperv_replication_policy_resource.go"]
}

resource "azurerm_site_recovery_hyperv_replication_policy_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["hyperv_site_id", "name"] }
  force_new  = ["hyperv_site_id", "name", "policy_id"]
  confidence = "medium"
  sources    = ["internal/services/recoveryservices/site_recovery_hyperv_replication_policy_association_resource.go"]
}

resource "azurerm_site_recovery_network_mapping" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = [
    "resource_group_name",
    "recovery_vault_name",
    "source_recovery_fabric_name",
    "source_network_id",
    "name",
  ] }
  force_new = ["resource_group_name", "recovery_vault_name", "source_recovery_fabric_name", "source_network_id", "name", "target_network_id", "target_recovery_fabric_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_network_mapping_resource.go"]
}

resource "azurerm_site_recovery_protection_container" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "recovery_fabric_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "recovery_fabric_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_protection_container_resource.go"]
}

resource "azurerm_site_recovery_protection_container_mapping" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = [
    "resource_group_name",
    "recovery_vault_name",
    "recovery_fabric_name",
    "recovery_source_protection_container_name",
    "name",
  ] }
  force_new = ["resource_group_name", "recovery_vault_name", "recovery_fabric_name", "recovery_source_protection_container_name", "name", "recovery_replication_policy_id", "recovery_target_protection_container_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_protection_container_mapping_resource.go"]
}

resource "azurerm_site_recovery_replicated_vm" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = [
    "resource_group_name",
    "recovery_vault_name",
    "source_recovery_fabric_name",
    "source_recovery_protection_container_name",
    "name",
  ] }
  force_new = ["resource_group_name", "recovery_vault_name", "source_recovery_fabric_name", "source_recovery_protection_container_name", "name", "recovery_replication_policy_id", "source_vm_id", "target_edge_zone", "target_recovery_fabric_id", "target_recovery_protection_container_id", "target_resource_group_id", "target_zone", "unmanaged_disk", "managed_disk.disk_id", "managed_disk.staging_storage_account_id", "managed_disk.target_resource_group_id", "managed_disk.target_disk_type", "managed_disk.target_replica_disk_type", "managed_disk.target_disk_encryption_set_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_replicated_vm_resource.go"]
}

resource "azurerm_site_recovery_replication_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "recovery_vault_name", "name"] }
  force_new = ["resource_group_name", "recovery_vault_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_replication_policy_resource.go"]
}

resource "azurerm_site_recovery_replication_recovery_plan" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name", "source_recovery_fabric_id", "target_recovery_fabric_id", "azure_to_azure_settings.primary_zone", "azure_to_azure_settings.recovery_zone", "azure_to_azure_settings.primary_edge_zone", "azure_to_azure_settings.recovery_edge_zone"]
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_replication_recovery_plan_resource.go"]
}

resource "azurerm_site_recovery_services_vault_hyperv_site" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name"]
  confidence = "medium"
  sources    = ["internal/services/recoveryservices/site_recovery_services_vault_hyperv_site_resource.go"]
}

resource "azurerm_site_recovery_vmware_replicated_vm" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["name", "appliance_name", "physical_server_credential_name", "source_vm_name", "target_vm_name"]
  confidence = "medium"
  sources    = ["internal/services/recoveryservices/site_recovery_vmware_replicated_vm_resource.go"]
}

resource "azurerm_site_recovery_vmware_replication_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.recoveryservices/vaults/replicationpolicies"
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name"]
  confidence = "high"
  sources    = ["internal/services/recoveryservices/site_recovery_vmware_replication_policy_resource.go"]
}

resource "azurerm_site_recovery_vmware_replication_policy_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["recovery_vault_id", "name"] }
  force_new  = ["recovery_vault_id", "name", "policy_id"]
  confidence = "medium"
  sources    = ["internal/services/recoveryservices/site_recovery_vmware_replication_policy_association_resource.go"]
}

resource "azurerm_snapshot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "incremental_enabled", "location", "source_resource_id", "source_uri", "storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/snapshot_resource.go"]
}

resource "azurerm_source_control_token" {
  scope     = "tenant"
  outcome   = "overwrite"
  fold_case = true
  identity "type" { key = ["type"] }
  confidence = "medium"
  sources    = ["internal/services/appservice/source_control_token_resource.go"]
}

resource "azurerm_spring_cloud_accelerator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_accelerator_resource.go"]
}

resource "azurerm_spring_cloud_active_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "spring_cloud_app_id" { key = ["spring_cloud_app_id"] }
  force_new  = ["spring_cloud_app_id"]
  confidence = "medium"
  sources    = ["internal/services/springcloud/spring_cloud_active_deployment_resource.go"]
}

resource "azurerm_spring_cloud_api_portal" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_api_portal_resource.go"]
}

resource "azurerm_spring_cloud_api_portal_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_api_portal_id", "name"] }
  force_new  = ["spring_cloud_api_portal_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_api_portal_custom_domain_resource.go"]
}

resource "azurerm_spring_cloud_app" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "service_name", "name"] }
  force_new = ["resource_group_name", "service_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_app_resource.go"]
}

resource "azurerm_spring_cloud_app_cosmosdb_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/bindings"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name", "api_type", "cosmosdb_account_id"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_app_cosmosdb_association_resource.go"]
}

resource "azurerm_spring_cloud_app_dynamics_application_performance_monitoring" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apms"
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_app_dynamics_application_performance_monitoring_resource.go"]
}

resource "azurerm_spring_cloud_app_mysql_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/bindings"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name", "mysql_server_id"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_app_mysql_association_resource.go"]
}

resource "azurerm_spring_cloud_app_redis_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/bindings"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name", "redis_cache_id"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_app_redis_association_resource.go"]
}

resource "azurerm_spring_cloud_application_insights_application_performance_monitoring" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apms"
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_application_insights_application_performance_monitoring_resource.go"]
}

resource "azurerm_spring_cloud_application_live_view" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_application_live_view_resource.go"]
}

resource "azurerm_spring_cloud_build_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/deployments"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_build_deployment_resource.go"]
}

resource "azurerm_spring_cloud_build_pack_binding" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_builder_id", "name"] }
  force_new  = ["spring_cloud_builder_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_build_pack_binding_resource.go"]
}

resource "azurerm_spring_cloud_builder" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_builder_resource.go"]
}

resource "azurerm_spring_cloud_certificate" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "service_name", "name"] }
  force_new = ["resource_group_name", "service_name", "name", "certificate_content", "exclude_private_key", "key_vault_certificate_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_certificate_resource.go"]
}

resource "azurerm_spring_cloud_configuration_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_configuration_service_resource.go"]
}

resource "azurerm_spring_cloud_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_id", "name"] }
  force_new  = ["spring_cloud_id", "name", "target_resource_id", "authentication.type"]
  confidence = "high"
  sources    = ["internal/services/serviceconnector/spring_cloud_connection_resource.go"]
}

resource "azurerm_spring_cloud_container_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/deployments"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_container_deployment_resource.go"]
}

resource "azurerm_spring_cloud_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name", "thumbprint"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_custom_domain_resource.go"]
}

resource "azurerm_spring_cloud_customized_accelerator" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_accelerator_id", "name"] }
  force_new  = ["spring_cloud_accelerator_id", "name", "git_repository.basic_auth", "git_repository.ssh_auth"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_customized_accelerator_resource.go"]
}

resource "azurerm_spring_cloud_dev_tool_portal" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_dev_tool_portal_resource.go"]
}

resource "azurerm_spring_cloud_dynatrace_application_performance_monitoring" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apms"
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_dynatrace_application_performance_monitoring_resource.go"]
}

resource "azurerm_spring_cloud_elastic_application_performance_monitoring" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apms"
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_elastic_application_performance_monitoring_resource.go"]
}

resource "azurerm_spring_cloud_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_gateway_resource.go"]
}

resource "azurerm_spring_cloud_gateway_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_gateway_id", "name"] }
  force_new  = ["spring_cloud_gateway_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_gateway_custom_domain_resource.go"]
}

resource "azurerm_spring_cloud_gateway_route_config" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_gateway_id", "name"] }
  force_new  = ["spring_cloud_gateway_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_gateway_route_config_resource.go"]
}

resource "azurerm_spring_cloud_java_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apps/deployments"
  identity "name" { key = ["spring_cloud_app_id", "name"] }
  force_new  = ["spring_cloud_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_java_deployment_resource.go"]
}

resource "azurerm_spring_cloud_new_relic_application_performance_monitoring" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.appplatform/spring/apms"
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_new_relic_application_performance_monitoring_resource.go"]
}

resource "azurerm_spring_cloud_service" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name", "sku_name", "sku_tier", "network.app_subnet_id", "network.service_runtime_subnet_id", "network.cidr_ranges", "network.app_network_resource_group", "network.outbound_type", "network.service_runtime_network_resource_group"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_service_resource.go"]
}

resource "azurerm_spring_cloud_storage" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["spring_cloud_service_id", "name"] }
  force_new  = ["spring_cloud_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/springcloud/spring_cloud_storage_resource.go"]
}

resource "azurerm_ssh_public_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/ssh_public_key_resource.go"]
}

resource "azurerm_stack_hci_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "client_id", "location", "tenant_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_cluster_resource.go"]
}

resource "azurerm_stack_hci_deployment_setting" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "stack_hci_cluster_id" { key = ["stack_hci_cluster_id"] }
  force_new  = ["stack_hci_cluster_id", "arc_resource_ids", "version", "scale_unit"]
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_deployment_setting_resource.go"]
}

resource "azurerm_stack_hci_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["arc_setting_id", "name"] }
  force_new  = ["arc_setting_id", "name", "auto_upgrade_minor_version_enabled", "publisher", "type"]
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_extension_resource.go"]
}

resource "azurerm_stack_hci_logical_network" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "dns_servers", "location", "virtual_switch_name", "subnet"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_logical_network_resource.go"]
}

resource "azurerm_stack_hci_marketplace_gallery_image" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "hyperv_generation", "location", "os_type", "storage_path_id", "version", "identifier"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_marketplace_gallery_image_resource.go"]
}

resource "azurerm_stack_hci_network_interface" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "dns_servers", "location", "mac_address", "ip_configuration"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_network_interface_resource.go"]
}

resource "azurerm_stack_hci_storage_path" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "location", "path"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_storage_path_resource.go"]
}

resource "azurerm_stack_hci_virtual_hard_disk" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "block_size_in_bytes", "custom_location_id", "disk_file_format", "disk_size_in_gb", "dynamic_enabled", "hyperv_generation", "location", "logical_sector_in_bytes", "physical_sector_in_bytes", "storage_path_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/azurestackhci/stack_hci_virtual_hard_disk_resource.go"]
}

resource "azurerm_static_site" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["crossplane-contrib/provider-upjet-azure:config/externalname.go"]
}

resource "azurerm_static_web_app" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/appservice/static_web_app_resource.go"]
}

resource "azurerm_static_web_app_custom_domain" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "static_web_app_id+domain_name" { key = ["static_web_app_id", "domain_name"] }
  force_new  = ["static_web_app_id", "domain_name", "validation_type"]
  confidence = "high"
  sources    = ["internal/services/appservice/static_web_app_custom_domain_resource.go"]
}

resource "azurerm_static_web_app_function_app_registration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "static_web_app_id+function_app_id" { key = ["static_web_app_id", "function_app_id"] }
  force_new  = ["static_web_app_id", "function_app_id"]
  confidence = "high"
  sources    = ["internal/services/appservice/static_web_app_function_app_registration_resource.go"]
}

resource "azurerm_storage_account" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "account_tier", "dns_endpoint_type", "edge_zone", "infrastructure_encryption_enabled", "is_hns_enabled", "location", "nfsv3_enabled", "provisioned_billing_model_version", "queue_encryption_key_type", "resource_group_name", "table_encryption_key_type"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_account_resource.go"]
}

resource "azurerm_storage_account_customer_managed_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_account_customer_managed_key_resource.go"]
}

resource "azurerm_storage_account_local_user" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_account_local_user_resource.go"]
}

resource "azurerm_storage_account_network_rules" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "medium"
  sources    = ["internal/services/storage/storage_account_network_rules_resource.go"]
}

resource "azurerm_storage_account_queue_properties" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "low"
  sources    = ["internal/services/storage/storage_account_queue_properties_resource.go"]
}

resource "azurerm_storage_account_static_website" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "low"
  sources    = ["internal/services/storage/storage_account_static_website_resource.go"]
}

resource "azurerm_storage_account_table_properties" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "low"
  sources    = ["internal/services/storage/storage_account_table_properties_resource.go"]
}

resource "azurerm_storage_blob" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["storage_container_id", "name"] }
  force_new  = ["storage_container_id", "name", "content_md5", "encryption_scope", "parallelism", "size", "source", "source_content", "source_uri", "type"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_blob_resource.go"]
}

resource "azurerm_storage_blob_inventory_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_blob_inventory_policy_resource.go"]
}

resource "azurerm_storage_container" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id|storage_account_name", "name"] }
  force_new  = ["storage_account_id", "name", "default_encryption_scope", "encryption_scope_override_enabled"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_container_resource.go"]
}

resource "azurerm_storage_container_immutability_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_container_resource_manager_id" { key = ["storage_container_resource_manager_id"] }
  force_new  = ["storage_container_resource_manager_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_container_immutability_policy_resource.go"]
}

resource "azurerm_storage_data_lake_gen2_filesystem" {
  scope   = "subscription"
  outcome = "conflict"
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name", "default_encryption_scope"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_data_lake_gen2_filesystem_resource.go"]
}

resource "azurerm_storage_data_lake_gen2_path" {
  scope   = "subscription"
  outcome = "conflict"
  identity "storage_account_id+filesystem_name+path" { key = ["storage_account_id", "filesystem_name", "path"] }
  force_new  = ["storage_account_id", "filesystem_name", "path", "resource"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_data_lake_gen2_path_resource.go"]
}

resource "azurerm_storage_encryption_scope" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name", "infrastructure_encryption_required"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_encryption_scope_resource.go"]
}

resource "azurerm_storage_management_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "storage_account_id" { key = ["storage_account_id"] }
  force_new  = ["storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_management_policy_resource.go"]
}

resource "azurerm_storage_mover" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_resource.go"]
}

resource "azurerm_storage_mover_agent" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_mover_id", "name"] }
  force_new  = ["storage_mover_id", "name", "arc_virtual_machine_id", "arc_virtual_machine_uuid"]
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_agent_resource.go"]
}

resource "azurerm_storage_mover_job_definition" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_mover_project_id", "name"] }
  force_new  = ["storage_mover_project_id", "name", "source_name", "source_sub_path", "target_name", "target_sub_path"]
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_job_definition_resource.go"]
}

resource "azurerm_storage_mover_project" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_mover_id", "name"] }
  force_new  = ["storage_mover_id", "name"]
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_project_resource.go"]
}

resource "azurerm_storage_mover_source_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.storagemover/storagemovers/endpoints"
  identity "name" { key = ["storage_mover_id", "name"] }
  force_new  = ["storage_mover_id", "name", "export", "host", "nfs_version"]
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_source_endpoint_resource.go"]
}

resource "azurerm_storage_mover_target_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.storagemover/storagemovers/endpoints"
  identity "name" { key = ["storage_mover_id", "name"] }
  force_new  = ["storage_mover_id", "name", "storage_account_id", "storage_container_name"]
  confidence = "high"
  sources    = ["internal/services/storagemover/storage_mover_target_endpoint_resource.go"]
}

resource "azurerm_storage_object_replication" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "source_storage_account_id+destination_storage_account_id" { key = ["source_storage_account_id", "destination_storage_account_id"] }
  force_new  = ["source_storage_account_id", "destination_storage_account_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_object_replication_resource.go"]
}

resource "azurerm_storage_queue" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_queue_resource.go"]
}

resource "azurerm_storage_share" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name", "enabled_protocol"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_share_resource.go"]
}

resource "azurerm_storage_share_directory" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["storage_share_url", "name"] }
  force_new  = ["storage_share_url", "name"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_share_directory_resource.go"]
}

resource "azurerm_storage_share_file" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" {
    key      = ["storage_share_url", "path", "name"]
    optional = ["path"]
  }
  force_new  = ["storage_share_url", "path", "name", "content_md5", "source", "source_content"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_share_file_resource.go"]
}

resource "azurerm_storage_sync" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/storage/storage_sync_resource.go"]
}

resource "azurerm_storage_sync_cloud_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_sync_group_id", "name"] }
  force_new  = ["storage_sync_group_id", "name", "file_share_name", "storage_account_id", "storage_account_tenant_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_sync_cloud_endpoint_resource.go"]
}

resource "azurerm_storage_sync_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_sync_id", "name"] }
  force_new  = ["storage_sync_id", "name"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_sync_group_resource.go"]
}

resource "azurerm_storage_sync_server_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_sync_group_id", "name"] }
  force_new  = ["storage_sync_group_id", "name", "initial_download_policy", "registered_server_id", "server_local_path"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_sync_server_endpoint_resource.go"]
}

resource "azurerm_storage_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["storage_account_id", "name"] }
  force_new  = ["storage_account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_table_resource.go"]
}

resource "azurerm_storage_table_entity" {
  scope   = "subscription"
  outcome = "conflict"
  identity "storage_table_id+partition_key+row_key" { key = ["storage_table_id", "partition_key", "row_key"] }
  force_new  = ["partition_key", "row_key", "storage_table_id"]
  confidence = "high"
  sources    = ["internal/services/storage/storage_table_entity_resource.go"]
}

resource "azurerm_stream_analytics_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_cluster_resource.go"]
}

resource "azurerm_stream_analytics_function_javascript_uda" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["stream_analytics_job_id", "name"] }
  force_new  = ["stream_analytics_job_id", "name"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_function_javascript_uda_resource.go"]
}

resource "azurerm_stream_analytics_function_javascript_udf" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_function_javascript_udf_resource.go"]
}

resource "azurerm_stream_analytics_job" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_job_resource.go"]
}

resource "azurerm_stream_analytics_job_schedule" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "stream_analytics_job_id" { key = ["stream_analytics_job_id"] }
  force_new  = ["stream_analytics_job_id"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_job_schedule_resource.go"]
}

resource "azurerm_stream_analytics_job_storage_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "stream_analytics_job_id" { key = ["stream_analytics_job_id"] }
  force_new  = ["stream_analytics_job_id"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_job_storage_account_resource.go"]
}

resource "azurerm_stream_analytics_managed_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "stream_analytics_cluster_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_cluster_name", "name", "subresource_name", "target_resource_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_managed_private_endpoint_resource.go"]
}

resource "azurerm_stream_analytics_output_blob" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_blob_resource.go"]
}

resource "azurerm_stream_analytics_output_cosmosdb" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["stream_analytics_job_id", "name"] }
  force_new  = ["stream_analytics_job_id", "name"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_cosmosdb_resource.go"]
}

resource "azurerm_stream_analytics_output_eventhub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_eventhub_resource.go"]
}

resource "azurerm_stream_analytics_output_function" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_function_resource.go"]
}

resource "azurerm_stream_analytics_output_mssql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name", "database", "server", "table", "user"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_mssql_resource.go"]
}

resource "azurerm_stream_analytics_output_powerbi" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["stream_analytics_job_id", "name"] }
  force_new  = ["stream_analytics_job_id", "name"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_powerbi_resource.go"]
}

resource "azurerm_stream_analytics_output_servicebus_queue" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_servicebus_queue_resource.go"]
}

resource "azurerm_stream_analytics_output_servicebus_topic" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_servicebus_topic_resource.go"]
}

resource "azurerm_stream_analytics_output_synapse" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name", "database", "server", "table", "user"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_synapse_resource.go"]
}

resource "azurerm_stream_analytics_output_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/outputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_output_table_resource.go"]
}

resource "azurerm_stream_analytics_reference_input_blob" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/inputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_reference_input_blob_resource.go"]
}

resource "azurerm_stream_analytics_reference_input_mssql" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/inputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_reference_input_mssql_resource.go"]
}

resource "azurerm_stream_analytics_stream_input_blob" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/inputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_stream_input_blob_resource.go"]
}

resource "azurerm_stream_analytics_stream_input_eventhub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/inputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_stream_input_eventhub_resource.go"]
}

resource "azurerm_stream_analytics_stream_input_eventhub_v2" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["stream_analytics_job_id", "name"] }
  force_new  = ["stream_analytics_job_id", "name"]
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_stream_input_eventhub_v2_resource.go"]
}

resource "azurerm_stream_analytics_stream_input_iothub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.streamanalytics/streamingjobs/inputs"
  identity "name" { key = ["resource_group_name", "stream_analytics_job_name", "name"] }
  force_new = ["resource_group_name", "stream_analytics_job_name", "name", "shared_access_policy_key"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/streamanalytics/stream_analytics_stream_input_iothub_resource.go"]
}

resource "azurerm_subnet" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "virtual_network_name", "name"] }
  force_new = ["resource_group_name", "virtual_network_name", "name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "virtual_network_name" {
    types   = ["azurerm_virtual_network"]
    matches = "name"
  }
  range "addresses" {
    cidr   = "address_prefixes[]"
    within = ["resource_group_name", "virtual_network_name"]
  }
  writes "azurerm_virtual_network" {
    through = "virtual_network_name"
    inline  = "subnet"
  }
  confidence = "high"
  sources    = ["internal/services/network/subnet_resource.go"]
}

resource "azurerm_subnet_nat_gateway_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "subnet_id" { key = ["subnet_id"] }
  force_new  = ["subnet_id", "nat_gateway_id"]
  confidence = "high"
  sources    = ["internal/services/network/subnet_nat_gateway_association_resource.go"]
}

resource "azurerm_subnet_network_security_group_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "subnet_id" { key = ["subnet_id"] }
  force_new  = ["subnet_id", "network_security_group_id"]
  confidence = "high"
  sources    = ["internal/services/network/subnet_network_security_group_association_resource.go"]
}

resource "azurerm_subnet_route_table_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "subnet_id" { key = ["subnet_id"] }
  force_new  = ["subnet_id", "route_table_id"]
  confidence = "high"
  sources    = ["internal/services/network/subnet_route_table_association_resource.go"]
}

resource "azurerm_subnet_service_endpoint_storage_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/subnet_service_endpoint_storage_policy_resource.go"]
}

resource "azurerm_subscription" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "alias" { key = ["alias"] }
  generated  = ["alias"]
  force_new  = ["alias", "subscription_id", "workload"]
  confidence = "medium"
  sources    = ["internal/services/subscription/subscription_resource.go"]
}

resource "azurerm_subscription_cost_management_export" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name", "export_data_storage_location.container_id", "export_data_storage_location.root_folder_path"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/subscription_cost_management_export_resource.go"]
}

resource "azurerm_subscription_cost_management_view" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name", "accumulated"]
  confidence = "high"
  sources    = ["internal/services/costmanagement/subscription_cost_management_view_resource.go"]
}

resource "azurerm_subscription_policy_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name", "policy_definition_id", "location"]
  confidence = "high"
  sources    = ["internal/services/policy/subscription_policy_assignment_resource.go"]
}

resource "azurerm_subscription_policy_exemption" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name", "policy_assignment_id"]
  confidence = "high"
  sources    = ["internal/services/policy/subscription_policy_exemption_resource.go"]
}

resource "azurerm_subscription_policy_remediation" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["subscription_id", "name"] }
  force_new  = ["subscription_id", "name"]
  confidence = "high"
  sources    = ["internal/services/policy/subscription_policy_remediation_resource.go"]
}

resource "azurerm_subscription_template_deployment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location"]
  confidence = "high"
  sources    = ["internal/services/resource/subscription_template_deployment_resource.go"]
}

resource "azurerm_synapse_firewall_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_firewall_rule_resource.go"]
}

resource "azurerm_synapse_integration_runtime_azure" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.synapse/workspaces/integrationruntimes"
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_integration_runtime_azure_resource.go"]
}

resource "azurerm_synapse_integration_runtime_self_hosted" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.synapse/workspaces/integrationruntimes"
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_integration_runtime_self_hosted_resource.go"]
}

resource "azurerm_synapse_linked_service" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name", "type"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_linked_service_resource.go"]
}

resource "azurerm_synapse_managed_private_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name", "fully_qualified_domain_names", "subresource_name", "target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_managed_private_endpoint_resource.go"]
}

resource "azurerm_synapse_private_link_hub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_private_link_hub_resource.go"]
}

resource "azurerm_synapse_role_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "synapse_workspace_id+role_name+principal_id" {
    key      = ["synapse_workspace_id", "role_name", "principal_id"]
    optional = ["synapse_workspace_id"]
  }
  identity "synapse_spark_pool_id+role_name+principal_id" {
    key      = ["synapse_spark_pool_id", "role_name", "principal_id"]
    optional = ["synapse_spark_pool_id"]
  }
  force_new  = ["synapse_workspace_id", "role_name", "principal_id", "synapse_spark_pool_id", "principal_type"]
  confidence = "medium"
  sources    = ["internal/services/synapse/synapse_role_assignment_resource.go"]
}

resource "azurerm_synapse_spark_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_spark_pool_resource.go"]
}

resource "azurerm_synapse_sql_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["synapse_workspace_id", "name"] }
  force_new  = ["synapse_workspace_id", "name", "collation", "create_mode", "recovery_database_id", "storage_account_type", "restore"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_resource.go"]
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "sql_pool_id" { key = ["sql_pool_id"] }
  force_new  = ["sql_pool_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_extended_auditing_policy_resource.go"]
}

resource "azurerm_synapse_sql_pool_security_alert_policy" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "sql_pool_id" { key = ["sql_pool_id"] }
  force_new  = ["sql_pool_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_security_alert_policy_resource.go"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "sql_pool_security_alert_policy_id" { key = ["sql_pool_security_alert_policy_id"] }
  force_new  = ["sql_pool_security_alert_policy_id"]
  confidence = "medium"
  sources    = ["internal/services/synapse/synapse_sql_pool_vulnerability_assessment_resource.go"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment_baseline" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["sql_pool_vulnerability_assessment_id", "rule_name", "name"] }
  force_new  = ["sql_pool_vulnerability_assessment_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_vulnerability_assessment_baseline_resource.go"]
}

resource "azurerm_synapse_sql_pool_workload_classifier" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["workload_group_id", "name"] }
  force_new  = ["workload_group_id", "name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_workload_classifier_resource.go"]
}

resource "azurerm_synapse_sql_pool_workload_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["sql_pool_id", "name"] }
  force_new  = ["sql_pool_id", "name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_sql_pool_workload_group_resource.go"]
}

resource "azurerm_synapse_workspace" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "compute_subnet_id", "data_exfiltration_protection_enabled", "location", "managed_virtual_network_enabled", "resource_group_name", "sql_administrator_login", "storage_data_lake_gen2_filesystem_id", "managed_resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_workspace_resource.go"]
}

resource "azurerm_synapse_workspace_aad_admin" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "synapse_workspace_id" { key = ["synapse_workspace_id"] }
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_workspace_aad_admin_resource.go"]
}

resource "azurerm_synapse_workspace_extended_auditing_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "synapse_workspace_id" { key = ["synapse_workspace_id"] }
  force_new  = ["synapse_workspace_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_workspace_extended_auditing_policy_resource.go"]
}

resource "azurerm_synapse_workspace_key" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "synapse_workspace_id+customer_managed_key_name" { key = ["synapse_workspace_id", "customer_managed_key_name"] }
  confidence = "medium"
  sources    = ["internal/services/synapse/synapse_workspace_key_resource.go"]
}

resource "azurerm_synapse_workspace_security_alert_policy" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "synapse_workspace_id" { key = ["synapse_workspace_id"] }
  force_new  = ["synapse_workspace_id"]
  confidence = "high"
  sources    = ["internal/services/synapse/synapse_workspace_security_alert_policy_resource.go"]
}

resource "azurerm_synapse_workspace_sql_aad_admin" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "synapse_workspace_id" { key = ["synapse_workspace_id"] }
  confidence = "medium"
  sources    = ["internal/services/synapse/synapse_workspace_sql_aad_admin_resource.go"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "workspace_security_alert_policy_id" { key = ["workspace_security_alert_policy_id"] }
  force_new  = ["workspace_security_alert_policy_id"]
  confidence = "medium"
  sources    = ["internal/services/synapse/synapse_workspace_vulnerability_assessment_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_availability_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "location", "system_center_virtual_machine_manager_server_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_availability_set_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_cloud" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "location", "system_center_virtual_machine_manager_server_inventory_item_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_cloud_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_server" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "fqdn", "location", "password", "port", "username"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_server_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_virtual_machine_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scoped_resource_id" { key = ["scoped_resource_id"] }
  force_new  = ["scoped_resource_id", "custom_location_id", "operating_system", "infrastructure.system_center_virtual_machine_manager_cloud_id", "infrastructure.system_center_virtual_machine_manager_inventory_item_id", "infrastructure.system_center_virtual_machine_manager_template_id", "infrastructure.system_center_virtual_machine_manager_virtual_machine_server_id", "storage_disk.template_disk_id"]
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_virtual_machine_instance_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_virtual_machine_instance_guest_agent" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scoped_resource_id" { key = ["scoped_resource_id"] }
  force_new  = ["scoped_resource_id", "password", "provisioning_action", "username"]
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_virtual_machine_instance_guest_agent_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_virtual_machine_template" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "location", "system_center_virtual_machine_manager_server_inventory_item_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_virtual_machine_template_resource.go"]
}

resource "azurerm_system_center_virtual_machine_manager_virtual_network" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "custom_location_id", "location", "system_center_virtual_machine_manager_server_inventory_item_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/systemcentervirtualmachinemanager/system_center_virtual_machine_manager_virtual_network_resource.go"]
}

resource "azurerm_tenant_template_deployment" {
  scope     = "tenant"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "location"]
  confidence = "high"
  sources    = ["internal/services/resource/tenant_template_deployment_resource.go"]
}

resource "azurerm_traffic_manager_azure_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["profile_id", "name"] }
  force_new  = ["profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/trafficmanager/traffic_manager_azure_endpoint_resource.go"]
}

resource "azurerm_traffic_manager_external_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["profile_id", "name"] }
  force_new  = ["profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/trafficmanager/traffic_manager_external_endpoint_resource.go"]
}

resource "azurerm_traffic_manager_nested_endpoint" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["profile_id", "name"] }
  force_new  = ["profile_id", "name"]
  confidence = "high"
  sources    = ["internal/services/trafficmanager/traffic_manager_nested_endpoint_resource.go"]
}

resource "azurerm_traffic_manager_profile" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  identity "relative_name" { key = ["dns_config.relative_name"] }
  force_new = ["resource_group_name", "name", "dns_config.relative_name"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/trafficmanager/traffic_manager_profile_resource.go"]
}

resource "azurerm_trusted_signing_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/codesigning/trusted_signing_account_resource.go"]
}

resource "azurerm_user_assigned_identity" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/managedidentity/user_assigned_identity_resource.go"]
}

resource "azurerm_video_indexer_account" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "storage.storage_account_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/videoindexer/video_indexer_account_resource.go"]
}

resource "azurerm_virtual_desktop_application" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["application_group_id", "name"] }
  force_new  = ["application_group_id", "name"]
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_application_resource.go"]
}

resource "azurerm_virtual_desktop_application_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "host_pool_id", "location", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_application_group_resource.go"]
}

resource "azurerm_virtual_desktop_host_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "personal_desktop_assignment_type", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_host_pool_resource.go"]
}

resource "azurerm_virtual_desktop_host_pool_registration_info" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "hostpool_id" { key = ["hostpool_id"] }
  force_new  = ["hostpool_id"]
  confidence = "medium"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_host_pool_registration_info_resource.go"]
}

resource "azurerm_virtual_desktop_scaling_plan" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_scaling_plan_resource.go"]
}

resource "azurerm_virtual_desktop_scaling_plan_host_pool_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "scaling_plan_id+host_pool_id" { key = ["scaling_plan_id", "host_pool_id"] }
  force_new  = ["scaling_plan_id", "host_pool_id"]
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_scaling_plan_host_pool_association_resource.go"]
}

resource "azurerm_virtual_desktop_workspace" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_workspace_resource.go"]
}

resource "azurerm_virtual_desktop_workspace_application_group_association" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "workspace_id+application_group_id" { key = ["workspace_id", "application_group_id"] }
  force_new  = ["workspace_id", "application_group_id"]
  confidence = "high"
  sources    = ["internal/services/desktopvirtualization/virtual_desktop_workspace_application_group_association_resource.go"]
}

resource "azurerm_virtual_hub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/virtualhubs"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "address_prefix", "location", "sku", "virtual_wan_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_resource.go"]
}

resource "azurerm_virtual_hub_bgp_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name", "peer_asn", "peer_ip", "virtual_network_connection_id"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_bgp_connection_resource.go"]
}

resource "azurerm_virtual_hub_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name", "remote_virtual_network_id", "routing.static_vnet_local_route_override_criteria"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_connection_resource.go"]
}

resource "azurerm_virtual_hub_ip" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name", "public_ip_address_id", "subnet_id"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_ip_resource.go"]
}

resource "azurerm_virtual_hub_route_table" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_route_table_resource.go"]
}

resource "azurerm_virtual_hub_route_table_route" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["route_table_id", "name"] }
  force_new  = ["route_table_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_route_table_route_resource.go"]
}

resource "azurerm_virtual_hub_routing_intent" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_hub_id", "name"] }
  force_new  = ["virtual_hub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_routing_intent_resource.go"]
}

resource "azurerm_virtual_hub_security_partner_provider" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "security_provider_name", "virtual_hub_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_hub_security_partner_provider_resource.go"]
}

resource "azurerm_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachines"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "availability_set_id", "location", "proximity_placement_group_id", "zones", "storage_image_reference", "additional_capabilities.ultra_ssd_enabled", "os_profile.computer_name", "os_profile.custom_data", "os_profile_windows_config.timezone", "storage_os_disk.managed_disk_id", "storage_os_disk.vhd_uri"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/legacy/virtual_machine_resource.go"]
}

resource "azurerm_virtual_machine_automanage_configuration_assignment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id" { key = ["virtual_machine_id"] }
  force_new  = ["virtual_machine_id", "configuration_id"]
  confidence = "high"
  sources    = ["internal/services/automanage/virtual_machine_automanage_configuration_assignment_resource.go"]
}

resource "azurerm_virtual_machine_data_disk_attachment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "virtual_machine_id+lun" { key = ["virtual_machine_id", "lun"] }
  identity "managed_disk_id" { key = ["managed_disk_id"] }
  force_new  = ["virtual_machine_id", "lun", "managed_disk_id", "create_option"]
  confidence = "medium"
  sources    = ["internal/services/compute/virtual_machine_data_disk_attachment_resource.go"]
}

resource "azurerm_virtual_machine_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_id", "name"] }
  force_new  = ["virtual_machine_id", "name", "publisher"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_extension_resource.go"]
}

resource "azurerm_virtual_machine_gallery_application_assignment" {
  scope   = "subscription"
  outcome = "conflict"
  identity "virtual_machine_id+gallery_application_version_id" { key = ["virtual_machine_id", "gallery_application_version_id"] }
  force_new  = ["virtual_machine_id", "gallery_application_version_id", "configuration_blob_uri", "tag"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_gallery_application_assignment_resource.go"]
}

resource "azurerm_virtual_machine_implicit_data_disk_from_source" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_id", "name"] }
  force_new  = ["virtual_machine_id", "name", "create_option", "lun", "source_resource_id"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_implicit_data_disk_from_source_resource.go"]
}

resource "azurerm_virtual_machine_packet_capture" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/networkwatchers/packetcaptures"
  identity "name" { key = ["network_watcher_id", "name"] }
  force_new  = ["network_watcher_id", "name", "maximum_bytes_per_packet", "maximum_bytes_per_session", "maximum_capture_duration_in_seconds", "virtual_machine_id", "filter"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_machine_packet_capture_resource.go"]
}

resource "azurerm_virtual_machine_restore_point" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_restore_point_collection_id", "name"] }
  force_new  = ["virtual_machine_restore_point_collection_id", "name", "crash_consistency_mode_enabled", "excluded_disks"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_restore_point_resource.go"]
}

resource "azurerm_virtual_machine_restore_point_collection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "source_virtual_machine_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_restore_point_collection_resource.go"]
}

resource "azurerm_virtual_machine_run_command" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_id", "name"] }
  force_new  = ["virtual_machine_id", "name", "location"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_run_command_resource.go"]
}

resource "azurerm_virtual_machine_scale_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachinescalesets"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "eviction_policy", "location", "priority", "proximity_placement_group_id", "single_placement_group", "zones", "os_profile.computer_name_prefix", "os_profile_linux_config.disable_password_authentication"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/legacy/virtual_machine_scale_set_resource.go"]
}

resource "azurerm_virtual_machine_scale_set_extension" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["virtual_machine_scale_set_id", "name"] }
  force_new  = ["virtual_machine_scale_set_id", "name", "publisher", "type"]
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_scale_set_extension_resource.go"]
}

resource "azurerm_virtual_machine_scale_set_packet_capture" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.network/networkwatchers/packetcaptures"
  identity "name" { key = ["network_watcher_id", "name"] }
  force_new  = ["network_watcher_id", "name", "maximum_bytes_per_packet", "maximum_bytes_per_session", "maximum_capture_duration_in_seconds", "virtual_machine_scale_set_id", "filter", "machine_scope"]
  confidence = "high"
  sources    = ["internal/services/network/virtual_machine_scale_set_packet_capture_resource.go"]
}

resource "azurerm_virtual_machine_scale_set_standby_pool" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/virtual_machine_scale_set_standby_pool_resource.go"]
}

resource "azurerm_virtual_network" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "edge_zone", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_network_resource.go"]
}

resource "azurerm_virtual_network_dns_servers" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "virtual_network_id" { key = ["virtual_network_id"] }
  force_new  = ["virtual_network_id"]
  confidence = "medium"
  sources    = ["internal/services/network/virtual_network_dns_servers_resource.go"]
}

resource "azurerm_virtual_network_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "edge_zone", "generation", "location", "private_ip_address_enabled", "type", "vpn_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_network_gateway_resource.go"]
}

resource "azurerm_virtual_network_gateway_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "connection_mode", "connection_protocol", "dpd_timeout_seconds", "express_route_circuit_id", "local_azure_ip_address_enabled", "location", "peer_virtual_network_gateway_id", "type", "virtual_network_gateway_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_network_gateway_connection_resource.go"]
}

resource "azurerm_virtual_network_gateway_nat_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "virtual_network_gateway_id", "name"] }
  force_new = ["resource_group_name", "virtual_network_gateway_id", "name", "mode", "type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_network_gateway_nat_rule_resource.go"]
}

resource "azurerm_virtual_network_peering" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "virtual_network_name", "name"] }
  force_new = ["resource_group_name", "virtual_network_name", "name", "only_ipv6_peering_enabled", "peer_complete_virtual_networks_enabled", "remote_virtual_network_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  parent "virtual_network_name" {
    types   = ["azurerm_virtual_network"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_network_peering_resource.go"]
}

resource "azurerm_virtual_wan" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/virtual_wan_resource.go"]
}

resource "azurerm_vmware_cluster" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vmware_cloud_id", "name"] }
  force_new  = ["vmware_cloud_id", "name", "sku_name"]
  confidence = "high"
  sources    = ["internal/services/vmware/vmware_cluster_resource.go"]
}

resource "azurerm_vmware_express_route_authorization" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["private_cloud_id", "name"] }
  force_new  = ["private_cloud_id", "name"]
  confidence = "high"
  sources    = ["internal/services/vmware/vmware_express_route_authorization_resource.go"]
}

resource "azurerm_vmware_netapp_volume_attachment" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vmware_cluster_id", "name"] }
  force_new  = ["vmware_cluster_id", "name", "netapp_volume_id"]
  confidence = "high"
  sources    = ["internal/services/vmware/vmware_netapp_volume_attachment_resource.go"]
}

resource "azurerm_vmware_private_cloud" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "network_subnet_cidr", "nsxt_password", "sku_name", "vcenter_password"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/vmware/vmware_private_cloud_resource.go"]
}

resource "azurerm_vpn_gateway" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "routing_preference", "virtual_hub_id", "bgp_settings.asn", "bgp_settings.peer_weight"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/vpn_gateway_resource.go"]
}

resource "azurerm_vpn_gateway_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vpn_gateway_id", "name"] }
  force_new  = ["vpn_gateway_id", "name", "remote_vpn_site_id", "vpn_link.vpn_site_link_id", "vpn_link.bgp_enabled"]
  confidence = "high"
  sources    = ["internal/services/network/vpn_gateway_connection_resource.go"]
}

resource "azurerm_vpn_gateway_nat_rule" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vpn_gateway_id", "name"] }
  force_new  = ["vpn_gateway_id", "name", "mode", "type"]
  confidence = "high"
  sources    = ["internal/services/network/vpn_gateway_nat_rule_resource.go"]
}

resource "azurerm_vpn_server_configuration" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/vpn_server_configuration_resource.go"]
}

resource "azurerm_vpn_server_configuration_policy_group" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["vpn_server_configuration_id", "name"] }
  force_new  = ["vpn_server_configuration_id", "name", "is_default"]
  confidence = "high"
  sources    = ["internal/services/network/vpn_server_configuration_policy_group_resource.go"]
}

resource "azurerm_vpn_site" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location", "virtual_wan_id"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/vpn_site_resource.go"]
}

resource "azurerm_web_app_active_slot" {
  scope     = "subscription"
  outcome   = "overwrite"
  fold_case = true
  identity "slot_id" { key = ["slot_id"] }
  force_new  = ["overwrite_network_config"]
  confidence = "medium"
  sources    = ["internal/services/appservice/web_app_active_slot_resource.go"]
}

resource "azurerm_web_app_hybrid_connection" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "web_app_id+relay_id" { key = ["web_app_id", "relay_id"] }
  force_new  = ["web_app_id", "relay_id"]
  confidence = "high"
  sources    = ["internal/services/appservice/web_app_hybrid_connection_resource.go"]
}

resource "azurerm_web_application_firewall_policy" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "location"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/network/web_application_firewall_policy_resource.go"]
}

resource "azurerm_web_pubsub" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.signalrservice/webpubsub"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/signalr/web_pubsub_resource.go"]
}

resource "azurerm_web_pubsub_hub" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["web_pubsub_id", "name"] }
  force_new  = ["web_pubsub_id", "name"]
  confidence = "high"
  sources    = ["internal/services/signalr/web_pubsub_hub_resource.go"]
}

resource "azurerm_web_pubsub_network_acl" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "web_pubsub_id" { key = ["web_pubsub_id"] }
  force_new  = ["web_pubsub_id"]
  confidence = "medium"
  sources    = ["internal/services/signalr/web_pubsub_network_acl_resource.go"]
}

resource "azurerm_web_pubsub_shared_private_link_resource" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["web_pubsub_id", "name"] }
  force_new  = ["web_pubsub_id", "name", "subresource_name", "target_resource_id"]
  confidence = "high"
  sources    = ["internal/services/signalr/web_pubsub_shared_private_link_resource_resource.go"]
}

resource "azurerm_web_pubsub_socketio" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.signalrservice/webpubsub"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/signalr/web_pubsub_socketio_resource.go"]
}

resource "azurerm_windows_function_app" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/appservice/windows_function_app_resource.go"]
}

resource "azurerm_windows_function_app_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites/slots"
  identity "name" { key = ["function_app_id", "name"] }
  force_new  = ["function_app_id", "name"]
  confidence = "high"
  sources    = ["internal/services/appservice/windows_function_app_slot_resource.go"]
}

resource "azurerm_windows_virtual_machine" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachines"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "additional_unattend_content", "admin_password", "admin_username", "automatic_updates_enabled", "availability_set_id", "computer_name", "custom_data", "edge_zone", "eviction_policy", "location", "os_managed_disk_id", "platform_fault_domain", "priority", "provision_vm_agent", "secure_boot_enabled", "source_image_id", "source_image_reference", "timezone", "vtpm_enabled", "winrm_listener", "zone", "plan", "os_disk.storage_account_type", "os_disk.diff_disk_settings", "os_disk.name", "os_disk.secure_vm_disk_encryption_set_id", "os_disk.security_encryption_type"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/windows_virtual_machine_resource.go"]
}

resource "azurerm_windows_virtual_machine_scale_set" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.compute/virtualmachinescalesets"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "additional_unattend_content", "admin_password", "admin_username", "capacity_reservation_group_id", "computer_name_prefix", "edge_zone", "eviction_policy", "extension_operations_enabled", "host_group_id", "location", "platform_fault_domain_count", "priority", "provision_vm_agent", "proximity_placement_group_id", "rolling_upgrade_policy", "secure_boot_enabled", "upgrade_mode", "vtpm_enabled", "winrm_listener", "zone_balance", "plan", "additional_capabilities.ultra_ssd_enabled", "data_disk.disk_encryption_set_id", "gallery_application.version_id", "gallery_application.configuration_blob_uri", "gallery_application.order", "gallery_application.tag", "network_interface.name", "os_disk.storage_account_type", "os_disk.diff_disk_settings", "os_disk.disk_encryption_set_id", "os_disk.secure_vm_disk_encryption_set_id", "os_disk.security_encryption_type", "source_image_reference.publisher", "source_image_reference.offer", "spot_restore.enabled", "spot_restore.timeout"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/compute/windows_virtual_machine_scale_set_resource.go"]
}

resource "azurerm_windows_web_app" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "resource_group_name"]
  confidence = "high"
  sources    = ["internal/services/appservice/windows_web_app_resource.go"]
}

resource "azurerm_windows_web_app_slot" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.web/sites/slots"
  identity "name" { key = ["app_service_id", "name"] }
  force_new  = ["app_service_id", "name"]
  confidence = "high"
  sources    = ["internal/services/appservice/windows_web_app_slot_resource.go"]
}

resource "azurerm_workloads_sap_discovery_virtual_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.workloads/sapvirtualinstances"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "central_server_virtual_machine_id", "environment", "location", "managed_resource_group_name", "managed_storage_account_name", "sap_product"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/workloads/workloads_sap_discovery_virtual_instance_resource.go"]
}

resource "azurerm_workloads_sap_single_node_virtual_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.workloads/sapvirtualinstances"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "app_location", "environment", "location", "managed_resource_group_name", "sap_fqdn", "sap_product", "single_server_configuration"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/workloads/workloads_sap_single_node_virtual_instance_resource.go"]
}

resource "azurerm_workloads_sap_three_tier_virtual_instance" {
  scope     = "subscription"
  outcome   = "conflict"
  fold_case = true
  namespace = "microsoft.workloads/sapvirtualinstances"
  identity "name" { key = ["resource_group_name", "name"] }
  force_new = ["resource_group_name", "name", "app_location", "environment", "location", "managed_resource_group_name", "sap_fqdn", "sap_product", "three_tier_configuration"]
  parent "resource_group_name" {
    types   = ["azurerm_resource_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/services/workloads/workloads_sap_three_tier_virtual_instance_resource.go"]
}
