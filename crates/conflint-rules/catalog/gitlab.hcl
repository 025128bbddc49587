# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "gitlabhq/gitlab" {
  names_account = ["base_url"]
  provider      = ["base_url"]
  sensitive     = ["token"]
  environment   = { base_url = ["GITLAB_BASE_URL"] }
  sources       = ["gitlabhq/terraform-provider-gitlab 8b7bb7acf8"]
}

resource "gitlab_application_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/application_settings.md"]
}

resource "gitlab_branch" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/branch.md"]
}

resource "gitlab_branch_protection" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+branch" { key = ["project", "branch"] }
  confidence = "medium"
  sources    = ["docs/resources/branch_protection.md"]
}

resource "gitlab_deploy_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+key" { key = ["project", "key"] }
  confidence = "medium"
  sources    = ["docs/resources/deploy_key.md"]
}

resource "gitlab_deploy_key_enable" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+key_id" { key = ["project", "key_id"] }
  confidence = "medium"
  sources    = ["docs/resources/deploy_key_enable.md"]
}

resource "gitlab_group" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "parent_id+path" {
    key      = ["parent_id", "path"]
    optional = ["parent_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/group.md"]
}

resource "gitlab_group_label" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["group", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/group_label.md"]
}

resource "gitlab_group_ldap_link" {
  scope   = "provider"
  outcome = "conflict"
  identity "group+cn+filter+ldap_provider" {
    key      = ["group", "cn", "filter", "ldap_provider"]
    optional = ["cn", "filter"]
  }
  confidence = "medium"
  sources    = ["docs/resources/group_ldap_link.md"]
}

resource "gitlab_group_membership" {
  scope   = "provider"
  outcome = "conflict"
  identity "group_id+user_id" { key = ["group_id", "user_id"] }
  confidence = "medium"
  sources    = ["docs/resources/group_membership.md"]
}

resource "gitlab_group_saml_link" {
  scope   = "provider"
  outcome = "conflict"
  identity "group+saml_group_name" { key = ["group", "saml_group_name"] }
  confidence = "medium"
  sources    = ["docs/resources/group_saml_link.md"]
}

resource "gitlab_group_share_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "group_id+share_group_id" { key = ["group_id", "share_group_id"] }
  confidence = "medium"
  sources    = ["docs/resources/group_share_group.md"]
}

resource "gitlab_group_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "group+key+environment_scope" {
    key      = ["group", "key", "environment_scope"]
    optional = ["environment_scope"]
  }
  defaults   = { environment_scope = "*" }
  confidence = "medium"
  sources    = ["docs/resources/group_variable.md"]
}

resource "gitlab_instance_cluster" {
  scope   = "provider"
  outcome = "unknown"
  identity "kubernetes_namespace" { key = ["kubernetes_namespace"] }
  confidence = "low"
  sources    = ["docs/resources/instance_cluster.md"]
}

resource "gitlab_instance_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/instance_variable.md"]
}

resource "gitlab_pages_domain" {
  scope   = "provider"
  outcome = "conflict"
  identity "domain" { key = ["domain"] }
  confidence = "medium"
  sources    = ["docs/resources/pages_domain.md"]
}

resource "gitlab_pipeline_trigger" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+description" { key = ["project", "description"] }
  confidence = "low"
  sources    = ["docs/resources/pipeline_trigger.md"]
}

resource "gitlab_project" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "namespace_id+path" {
    key      = ["namespace_id", "path"]
    optional = ["namespace_id"]
  }
  identity "name" {
    key      = ["namespace_id", "name"]
    optional = ["namespace_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/project.md"]
}

resource "gitlab_project_badge" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+link_url+image_url" { key = ["project", "link_url", "image_url"] }
  confidence = "low"
  sources    = ["docs/resources/project_badge.md"]
}

resource "gitlab_project_cluster" {
  scope   = "provider"
  outcome = "unknown"
  identity "kubernetes_namespace" { key = ["kubernetes_namespace"] }
  confidence = "low"
  sources    = ["docs/resources/project_cluster.md"]
}

resource "gitlab_project_environment" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/project_environment.md"]
}

resource "gitlab_project_freeze_period" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+freeze_start+freeze_end+cron_timezone" { key = ["project", "freeze_start", "freeze_end", "cron_timezone"] }
  confidence = "low"
  sources    = ["docs/resources/project_freeze_period.md"]
}

resource "gitlab_project_label" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/project_label.md"]
}

resource "gitlab_project_level_mr_approvals" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project" { key = ["project"] }
  confidence = "medium"
  sources    = ["docs/resources/project_level_mr_approvals.md"]
}

resource "gitlab_project_level_notifications" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project" { key = ["project"] }
  confidence = "medium"
  sources    = ["docs/resources/project_level_notifications.md"]
}

resource "gitlab_project_membership" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+user_id" { key = ["project", "user_id"] }
  confidence = "medium"
  sources    = ["docs/resources/project_membership.md"]
}

resource "gitlab_project_milestone" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+title" { key = ["project", "title"] }
  confidence = "medium"
  sources    = ["docs/resources/project_milestone.md"]
}

resource "gitlab_project_protected_environment" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+environment" { key = ["project", "environment"] }
  confidence = "medium"
  sources    = ["docs/resources/project_protected_environment.md"]
}

resource "gitlab_project_push_rules" {
  scope   = "provider"
  outcome = "conflict"
  identity "project" { key = ["project"] }
  confidence = "medium"
  sources    = ["docs/resources/project_push_rules.md"]
}

resource "gitlab_project_secure_file" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/project_secure_file.md"]
}

resource "gitlab_project_share_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+group_id" { key = ["project", "group_id"] }
  confidence = "medium"
  sources    = ["docs/resources/project_share_group.md"]
}

resource "gitlab_project_tag" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/project_tag.md"]
}

resource "gitlab_project_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+key+environment_scope" {
    key      = ["project", "key", "environment_scope"]
    optional = ["environment_scope"]
  }
  defaults   = { environment_scope = "*" }
  confidence = "medium"
  sources    = ["docs/resources/project_variable.md"]
}

resource "gitlab_release_link" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "tag_name", "name"] }
  confidence = "high"
  sources    = ["docs/resources/release_link.md"]
}

resource "gitlab_repository_file" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+branch+file_path" { key = ["project", "branch", "file_path"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_file.md"]
}

resource "gitlab_tag_protection" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+tag" { key = ["project", "tag"] }
  confidence = "medium"
  sources    = ["docs/resources/tag_protection.md"]
}

resource "gitlab_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/topic.md"]
}

resource "gitlab_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "username" { key = ["username"] }
  identity "email" { key = ["email"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "gitlab_user_sshkey" {
  scope   = "provider"
  outcome = "conflict"
  identity "user_id+key" {
    key      = ["user_id", "key"]
    optional = ["user_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/user_sshkey.md"]
}
