# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/tfe" {
  names_account = ["hostname", "organization"]
  provider      = ["hostname", "organization"]
  sensitive     = ["token"]
  environment   = { hostname = ["TFE_HOSTNAME"], organization = ["TFE_ORGANIZATION"] }
  sources       = ["hashicorp/terraform-provider-tfe 62d27c7564"]
}

resource "tfe_admin_organization_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "organization" {
    key      = ["organization"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/admin_organization_settings.html.markdown"]
}

resource "tfe_agent_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/agent_pool.html.markdown"]
}

resource "tfe_agent_pool_allowed_projects" {
  scope   = "provider"
  outcome = "unknown"
  identity "agent_pool_id" { key = ["agent_pool_id"] }
  force_new  = ["agent_pool_id"]
  confidence = "medium"
  sources    = ["internal/provider/resource_tfe_agent_pool_allowed_projects.go"]
}

resource "tfe_agent_pool_allowed_workspaces" {
  scope   = "provider"
  outcome = "unknown"
  identity "agent_pool_id" { key = ["agent_pool_id"] }
  force_new  = ["agent_pool_id"]
  confidence = "medium"
  sources    = ["internal/provider/resource_tfe_agent_pool_allowed_workspaces.go"]
}

resource "tfe_agent_pool_excluded_workspaces" {
  scope   = "provider"
  outcome = "unknown"
  identity "agent_pool_id" { key = ["agent_pool_id"] }
  force_new  = ["agent_pool_id"]
  confidence = "medium"
  sources    = ["internal/provider/resource_tfe_agent_pool_excluded_workspaces.go"]
}

resource "tfe_data_retention_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "workspace_id" { key = ["workspace_id"] }
  identity "organization" { key = ["organization"] }
  force_new  = ["organization", "workspace_id"]
  confidence = "medium"
  sources    = ["website/docs/r/data_retention_policy.html.markdown"]
}

resource "tfe_no_code_module" {
  scope   = "provider"
  outcome = "conflict"
  identity "registry_module" { key = ["registry_module"] }
  force_new  = ["registry_module"]
  confidence = "medium"
  sources    = ["website/docs/r/no_code_module.html.markdown"]
}

resource "tfe_notification_configuration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["workspace_id", "name"] }
  force_new  = ["workspace_id"]
  confidence = "low"
  sources    = ["website/docs/r/notification_configuration.html.markdown"]
}

resource "tfe_oauth_client" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["name", "organization"]
  confidence = "low"
  sources    = ["website/docs/r/oauth_client.html.markdown"]
}

resource "tfe_organization" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_organization.go"]
}

resource "tfe_organization_default_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "organization" {
    key      = ["organization"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/organization_default_settings.html.markdown"]
}

resource "tfe_organization_membership" {
  scope   = "provider"
  outcome = "conflict"
  identity "organization+email" {
    key      = ["organization", "email"]
    optional = ["organization"]
  }
  force_new  = ["email", "organization"]
  confidence = "medium"
  sources    = ["website/docs/r/organization_membership.html.markdown"]
}

resource "tfe_organization_module_sharing" {
  scope   = "provider"
  outcome = "overwrite"
  identity "organization" {
    key      = ["organization"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/organization_module_sharing.html.markdown"]
}

resource "tfe_organization_run_task" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/organization_run_task.html.markdown"]
}

resource "tfe_organization_token" {
  scope   = "provider"
  outcome = "conflict"
  identity "organization" {
    key      = ["organization"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/organization_token.html.markdown"]
}

resource "tfe_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["name", "organization"]
  confidence = "medium"
  sources    = ["website/docs/r/policy.html.markdown"]
}

resource "tfe_policy_set" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/policy_set.html.markdown"]
}

resource "tfe_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/project.html.markdown"]
}

resource "tfe_project_oauth_client" {
  scope   = "provider"
  outcome = "unknown"
  identity "oauth_client_id+project_id" { key = ["oauth_client_id", "project_id"] }
  force_new  = ["oauth_client_id", "project_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_project_oauth_client_.go"]
}

resource "tfe_project_policy_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_set_id+project_id" { key = ["policy_set_id", "project_id"] }
  force_new  = ["policy_set_id", "project_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_project_policy_set.go"]
}

resource "tfe_project_policy_set_exclusion" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_set_id+project_id" { key = ["policy_set_id", "project_id"] }
  force_new  = ["policy_set_id", "project_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_project_policy_set_exclusion.go"]
}

resource "tfe_project_variable_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id+variable_set_id" { key = ["project_id", "variable_set_id"] }
  force_new  = ["project_id", "variable_set_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_project_variable_set.go"]
}

resource "tfe_registry_gpg_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "organization+ascii_armor" {
    key      = ["organization", "ascii_armor"]
    optional = ["organization"]
  }
  force_new  = ["ascii_armor", "organization"]
  confidence = "low"
  sources    = ["website/docs/r/registry_gpg_key.html.markdown"]
}

resource "tfe_registry_module" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "module_provider", "name", "registry_name"]
    optional = ["module_provider", "name", "organization", "registry_name"]
  }
  generated  = ["name"]
  force_new  = ["module_provider", "name", "organization", "registry_name"]
  confidence = "medium"
  sources    = ["website/docs/r/registry_module.html.markdown"]
}

