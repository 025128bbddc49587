# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "integrations/github" {
  also          = ["hashicorp/github"]
  names_account = ["owner", "organization"]
  provider      = ["owner", "organization", "base_url"]
  sensitive     = ["token", "app_auth.pem_file"]
  environment = {
    owner        = ["GITHUB_OWNER"]
    organization = ["GITHUB_ORGANIZATION"]
    base_url     = ["GITHUB_BASE_URL"]
  }
  sources = ["integrations/terraform-provider-github b6ce8c0687"]
}

resource "github_actions_environment_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "environment+repository+secret_name" { key = ["environment", "repository", "secret_name"] }
  force_new  = ["environment", "secret_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_environment_secret.go"]
}

resource "github_actions_environment_variable" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "environment+repository+variable_name" { key = ["environment", "repository", "variable_name"] }
  force_new  = ["environment", "variable_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_environment_variable.go"]
}

resource "github_actions_organization_permissions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/actions_organization_permissions.md"]
}

resource "github_actions_organization_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new  = ["secret_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_organization_secret.go"]
}

resource "github_actions_organization_secret_repositories" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new          = ["secret_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_actions_organization_secret_repositories.go"]
}

resource "github_actions_organization_secret_repository" {
  scope   = "provider"
  outcome = "unknown"
  identity "repository_id+secret_name" { key = ["repository_id", "secret_name"] }
  force_new          = ["repository_id", "secret_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_actions_organization_secret_repository.go"]
}

resource "github_actions_organization_variable" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "variable_name" { key = ["variable_name"] }
  force_new  = ["variable_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_organization_variable.go"]
}

resource "github_actions_organization_variable_repositories" {
  scope   = "provider"
  outcome = "unknown"
  identity "variable_name" { key = ["variable_name"] }
  force_new          = ["variable_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_actions_organization_variable_repositories.go"]
}

resource "github_actions_organization_variable_repository" {
  scope   = "provider"
  outcome = "unknown"
  identity "repository_id+variable_name" { key = ["repository_id", "variable_name"] }
  force_new          = ["repository_id", "variable_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_actions_organization_variable_repository.go"]
}

resource "github_actions_organization_workflow_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_slug" { key = ["organization_slug"] }
  force_new          = ["organization_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_actions_organization_workflow_permissions.go"]
}

resource "github_actions_repository_access_level" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_actions_repository_access_level.go"]
}

resource "github_actions_repository_oidc_subject_claim_customization_template" {
  scope   = "provider"
  outcome = "unknown"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_actions_repository_oidc_subject_claim_customization_template.go"]
}

resource "github_actions_repository_permissions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_actions_repository_permissions.go"]
}

resource "github_actions_runner_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/actions_runner_group.md"]
}

resource "github_actions_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "repository+secret_name" { key = ["repository", "secret_name"] }
  force_new  = ["secret_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_secret.go"]
}

resource "github_actions_variable" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "repository+variable_name" { key = ["repository", "variable_name"] }
  force_new  = ["variable_name"]
  confidence = "high"
  sources    = ["github/resource_github_actions_variable.go"]
}

resource "github_app_installation_repositories" {
  scope   = "provider"
  outcome = "overwrite"
  identity "installation_id" { key = ["installation_id"] }
  force_new          = ["installation_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_app_installation_repositories.go"]
}

resource "github_app_installation_repository" {
  scope   = "provider"
  outcome = "adoption"
  identity "installation_id+repository" { key = ["installation_id", "repository"] }
  force_new          = ["installation_id", "repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_app_installation_repository.go"]
}

resource "github_branch" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository+branch" { key = ["repository", "branch"] }
  force_new          = ["repository", "source_branch", "source_sha"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_branch.go"]
}

resource "github_branch_default" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_branch_default.go"]
}

resource "github_branch_protection" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository_id+pattern" { key = ["repository_id", "pattern"] }
  force_new  = ["repository_id"]
  confidence = "medium"
  sources    = ["docs/resources/branch_protection.md"]
}

resource "github_branch_protection_v3" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository+branch" { key = ["repository", "branch"] }
  force_new          = ["branch", "repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_branch_protection_v3.go"]
}

