# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "launchdarkly/launchdarkly" {
  names_account = ["access_token"]
  provider      = ["access_token", "api_host"]
  sensitive     = ["access_token", "oauth_token"]
  sources       = ["launchdarkly/terraform-provider-launchdarkly 96625c9e3a"]
}

resource "launchdarkly_access_token" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/access_token.md"]
}

resource "launchdarkly_ai_agent_graph" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_ai_agent_graph_framework.go"]
}

resource "launchdarkly_ai_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_ai_config_framework.go"]
}

resource "launchdarkly_ai_config_variation" {
  scope   = "provider"
  outcome = "unknown"
  identity "config_key+key+project_key" { key = ["config_key", "key", "project_key"] }
  force_new  = ["config_key", "key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_ai_config_variation_framework.go"]
}

resource "launchdarkly_ai_tool" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_ai_tool_framework.go"]
}

resource "launchdarkly_context_kind" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_key+key" { key = ["project_key", "key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_context_kind_framework.go"]
}

resource "launchdarkly_custom_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  force_new  = ["key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_custom_role_framework.go"]
}

resource "launchdarkly_destination" {
  scope   = "provider"
  outcome = "unknown"
  identity "env_key+project_key" { key = ["env_key", "project_key"] }
  force_new  = ["env_key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_destination_framework.go"]
}

resource "launchdarkly_environment" {
  scope   = "provider"
  outcome = "conflict"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_environment_framework.go"]
}

resource "launchdarkly_feature_flag" {
  scope   = "provider"
  outcome = "conflict"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_feature_flag_framework.go"]
}

resource "launchdarkly_feature_flag_environment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "flag_id+env_key" { key = ["flag_id", "env_key"] }
  force_new  = ["env_key", "flag_id"]
  confidence = "medium"
  sources    = ["docs/resources/feature_flag_environment.md"]
}

resource "launchdarkly_flag_templates" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_key" { key = ["project_key"] }
  force_new  = ["project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_flag_templates_framework.go"]
}

resource "launchdarkly_flag_trigger" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_key+env_key+flag_key+integration_key" { key = ["project_key", "env_key", "flag_key", "integration_key"] }
  force_new  = ["env_key", "flag_key", "integration_key", "project_key"]
  confidence = "low"
  sources    = ["launchdarkly/resource_flag_trigger_framework.go"]
}

resource "launchdarkly_metric" {
  scope   = "provider"
  outcome = "conflict"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_metric_framework.go"]
}

resource "launchdarkly_metric_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_metric_group_framework.go"]
}

resource "launchdarkly_model_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_model_config_framework.go"]
}

resource "launchdarkly_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  force_new  = ["key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_project_framework.go"]
}

resource "launchdarkly_release_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_release_policy_framework.go"]
}

resource "launchdarkly_sdk_key" {
  scope   = "provider"
  outcome = "unknown"
  identity "environment_key+key+project_key" { key = ["environment_key", "key", "project_key"] }
  force_new  = ["environment_key", "key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_sdk_key_framework.go"]
}

resource "launchdarkly_segment" {
  scope   = "provider"
  outcome = "conflict"
  identity "env_key+key+project_key" { key = ["env_key", "key", "project_key"] }
  force_new  = ["env_key", "key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_segment_framework.go"]
}

resource "launchdarkly_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  force_new  = ["key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_team_framework.go"]
}

resource "launchdarkly_team_member" {
  scope   = "provider"
  outcome = "conflict"
  identity "email" { key = ["email"] }
  force_new  = ["email"]
  confidence = "medium"
  sources    = ["docs/resources/team_member.md"]
}

resource "launchdarkly_view" {
  scope   = "provider"
  outcome = "unknown"
  identity "key+project_key" { key = ["key", "project_key"] }
  force_new  = ["key", "project_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_view_framework.go"]
}

resource "launchdarkly_view_filter_links" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_key+view_key" { key = ["project_key", "view_key"] }
  force_new  = ["project_key", "view_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_view_links_framework.go"]
}

resource "launchdarkly_view_links" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_key+view_key" { key = ["project_key", "view_key"] }
  force_new  = ["project_key", "view_key"]
  confidence = "high"
  sources    = ["launchdarkly/resource_view_links_framework.go"]
}

resource "launchdarkly_webhook" {
  scope   = "provider"
  outcome = "conflict"
  identity "url" { key = ["url"] }
  confidence = "low"
  sources    = ["docs/resources/webhook.md"]
}