resource "tfe_registry_provider" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "registry_name", "namespace", "name"]
    optional = ["namespace", "organization", "registry_name"]
  }
  force_new  = ["name", "namespace", "organization", "registry_name"]
  confidence = "medium"
  sources    = ["website/docs/r/registry_provider.html.markdown"]
}

resource "tfe_run_trigger" {
  scope   = "provider"
  outcome = "conflict"
  identity "workspace_id+sourceable_id" { key = ["workspace_id", "sourceable_id"] }
  force_new  = ["sourceable_id", "workspace_id"]
  confidence = "medium"
  sources    = ["website/docs/r/run_trigger.html.markdown"]
}

resource "tfe_sentinel_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["name", "organization"]
  confidence = "medium"
  sources    = ["website/docs/r/sentinel_policy.html.markdown"]
}

resource "tfe_ssh_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/ssh_key.html.markdown"]
}

resource "tfe_stack" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/stack.html.markdown"]
}

resource "tfe_stack_variable_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "stack_id+variable_set_id" { key = ["stack_id", "variable_set_id"] }
  force_new  = ["stack_id", "variable_set_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_stack_variable_set.go"]
}

resource "tfe_tag_policy_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+policy_set_id+value" {
    key      = ["key", "policy_set_id", "value"]
    optional = ["value"]
  }
  force_new  = ["key", "policy_set_id", "value"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_tag_policy_set.go"]
}

resource "tfe_tag_policy_set_exclusion" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+policy_set_id+value" {
    key      = ["key", "policy_set_id", "value"]
    optional = ["value"]
  }
  force_new  = ["key", "policy_set_id", "value"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_tag_policy_set_exclusion.go"]
}

resource "tfe_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/team.html.markdown"]
}

resource "tfe_team_access" {
  scope   = "provider"
  outcome = "conflict"
  identity "team_id+workspace_id" { key = ["team_id", "workspace_id"] }
  force_new  = ["team_id", "workspace_id"]
  confidence = "medium"
  sources    = ["website/docs/r/team_access.html.markdown"]
}

resource "tfe_team_member" {
  scope   = "provider"
  outcome = "unknown"
  identity "team_id+username" { key = ["team_id", "username"] }
  force_new  = ["team_id", "username"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_team_member.go"]
}

resource "tfe_team_members" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id" { key = ["team_id"] }
  force_new  = ["team_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_team_members.go"]
}

resource "tfe_team_organization_member" {
  scope   = "provider"
  outcome = "unknown"
  identity "organization_membership_id+team_id" { key = ["organization_membership_id", "team_id"] }
  force_new  = ["organization_membership_id", "team_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_team_organization_member.go"]
}

resource "tfe_team_organization_members" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id" { key = ["team_id"] }
  force_new  = ["team_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_team_organization_members.go"]
}

resource "tfe_team_project_access" {
  scope   = "provider"
  outcome = "conflict"
  identity "team_id+project_id" { key = ["team_id", "project_id"] }
  force_new  = ["project_id", "team_id"]
  confidence = "medium"
  sources    = ["website/docs/r/team_project_access.html.markdown"]
}

resource "tfe_team_token" {
  scope   = "provider"
  outcome = "conflict"
  identity "team_id+description" {
    key      = ["team_id", "description"]
    optional = ["description"]
  }
  force_new  = ["description", "team_id"]
  confidence = "medium"
  sources    = ["website/docs/r/team_token.html.markdown"]
}

resource "tfe_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "workspace_id+category+key" { key = ["workspace_id", "category", "key"] }
  identity "variable_set_id+category+key" { key = ["variable_set_id", "category", "key"] }
  force_new  = ["category", "key", "variable_set_id", "workspace_id"]
  confidence = "medium"
  sources    = ["website/docs/r/variable.html.markdown"]
}

resource "tfe_variable_set" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/variable_set.html.markdown"]
}

resource "tfe_workspace" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["organization", "name"]
    optional = ["organization"]
  }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/workspace.html.markdown"]
}

resource "tfe_workspace_policy_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_set_id+workspace_id" { key = ["policy_set_id", "workspace_id"] }
  force_new  = ["policy_set_id", "workspace_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_workspace_policy_set.go"]
}

resource "tfe_workspace_policy_set_exclusion" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_set_id+workspace_id" { key = ["policy_set_id", "workspace_id"] }
  force_new  = ["policy_set_id", "workspace_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_workspace_policy_set_exclusion.go"]
}

resource "tfe_workspace_run_task" {
  scope   = "provider"
  outcome = "conflict"
  identity "workspace_id+task_id" { key = ["workspace_id", "task_id"] }
  confidence = "medium"
  sources    = ["website/docs/r/workspace_run_task.html.markdown"]
}

resource "tfe_workspace_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "workspace_id" { key = ["workspace_id"] }
  force_new  = ["workspace_id"]
  confidence = "medium"
  sources    = ["website/docs/r/workspace_settings.html.markdown"]
}

resource "tfe_workspace_variable_set" {
  scope   = "provider"
  outcome = "unknown"
  identity "variable_set_id+workspace_id" { key = ["variable_set_id", "workspace_id"] }
  force_new  = ["variable_set_id", "workspace_id"]
  confidence = "high"
  sources    = ["internal/provider/resource_tfe_workspace_variable_set.go"]
}
