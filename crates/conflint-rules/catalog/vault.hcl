# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/vault" {
  names_account = ["address"]
  provider      = ["address", "namespace"]
  sensitive     = ["token"]
  environment   = { address = ["VAULT_ADDR"], namespace = ["VAULT_NAMESPACE"] }
  sources       = ["hashicorp/terraform-provider-vault 31447510c5"]
}

resource "vault_activation_flags" {
  scope   = "provider"
  outcome = "unknown"
  identity "feature" { key = ["feature"] }
  force_new  = ["feature"]
  confidence = "high"
  sources    = ["internal/vault/sys/activation_flags_resource.go"]
}

resource "vault_ad_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount-backend"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_ad_secret_backend.go"]
}

resource "vault_alicloud_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+role" {
    key      = ["backend", "role"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_alicloud_auth_backend_role.go"]
}

resource "vault_approle_auth_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+role_name" {
    key      = ["backend", "role_name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role_name"]
  confidence = "high"
  sources    = ["vault/resource_approle_auth_backend_role.go"]
}

resource "vault_audit" {
  scope   = "provider"
  outcome = "conflict"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_audit.go"]
}

resource "vault_audit_request_header" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_audit_request_header.go"]
}

resource "vault_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path+type" {
    key      = ["path", "type"]
    optional = ["path"]
  }
  force_new  = ["type"]
  confidence = "high"
  sources    = ["vault/resource_auth_backend.go"]
}

resource "vault_aws_auth_backend_cert" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+cert_name" {
    key      = ["backend", "cert_name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "cert_name"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_cert.go"]
}

resource "vault_aws_auth_backend_client" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_client.go"]
}

resource "vault_aws_auth_backend_config_identity" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_config_identity.go"]
}

resource "vault_aws_auth_backend_identity_whitelist" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_identity_whitelist.go"]
}

resource "vault_aws_auth_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+role" {
    key      = ["backend", "role"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_role.go"]
}

resource "vault_aws_auth_backend_roletag_blacklist" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_roletag_blacklist.go"]
}

resource "vault_aws_auth_backend_sts_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+backend" {
    key      = ["account_id", "backend"]
    optional = ["backend"]
  }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_aws_auth_backend_sts_role.go"]
}

resource "vault_aws_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_aws_secret_backend.go"]
}

resource "vault_aws_secret_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_aws_secret_backend_role.go"]
}

resource "vault_aws_secret_backend_static_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["backend", "name"]
    optional = ["backend"]
  }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_aws_secret_backend_static_role.go"]
}

resource "vault_azure_auth_backend_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_azure_auth_backend_config.go"]
}

resource "vault_azure_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+role" {
    key      = ["backend", "role"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_azure_auth_backend_role.go"]
}

resource "vault_azure_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_azure_secret_backend.go"]
}

resource "vault_azure_secret_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+role" {
    key      = ["backend", "role"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_azure_secret_backend_role.go"]
}

resource "vault_cert_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["backend", "name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_cert_auth_backend_role.go"]
}

resource "vault_config_ui_default_auth" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/vault/sys/config/ui_default_auth.go"]
}

resource "vault_consul_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_consul_secret_backend.go"]
}

resource "vault_database_secret_backend_connection" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_database_secret_backend_connection.go"]
}

resource "vault_database_secret_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_database_secret_backend_role.go"]
}

resource "vault_database_secret_backend_static_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_database_secret_backend_static_role.go"]
}

resource "vault_database_secrets_mount" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_database_secrets_mount.go"]
}

resource "vault_egp_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_egp_policy.go"]
}

resource "vault_gcp_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_gcp_auth_backend.go"]
}

resource "vault_gcp_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+role" {
    key      = ["backend", "role"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_gcp_auth_backend_role.go"]
}

resource "vault_gcp_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_gcp_secret_backend.go"]
}

resource "vault_gcp_secret_impersonated_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+impersonated_account" { key = ["backend", "impersonated_account"] }
  force_new  = ["backend", "impersonated_account"]
  confidence = "high"
  sources    = ["vault/resource_gcp_secret_impersonated_account.go"]
}

