# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "microsoft/azuredevops" {
  names_account = ["org_service_url"]
  provider      = ["org_service_url"]
  sensitive     = ["personal_access_token", "client_secret"]
  environment   = { org_service_url = ["AZDO_ORG_SERVICE_URL"] }
  sources       = ["microsoft/terraform-provider-azuredevops 3bd1fdb3a3"]
}

resource "azuredevops_agent_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/agent_pool.html.markdown"]
}

resource "azuredevops_agent_queue" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+agent_pool_id" { key = ["project_id", "agent_pool_id"] }
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["agent_pool_id", "name", "project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/agent_queue.html.markdown"]
}

resource "azuredevops_build_definition" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "path", "name"]
    optional = ["path"]
  }
  defaults   = { path = "\\" }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/build_definition.html.markdown"]
}

resource "azuredevops_check_approval" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+target_resource_id+target_resource_type" { key = ["project_id", "target_resource_id", "target_resource_type"] }
  confidence = "low"
  sources    = ["website/docs/r/check_approval.html.markdown"]
}

resource "azuredevops_dashboard" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "team_id", "name"]
    optional = ["team_id"]
  }
  force_new  = ["project_id", "team_id"]
  confidence = "low"
  sources    = ["website/docs/r/dashboard.html.markdown"]
}

resource "azuredevops_elastic_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/elastic_pool.html.markdown"]
}

resource "azuredevops_environment" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/environment.html.markdown"]
}

resource "azuredevops_extension" {
  scope   = "provider"
  outcome = "conflict"
  identity "publisher_id+extension_id" { key = ["publisher_id", "extension_id"] }
  force_new  = ["extension_id", "publisher_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/extension/resource_extension.go"]
}

resource "azuredevops_feed" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "name"]
    optional = ["project_id"]
  }
  force_new  = ["name", "project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/feed.html.markdown"]
}

resource "azuredevops_feed_retention_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "feed_id" { key = ["feed_id"] }
  force_new  = ["feed_id"]
  confidence = "medium"
  sources    = ["azuredevops/internal/service/feed/resource_feed_retention_policy.go"]
}

resource "azuredevops_git_repository" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/git_repository.html.markdown"]
}

resource "azuredevops_git_repository_branch" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["repository_id", "name"] }
  force_new  = ["name", "repository_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/git/resource_git_repository_branch.go"]
}

resource "azuredevops_git_repository_file" {
  scope   = "provider"
  outcome = "conflict"
  identity "repository_id+branch+file" {
    key      = ["repository_id", "branch", "file"]
    optional = ["branch"]
  }
  force_new  = ["branch", "file", "repository_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/git/resource_git_repository_file.go"]
}

resource "azuredevops_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "scope+display_name" {
    key      = ["scope", "display_name"]
    optional = ["scope"]
  }
  force_new  = ["scope"]
  confidence = "medium"
  sources    = ["website/docs/r/group.html.markdown"]
}

resource "azuredevops_group_entitlement" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  identity "origin_id+origin" { key = ["origin_id", "origin"] }
  force_new  = ["display_name", "origin", "origin_id"]
  confidence = "medium"
  sources    = ["website/docs/r/group_entitlement.html.markdown"]
}

resource "azuredevops_pipeline_authorization" {
  scope   = "provider"
  outcome = "unknown"
  identity "pipeline_id+pipeline_project_id+project_id+resource_id+type" {
    key      = ["pipeline_id", "pipeline_project_id", "project_id", "resource_id", "type"]
    optional = ["pipeline_id", "pipeline_project_id"]
  }
  force_new  = ["pipeline_id", "pipeline_project_id", "project_id", "resource_id", "type"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/build/resource_pipeline_authorization.go"]
}

resource "azuredevops_project" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/project.html.markdown"]
}

resource "azuredevops_project_features" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/core/resource_project_features.go"]
}