resource "github_codespaces_organization_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new          = ["secret_name", "encrypted_value", "plaintext_value", "visibility", "selected_repository_ids"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_codespaces_organization_secret.go"]
}

resource "github_codespaces_organization_secret_repositories" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new          = ["secret_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_codespaces_organization_secret_repositories.go"]
}

resource "github_codespaces_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "repository+secret_name" { key = ["repository", "secret_name"] }
  force_new          = ["repository", "secret_name", "encrypted_value", "plaintext_value"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_codespaces_secret.go"]
}

resource "github_codespaces_user_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new          = ["secret_name", "encrypted_value", "plaintext_value", "selected_repository_ids"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_codespaces_user_secret.go"]
}

resource "github_dependabot_organization_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new  = ["secret_name"]
  confidence = "high"
  sources    = ["github/resource_github_dependabot_organization_secret.go"]
}

resource "github_dependabot_organization_secret_repositories" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "secret_name" { key = ["secret_name"] }
  force_new          = ["secret_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_dependabot_organization_secret_repositories.go"]
}

resource "github_dependabot_organization_secret_repository" {
  scope   = "provider"
  outcome = "unknown"
  identity "repository_id+secret_name" { key = ["repository_id", "secret_name"] }
  force_new          = ["repository_id", "secret_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_dependabot_organization_secret_repository.go"]
}

resource "github_dependabot_secret" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "repository+secret_name" { key = ["repository", "secret_name"] }
  force_new  = ["secret_name"]
  confidence = "high"
  sources    = ["github/resource_github_dependabot_secret.go"]
}

resource "github_emu_group_mapping" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_slug+group_id" { key = ["team_slug", "group_id"] }
  force_new  = ["group_id"]
  confidence = "medium"
  sources    = ["docs/resources/emu_group_mapping.md"]
}

resource "github_enterprise_actions_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "enterprise_slug" { key = ["enterprise_slug"] }
  force_new          = ["enterprise_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_enterprise_actions_permissions.go"]
}

resource "github_enterprise_actions_runner_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["enterprise_slug", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/enterprise_actions_runner_group.md"]
}

resource "github_enterprise_actions_workflow_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "enterprise_slug" { key = ["enterprise_slug"] }
  force_new          = ["enterprise_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_enterprise_actions_workflow_permissions.go"]
}

resource "github_enterprise_organization" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "enterprise_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/enterprise_organization.md"]
}

resource "github_enterprise_security_analysis_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "enterprise_slug" { key = ["enterprise_slug"] }
  force_new          = ["enterprise_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_enterprise_security_analysis_settings.go"]
}

resource "github_issue_label" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["repository", "name"] }
  force_new          = ["repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_issue_label.go"]
}

resource "github_issue_labels" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  force_new          = ["repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_issue_labels.go"]
}

resource "github_membership" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "username" { key = ["username"] }
  force_new          = ["username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_membership.go"]
}

resource "github_organization_block" {
  scope   = "provider"
  outcome = "adoption"
  identity "username" { key = ["username"] }
  force_new          = ["username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_organization_block.go"]
}

resource "github_organization_custom_properties" {
  scope   = "provider"
  outcome = "overwrite"
  identity "property_name" { key = ["property_name"] }
  confidence = "high"
  sources    = ["github/resource_github_organization_custom_properties.go"]
}

resource "github_organization_custom_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_custom_role.md"]
}

resource "github_organization_repository_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_repository_role.md"]
}

resource "github_organization_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_role.md"]
}

resource "github_organization_role_team" {
  scope   = "provider"
  outcome = "unknown"
  identity "role_id+team_slug" { key = ["role_id", "team_slug"] }
  force_new          = ["role_id", "team_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_organization_role_team.go"]
}

resource "github_organization_role_team_assignment" {
  scope   = "provider"
  outcome = "unknown"
  identity "role_id+team_slug" { key = ["role_id", "team_slug"] }
  force_new          = ["role_id", "team_slug"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_organization_role_team_assignment.go"]
}

resource "github_organization_role_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "login+role_id" { key = ["login", "role_id"] }
  force_new          = ["login", "role_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_organization_role_user.go"]
}

resource "github_organization_ruleset" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_ruleset.md"]
}