resource "vault_gcp_secret_roleset" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+roleset" { key = ["backend", "roleset"] }
  force_new  = ["backend", "roleset"]
  confidence = "high"
  sources    = ["vault/resource_gcp_secret_roleset.go"]
}

resource "vault_gcp_secret_static_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+static_account" { key = ["backend", "static_account"] }
  force_new  = ["backend", "static_account"]
  confidence = "high"
  sources    = ["vault/resource_gcp_secret_static_account.go"]
}

resource "vault_generic_endpoint" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_generic_endpoint.go"]
}

resource "vault_generic_secret" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_generic_secret.go"]
}

resource "vault_github_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_github_auth_backend.go"]
}

resource "vault_github_team" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+team" {
    key      = ["backend", "team"]
    optional = ["backend"]
  }
  force_new  = ["backend", "team"]
  confidence = "high"
  sources    = ["vault/resource_github_team.go"]
}

resource "vault_github_user" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+user" {
    key      = ["backend", "user"]
    optional = ["backend"]
  }
  force_new  = ["backend", "user"]
  confidence = "high"
  sources    = ["vault/resource_github_user.go"]
}

resource "vault_identity_entity" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/identity_entity.html.md"]
}

resource "vault_identity_entity_alias" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name", "mount_accessor"] }
  confidence = "medium"
  sources    = ["website/docs/r/identity_entity_alias.html.md"]
}

resource "vault_identity_entity_policies" {
  scope   = "provider"
  outcome = "unknown"
  identity "entity_id" { key = ["entity_id"] }
  confidence = "medium"
  sources    = ["vault/resource_identity_entity_policies.go"]
}

resource "vault_identity_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/identity_group.html.md"]
}

resource "vault_identity_group_alias" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name", "mount_accessor"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/identity_group_alias.html.md"]
}

resource "vault_identity_group_policies" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id" { key = ["group_id"] }
  confidence = "medium"
  sources    = ["vault/resource_identity_group_policies.go"]
}

resource "vault_identity_oidc_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_assignment.go"]
}

resource "vault_identity_oidc_client" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_client.go"]
}

resource "vault_identity_oidc_key" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_key.go"]
}

resource "vault_identity_oidc_key_allowed_client_id" {
  scope   = "provider"
  outcome = "unknown"
  identity "allowed_client_id+key_name" { key = ["allowed_client_id", "key_name"] }
  force_new  = ["allowed_client_id", "key_name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_key_allowed_client_id.go"]
}

resource "vault_identity_oidc_provider" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_provider.go"]
}

resource "vault_identity_oidc_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_role.go"]
}

resource "vault_identity_oidc_scope" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_identity_oidc_scope.go"]
}

resource "vault_jwt_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_jwt_auth_backend.go"]
}

resource "vault_jwt_auth_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+role_name" {
    key      = ["backend", "role_name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role_name"]
  confidence = "high"
  sources    = ["vault/resource_jwt_auth_backend_role.go"]
}

resource "vault_kmip_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_kmip_secret_backend.go"]
}

resource "vault_kmip_secret_listener" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["path", "name"] }
  force_new  = ["name", "path"]
  confidence = "medium"
  sources    = ["website/docs/r/kmip_secret_listener.html.md"]
}

resource "vault_kmip_secret_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "path+role+scope" { key = ["path", "role", "scope"] }
  force_new  = ["role", "scope"]
  confidence = "high"
  sources    = ["vault/resource_kmip_secret_role.go"]
}

resource "vault_kmip_secret_scope" {
  scope   = "provider"
  outcome = "unknown"
  identity "path+scope" { key = ["path", "scope"] }
  force_new  = ["scope"]
  confidence = "high"
  sources    = ["vault/resource_kmip_secret_scope.go"]
}

resource "vault_kubernetes_auth_backend_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_kubernetes_auth_backend_config.go"]
}

resource "vault_kubernetes_auth_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+role_name" {
    key      = ["backend", "role_name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "role_name"]
  confidence = "high"
  sources    = ["vault/resource_kubernetes_auth_backend_role.go"]
}

resource "vault_kubernetes_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "medium"
  sources    = ["website/docs/r/kubernetes_secret_backend.html.md"]
}

resource "vault_kubernetes_secret_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_kubernetes_secret_backend_role.go"]
}

