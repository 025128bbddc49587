# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "mongodb/mongodbatlas" {
  names_account = ["public_key", "client_id"]
  provider      = ["public_key", "client_id", "base_url"]
  sensitive     = ["private_key", "client_secret"]
  environment   = { public_key = ["MONGODB_ATLAS_PUBLIC_KEY", "MONGODB_ATLAS_PUBLIC_API_KEY"] }
  sources       = ["mongodb/terraform-provider-mongodbatlas 468253dbf6"]
}

resource "mongodbatlas_advanced_cluster" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "mongodbatlas:cluster"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/advanced_cluster.md"]
}

resource "mongodbatlas_auditing" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/service/auditing/resource_auditing.go"]
}

resource "mongodbatlas_backup_compliance_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  confidence = "high"
  sources    = ["internal/service/backupcompliancepolicy/resource_backup_compliance_policy.go"]
}

resource "mongodbatlas_cloud_backup_schedule" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id+cluster_name" { key = ["project_id", "cluster_name"] }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/service/cloudbackupschedule/resource_cloud_backup_schedule.go"]
}

resource "mongodbatlas_cloud_user_org_assignment" {
  scope   = "provider"
  outcome = "conflict"
  identity "org_id+username" { key = ["org_id", "username"] }
  confidence = "medium"
  sources    = ["docs/resources/cloud_user_org_assignment.md"]
}

resource "mongodbatlas_cluster" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "mongodbatlas:cluster"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["name", "project_id"]
  confidence = "medium"
  sources    = ["docs/resources/cluster.md"]
}

resource "mongodbatlas_cluster_outage_simulation" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_name+project_id" { key = ["cluster_name", "project_id"] }
  confidence = "high"
  sources    = ["internal/service/clusteroutagesimulation/resource.go"]
}

resource "mongodbatlas_custom_db_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+role_name" { key = ["project_id", "role_name"] }
  force_new  = ["project_id", "role_name"]
  confidence = "high"
  sources    = ["internal/service/customdbrole/resource.go"]
}

resource "mongodbatlas_custom_dns_configuration_cluster_aws" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/service/customdnsconfigurationclusteraws/resource_custom_dns_configuration_cluster_aws.go"]
}

resource "mongodbatlas_database_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+username+auth_database_name" { key = ["project_id", "username", "auth_database_name"] }
  confidence = "medium"
  sources    = ["docs/resources/database_user.md"]
}

resource "mongodbatlas_encryption_at_rest" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" { key = ["project_id"] }
  confidence = "medium"
  sources    = ["docs/resources/encryption_at_rest.md"]
}

resource "mongodbatlas_federated_database_instance" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "name"] }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/service/federateddatabaseinstance/resource_federated_database_instance.go"]
}

resource "mongodbatlas_federated_query_limit" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id+tenant_name+limit_name" { key = ["project_id", "tenant_name", "limit_name"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_query_limit.md"]
}

resource "mongodbatlas_flex_cluster" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "mongodbatlas:cluster"
  identity "name" { key = ["project_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/flex_cluster.md"]
}

resource "mongodbatlas_global_cluster_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_name+project_id" { key = ["cluster_name", "project_id"] }
  force_new  = ["cluster_name", "project_id"]
  confidence = "high"
  sources    = ["internal/service/globalclusterconfig/resource_global_cluster_config.go"]
}

resource "mongodbatlas_ldap_configuration" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  confidence = "high"
  sources    = ["internal/service/ldapconfiguration/resource_ldap_configuration.go"]
}

resource "mongodbatlas_maintenance_window" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  confidence = "high"
  sources    = ["internal/service/maintenancewindow/resource_maintenance_window.go"]
}

resource "mongodbatlas_network_container" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+provider_name+region_name+region" {
    key      = ["project_id", "provider_name", "region_name", "region"]
    optional = ["region", "region_name"]
  }
  force_new  = ["project_id"]
  confidence = "medium"
  sources    = ["docs/resources/network_container.md"]
}

resource "mongodbatlas_network_peering" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+container_id+vpc_id" { key = ["project_id", "container_id", "vpc_id"] }
  force_new  = ["container_id", "project_id", "vpc_id"]
  confidence = "low"
  sources    = ["docs/resources/network_peering.md"]
}