resource "github_organization_security_manager" {
  scope   = "provider"
  outcome = "adoption"
  identity "team_slug" { key = ["team_slug"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_security_manager.md"]
}

resource "github_organization_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/organization_settings.md"]
}

resource "github_organization_webhook" {
  scope   = "provider"
  outcome = "conflict"
  identity "url" { key = ["configuration.url"] }
  confidence = "medium"
  sources    = ["docs/resources/organization_webhook.md"]
}

resource "github_release" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository+tag_name" { key = ["repository", "tag_name"] }
  force_new  = ["tag_name", "target_commitish"]
  confidence = "medium"
  sources    = ["docs/resources/release.md"]
}

resource "github_repository" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["github/resource_github_repository.go"]
}

resource "github_repository_autolink_reference" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository+key_prefix" { key = ["repository", "key_prefix"] }
  force_new          = ["key_prefix", "repository", "target_url_template", "is_alphanumeric"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/repository_autolink_reference.md"]
}

resource "github_repository_collaborator" {
  scope     = "provider"
  outcome   = "overwrite"
  fold_case = true
  identity "repository+username" { key = ["repository", "username"] }
  force_new          = ["repository", "username", "permission"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_repository_collaborator.go"]
}

resource "github_repository_collaborators" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_collaborators.md"]
}

resource "github_repository_custom_property" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository+property_name" { key = ["repository", "property_name"] }
  force_new  = ["property_name", "property_type"]
  confidence = "high"
  sources    = ["github/resource_github_repository_custom_property.go"]
}

resource "github_repository_dependabot_security_updates" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  force_new          = ["repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_repository_dependabot_security_updates.go"]
}

resource "github_repository_deploy_key" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "repository+key" { key = ["repository", "key"] }
  force_new          = ["key", "repository", "read_only", "title"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/repository_deploy_key.md"]
}

resource "github_repository_environment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository+environment" { key = ["repository", "environment"] }
  force_new  = ["environment"]
  confidence = "high"
  sources    = ["github/resource_github_repository_environment.go"]
}

resource "github_repository_file" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository+branch+file" {
    key      = ["repository", "branch", "file"]
    optional = ["branch"]
  }
  force_new  = ["branch", "file"]
  confidence = "medium"
  sources    = ["docs/resources/repository_file.md"]
}

resource "github_repository_milestone" {
  scope   = "provider"
  outcome = "conflict"
  identity "owner+repository+title" { key = ["owner", "repository", "title"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_milestone.md"]
}

resource "github_repository_ruleset" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["repository", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_ruleset.md"]
}

resource "github_repository_topics" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_repository_topics.go"]
}

resource "github_repository_vulnerability_alerts" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  force_new  = ["repository"]
  confidence = "medium"
  sources    = ["docs/resources/repository_vulnerability_alerts.md"]
}

resource "github_repository_webhook" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository+url" { key = ["repository", "configuration.url"] }
  force_new          = ["repository"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/repository_webhook.md"]
}

resource "github_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["parent_team_id", "name"]
    optional = ["parent_team_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/team.md"]
}

resource "github_team_members" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id" { key = ["team_id"] }
  confidence = "medium"
  sources    = ["docs/resources/team_members.md"]
}

resource "github_team_membership" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id+username" { key = ["team_id", "username"] }
  force_new          = ["team_id", "username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["github/resource_github_team_membership.go"]
}

resource "github_team_repository" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id+repository" { key = ["team_id", "repository"] }
  force_new          = ["repository", "team_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/team_repository.md"]
}

resource "github_team_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id" { key = ["team_id"] }
  force_new          = ["team_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/team_settings.md"]
}

resource "github_team_sync_group_mapping" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_slug" { key = ["team_slug"] }
  confidence = "high"
  sources    = ["github/resource_github_team_sync_group_mapping.go"]
}

resource "github_user_gpg_key" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "armored_public_key" { key = ["armored_public_key"] }
  force_new          = ["armored_public_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/user_gpg_key.md"]
}

resource "github_user_ssh_key" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  force_new          = ["key", "title"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/user_ssh_key.md"]
}

resource "github_workflow_repository_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "repository" { key = ["repository"] }
  confidence = "high"
  sources    = ["github/resource_github_workflow_repository_permissions.go"]
}