resource "vault_kv_secret" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_kv_secret.go"]
}

resource "vault_kv_secret_backend_v2" {
  scope   = "provider"
  outcome = "unknown"
  identity "mount" { key = ["mount"] }
  force_new  = ["mount"]
  confidence = "high"
  sources    = ["vault/resource_kv_secret_backend_v2.go"]
}

resource "vault_kv_secret_v2" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["mount", "name"] }
  force_new  = ["mount", "name"]
  confidence = "high"
  sources    = ["vault/resource_kv_secret_v2.go"]
}

resource "vault_ldap_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_ldap_auth_backend.go"]
}

resource "vault_ldap_auth_backend_group" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+groupname" {
    key      = ["backend", "groupname"]
    optional = ["backend"]
  }
  force_new  = ["backend", "groupname"]
  confidence = "high"
  sources    = ["vault/resource_ldap_auth_backend_group.go"]
}

resource "vault_ldap_auth_backend_user" {
  scope   = "provider"
  outcome = "overwrite"
  identity "backend+username" {
    key      = ["backend", "username"]
    optional = ["backend"]
  }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_ldap_auth_backend_user.go"]
}

resource "vault_ldap_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_ldap_secret_backend.go"]
}

resource "vault_ldap_secret_backend_dynamic_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "mount+role_name" {
    key      = ["mount", "role_name"]
    optional = ["mount"]
  }
  force_new  = ["role_name"]
  confidence = "high"
  sources    = ["vault/resource_ldap_secret_backend_dynamic_role.go"]
}

resource "vault_ldap_secret_backend_library_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["mount", "name"]
    optional = ["mount"]
  }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_ldap_secret_backend_library_set.go"]
}

resource "vault_ldap_secret_backend_static_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "mount+role_name" {
    key      = ["mount", "role_name"]
    optional = ["mount"]
  }
  force_new  = ["role_name"]
  confidence = "high"
  sources    = ["vault/resource_ldap_secret_backend_static_role.go"]
}

resource "vault_mfa_duo" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["vault/resource_mfa_duo.go"]
}

resource "vault_mfa_okta" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_mfa_okta.go"]
}

resource "vault_mfa_pingid" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_mfa_pingid.go"]
}

resource "vault_mfa_totp" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_mfa_totp.go"]
}

resource "vault_mongodbatlas_secret_backend" {
  scope   = "provider"
  outcome = "unknown"
  identity "mount" { key = ["mount"] }
  confidence = "high"
  sources    = ["vault/resource_mongodbatlas_secret_backend.go"]
}

resource "vault_mongodbatlas_secret_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["mount", "name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_mongodbatlas_secret_role.go"]
}

resource "vault_mount" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_database_secrets_mount.go"]
}

resource "vault_namespace" {
  scope   = "provider"
  outcome = "adoption"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_namespace.go"]
}

resource "vault_nomad_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount-backend"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_nomad_secret_backend.go"]
}

resource "vault_nomad_secret_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+role" { key = ["backend", "role"] }
  force_new  = ["backend", "role"]
  confidence = "high"
  sources    = ["vault/resource_nomad_secret_role.go"]
}

resource "vault_oci_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_oci_auth_backend.go"]
}

resource "vault_oci_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["backend", "name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_oci_auth_backend_role.go"]
}

resource "vault_okta_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_okta_auth_backend.go"]
}

resource "vault_okta_auth_backend_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_name+path" { key = ["group_name", "path"] }
  force_new  = ["group_name", "path"]
  confidence = "high"
  sources    = ["vault/resource_okta_auth_backend_group.go"]
}

resource "vault_okta_auth_backend_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "path+username" { key = ["path", "username"] }
  force_new  = ["path", "username"]
  confidence = "high"
  sources    = ["vault/resource_okta_auth_backend_user.go"]
}

resource "vault_os_secret_backend_host" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["internal/vault/secrets/os/os_secret_backend_host_resource.go"]
}

resource "vault_pki_external_ca_secret_backend_acme_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["internal/vault/secrets/pki-external-ca/acme_account_resource.go"]
}

resource "vault_pki_external_ca_secret_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["internal/vault/secrets/pki-external-ca/role_resource.go"]
}