resource "mongodbatlas_online_archive" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+cluster_name+db_name+coll_name" { key = ["project_id", "cluster_name", "db_name", "coll_name"] }
  force_new  = ["cluster_name", "project_id"]
  confidence = "medium"
  sources    = ["docs/resources/online_archive.md"]
}

resource "mongodbatlas_org_invitation" {
  scope   = "provider"
  outcome = "conflict"
  identity "org_id+username" { key = ["org_id", "username"] }
  force_new  = ["org_id", "username"]
  confidence = "medium"
  sources    = ["docs/resources/org_invitation.md"]
}

resource "mongodbatlas_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/organization.md"]
}

resource "mongodbatlas_private_endpoint_regional_mode" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/service/privateendpointregionalmode/resource_private_endpoint_regional_mode.go"]
}

resource "mongodbatlas_privatelink_endpoint" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+provider_name+region" { key = ["project_id", "provider_name", "region"] }
  force_new  = ["project_id", "provider_name", "region"]
  confidence = "medium"
  sources    = ["docs/resources/privatelink_endpoint.md"]
}

resource "mongodbatlas_privatelink_endpoint_service" {
  scope   = "provider"
  outcome = "unknown"
  identity "endpoint_service_id+private_link_id+project_id+provider_name" { key = ["endpoint_service_id", "private_link_id", "project_id", "provider_name"] }
  force_new  = ["endpoint_service_id", "private_link_id", "project_id", "provider_name"]
  confidence = "high"
  sources    = ["internal/service/privatelinkendpointservice/resource.go"]
}

resource "mongodbatlas_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/project.md"]
}

resource "mongodbatlas_project_invitation" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+username" { key = ["project_id", "username"] }
  force_new  = ["project_id", "username"]
  confidence = "medium"
  sources    = ["docs/resources/project_invitation.md"]
}

resource "mongodbatlas_project_ip_access_list" {
  scope   = "provider"
  outcome = "adoption"
  identity "project_id+cidr_block" { key = ["project_id", "cidr_block"] }
  identity "project_id+ip_address" { key = ["project_id", "ip_address"] }
  identity "project_id+aws_security_group" { key = ["project_id", "aws_security_group"] }
  confidence = "medium"
  sources    = ["docs/resources/project_ip_access_list.md"]
}

resource "mongodbatlas_project_service_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/project_service_account.md"]
}

resource "mongodbatlas_resource_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/resource_policy.md"]
}

resource "mongodbatlas_search_index" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project_id", "cluster_name", "database", "collection_name", "name"] }
  force_new  = ["cluster_name", "project_id"]
  confidence = "medium"
  sources    = ["docs/resources/search_index.md"]
}

resource "mongodbatlas_serverless_instance" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "mongodbatlas:cluster"
  identity "name" { key = ["project_id", "name"] }
  confidence = "high"
  sources    = ["internal/service/serverlessinstance/resource_serverless_instance.go"]
}

resource "mongodbatlas_service_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/service_account.md"]
}

resource "mongodbatlas_stream_connection" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+instance_name+connection_name" { key = ["project_id", "instance_name", "connection_name"] }
  confidence = "medium"
  sources    = ["docs/resources/stream_connection.md"]
}

resource "mongodbatlas_stream_instance" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+instance_name" { key = ["project_id", "instance_name"] }
  confidence = "medium"
  sources    = ["docs/resources/stream_instance.md"]
}

resource "mongodbatlas_stream_processor" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+instance_name+processor_name" { key = ["project_id", "instance_name", "processor_name"] }
  confidence = "medium"
  sources    = ["docs/resources/stream_processor.md"]
}

resource "mongodbatlas_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new  = ["org_id"]
  confidence = "medium"
  sources    = ["docs/resources/team.md"]
}

resource "mongodbatlas_third_party_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+type" { key = ["project_id", "type"] }
  force_new  = ["project_id", "type"]
  confidence = "medium"
  sources    = ["docs/resources/third_party_integration.md"]
}

resource "mongodbatlas_x509_authentication_database_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id+username" {
    key      = ["project_id", "username"]
    optional = ["username"]
  }
  force_new  = ["project_id", "username"]
  confidence = "high"
  sources    = ["internal/service/x509authenticationdatabaseuser/resource_x509_authentication_database_user.go"]
}