resource "azuredevops_project_pipeline_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/core/resource_project_pipeline_settings.go"]
}

resource "azuredevops_securityrole_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "scope+resource_id+identity_id" { key = ["scope", "resource_id", "identity_id"] }
  force_new  = ["identity_id", "resource_id"]
  confidence = "medium"
  sources    = ["website/docs/r/securityrole_assignment.html.markdown"]
}

resource "azuredevops_serviceendpoint_aws" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_aws.html.markdown"]
}

resource "azuredevops_serviceendpoint_azurecr" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_azurecr.html.markdown"]
}

resource "azuredevops_serviceendpoint_azuredevops" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_azuredevops.html.markdown"]
}

resource "azuredevops_serviceendpoint_azurerm" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_azurerm.html.markdown"]
}

resource "azuredevops_serviceendpoint_bitbucket" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_bitbucket.html.markdown"]
}

resource "azuredevops_serviceendpoint_dockerregistry" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_dockerregistry.html.markdown"]
}

resource "azuredevops_serviceendpoint_generic" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_generic.html.markdown"]
}

resource "azuredevops_serviceendpoint_generic_git" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_generic_git.html.markdown"]
}

resource "azuredevops_serviceendpoint_github" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_github.html.markdown"]
}

resource "azuredevops_serviceendpoint_incomingwebhook" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_incomingwebhook.html.markdown"]
}

resource "azuredevops_serviceendpoint_jenkins" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_jenkins.html.markdown"]
}

resource "azuredevops_serviceendpoint_jfrog_artifactory_v2" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_jfrog_artifactory_v2.html.markdown"]
}

resource "azuredevops_serviceendpoint_kubernetes" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_kubernetes.html.markdown"]
}

resource "azuredevops_serviceendpoint_maven" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_maven.html.markdown"]
}

resource "azuredevops_serviceendpoint_npm" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_npm.html.markdown"]
}

resource "azuredevops_serviceendpoint_nuget" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_nuget.html.markdown"]
}

resource "azuredevops_serviceendpoint_octopusdeploy" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_octopusdeploy.html.markdown"]
}

resource "azuredevops_serviceendpoint_servicefabric" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_servicefabric.html.markdown"]
}

resource "azuredevops_serviceendpoint_sonarcloud" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_sonarcloud.html.markdown"]
}

resource "azuredevops_serviceendpoint_sonarqube" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_sonarqube.html.markdown"]
}

resource "azuredevops_serviceendpoint_ssh" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "azuredevops:serviceendpoint"
  identity "project_id+service_endpoint_name" { key = ["project_id", "service_endpoint_name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/serviceendpoint_ssh.html.markdown"]
}

resource "azuredevops_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/team.html.markdown"]
}

resource "azuredevops_user_entitlement" {
  scope   = "provider"
  outcome = "conflict"
  identity "principal_name" { key = ["principal_name"] }
  identity "origin_id+origin" { key = ["origin_id", "origin"] }
  force_new  = ["origin", "origin_id", "principal_name"]
  confidence = "medium"
  sources    = ["website/docs/r/user_entitlement.html.markdown"]
}

resource "azuredevops_variable_group" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["website/docs/r/variable_group.html.markdown"]
}

resource "azuredevops_variable_group_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "variable_group_id", "name"] }
  force_new  = ["name", "project_id", "variable_group_id"]
  confidence = "high"
  sources    = ["azuredevops/internal/service/taskagent/resource_variable_group_variable.go"]
}

resource "azuredevops_wiki" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "name"] }
  confidence = "medium"
  sources    = ["website/docs/r/wiki.html.markdown"]
}

resource "azuredevops_workitemtracking_field" {
  scope   = "provider"
  outcome = "unknown"
  identity "reference_name" { key = ["reference_name"] }
  force_new  = ["reference_name"]
  confidence = "medium"
  sources    = ["azuredevops/internal/service/workitemtracking/resource_field.go"]
}