resource "vault_pki_secret_backend_config_acme" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_acme.go"]
}

resource "vault_pki_secret_backend_config_auto_tidy" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_auto_tidy.go"]
}

resource "vault_pki_secret_backend_config_ca" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_ca.go"]
}

resource "vault_pki_secret_backend_config_cluster" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_cluster.go"]
}

resource "vault_pki_secret_backend_config_cmpv2" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_cmpv2.go"]
}

resource "vault_pki_secret_backend_config_est" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_est.go"]
}

resource "vault_pki_secret_backend_config_issuers" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_issuers.go"]
}

resource "vault_pki_secret_backend_config_scep" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_scep.go"]
}

resource "vault_pki_secret_backend_config_urls" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_config_urls.go"]
}

resource "vault_pki_secret_backend_crl_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_crl_config.go"]
}

resource "vault_pki_secret_backend_issuer" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend+issuer_ref" { key = ["backend", "issuer_ref"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_issuer.go"]
}

resource "vault_pki_secret_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_pki_secret_backend_role.go"]
}

resource "vault_plugin_pinned_version" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "type"] }
  force_new  = ["name", "type"]
  confidence = "high"
  sources    = ["vault/resource_plugin_pinned_version.go"]
}

resource "vault_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_egp_policy.go"]
}

resource "vault_quota_lease_count" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_quota_lease_count.go"]
}

resource "vault_quota_rate_limit" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_quota_rate_limit.go"]
}

resource "vault_rabbitmq_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["vault/resource_rabbitmq_secret_backend.go"]
}

resource "vault_rabbitmq_secret_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_rabbitmq_secret_backend_role.go"]
}

resource "vault_rgp_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_rgp_policy.go"]
}

resource "vault_saml_auth_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:auth"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "high"
  sources    = ["vault/resource_saml_auth_backend.go"]
}

resource "vault_saml_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "path"] }
  force_new  = ["name", "path"]
  confidence = "high"
  sources    = ["vault/resource_saml_auth_backend_role.go"]
}

resource "vault_scep_auth_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["backend", "name"]
    optional = ["backend"]
  }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_scep_auth_backend_role.go"]
}

resource "vault_secrets_sync_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["mount", "name", "secret_name", "type"] }
  force_new  = ["mount", "name", "secret_name", "type"]
  confidence = "high"
  sources    = ["vault/resource_secrets_sync_association.go"]
}

resource "vault_secrets_sync_aws_destination" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["vault/resource_secrets_sync_aws_destination.go"]
}

resource "vault_secrets_sync_azure_destination" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["vault/resource_secrets_sync_azure_destination.go"]
}

resource "vault_secrets_sync_gcp_destination" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["vault/resource_secrets_sync_gcp_destination.go"]
}

resource "vault_secrets_sync_gh_destination" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["vault/resource_secrets_sync_gh_destination.go"]
}

resource "vault_secrets_sync_github_apps" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vault/resource_secrets_sync_github_apps.go"]
}

resource "vault_secrets_sync_vercel_destination" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["vault/resource_secrets_sync_vercel_destination.go"]
}

resource "vault_spiffe_secret_backend_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/vault/secrets/spiffe/spiffe_secret_backend_role_resource.go"]
}

resource "vault_ssh_secret_backend_ca" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend" { key = ["backend"] }
  force_new  = ["backend"]
  confidence = "high"
  sources    = ["vault/resource_ssh_secret_backend_ca.go"]
}

resource "vault_ssh_secret_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_ssh_secret_backend_role.go"]
}

resource "vault_terraform_cloud_secret_backend" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "vault:mount-backend"
  identity "backend" { key = ["backend"] }
  confidence = "high"
  sources    = ["vault/resource_terraform_cloud_secret_backend.go"]
}

resource "vault_token_auth_backend_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "role_name" { key = ["role_name"] }
  force_new  = ["role_name"]
  confidence = "high"
  sources    = ["vault/resource_token_auth_backend_role.go"]
}

resource "vault_transit_secret_backend_key" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["backend", "name"] }
  force_new  = ["backend", "name"]
  confidence = "high"
  sources    = ["vault/resource_transit_secret_backend_key.go"]
}
