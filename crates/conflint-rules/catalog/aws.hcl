# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/aws" {
  names_account = [
    "access_key",
    "profile",
    "assume_role.role_arn",
    "assume_role_with_web_identity.role_arn",
    "allowed_account_ids",
  ]
  account = [
    "access_key",
    "profile",
    "assume_role.role_arn",
    "assume_role_with_web_identity.role_arn",
    "allowed_account_ids",
  ]
  region = [
    "access_key",
    "profile",
    "assume_role.role_arn",
    "assume_role_with_web_identity.role_arn",
    "allowed_account_ids",
    "region",
  ]
  overridden_by = { region = "region" }
  sensitive     = ["secret_key", "token"]
  environment = {
    region     = ["AWS_REGION", "AWS_DEFAULT_REGION"]
    profile    = ["AWS_PROFILE"]
    access_key = ["AWS_ACCESS_KEY_ID"]
  }
  sources = ["hashicorp/terraform-provider-aws", "lonegunmanb/terraform-provider-aws-index 2f6e22c427 (force_new)"]
}

resource "aws_accessanalyzer_analyzer" {
  scope   = "region"
  outcome = "conflict"
  identity "analyzer_name" { key = ["analyzer_name"] }
  force_new          = ["analyzer_name", "configuration", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/accessanalyzer:CreateAnalyzer"]
}

resource "aws_accessanalyzer_archive_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "analyzer_name+rule_name" { key = ["analyzer_name", "rule_name"] }
  force_new          = ["analyzer_name", "rule_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/accessanalyzer:CreateArchiveRule"]
}

resource "aws_account_alternate_contact" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id+alternate_contact_type" {
    key      = ["account_id", "alternate_contact_type"]
    optional = ["account_id"]
  }
  force_new          = ["account_id", "alternate_contact_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/account:PutAlternateContact"]
}

resource "aws_account_primary_contact" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/account:PutContactInformation"]
}

resource "aws_account_region" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id+region_name" {
    key      = ["account_id", "region_name"]
    optional = ["account_id"]
  }
  force_new          = ["account_id", "region_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/account:EnableRegion"]
}

resource "aws_acmpca_certificate_authority_certificate" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "certificate_authority_arn" { key = ["certificate_authority_arn"] }
  force_new          = ["certificate_authority_arn", "certificate", "certificate_chain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/acmpca:ImportCertificateAuthorityCertificate"]
}

resource "aws_acmpca_permission" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "certificate_authority_arn+principal+source_account" {
    key      = ["certificate_authority_arn", "principal", "source_account"]
    optional = ["source_account"]
  }
  force_new          = ["certificate_authority_arn", "principal", "source_account", "actions"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/acmpca:CreatePermission"]
}

resource "aws_acmpca_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn"]
  confidence = "high"
  sources    = ["internal/service/acmpca:PutPolicy"]
}

resource "aws_alb" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_lb"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "customer_owned_ipv4_pool", "internal", "load_balancer_type", "name_prefix"]
  confidence = "high"
  sources    = ["internal/service/elbv2:CreateLoadBalancer"]
}

resource "aws_alb_listener" {
  scope     = "everywhere"
  outcome   = "conflict"
  namespace = "aws_lb_listener"
  identity "load_balancer_arn+port" { key = ["load_balancer_arn", "port"] }
  force_new  = ["load_balancer_arn"]
  confidence = "medium"
  sources    = ["internal/service/elbv2:CreateListener"]
}

resource "aws_alb_listener_certificate" {
  scope     = "everywhere"
  outcome   = "adoption"
  namespace = "aws_lb_listener_certificate"
  identity "certificate_arn+listener_arn" { key = ["certificate_arn", "listener_arn"] }
  force_new          = ["certificate_arn", "listener_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/elbv2:AddListenerCertificates"]
}

resource "aws_alb_listener_rule" {
  scope     = "everywhere"
  outcome   = "conflict"
  namespace = "aws_lb_listener_rule"
  identity "listener_arn+priority" { key = ["listener_arn", "priority"] }
  generated  = ["priority"]
  force_new  = ["listener_arn"]
  confidence = "medium"
  sources    = ["internal/service/elbv2:CreateRule"]
}

resource "aws_alb_target_group" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_lb_target_group"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "ip_address_type", "name_prefix", "port", "protocol", "protocol_version", "target_control_port", "target_type", "vpc_id"]
  confidence = "high"
  sources    = ["internal/service/elbv2:CreateTargetGroup"]
}

resource "aws_alb_target_group_attachment" {
  scope     = "everywhere"
  outcome   = "adoption"
  namespace = "aws_lb_target_group_attachment"
  identity "key" {
    key      = ["target_group_arn", "target_id", "port", "availability_zone", "quic_server_id"]
    optional = ["availability_zone", "port", "quic_server_id"]
  }
  force_new          = ["target_group_arn", "target_id", "port", "availability_zone", "quic_server_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elbv2:RegisterTargets"]
}

resource "aws_ami_launch_permission" {
  scope   = "region"
  outcome = "overwrite"
  identity "key" {
    key      = ["account_id", "group", "image_id", "organization_arn", "organizational_unit_arn"]
    optional = ["account_id", "group", "organization_arn", "organizational_unit_arn"]
  }
  force_new          = ["account_id", "group", "image_id", "organization_arn", "organizational_unit_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyImageAttribute"]
}

resource "aws_amplify_backend_environment" {
  scope   = "region"
  outcome = "unknown"
  identity "app_id+environment_name" { key = ["app_id", "environment_name"] }
  force_new          = ["app_id", "environment_name", "deployment_artifacts", "stack_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/amplify:CreateBackendEnvironment"]
}

resource "aws_amplify_branch" {
  scope   = "region"
  outcome = "unknown"
  identity "app_id+branch_name" { key = ["app_id", "branch_name"] }
  force_new          = ["app_id", "branch_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/amplify:CreateBranch"]
}

resource "aws_amplify_domain_association" {
  scope   = "region"
  outcome = "unknown"
  identity "app_id+domain_name" { key = ["app_id", "domain_name"] }
  force_new          = ["app_id", "domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/amplify:CreateDomainAssociation"]
}

resource "aws_api_gateway_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/apigateway:UpdateAccount"]
}

resource "aws_api_gateway_authorizer" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["rest_api_id", "name"] }
  force_new  = ["rest_api_id"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:CreateAuthorizer"]
}

resource "aws_api_gateway_base_path_mapping" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name+domain_name_id+base_path" {
    key      = ["domain_name", "domain_name_id", "base_path"]
    optional = ["base_path", "domain_name_id"]
  }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apigateway:CreateBasePathMapping"]
}

resource "aws_api_gateway_documentation_version" {
  scope   = "region"
  outcome = "conflict"
  identity "version+rest_api_id" { key = ["version", "rest_api_id"] }
  force_new  = ["version", "rest_api_id"]
  confidence = "low"
  sources    = ["internal/service/apigateway:CreateDocumentationVersion"]
}

resource "aws_api_gateway_domain_name" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name", "certificate_body", "certificate_chain", "certificate_private_key"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:CreateDomainName"]
}

resource "aws_api_gateway_gateway_response" {
  scope   = "region"
  outcome = "overwrite"
  identity "response_type+rest_api_id" { key = ["response_type", "rest_api_id"] }
  force_new  = ["response_type", "rest_api_id"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:PutGatewayResponse"]
}

resource "aws_api_gateway_integration" {
  scope   = "region"
  outcome = "overwrite"
  identity "rest_api_id+resource_id+http_method" { key = ["rest_api_id", "resource_id", "http_method"] }
  force_new  = ["rest_api_id", "resource_id", "http_method", "credentials", "integration_http_method", "passthrough_behavior", "type"]
  confidence = "high"
  sources    = ["internal/service/apigateway:PutIntegration"]
}

resource "aws_api_gateway_integration_response" {
  scope   = "region"
  outcome = "overwrite"
  identity "rest_api_id+resource_id+http_method+status_code" { key = ["rest_api_id", "resource_id", "http_method", "status_code"] }
  force_new  = ["rest_api_id", "resource_id", "http_method"]
  confidence = "high"
  sources    = ["internal/service/apigateway:PutIntegrationResponse"]
}

resource "aws_api_gateway_method" {
  scope   = "region"
  outcome = "conflict"
  identity "rest_api_id+resource_id+http_method" { key = ["rest_api_id", "resource_id", "http_method"] }
  force_new  = ["rest_api_id", "resource_id", "http_method"]
  confidence = "high"
  sources    = ["internal/service/apigateway:PutMethod"]
}

resource "aws_api_gateway_method_response" {
  scope   = "region"
  outcome = "overwrite"
  identity "rest_api_id+resource_id+http_method+status_code" { key = ["rest_api_id", "resource_id", "http_method", "status_code"] }
  force_new  = ["rest_api_id", "resource_id", "http_method"]
  confidence = "high"
  sources    = ["internal/service/apigateway:PutMethodResponse"]
}

resource "aws_api_gateway_method_settings" {
  scope   = "region"
  outcome = "overwrite"
  identity "method_path+rest_api_id+stage_name" { key = ["method_path", "rest_api_id", "stage_name"] }
  force_new  = ["method_path", "rest_api_id", "stage_name"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:UpdateStage"]
}

resource "aws_api_gateway_model" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["rest_api_id", "name"] }
  force_new  = ["rest_api_id", "name", "content_type"]
  confidence = "high"
  sources    = ["internal/service/apigateway:CreateModel"]
}

resource "aws_api_gateway_request_validator" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["rest_api_id", "name"] }
  force_new  = ["rest_api_id"]
  confidence = "low"
  sources    = ["internal/service/apigateway:CreateRequestValidator"]
}

resource "aws_api_gateway_resource" {
  scope   = "region"
  outcome = "conflict"
  identity "rest_api_id+parent_id+path_part" { key = ["rest_api_id", "parent_id", "path_part"] }
  force_new  = ["rest_api_id"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:CreateResource"]
}

resource "aws_api_gateway_rest_api_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "rest_api_id" { key = ["rest_api_id"] }
  force_new  = ["rest_api_id"]
  confidence = "medium"
  sources    = ["internal/service/apigateway:UpdateRestApi"]
}

resource "aws_api_gateway_stage" {
  scope   = "region"
  outcome = "conflict"
  identity "rest_api_id+stage_name" { key = ["rest_api_id", "stage_name"] }
  force_new  = ["rest_api_id", "stage_name"]
  confidence = "high"
  sources    = ["internal/service/apigateway:CreateStage"]
}

resource "aws_api_gateway_usage_plan_key" {
  scope   = "region"
  outcome = "conflict"
  identity "usage_plan_id+key_id" { key = ["usage_plan_id", "key_id"] }
  force_new          = ["usage_plan_id", "key_id", "key_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/apigateway:CreateUsagePlanKey"]
}

resource "aws_apigatewayv2_api_mapping" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name+api_mapping_key" {
    key      = ["domain_name", "api_mapping_key"]
    optional = ["api_mapping_key"]
  }
  force_new          = ["domain_name", "api_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/apigatewayv2:CreateApiMapping"]
}

resource "aws_apigatewayv2_authorizer" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["api_id", "name"] }
  force_new          = ["api_id"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/apigatewayv2:CreateAuthorizer"]
}

resource "aws_apigatewayv2_domain_name" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apigatewayv2:CreateDomainName"]
}

resource "aws_apigatewayv2_model" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["api_id", "name"] }
  force_new          = ["api_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/apigatewayv2:CreateModel"]
}

resource "aws_apigatewayv2_route" {
  scope   = "region"
  outcome = "conflict"
  identity "api_id+route_key" { key = ["api_id", "route_key"] }
  force_new          = ["api_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/apigatewayv2:CreateRoute"]
}

resource "aws_apigatewayv2_stage" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["api_id", "name"] }
  force_new          = ["api_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apigatewayv2:CreateStage"]
}

resource "aws_app_cookie_stickiness_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["lb_port", "load_balancer", "name"] }
  force_new          = ["lb_port", "load_balancer", "name", "cookie_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elb:CreateAppCookieStickinessPolicy"]
}

resource "aws_appautoscaling_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["service_namespace", "resource_id", "scalable_dimension", "name"] }
  force_new          = ["service_namespace", "resource_id", "scalable_dimension", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appautoscaling:PutScalingPolicy"]
}

resource "aws_appautoscaling_scheduled_action" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "resource_id", "service_namespace"] }
  force_new          = ["name", "resource_id", "service_namespace", "scalable_dimension"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/appautoscaling:PutScheduledAction"]
}

resource "aws_appautoscaling_target" {
  scope   = "region"
  outcome = "unknown"
  identity "service_namespace+resource_id+scalable_dimension" { key = ["service_namespace", "resource_id", "scalable_dimension"] }
  force_new          = ["service_namespace", "resource_id", "scalable_dimension"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appautoscaling:RegisterScalableTarget"]
}

resource "aws_appconfig_extension" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/appconfig:CreateExtension"]
}

resource "aws_appfabric_app_authorization_connection" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "app_authorization_arn+app_bundle_arn" { key = ["app_authorization_arn", "app_bundle_arn"] }
  force_new          = ["app_authorization_arn", "app_bundle_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/appfabric"]
}

resource "aws_appflow_connector_profile" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "connector_label", "connector_type", "kms_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appflow:CreateConnectorProfile"]
}

resource "aws_appflow_flow" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_arn", "source_flow_config.source_connector_properties.s3.bucket_name", "source_flow_config.source_connector_properties.s3.bucket_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appflow:CreateFlow"]
}

resource "aws_appintegrations_data_integration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "schedule_config", "source_uri"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/appintegrations:CreateDataIntegration"]
}

resource "aws_appintegrations_event_integration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "eventbridge_bus", "event_filter"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appintegrations:CreateEventIntegration"]
}

resource "aws_applicationinsights_application" {
  scope   = "region"
  outcome = "conflict"
  identity "resource_group_name" { key = ["resource_group_name"] }
  force_new          = ["resource_group_name", "auto_create", "grouping_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/applicationinsights:CreateApplication"]
}

resource "aws_appmesh_gateway_route" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "virtual_gateway_name", "name"] }
  force_new  = ["mesh_name", "virtual_gateway_name", "name", "mesh_owner"]
  confidence = "high"
  sources    = ["internal/service/appmesh:CreateGatewayRoute"]
}

resource "aws_appmesh_mesh" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appmesh:CreateMesh"]
}

resource "aws_appmesh_route" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "virtual_router_name", "name"] }
  force_new          = ["mesh_name", "virtual_router_name", "name", "mesh_owner"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appmesh:CreateRoute"]
}

resource "aws_appmesh_virtual_gateway" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "name"] }
  force_new          = ["mesh_name", "name", "mesh_owner"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appmesh:CreateVirtualGateway"]
}

resource "aws_appmesh_virtual_node" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "name"] }
  force_new  = ["mesh_name", "name", "mesh_owner"]
  confidence = "high"
  sources    = ["internal/service/appmesh:CreateVirtualNode"]
}

resource "aws_appmesh_virtual_router" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "name"] }
  force_new          = ["mesh_name", "name", "mesh_owner"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appmesh:CreateVirtualRouter"]
}

resource "aws_appmesh_virtual_service" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["mesh_name", "name"] }
  force_new          = ["mesh_name", "name", "mesh_owner"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appmesh:CreateVirtualService"]
}

resource "aws_apprunner_connection" {
  scope   = "region"
  outcome = "conflict"
  identity "connection_name" { key = ["connection_name"] }
  force_new          = ["connection_name", "provider_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apprunner:CreateConnection"]
}

resource "aws_apprunner_custom_domain_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "domain_name+service_arn" { key = ["domain_name", "service_arn"] }
  force_new          = ["domain_name", "service_arn", "enable_www_subdomain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apprunner:AssociateCustomDomain"]
}

resource "aws_apprunner_default_auto_scaling_configuration_version" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/apprunner:UpdateDefaultAutoScalingConfiguration"]
}

resource "aws_apprunner_service" {
  scope   = "region"
  outcome = "conflict"
  identity "service_name" { key = ["service_name"] }
  force_new          = ["service_name", "encryption_configuration"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/apprunner:CreateService"]
}

resource "aws_apprunner_vpc_connector" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_connector_name" { key = ["vpc_connector_name"] }
  force_new          = ["vpc_connector_name", "security_groups", "subnets"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/apprunner:CreateVpcConnector"]
}

resource "aws_apprunner_vpc_ingress_connection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "ingress_vpc_configuration", "service_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/apprunner:CreateVpcIngressConnection"]
}

resource "aws_appstream_directory_config" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_name" { key = ["directory_name"] }
  force_new          = ["directory_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appstream:CreateDirectoryConfig"]
}

resource "aws_appstream_fleet" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "fleet_type"]
  confidence = "high"
  sources    = ["internal/service/appstream:CreateFleet"]
}

resource "aws_appstream_fleet_stack_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "fleet_name+stack_name" { key = ["fleet_name", "stack_name"] }
  force_new          = ["fleet_name", "stack_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appstream:AssociateFleet"]
}

resource "aws_appstream_image_builder" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "appstream_agent_version", "description", "display_name", "enable_default_internet_access", "iam_role_arn", "image_arn", "image_name", "instance_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appstream:CreateImageBuilder"]
}

resource "aws_appstream_stack" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/appstream:CreateStack"]
}

resource "aws_appstream_user" {
  scope   = "region"
  outcome = "conflict"
  identity "authentication_type+user_name" { key = ["authentication_type", "user_name"] }
  force_new          = ["authentication_type", "user_name", "first_name", "last_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appstream:CreateUser"]
}

resource "aws_appstream_user_stack_association" {
  scope   = "region"
  outcome = "unknown"
  identity "authentication_type+stack_name+user_name" { key = ["authentication_type", "stack_name", "user_name"] }
  force_new          = ["authentication_type", "stack_name", "user_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appstream:BatchAssociateUserStack"]
}

resource "aws_appsync_api_cache" {
  scope   = "region"
  outcome = "unknown"
  identity "api_id" { key = ["api_id"] }
  force_new          = ["at_rest_encryption_enabled", "transit_encryption_enabled"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/appsync:CreateApiCache"]
}

resource "aws_appsync_channel_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["api_id", "name"] }
  force_new          = ["api_id", "name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/appsync:CreateChannelNamespace"]
}

resource "aws_appsync_datasource" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["api_id", "name"] }
  confidence = "high"
  sources    = ["internal/service/appsync:CreateDataSource"]
}

resource "aws_appsync_domain_name" {
  scope   = "region"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name", "certificate_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appsync:CreateDomainName"]
}

resource "aws_appsync_domain_name_api_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appsync:AssociateApi"]
}

resource "aws_appsync_resolver" {
  scope   = "region"
  outcome = "unknown"
  identity "api_id+field+type" { key = ["api_id", "field", "type"] }
  force_new          = ["api_id", "field", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/appsync:CreateResolver"]
}

resource "aws_arczonalshift_autoshift_observer_notification_status" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/arczonalshift:UpdateAutoshiftObserverNotificationStatus"]
}

resource "aws_arczonalshift_zonal_autoshift_configuration" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/arczonalshift:CreatePracticeRunConfiguration"]
}

resource "aws_athena_data_catalog" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/athena:CreateDataCatalog"]
}

resource "aws_athena_database" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name", "acl_configuration", "comment", "encryption_configuration", "expected_bucket_owner", "properties", "workgroup"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/athena:StartQueryExecution"]
}

resource "aws_athena_prepared_statement" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name", "workgroup"] }
  force_new          = ["name", "workgroup"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/athena:CreatePreparedStatement"]
}

resource "aws_athena_workgroup" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/athena:CreateWorkGroup"]
}

resource "aws_auditmanager_account_registration" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/auditmanager"]
}

resource "aws_auditmanager_assessment_delegation" {
  scope   = "region"
  outcome = "unknown"
  identity "assessment_id+control_set_id+role_arn" { key = ["assessment_id", "control_set_id", "role_arn"] }
  force_new          = ["assessment_id", "control_set_id", "role_arn", "comment", "role_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/auditmanager:BatchCreateDelegationByAssessment"]
}

resource "aws_auditmanager_organization_admin_account_registration" {
  scope   = "region"
  outcome = "unknown"
  identity "admin_account_id" { key = ["admin_account_id"] }
  force_new          = ["admin_account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/auditmanager:RegisterOrganizationAdminAccount"]
}

resource "aws_autoscaling_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "initial_lifecycle_hook"]
  confidence = "high"
  sources    = ["internal/service/autoscaling:CreateAutoScalingGroup"]
}

resource "aws_autoscaling_group_tag" {
  scope   = "region"
  outcome = "conflict"
  identity "autoscaling_group_name+tag" { key = ["autoscaling_group_name", "tag"] }
  force_new          = ["autoscaling_group_name", "tag.key"]
  force_new_complete = true
  parent "autoscaling_group_name" {
    types   = ["aws_autoscaling_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/autoscaling:CreateOrUpdateTags"]
}

resource "aws_autoscaling_lifecycle_hook" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["autoscaling_group_name", "name"] }
  force_new          = ["name"]
  force_new_complete = true
  parent "autoscaling_group_name" {
    types   = ["aws_autoscaling_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/autoscaling:PutLifecycleHook"]
}

resource "aws_autoscaling_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["autoscaling_group_name", "name"] }
  force_new = ["autoscaling_group_name", "name"]
  parent "autoscaling_group_name" {
    types   = ["aws_autoscaling_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/autoscaling:PutScalingPolicy"]
}

resource "aws_autoscaling_schedule" {
  scope   = "region"
  outcome = "conflict"
  identity "autoscaling_group_name+scheduled_action_name" { key = ["autoscaling_group_name", "scheduled_action_name"] }
  force_new          = ["autoscaling_group_name", "scheduled_action_name"]
  force_new_complete = true
  parent "autoscaling_group_name" {
    types   = ["aws_autoscaling_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/autoscaling:PutScheduledUpdateGroupAction"]
}

resource "aws_backup_framework" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateFramework"]
}

resource "aws_backup_global_settings" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/backup:UpdateGlobalSettings"]
}

resource "aws_backup_logically_air_gapped_vault" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "encryption_key_arn", "max_retention_days", "min_retention_days"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateLogicallyAirGappedBackupVault"]
}

resource "aws_backup_plan" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/backup:CreateBackupPlan"]
}

resource "aws_backup_region_settings" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/backup:UpdateRegionSettings"]
}

resource "aws_backup_report_plan" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "report_setting.report_template"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateReportPlan"]
}

resource "aws_backup_restore_testing_plan" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateRestoreTestingPlan"]
}

resource "aws_backup_restore_testing_selection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["restore_testing_plan_name", "name"] }
  force_new          = ["restore_testing_plan_name", "name", "protected_resource_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateRestoreTestingSelection"]
}

resource "aws_backup_selection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["plan_id", "name"] }
  force_new          = ["plan_id", "name", "condition", "iam_role_arn", "not_resources", "selection_tag", "resources"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/backup:CreateBackupSelection"]
}

resource "aws_backup_vault" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_key_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/backup:CreateBackupVault"]
}

resource "aws_backup_vault_lock_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "backup_vault_name" { key = ["backup_vault_name"] }
  force_new          = ["backup_vault_name", "changeable_for_days", "max_retention_days", "min_retention_days"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/backup:PutBackupVaultLockConfiguration"]
}

resource "aws_backup_vault_notifications" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "sns_topic_arn+backup_vault_name" { key = ["sns_topic_arn", "backup_vault_name"] }
  force_new          = ["sns_topic_arn", "backup_vault_name", "backup_vault_events"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/backup:PutBackupVaultNotifications"]
}

resource "aws_backup_vault_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "backup_vault_name" { key = ["backup_vault_name"] }
  force_new  = ["backup_vault_name"]
  confidence = "medium"
  sources    = ["internal/service/backup:PutBackupVaultAccessPolicy"]
}

resource "aws_batch_compute_environment" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "type", "compute_environment_name_prefix", "name_prefix", "compute_resources.placement_group", "compute_resources.spot_iam_fleet_role", "eks_configuration"]
  confidence = "high"
  sources    = ["internal/service/batch:CreateComputeEnvironment"]
}

resource "aws_batch_job_queue" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/batch:CreateJobQueue"]
}

resource "aws_batch_scheduling_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/batch:CreateSchedulingPolicy"]
}

resource "aws_bedrock_custom_model" {
  scope   = "region"
  outcome = "conflict"
  identity "custom_model_name" { key = ["custom_model_name"] }
  force_new  = ["custom_model_name", "base_model_identifier", "custom_model_kms_key_id", "customization_type", "hyperparameters", "job_name", "role_arn", "output_data_config", "training_data_config", "validation_data_config", "vpc_config"]
  confidence = "medium"
  sources    = ["internal/service/bedrock:CreateModelCustomizationJob"]
}

resource "aws_bedrock_evaluation_job" {
  scope   = "region"
  outcome = "conflict"
  identity "job_name" { key = ["job_name"] }
  force_new          = ["job_name", "application_type", "customer_encryption_key_id", "job_description", "role_arn", "evaluation_config", "inference_config", "output_data_config"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrock:CreateEvaluationJob"]
}

resource "aws_bedrock_foundation_model_agreement" {
  scope   = "region"
  outcome = "conflict"
  identity "model_id" { key = ["model_id"] }
  force_new          = ["model_id", "offer_token"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/bedrock:CreateFoundationModelAgreement"]
}

resource "aws_bedrock_guardrail" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/bedrock:CreateGuardrail"]
}

resource "aws_bedrock_model_invocation_logging_configuration" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/bedrock"]
}

resource "aws_bedrock_use_case_for_model_access" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/bedrock:PutUseCaseForModelAccess"]
}

resource "aws_bedrockagent_agent" {
  scope   = "region"
  outcome = "conflict"
  identity "agent_name" { key = ["agent_name"] }
  force_new  = ["agent_resource_role_arn"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagent:CreateAgent"]
}

resource "aws_bedrockagent_agent_action_group" {
  scope   = "region"
  outcome = "conflict"
  identity "agent_id+action_group_name" { key = ["agent_id", "action_group_name"] }
  force_new          = ["agent_id", "agent_version"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagent:CreateAgentActionGroup"]
}

resource "aws_bedrockagent_agent_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "agent_id+agent_alias_name" { key = ["agent_id", "agent_alias_name"] }
  force_new          = ["agent_id"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagent:CreateAgentAlias"]
}

resource "aws_bedrockagent_agent_collaborator" {
  scope   = "region"
  outcome = "overwrite"
  identity "agent_id+collaborator_name" { key = ["agent_id", "collaborator_name"] }
  force_new          = ["agent_id", "agent_version"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagent:AssociateAgentCollaborator"]
}

resource "aws_bedrockagent_agent_knowledge_base_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "agent_id+agent_version+knowledge_base_id" {
    key      = ["agent_id", "agent_version", "knowledge_base_id"]
    optional = ["agent_version"]
  }
  force_new          = ["agent_id", "agent_version", "knowledge_base_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagent:AssociateAgentKnowledgeBase"]
}

resource "aws_bedrockagent_data_source" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["knowledge_base_id", "name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagent:CreateDataSource"]
}

resource "aws_bedrockagent_flow" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/bedrockagent:CreateFlow"]
}

resource "aws_bedrockagent_knowledge_base" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["knowledge_base_configuration", "storage_configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagent:CreateKnowledgeBase"]
}

resource "aws_bedrockagent_prompt" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/bedrockagent:CreatePrompt"]
}

resource "aws_bedrockagentcore_agent_runtime" {
  scope   = "region"
  outcome = "conflict"
  identity "agent_runtime_name" { key = ["agent_runtime_name"] }
  force_new  = ["agent_runtime_name", "agent_runtime_artifact"]
  confidence = "low"
  sources    = ["internal/service/bedrockagentcore:CreateAgentRuntime"]
}

resource "aws_bedrockagentcore_agent_runtime_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["agent_runtime_id", "name"] }
  force_new          = ["agent_runtime_id", "name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagentcore:CreateAgentRuntimeEndpoint"]
}

resource "aws_bedrockagentcore_api_key_credential_provider" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagentcore:CreateApiKeyCredentialProvider"]
}

resource "aws_bedrockagentcore_browser" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "execution_role_arn", "browser_signing", "certificate", "enterprise_policy", "network_configuration", "recording"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagentcore:CreateBrowser"]
}

resource "aws_bedrockagentcore_browser_profile" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagentcore:CreateBrowserProfile"]
}

resource "aws_bedrockagentcore_code_interpreter" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "execution_role_arn", "certificate", "network_configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagentcore:CreateCodeInterpreter"]
}

resource "aws_bedrockagentcore_evaluator" {
  scope   = "region"
  outcome = "conflict"
  identity "evaluator_name" { key = ["evaluator_name"] }
  force_new          = ["evaluator_name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagentcore:CreateEvaluator"]
}

resource "aws_bedrockagentcore_gateway" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "authorizer_type"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagentcore:CreateGateway"]
}

resource "aws_bedrockagentcore_gateway_target" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["gateway_identifier", "name"] }
  force_new  = ["gateway_identifier", "name"]
  confidence = "low"
  sources    = ["internal/service/bedrockagentcore:CreateGatewayTarget"]
}

resource "aws_bedrockagentcore_harness" {
  scope   = "region"
  outcome = "conflict"
  identity "harness_name" { key = ["harness_name"] }
  force_new  = ["harness_name"]
  confidence = "low"
  sources    = ["internal/service/bedrockagentcore:CreateHarness"]
}

resource "aws_bedrockagentcore_memory" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "encryption_key_arn", "indexed_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/bedrockagentcore:CreateMemory"]
}

resource "aws_bedrockagentcore_oauth2_credential_provider" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "credential_provider_vendor"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagentcore:CreateOauth2CredentialProvider"]
}

resource "aws_bedrockagentcore_online_evaluation_config" {
  scope   = "region"
  outcome = "conflict"
  identity "online_evaluation_config_name" { key = ["online_evaluation_config_name"] }
  force_new  = ["online_evaluation_config_name"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagentcore:CreateOnlineEvaluationConfig"]
}

resource "aws_bedrockagentcore_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["policy_engine_id", "name"] }
  force_new          = ["policy_engine_id", "name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagentcore:CreatePolicy"]
}

resource "aws_bedrockagentcore_policy_engine" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "encryption_key_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/bedrockagentcore:CreatePolicyEngine"]
}

resource "aws_bedrockagentcore_registry" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["authorizer_type"]
  confidence = "medium"
  sources    = ["internal/service/bedrockagentcore:CreateRegistry"]
}

resource "aws_bedrockagentcore_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/bedrockagentcore:PutResourcePolicy"]
}

resource "aws_bedrockagentcore_workload_identity" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/bedrockagentcore:CreateWorkloadIdentity"]
}

resource "aws_billing_view" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["source_views"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/billing:CreateBillingView"]
}

resource "aws_budgets_budget" {
  scope   = "account"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  generated  = ["name"]
  force_new  = ["account_id", "name", "name_prefix"]
  confidence = "high"
  sources    = ["internal/service/budgets:CreateBudget"]
}

resource "aws_ce_cost_allocation_tag" {
  scope   = "account"
  outcome = "overwrite"
  identity "tag_key" { key = ["tag_key"] }
  confidence = "high"
  sources    = ["internal/service/ce:UpdateCostAllocationTagsStatus"]
}

resource "aws_ce_cost_category" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "rule_version"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ce:CreateCostCategoryDefinition"]
}

resource "aws_chatbot_slack_channel_configuration" {
  scope   = "account"
  outcome = "conflict"
  identity "configuration_name" { key = ["configuration_name"] }
  force_new          = ["configuration_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chatbot:CreateSlackChannelConfiguration"]
}

resource "aws_chatbot_teams_channel_configuration" {
  scope   = "account"
  outcome = "conflict"
  identity "configuration_name" { key = ["configuration_name"] }
  confidence = "medium"
  sources    = ["internal/service/chatbot:CreateMicrosoftTeamsChannelConfiguration"]
}

resource "aws_chime_voice_connector_logging" {
  scope   = "region"
  outcome = "unknown"
  identity "voice_connector_id" { key = ["voice_connector_id"] }
  force_new          = ["voice_connector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chime"]
}

resource "aws_chime_voice_connector_origination" {
  scope   = "region"
  outcome = "unknown"
  identity "voice_connector_id" { key = ["voice_connector_id"] }
  force_new          = ["voice_connector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chime"]
}

resource "aws_chime_voice_connector_streaming" {
  scope   = "region"
  outcome = "unknown"
  identity "voice_connector_id" { key = ["voice_connector_id"] }
  force_new          = ["voice_connector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chime"]
}

resource "aws_chime_voice_connector_termination" {
  scope   = "region"
  outcome = "unknown"
  identity "voice_connector_id" { key = ["voice_connector_id"] }
  force_new          = ["voice_connector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chime"]
}

resource "aws_chime_voice_connector_termination_credentials" {
  scope   = "region"
  outcome = "unknown"
  identity "voice_connector_id" { key = ["voice_connector_id"] }
  force_new          = ["voice_connector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/chime"]
}

resource "aws_chimesdkvoice_global_settings" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/chimesdkvoice:UpdateGlobalSettings"]
}

resource "aws_cleanrooms_configured_table" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["allowed_columns", "table_reference"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/cleanrooms:CreateConfiguredTable"]
}

resource "aws_cloud9_environment_membership" {
  scope   = "region"
  outcome = "conflict"
  identity "environment_id+user_arn" { key = ["environment_id", "user_arn"] }
  force_new          = ["environment_id", "user_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloud9:CreateEnvironmentMembership"]
}

resource "aws_cloudformation_stack" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "disable_rollback", "on_failure", "timeout_in_minutes"]
  confidence = "medium"
  sources    = ["internal/service/cloudformation:CreateStack"]
}

resource "aws_cloudformation_stack_instances" {
  scope   = "region"
  outcome = "conflict"
  identity "call_as+stack_set_name" {
    key      = ["call_as", "stack_set_name"]
    optional = ["call_as"]
  }
  force_new  = ["stack_set_name", "deployment_targets.account_filter_type"]
  confidence = "high"
  sources    = ["internal/service/cloudformation:CreateStackInstances"]
}

resource "aws_cloudformation_stack_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudformation:CreateStackSet"]
}

resource "aws_cloudformation_stack_set_instance" {
  scope   = "account"
  outcome = "conflict"
  identity "account_id+region+stack_set_instance_region+stack_set_name" {
    key      = ["account_id", "region", "stack_set_instance_region", "stack_set_name"]
    optional = ["account_id", "region", "stack_set_instance_region"]
  }
  force_new          = ["account_id", "region", "stack_set_instance_region", "stack_set_name", "deployment_targets"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudformation:CreateStackInstances"]
}

resource "aws_cloudfront_anycast_ip_list" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "ip_count"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateAnycastIpList"]
}

resource "aws_cloudfront_cache_policy" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudfront:CreateCachePolicy"]
}

resource "aws_cloudfront_connection_function" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateConnectionFunction"]
}

resource "aws_cloudfront_connection_group" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateConnectionGroup"]
}

resource "aws_cloudfront_distribution" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "aliases" { key = ["aliases[]"] }
  force_new          = ["staging"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateDistributionWithTags"]
}

resource "aws_cloudfront_distribution_tenant" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["distribution_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateDistributionTenant"]
}

resource "aws_cloudfront_field_level_encryption_profile" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudfront:CreateFieldLevelEncryptionProfile"]
}

resource "aws_cloudfront_function" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudfront:CreateFunction"]
}

resource "aws_cloudfront_key_group" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudfront:CreateKeyGroup"]
}

resource "aws_cloudfront_key_value_store" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudfront:CreateKeyValueStore"]
}

resource "aws_cloudfront_monitoring_subscription" {
  scope   = "account"
  outcome = "conflict"
  identity "distribution_id" { key = ["distribution_id"] }
  force_new          = ["distribution_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudfront:CreateMonitoringSubscription"]
}

resource "aws_cloudfront_origin_access_control" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudfront:CreateOriginAccessControl"]
}

resource "aws_cloudfront_origin_request_policy" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/service/cloudfront:CreateOriginRequestPolicy"]
}

resource "aws_cloudfront_public_key" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "encoded_key", "name_prefix"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreatePublicKey"]
}

resource "aws_cloudfront_realtime_log_config" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateRealtimeLogConfig"]
}

resource "aws_cloudfront_response_headers_policy" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudfront:CreateResponseHeadersPolicy"]
}

resource "aws_cloudfront_trust_store" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudfront:CreateTrustStore"]
}

resource "aws_cloudfrontkeyvaluestore_key" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "key_value_store_arn+key" { key = ["key_value_store_arn", "key"] }
  force_new          = ["key_value_store_arn", "key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudfrontkeyvaluestore:PutKey"]
}

resource "aws_cloudsearch_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudsearch:CreateDomain"]
}

resource "aws_cloudsearch_domain_service_access_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  confidence = "medium"
  sources    = ["internal/service/cloudsearch:UpdateServiceAccessPolicies"]
}

resource "aws_cloudtrail" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudtrail:CreateTrail"]
}

resource "aws_cloudtrail_event_data_store" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_key_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudtrail:CreateEventDataStore"]
}

resource "aws_cloudtrail_organization_delegated_admin_account" {
  scope   = "account"
  outcome = "conflict"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cloudtrail:RegisterOrganizationDelegatedAdmin"]
}

resource "aws_cloudwatch_alarm_mute_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudwatch:PutAlarmMuteRule"]
}

resource "aws_cloudwatch_composite_alarm" {
  scope     = "region"
  outcome   = "overwrite"
  namespace = "aws_cloudwatch_alarm"
  identity "alarm_name" { key = ["alarm_name"] }
  force_new          = ["alarm_name", "actions_enabled"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudwatch:PutCompositeAlarm"]
}

resource "aws_cloudwatch_contributor_insight_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_name" { key = ["rule_name"] }
  force_new          = ["rule_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudwatch:PutInsightRule"]
}

resource "aws_cloudwatch_contributor_managed_insight_rule" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn+template_name" { key = ["resource_arn", "template_name"] }
  force_new  = ["resource_arn", "template_name"]
  confidence = "high"
  sources    = ["internal/service/cloudwatch:PutManagedInsightRules"]
}

resource "aws_cloudwatch_dashboard" {
  scope   = "region"
  outcome = "overwrite"
  identity "dashboard_name" { key = ["dashboard_name"] }
  force_new  = ["dashboard_name"]
  confidence = "high"
  sources    = ["internal/service/cloudwatch:PutDashboard"]
}

resource "aws_cloudwatch_event_api_destination" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:CreateApiDestination"]
}

resource "aws_cloudwatch_event_archive" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "event_source_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:CreateArchive"]
}

resource "aws_cloudwatch_event_bus" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "event_source_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:CreateEventBus"]
}

resource "aws_cloudwatch_event_bus_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "event_bus_name" { key = ["event_bus_name"] }
  force_new  = ["event_bus_name"]
  confidence = "high"
  sources    = ["internal/service/events:PutPermission"]
}

resource "aws_cloudwatch_event_connection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/events:CreateConnection"]
}

resource "aws_cloudwatch_event_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:CreateEndpoint"]
}

resource "aws_cloudwatch_event_permission" {
  scope   = "region"
  outcome = "overwrite"
  identity "event_bus_name+statement_id" { key = ["event_bus_name", "statement_id"] }
  defaults           = { event_bus_name = "default" }
  force_new          = ["event_bus_name", "statement_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:PutPermission"]
}

resource "aws_cloudwatch_event_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["event_bus_name", "name"] }
  defaults           = { event_bus_name = "default" }
  generated          = ["name"]
  force_new          = ["event_bus_name", "name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:PutRule"]
}

resource "aws_cloudwatch_event_target" {
  scope   = "region"
  outcome = "overwrite"
  identity "event_bus_name+rule+target_id" { key = ["event_bus_name", "rule", "target_id"] }
  defaults           = { event_bus_name = "default" }
  generated          = ["event_bus_name", "target_id"]
  force_new          = ["event_bus_name", "rule", "target_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/events:PutTargets"]
}

resource "aws_cloudwatch_log_account_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "policy_name+policy_type" { key = ["policy_name", "policy_type"] }
  force_new  = ["policy_name", "policy_type", "selection_criteria"]
  confidence = "high"
  sources    = ["internal/service/logs:PutAccountPolicy"]
}

resource "aws_cloudwatch_log_data_protection_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "log_group_name" { key = ["log_group_name"] }
  force_new = ["log_group_name"]
  parent "log_group_name" {
    types   = ["aws_cloudwatch_log_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/logs:PutDataProtectionPolicy"]
}

resource "aws_cloudwatch_log_delivery_destination" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "output_format"]
  confidence = "high"
  sources    = ["internal/service/logs:PutDeliveryDestination"]
}

resource "aws_cloudwatch_log_delivery_destination_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "delivery_destination_name" { key = ["delivery_destination_name"] }
  force_new          = ["delivery_destination_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/logs:PutDeliveryDestinationPolicy"]
}

resource "aws_cloudwatch_log_delivery_source" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "log_type", "resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/logs:PutDeliverySource"]
}

resource "aws_cloudwatch_log_destination" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/logs:PutDestination"]
}

resource "aws_cloudwatch_log_destination_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "destination_name" { key = ["destination_name"] }
  force_new  = ["destination_name"]
  confidence = "high"
  sources    = ["internal/service/logs:PutDestinationPolicy"]
}

resource "aws_cloudwatch_log_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "log_group_class"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/logs:CreateLogGroup"]
}

resource "aws_cloudwatch_log_index_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "log_group_name" { key = ["log_group_name"] }
  force_new          = ["log_group_name"]
  force_new_complete = true
  parent "log_group_name" {
    types   = ["aws_cloudwatch_log_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/logs:PutIndexPolicy"]
}

resource "aws_cloudwatch_log_metric_filter" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["log_group_name", "name"] }
  force_new          = ["log_group_name", "name"]
  force_new_complete = true
  parent "log_group_name" {
    types   = ["aws_cloudwatch_log_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/logs:PutMetricFilter"]
}

resource "aws_cloudwatch_log_resource_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "policy_name+resource_arn" {
    key      = ["policy_name", "resource_arn"]
    optional = ["policy_name", "resource_arn"]
  }
  force_new  = ["policy_name", "resource_arn"]
  confidence = "high"
  sources    = ["internal/service/logs:PutResourcePolicy"]
}

resource "aws_cloudwatch_log_storage_tier_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/logs:PutStorageTierPolicy"]
}

resource "aws_cloudwatch_log_stream" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["log_group_name", "name"] }
  force_new          = ["log_group_name", "name"]
  force_new_complete = true
  parent "log_group_name" {
    types   = ["aws_cloudwatch_log_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/logs:CreateLogStream"]
}

resource "aws_cloudwatch_log_subscription_filter" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["log_group_name", "name"] }
  force_new          = ["log_group_name", "name", "destination_arn"]
  force_new_complete = true
  parent "log_group_name" {
    types   = ["aws_cloudwatch_log_group"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/logs:PutSubscriptionFilter"]
}

resource "aws_cloudwatch_log_transformer" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "log_group_arn" { key = ["log_group_arn"] }
  force_new          = ["log_group_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/logs:PutTransformer"]
}

resource "aws_cloudwatch_metric_alarm" {
  scope     = "region"
  outcome   = "overwrite"
  namespace = "aws_cloudwatch_alarm"
  identity "alarm_name" { key = ["alarm_name"] }
  force_new  = ["alarm_name"]
  confidence = "high"
  sources    = ["internal/service/cloudwatch:PutMetricAlarm"]
}

resource "aws_cloudwatch_metric_stream" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cloudwatch:PutMetricStream"]
}

resource "aws_cloudwatch_otel_enrichment" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/cloudwatch:StartOTelEnrichment"]
}

resource "aws_codeartifact_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "domain" { key = ["domain"] }
  force_new          = ["domain", "encryption_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/codeartifact:CreateDomain"]
}

resource "aws_codeartifact_domain_permissions_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain" { key = ["domain"] }
  force_new  = ["domain", "domain_owner"]
  confidence = "medium"
  sources    = ["internal/service/codeartifact:PutDomainPermissionsPolicy"]
}

resource "aws_codeartifact_repository" {
  scope   = "region"
  outcome = "conflict"
  identity "domain+domain_owner+repository" {
    key      = ["domain", "domain_owner", "repository"]
    optional = ["domain_owner"]
  }
  force_new          = ["domain", "domain_owner", "repository"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codeartifact:CreateRepository"]
}

resource "aws_codeartifact_repository_permissions_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain+repository" { key = ["domain", "repository"] }
  force_new  = ["domain", "repository", "domain_owner"]
  confidence = "medium"
  sources    = ["internal/service/codeartifact:PutRepositoryPermissionsPolicy"]
}

resource "aws_codebuild_fleet" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codebuild:CreateFleet"]
}

resource "aws_codebuild_project" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/codebuild:CreateProject"]
}

resource "aws_codebuild_report_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/codebuild:CreateReportGroup"]
}

resource "aws_codebuild_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn"]
  confidence = "high"
  sources    = ["internal/service/codebuild:PutResourcePolicy"]
}

resource "aws_codebuild_source_credential" {
  scope   = "region"
  outcome = "conflict"
  identity "server_type+auth_type" { key = ["server_type", "auth_type"] }
  force_new          = ["server_type", "auth_type", "token", "user_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codebuild:ImportSourceCredentials"]
}

resource "aws_codebuild_webhook" {
  scope   = "region"
  outcome = "conflict"
  identity "project_name" { key = ["project_name"] }
  force_new          = ["project_name", "manual_creation"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/codebuild:CreateWebhook"]
}

resource "aws_codecatalyst_source_repository" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["space_name", "project_name", "name"] }
  confidence = "medium"
  sources    = ["internal/service/codecatalyst:CreateSourceRepository"]
}

resource "aws_codecommit_approval_rule_template" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/service/codecommit:CreateApprovalRuleTemplate"]
}

resource "aws_codecommit_approval_rule_template_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "approval_rule_template_name+repository_name" { key = ["approval_rule_template_name", "repository_name"] }
  force_new          = ["approval_rule_template_name", "repository_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/codecommit:AssociateApprovalRuleTemplateWithRepository"]
}

resource "aws_codecommit_repository" {
  scope   = "region"
  outcome = "conflict"
  identity "repository_name" { key = ["repository_name"] }
  confidence = "high"
  sources    = ["internal/service/codecommit:CreateRepository"]
}

resource "aws_codecommit_trigger" {
  scope   = "region"
  outcome = "overwrite"
  identity "repository_name" { key = ["repository_name"] }
  force_new          = ["repository_name", "trigger"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codecommit:PutRepositoryTriggers"]
}

resource "aws_codedeploy_app" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["compute_platform"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/deploy:CreateApplication"]
}

resource "aws_codedeploy_deployment_config" {
  scope   = "region"
  outcome = "conflict"
  identity "deployment_config_name" { key = ["deployment_config_name"] }
  force_new          = ["deployment_config_name", "compute_platform", "minimum_healthy_hosts", "traffic_routing_config", "zonal_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/deploy:CreateDeploymentConfig"]
}

resource "aws_codedeploy_deployment_group" {
  scope   = "region"
  outcome = "conflict"
  identity "app_name+deployment_group_name" { key = ["app_name", "deployment_group_name"] }
  confidence = "high"
  sources    = ["internal/service/deploy:CreateDeploymentGroup"]
}

resource "aws_codeguruprofiler_profiling_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "compute_platform"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/codeguruprofiler:CreateProfilingGroup"]
}

resource "aws_codepipeline" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/codepipeline:CreatePipeline"]
}

resource "aws_codepipeline_custom_action_type" {
  scope   = "region"
  outcome = "unknown"
  identity "category+provider_name+version" { key = ["category", "provider_name", "version"] }
  force_new          = ["category", "provider_name", "version"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codepipeline:CreateCustomActionType"]
}

resource "aws_codepipeline_webhook" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name", "authentication", "authentication_configuration", "target_action", "target_pipeline"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codepipeline:PutWebhook"]
}

resource "aws_codestarnotifications_notification_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["resource"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/codestarnotifications:CreateNotificationRule"]
}

resource "aws_cognito_identity_pool_provider_principal_tag" {
  scope   = "region"
  outcome = "overwrite"
  identity "identity_pool_id+identity_provider_name" { key = ["identity_pool_id", "identity_provider_name"] }
  force_new          = ["identity_pool_id", "identity_provider_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cognitoidentity:SetPrincipalTagAttributeMap"]
}

resource "aws_cognito_identity_pool_roles_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "identity_pool_id" { key = ["identity_pool_id"] }
  force_new          = ["identity_pool_id", "roles"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cognitoidentity:SetIdentityPoolRoles"]
}

resource "aws_cognito_identity_provider" {
  scope   = "region"
  outcome = "conflict"
  identity "provider_name+user_pool_id" { key = ["provider_name", "user_pool_id"] }
  force_new          = ["provider_name", "user_pool_id", "provider_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cognitoidp:CreateIdentityProvider"]
}

resource "aws_cognito_log_delivery_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "user_pool_id" { key = ["user_pool_id"] }
  force_new          = ["user_pool_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cognitoidp:SetLogDeliveryConfiguration"]
}

resource "aws_cognito_resource_server" {
  scope   = "region"
  outcome = "unknown"
  identity "identifier+user_pool_id" { key = ["identifier", "user_pool_id"] }
  force_new          = ["identifier", "user_pool_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cognitoidp:CreateResourceServer"]
}

resource "aws_cognito_risk_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "client_id+user_pool_id" {
    key      = ["client_id", "user_pool_id"]
    optional = ["client_id"]
  }
  force_new          = ["client_id", "user_pool_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cognitoidp:SetRiskConfiguration"]
}

resource "aws_cognito_user" {
  scope   = "region"
  outcome = "conflict"
  identity "user_pool_id+username" { key = ["user_pool_id", "username"] }
  force_new          = ["user_pool_id", "username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cognitoidp:AdminCreateUser"]
}

resource "aws_cognito_user_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "user_pool_id"] }
  force_new          = ["name", "user_pool_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cognitoidp:CreateGroup"]
}

resource "aws_cognito_user_in_group" {
  scope   = "region"
  outcome = "unknown"
  identity "group_name+user_pool_id+username" { key = ["group_name", "user_pool_id", "username"] }
  force_new          = ["group_name", "user_pool_id", "username"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/cognitoidp:AdminAddUserToGroup"]
}

resource "aws_cognito_user_pool_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "domain" { key = ["domain"] }
  force_new  = ["domain", "user_pool_id"]
  confidence = "high"
  sources    = ["internal/service/cognitoidp:CreateUserPoolDomain"]
}

resource "aws_cognito_user_pool_ui_customization" {
  scope   = "region"
  outcome = "overwrite"
  identity "client_id+user_pool_id" {
    key      = ["client_id", "user_pool_id"]
    optional = ["client_id"]
  }
  defaults   = { client_id = "ALL" }
  confidence = "medium"
  sources    = ["internal/service/cognitoidp:SetUICustomization"]
}

resource "aws_comprehend_document_classifier" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/comprehend:CreateDocumentClassifier"]
}

resource "aws_comprehend_entity_recognizer" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["internal/service/comprehend:CreateEntityRecognizer"]
}

resource "aws_computeoptimizer_enrollment_status" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/computeoptimizer:UpdateEnrollmentStatus"]
}

resource "aws_config_aggregate_authorization" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id+authorized_aws_region+region" {
    key      = ["account_id", "authorized_aws_region", "region"]
    optional = ["authorized_aws_region", "region"]
  }
  force_new          = ["account_id", "authorized_aws_region", "region"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/configservice:PutAggregationAuthorization"]
}

resource "aws_config_config_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutConfigRule"]
}

resource "aws_config_configuration_aggregator" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/configservice:PutConfigurationAggregator"]
}

resource "aws_config_configuration_recorder" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/configservice:PutConfigurationRecorder"]
}

resource "aws_config_configuration_recorder_status" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:StartConfigurationRecorder"]
}

resource "aws_config_conformance_pack" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutConformancePack"]
}

resource "aws_config_delivery_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutDeliveryChannel"]
}

resource "aws_config_organization_conformance_pack" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutOrganizationConformancePack"]
}

resource "aws_config_organization_custom_policy_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutOrganizationConfigRule"]
}

resource "aws_config_organization_custom_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutOrganizationConfigRule"]
}

resource "aws_config_organization_managed_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutOrganizationConfigRule"]
}

resource "aws_config_remediation_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "config_rule_name" { key = ["config_rule_name"] }
  force_new          = ["config_rule_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/configservice:PutRemediationConfigurations"]
}

resource "aws_connect_contact_flow" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateContactFlow"]
}

resource "aws_connect_contact_flow_module" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["internal/service/connect:CreateContactFlowModule"]
}

resource "aws_connect_hours_of_operation" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["internal/service/connect:CreateHoursOfOperation"]
}

resource "aws_connect_instance" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "instance_alias" { key = ["instance_alias"] }
  force_new          = ["instance_alias", "directory_id", "identity_management_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateInstance"]
}

resource "aws_connect_lambda_function_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "function_arn+instance_id" { key = ["function_arn", "instance_id"] }
  force_new          = ["function_arn", "instance_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/connect:AssociateLambdaFunction"]
}

resource "aws_connect_queue" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["internal/service/connect:CreateQueue"]
}

resource "aws_connect_quick_connect" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["internal/service/connect:CreateQuickConnect"]
}

resource "aws_connect_routing_profile" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["internal/service/connect:CreateRoutingProfile"]
}

resource "aws_connect_security_profile" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateSecurityProfile"]
}

resource "aws_connect_user" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["instance_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateUser"]
}

resource "aws_connect_user_hierarchy_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["parent_group_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateUserHierarchyGroup"]
}

resource "aws_connect_user_hierarchy_structure" {
  scope   = "region"
  outcome = "overwrite"
  identity "instance_id" { key = ["instance_id"] }
  confidence = "medium"
  sources    = ["internal/service/connect:UpdateUserHierarchyStructure"]
}

resource "aws_connect_vocabulary" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["instance_id", "name", "content", "language_code"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/connect:CreateVocabulary"]
}

resource "aws_controltower_baseline" {
  scope   = "region"
  outcome = "overwrite"
  identity "baseline_identifier+target_identifier" { key = ["baseline_identifier", "target_identifier"] }
  force_new          = ["baseline_identifier", "target_identifier", "baseline_version"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/controltower:EnableBaseline"]
}

resource "aws_controltower_control" {
  scope   = "region"
  outcome = "overwrite"
  identity "control_identifier+target_identifier" { key = ["control_identifier", "target_identifier"] }
  force_new          = ["control_identifier", "target_identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/controltower:EnableControl"]
}

resource "aws_costoptimizationhub_enrollment_status" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/costoptimizationhub:UpdateEnrollmentStatus"]
}

resource "aws_costoptimizationhub_preferences" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/costoptimizationhub:UpdatePreferences"]
}

resource "aws_cur_report_definition" {
  scope   = "account"
  outcome = "conflict"
  identity "report_name" { key = ["report_name"] }
  force_new          = ["report_name", "additional_schema_elements", "report_versioning", "time_unit"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/cur:PutReportDefinition"]
}

resource "aws_customerprofiles_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/customerprofiles:CreateDomain"]
}

resource "aws_datapipeline_pipeline_definition" {
  scope   = "region"
  outcome = "overwrite"
  identity "pipeline_id" { key = ["pipeline_id"] }
  force_new          = ["pipeline_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/datapipeline:PutPipelineDefinition"]
}

resource "aws_datazone_asset_type" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["domain_identifier", "name"] }
  force_new          = ["domain_identifier", "name", "description", "owning_project_identifier", "forms_input"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/datazone:CreateAssetType"]
}

resource "aws_datazone_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "domain_version"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/datazone:CreateDomain"]
}

resource "aws_datazone_environment_blueprint_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_id+environment_blueprint_id" { key = ["domain_id", "environment_blueprint_id"] }
  force_new          = ["domain_id", "environment_blueprint_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/datazone:PutEnvironmentBlueprintConfiguration"]
}

resource "aws_datazone_form_type" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["domain_identifier", "name"] }
  force_new          = ["domain_identifier", "name", "description", "owning_project_identifier", "status", "model"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/datazone:CreateFormType"]
}

resource "aws_datazone_project" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["domain_identifier", "name"] }
  confidence = "low"
  sources    = ["internal/service/datazone:CreateProject"]
}

resource "aws_datazone_user_profile" {
  scope   = "region"
  outcome = "unknown"
  identity "domain_identifier+user_identifier" { key = ["domain_identifier", "user_identifier"] }
  force_new          = ["domain_identifier", "user_identifier", "user_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/datazone:CreateUserProfile"]
}

resource "aws_dax_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "cluster_name" { key = ["cluster_name"] }
  force_new          = ["cluster_name", "cluster_endpoint_encryption_type", "iam_role_arn", "node_type", "availability_zones", "server_side_encryption.enabled", "subnet_group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dax:CreateCluster"]
}

resource "aws_dax_parameter_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dax:CreateParameterGroup"]
}

resource "aws_dax_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dax:CreateSubnetGroup"]
}

resource "aws_db_cluster_snapshot" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "db_cluster_snapshot_identifier" { key = ["db_cluster_snapshot_identifier"] }
  force_new          = ["db_cluster_snapshot_identifier", "db_cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBClusterSnapshot"]
}

resource "aws_db_event_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateEventSubscription"]
}

resource "aws_db_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:db"
  identity "identifier" { key = ["identifier"] }
  generated  = ["identifier"]
  force_new  = ["engine", "username", "db_name", "availability_zone", "storage_encrypted", "kms_key_id", "snapshot_identifier", "character_set_name", "timezone", "backup_target", "custom_iam_instance_profile", "nchar_character_set_name", "s3_import.bucket_name", "s3_import.bucket_prefix", "s3_import.ingestion_role", "s3_import.source_engine", "s3_import.source_engine_version"]
  confidence = "high"
  sources    = ["internal/service/rds:CreateDBInstance"]
}

resource "aws_db_instance_role_association" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "db_instance_identifier+role_arn" { key = ["db_instance_identifier", "role_arn"] }
  force_new          = ["db_instance_identifier", "role_arn", "feature_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:AddRoleToDBInstance"]
}

resource "aws_db_option_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "engine_name", "major_engine_version", "option_group_description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateOptionGroup"]
}

resource "aws_db_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "family", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBParameterGroup"]
}

resource "aws_db_proxy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["endpoint_network_type", "engine_family", "target_connection_network_type", "vpc_subnet_ids"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBProxy"]
}

resource "aws_db_proxy_default_target_group" {
  scope   = "region"
  outcome = "overwrite"
  identity "db_proxy_name" { key = ["db_proxy_name"] }
  force_new          = ["db_proxy_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/rds:ModifyDBProxyTargetGroup"]
}

resource "aws_db_proxy_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "db_proxy_endpoint_name+db_proxy_name" { key = ["db_proxy_endpoint_name", "db_proxy_name"] }
  force_new          = ["db_proxy_endpoint_name", "db_proxy_name", "target_role", "vpc_subnet_ids"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBProxyEndpoint"]
}

resource "aws_db_snapshot" {
  scope   = "region"
  outcome = "conflict"
  identity "db_snapshot_identifier" { key = ["db_snapshot_identifier"] }
  force_new          = ["db_snapshot_identifier", "db_instance_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBSnapshot"]
}

resource "aws_db_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBSubnetGroup"]
}

resource "aws_default_network_acl" {
  scope   = "region"
  outcome = "overwrite"
  identity "default_network_acl_id" { key = ["default_network_acl_id"] }
  force_new  = ["default_network_acl_id"]
  confidence = "high"
  sources    = ["internal/service/ec2:CreateTags"]
}

resource "aws_default_route_table" {
  scope   = "region"
  outcome = "overwrite"
  identity "default_route_table_id" { key = ["default_route_table_id"] }
  force_new          = ["default_route_table_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateRoute"]
}

resource "aws_default_security_group" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_id" {
    key      = ["vpc_id"]
    optional = ["vpc_id"]
  }
  force_new  = ["vpc_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateTags"]
}

resource "aws_default_subnet" {
  scope   = "region"
  outcome = "adoption"
  identity "availability_zone" { key = ["availability_zone"] }
  force_new          = ["availability_zone", "ipv6_native"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateDefaultSubnet"]
}

resource "aws_default_vpc" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateDefaultVpc"]
}

resource "aws_default_vpc_dhcp_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ec2"]
}

resource "aws_detective_graph" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/detective:CreateGraph"]
}

resource "aws_detective_invitation_accepter" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "graph_arn" { key = ["graph_arn"] }
  force_new          = ["graph_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/detective:AcceptInvitation"]
}

resource "aws_detective_member" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "account_id+graph_arn" { key = ["account_id", "graph_arn"] }
  force_new          = ["account_id", "graph_arn", "disable_email_notification", "email_address", "message"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/detective:CreateMembers"]
}

resource "aws_detective_organization_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/detective:EnableOrganizationAdminAccount"]
}

resource "aws_detective_organization_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "graph_arn" { key = ["graph_arn"] }
  force_new          = ["graph_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/detective:UpdateOrganizationConfiguration"]
}

resource "aws_devopsguru_event_sources_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new          = ["event_sources.amazon_code_guru_profiler.status"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/devopsguru:UpdateEventSourcesConfig"]
}

resource "aws_devopsguru_resource_collection" {
  scope   = "region"
  outcome = "overwrite"
  identity "type" { key = ["type"] }
  force_new          = ["type", "cloudformation.stack_names", "tags.app_boundary_key", "tags.tag_values"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/devopsguru:UpdateResourceCollection"]
}

resource "aws_devopsguru_service_integration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/devopsguru:UpdateServiceIntegration"]
}

resource "aws_directory_service_conditional_forwarder" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_id+remote_domain_name" { key = ["directory_id", "remote_domain_name"] }
  force_new          = ["directory_id", "remote_domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ds:CreateConditionalForwarder"]
}

resource "aws_directory_service_log_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_id" { key = ["directory_id"] }
  force_new          = ["directory_id", "log_group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ds:CreateLogSubscription"]
}

resource "aws_directory_service_radius_settings" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_id" { key = ["directory_id"] }
  force_new          = ["directory_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ds:EnableRadius"]
}

resource "aws_directory_service_region" {
  scope   = "region"
  outcome = "unknown"
  identity "directory_id+region_name" { key = ["directory_id", "region_name"] }
  force_new          = ["directory_id", "region_name", "vpc_settings"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ds:AddRegion"]
}

resource "aws_directory_service_shared_directory_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "shared_directory_id" { key = ["shared_directory_id"] }
  force_new          = ["shared_directory_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ds:AcceptSharedDirectory"]
}

resource "aws_dms_certificate" {
  scope   = "region"
  outcome = "conflict"
  identity "certificate_id" { key = ["certificate_id"] }
  force_new          = ["certificate_id", "certificate_pem", "certificate_wallet"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:ImportCertificate"]
}

resource "aws_dms_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "endpoint_id" { key = ["endpoint_id"] }
  force_new  = ["endpoint_id", "elasticsearch_settings.endpoint_uri", "elasticsearch_settings.error_retry_duration", "elasticsearch_settings.full_load_error_percentage", "elasticsearch_settings.service_access_role_arn", "elasticsearch_settings.use_new_mapping_type", "kinesis_settings.message_format", "kms_key_arn"]
  confidence = "high"
  sources    = ["internal/service/dms:CreateEndpoint"]
}

resource "aws_dms_event_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "source_ids", "source_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateEventSubscription"]
}

resource "aws_dms_replication_config" {
  scope   = "region"
  outcome = "conflict"
  identity "replication_config_identifier" { key = ["replication_config_identifier"] }
  force_new          = ["replication_config_identifier", "compute_config.availability_zone", "compute_config.kms_key_id", "compute_config.replication_subnet_group_id", "resource_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateReplicationConfig"]
}

resource "aws_dms_replication_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "replication_instance_id" { key = ["replication_instance_id"] }
  force_new          = ["replication_instance_id", "availability_zone", "kms_key_arn", "publicly_accessible", "replication_subnet_group_id", "dns_name_servers"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateReplicationInstance"]
}

resource "aws_dms_replication_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "replication_subnet_group_id" { key = ["replication_subnet_group_id"] }
  force_new          = ["replication_subnet_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateReplicationSubnetGroup"]
}

resource "aws_dms_replication_task" {
  scope   = "region"
  outcome = "conflict"
  identity "replication_task_id" { key = ["replication_task_id"] }
  force_new          = ["replication_task_id", "resource_identifier", "source_endpoint_arn", "target_endpoint_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateReplicationTask"]
}

resource "aws_dms_s3_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "endpoint_id" { key = ["endpoint_id"] }
  force_new          = ["endpoint_id", "kms_key_arn", "ignore_header_rows"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dms:CreateEndpoint"]
}

resource "aws_docdb_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:cluster"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  generated  = ["cluster_identifier"]
  force_new  = ["cluster_identifier", "availability_zones", "engine", "kms_key_id", "master_username", "snapshot_identifier", "storage_encrypted", "cluster_identifier_prefix", "db_subnet_group_name", "port", "restore_to_point_in_time"]
  confidence = "high"
  sources    = ["internal/service/docdb:CreateDBCluster"]
}

resource "aws_docdb_cluster_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:db"
  identity "identifier" { key = ["identifier"] }
  generated          = ["identifier"]
  force_new          = ["identifier", "availability_zone", "cluster_identifier", "engine", "identifier_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateDBInstance"]
}

resource "aws_docdb_cluster_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "family", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateDBClusterParameterGroup"]
}

resource "aws_docdb_cluster_snapshot" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "db_cluster_snapshot_identifier" { key = ["db_cluster_snapshot_identifier"] }
  force_new          = ["db_cluster_snapshot_identifier", "db_cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateDBClusterSnapshot"]
}

resource "aws_docdb_event_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateEventSubscription"]
}

resource "aws_docdb_global_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "global_cluster_identifier" { key = ["global_cluster_identifier"] }
  force_new          = ["global_cluster_identifier", "database_name", "engine", "source_db_cluster_identifier", "storage_encrypted"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateGlobalCluster"]
}

resource "aws_docdb_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdb:CreateDBSubnetGroup"]
}

resource "aws_docdbelastic_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "admin_user_name", "auth_type", "kms_key_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/docdbelastic:CreateCluster"]
}

resource "aws_dsql_cluster_peering" {
  scope   = "region"
  outcome = "overwrite"
  identity "identifier" { key = ["identifier"] }
  confidence = "low"
  sources    = ["internal/service/dsql:UpdateCluster"]
}

resource "aws_dx_bgp_peer" {
  scope   = "region"
  outcome = "unknown"
  identity "address_family+bgp_asn+virtual_interface_id" { key = ["address_family", "bgp_asn", "virtual_interface_id"] }
  force_new          = ["address_family", "bgp_asn", "virtual_interface_id", "amazon_address", "bgp_auth_key", "customer_address"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:CreateBGPPeer"]
}

resource "aws_dx_connection_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "connection_id" { key = ["connection_id"] }
  force_new          = ["connection_id", "lag_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:AssociateConnectionWithLag"]
}

resource "aws_dx_connection_confirmation" {
  scope   = "region"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new          = ["connection_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect"]
}

resource "aws_dx_hosted_connection" {
  scope   = "region"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new          = ["connection_id", "bandwidth", "name", "owner_account_id", "vlan"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:AllocateHostedConnection"]
}

resource "aws_dx_hosted_private_virtual_interface_accepter" {
  scope   = "region"
  outcome = "overwrite"
  identity "virtual_interface_id" { key = ["virtual_interface_id"] }
  force_new          = ["virtual_interface_id", "dx_gateway_id", "vpn_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:TagResource"]
}

resource "aws_dx_hosted_public_virtual_interface_accepter" {
  scope   = "region"
  outcome = "overwrite"
  identity "virtual_interface_id" { key = ["virtual_interface_id"] }
  force_new          = ["virtual_interface_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:TagResource"]
}

resource "aws_dx_hosted_transit_virtual_interface_accepter" {
  scope   = "region"
  outcome = "overwrite"
  identity "virtual_interface_id" { key = ["virtual_interface_id"] }
  force_new          = ["virtual_interface_id", "dx_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:TagResource"]
}

resource "aws_dx_macsec_key_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "secret" { key = ["connection_id", "secret_arn"] }
  identity "ckn" { key = ["connection_id", "ckn"] }
  force_new          = ["connection_id", "cak", "ckn", "secret_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/directconnect:AssociateMacSecKey"]
}

resource "aws_dynamodb_contributor_insights" {
  scope   = "region"
  outcome = "overwrite"
  identity "index_name+table_name" {
    key      = ["index_name", "table_name"]
    optional = ["index_name"]
  }
  force_new          = ["index_name", "table_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/dynamodb:UpdateContributorInsights"]
}

resource "aws_dynamodb_global_secondary_index" {
  scope   = "region"
  outcome = "overwrite"
  identity "table_name+index_name" { key = ["table_name", "index_name"] }
  force_new          = ["table_name", "index_name", "key_schema", "projection"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dynamodb:UpdateTable"]
}

resource "aws_dynamodb_global_table" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dynamodb:CreateGlobalTable"]
}

resource "aws_dynamodb_kinesis_streaming_destination" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "stream_arn+table_name" { key = ["stream_arn", "table_name"] }
  force_new          = ["stream_arn", "table_name", "approximate_creation_date_time_precision"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/dynamodb:EnableKinesisStreamingDestination"]
}

resource "aws_dynamodb_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dynamodb:PutResourcePolicy"]
}

resource "aws_dynamodb_table" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "hash_key", "range_key", "local_secondary_index", "restore_date_time", "restore_to_latest_time"]
  confidence = "high"
  sources    = ["internal/service/dynamodb:CreateTable"]
}

resource "aws_dynamodb_tag" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "key+resource_arn" { key = ["key", "resource_arn"] }
  force_new          = ["key", "resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/dynamodb:TagResource"]
}

resource "aws_ebs_default_kms_key" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new          = ["key_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:ModifyEbsDefaultKmsKeyId"]
}

resource "aws_ebs_encryption_by_default" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ec2:EnableEbsEncryptionByDefault"]
}

resource "aws_ebs_fast_snapshot_restore" {
  scope   = "region"
  outcome = "overwrite"
  identity "availability_zone+snapshot_id" { key = ["availability_zone", "snapshot_id"] }
  force_new          = ["availability_zone", "snapshot_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:EnableFastSnapshotRestores"]
}

resource "aws_ebs_snapshot_block_public_access" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/ec2:EnableSnapshotBlockPublicAccess"]
}

resource "aws_ec2_availability_zone_group" {
  scope   = "region"
  outcome = "overwrite"
  identity "group_name" { key = ["group_name"] }
  force_new          = ["group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:ModifyAvailabilityZoneGroup"]
}

resource "aws_ec2_client_vpn_authorization_rule" {
  scope   = "region"
  outcome = "unknown"
  identity "access_group_id+client_vpn_endpoint_id+target_network_cidr" {
    key      = ["access_group_id", "client_vpn_endpoint_id", "target_network_cidr"]
    optional = ["access_group_id"]
  }
  force_new          = ["access_group_id", "client_vpn_endpoint_id", "target_network_cidr", "authorize_all_groups", "description"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:AuthorizeClientVpnIngress"]
}

resource "aws_ec2_client_vpn_route" {
  scope   = "region"
  outcome = "unknown"
  identity "key" { key = ["client_vpn_endpoint_id", "destination_cidr_block", "target_vpc_subnet_id"] }
  force_new          = ["client_vpn_endpoint_id", "destination_cidr_block", "target_vpc_subnet_id", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:CreateClientVpnRoute"]
}

resource "aws_ec2_image_block_public_access" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/ec2:EnableImageBlockPublicAccess"]
}

resource "aws_ec2_instance_metadata_defaults" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ec2:ModifyInstanceMetadataDefaults"]
}

resource "aws_ec2_instance_state" {
  scope   = "region"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new          = ["instance_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:StartInstances"]
}

resource "aws_ec2_local_gateway_route" {
  scope   = "region"
  outcome = "unknown"
  identity "destination_cidr_block+local_gateway_route_table_id" { key = ["destination_cidr_block", "local_gateway_route_table_id"] }
  force_new          = ["destination_cidr_block", "local_gateway_route_table_id", "local_gateway_virtual_interface_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:CreateLocalGatewayRoute"]
}

resource "aws_ec2_managed_prefix_list_entry" {
  scope   = "region"
  outcome = "overwrite"
  identity "cidr+prefix_list_id" { key = ["cidr", "prefix_list_id"] }
  force_new          = ["cidr", "prefix_list_id", "description"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyManagedPrefixList"]
}

resource "aws_ec2_serial_console_access" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/ec2:EnableSerialConsoleAccess"]
}

resource "aws_ec2_tag" {
  scope   = "region"
  outcome = "unknown"
  identity "key+resource_id" { key = ["key", "resource_id"] }
  force_new          = ["key", "resource_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:CreateTags"]
}

resource "aws_ec2_transit_gateway_default_route_table_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "transit_gateway_id" { key = ["transit_gateway_id"] }
  force_new          = ["transit_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyTransitGateway"]
}

resource "aws_ec2_transit_gateway_default_route_table_propagation" {
  scope   = "region"
  outcome = "overwrite"
  identity "transit_gateway_id" { key = ["transit_gateway_id"] }
  force_new          = ["transit_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyTransitGateway"]
}

resource "aws_ec2_transit_gateway_metering_policy_entry" {
  scope   = "region"
  outcome = "unknown"
  identity "transit_gateway_metering_policy_id+policy_rule_number" { key = ["transit_gateway_metering_policy_id", "policy_rule_number"] }
  force_new          = ["transit_gateway_metering_policy_id", "policy_rule_number", "destination_cidr_block", "destination_port_range", "destination_transit_gateway_attachment_id", "destination_transit_gateway_attachment_type", "metered_account", "protocol", "source_cidr_block", "source_port_range", "source_transit_gateway_attachment_id", "source_transit_gateway_attachment_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateTransitGatewayMeteringPolicyEntry"]
}

resource "aws_ec2_transit_gateway_multicast_domain_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "key" { key = ["subnet_id", "transit_gateway_attachment_id", "transit_gateway_multicast_domain_id"] }
  force_new          = ["subnet_id", "transit_gateway_attachment_id", "transit_gateway_multicast_domain_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AssociateTransitGatewayMulticastDomain"]
}

resource "aws_ec2_transit_gateway_multicast_group_member" {
  scope   = "region"
  outcome = "unknown"
  identity "key" { key = ["group_ip_address", "network_interface_id", "transit_gateway_multicast_domain_id"] }
  force_new          = ["group_ip_address", "network_interface_id", "transit_gateway_multicast_domain_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:RegisterTransitGatewayMulticastGroupMembers"]
}

resource "aws_ec2_transit_gateway_multicast_group_source" {
  scope   = "region"
  outcome = "unknown"
  identity "key" { key = ["group_ip_address", "network_interface_id", "transit_gateway_multicast_domain_id"] }
  force_new          = ["group_ip_address", "network_interface_id", "transit_gateway_multicast_domain_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:RegisterTransitGatewayMulticastGroupSources"]
}

resource "aws_ec2_transit_gateway_peering_attachment_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "transit_gateway_attachment_id" { key = ["transit_gateway_attachment_id"] }
  force_new          = ["transit_gateway_attachment_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateTags"]
}

resource "aws_ec2_transit_gateway_policy_table_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "key" { key = ["transit_gateway_attachment_id", "transit_gateway_policy_table_id"] }
  force_new          = ["transit_gateway_attachment_id", "transit_gateway_policy_table_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AssociateTransitGatewayPolicyTable"]
}

resource "aws_ec2_transit_gateway_prefix_list_reference" {
  scope   = "region"
  outcome = "unknown"
  identity "prefix_list_id+transit_gateway_route_table_id" { key = ["prefix_list_id", "transit_gateway_route_table_id"] }
  force_new          = ["prefix_list_id", "transit_gateway_route_table_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateTransitGatewayPrefixListReference"]
}

resource "aws_ec2_transit_gateway_route" {
  scope   = "region"
  outcome = "conflict"
  identity "transit_gateway_route_table_id+destination_cidr_block" { key = ["transit_gateway_route_table_id", "destination_cidr_block"] }
  force_new          = ["transit_gateway_route_table_id", "destination_cidr_block", "blackhole", "transit_gateway_attachment_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:CreateTransitGatewayRoute"]
}

resource "aws_ec2_transit_gateway_route_table_association" {
  scope   = "region"
  outcome = "conflict"
  identity "transit_gateway_attachment_id" { key = ["transit_gateway_attachment_id"] }
  force_new          = ["transit_gateway_attachment_id", "transit_gateway_route_table_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AssociateTransitGatewayRouteTable"]
}

resource "aws_ec2_transit_gateway_route_table_propagation" {
  scope   = "region"
  outcome = "overwrite"
  identity "transit_gateway_attachment_id+transit_gateway_route_table_id" { key = ["transit_gateway_attachment_id", "transit_gateway_route_table_id"] }
  force_new          = ["transit_gateway_attachment_id", "transit_gateway_route_table_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:EnableTransitGatewayRouteTablePropagation"]
}

resource "aws_ec2_transit_gateway_vpc_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "transit_gateway_id+vpc_id" { key = ["transit_gateway_id", "vpc_id"] }
  force_new          = ["transit_gateway_id", "vpc_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateTransitGatewayVpcAttachment"]
}

resource "aws_ec2_transit_gateway_vpc_attachment_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "transit_gateway_attachment_id" { key = ["transit_gateway_attachment_id"] }
  force_new          = ["transit_gateway_attachment_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateTags"]
}

resource "aws_ecr_lifecycle_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  force_new          = ["repository", "policy"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ecr:PutLifecyclePolicy"]
}

resource "aws_ecr_pull_through_cache_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "ecr_repository_prefix" { key = ["ecr_repository_prefix"] }
  force_new          = ["ecr_repository_prefix", "upstream_registry_url", "upstream_repository_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ecr:CreatePullThroughCacheRule"]
}

resource "aws_ecr_pull_time_update_exclusion" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "principal_arn" { key = ["principal_arn"] }
  force_new          = ["principal_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ecr:RegisterPullTimeUpdateExclusion"]
}

resource "aws_ecr_registry_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ecr:PutRegistryPolicy"]
}

resource "aws_ecr_registry_scanning_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ecr:PutRegistryScanningConfiguration"]
}

resource "aws_ecr_replication_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ecr:PutReplicationConfiguration"]
}

resource "aws_ecr_repository" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "encryption_configuration"]
  confidence = "high"
  sources    = ["internal/service/ecr:CreateRepository"]
}

resource "aws_ecr_repository_creation_template" {
  scope   = "region"
  outcome = "conflict"
  identity "prefix" { key = ["prefix"] }
  force_new  = ["prefix"]
  confidence = "high"
  sources    = ["internal/service/ecr:CreateRepositoryCreationTemplate"]
}

resource "aws_ecr_repository_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "repository" { key = ["repository"] }
  force_new  = ["repository"]
  confidence = "high"
  sources    = ["internal/service/ecr:SetRepositoryPolicy"]
}

resource "aws_ecrpublic_repository" {
  scope   = "region"
  outcome = "conflict"
  identity "repository_name" { key = ["repository_name"] }
  force_new          = ["repository_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ecrpublic:CreateRepository"]
}

resource "aws_ecrpublic_repository_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "repository_name" { key = ["repository_name"] }
  force_new          = ["repository_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ecrpublic:SetRepositoryPolicy"]
}

resource "aws_ecs_account_setting_default" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ecs:PutAccountSettingDefault"]
}

resource "aws_ecs_capacity_provider" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name", "auto_scaling_group_provider.auto_scaling_group_arn", "cluster", "managed_instances_provider.instance_launch_template.capacity_option_type"]
  confidence = "high"
  sources    = ["internal/service/ecs:CreateCapacityProvider"]
}

resource "aws_ecs_cluster" {
  scope   = "region"
  outcome = "adoption"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ecs:CreateCluster"]
}

resource "aws_ecs_cluster_capacity_providers" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_name" { key = ["cluster_name"] }
  force_new          = ["cluster_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ecs:PutClusterCapacityProviders"]
}

resource "aws_ecs_express_gateway_service" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster+service_name" {
    key      = ["cluster", "service_name"]
    optional = ["service_name"]
  }
  force_new  = ["service_name", "infrastructure_role_arn"]
  confidence = "low"
  sources    = ["internal/service/ecs:CreateExpressGatewayService"]
}

resource "aws_ecs_service" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["cluster", "name"]
    optional = ["cluster"]
  }
  defaults   = { cluster = "default" }
  force_new  = ["cluster", "name", "launch_type", "scheduling_strategy", "iam_role"]
  confidence = "high"
  sources    = ["internal/service/ecs:CreateService"]
}

resource "aws_ecs_tag" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "key+resource_arn" { key = ["key", "resource_arn"] }
  force_new          = ["key", "resource_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ecs:TagResource"]
}

resource "aws_efs_backup_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new          = ["file_system_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/efs:PutBackupPolicy"]
}

resource "aws_efs_file_system" {
  scope   = "region"
  outcome = "conflict"
  identity "creation_token" { key = ["creation_token"] }
  generated          = ["creation_token"]
  force_new          = ["creation_token", "encrypted", "kms_key_id", "performance_mode", "availability_zone_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/efs:CreateFileSystem"]
}

resource "aws_efs_file_system_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new  = ["file_system_id"]
  confidence = "medium"
  sources    = ["internal/service/efs:PutFileSystemPolicy"]
}

resource "aws_efs_mount_target" {
  scope   = "region"
  outcome = "conflict"
  identity "file_system_id+subnet_id" { key = ["file_system_id", "subnet_id"] }
  force_new          = ["file_system_id", "subnet_id", "ip_address", "ip_address_type", "ipv6_address"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/efs:CreateMountTarget"]
}

resource "aws_efs_replication_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "source_file_system_id" { key = ["source_file_system_id"] }
  force_new          = ["source_file_system_id", "destination"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/efs:CreateReplicationConfiguration"]
}

resource "aws_eks_access_entry" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_name+principal_arn" { key = ["cluster_name", "principal_arn"] }
  force_new          = ["cluster_name", "principal_arn", "type"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:CreateAccessEntry"]
}

resource "aws_eks_access_policy_association" {
  scope   = "region"
  outcome = "adoption"
  identity "cluster_name+principal_arn+policy_arn" { key = ["cluster_name", "principal_arn", "policy_arn"] }
  force_new          = ["cluster_name", "principal_arn", "policy_arn", "access_scope"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:AssociateAccessPolicy"]
}

resource "aws_eks_addon" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_name+addon_name" { key = ["cluster_name", "addon_name"] }
  force_new          = ["cluster_name", "addon_name", "namespace_config"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:CreateAddon"]
}

resource "aws_eks_capability" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_name+capability_name" { key = ["cluster_name", "capability_name"] }
  force_new          = ["cluster_name", "capability_name", "type", "configuration.argo_cd.namespace", "configuration.argo_cd.aws_idc.idc_instance_arn", "configuration.argo_cd.aws_idc.idc_region"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:CreateCapability"]
}

resource "aws_eks_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "role_arn", "bootstrap_self_managed_addons", "access_config.bootstrap_cluster_creator_admin_permissions", "kubernetes_network_config.ip_family", "kubernetes_network_config.service_ipv4_cidr", "outpost_config.control_plane_instance_type", "outpost_config.control_plane_placement.group_name", "outpost_config.control_plane_placement.spread_level", "outpost_config.etcd_instance_type", "outpost_config.etcd_placement.spread_level"]
  confidence = "high"
  sources    = ["internal/service/eks:CreateCluster"]
}

resource "aws_eks_fargate_profile" {
  scope   = "region"
  outcome = "unknown"
  identity "cluster_name+fargate_profile_name" { key = ["cluster_name", "fargate_profile_name"] }
  force_new          = ["cluster_name", "fargate_profile_name", "pod_execution_role_arn", "subnet_ids", "selector"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:CreateFargateProfile"]
}

resource "aws_eks_node_group" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_name+node_group_name" { key = ["cluster_name", "node_group_name"] }
  generated          = ["node_group_name"]
  force_new          = ["cluster_name", "node_group_name", "node_group_name_prefix", "ami_type", "capacity_type", "disk_size", "instance_types", "subnet_ids", "node_role_arn", "launch_template.id", "launch_template.name", "remote_access"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/eks:CreateNodegroup"]
}

resource "aws_eks_pod_identity_association" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_name+namespace+service_account" { key = ["cluster_name", "namespace", "service_account"] }
  force_new          = ["cluster_name", "namespace", "service_account"]
  force_new_complete = true
  parent "cluster_name" {
    types   = ["aws_eks_cluster"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["internal/service/eks:CreatePodIdentityAssociation"]
}

resource "aws_elastic_beanstalk_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticbeanstalk:CreateApplication"]
}

resource "aws_elastic_beanstalk_application_version" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["application", "name"] }
  force_new          = ["application", "name", "bucket", "key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticbeanstalk:CreateApplicationVersion"]
}

resource "aws_elastic_beanstalk_configuration_template" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["application", "name"] }
  force_new          = ["application", "name", "environment_id", "solution_stack_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticbeanstalk:CreateConfigurationTemplate"]
}

resource "aws_elastic_beanstalk_environment" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  identity "cname_prefix" { key = ["cname_prefix"] }
  force_new          = ["name", "cname_prefix", "tier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticbeanstalk:CreateEnvironment"]
}

resource "aws_elasticache_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id", "engine", "availability_zone", "port", "subnet_group_name", "snapshot_arns", "snapshot_name", "network_type", "outpost_mode", "preferred_outpost_arn", "replication_group_id", "transit_encryption_enabled"]
  confidence = "high"
  sources    = ["internal/service/elasticache:CreateCacheCluster"]
}

resource "aws_elasticache_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new          = ["name", "family", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticache:CreateCacheParameterGroup"]
}

resource "aws_elasticache_replication_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "replication_group_id" { key = ["replication_group_id"] }
  force_new  = ["replication_group_id", "at_rest_encryption_enabled", "kms_key_id", "subnet_group_name", "port", "snapshot_arns", "snapshot_name", "data_tiering_enabled", "durability", "global_replication_group_id", "network_type", "security_group_names"]
  confidence = "high"
  sources    = ["internal/service/elasticache:CreateReplicationGroup"]
}

resource "aws_elasticache_serverless_cache" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new          = ["name", "engine", "kms_key_id", "major_engine_version", "network_type", "snapshot_arns_to_restore", "subnet_ids"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticache:CreateServerlessCache"]
}

resource "aws_elasticache_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/elasticache:CreateCacheSubnetGroup"]
}

resource "aws_elasticache_user" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "user_id" { key = ["user_id"] }
  force_new          = ["user_id", "user_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticache:CreateUser"]
}

resource "aws_elasticache_user_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "user_group_id" { key = ["user_group_id"] }
  force_new          = ["user_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticache:CreateUserGroup"]
}

resource "aws_elasticache_user_group_association" {
  scope   = "region"
  outcome = "conflict"
  identity "user_group_id+user_id" { key = ["user_group_id", "user_id"] }
  force_new          = ["user_group_id", "user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticache:ModifyUserGroup"]
}

resource "aws_elasticsearch_domain" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_opensearch_domain"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name", "advanced_security_options.enabled", "encrypt_at_rest.kms_key_id"]
  confidence = "high"
  sources    = ["internal/service/elasticsearch:CreateElasticsearchDomain"]
}

resource "aws_elasticsearch_domain_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/elasticsearch:UpdateElasticsearchDomainConfig"]
}

resource "aws_elasticsearch_domain_saml_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elasticsearch:UpdateElasticsearchDomainConfig"]
}

resource "aws_elb" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "internal"]
  confidence = "high"
  sources    = ["internal/service/elb:CreateLoadBalancer"]
}

resource "aws_emr_block_public_access_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new          = ["block_public_security_group_rules"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/emr:PutBlockPublicAccessConfiguration"]
}

resource "aws_emr_managed_scaling_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new          = ["cluster_id", "compute_limits", "scaling_strategy", "utilization_performance_index"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/emr:PutManagedScalingPolicy"]
}

resource "aws_emr_security_configuration" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "configuration", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/emr:CreateSecurityConfiguration"]
}

resource "aws_emr_studio_session_mapping" {
  scope   = "region"
  outcome = "unknown"
  identity "identity_id+identity_name+identity_type+studio_id" {
    key      = ["identity_id", "identity_name", "identity_type", "studio_id"]
    optional = ["identity_id", "identity_name"]
  }
  force_new          = ["identity_id", "identity_name", "identity_type", "studio_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/emr:CreateStudioSessionMapping"]
}

resource "aws_evidently_feature" {
  scope     = "region"
  outcome   = "unknown"
  fold_case = true
  identity "name" { key = ["name", "project"] }
  force_new          = ["name", "project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/evidently"]
}

resource "aws_evidently_launch" {
  scope     = "region"
  outcome   = "unknown"
  fold_case = true
  identity "name" { key = ["name", "project"] }
  force_new          = ["name", "project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/evidently"]
}

resource "aws_evidently_project" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/evidently"]
}

resource "aws_evidently_segment" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "pattern"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/evidently"]
}

resource "aws_finspace_kx_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["environment_id", "name"] }
  force_new          = ["environment_id", "name", "auto_scaling_configuration", "availability_zone_id", "az_mode", "cache_storage_configurations", "capacity_configuration", "database.cache_configurations.cache_type", "database.database_name", "database.dataview_name", "description", "execution_role", "release_label", "savedown_storage_configuration", "type", "vpc_configuration", "scaling_group_configuration", "tickerplant_log_configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/finspace:CreateKxCluster"]
}

resource "aws_finspace_kx_database" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "environment_id"] }
  force_new          = ["name", "environment_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/finspace:CreateKxDatabase"]
}

resource "aws_finspace_kx_dataview" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["database_name", "environment_id", "name"] }
  force_new          = ["database_name", "environment_id", "name", "auto_update", "availability_zone_id", "az_mode", "segment_configurations.on_demand", "read_write"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/finspace:CreateKxDataview"]
}

resource "aws_finspace_kx_environment" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/finspace:CreateKxEnvironment"]
}

resource "aws_finspace_kx_scaling_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["environment_id", "name"] }
  force_new          = ["environment_id", "name", "availability_zone_id", "host_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/finspace:CreateKxScalingGroup"]
}

resource "aws_finspace_kx_user" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["environment_id", "name"] }
  force_new          = ["environment_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/finspace:CreateKxUser"]
}

resource "aws_finspace_kx_volume" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["environment_id", "name"] }
  force_new          = ["environment_id", "name", "availability_zones", "az_mode", "description", "nas1_configuration", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/finspace:CreateKxVolume"]
}

resource "aws_fis_target_account_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "experiment_template_id+account_id" { key = ["experiment_template_id", "account_id"] }
  force_new          = ["experiment_template_id", "account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/fis:CreateTargetAccountConfiguration"]
}

resource "aws_flow_log" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_id+traffic_type+log_destination" { key = ["vpc_id", "traffic_type", "log_destination"] }
  identity "subnet_id+traffic_type+log_destination" { key = ["subnet_id", "traffic_type", "log_destination"] }
  identity "eni_id+traffic_type+log_destination" { key = ["eni_id", "traffic_type", "log_destination"] }
  identity "transit_gateway_id+log_destination" { key = ["transit_gateway_id", "log_destination"] }
  force_new          = ["vpc_id", "traffic_type", "log_destination", "subnet_id", "eni_id", "transit_gateway_id", "deliver_cross_account_role", "destination_options", "iam_role_arn", "log_destination_type", "log_format", "max_aggregation_interval", "regional_nat_gateway_id", "tag_field_specification", "transit_gateway_attachment_id"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/ec2:CreateFlowLogs"]
  notes              = "The API compares the whole configuration: logs of one interface to one destination may differ in format or prefix."
}

resource "aws_fms_admin_account" {
  scope   = "account"
  outcome = "unknown"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/fms"]
}

resource "aws_fsx_s3_access_point_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "type", "openzfs_configuration", "s3_access_point"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/fsx:CreateAndAttachS3AccessPoint"]
}

resource "aws_gamelift_game_server_group" {
  scope   = "region"
  outcome = "conflict"
  identity "game_server_group_name" { key = ["game_server_group_name"] }
  force_new          = ["game_server_group_name", "auto_scaling_policy", "launch_template.id", "launch_template.name", "launch_template.version", "max_size", "min_size", "vpc_subnets"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/gamelift:CreateGameServerGroup"]
}

resource "aws_gamelift_game_session_queue" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/gamelift:CreateGameSessionQueue"]
}

resource "aws_glacier_vault" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/glacier:CreateVault"]
}

resource "aws_glacier_vault_lock" {
  scope   = "region"
  outcome = "unknown"
  identity "vault_name" { key = ["vault_name"] }
  force_new  = ["vault_name", "complete_lock"]
  confidence = "medium"
  sources    = ["internal/service/glacier"]
}

resource "aws_glue_catalog" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/glue:CreateCatalog"]
}

resource "aws_glue_catalog_database" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["catalog_id", "name"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateDatabase"]
}

resource "aws_glue_catalog_table" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["catalog_id", "database_name", "name"]
    optional = ["catalog_id"]
  }
  force_new  = ["catalog_id", "database_name", "name", "open_table_format_input.iceberg_input.metadata_operation", "open_table_format_input.iceberg_input.version"]
  confidence = "high"
  sources    = ["internal/service/glue:CreateTable"]
}

resource "aws_glue_catalog_table_optimizer" {
  scope   = "region"
  outcome = "conflict"
  identity "catalog_id+database_name+table_name" { key = ["catalog_id", "database_name", "table_name"] }
  force_new          = ["catalog_id", "database_name", "table_name", "type"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/glue:CreateTableOptimizer"]
}

resource "aws_glue_classifier" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/glue:CreateClassifier"]
}

resource "aws_glue_connection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["catalog_id", "name"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateConnection"]
}

resource "aws_glue_crawler" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name", "database_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue"]
}

resource "aws_glue_data_catalog_encryption_settings" {
  scope   = "region"
  outcome = "overwrite"
  identity "catalog_id" {
    key      = ["catalog_id"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:PutDataCatalogEncryptionSettings"]
}

resource "aws_glue_data_quality_ruleset" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "target_table"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateDataQualityRuleset"]
}

resource "aws_glue_dev_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "glue_version", "number_of_nodes", "number_of_workers", "role_arn", "security_configuration", "security_group_ids", "subnet_id", "worker_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateDevEndpoint"]
}

resource "aws_glue_job" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/glue:CreateJob"]
}

resource "aws_glue_ml_transform" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/glue:CreateMLTransform"]
}

resource "aws_glue_partition" {
  scope   = "region"
  outcome = "conflict"
  identity "catalog_id+database_name+table_name+partition_values" {
    key      = ["catalog_id", "database_name", "table_name", "partition_values"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id", "database_name", "table_name", "partition_values"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreatePartition"]
}

resource "aws_glue_registry" {
  scope   = "region"
  outcome = "conflict"
  identity "registry_name" { key = ["registry_name"] }
  force_new          = ["registry_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateRegistry"]
}

resource "aws_glue_resource_policy" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/glue"]
}

resource "aws_glue_schema" {
  scope   = "region"
  outcome = "conflict"
  identity "registry_arn+schema_name" {
    key      = ["registry_arn", "schema_name"]
    optional = ["registry_arn"]
  }
  force_new          = ["schema_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateSchema"]
}

resource "aws_glue_security_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "encryption_configuration"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateSecurityConfiguration"]
}

resource "aws_glue_trigger" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "type", "workflow_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateTrigger"]
}

resource "aws_glue_user_defined_function" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["catalog_id", "database_name", "name"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id", "database_name", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/glue:CreateUserDefinedFunction"]
}

resource "aws_glue_workflow" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/glue:CreateWorkflow"]
}

resource "aws_grafana_role_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "role+workspace_id" { key = ["role", "workspace_id"] }
  force_new          = ["workspace_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/grafana:UpdatePermissions"]
}

resource "aws_grafana_workspace_api_key" {
  scope   = "region"
  outcome = "conflict"
  identity "key_name+workspace_id" { key = ["key_name", "workspace_id"] }
  force_new          = ["key_name", "workspace_id", "key_role"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/grafana:CreateWorkspaceApiKey"]
}

resource "aws_grafana_workspace_saml_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "workspace_id" { key = ["workspace_id"] }
  force_new          = ["workspace_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/grafana:UpdateWorkspaceAuthentication"]
}

resource "aws_grafana_workspace_service_account" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["workspace_id", "name"] }
  force_new          = ["workspace_id", "name", "grafana_role"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/grafana:CreateWorkspaceServiceAccount"]
}

resource "aws_grafana_workspace_service_account_token" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["service_account_id", "workspace_id", "name"] }
  force_new          = ["service_account_id", "workspace_id", "name", "seconds_to_live"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/grafana:CreateWorkspaceServiceAccountToken"]
}

resource "aws_guardduty_detector" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/guardduty:CreateDetector"]
}

resource "aws_guardduty_detector_feature" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["detector_id", "name"] }
  force_new          = ["detector_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:UpdateDetector"]
}

resource "aws_guardduty_filter" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["detector_id", "name"] }
  force_new          = ["detector_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/guardduty:CreateFilter"]
}

resource "aws_guardduty_invite_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "detector_id" { key = ["detector_id"] }
  force_new          = ["detector_id", "master_account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:AcceptInvitation"]
}

resource "aws_guardduty_member" {
  scope   = "region"
  outcome = "unknown"
  identity "account_id+detector_id" { key = ["account_id", "detector_id"] }
  force_new          = ["account_id", "detector_id", "disable_email_notification", "email", "invitation_message"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:CreateMembers"]
}

resource "aws_guardduty_organization_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "admin_account_id" { key = ["admin_account_id"] }
  force_new          = ["admin_account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:EnableOrganizationAdminAccount"]
}

resource "aws_guardduty_organization_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "detector_id" { key = ["detector_id"] }
  force_new          = ["detector_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:UpdateOrganizationConfiguration"]
}

resource "aws_guardduty_organization_configuration_feature" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["detector_id", "name"] }
  force_new          = ["detector_id", "name", "additional_configuration.name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/guardduty:UpdateOrganizationConfiguration"]
}

resource "aws_iam_account_alias" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "account_alias" { key = ["account_alias"] }
  force_new          = ["account_alias"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:CreateAccountAlias"]
}

resource "aws_iam_account_password_policy" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/iam:UpdateAccountPasswordPolicy"]
}

resource "aws_iam_group" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/service/iam:CreateGroup"]
}

resource "aws_iam_group_membership" {
  scope   = "account"
  outcome = "overwrite"
  identity "group" { key = ["group"] }
  force_new          = ["group", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:AddUserToGroup"]
}

resource "aws_iam_group_policies_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "group_name" { key = ["group_name"] }
  force_new          = ["group_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_group_policy" {
  scope   = "account"
  outcome = "overwrite"
  identity "name" { key = ["group", "name"] }
  generated          = ["name"]
  force_new          = ["group", "name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:PutGroupPolicy"]
}

resource "aws_iam_group_policy_attachment" {
  scope   = "account"
  outcome = "adoption"
  identity "group+policy_arn" { key = ["group", "policy_arn"] }
  force_new          = ["group", "policy_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:AttachGroupPolicy"]
}

resource "aws_iam_group_policy_attachments_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "group_name" { key = ["group_name"] }
  force_new          = ["group_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_instance_profile" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "path"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:CreateInstanceProfile"]
}

resource "aws_iam_openid_connect_provider" {
  scope   = "account"
  outcome = "conflict"
  identity "url" { key = ["url"] }
  force_new          = ["url"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam:CreateOpenIDConnectProvider"]
}

resource "aws_iam_outbound_web_identity_federation" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/iam:EnableOutboundWebIdentityFederation"]
}

resource "aws_iam_policy" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "path", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:CreatePolicy"]
}

resource "aws_iam_policy_attachment" {
  scope   = "account"
  outcome = "overwrite"
  identity "policy_arn" { key = ["policy_arn"] }
  force_new          = ["policy_arn", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:AttachGroupPolicy"]
}

resource "aws_iam_role" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "path"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:CreateRole"]
}

resource "aws_iam_role_policies_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "role_name" { key = ["role_name"] }
  force_new          = ["role_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_role_policy" {
  scope   = "account"
  outcome = "overwrite"
  identity "name" { key = ["role", "name"] }
  generated          = ["name"]
  force_new          = ["role", "name", "name_prefix"]
  force_new_complete = true
  parent "role" {
    types   = ["aws_iam_role"]
    matches = "name"
  }
  writes "aws_iam_role" {
    through = "role"
    inline  = "inline_policy"
  }
  confidence = "high"
  sources    = ["internal/service/iam:PutRolePolicy"]
}

resource "aws_iam_role_policy_attachment" {
  scope   = "account"
  outcome = "adoption"
  identity "role+policy_arn" { key = ["role", "policy_arn"] }
  force_new          = ["role", "policy_arn"]
  force_new_complete = true
  parent "role" {
    types   = ["aws_iam_role"]
    matches = "name"
  }
  writes "aws_iam_role" {
    through = "role"
    inline  = "managed_policy_arns"
  }
  confidence = "high"
  sources    = ["internal/service/iam:AttachRolePolicy"]
}

resource "aws_iam_role_policy_attachments_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "role_name" { key = ["role_name"] }
  force_new          = ["role_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_saml_provider" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:CreateSAMLProvider"]
}

resource "aws_iam_security_token_service_preferences" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/iam:SetSecurityTokenServicePreferences"]
}

resource "aws_iam_server_certificate" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["certificate_body", "certificate_chain", "private_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iam:UploadServerCertificate"]
}

resource "aws_iam_service_linked_role" {
  scope   = "account"
  outcome = "conflict"
  identity "aws_service_name+custom_suffix" {
    key      = ["aws_service_name", "custom_suffix"]
    optional = ["custom_suffix"]
  }
  force_new          = ["aws_service_name", "custom_suffix"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam:CreateServiceLinkedRole"]
}

resource "aws_iam_user" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/service/iam:CreateUser"]
}

resource "aws_iam_user_login_profile" {
  scope   = "account"
  outcome = "conflict"
  identity "user" { key = ["user"] }
  force_new          = ["user", "pgp_key", "password_reset_required", "password_length"]
  force_new_complete = true
  parent "user" {
    types   = ["aws_iam_user"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/iam:CreateLoginProfile"]
}

resource "aws_iam_user_policies_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "user_name" { key = ["user_name"] }
  force_new          = ["user_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_user_policy" {
  scope   = "account"
  outcome = "overwrite"
  identity "name" { key = ["name", "user"] }
  generated          = ["name"]
  force_new          = ["name", "user", "name_prefix"]
  force_new_complete = true
  parent "user" {
    types   = ["aws_iam_user"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/iam:PutUserPolicy"]
}

resource "aws_iam_user_policy_attachment" {
  scope   = "account"
  outcome = "adoption"
  identity "user+policy_arn" { key = ["user", "policy_arn"] }
  force_new          = ["user", "policy_arn"]
  force_new_complete = true
  parent "user" {
    types   = ["aws_iam_user"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["internal/service/iam:AttachUserPolicy"]
}

resource "aws_iam_user_policy_attachments_exclusive" {
  scope   = "account"
  outcome = "overwrite"
  identity "user_name" { key = ["user_name"] }
  force_new          = ["user_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam"]
}

resource "aws_iam_virtual_mfa_device" {
  scope   = "account"
  outcome = "conflict"
  identity "virtual_mfa_device_name" { key = ["virtual_mfa_device_name"] }
  force_new          = ["virtual_mfa_device_name", "path"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iam:CreateVirtualMFADevice"]
}

resource "aws_identitystore_group" {
  scope   = "account"
  outcome = "conflict"
  identity "identity_store_id+display_name" { key = ["identity_store_id", "display_name"] }
  force_new          = ["identity_store_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/identitystore:CreateGroup"]
}

resource "aws_identitystore_group_membership" {
  scope   = "account"
  outcome = "conflict"
  identity "group_id+member_id" { key = ["group_id", "member_id"] }
  force_new          = ["group_id", "member_id", "identity_store_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/identitystore:CreateGroupMembership"]
}

resource "aws_identitystore_user" {
  scope   = "account"
  outcome = "conflict"
  identity "identity_store_id+user_name" { key = ["identity_store_id", "user_name"] }
  force_new          = ["identity_store_id", "user_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/identitystore:CreateUser"]
}

resource "aws_imagebuilder_component" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "version"] }
  force_new          = ["name", "version", "change_description", "data", "description", "kms_key_id", "platform", "supported_os_versions", "uri"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateComponent"]
}

resource "aws_imagebuilder_container_recipe" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "version"] }
  force_new          = ["name", "version", "component", "container_type", "description", "dockerfile_template_data", "dockerfile_template_uri", "instance_configuration", "kms_key_id", "parent_image", "platform_override", "target_repository", "working_directory"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateContainerRecipe"]
}

resource "aws_imagebuilder_distribution_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateDistributionConfiguration"]
}

resource "aws_imagebuilder_image_pipeline" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateImagePipeline"]
}

resource "aws_imagebuilder_image_recipe" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "version"] }
  force_new          = ["name", "version", "ami_tags", "block_device_mapping", "component", "description", "parent_image", "systems_manager_agent", "user_data_base64", "working_directory"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateImageRecipe"]
}

resource "aws_imagebuilder_infrastructure_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateInfrastructureConfiguration"]
}

resource "aws_imagebuilder_lifecycle_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateLifecyclePolicy"]
}

resource "aws_imagebuilder_workflow" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "version"] }
  force_new          = ["name", "version", "change_description", "data", "description", "kms_key_id", "type", "uri"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/imagebuilder:CreateWorkflow"]
}

resource "aws_inspector2_delegated_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/inspector2:EnableDelegatedAdminAccount"]
}

resource "aws_inspector2_member_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/inspector2:AssociateMember"]
}

resource "aws_inspector2_organization_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/inspector2:UpdateOrganizationConfiguration"]
}

resource "aws_inspector_assessment_target" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/inspector:CreateAssessmentTarget"]
}

resource "aws_internet_gateway" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_id" { key = ["vpc_id"] }
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateInternetGateway"]
}

resource "aws_internet_gateway_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_id" { key = ["vpc_id"] }
  identity "internet_gateway_id" { key = ["internet_gateway_id"] }
  force_new          = ["vpc_id", "internet_gateway_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AttachInternetGateway"]
}

resource "aws_internetmonitor_monitor" {
  scope   = "region"
  outcome = "conflict"
  identity "monitor_name" { key = ["monitor_name"] }
  force_new          = ["monitor_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/internetmonitor:CreateMonitor"]
}

resource "aws_invoicing_invoice_unit" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "invoice_receiver"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/invoicing:CreateInvoiceUnit"]
}

resource "aws_iot_authorizer" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/service/iot:CreateAuthorizer"]
}

resource "aws_iot_billing_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/iot:CreateBillingGroup"]
}

resource "aws_iot_domain_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "domain_name", "server_certificate_arns", "service_type", "validation_certificate_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateDomainConfiguration"]
}

resource "aws_iot_event_configurations" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/iot:UpdateEventConfigurations"]
}

resource "aws_iot_indexing_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/iot:UpdateIndexingConfiguration"]
}

resource "aws_iot_logging_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/iot:SetV2LoggingOptions"]
}

resource "aws_iot_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreatePolicy"]
}

resource "aws_iot_policy_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "policy+target" { key = ["policy", "target"] }
  force_new          = ["policy", "target"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iot:AttachPolicy"]
}

resource "aws_iot_provisioning_template" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateProvisioningTemplate"]
}

resource "aws_iot_role_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "alias" { key = ["alias"] }
  force_new          = ["alias"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateRoleAlias"]
}

resource "aws_iot_thing" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateThing"]
}

resource "aws_iot_thing_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "parent_group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateThingGroup"]
}

resource "aws_iot_thing_group_membership" {
  scope   = "region"
  outcome = "unknown"
  identity "thing_group_name+thing_name" { key = ["thing_group_name", "thing_name"] }
  force_new          = ["thing_group_name", "thing_name", "override_dynamic_group"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iot:AddThingToThingGroup"]
}

resource "aws_iot_thing_principal_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "principal+thing" { key = ["principal", "thing"] }
  force_new          = ["principal", "thing", "thing_principal_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/iot:AttachThingPrincipal"]
}

resource "aws_iot_thing_type" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "properties.description", "properties.searchable_attributes"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/iot:CreateThingType"]
}

resource "aws_iot_topic_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/iot:CreateTopicRule"]
}

resource "aws_key_pair" {
  scope   = "region"
  outcome = "conflict"
  identity "key_name" { key = ["key_name"] }
  generated          = ["key_name"]
  force_new          = ["key_name", "key_name_prefix", "public_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:ImportKeyPair"]
}

resource "aws_keyspaces_keyspace" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "replication_specification"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/keyspaces:CreateKeyspace"]
}

resource "aws_keyspaces_table" {
  scope   = "region"
  outcome = "conflict"
  identity "keyspace_name+table_name" { key = ["keyspace_name", "table_name"] }
  force_new  = ["keyspace_name", "table_name", "comment", "schema_definition.clustering_key", "schema_definition.partition_key", "schema_definition.static_column"]
  confidence = "medium"
  sources    = ["internal/service/keyspaces:CreateTable"]
}

resource "aws_kinesis_account_settings" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/kinesis:UpdateAccountSettings"]
}

resource "aws_kinesis_analytics_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "description"]
  confidence = "medium"
  sources    = ["internal/service/kinesisanalytics:CreateApplication"]
}

resource "aws_kinesis_firehose_delivery_stream" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "destination", "elasticsearch_configuration.s3_backup_mode", "elasticsearch_configuration.vpc_config", "iceberg_configuration.append_only", "iceberg_configuration.catalog_arn", "kinesis_source_configuration", "msk_source_configuration", "opensearch_configuration.s3_backup_mode", "opensearch_configuration.vpc_config", "opensearchserverless_configuration.s3_backup_mode", "opensearchserverless_configuration.vpc_config"]
  confidence = "medium"
  sources    = ["internal/service/firehose:CreateDeliveryStream"]
}

resource "aws_kinesis_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kinesis:PutResourcePolicy"]
}

resource "aws_kinesis_stream" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/kinesis:CreateStream"]
}

resource "aws_kinesis_stream_consumer" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["stream_arn", "name"] }
  force_new          = ["stream_arn", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kinesis:RegisterStreamConsumer"]
}

resource "aws_kinesis_video_stream" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "data_retention_in_hours", "kms_key_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/kinesisvideo:CreateStream"]
}

resource "aws_kinesisanalyticsv2_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "application_mode", "description"]
  confidence = "high"
  sources    = ["internal/service/kinesisanalyticsv2:CreateApplication"]
}

resource "aws_kinesisanalyticsv2_application_snapshot" {
  scope   = "region"
  outcome = "conflict"
  identity "application_name+snapshot_name" { key = ["application_name", "snapshot_name"] }
  force_new          = ["application_name", "snapshot_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kinesisanalyticsv2:CreateApplicationSnapshot"]
}

resource "aws_kms_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kms:CreateAlias"]
}

resource "aws_kms_custom_key_store" {
  scope   = "region"
  outcome = "conflict"
  identity "custom_key_store_name" { key = ["custom_key_store_name"] }
  force_new          = ["cloud_hsm_cluster_id", "custom_key_store_type", "trust_anchor_certificate"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/kms:CreateCustomKeyStore"]
}

resource "aws_kms_key_policy" {
  scope   = "region"
  outcome = "unknown"
  identity "key_id" { key = ["key_id"] }
  confidence = "medium"
  sources    = ["internal/service/kms"]
}

resource "aws_lakeformation_identity_center_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "catalog_id" { key = ["catalog_id"] }
  force_new          = ["catalog_id", "instance_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lakeformation:CreateLakeFormationIdentityCenterConfiguration"]
}

resource "aws_lakeformation_lf_tag" {
  scope   = "region"
  outcome = "unknown"
  identity "catalog_id+key" {
    key      = ["catalog_id", "key"]
    optional = ["catalog_id"]
  }
  force_new          = ["catalog_id", "key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lakeformation:CreateLFTag"]
}

resource "aws_lakeformation_resource" {
  scope   = "region"
  outcome = "conflict"
  identity "arn" { key = ["arn"] }
  force_new          = ["arn", "hybrid_access_enabled", "role_arn", "use_service_linked_role", "with_federation", "with_privileged_access"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lakeformation:RegisterResource"]
}

resource "aws_lambda_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["function_name", "name"] }
  force_new          = ["function_name", "name"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "high"
  sources    = ["internal/service/lambda:CreateAlias"]
}

resource "aws_lambda_capacity_provider" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "kms_key_arn", "permissions_config", "vpc_config"]
  confidence = "high"
  sources    = ["internal/service/lambda:CreateCapacityProvider"]
}

resource "aws_lambda_event_source_mapping" {
  scope   = "region"
  outcome = "conflict"
  identity "function_name+event_source_arn" { key = ["function_name", "event_source_arn"] }
  force_new          = ["event_source_arn", "amazon_managed_kafka_event_source_config", "queues", "self_managed_event_source", "self_managed_kafka_event_source_config", "starting_position", "starting_position_timestamp", "topics"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:CreateEventSourceMapping"]
}

resource "aws_lambda_function" {
  scope   = "region"
  outcome = "conflict"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name", "package_type"]
  confidence = "high"
  sources    = ["internal/service/lambda:CreateFunction"]
}

resource "aws_lambda_function_event_invoke_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "function_name+qualifier" {
    key      = ["function_name", "qualifier"]
    optional = ["qualifier"]
  }
  force_new          = ["function_name", "qualifier"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:PutFunctionEventInvokeConfig"]
}

resource "aws_lambda_function_recursion_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "function_name" { key = ["function_name"] }
  force_new          = ["function_name"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:PutFunctionRecursionConfig"]
}

resource "aws_lambda_function_scaling_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "function_name+qualifier" { key = ["function_name", "qualifier"] }
  force_new          = ["function_name", "qualifier"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "high"
  sources    = ["internal/service/lambda:PutFunctionScalingConfig"]
}

resource "aws_lambda_function_url" {
  scope   = "region"
  outcome = "conflict"
  identity "function_name+qualifier" {
    key      = ["function_name", "qualifier"]
    optional = ["qualifier"]
  }
  force_new          = ["function_name", "qualifier"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:CreateFunctionUrlConfig"]
}

resource "aws_lambda_layer_version_permission" {
  scope   = "region"
  outcome = "conflict"
  identity "layer_name+version_number" { key = ["layer_name", "version_number"] }
  force_new          = ["layer_name", "version_number", "action", "organization_id", "principal", "skip_destroy", "statement_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lambda:AddLayerVersionPermission"]
}

resource "aws_lambda_permission" {
  scope   = "region"
  outcome = "conflict"
  identity "function_name+statement_id+qualifier" {
    key      = ["function_name", "statement_id", "qualifier"]
    optional = ["qualifier"]
  }
  generated          = ["statement_id"]
  force_new          = ["function_name", "statement_id", "qualifier", "action", "event_source_token", "function_url_auth_type", "invoked_via_function_url", "principal", "principal_org_id", "source_account", "source_arn", "statement_id_prefix"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "high"
  sources    = ["internal/service/lambda:AddPermission"]
}

resource "aws_lambda_provisioned_concurrency_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "function_name+qualifier" { key = ["function_name", "qualifier"] }
  force_new          = ["function_name", "qualifier"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:PutProvisionedConcurrencyConfig"]
}

resource "aws_lambda_runtime_management_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "function_name+qualifier" {
    key      = ["function_name", "qualifier"]
    optional = ["qualifier"]
  }
  force_new          = ["function_name", "qualifier"]
  force_new_complete = true
  parent "function_name" {
    types   = ["aws_lambda_function"]
    matches = "function_name"
  }
  confidence = "medium"
  sources    = ["internal/service/lambda:PutRuntimeManagementConfig"]
}

resource "aws_launch_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "image_id", "instance_type", "user_data", "user_data_base64", "iam_instance_profile", "key_name", "security_groups", "ebs_optimized", "enable_monitoring", "associate_public_ip_address", "spot_price", "placement_tenancy", "ebs_block_device.delete_on_termination", "ebs_block_device.device_name", "ebs_block_device.encrypted", "ebs_block_device.iops", "ebs_block_device.no_device", "ebs_block_device.snapshot_id", "ebs_block_device.throughput", "ebs_block_device.volume_size", "ebs_block_device.volume_type", "ephemeral_block_device", "metadata_options", "root_block_device.delete_on_termination", "root_block_device.encrypted", "root_block_device.iops", "root_block_device.throughput", "root_block_device.volume_size", "root_block_device.volume_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/autoscaling"]
}

resource "aws_launch_template" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix"]
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateLaunchTemplate"]
}

resource "aws_lb" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_lb"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "internal", "load_balancer_type", "customer_owned_ipv4_pool"]
  confidence = "high"
  sources    = ["internal/service/elbv2:CreateLoadBalancer"]
}

resource "aws_lb_cookie_stickiness_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["lb_port", "load_balancer", "name"] }
  force_new          = ["lb_port", "load_balancer", "name", "cookie_expiration_period"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elb:CreateLBCookieStickinessPolicy"]
}

resource "aws_lb_listener" {
  scope     = "everywhere"
  outcome   = "conflict"
  namespace = "aws_lb_listener"
  identity "load_balancer_arn+port" { key = ["load_balancer_arn", "port"] }
  force_new  = ["load_balancer_arn"]
  confidence = "medium"
  sources    = ["internal/service/elbv2:CreateListener"]
}

resource "aws_lb_listener_certificate" {
  scope     = "everywhere"
  outcome   = "adoption"
  namespace = "aws_lb_listener_certificate"
  identity "certificate_arn+listener_arn" { key = ["certificate_arn", "listener_arn"] }
  force_new          = ["certificate_arn", "listener_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/elbv2:AddListenerCertificates"]
}

resource "aws_lb_listener_rule" {
  scope     = "everywhere"
  outcome   = "conflict"
  namespace = "aws_lb_listener_rule"
  identity "listener_arn+priority" { key = ["listener_arn", "priority"] }
  generated  = ["priority"]
  force_new  = ["listener_arn"]
  confidence = "medium"
  sources    = ["internal/service/elbv2:CreateRule"]
}

resource "aws_lb_ssl_negotiation_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["lb_port", "load_balancer", "name"] }
  force_new          = ["lb_port", "load_balancer", "name", "attribute", "triggers"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elb:CreateLoadBalancerPolicy"]
}

resource "aws_lb_target_group" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_lb_target_group"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "port", "protocol", "protocol_version", "target_type", "vpc_id", "ip_address_type", "target_control_port"]
  confidence = "high"
  sources    = ["internal/service/elbv2:CreateTargetGroup"]
}

resource "aws_lb_target_group_attachment" {
  scope     = "everywhere"
  outcome   = "adoption"
  namespace = "aws_lb_target_group_attachment"
  identity "key" {
    key      = ["target_group_arn", "target_id", "port", "availability_zone", "quic_server_id"]
    optional = ["availability_zone", "port", "quic_server_id"]
  }
  force_new          = ["target_group_arn", "target_id", "port", "availability_zone", "quic_server_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elbv2:RegisterTargets"]
}

resource "aws_lb_trust_store" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/elbv2:CreateTrustStore"]
}

resource "aws_lex_bot" {
  scope     = "region"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name", "locale"]
  confidence = "medium"
  sources    = ["internal/service/lexmodels:PutBot"]
}

resource "aws_lex_bot_alias" {
  scope     = "region"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["bot_name", "name"] }
  force_new  = ["bot_name", "name"]
  confidence = "high"
  sources    = ["internal/service/lexmodels:PutBotAlias"]
}

resource "aws_lex_intent" {
  scope     = "region"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/lexmodels:PutIntent"]
}

resource "aws_lex_slot_type" {
  scope     = "region"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/lexmodels:PutSlotType"]
}

resource "aws_lexv2models_bot" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lexv2models:CreateBot"]
}

resource "aws_licensemanager_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "license_configuration_arn+resource_arn" { key = ["license_configuration_arn", "resource_arn"] }
  force_new          = ["license_configuration_arn", "resource_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/licensemanager:UpdateLicenseSpecificationsForResource"]
}

resource "aws_licensemanager_grant_accepter" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "grant_arn" { key = ["grant_arn"] }
  force_new          = ["grant_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/licensemanager:AcceptGrant"]
}

resource "aws_lightsail_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateBucket"]
}

resource "aws_lightsail_bucket_resource_access" {
  scope   = "region"
  outcome = "overwrite"
  identity "bucket_name+resource_name" { key = ["bucket_name", "resource_name"] }
  force_new          = ["bucket_name", "resource_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:SetResourceAccessForBucket"]
}

resource "aws_lightsail_certificate" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name", "domain_name", "subject_alternative_names"]
  confidence = "high"
  sources    = ["internal/service/lightsail:CreateCertificate"]
}

resource "aws_lightsail_container_service" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateContainerService"]
}

resource "aws_lightsail_database" {
  scope   = "region"
  outcome = "unknown"
  identity "relational_database_name" { key = ["relational_database_name"] }
  force_new          = ["relational_database_name", "availability_zone", "blueprint_id", "bundle_id", "master_database_name", "master_username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateRelationalDatabase"]
}

resource "aws_lightsail_disk" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name", "availability_zone", "size_in_gb"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateDisk"]
}

resource "aws_lightsail_disk_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "disk_name+instance_name" { key = ["disk_name", "instance_name"] }
  force_new          = ["disk_name", "instance_name", "disk_path"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:AttachDisk"]
}

resource "aws_lightsail_distribution" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/lightsail:CreateDistribution"]
}

resource "aws_lightsail_domain" {
  scope   = "region"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateDomain"]
}

resource "aws_lightsail_instance" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name", "availability_zone", "blueprint_id", "bundle_id", "key_pair_name", "user_data"]
  confidence = "high"
  sources    = ["internal/service/lightsail:CreateInstances"]
}

resource "aws_lightsail_instance_public_ports" {
  scope   = "region"
  outcome = "overwrite"
  identity "instance_name" { key = ["instance_name"] }
  force_new          = ["instance_name", "port_info.from_port", "port_info.protocol", "port_info.to_port"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:PutInstancePublicPorts"]
}

resource "aws_lightsail_key_pair" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "pgp_key", "public_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:ImportKeyPair"]
}

resource "aws_lightsail_lb" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name", "instance_port"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:CreateLoadBalancer"]
}

resource "aws_lightsail_lb_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "instance_name+lb_name" { key = ["instance_name", "lb_name"] }
  force_new          = ["instance_name", "lb_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:AttachInstancesToLoadBalancer"]
}

resource "aws_lightsail_lb_certificate" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["lb_name", "name"] }
  force_new  = ["lb_name", "name", "domain_name", "subject_alternative_names"]
  confidence = "high"
  sources    = ["internal/service/lightsail:CreateLoadBalancerTlsCertificate"]
}

resource "aws_lightsail_lb_certificate_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "certificate_name+lb_name" { key = ["certificate_name", "lb_name"] }
  force_new          = ["certificate_name", "lb_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:AttachLoadBalancerTlsCertificate"]
}

resource "aws_lightsail_lb_https_redirection_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "lb_name" { key = ["lb_name"] }
  force_new          = ["lb_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:UpdateLoadBalancerAttribute"]
}

resource "aws_lightsail_lb_stickiness_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "lb_name" { key = ["lb_name"] }
  force_new          = ["lb_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:UpdateLoadBalancerAttribute"]
}

resource "aws_lightsail_static_ip" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/lightsail:AllocateStaticIp"]
}

resource "aws_lightsail_static_ip_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "instance_name+static_ip_name" { key = ["instance_name", "static_ip_name"] }
  force_new          = ["instance_name", "static_ip_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/lightsail:AttachStaticIp"]
}

resource "aws_load_balancer_backend_server_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "instance_port+load_balancer_name" { key = ["instance_port", "load_balancer_name"] }
  confidence = "medium"
  sources    = ["internal/service/elb:SetLoadBalancerPoliciesForBackendServer"]
}

resource "aws_load_balancer_listener_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "load_balancer_name+load_balancer_port" { key = ["load_balancer_name", "load_balancer_port"] }
  confidence = "medium"
  sources    = ["internal/service/elb:SetLoadBalancerPoliciesOfListener"]
}

resource "aws_load_balancer_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "load_balancer_name+policy_name" { key = ["load_balancer_name", "policy_name"] }
  force_new          = ["load_balancer_name", "policy_name", "policy_type_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/elb:CreateLoadBalancerPolicy"]
}

resource "aws_location_geofence_collection" {
  scope   = "region"
  outcome = "conflict"
  identity "collection_name" { key = ["collection_name"] }
  force_new          = ["collection_name", "kms_key_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/location:CreateGeofenceCollection"]
}

resource "aws_location_map" {
  scope   = "region"
  outcome = "conflict"
  identity "map_name" { key = ["map_name"] }
  force_new          = ["map_name", "configuration"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/location:CreateMap"]
}

resource "aws_location_place_index" {
  scope   = "region"
  outcome = "conflict"
  identity "index_name" { key = ["index_name"] }
  force_new          = ["index_name", "data_source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/location:CreatePlaceIndex"]
}

resource "aws_location_route_calculator" {
  scope   = "region"
  outcome = "conflict"
  identity "calculator_name" { key = ["calculator_name"] }
  force_new          = ["calculator_name", "data_source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/location:CreateRouteCalculator"]
}

resource "aws_location_tracker" {
  scope   = "region"
  outcome = "conflict"
  identity "tracker_name" { key = ["tracker_name"] }
  force_new          = ["kms_key_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/location:CreateTracker"]
}

resource "aws_location_tracker_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "consumer_arn+tracker_name" { key = ["consumer_arn", "tracker_name"] }
  force_new          = ["consumer_arn", "tracker_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/location:AssociateTrackerConsumer"]
}

resource "aws_m2_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "engine_type", "kms_key_id", "role_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/m2:CreateApplication"]
}

resource "aws_m2_deployment" {
  scope   = "region"
  outcome = "conflict"
  identity "application_id" { key = ["application_id"] }
  force_new  = ["application_id", "environment_id"]
  confidence = "low"
  sources    = ["internal/service/m2:CreateDeployment"]
}

resource "aws_m2_environment" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "engine_type", "kms_key_id", "publicly_accessible", "security_group_ids", "subnet_ids", "storage_configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/m2:CreateEnvironment"]
}

resource "aws_macie2_account" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/macie2:EnableMacie"]
}

resource "aws_macie2_classification_export_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/macie2:PutClassificationExportConfiguration"]
}

resource "aws_macie2_classification_job" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "custom_data_identifier_ids", "description", "initial_run", "job_type", "name_prefix", "s3_job_definition", "sampling_percentage", "schedule_frequency"]
  confidence = "low"
  sources    = ["internal/service/macie2:CreateClassificationJob"]
}

resource "aws_macie2_custom_data_identifier" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "ignore_words", "keywords", "maximum_match_distance", "name_prefix", "regex"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/macie2:CreateCustomDataIdentifier"]
}

resource "aws_macie2_findings_filter" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "low"
  sources    = ["internal/service/macie2:CreateFindingsFilter"]
}

resource "aws_macie2_invitation_accepter" {
  scope   = "region"
  outcome = "conflict"
  identity "administrator_account_id" { key = ["administrator_account_id"] }
  force_new          = ["administrator_account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/macie2:AcceptInvitation"]
}

resource "aws_macie2_member" {
  scope   = "region"
  outcome = "conflict"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id", "email"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/macie2:CreateMember"]
}

resource "aws_macie2_organization_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "admin_account_id" { key = ["admin_account_id"] }
  force_new          = ["admin_account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/macie2:EnableOrganizationAdminAccount"]
}

resource "aws_mailmanager_rule_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/mailmanager:CreateRuleSet"]
}

resource "aws_mailmanager_traffic_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/mailmanager:CreateTrafficPolicy"]
}

resource "aws_main_route_table_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_id" { key = ["vpc_id"] }
  confidence = "medium"
  sources    = ["internal/service/ec2"]
}

resource "aws_media_convert_queue" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "pricing_plan"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/mediaconvert:CreateQueue"]
}

resource "aws_media_package_channel" {
  scope   = "region"
  outcome = "unknown"
  identity "channel_id" { key = ["channel_id"] }
  force_new          = ["channel_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/mediapackage:CreateChannel"]
}

resource "aws_media_packagev2_channel_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/mediapackagev2:CreateChannelGroup"]
}

resource "aws_media_store_container" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/mediastore:CreateContainer"]
}

resource "aws_media_store_container_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "container_name" { key = ["container_name"] }
  force_new          = ["container_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/mediastore:PutContainerPolicy"]
}

resource "aws_memorydb_acl" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateACL"]
}

resource "aws_memorydb_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "auto_minor_version_upgrade", "data_tiering", "multi_region_cluster_name", "kms_key_arn", "name_prefix", "network_type", "port", "snapshot_arns", "snapshot_name", "subnet_group_name", "tls_enabled"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateCluster"]
}

resource "aws_memorydb_parameter_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "family", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateParameterGroup"]
}

resource "aws_memorydb_snapshot" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "cluster_name", "kms_key_arn", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateSnapshot"]
}

resource "aws_memorydb_subnet_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateSubnetGroup"]
}

resource "aws_memorydb_user" {
  scope   = "region"
  outcome = "conflict"
  identity "user_name" { key = ["user_name"] }
  force_new          = ["user_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/memorydb:CreateUser"]
}

resource "aws_mq_broker" {
  scope   = "region"
  outcome = "conflict"
  identity "broker_name" { key = ["broker_name"] }
  force_new  = ["broker_name", "engine_type", "deployment_mode", "subnet_ids", "publicly_accessible", "data_replication_primary_broker_arn", "encryption_options"]
  confidence = "high"
  sources    = ["internal/service/mq:CreateBroker"]
}

resource "aws_mq_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "engine_type", "engine_version"]
  confidence = "medium"
  sources    = ["internal/service/mq:CreateConfiguration"]
}

resource "aws_msk_cluster" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_msk_cluster"
  identity "cluster_name" { key = ["cluster_name"] }
  force_new  = ["cluster_name", "broker_node_group_info.az_distribution", "broker_node_group_info.client_subnets", "broker_node_group_info.security_groups", "encryption_info.encryption_at_rest_kms_key_arn", "encryption_info.encryption_in_transit.in_cluster"]
  confidence = "high"
  sources    = ["internal/service/kafka:CreateCluster"]
}

resource "aws_msk_cluster_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "cluster_arn" { key = ["cluster_arn"] }
  confidence = "high"
  sources    = ["internal/service/kafka:PutClusterPolicy"]
}

resource "aws_msk_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "kafka_versions"]
  confidence = "high"
  sources    = ["internal/service/kafka:CreateConfiguration"]
}

resource "aws_msk_replicator" {
  scope   = "region"
  outcome = "conflict"
  identity "replicator_name" { key = ["replicator_name"] }
  force_new  = ["kafka_cluster.vpc_config.subnet_ids", "replication_info_list.source_kafka_cluster_arn", "replication_info_list.target_compression_type", "replication_info_list.target_kafka_cluster_arn", "replication_info_list.topic_replication.starting_position.type", "replication_info_list.topic_replication.topic_name_configuration.type", "replication_info_list.consumer_group_replication.consumer_group_offset_sync_mode"]
  confidence = "medium"
  sources    = ["internal/service/kafka:CreateReplicator"]
}

resource "aws_msk_scram_secret_association" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "cluster_arn" { key = ["cluster_arn"] }
  force_new          = ["cluster_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/kafka:BatchAssociateScramSecret"]
}

resource "aws_msk_serverless_cluster" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_msk_cluster"
  identity "cluster_name" { key = ["cluster_name"] }
  force_new          = ["cluster_name", "client_authentication", "vpc_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kafka:CreateClusterV2"]
}

resource "aws_msk_single_scram_secret_association" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "cluster_arn+secret_arn" { key = ["cluster_arn", "secret_arn"] }
  force_new          = ["cluster_arn", "secret_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kafka:BatchAssociateScramSecret"]
}

resource "aws_msk_topic" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name", "cluster_arn"] }
  force_new          = ["name", "cluster_arn", "replication_factor"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kafka:CreateTopic"]
}

resource "aws_mskconnect_connector" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "kafka_cluster", "kafka_cluster_client_authentication", "kafka_cluster_encryption_in_transit", "kafkaconnect_version", "log_delivery", "plugin", "service_execution_role_arn", "worker_configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/kafkaconnect:CreateConnector"]
}

resource "aws_mskconnect_custom_plugin" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "content_type", "description", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kafkaconnect:CreateCustomPlugin"]
}

resource "aws_mskconnect_worker_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "properties_file_content"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/kafkaconnect:CreateWorkerConfiguration"]
}

resource "aws_mwaa_environment" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name", "endpoint_management", "kms_key", "network_configuration.subnet_ids"]
  confidence = "high"
  sources    = ["internal/service/mwaa:CreateEnvironment"]
}

resource "aws_neptune_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:cluster"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  generated          = ["cluster_identifier"]
  force_new          = ["cluster_identifier", "availability_zones", "kms_key_arn", "snapshot_identifier", "storage_encrypted", "cluster_identifier_prefix", "engine", "neptune_subnet_group_name", "port"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBCluster"]
}

resource "aws_neptune_cluster_endpoint" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "cluster_endpoint_identifier+cluster_identifier" { key = ["cluster_endpoint_identifier", "cluster_identifier"] }
  force_new          = ["cluster_endpoint_identifier", "cluster_identifier", "endpoint_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBClusterEndpoint"]
}

resource "aws_neptune_cluster_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:db"
  identity "identifier" { key = ["identifier"] }
  generated          = ["identifier"]
  force_new          = ["identifier", "availability_zone", "cluster_identifier", "engine", "identifier_prefix", "neptune_subnet_group_name", "port", "publicly_accessible"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBInstance"]
}

resource "aws_neptune_cluster_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "family", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBClusterParameterGroup"]
}

resource "aws_neptune_cluster_snapshot" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "db_cluster_snapshot_identifier" { key = ["db_cluster_snapshot_identifier"] }
  force_new          = ["db_cluster_snapshot_identifier", "db_cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBClusterSnapshot"]
}

resource "aws_neptune_event_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateEventSubscription"]
}

resource "aws_neptune_global_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "global_cluster_identifier" { key = ["global_cluster_identifier"] }
  force_new          = ["global_cluster_identifier", "engine", "source_db_cluster_identifier", "storage_encrypted"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateGlobalCluster"]
}

resource "aws_neptune_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "family", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBParameterGroup"]
}

resource "aws_neptune_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/neptune:CreateDBSubnetGroup"]
}

resource "aws_neptunegraph_graph" {
  scope   = "region"
  outcome = "conflict"
  identity "graph_name" { key = ["graph_name"] }
  generated          = ["graph_name"]
  force_new          = ["graph_name", "graph_name_prefix", "kms_key_identifier", "replica_count", "vector_search_configuration.vector_search_dimension"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/neptunegraph:CreateGraph"]
}

resource "aws_network_acl_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "subnet_id" { key = ["subnet_id"] }
  force_new          = ["subnet_id", "network_acl_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2"]
}

resource "aws_network_acl_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "network_acl_id+egress+rule_number" {
    key      = ["network_acl_id", "egress", "rule_number"]
    optional = ["egress"]
  }
  defaults           = { egress = "false" }
  force_new          = ["network_acl_id", "egress", "rule_number", "cidr_block", "from_port", "icmp_code", "icmp_type", "ipv6_cidr_block", "protocol", "rule_action", "to_port"]
  force_new_complete = true
  writes "aws_network_acl" {
    through = "network_acl_id"
    inline  = "ingress|egress"
  }
  confidence = "high"
  sources    = ["internal/service/ec2:CreateNetworkAclEntry"]
}

resource "aws_network_interface_sg_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "network_interface_id+security_group_id" { key = ["network_interface_id", "security_group_id"] }
  force_new          = ["network_interface_id", "security_group_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyNetworkInterfaceAttribute"]
}

resource "aws_networkfirewall_firewall" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "vpc_id", "transit_gateway_id"]
  confidence = "medium"
  sources    = ["internal/service/networkfirewall:CreateFirewall"]
}

resource "aws_networkfirewall_firewall_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "firewall_policy.stateless_custom_action.action_name"]
  confidence = "high"
  sources    = ["internal/service/networkfirewall:CreateFirewallPolicy"]
}

resource "aws_networkfirewall_logging_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "firewall_arn" { key = ["firewall_arn"] }
  force_new  = ["firewall_arn"]
  confidence = "high"
  sources    = ["internal/service/networkfirewall:UpdateLoggingConfiguration"]
}

resource "aws_networkfirewall_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn"]
  confidence = "medium"
  sources    = ["internal/service/networkfirewall:PutResourcePolicy"]
}

resource "aws_networkfirewall_rule_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["type", "name"] }
  force_new  = ["name", "capacity", "rule_group.rules_source.stateless_rules_and_custom_actions.custom_action.action_name"]
  confidence = "medium"
  sources    = ["internal/service/networkfirewall:CreateRuleGroup"]
}

resource "aws_networkfirewall_tls_inspection_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/networkfirewall:CreateTLSInspectionConfiguration"]
}

resource "aws_networkflowmonitor_monitor" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "monitor_name+scope_arn" { key = ["monitor_name", "scope_arn"] }
  force_new          = ["monitor_name", "scope_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/networkflowmonitor:CreateMonitor"]
}

resource "aws_networkmanager_attachment_accepter" {
  scope   = "region"
  outcome = "conflict"
  identity "attachment_id" { key = ["attachment_id"] }
  force_new          = ["attachment_id", "attachment_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/networkmanager:AcceptAttachment"]
}

resource "aws_networkmanager_core_network_policy_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "core_network_id" { key = ["core_network_id"] }
  force_new          = ["core_network_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/networkmanager:PutCoreNetworkPolicy"]
}

resource "aws_networkmanager_customer_gateway_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "customer_gateway_arn+global_network_id" { key = ["customer_gateway_arn", "global_network_id"] }
  force_new          = ["customer_gateway_arn", "global_network_id", "device_id", "link_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmanager:AssociateCustomerGateway"]
}

resource "aws_networkmanager_link_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "device_id+global_network_id+link_id" { key = ["device_id", "global_network_id", "link_id"] }
  force_new          = ["device_id", "global_network_id", "link_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmanager:AssociateLink"]
}

resource "aws_networkmanager_prefix_list_association" {
  scope   = "region"
  outcome = "conflict"
  identity "core_network_id+prefix_list_arn" { key = ["core_network_id", "prefix_list_arn"] }
  force_new          = ["core_network_id", "prefix_list_arn", "prefix_list_alias"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmanager:CreateCoreNetworkPrefixListAssociation"]
}

resource "aws_networkmanager_transit_gateway_connect_peer_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "global_network_id+transit_gateway_connect_peer_arn" { key = ["global_network_id", "transit_gateway_connect_peer_arn"] }
  force_new          = ["global_network_id", "transit_gateway_connect_peer_arn", "device_id", "link_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmanager:AssociateTransitGatewayConnectPeer"]
}

resource "aws_networkmanager_transit_gateway_registration" {
  scope   = "region"
  outcome = "conflict"
  identity "global_network_id+transit_gateway_arn" { key = ["global_network_id", "transit_gateway_arn"] }
  force_new          = ["global_network_id", "transit_gateway_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmanager:RegisterTransitGateway"]
}

resource "aws_networkmonitor_monitor" {
  scope   = "region"
  outcome = "conflict"
  identity "monitor_name" { key = ["monitor_name"] }
  force_new          = ["monitor_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/networkmonitor:CreateMonitor"]
}

resource "aws_notifications_channel_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "arn+notification_configuration_arn" { key = ["arn", "notification_configuration_arn"] }
  force_new          = ["arn", "notification_configuration_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/notifications:AssociateChannel"]
}

resource "aws_notifications_managed_notification_account_contact_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "managed_notification_configuration_arn+contact_identifier" { key = ["managed_notification_configuration_arn", "contact_identifier"] }
  force_new          = ["managed_notification_configuration_arn", "contact_identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/notifications:AssociateManagedNotificationAccountContact"]
}

resource "aws_notifications_notification_configuration" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/notifications:CreateNotificationConfiguration"]
}

resource "aws_notifications_organizational_unit_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "notification_configuration_arn+organizational_unit_id" { key = ["notification_configuration_arn", "organizational_unit_id"] }
  force_new          = ["notification_configuration_arn", "organizational_unit_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/notifications:AssociateOrganizationalUnit"]
}

resource "aws_notificationscontacts_email_contact" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "email_address"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/notificationscontacts:CreateEmailContact"]
}

resource "aws_oam_sink_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "sink_identifier" { key = ["sink_identifier"] }
  force_new  = ["sink_identifier"]
  confidence = "medium"
  sources    = ["internal/service/oam:PutSinkPolicy"]
}

resource "aws_observabilityadmin_centralization_rule_for_organization" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_name" { key = ["rule_name"] }
  force_new          = ["rule_name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/observabilityadmin:CreateCentralizationRuleForOrganization"]
}

resource "aws_observabilityadmin_telemetry_enrichment" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/observabilityadmin:StartTelemetryEnrichment"]
}

resource "aws_observabilityadmin_telemetry_evaluation" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/observabilityadmin:StartTelemetryEvaluation"]
}

resource "aws_observabilityadmin_telemetry_evaluation_for_organization" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/observabilityadmin:StartTelemetryEvaluationForOrganization"]
}

resource "aws_observabilityadmin_telemetry_pipeline" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/observabilityadmin:CreateTelemetryPipeline"]
}

resource "aws_observabilityadmin_telemetry_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_name" { key = ["rule_name"] }
  force_new          = ["rule_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/observabilityadmin:CreateTelemetryRule"]
}

resource "aws_observabilityadmin_telemetry_rule_for_organization" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_name" { key = ["rule_name"] }
  force_new          = ["rule_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/observabilityadmin:CreateTelemetryRuleForOrganization"]
}

resource "aws_odb_cloud_vm_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "display_name+hostname_prefix" { key = ["display_name", "hostname_prefix"] }
  force_new          = ["display_name", "hostname_prefix", "cloud_exadata_infrastructure_id", "cloud_exadata_infrastructure_arn", "cluster_name", "cpu_core_count", "data_storage_size_in_tbs", "db_node_storage_size_in_gbs", "db_servers", "gi_version", "is_local_backup_enabled", "is_sparse_diskgroup_enabled", "license_model", "memory_size_in_gbs", "odb_network_id", "odb_network_arn", "ssh_public_keys", "scan_listener_port_tcp", "timezone", "data_collection_options"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/odb:CreateCloudVmCluster"]
}

resource "aws_opensearch_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_key_arn", "iam_identity_center_options"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/opensearch:CreateApplication"]
}

resource "aws_opensearch_domain" {
  scope     = "region"
  outcome   = "conflict"
  namespace = "aws_opensearch_domain"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name", "encrypt_at_rest.kms_key_id"]
  confidence = "high"
  sources    = ["internal/service/opensearch:CreateDomain"]
}

resource "aws_opensearch_domain_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  confidence = "medium"
  sources    = ["internal/service/opensearch:UpdateDomainConfig"]
}

resource "aws_opensearch_domain_saml_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/opensearch:UpdateDomainConfig"]
}

resource "aws_opensearch_inbound_connection_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "connection_id" { key = ["connection_id"] }
  force_new          = ["connection_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/opensearch:AcceptInboundConnection"]
}

resource "aws_opensearch_package" {
  scope   = "region"
  outcome = "conflict"
  identity "package_name" { key = ["package_name"] }
  force_new          = ["package_name", "engine_version", "package_source", "package_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/opensearch:CreatePackage"]
}

resource "aws_opensearch_package_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain_name+package_id" { key = ["domain_name", "package_id"] }
  force_new          = ["domain_name", "package_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/opensearch:AssociatePackage"]
}

resource "aws_opensearchserverless_access_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "type"] }
  force_new          = ["name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/opensearchserverless:CreateAccessPolicy"]
}

resource "aws_opensearchserverless_collection" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "collection_group_name", "standby_replicas", "type"]
  confidence = "high"
  sources    = ["internal/service/opensearchserverless:CreateCollection"]
}

resource "aws_opensearchserverless_collection_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "generation", "standby_replicas"]
  confidence = "low"
  sources    = ["internal/service/opensearchserverless:CreateCollectionGroup"]
}

resource "aws_opensearchserverless_lifecycle_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "type"] }
  force_new          = ["name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/opensearchserverless:CreateLifecyclePolicy"]
}

resource "aws_opensearchserverless_security_config" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "type"] }
  force_new          = ["name", "type", "iam_identity_center_options.instance_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/opensearchserverless:CreateSecurityConfig"]
}

resource "aws_opensearchserverless_security_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name", "type"] }
  force_new          = ["name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/opensearchserverless:CreateSecurityPolicy"]
}

resource "aws_opensearchserverless_vpc_endpoint" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "vpc_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/opensearchserverless:CreateVpcEndpoint"]
}

resource "aws_organizations_account" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "email" { key = ["email"] }
  force_new          = ["email", "iam_user_access_to_billing", "role_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/organizations:CreateGovCloudAccount"]
}

resource "aws_organizations_aws_service_access" {
  scope   = "account"
  outcome = "overwrite"
  identity "service_principal" { key = ["service_principal"] }
  force_new          = ["service_principal"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/organizations:EnableAWSServiceAccess"]
}

resource "aws_organizations_delegated_administrator" {
  scope   = "account"
  outcome = "conflict"
  identity "service_principal+account_id" { key = ["service_principal", "account_id"] }
  force_new          = ["service_principal", "account_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/organizations:RegisterDelegatedAdministrator"]
}

resource "aws_organizations_organization" {
  scope   = "account"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/organizations:CreateOrganization"]
}

resource "aws_organizations_organizational_unit" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["parent_id", "name"] }
  force_new          = ["parent_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/organizations:CreateOrganizationalUnit"]
}

resource "aws_organizations_policy" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/organizations:CreatePolicy"]
}

resource "aws_organizations_policy_attachment" {
  scope   = "account"
  outcome = "conflict"
  identity "policy_id+target_id" { key = ["policy_id", "target_id"] }
  force_new          = ["policy_id", "target_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/organizations:AttachPolicy"]
}

resource "aws_organizations_resource_policy" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/organizations:PutResourcePolicy"]
}

resource "aws_organizations_tag" {
  scope   = "account"
  outcome = "overwrite"
  identity "key+resource_id" { key = ["key", "resource_id"] }
  force_new          = ["key", "resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/organizations:TagResource"]
}

resource "aws_osis_pipeline" {
  scope   = "region"
  outcome = "conflict"
  identity "pipeline_name" { key = ["pipeline_name"] }
  force_new          = ["pipeline_name", "vpc_options"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/osis:CreatePipeline"]
}

resource "aws_osis_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/osis:PutResourcePolicy"]
}

resource "aws_outposts_capacity_task" {
  scope   = "region"
  outcome = "conflict"
  identity "outpost_identifier" { key = ["outpost_identifier"] }
  force_new          = ["outpost_identifier", "asset_id", "order_id", "task_action_on_blocking_instances", "instance_pool", "instances_to_exclude"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/outposts:StartCapacityTask"]
}

resource "aws_paymentcryptography_key_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "alias_name" { key = ["alias_name"] }
  force_new          = ["alias_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/paymentcryptography:CreateAlias"]
}

resource "aws_pinpoint_adm_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateAdmChannel"]
}

resource "aws_pinpoint_apns_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateApnsChannel"]
}

resource "aws_pinpoint_apns_sandbox_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateApnsSandboxChannel"]
}

resource "aws_pinpoint_apns_voip_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateApnsVoipChannel"]
}

resource "aws_pinpoint_apns_voip_sandbox_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateApnsVoipSandboxChannel"]
}

resource "aws_pinpoint_baidu_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateBaiduChannel"]
}

resource "aws_pinpoint_email_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateEmailChannel"]
}

resource "aws_pinpoint_event_stream" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:PutEventStream"]
}

resource "aws_pinpoint_gcm_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateGcmChannel"]
}

resource "aws_pinpoint_sms_channel" {
  scope   = "region"
  outcome = "overwrite"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpoint:UpdateSmsChannel"]
}

resource "aws_pinpointsmsvoicev2_configuration_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpointsmsvoicev2:CreateConfigurationSet"]
}

resource "aws_pinpointsmsvoicev2_event_destination" {
  scope   = "region"
  outcome = "conflict"
  identity "configuration_set_name+event_destination_name" { key = ["configuration_set_name", "event_destination_name"] }
  force_new  = ["configuration_set_name", "event_destination_name"]
  confidence = "high"
  sources    = ["internal/service/pinpointsmsvoicev2:CreateEventDestination"]
}

resource "aws_pinpointsmsvoicev2_opt_out_list" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/pinpointsmsvoicev2:CreateOptOutList"]
}

resource "aws_pipes_pipe" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "source", "source_parameters.activemq_broker_parameters.queue_name", "source_parameters.dynamodb_stream_parameters.starting_position", "source_parameters.kinesis_stream_parameters.starting_position", "source_parameters.kinesis_stream_parameters.starting_position_timestamp", "source_parameters.managed_streaming_kafka_parameters.starting_position", "source_parameters.managed_streaming_kafka_parameters.topic_name", "source_parameters.rabbitmq_broker_parameters.queue_name", "source_parameters.rabbitmq_broker_parameters.virtual_host", "source_parameters.self_managed_kafka_parameters.additional_bootstrap_servers", "source_parameters.self_managed_kafka_parameters.consumer_group_id", "source_parameters.self_managed_kafka_parameters.starting_position", "source_parameters.self_managed_kafka_parameters.topic_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/pipes:CreatePipe"]
}

resource "aws_placement_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "strategy", "spread_level", "partition_count"]
  confidence = "high"
  sources    = ["internal/service/ec2:CreatePlacementGroup"]
}

resource "aws_prometheus_alert_manager_definition" {
  scope   = "region"
  outcome = "conflict"
  identity "workspace_id" { key = ["workspace_id"] }
  force_new          = ["workspace_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/amp:CreateAlertManagerDefinition"]
}

resource "aws_prometheus_rule_group_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["workspace_id", "name"] }
  force_new          = ["workspace_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/amp:CreateRuleGroupsNamespace"]
}

resource "aws_prometheus_scraper_logging_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "scraper_id" { key = ["scraper_id"] }
  force_new          = ["scraper_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/amp:UpdateScraperLoggingConfiguration"]
}

resource "aws_proxy_protocol_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "load_balancer" { key = ["load_balancer"] }
  confidence = "high"
  sources    = ["internal/service/elb:CreateLoadBalancerPolicy"]
}

resource "aws_qldb_ledger" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/qldb"]
}

resource "aws_quicksight_account_subscription" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "account_name" { key = ["account_name"] }
  force_new  = ["account_name", "active_directory_name", "admin_group", "admin_pro_group", "authentication_method", "author_group", "author_pro_group", "contact_number", "directory_id", "edition", "email_address", "first_name", "iam_identity_center_instance_arn", "last_name", "notification_email", "reader_group", "reader_pro_group", "realm"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateAccountSubscription"]
}

resource "aws_quicksight_analysis" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+analysis_id" {
    key      = ["aws_account_id", "analysis_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["analysis_id"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateAnalysis"]
}

resource "aws_quicksight_custom_permissions" {
  scope   = "region"
  outcome = "conflict"
  identity "custom_permissions_name" { key = ["custom_permissions_name"] }
  force_new  = ["custom_permissions_name"]
  confidence = "low"
  sources    = ["internal/service/quicksight:CreateCustomPermissions"]
}

resource "aws_quicksight_dashboard" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+dashboard_id" {
    key      = ["aws_account_id", "dashboard_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["dashboard_id"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateDashboard"]
}

resource "aws_quicksight_data_set" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+data_set_id" {
    key      = ["aws_account_id", "data_set_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["data_set_id", "use_as"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateDataSet"]
}

resource "aws_quicksight_data_source" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+data_source_id" {
    key      = ["aws_account_id", "data_source_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["data_source_id", "type"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateDataSource"]
}

resource "aws_quicksight_folder" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+folder_id" {
    key      = ["aws_account_id", "folder_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["folder_id", "parent_folder_arn"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateFolder"]
}

resource "aws_quicksight_group" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+namespace+group_name" {
    key      = ["aws_account_id", "namespace", "group_name"]
    optional = ["aws_account_id", "namespace"]
  }
  force_new  = ["group_name"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateGroup"]
}

resource "aws_quicksight_iam_policy_assignment" {
  scope   = "region"
  outcome = "conflict"
  identity "assignment_name" { key = ["assignment_name"] }
  force_new  = ["assignment_name"]
  confidence = "medium"
  sources    = ["internal/service/quicksight:CreateIAMPolicyAssignment"]
}

resource "aws_quicksight_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+namespace" {
    key      = ["aws_account_id", "namespace"]
    optional = ["aws_account_id"]
  }
  force_new  = ["namespace", "identity_store"]
  confidence = "medium"
  sources    = ["internal/service/quicksight:CreateNamespace"]
}

resource "aws_quicksight_template" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+template_id" {
    key      = ["aws_account_id", "template_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["template_id"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateTemplate"]
}

resource "aws_quicksight_template_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+template_id+alias_name" {
    key      = ["aws_account_id", "template_id", "alias_name"]
    optional = ["aws_account_id"]
  }
  force_new  = ["template_id", "alias_name"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateTemplateAlias"]
}

resource "aws_quicksight_theme" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+theme_id" {
    key      = ["aws_account_id", "theme_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["theme_id"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateTheme"]
}

resource "aws_quicksight_user" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+namespace+user_name" {
    key      = ["aws_account_id", "namespace", "user_name"]
    optional = ["aws_account_id", "namespace"]
  }
  force_new  = ["iam_arn", "identity_type", "session_name", "user_role"]
  confidence = "high"
  sources    = ["internal/service/quicksight:RegisterUser"]
}

resource "aws_quicksight_user_custom_permission" {
  scope   = "region"
  outcome = "overwrite"
  identity "user_name" { key = ["user_name"] }
  force_new  = ["user_name"]
  confidence = "low"
  sources    = ["internal/service/quicksight:UpdateUserCustomPermission"]
}

resource "aws_quicksight_vpc_connection" {
  scope   = "region"
  outcome = "conflict"
  identity "aws_account_id+vpc_connection_id" {
    key      = ["aws_account_id", "vpc_connection_id"]
    optional = ["aws_account_id"]
  }
  force_new  = ["vpc_connection_id"]
  confidence = "high"
  sources    = ["internal/service/quicksight:CreateVPCConnection"]
}

resource "aws_ram_permission" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "resource_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ram:CreatePermission"]
}

resource "aws_ram_principal_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "principal+resource_share_arn" { key = ["principal", "resource_share_arn"] }
  force_new          = ["principal", "resource_share_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ram:AssociateResourceShare"]
}

resource "aws_ram_resource_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn+resource_share_arn" { key = ["resource_arn", "resource_share_arn"] }
  force_new          = ["resource_arn", "resource_share_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ram:AssociateResourceShare"]
}

resource "aws_ram_resource_share_accepter" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "share_arn" { key = ["share_arn"] }
  force_new          = ["share_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ram:AcceptResourceShareInvitation"]
}

resource "aws_ram_resource_share_associations_exclusive" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "resource_share_arn" { key = ["resource_share_arn"] }
  force_new          = ["resource_share_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ram"]
}

resource "aws_ram_sharing_with_organization" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ram"]
}

resource "aws_rds_certificate" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/rds:ModifyCertificates"]
}

resource "aws_rds_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:cluster"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  generated  = ["cluster_identifier"]
  force_new  = ["cluster_identifier", "engine", "master_username", "database_name", "storage_encrypted", "kms_key_id", "snapshot_identifier", "availability_zones", "cluster_identifier_prefix", "cluster_scalability_type", "db_subnet_group_name", "db_system_id", "engine_mode", "restore_to_point_in_time", "s3_import.bucket_name", "s3_import.bucket_prefix", "s3_import.ingestion_role", "s3_import.source_engine", "s3_import.source_engine_version", "source_region"]
  confidence = "high"
  sources    = ["internal/service/rds:CreateDBCluster"]
}

resource "aws_rds_cluster_activity_stream" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn", "engine_native_audit_fields_included", "kms_key_id", "mode"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/rds:StartActivityStream"]
}

resource "aws_rds_cluster_endpoint" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "cluster_endpoint_identifier" { key = ["cluster_endpoint_identifier"] }
  force_new          = ["cluster_endpoint_identifier", "cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBClusterEndpoint"]
}

resource "aws_rds_cluster_instance" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  namespace = "rds:db"
  identity "identifier" { key = ["identifier"] }
  generated          = ["identifier"]
  force_new          = ["identifier", "cluster_identifier", "engine", "availability_zone", "db_subnet_group_name", "custom_iam_instance_profile", "identifier_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBInstance"]
}

resource "aws_rds_cluster_parameter_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "family", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateDBClusterParameterGroup"]
}

resource "aws_rds_cluster_role_association" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "db_cluster_identifier+role_arn" { key = ["db_cluster_identifier", "role_arn"] }
  force_new          = ["db_cluster_identifier", "role_arn", "feature_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:AddRoleToDBCluster"]
}

resource "aws_rds_custom_db_engine_version" {
  scope   = "region"
  outcome = "conflict"
  identity "engine+engine_version" { key = ["engine", "engine_version"] }
  force_new          = ["engine", "engine_version", "database_installation_files_s3_bucket_name", "database_installation_files_s3_prefix", "filename", "kms_key_id", "manifest", "source_image_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateCustomDBEngineVersion"]
}

resource "aws_rds_export_task" {
  scope   = "region"
  outcome = "conflict"
  identity "export_task_identifier" { key = ["export_task_identifier"] }
  force_new          = ["export_task_identifier", "export_only", "iam_role_arn", "kms_key_id", "s3_bucket_name", "s3_prefix", "source_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:StartExportTask"]
}

resource "aws_rds_global_cluster" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "global_cluster_identifier" { key = ["global_cluster_identifier"] }
  force_new          = ["global_cluster_identifier", "database_name", "engine", "source_db_cluster_identifier", "storage_encrypted"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rds:CreateGlobalCluster"]
}

resource "aws_rds_integration" {
  scope   = "region"
  outcome = "conflict"
  identity "integration_name" { key = ["integration_name"] }
  force_new          = ["additional_encryption_context", "kms_key_id", "source_arn", "target_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/rds:CreateIntegration"]
}

resource "aws_rds_reserved_instance" {
  scope   = "region"
  outcome = "unknown"
  identity "reservation_id" { key = ["reservation_id"] }
  force_new          = ["reservation_id", "instance_count", "offering_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/rds"]
}

resource "aws_redshift_authentication_profile" {
  scope   = "region"
  outcome = "conflict"
  identity "authentication_profile_name" { key = ["authentication_profile_name"] }
  force_new  = ["authentication_profile_name"]
  confidence = "high"
  sources    = ["internal/service/redshift:CreateAuthenticationProfile"]
}

resource "aws_redshift_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  force_new  = ["cluster_identifier", "master_username", "snapshot_identifier", "cluster_subnet_group_name", "snapshot_arn", "snapshot_cluster_identifier"]
  confidence = "high"
  sources    = ["internal/service/redshift:CreateCluster"]
}

resource "aws_redshift_cluster_iam_roles" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  force_new          = ["cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:ModifyClusterIamRoles"]
}

resource "aws_redshift_cluster_snapshot" {
  scope   = "region"
  outcome = "conflict"
  identity "cluster_identifier+snapshot_identifier" { key = ["cluster_identifier", "snapshot_identifier"] }
  force_new          = ["cluster_identifier", "snapshot_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateClusterSnapshot"]
}

resource "aws_redshift_data_share_authorization" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "consumer_identifier+data_share_arn" { key = ["consumer_identifier", "data_share_arn"] }
  force_new          = ["consumer_identifier", "data_share_arn", "allow_writes"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:AuthorizeDataShare"]
}

resource "aws_redshift_endpoint_access" {
  scope   = "region"
  outcome = "conflict"
  identity "endpoint_name" { key = ["endpoint_name"] }
  force_new          = ["endpoint_name", "cluster_identifier", "resource_owner", "subnet_group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateEndpointAccess"]
}

resource "aws_redshift_endpoint_authorization" {
  scope   = "region"
  outcome = "conflict"
  identity "account+cluster_identifier" { key = ["account", "cluster_identifier"] }
  force_new          = ["account", "cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:AuthorizeEndpointAccess"]
}

resource "aws_redshift_event_subscription" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateEventSubscription"]
}

resource "aws_redshift_hsm_client_certificate" {
  scope   = "region"
  outcome = "conflict"
  identity "hsm_client_certificate_identifier" { key = ["hsm_client_certificate_identifier"] }
  force_new          = ["hsm_client_certificate_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateHsmClientCertificate"]
}

resource "aws_redshift_hsm_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "hsm_configuration_identifier" { key = ["hsm_configuration_identifier"] }
  force_new          = ["hsm_configuration_identifier", "description", "hsm_ip_address", "hsm_partition_name", "hsm_partition_password", "hsm_server_public_certificate"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateHsmConfiguration"]
}

resource "aws_redshift_idc_application" {
  scope   = "region"
  outcome = "conflict"
  identity "redshift_idc_application_name" { key = ["redshift_idc_application_name"] }
  force_new          = ["redshift_idc_application_name", "idc_instance_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:CreateRedshiftIdcApplication"]
}

resource "aws_redshift_integration" {
  scope   = "region"
  outcome = "conflict"
  identity "integration_name" { key = ["integration_name"] }
  force_new          = ["additional_encryption_context", "kms_key_id", "source_arn", "target_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:CreateIntegration"]
}

resource "aws_redshift_logging" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  force_new          = ["cluster_identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:EnableLogging"]
}

resource "aws_redshift_namespace_registration" {
  scope   = "region"
  outcome = "unknown"
  identity "key" {
    key = [
      "consumer_identifier",
      "namespace_type",
      "serverless_namespace_identifier",
      "serverless_workgroup_identifier",
      "provisioned_cluster_identifier",
    ]
    optional = [
      "provisioned_cluster_identifier",
      "serverless_namespace_identifier",
      "serverless_workgroup_identifier",
    ]
  }
  force_new          = ["consumer_identifier", "namespace_type", "serverless_namespace_identifier", "serverless_workgroup_identifier", "provisioned_cluster_identifier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:RegisterNamespace"]
}

resource "aws_redshift_parameter_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description", "family"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateClusterParameterGroup"]
}

resource "aws_redshift_partner" {
  scope   = "region"
  outcome = "unknown"
  identity "account_id+cluster_identifier+database_name+partner_name" { key = ["account_id", "cluster_identifier", "database_name", "partner_name"] }
  force_new          = ["account_id", "cluster_identifier", "database_name", "partner_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:AddPartner"]
}

resource "aws_redshift_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn"]
  confidence = "medium"
  sources    = ["internal/service/redshift:PutResourcePolicy"]
}

resource "aws_redshift_scheduled_action" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateScheduledAction"]
}

resource "aws_redshift_snapshot_copy" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_identifier" { key = ["cluster_identifier"] }
  force_new          = ["cluster_identifier", "destination_region", "manual_snapshot_retention_period", "snapshot_copy_grant_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:EnableSnapshotCopy"]
}

resource "aws_redshift_snapshot_copy_grant" {
  scope   = "region"
  outcome = "conflict"
  identity "snapshot_copy_grant_name" { key = ["snapshot_copy_grant_name"] }
  force_new          = ["snapshot_copy_grant_name", "kms_key_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateSnapshotCopyGrant"]
}

resource "aws_redshift_snapshot_schedule" {
  scope   = "region"
  outcome = "conflict"
  identity "identifier" { key = ["identifier"] }
  generated          = ["identifier"]
  force_new          = ["identifier", "description", "identifier_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateSnapshotSchedule"]
}

resource "aws_redshift_snapshot_schedule_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "cluster_identifier+schedule_identifier" { key = ["cluster_identifier", "schedule_identifier"] }
  force_new          = ["cluster_identifier", "schedule_identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshift:ModifyClusterSnapshotSchedule"]
}

resource "aws_redshift_subnet_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshift:CreateClusterSubnetGroup"]
}

resource "aws_redshiftserverless_custom_domain_association" {
  scope   = "region"
  outcome = "conflict"
  identity "custom_domain_name+workgroup_name" { key = ["custom_domain_name", "workgroup_name"] }
  force_new          = ["custom_domain_name", "workgroup_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshiftserverless:CreateCustomDomainAssociation"]
}

resource "aws_redshiftserverless_endpoint_access" {
  scope   = "region"
  outcome = "conflict"
  identity "endpoint_name" { key = ["endpoint_name"] }
  force_new          = ["endpoint_name", "owner_account", "subnet_ids", "workgroup_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshiftserverless:CreateEndpointAccess"]
}

resource "aws_redshiftserverless_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "namespace_name" { key = ["namespace_name"] }
  force_new          = ["namespace_name", "db_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshiftserverless:CreateNamespace"]
}

resource "aws_redshiftserverless_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/redshiftserverless:PutResourcePolicy"]
}

resource "aws_redshiftserverless_snapshot" {
  scope   = "region"
  outcome = "conflict"
  identity "snapshot_name" { key = ["snapshot_name"] }
  force_new          = ["snapshot_name", "namespace_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshiftserverless:CreateSnapshot"]
}

resource "aws_redshiftserverless_workgroup" {
  scope   = "region"
  outcome = "conflict"
  identity "workgroup_name" { key = ["workgroup_name"] }
  force_new          = ["workgroup_name", "namespace_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/redshiftserverless:CreateWorkgroup"]
}

resource "aws_rekognition_collection" {
  scope   = "region"
  outcome = "conflict"
  identity "collection_id" { key = ["collection_id"] }
  force_new          = ["collection_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rekognition:CreateCollection"]
}

resource "aws_rekognition_project" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "auto_update", "feature"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rekognition:CreateProject"]
}

resource "aws_rekognition_stream_processor" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_key_id", "role_arn", "input.kinesis_video_stream.arn", "notification_channel.sns_topic_arn", "output.kinesis_data_stream.arn", "output.s3_destination.bucket", "output.s3_destination.key_prefix", "settings.face_search.collection_id", "settings.face_search.face_match_threshold"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rekognition:CreateStreamProcessor"]
}

resource "aws_resiliencehub_resiliency_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/resiliencehub:CreateResiliencyPolicy"]
}

resource "aws_resiliencehubv2_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "kms_key_id"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/resiliencehubv2:CreatePolicy"]
}

resource "aws_resourceexplorer2_index" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/resourceexplorer2:CreateIndex"]
}

resource "aws_resourceexplorer2_view" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/resourceexplorer2:CreateView"]
}

resource "aws_resourcegroups_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/resourcegroups:CreateGroup"]
}

resource "aws_resourcegroups_resource" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "group_arn+resource_arn" { key = ["group_arn", "resource_arn"] }
  force_new          = ["group_arn", "resource_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/resourcegroups"]
}

resource "aws_route" {
  scope   = "region"
  outcome = "conflict"
  identity "route_table_id+destination_cidr_block" { key = ["route_table_id", "destination_cidr_block"] }
  identity "route_table_id+destination_ipv6_cidr_block" { key = ["route_table_id", "destination_ipv6_cidr_block"] }
  identity "route_table_id+destination_prefix_list_id" { key = ["route_table_id", "destination_prefix_list_id"] }
  force_new = ["route_table_id"]
  writes "aws_route_table" {
    through = "route_table_id"
    inline  = "route"
  }
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateRoute"]
}

resource "aws_route53_cidr_collection" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:CreateCidrCollection"]
}

resource "aws_route53_cidr_location" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["cidr_collection_id", "name"] }
  force_new          = ["cidr_collection_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:ChangeCidrCollection"]
}

resource "aws_route53_hosted_zone_dnssec" {
  scope   = "account"
  outcome = "overwrite"
  identity "hosted_zone_id" { key = ["hosted_zone_id"] }
  force_new          = ["hosted_zone_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:EnableHostedZoneDNSSEC"]
}

resource "aws_route53_key_signing_key" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["hosted_zone_id", "name"] }
  force_new          = ["hosted_zone_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53:CreateKeySigningKey"]
}

resource "aws_route53_query_log" {
  scope   = "account"
  outcome = "conflict"
  identity "zone_id" { key = ["zone_id"] }
  force_new          = ["zone_id", "cloud_watch_log_group_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:CreateQueryLoggingConfig"]
}

resource "aws_route53_record" {
  scope     = "account"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["zone_id", "name", "type", "set_identifier"]
    optional = ["set_identifier"]
  }
  force_new          = ["zone_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:ChangeResourceRecordSets"]
}

resource "aws_route53_resolver_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "resource_id" { key = ["resource_id"] }
  force_new          = ["resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:UpdateResolverConfig"]
}

resource "aws_route53_resolver_dnssec_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "resource_id" { key = ["resource_id"] }
  force_new          = ["resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:UpdateResolverDnssecConfig"]
}

resource "aws_route53_resolver_firewall_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "resource_id" { key = ["resource_id"] }
  force_new          = ["resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:UpdateFirewallConfig"]
}

resource "aws_route53_resolver_firewall_rule_group_association" {
  scope   = "region"
  outcome = "conflict"
  identity "firewall_rule_group_id+vpc_id" { key = ["firewall_rule_group_id", "vpc_id"] }
  force_new          = ["firewall_rule_group_id", "vpc_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:AssociateFirewallRuleGroup"]
}

resource "aws_route53_resolver_query_log_config" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "destination_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:CreateResolverQueryLogConfig"]
}

resource "aws_route53_resolver_query_log_config_association" {
  scope   = "region"
  outcome = "conflict"
  identity "resolver_query_log_config_id+resource_id" { key = ["resolver_query_log_config_id", "resource_id"] }
  force_new          = ["resolver_query_log_config_id", "resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53resolver:AssociateResolverQueryLogConfig"]
}

resource "aws_route53_resolver_rule_association" {
  scope   = "region"
  outcome = "conflict"
  identity "resolver_rule_id+vpc_id" { key = ["resolver_rule_id", "vpc_id"] }
  force_new          = ["resolver_rule_id", "vpc_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53resolver:AssociateResolverRule"]
}

resource "aws_route53_traffic_policy" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "document"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/route53:CreateTrafficPolicy"]
}

resource "aws_route53_vpc_association_authorization" {
  scope   = "account"
  outcome = "unknown"
  identity "zone_id+vpc_id" { key = ["zone_id", "vpc_id"] }
  force_new          = ["zone_id", "vpc_id", "vpc_region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53:CreateVPCAssociationAuthorization"]
}

resource "aws_route53_zone_association" {
  scope   = "account"
  outcome = "conflict"
  identity "zone_id+vpc_id+vpc_region" {
    key      = ["zone_id", "vpc_id", "vpc_region"]
    optional = ["vpc_region"]
  }
  force_new          = ["zone_id", "vpc_id", "vpc_region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53:AssociateVPCWithHostedZone"]
}

resource "aws_route53domains_delegation_signer_record" {
  scope   = "account"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  force_new          = ["domain_name", "signing_attributes"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53domains:AssociateDelegationSignerToDomain"]
}

resource "aws_route53domains_domain" {
  scope     = "everywhere"
  outcome   = "conflict"
  fold_case = true
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "high"
  sources    = ["internal/service/route53domains:RegisterDomain"]
}

resource "aws_route53domains_registered_domain" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  confidence = "high"
  sources    = ["internal/service/route53domains:UpdateDomainContact"]
}

resource "aws_route53profiles_association" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["profile_id", "resource_id", "name"] }
  force_new          = ["profile_id", "resource_id", "name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53profiles:AssociateProfile"]
}

resource "aws_route53profiles_resource_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["profile_id", "resource_arn", "name"] }
  force_new          = ["profile_id", "resource_arn", "name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53profiles:AssociateResourceToProfile"]
}

resource "aws_route53recoverycontrolconfig_cluster" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53recoverycontrolconfig:CreateCluster"]
}

resource "aws_route53recoverycontrolconfig_control_panel" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["cluster_arn", "name"] }
  force_new          = ["cluster_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53recoverycontrolconfig:CreateControlPanel"]
}

resource "aws_route53recoverycontrolconfig_routing_control" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["cluster_arn", "name"] }
  force_new          = ["cluster_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/route53recoverycontrolconfig:CreateRoutingControl"]
}

resource "aws_route53recoveryreadiness_cell" {
  scope   = "account"
  outcome = "conflict"
  identity "cell_name" { key = ["cell_name"] }
  force_new          = ["cell_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53recoveryreadiness:CreateCell"]
}

resource "aws_route53recoveryreadiness_readiness_check" {
  scope   = "account"
  outcome = "conflict"
  identity "readiness_check_name" { key = ["readiness_check_name"] }
  force_new          = ["readiness_check_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53recoveryreadiness:CreateReadinessCheck"]
}

resource "aws_route53recoveryreadiness_recovery_group" {
  scope   = "account"
  outcome = "conflict"
  identity "recovery_group_name" { key = ["recovery_group_name"] }
  force_new          = ["recovery_group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53recoveryreadiness:CreateRecoveryGroup"]
}

resource "aws_route53recoveryreadiness_resource_set" {
  scope   = "account"
  outcome = "conflict"
  identity "resource_set_name" { key = ["resource_set_name"] }
  force_new          = ["resource_set_name", "resource_set_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/route53recoveryreadiness:CreateResourceSet"]
}

resource "aws_route_table_association" {
  scope   = "region"
  outcome = "conflict"
  identity "subnet_id" { key = ["subnet_id"] }
  identity "gateway_id" { key = ["gateway_id"] }
  force_new          = ["subnet_id", "gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:AssociateRouteTable"]
}

resource "aws_rum_app_monitor" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/rum:CreateAppMonitor"]
}

resource "aws_s3_access_point" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id", "name", "bucket", "bucket_account_id", "public_access_block_configuration", "vpc_configuration"]
  confidence = "high"
  sources    = ["internal/service/s3control:CreateAccessPoint"]
}

resource "aws_s3_account_public_access_block" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id" {
    key      = ["account_id"]
    optional = ["account_id"]
  }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutPublicAccessBlock"]
}

resource "aws_s3_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "bucket" { key = ["bucket"] }
  generated          = ["bucket"]
  force_new          = ["bucket", "bucket_prefix", "object_lock_enabled", "bucket_namespace", "object_lock_configuration.object_lock_enabled"]
  force_new_complete = true
  held_confidence    = "low"
  held_after_delete  = "another account may take the name at once; it can be free again only after an hour"
  confidence         = "high"
  sources            = ["internal/service/s3:CreateBucket"]
}

resource "aws_s3_bucket_accelerate_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket", "expected_bucket_owner"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketAccelerateConfiguration"]
}

resource "aws_s3_bucket_acl" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "acl|grant"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketAcl"]
}

resource "aws_s3_bucket_analytics_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "medium"
  sources    = ["internal/service/s3:PutBucketAnalyticsConfiguration"]
}

resource "aws_s3_bucket_cors_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "cors_rule"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketCors"]
}

resource "aws_s3_bucket_intelligent_tiering_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "medium"
  sources    = ["internal/service/s3:PutBucketIntelligentTieringConfiguration"]
}

resource "aws_s3_bucket_inventory" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "medium"
  sources    = ["internal/service/s3:PutBucketInventoryConfiguration"]
}

resource "aws_s3_bucket_lifecycle_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket", "expected_bucket_owner"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "lifecycle_rule"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketLifecycleConfiguration"]
}

resource "aws_s3_bucket_logging" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "logging"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketLogging"]
}

resource "aws_s3_bucket_metadata_configuration" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket", "expected_bucket_owner"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:CreateBucketMetadataConfiguration"]
}

resource "aws_s3_bucket_metric" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "medium"
  sources    = ["internal/service/s3:PutBucketMetricsConfiguration"]
}

resource "aws_s3_bucket_notification" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketNotificationConfiguration"]
}

resource "aws_s3_bucket_object" {
  scope     = "everywhere"
  outcome   = "overwrite"
  namespace = "aws_s3_object"
  identity "bucket+key" { key = ["bucket", "key"] }
  force_new = ["bucket", "key"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3"]
}

resource "aws_s3_bucket_object_lock_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket", "expected_bucket_owner", "object_lock_enabled"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutObjectLockConfiguration"]
}

resource "aws_s3_bucket_ownership_controls" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketOwnershipControls"]
}

resource "aws_s3_bucket_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "policy"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketPolicy"]
}

resource "aws_s3_bucket_public_access_block" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutPublicAccessBlock"]
}

resource "aws_s3_bucket_replication_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "replication_configuration"
  }
  confidence = "medium"
  sources    = ["internal/service/s3:PutBucketReplication"]
}

resource "aws_s3_bucket_request_payment_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket", "expected_bucket_owner"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketRequestPayment"]
}

resource "aws_s3_bucket_server_side_encryption_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "server_side_encryption_configuration"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketEncryption"]
}

resource "aws_s3_bucket_versioning" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "versioning"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketVersioning"]
}

resource "aws_s3_bucket_website_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  writes "aws_s3_bucket" {
    through = "bucket"
    inline  = "website"
  }
  confidence = "high"
  sources    = ["internal/service/s3:PutBucketWebsite"]
}

resource "aws_s3_directory_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket", "data_redundancy", "type", "location"]
  force_new_complete = true
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:CreateBucket"]
}

resource "aws_s3_object" {
  scope     = "everywhere"
  outcome   = "overwrite"
  namespace = "aws_s3_object"
  identity "bucket+key" { key = ["bucket", "key"] }
  force_new = ["bucket", "key"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3"]
}

resource "aws_s3_object_copy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  namespace = "aws_s3_object"
  identity "bucket+key" { key = ["bucket", "key"] }
  force_new = ["bucket", "key", "source"]
  parent "bucket" {
    types   = ["aws_s3_bucket"]
    matches = "bucket"
  }
  confidence = "high"
  sources    = ["internal/service/s3:CopyObject"]
}

resource "aws_s3control_access_grants_instance" {
  scope   = "region"
  outcome = "unknown"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:CreateAccessGrantsInstance"]
}

resource "aws_s3control_access_grants_instance_resource_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutAccessGrantsInstanceResourcePolicy"]
}

resource "aws_s3control_bucket" {
  scope   = "region"
  outcome = "conflict"
  identity "outpost_id+bucket" { key = ["outpost_id", "bucket"] }
  force_new          = ["outpost_id", "bucket"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:CreateBucket"]
}

resource "aws_s3control_bucket_lifecycle_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutBucketLifecycleConfiguration"]
}

resource "aws_s3control_bucket_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutBucketPolicy"]
}

resource "aws_s3control_multi_region_access_point" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["details.name"] }
  force_new          = ["account_id", "details"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:CreateMultiRegionAccessPoint"]
}

resource "aws_s3control_multi_region_access_point_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" {
    key      = ["account_id", "details.name"]
    optional = ["account_id"]
  }
  force_new          = ["account_id", "details.name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutMultiRegionAccessPointPolicy"]
}

resource "aws_s3control_multi_region_access_point_routes" {
  scope   = "region"
  outcome = "unknown"
  identity "mrap" { key = ["mrap"] }
  force_new          = ["mrap", "account_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3control"]
}

resource "aws_s3control_object_lambda_access_point" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new          = ["account_id", "name", "configuration.supporting_access_point"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3control:CreateAccessPointForObjectLambda"]
}

resource "aws_s3control_object_lambda_access_point_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new          = ["account_id", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3control:PutAccessPointPolicyForObjectLambda"]
}

resource "aws_s3control_storage_lens_configuration" {
  scope   = "account"
  outcome = "overwrite"
  identity "account_id+config_id" {
    key      = ["account_id", "config_id"]
    optional = ["account_id"]
  }
  force_new  = ["account_id", "config_id"]
  confidence = "medium"
  sources    = ["internal/service/s3control:PutStorageLensConfiguration"]
}

resource "aws_s3files_file_system_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new          = ["file_system_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3files:PutFileSystemPolicy"]
}

resource "aws_s3files_synchronization_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new          = ["file_system_id", "import_data_rule.size_less_than"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3files:PutSynchronizationConfiguration"]
}

resource "aws_s3tables_namespace" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "table_bucket_arn+namespace" { key = ["table_bucket_arn", "namespace"] }
  force_new          = ["table_bucket_arn", "namespace"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/s3tables:CreateNamespace"]
}

resource "aws_s3tables_table" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["table_bucket_arn", "namespace", "name"] }
  force_new          = ["table_bucket_arn", "encryption_configuration", "metadata"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:CreateTable"]
}

resource "aws_s3tables_table_bucket" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:CreateTableBucket"]
}

resource "aws_s3tables_table_bucket_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "table_bucket_arn" { key = ["table_bucket_arn"] }
  force_new          = ["table_bucket_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:PutTableBucketPolicy"]
}

resource "aws_s3tables_table_bucket_replication" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "table_bucket_arn" { key = ["table_bucket_arn"] }
  force_new          = ["table_bucket_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:PutTableBucketReplication"]
}

resource "aws_s3tables_table_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["table_bucket_arn", "namespace", "name"] }
  force_new          = ["table_bucket_arn", "namespace", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:PutTablePolicy"]
}

resource "aws_s3tables_table_replication" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "table_arn" { key = ["table_arn"] }
  force_new          = ["table_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3tables:PutTableReplication"]
}

resource "aws_s3vectors_index" {
  scope   = "region"
  outcome = "conflict"
  identity "vector_bucket_name+index_name" { key = ["vector_bucket_name", "index_name"] }
  force_new  = ["vector_bucket_name", "index_name", "data_type", "dimension", "distance_metric", "metadata_configuration"]
  confidence = "high"
  sources    = ["internal/service/s3vectors:CreateIndex"]
}

resource "aws_s3vectors_vector_bucket" {
  scope   = "region"
  outcome = "conflict"
  identity "vector_bucket_name" { key = ["vector_bucket_name"] }
  force_new  = ["vector_bucket_name"]
  confidence = "high"
  sources    = ["internal/service/s3vectors:CreateVectorBucket"]
}

resource "aws_s3vectors_vector_bucket_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "vector_bucket_arn" { key = ["vector_bucket_arn"] }
  force_new          = ["vector_bucket_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/s3vectors:PutVectorBucketPolicy"]
}

resource "aws_sagemaker_algorithm" {
  scope   = "region"
  outcome = "unknown"
  identity "algorithm_name" { key = ["algorithm_name"] }
  force_new          = ["algorithm_name", "algorithm_description", "certify_for_marketplace", "inference_specification", "training_specification", "validation_specification"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateAlgorithm"]
}

resource "aws_sagemaker_app" {
  scope   = "region"
  outcome = "conflict"
  identity "app_name+app_type+domain_id+user_profile_name" {
    key      = ["app_name", "app_type", "domain_id", "user_profile_name"]
    optional = ["user_profile_name"]
  }
  force_new          = ["app_name", "app_type", "domain_id", "user_profile_name", "space_name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/sagemaker:CreateApp"]
}

resource "aws_sagemaker_app_image_config" {
  scope   = "region"
  outcome = "conflict"
  identity "app_image_config_name" { key = ["app_image_config_name"] }
  force_new  = ["app_image_config_name"]
  confidence = "high"
  sources    = ["internal/service/sagemaker:CreateAppImageConfig"]
}

resource "aws_sagemaker_code_repository" {
  scope   = "region"
  outcome = "unknown"
  identity "code_repository_name" { key = ["code_repository_name"] }
  force_new          = ["code_repository_name", "git_config.repository_url", "git_config.branch"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateCodeRepository"]
}

resource "aws_sagemaker_data_quality_job_definition" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "data_quality_app_specification", "data_quality_baseline_config", "data_quality_job_input", "data_quality_job_output_config", "job_resources", "network_config", "stopping_condition"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:CreateDataQualityJobDefinition"]
}

resource "aws_sagemaker_device" {
  scope   = "region"
  outcome = "unknown"
  identity "device+device_fleet_name" { key = ["device", "device_fleet_name"] }
  force_new          = ["device_fleet_name", "device.device_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:RegisterDevices"]
}

resource "aws_sagemaker_device_fleet" {
  scope   = "region"
  outcome = "conflict"
  identity "device_fleet_name" { key = ["device_fleet_name"] }
  force_new          = ["device_fleet_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateDeviceFleet"]
}

resource "aws_sagemaker_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name", "auth_mode", "domain_settings.security_group_ids", "kms_key_id", "subnet_ids", "vpc_id"]
  confidence = "low"
  sources    = ["internal/service/sagemaker:CreateDomain"]
}

resource "aws_sagemaker_endpoint" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateEndpoint"]
}

resource "aws_sagemaker_endpoint_configuration" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "async_inference_config", "data_capture_config", "kms_key_arn", "name_prefix", "execution_role_arn", "production_variants.accelerator_type", "production_variants.capacity_reservation_config", "production_variants.container_startup_health_check_timeout_in_seconds", "production_variants.core_dump_config", "production_variants.enable_ssm_access", "production_variants.inference_ami_version", "production_variants.initial_instance_count", "production_variants.initial_variant_weight", "production_variants.instance_type", "production_variants.model_data_download_timeout_in_seconds", "production_variants.model_name", "production_variants.routing_config", "production_variants.serverless_config", "production_variants.managed_instance_scaling", "production_variants.variant_name", "production_variants.volume_size_in_gb", "shadow_production_variants.accelerator_type", "shadow_production_variants.capacity_reservation_config", "shadow_production_variants.container_startup_health_check_timeout_in_seconds", "shadow_production_variants.core_dump_config", "shadow_production_variants.enable_ssm_access", "shadow_production_variants.inference_ami_version", "shadow_production_variants.initial_instance_count", "shadow_production_variants.initial_variant_weight", "shadow_production_variants.instance_type", "shadow_production_variants.model_data_download_timeout_in_seconds", "shadow_production_variants.model_name", "shadow_production_variants.routing_config", "shadow_production_variants.serverless_config", "shadow_production_variants.managed_instance_scaling", "shadow_production_variants.variant_name", "shadow_production_variants.volume_size_in_gb"]
  confidence = "high"
  sources    = ["internal/service/sagemaker:CreateEndpointConfig"]
}

resource "aws_sagemaker_feature_group" {
  scope   = "region"
  outcome = "conflict"
  identity "feature_group_name" { key = ["feature_group_name"] }
  force_new          = ["feature_group_name", "description", "event_time_feature_name", "feature_definition", "offline_store_config", "online_store_config.enable_online_store", "online_store_config.security_config", "online_store_config.storage_type", "record_identifier_feature_name", "role_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateFeatureGroup"]
}

resource "aws_sagemaker_flow_definition" {
  scope   = "region"
  outcome = "conflict"
  identity "flow_definition_name" { key = ["flow_definition_name"] }
  force_new          = ["flow_definition_name", "human_loop_activation_config", "human_loop_config.human_task_ui_arn", "human_loop_config.public_workforce_task_price", "human_loop_config.task_availability_lifetime_in_seconds", "human_loop_config.task_count", "human_loop_config.task_description", "human_loop_config.task_time_limit_in_seconds", "human_loop_config.task_title", "human_loop_config.workteam_arn", "human_loop_request_source", "output_config", "role_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateFlowDefinition"]
}

resource "aws_sagemaker_hub" {
  scope   = "region"
  outcome = "conflict"
  identity "hub_name" { key = ["hub_name"] }
  force_new          = ["hub_name", "s3_storage_config"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:CreateHub"]
}

resource "aws_sagemaker_hub_content_reference" {
  scope   = "region"
  outcome = "conflict"
  identity "hub_name+hub_content_name" { key = ["hub_name", "hub_content_name"] }
  force_new          = ["hub_name", "hub_content_name", "min_version", "sagemaker_public_hub_content_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateHubContentReference"]
}

resource "aws_sagemaker_human_task_ui" {
  scope   = "region"
  outcome = "conflict"
  identity "human_task_ui_name" { key = ["human_task_ui_name"] }
  force_new          = ["human_task_ui_name", "ui_template"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateHumanTaskUi"]
}

resource "aws_sagemaker_hyper_parameter_tuning_job" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "autotune", "config", "training_job_definition", "training_job_definitions", "warm_start_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateHyperParameterTuningJob"]
}

resource "aws_sagemaker_image" {
  scope   = "region"
  outcome = "conflict"
  identity "image_name" { key = ["image_name"] }
  force_new          = ["image_name", "role_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateImage"]
}

resource "aws_sagemaker_labeling_job" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "labeling_job_name+label_attribute_name" { key = ["labeling_job_name", "label_attribute_name"] }
  force_new  = ["labeling_job_name", "label_attribute_name", "label_category_config_s3_uri", "role_arn", "human_task_config", "input_config", "labeling_job_algorithms_config", "output_config"]
  confidence = "low"
  sources    = ["internal/service/sagemaker:CreateLabelingJob"]
}

resource "aws_sagemaker_mlflow_tracking_server" {
  scope   = "region"
  outcome = "unknown"
  identity "tracking_server_name" { key = ["tracking_server_name"] }
  force_new          = ["tracking_server_name", "mlflow_version", "role_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateMlflowTrackingServer"]
}

resource "aws_sagemaker_model" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "container.container_hostname", "container.environment", "container.image", "container.image_config.repository_access_mode", "container.image_config.repository_auth_config.repository_credentials_provider_arn", "container.mode", "container.model_data_url", "container.model_package_name", "container.model_data_source.s3_data_source.compression_type", "container.model_data_source.s3_data_source.model_access_config.accept_eula", "container.model_data_source.s3_data_source.s3_data_type", "container.model_data_source.s3_data_source.s3_uri", "container.additional_model_data_source.channel_name", "container.additional_model_data_source.s3_data_source.compression_type", "container.additional_model_data_source.s3_data_source.model_access_config", "container.additional_model_data_source.s3_data_source.s3_data_type", "container.additional_model_data_source.s3_data_source.s3_uri", "container.inference_specification_name", "container.multi_model_config", "enable_network_isolation", "execution_role_arn", "primary_container.container_hostname", "primary_container.environment", "primary_container.image", "primary_container.image_config.repository_access_mode", "primary_container.image_config.repository_auth_config.repository_credentials_provider_arn", "primary_container.mode", "primary_container.model_data_url", "primary_container.model_package_name", "primary_container.model_data_source.s3_data_source.compression_type", "primary_container.model_data_source.s3_data_source.model_access_config", "primary_container.model_data_source.s3_data_source.s3_data_type", "primary_container.model_data_source.s3_data_source.s3_uri", "primary_container.additional_model_data_source.channel_name", "primary_container.additional_model_data_source.s3_data_source.compression_type", "primary_container.additional_model_data_source.s3_data_source.model_access_config", "primary_container.additional_model_data_source.s3_data_source.s3_data_type", "primary_container.additional_model_data_source.s3_data_source.s3_uri", "primary_container.inference_specification_name", "primary_container.multi_model_config", "vpc_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateModel"]
}

resource "aws_sagemaker_model_card" {
  scope   = "region"
  outcome = "conflict"
  identity "model_card_name" { key = ["model_card_name"] }
  force_new          = ["model_card_name", "security_config"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:CreateModelCard"]
}

resource "aws_sagemaker_model_card_export_job" {
  scope   = "region"
  outcome = "conflict"
  identity "model_card_name+model_card_export_job_name" { key = ["model_card_name", "model_card_export_job_name"] }
  force_new  = ["model_card_name", "model_card_export_job_name", "model_card_version", "output_config"]
  confidence = "low"
  sources    = ["internal/service/sagemaker:CreateModelCardExportJob"]
}

resource "aws_sagemaker_model_package_group" {
  scope   = "region"
  outcome = "unknown"
  identity "model_package_group_name" { key = ["model_package_group_name"] }
  force_new          = ["model_package_group_name", "model_package_group_description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateModelPackageGroup"]
}

resource "aws_sagemaker_model_package_group_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "model_package_group_name" { key = ["model_package_group_name"] }
  force_new          = ["model_package_group_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:PutModelPackageGroupPolicy"]
}

resource "aws_sagemaker_monitoring_schedule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sagemaker:CreateMonitoringSchedule"]
}

resource "aws_sagemaker_notebook_instance" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name", "direct_internet_access", "kms_key_id", "platform_identifier", "security_groups", "subnet_id"]
  confidence = "high"
  sources    = ["internal/service/sagemaker:CreateNotebookInstance"]
}

resource "aws_sagemaker_notebook_instance_lifecycle_configuration" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateNotebookInstanceLifecycleConfig"]
}

resource "aws_sagemaker_pipeline" {
  scope   = "region"
  outcome = "conflict"
  identity "pipeline_name" { key = ["pipeline_name"] }
  force_new          = ["pipeline_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreatePipeline"]
}

resource "aws_sagemaker_project" {
  scope   = "region"
  outcome = "unknown"
  identity "project_name" { key = ["project_name"] }
  force_new          = ["project_name", "service_catalog_provisioning_details.path_id", "service_catalog_provisioning_details.product_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateProject"]
}

resource "aws_sagemaker_servicecatalog_portfolio_status" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/sagemaker:EnableSagemakerServicecatalogPortfolio"]
}

resource "aws_sagemaker_space" {
  scope   = "region"
  outcome = "conflict"
  identity "domain_id+space_name" { key = ["domain_id", "space_name"] }
  force_new          = ["domain_id", "space_name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/sagemaker:CreateSpace"]
}

resource "aws_sagemaker_studio_lifecycle_config" {
  scope   = "region"
  outcome = "conflict"
  identity "studio_lifecycle_config_name" { key = ["studio_lifecycle_config_name"] }
  force_new          = ["studio_lifecycle_config_name", "studio_lifecycle_config_app_type", "studio_lifecycle_config_content"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateStudioLifecycleConfig"]
}

resource "aws_sagemaker_training_job" {
  scope   = "region"
  outcome = "conflict"
  identity "training_job_name" { key = ["training_job_name"] }
  force_new          = ["training_job_name", "enable_inter_container_traffic_encryption", "enable_managed_spot_training", "enable_network_isolation", "environment", "hyper_parameters", "role_arn", "algorithm_specification.algorithm_name", "algorithm_specification.container_arguments", "algorithm_specification.container_entrypoint", "algorithm_specification.enable_sagemaker_metrics_time_series", "algorithm_specification.training_image", "algorithm_specification.training_input_mode", "algorithm_specification.metric_definitions.name", "algorithm_specification.metric_definitions.regex", "algorithm_specification.training_image_config.training_repository_access_mode", "algorithm_specification.training_image_config.training_repository_auth_config.training_repository_credentials_provider_arn", "checkpoint_config.local_path", "checkpoint_config.s3_uri", "debug_hook_config.hook_parameters", "debug_hook_config.local_path", "debug_hook_config.s3_output_path", "debug_hook_config.collection_configurations.collection_name", "debug_hook_config.collection_configurations.collection_parameters", "debug_rule_configurations.instance_type", "debug_rule_configurations.local_path", "debug_rule_configurations.rule_configuration_name", "debug_rule_configurations.rule_evaluator_image", "debug_rule_configurations.rule_parameters", "debug_rule_configurations.s3_output_path", "debug_rule_configurations.volume_size_in_gb", "experiment_config.experiment_name", "experiment_config.run_name", "experiment_config.trial_component_display_name", "experiment_config.trial_name", "infra_check_config.enable_infra_check", "input_data_config.channel_name", "input_data_config.compression_type", "input_data_config.content_type", "input_data_config.input_mode", "input_data_config.record_wrapper_type", "input_data_config.data_source.file_system_data_source.directory_path", "input_data_config.data_source.file_system_data_source.file_system_access_mode", "input_data_config.data_source.file_system_data_source.file_system_id", "input_data_config.data_source.file_system_data_source.file_system_type", "input_data_config.data_source.s3_data_source.attribute_names", "input_data_config.data_source.s3_data_source.instance_group_names", "input_data_config.data_source.s3_data_source.s3_data_distribution_type", "input_data_config.data_source.s3_data_source.s3_data_type", "input_data_config.data_source.s3_data_source.s3_uri", "input_data_config.data_source.s3_data_source.model_access_config.accept_eula", "input_data_config.shuffle_config.seed", "mlflow_config.mlflow_experiment_name", "mlflow_config.mlflow_resource_arn", "mlflow_config.mlflow_run_name", "model_package_config.model_package_group_arn", "model_package_config.source_model_package_arn", "output_data_config.compression_type", "output_data_config.kms_key_id", "output_data_config.s3_output_path", "resource_config.instance_count", "resource_config.instance_type", "resource_config.training_plan_arn", "resource_config.volume_kms_key_id", "resource_config.volume_size_in_gb", "resource_config.instance_groups.instance_count", "resource_config.instance_groups.instance_group_name", "resource_config.instance_groups.instance_type", "resource_config.instance_placement_config.enable_multiple_jobs", "resource_config.instance_placement_config.placement_specifications.instance_count", "resource_config.instance_placement_config.placement_specifications.ultra_server_id", "retry_strategy.maximum_retry_attempts", "serverless_job_config.accept_eula", "serverless_job_config.base_model_arn", "serverless_job_config.customization_technique", "serverless_job_config.evaluation_type", "serverless_job_config.evaluator_arn", "serverless_job_config.job_type", "serverless_job_config.peft", "session_chaining_config.enable_session_tag_chaining", "stopping_condition.max_pending_time_in_seconds", "stopping_condition.max_runtime_in_seconds", "stopping_condition.max_wait_time_in_seconds", "tensor_board_output_config.local_path", "tensor_board_output_config.s3_output_path", "vpc_config.security_group_ids", "vpc_config.subnets"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateTrainingJob"]
}

resource "aws_sagemaker_user_profile" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "domain_id+user_profile_name" { key = ["domain_id", "user_profile_name"] }
  force_new          = ["domain_id", "user_profile_name", "single_sign_on_user_identifier", "single_sign_on_user_value"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateUserProfile"]
}

resource "aws_sagemaker_workforce" {
  scope   = "region"
  outcome = "unknown"
  identity "workforce_name" { key = ["workforce_name"] }
  force_new          = ["workforce_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateWorkforce"]
}

resource "aws_sagemaker_workteam" {
  scope   = "region"
  outcome = "conflict"
  identity "workteam_name" { key = ["workteam_name"] }
  force_new          = ["workteam_name", "workforce_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sagemaker:CreateWorkteam"]
}

resource "aws_scheduler_schedule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" {
    key      = ["group_name", "name"]
    optional = ["group_name"]
  }
  defaults           = { group_name = "default" }
  generated          = ["name"]
  force_new          = ["group_name", "name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/scheduler:CreateSchedule"]
}

resource "aws_scheduler_schedule_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/scheduler:CreateScheduleGroup"]
}

resource "aws_schemas_registry" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/schemas:CreateRegistry"]
}

resource "aws_schemas_registry_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "registry_name" { key = ["registry_name"] }
  force_new          = ["registry_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/schemas:PutResourcePolicy"]
}

resource "aws_schemas_schema" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name", "registry_name"] }
  force_new          = ["name", "registry_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/schemas:CreateSchema"]
}

resource "aws_secretsmanager_secret" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated         = ["name"]
  force_new         = ["name", "name_prefix", "type"]
  free_when         = { recovery_window_in_days = 0 }
  held_after_delete = "7 to 30 days, as recovery_window_in_days says; 0 frees the name at once"
  confidence        = "high"
  sources           = ["internal/service/secretsmanager:CreateSecret"]
}

resource "aws_secretsmanager_secret_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "secret_arn" { key = ["secret_arn"] }
  force_new          = ["secret_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/secretsmanager:PutResourcePolicy"]
}

resource "aws_secretsmanager_secret_rotation" {
  scope   = "region"
  outcome = "unknown"
  identity "secret_id" { key = ["secret_id"] }
  force_new          = ["secret_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/secretsmanager"]
}

resource "aws_secretsmanager_tag" {
  scope   = "region"
  outcome = "overwrite"
  identity "key+secret_id" { key = ["key", "secret_id"] }
  force_new          = ["key", "secret_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/secretsmanager:TagResource"]
}

resource "aws_security_group" {
  scope     = "region"
  outcome   = "conflict"
  fold_case = true
  identity "name" {
    key      = ["vpc_id", "name"]
    optional = ["vpc_id"]
  }
  generated  = ["name"]
  force_new  = ["vpc_id", "name", "name_prefix", "description"]
  confidence = "high"
  sources    = ["internal/service/ec2:CreateSecurityGroup"]
}

resource "aws_security_group_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "key" { key = ["security_group_id", "type", "protocol", "from_port", "to_port", "cidr_blocks"] }
  identity "security_group_id+type+protocol+from_port+to_port+source_security_group_id" { key = ["security_group_id", "type", "protocol", "from_port", "to_port", "source_security_group_id"] }
  identity "security_group_id+type+protocol+from_port+to_port+ipv6_cidr_blocks" { key = ["security_group_id", "type", "protocol", "from_port", "to_port", "ipv6_cidr_blocks"] }
  force_new          = ["security_group_id", "type", "protocol", "from_port", "to_port", "cidr_blocks", "source_security_group_id", "ipv6_cidr_blocks", "prefix_list_ids", "self"]
  force_new_complete = true
  writes "aws_security_group" {
    through   = "security_group_id"
    inline    = "ingress|egress"
    inline_by = "type"
  }
  confidence = "medium"
  sources    = ["internal/service/ec2:AuthorizeSecurityGroupIngress"]
}

resource "aws_securityhub_account" {
  scope   = "region"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/securityhub:EnableSecurityHub"]
}

resource "aws_securityhub_action_target" {
  scope   = "region"
  outcome = "conflict"
  identity "identifier" { key = ["identifier"] }
  force_new          = ["identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/securityhub:CreateActionTarget"]
}

resource "aws_securityhub_automation_rule_v2" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_name" { key = ["rule_name"] }
  confidence = "low"
  sources    = ["internal/service/securityhub:CreateAutomationRuleV2"]
}

resource "aws_securityhub_configuration_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/securityhub:CreateConfigurationPolicy"]
}

resource "aws_securityhub_configuration_policy_association" {
  scope   = "region"
  outcome = "unknown"
  identity "target_id" { key = ["target_id"] }
  force_new          = ["target_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/securityhub:StartConfigurationPolicyAssociation"]
}

resource "aws_securityhub_connector_v2" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "kms_key_arn", "connector_provider.service_now.instance_name"]
  confidence = "low"
  sources    = ["internal/service/securityhub:CreateConnectorV2"]
}

resource "aws_securityhub_invite_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  force_new          = ["master_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/securityhub:AcceptInvitation"]
}

resource "aws_securityhub_member" {
  scope   = "region"
  outcome = "conflict"
  identity "account_id" { key = ["account_id"] }
  force_new          = ["account_id", "email", "invite"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/securityhub:CreateMembers"]
}

resource "aws_securityhub_organization_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "admin_account_id" { key = ["admin_account_id"] }
  force_new          = ["admin_account_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/securityhub:EnableOrganizationAdminAccount"]
}

resource "aws_securityhub_organization_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/securityhub:UpdateOrganizationConfiguration"]
}

resource "aws_securityhub_standards_control" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "standards_control_arn" { key = ["standards_control_arn"] }
  force_new          = ["standards_control_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/securityhub:UpdateStandardsControl"]
}

resource "aws_securityhub_standards_control_association" {
  scope   = "region"
  outcome = "unknown"
  identity "security_control_id+standards_arn" { key = ["security_control_id", "standards_arn"] }
  force_new          = ["security_control_id", "standards_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/securityhub:BatchUpdateStandardsControlAssociations"]
}

resource "aws_securitylake_custom_log_source" {
  scope   = "region"
  outcome = "conflict"
  identity "source_name" { key = ["source_name"] }
  force_new          = ["source_name", "event_classes", "source_version", "configuration"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/securitylake:CreateCustomLogSource"]
}

resource "aws_securitylake_subscriber" {
  scope   = "region"
  outcome = "conflict"
  identity "subscriber_name" { key = ["subscriber_name"] }
  force_new  = ["access_type"]
  confidence = "low"
  sources    = ["internal/service/securitylake:CreateSubscriber"]
}

resource "aws_securitylake_subscriber_notification" {
  scope   = "region"
  outcome = "conflict"
  identity "subscriber_id" { key = ["subscriber_id"] }
  force_new          = ["subscriber_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/securitylake:CreateSubscriberNotification"]
}

resource "aws_service_discovery_http_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicediscovery:CreateHttpNamespace"]
}

resource "aws_service_discovery_instance" {
  scope   = "region"
  outcome = "overwrite"
  identity "service_id+instance_id" { key = ["service_id", "instance_id"] }
  force_new          = ["service_id", "instance_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicediscovery:RegisterInstance"]
}

resource "aws_service_discovery_private_dns_namespace" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["vpc", "name"] }
  force_new          = ["vpc", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicediscovery:CreatePrivateDnsNamespace"]
}

resource "aws_service_discovery_service" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["namespace_id", "name"] }
  identity "dns_config.namespace_id+name" { key = ["dns_config.namespace_id", "name"] }
  force_new          = ["namespace_id", "name", "type", "dns_config.dns_records.type", "dns_config.namespace_id", "dns_config.routing_policy", "health_check_config.type", "health_check_custom_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicediscovery:CreateService"]
}

resource "aws_servicecatalog_budget_resource_association" {
  scope   = "region"
  outcome = "conflict"
  identity "budget_name+resource_id" { key = ["budget_name", "resource_id"] }
  force_new          = ["budget_name", "resource_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicecatalog:AssociateBudgetWithResource"]
}

resource "aws_servicecatalog_organizations_access" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new          = ["enabled"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicecatalog:EnableAWSOrganizationsAccess"]
}

resource "aws_servicecatalog_portfolio_share" {
  scope   = "region"
  outcome = "unknown"
  identity "portfolio_id+principal_id+type" { key = ["portfolio_id", "principal_id", "type"] }
  force_new          = ["portfolio_id", "principal_id", "type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicecatalog:CreatePortfolioShare"]
}

resource "aws_servicecatalog_principal_portfolio_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "accept_language+portfolio_id+principal_arn+principal_type" {
    key      = ["accept_language", "portfolio_id", "principal_arn", "principal_type"]
    optional = ["accept_language", "principal_type"]
  }
  force_new          = ["accept_language", "portfolio_id", "principal_arn", "principal_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicecatalog:AssociatePrincipalWithPortfolio"]
}

resource "aws_servicecatalog_product_portfolio_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "accept_language+portfolio_id+product_id" {
    key      = ["accept_language", "portfolio_id", "product_id"]
    optional = ["accept_language"]
  }
  force_new          = ["accept_language", "portfolio_id", "product_id", "source_portfolio_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicecatalog:AssociateProductWithPortfolio"]
}

resource "aws_servicecatalog_provisioned_product" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "notification_arns"]
  confidence = "medium"
  sources    = ["internal/service/servicecatalog:ProvisionProduct"]
}

resource "aws_servicecatalog_tag_option_resource_association" {
  scope   = "region"
  outcome = "conflict"
  identity "resource_id+tag_option_id" { key = ["resource_id", "tag_option_id"] }
  force_new          = ["resource_id", "tag_option_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicecatalog:AssociateTagOptionWithResource"]
}

resource "aws_servicecatalogappregistry_application" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicecatalogappregistry:CreateApplication"]
}

resource "aws_servicecatalogappregistry_attribute_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/servicecatalogappregistry:CreateAttributeGroup"]
}

resource "aws_servicequotas_auto_management" {
  scope   = "region"
  outcome = "unknown"
  identity "one" { singleton = true }
  force_new          = ["notification_arn", "opt_in_level"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicequotas:StartAutoManagement"]
}

resource "aws_servicequotas_service_quota" {
  scope   = "region"
  outcome = "conflict"
  identity "quota_code+service_code" { key = ["quota_code", "service_code"] }
  force_new          = ["quota_code", "service_code"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/servicequotas:RequestServiceQuotaIncrease"]
}

resource "aws_servicequotas_template" {
  scope   = "account"
  outcome = "overwrite"
  identity "aws_region+quota_code+region+service_code" {
    key      = ["aws_region", "quota_code", "region", "service_code"]
    optional = ["aws_region", "region"]
  }
  force_new          = ["aws_region", "quota_code", "region", "service_code"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/servicequotas:PutServiceQuotaIncreaseRequestIntoTemplate"]
}

resource "aws_servicequotas_template_association" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/servicequotas:AssociateServiceQuotaTemplate"]
}

resource "aws_ses_active_receipt_rule_set" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/ses:SetActiveReceiptRuleSet"]
}

resource "aws_ses_configuration_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateConfigurationSet"]
}

resource "aws_ses_domain_dkim" {
  scope   = "region"
  outcome = "unknown"
  identity "domain" { key = ["domain"] }
  force_new          = ["domain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses"]
}

resource "aws_ses_domain_identity" {
  scope   = "region"
  outcome = "unknown"
  identity "domain" { key = ["domain"] }
  force_new          = ["domain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses"]
}

resource "aws_ses_domain_identity_verification" {
  scope   = "region"
  outcome = "unknown"
  identity "domain" { key = ["domain"] }
  force_new          = ["domain"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ses"]
}

resource "aws_ses_domain_mail_from" {
  scope   = "region"
  outcome = "overwrite"
  identity "domain" { key = ["domain"] }
  force_new          = ["domain"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ses:SetIdentityMailFromDomain"]
}

resource "aws_ses_email_identity" {
  scope   = "region"
  outcome = "unknown"
  identity "email" { key = ["email"] }
  force_new          = ["email"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ses"]
}

resource "aws_ses_event_destination" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["configuration_set_name", "name"] }
  force_new          = ["configuration_set_name", "name", "enabled", "matching_types"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateConfigurationSetEventDestination"]
}

resource "aws_ses_identity_notification_topic" {
  scope   = "region"
  outcome = "overwrite"
  identity "identity+notification_type" { key = ["identity", "notification_type"] }
  force_new          = ["identity", "notification_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ses:SetIdentityNotificationTopic"]
}

resource "aws_ses_identity_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["identity", "name"] }
  force_new  = ["identity", "name"]
  confidence = "medium"
  sources    = ["internal/service/ses:PutIdentityPolicy"]
}

resource "aws_ses_receipt_filter" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "cidr", "policy"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateReceiptFilter"]
}

resource "aws_ses_receipt_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["rule_set_name", "name"] }
  force_new          = ["rule_set_name", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateReceiptRule"]
}

resource "aws_ses_receipt_rule_set" {
  scope   = "region"
  outcome = "conflict"
  identity "rule_set_name" { key = ["rule_set_name"] }
  force_new          = ["rule_set_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateReceiptRuleSet"]
}

resource "aws_ses_template" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ses:CreateTemplate"]
}

resource "aws_sesv2_account_suppression_attributes" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/sesv2:PutAccountSuppressionAttributes"]
}

resource "aws_sesv2_configuration_set" {
  scope   = "region"
  outcome = "conflict"
  identity "configuration_set_name" { key = ["configuration_set_name"] }
  force_new          = ["configuration_set_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateConfigurationSet"]
}

resource "aws_sesv2_configuration_set_event_destination" {
  scope   = "region"
  outcome = "conflict"
  identity "configuration_set_name+event_destination_name" { key = ["configuration_set_name", "event_destination_name"] }
  force_new          = ["configuration_set_name", "event_destination_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateConfigurationSetEventDestination"]
}

resource "aws_sesv2_contact_list" {
  scope   = "region"
  outcome = "conflict"
  identity "contact_list_name" { key = ["contact_list_name"] }
  force_new          = ["contact_list_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateContactList"]
}

resource "aws_sesv2_dedicated_ip_assignment" {
  scope   = "region"
  outcome = "overwrite"
  identity "destination_pool_name+ip" { key = ["destination_pool_name", "ip"] }
  force_new          = ["destination_pool_name", "ip"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/sesv2:PutDedicatedIpInPool"]
}

resource "aws_sesv2_dedicated_ip_pool" {
  scope   = "region"
  outcome = "conflict"
  identity "pool_name" { key = ["pool_name"] }
  force_new          = ["pool_name", "scaling_mode"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateDedicatedIpPool"]
}

resource "aws_sesv2_email_identity" {
  scope   = "region"
  outcome = "conflict"
  identity "email_identity" { key = ["email_identity"] }
  force_new          = ["email_identity"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateEmailIdentity"]
}

resource "aws_sesv2_email_identity_feedback_attributes" {
  scope   = "region"
  outcome = "overwrite"
  identity "email_identity" { key = ["email_identity"] }
  force_new          = ["email_identity"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:PutEmailIdentityFeedbackAttributes"]
}

resource "aws_sesv2_email_identity_mail_from_attributes" {
  scope   = "region"
  outcome = "overwrite"
  identity "email_identity" { key = ["email_identity"] }
  force_new          = ["email_identity"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:PutEmailIdentityMailFromAttributes"]
}

resource "aws_sesv2_email_identity_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "email_identity+policy_name" { key = ["email_identity", "policy_name"] }
  force_new          = ["email_identity", "policy_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sesv2:CreateEmailIdentityPolicy"]
}

resource "aws_sesv2_tenant" {
  scope   = "region"
  outcome = "conflict"
  identity "tenant_name" { key = ["tenant_name"] }
  force_new          = ["tenant_name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/sesv2:CreateTenant"]
}

resource "aws_sesv2_tenant_resource_association" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "tenant_name+resource_arn" { key = ["tenant_name", "resource_arn"] }
  force_new          = ["tenant_name", "resource_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/sesv2:CreateTenantResourceAssociation"]
}

resource "aws_sfn_activity" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/sfn:CreateActivity"]
}

resource "aws_sfn_alias" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/sfn:CreateStateMachineAlias"]
}

resource "aws_sfn_state_machine" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "type"]
  confidence = "high"
  sources    = ["internal/service/sfn:CreateStateMachine"]
}

resource "aws_shield_application_layer_automatic_response" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/shield:EnableApplicationLayerAutomaticResponse"]
}

resource "aws_shield_drt_access_log_bucket_association" {
  scope   = "account"
  outcome = "overwrite"
  identity "log_bucket" { key = ["log_bucket"] }
  force_new          = ["log_bucket", "role_arn_association_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/shield:AssociateDRTLogBucket"]
}

resource "aws_shield_drt_access_role_arn_association" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/shield:AssociateDRTRole"]
}

resource "aws_shield_proactive_engagement" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/shield:AssociateProactiveEngagementDetails"]
}

resource "aws_shield_protection" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/shield:CreateProtection"]
}

resource "aws_shield_protection_group" {
  scope   = "account"
  outcome = "conflict"
  identity "protection_group_id" { key = ["protection_group_id"] }
  force_new          = ["protection_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/shield:CreateProtectionGroup"]
}

resource "aws_shield_protection_health_check_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "health_check_arn+shield_protection_id" { key = ["health_check_arn", "shield_protection_id"] }
  force_new          = ["health_check_arn", "shield_protection_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/shield:AssociateHealthCheck"]
}

resource "aws_shield_subscription" {
  scope   = "account"
  outcome = "conflict"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/shield:CreateSubscription"]
}

resource "aws_signer_signing_profile" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "name_prefix", "platform_id", "signature_validity_period", "signing_material", "signing_parameters"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/signer:PutSigningProfile"]
}

resource "aws_signer_signing_profile_permission" {
  scope   = "region"
  outcome = "conflict"
  identity "profile_name+statement_id" { key = ["profile_name", "statement_id"] }
  generated          = ["statement_id"]
  force_new          = ["profile_name", "statement_id", "action", "principal", "profile_version", "statement_id_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/signer:AddProfilePermission"]
}

resource "aws_snapshot_create_volume_permission" {
  scope   = "region"
  outcome = "overwrite"
  identity "account_id+snapshot_id" { key = ["account_id", "snapshot_id"] }
  force_new  = ["account_id", "snapshot_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2:ModifySnapshotAttribute"]
}

resource "aws_sns_platform_application" {
  scope   = "region"
  outcome = "adoption"
  identity "name" { key = ["platform", "name"] }
  confidence = "medium"
  sources    = ["internal/service/sns"]
}

resource "aws_sns_sms_preferences" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/sns"]
}

resource "aws_sns_topic" {
  scope   = "region"
  outcome = "adoption"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "fifo_topic"]
  confidence = "medium"
  sources    = ["internal/service/sns"]
}

resource "aws_sns_topic_data_protection_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "arn" { key = ["arn"] }
  force_new  = ["arn"]
  confidence = "medium"
  sources    = ["internal/service/sns:PutDataProtectionPolicy"]
}

resource "aws_sns_topic_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "arn" { key = ["arn"] }
  force_new  = ["arn"]
  confidence = "medium"
  sources    = ["internal/service/sns:SetTopicAttributes"]
}

resource "aws_spot_datafeed_subscription" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new          = ["bucket", "prefix"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateSpotDatafeedSubscription"]
}

resource "aws_sqs_queue" {
  scope   = "region"
  outcome = "adoption"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  force_new  = ["name", "name_prefix", "fifo_queue"]
  notes      = "AWS keeps a deleted name for 60 seconds; the provider tries again meanwhile."
  confidence = "medium"
  sources    = ["internal/service/sqs"]
}

resource "aws_sqs_queue_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "queue_url" { key = ["queue_url"] }
  force_new = ["queue_url"]
  parent "queue_url" {
    types   = ["aws_sqs_queue"]
    matches = "url"
  }
  confidence = "medium"
  sources    = ["internal/service/sqs"]
}

resource "aws_sqs_queue_redrive_allow_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "queue_url" { key = ["queue_url"] }
  force_new = ["queue_url"]
  parent "queue_url" {
    types   = ["aws_sqs_queue"]
    matches = "url"
  }
  confidence = "medium"
  sources    = ["internal/service/sqs"]
}

resource "aws_sqs_queue_redrive_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "queue_url" { key = ["queue_url"] }
  force_new = ["queue_url"]
  parent "queue_url" {
    types   = ["aws_sqs_queue"]
    matches = "url"
  }
  confidence = "medium"
  sources    = ["internal/service/sqs"]
}

resource "aws_ssm_default_patch_baseline" {
  scope   = "region"
  outcome = "overwrite"
  identity "operating_system" { key = ["operating_system"] }
  force_new          = ["operating_system", "baseline_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssm:RegisterDefaultPatchBaseline"]
}

resource "aws_ssm_document" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["internal/service/ssm:CreateDocument"]
}

resource "aws_ssm_parameter" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "data_type"]
  confidence = "high"
  sources    = ["internal/service/ssm:PutParameter"]
}

resource "aws_ssm_patch_group" {
  scope   = "region"
  outcome = "conflict"
  identity "patch_group+baseline_id" { key = ["patch_group", "baseline_id"] }
  force_new          = ["patch_group", "baseline_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssm:RegisterPatchBaselineForPatchGroup"]
}

resource "aws_ssm_resource_data_sync" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "s3_destination"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssm:CreateResourceDataSync"]
}

resource "aws_ssm_service_setting" {
  scope   = "region"
  outcome = "overwrite"
  identity "setting_id" { key = ["setting_id"] }
  confidence = "high"
  sources    = ["internal/service/ssm:UpdateServiceSetting"]
}

resource "aws_ssmcontacts_contact" {
  scope   = "region"
  outcome = "conflict"
  identity "alias" { key = ["alias"] }
  force_new          = ["alias", "type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssmcontacts:CreateContact"]
}

resource "aws_ssmcontacts_contact_channel" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["contact_id", "name"] }
  force_new          = ["contact_id", "type"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/ssmcontacts:CreateContactChannel"]
}

resource "aws_ssmcontacts_plan" {
  scope   = "region"
  outcome = "overwrite"
  identity "contact_id" { key = ["contact_id"] }
  force_new          = ["contact_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssmcontacts:UpdateContact"]
}

resource "aws_ssmincidents_response_plan" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssmincidents:CreateResponsePlan"]
}

resource "aws_ssmquicksetup_configuration_manager" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/ssmquicksetup:CreateConfigurationManager"]
}

resource "aws_ssoadmin_account_assignment" {
  scope   = "region"
  outcome = "conflict"
  identity "key" { key = [
    "principal_id",
    "principal_type",
    "target_id",
    "target_type",
    "permission_set_arn",
    "instance_arn",
  ] }
  force_new          = ["principal_id", "principal_type", "target_id", "target_type", "permission_set_arn", "instance_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:CreateAccountAssignment"]
}

resource "aws_ssoadmin_application" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["instance_arn", "application_provider_arn", "name"] }
  confidence = "low"
  sources    = ["internal/service/ssoadmin:CreateApplication"]
}

resource "aws_ssoadmin_application_access_scope" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "application_arn+scope" { key = ["application_arn", "scope"] }
  force_new          = ["application_arn", "scope", "authorized_targets"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssoadmin:PutApplicationAccessScope"]
}

resource "aws_ssoadmin_application_assignment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "application_arn+principal_id+principal_type" { key = ["application_arn", "principal_id", "principal_type"] }
  force_new          = ["application_arn", "principal_id", "principal_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssoadmin:CreateApplicationAssignment"]
}

resource "aws_ssoadmin_application_assignment_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "application_arn" { key = ["application_arn"] }
  force_new          = ["application_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssoadmin:PutApplicationAssignmentConfiguration"]
}

resource "aws_ssoadmin_customer_managed_policy_attachment" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "key" { key = ["customer_managed_policy_reference", "instance_arn", "permission_set_arn"] }
  force_new          = ["customer_managed_policy_reference", "instance_arn", "permission_set_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:AttachCustomerManagedPolicyReferenceToPermissionSet"]
}

resource "aws_ssoadmin_customer_managed_policy_attachments_exclusive" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "instance_arn+permission_set_arn" { key = ["instance_arn", "permission_set_arn"] }
  force_new          = ["instance_arn", "permission_set_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin"]
}

resource "aws_ssoadmin_instance_access_control_attributes" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "instance_arn" { key = ["instance_arn"] }
  force_new          = ["instance_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:CreateInstanceAccessControlAttributeConfiguration"]
}

resource "aws_ssoadmin_managed_policy_attachment" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "instance_arn+managed_policy_arn+permission_set_arn" { key = ["instance_arn", "managed_policy_arn", "permission_set_arn"] }
  force_new          = ["instance_arn", "managed_policy_arn", "permission_set_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:AttachManagedPolicyToPermissionSet"]
}

resource "aws_ssoadmin_managed_policy_attachments_exclusive" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "instance_arn+permission_set_arn" { key = ["instance_arn", "permission_set_arn"] }
  force_new          = ["instance_arn", "permission_set_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin"]
}

resource "aws_ssoadmin_permission_set" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["instance_arn", "name"] }
  force_new          = ["instance_arn", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:CreatePermissionSet"]
}

resource "aws_ssoadmin_permission_set_inline_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "instance_arn+permission_set_arn" { key = ["instance_arn", "permission_set_arn"] }
  force_new          = ["instance_arn", "permission_set_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:PutInlinePolicyToPermissionSet"]
}

resource "aws_ssoadmin_permissions_boundary_attachment" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "instance_arn+permission_set_arn" { key = ["instance_arn", "permission_set_arn"] }
  force_new          = ["instance_arn", "permission_set_arn", "permissions_boundary"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ssoadmin:PutPermissionsBoundaryToPermissionSet"]
}

resource "aws_ssoadmin_region" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "instance_arn+region_name" { key = ["instance_arn", "region_name"] }
  force_new          = ["instance_arn", "region_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ssoadmin:AddRegion"]
}

resource "aws_ssoadmin_trusted_token_issuer" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["instance_arn", "name"] }
  force_new          = ["instance_arn", "client_token", "trusted_token_issuer_type", "trusted_token_issuer_configuration.oidc_jwt_configuration.issuer_url"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/ssoadmin:CreateTrustedTokenIssuer"]
}

resource "aws_storagegateway_cache" {
  scope   = "region"
  outcome = "unknown"
  identity "disk_id+gateway_arn" { key = ["disk_id", "gateway_arn"] }
  force_new          = ["disk_id", "gateway_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/storagegateway:AddCache"]
}

resource "aws_storagegateway_cached_iscsi_volume" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "gateway_arn+target_name" { key = ["gateway_arn", "target_name"] }
  force_new          = ["gateway_arn", "target_name", "kms_encrypted", "kms_key", "network_interface_id", "snapshot_id", "source_volume_arn", "volume_size_in_bytes"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/storagegateway:CreateCachediSCSIVolume"]
}

resource "aws_storagegateway_stored_iscsi_volume" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "gateway_arn+target_name" { key = ["gateway_arn", "target_name"] }
  force_new          = ["gateway_arn", "target_name", "disk_id", "kms_encrypted", "kms_key", "network_interface_id", "preserve_existing_data", "snapshot_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/storagegateway:CreateStorediSCSIVolume"]
}

resource "aws_storagegateway_upload_buffer" {
  scope   = "region"
  outcome = "unknown"
  identity "disk_id+gateway_arn" { key = ["disk_id", "gateway_arn"] }
  force_new          = ["disk_id", "gateway_arn", "disk_path"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/storagegateway:AddUploadBuffer"]
}

resource "aws_storagegateway_working_storage" {
  scope   = "region"
  outcome = "unknown"
  identity "disk_id+gateway_arn" { key = ["disk_id", "gateway_arn"] }
  force_new          = ["disk_id", "gateway_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/storagegateway:AddWorkingStorage"]
}

resource "aws_subnet" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_id+cidr_block" { key = ["vpc_id", "cidr_block"] }
  force_new = ["vpc_id", "cidr_block", "availability_zone", "availability_zone_id", "ipv6_native", "outpost_arn", "ipv4_ipam_pool_id", "ipv4_netmask_length", "ipv6_ipam_pool_id", "ipv6_netmask_length"]
  range "addresses" {
    cidr   = "cidr_block"
    within = ["vpc_id"]
  }
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateSubnet"]
}

resource "aws_swf_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated          = ["name"]
  force_new          = ["name", "description", "name_prefix", "workflow_execution_retention_period_in_days"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/swf:RegisterDomain"]
}

resource "aws_synthetics_canary" {
  scope   = "region"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/synthetics:CreateCanary"]
}

resource "aws_synthetics_group" {
  scope   = "account"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/synthetics:CreateGroup"]
}

resource "aws_synthetics_group_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "canary_arn+group_name" { key = ["canary_arn", "group_name"] }
  force_new          = ["canary_arn", "group_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/synthetics:AssociateResource"]
}

resource "aws_timestreaminfluxdb_db_cluster" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "bucket", "db_storage_type", "deployment_type", "network_type", "organization", "password", "publicly_accessible", "username", "vpc_security_group_ids", "vpc_subnet_ids"]
  confidence = "medium"
  sources    = ["internal/service/timestreaminfluxdb:CreateDbCluster"]
}

resource "aws_timestreaminfluxdb_db_instance" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "bucket", "network_type", "organization", "password", "publicly_accessible", "username", "vpc_security_group_ids", "vpc_subnet_ids"]
  confidence = "medium"
  sources    = ["internal/service/timestreaminfluxdb:CreateDbInstance"]
}

resource "aws_timestreamquery_scheduled_query" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/service/timestreamquery:CreateScheduledQuery"]
}

resource "aws_timestreamwrite_database" {
  scope   = "region"
  outcome = "conflict"
  identity "database_name" { key = ["database_name"] }
  force_new          = ["database_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/timestreamwrite:CreateDatabase"]
}

resource "aws_timestreamwrite_table" {
  scope   = "region"
  outcome = "conflict"
  identity "database_name+table_name" { key = ["database_name", "table_name"] }
  force_new          = ["database_name", "table_name", "schema.composite_partition_key.name", "schema.composite_partition_key.type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/timestreamwrite:CreateTable"]
}

resource "aws_transcribe_language_model" {
  scope   = "region"
  outcome = "conflict"
  identity "model_name" { key = ["model_name"] }
  force_new          = ["model_name", "base_model_name", "input_data_config", "language_code"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/transcribe:CreateLanguageModel"]
}

resource "aws_transcribe_medical_vocabulary" {
  scope   = "region"
  outcome = "conflict"
  identity "vocabulary_name" { key = ["vocabulary_name"] }
  force_new          = ["vocabulary_name", "language_code"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/transcribe:CreateMedicalVocabulary"]
}

resource "aws_transcribe_vocabulary" {
  scope   = "region"
  outcome = "conflict"
  identity "vocabulary_name" { key = ["vocabulary_name"] }
  force_new          = ["vocabulary_name", "language_code"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/transcribe:CreateVocabulary"]
}

resource "aws_transcribe_vocabulary_filter" {
  scope   = "region"
  outcome = "conflict"
  identity "vocabulary_filter_name" { key = ["vocabulary_filter_name"] }
  force_new  = ["vocabulary_filter_name", "language_code"]
  confidence = "high"
  sources    = ["internal/service/transcribe:CreateVocabularyFilter"]
}

resource "aws_transfer_access" {
  scope   = "region"
  outcome = "conflict"
  identity "external_id+server_id" { key = ["external_id", "server_id"] }
  force_new          = ["server_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/transfer:CreateAccess"]
}

resource "aws_transfer_tag" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "key+resource_arn" { key = ["key", "resource_arn"] }
  force_new          = ["key", "resource_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/transfer:TagResource"]
}

resource "aws_transfer_user" {
  scope   = "region"
  outcome = "conflict"
  identity "server_id+user_name" { key = ["server_id", "user_name"] }
  force_new  = ["server_id", "user_name"]
  confidence = "high"
  sources    = ["internal/service/transfer:CreateUser"]
}

resource "aws_uxc_account_customizations" {
  scope   = "account"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/uxc:UpdateAccountCustomizations"]
}

resource "aws_verifiedaccess_instance_logging_configuration" {
  scope   = "region"
  outcome = "overwrite"
  identity "verifiedaccess_instance_id" { key = ["verifiedaccess_instance_id"] }
  force_new          = ["verifiedaccess_instance_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyVerifiedAccessInstanceLoggingConfiguration"]
}

resource "aws_verifiedaccess_instance_trust_provider_attachment" {
  scope   = "region"
  outcome = "overwrite"
  identity "verifiedaccess_instance_id+verifiedaccess_trust_provider_id" { key = ["verifiedaccess_instance_id", "verifiedaccess_trust_provider_id"] }
  force_new          = ["verifiedaccess_instance_id", "verifiedaccess_trust_provider_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:AttachVerifiedAccessTrustProvider"]
}

resource "aws_volume_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "instance_id+device_name" { key = ["instance_id", "device_name"] }
  force_new          = ["instance_id", "device_name", "volume_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AttachVolume"]
}

resource "aws_vpc_block_public_access_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["internal/service/ec2:ModifyVpcBlockPublicAccessOptions"]
}

resource "aws_vpc_dhcp_options_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_id" { key = ["vpc_id"] }
  force_new          = ["vpc_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AssociateDhcpOptions"]
}

resource "aws_vpc_endpoint_connection_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "vpc_endpoint_id+vpc_endpoint_service_id" { key = ["vpc_endpoint_id", "vpc_endpoint_service_id"] }
  force_new          = ["vpc_endpoint_id", "vpc_endpoint_service_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AcceptVpcEndpointConnections"]
}

resource "aws_vpc_endpoint_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_endpoint_id" { key = ["vpc_endpoint_id"] }
  force_new  = ["vpc_endpoint_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2:ModifyVpcEndpoint"]
}

resource "aws_vpc_endpoint_route_table_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_endpoint_id+route_table_id" { key = ["vpc_endpoint_id", "route_table_id"] }
  force_new          = ["vpc_endpoint_id", "route_table_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:ModifyVpcEndpoint"]
}

resource "aws_vpc_endpoint_security_group_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "security_group_id+vpc_endpoint_id" { key = ["security_group_id", "vpc_endpoint_id"] }
  force_new          = ["security_group_id", "vpc_endpoint_id", "replace_default_association"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:ModifyVpcEndpoint"]
}

resource "aws_vpc_endpoint_subnet_association" {
  scope   = "region"
  outcome = "unknown"
  identity "subnet_id+vpc_endpoint_id" { key = ["subnet_id", "vpc_endpoint_id"] }
  force_new          = ["subnet_id", "vpc_endpoint_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2"]
}

resource "aws_vpc_ipam_organization_admin_account" {
  scope   = "region"
  outcome = "overwrite"
  identity "delegated_admin_account_id" { key = ["delegated_admin_account_id"] }
  force_new          = ["delegated_admin_account_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:EnableIpamOrganizationAdminAccount"]
}

resource "aws_vpc_network_performance_metric_subscription" {
  scope   = "region"
  outcome = "overwrite"
  identity "destination+metric+source+statistic" {
    key      = ["destination", "metric", "source", "statistic"]
    optional = ["metric", "statistic"]
  }
  force_new          = ["destination", "metric", "source", "statistic"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:EnableAwsNetworkPerformanceMetricSubscription"]
}

resource "aws_vpc_peering_connection" {
  scope   = "region"
  outcome = "adoption"
  identity "vpc_id+peer_vpc_id" { key = ["vpc_id", "peer_vpc_id"] }
  force_new  = ["vpc_id", "peer_vpc_id", "peer_owner_id", "peer_region"]
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateVpcPeeringConnection"]
}

resource "aws_vpc_peering_connection_accepter" {
  scope   = "region"
  outcome = "unknown"
  identity "vpc_peering_connection_id" { key = ["vpc_peering_connection_id"] }
  force_new  = ["vpc_peering_connection_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2:CreateTags"]
}

resource "aws_vpc_peering_connection_options" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_peering_connection_id" { key = ["vpc_peering_connection_id"] }
  force_new  = ["vpc_peering_connection_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2:ModifyVpcPeeringConnectionOptions"]
}

resource "aws_vpc_security_group_egress_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "security_group_id+ip_protocol+from_port+to_port+cidr_ipv4" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "cidr_ipv4"]
    optional = ["from_port", "to_port"]
  }
  identity "security_group_id+ip_protocol+from_port+to_port+cidr_ipv6" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "cidr_ipv6"]
    optional = ["from_port", "to_port"]
  }
  identity "key" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "prefix_list_id"]
    optional = ["from_port", "to_port"]
  }
  identity "security_group_id+ip_protocol+from_port+to_port+referenced_security_group_id" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "referenced_security_group_id"]
    optional = ["from_port", "to_port"]
  }
  writes "aws_security_group" {
    through = "security_group_id"
    inline  = "egress"
  }
  confidence = "medium"
  sources    = ["internal/service/ec2"]
}

resource "aws_vpc_security_group_ingress_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "security_group_id+ip_protocol+from_port+to_port+cidr_ipv4" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "cidr_ipv4"]
    optional = ["from_port", "to_port"]
  }
  identity "security_group_id+ip_protocol+from_port+to_port+cidr_ipv6" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "cidr_ipv6"]
    optional = ["from_port", "to_port"]
  }
  identity "key" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "prefix_list_id"]
    optional = ["from_port", "to_port"]
  }
  identity "security_group_id+ip_protocol+from_port+to_port+referenced_security_group_id" {
    key      = ["security_group_id", "ip_protocol", "from_port", "to_port", "referenced_security_group_id"]
    optional = ["from_port", "to_port"]
  }
  writes "aws_security_group" {
    through = "security_group_id"
    inline  = "ingress"
  }
  force_new  = ["security_group_id"]
  confidence = "medium"
  sources    = ["internal/service/ec2"]
}

resource "aws_vpc_security_group_vpc_association" {
  scope   = "region"
  outcome = "overwrite"
  identity "vpc_id+security_group_id" { key = ["vpc_id", "security_group_id"] }
  force_new          = ["vpc_id", "security_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/ec2:AssociateSecurityGroupVpc"]
}

resource "aws_vpclattice_auth_policy" {
  scope   = "region"
  outcome = "overwrite"
  identity "resource_identifier" { key = ["resource_identifier"] }
  confidence = "high"
  sources    = ["internal/service/vpclattice:PutAuthPolicy"]
}

resource "aws_vpclattice_listener" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["service_arn", "name"] }
  identity "service_identifier+name" { key = ["service_identifier", "name"] }
  force_new          = ["name", "port", "protocol"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateListener"]
}

resource "aws_vpclattice_listener_rule" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["listener_identifier", "name"] }
  force_new          = ["listener_identifier", "name", "service_identifier"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateRule"]
}

resource "aws_vpclattice_resource_configuration" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "custom_domain_name", "domain_verification_id", "protocol", "resource_configuration_group_id", "resource_gateway_identifier", "type", "resource_configuration_definition.arn_resource", "resource_configuration_definition.dns_resource"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateResourceConfiguration"]
}

resource "aws_vpclattice_resource_gateway" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "ip_address_type", "ipv4_addresses_per_eni", "resource_config_dns_resolution", "subnet_ids", "vpc_id"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/vpclattice:CreateResourceGateway"]
}

resource "aws_vpclattice_resource_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn"]
  confidence = "high"
  sources    = ["internal/service/vpclattice:PutResourcePolicy"]
}

resource "aws_vpclattice_service" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "custom_domain_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateService"]
}

resource "aws_vpclattice_service_network" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateServiceNetwork"]
}

resource "aws_vpclattice_service_network_resource_association" {
  scope   = "region"
  outcome = "conflict"
  identity "resource_configuration_identifier+service_network_identifier" { key = ["resource_configuration_identifier", "service_network_identifier"] }
  force_new  = ["resource_configuration_identifier", "service_network_identifier", "private_dns_enabled"]
  confidence = "low"
  sources    = ["internal/service/vpclattice:CreateServiceNetworkResourceAssociation"]
}

resource "aws_vpclattice_service_network_service_association" {
  scope   = "region"
  outcome = "conflict"
  identity "service_identifier+service_network_identifier" { key = ["service_identifier", "service_network_identifier"] }
  force_new          = ["service_identifier", "service_network_identifier"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/vpclattice:CreateServiceNetworkServiceAssociation"]
}

resource "aws_vpclattice_service_network_vpc_association" {
  scope   = "region"
  outcome = "conflict"
  identity "service_network_identifier+vpc_identifier" { key = ["service_network_identifier", "vpc_identifier"] }
  force_new          = ["service_network_identifier", "vpc_identifier", "dns_options", "private_dns_enabled"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/vpclattice:CreateServiceNetworkVpcAssociation"]
}

resource "aws_vpclattice_target_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "config.ip_address_type", "config.lambda_event_structure_version", "config.port", "config.protocol", "config.protocol_version", "config.vpc_identifier", "type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:CreateTargetGroup"]
}

resource "aws_vpclattice_target_group_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "target" {
    key      = ["target_group_identifier", "target.id", "target.port"]
    optional = ["target.port"]
  }
  force_new          = ["target_group_identifier", "target"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/vpclattice:RegisterTargets"]
}

resource "aws_vpn_connection_route" {
  scope   = "region"
  outcome = "unknown"
  identity "destination_cidr_block+vpn_connection_id" { key = ["destination_cidr_block", "vpn_connection_id"] }
  force_new          = ["destination_cidr_block", "vpn_connection_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:CreateVpnConnectionRoute"]
}

resource "aws_vpn_gateway_attachment" {
  scope   = "region"
  outcome = "conflict"
  identity "vpc_id" { key = ["vpc_id"] }
  identity "vpn_gateway_id" { key = ["vpn_gateway_id"] }
  force_new          = ["vpc_id", "vpn_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:AttachVpnGateway"]
}

resource "aws_vpn_gateway_route_propagation" {
  scope   = "region"
  outcome = "overwrite"
  identity "route_table_id+vpn_gateway_id" { key = ["route_table_id", "vpn_gateway_id"] }
  force_new          = ["route_table_id", "vpn_gateway_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/ec2:EnableVgwRoutePropagation"]
}

resource "aws_wafregional_web_acl_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn", "web_acl_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/wafregional:AssociateWebACL"]
}

resource "aws_wafv2_ip_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["scope", "name"] }
  generated          = ["name"]
  force_new          = ["scope", "name", "name_prefix", "ip_address_version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/wafv2:CreateIPSet"]
}

resource "aws_wafv2_regex_pattern_set" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["scope", "name"] }
  generated          = ["name"]
  force_new          = ["scope", "name", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/wafv2:CreateRegexPatternSet"]
}

resource "aws_wafv2_rule_group" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["scope", "name"] }
  generated  = ["name"]
  force_new  = ["scope", "name", "name_prefix", "capacity"]
  confidence = "high"
  sources    = ["internal/service/wafv2:CreateRuleGroup"]
}

resource "aws_wafv2_web_acl" {
  scope   = "region"
  outcome = "conflict"
  identity "name" { key = ["scope", "name"] }
  generated  = ["name"]
  force_new  = ["scope", "name", "name_prefix"]
  confidence = "high"
  sources    = ["internal/service/wafv2:CreateWebACL"]
}

resource "aws_wafv2_web_acl_association" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new          = ["resource_arn", "web_acl_arn"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/wafv2:AssociateWebACL"]
}

resource "aws_wafv2_web_acl_logging_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "resource_arn" { key = ["resource_arn"] }
  force_new  = ["resource_arn", "log_destination_configs"]
  confidence = "medium"
  sources    = ["internal/service/wafv2:PutLoggingConfiguration"]
}

resource "aws_wafv2_web_acl_rule" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["web_acl_arn", "name"] }
  force_new  = ["web_acl_arn", "name"]
  confidence = "high"
  sources    = ["internal/service/wafv2:UpdateWebACL"]
}

resource "aws_workmail_default_domain" {
  scope   = "region"
  outcome = "unknown"
  identity "organization_id" { key = ["organization_id"] }
  force_new          = ["organization_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/workmail"]
}

resource "aws_workmail_domain" {
  scope   = "region"
  outcome = "conflict"
  identity "organization_id+domain_name" { key = ["organization_id", "domain_name"] }
  force_new  = ["organization_id", "domain_name"]
  confidence = "high"
  sources    = ["internal/service/workmail:RegisterMailDomain"]
}

resource "aws_workmail_organization" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization_alias" { key = ["organization_alias"] }
  force_new          = ["organization_alias", "directory_id", "interoperability_enabled", "kms_key_arn"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/workmail:CreateOrganization"]
}

resource "aws_workspaces_directory" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_id" { key = ["directory_id"] }
  force_new  = ["directory_id", "active_directory_config", "subnet_ids", "tenancy", "user_identity_type", "workspace_directory_description", "workspace_directory_name", "workspace_type"]
  confidence = "high"
  sources    = ["internal/service/workspaces:RegisterWorkspaceDirectory"]
}

resource "aws_workspaces_pool" {
  scope   = "region"
  outcome = "conflict"
  identity "pool_name" { key = ["pool_name"] }
  force_new  = ["pool_name", "description", "directory_id"]
  confidence = "low"
  sources    = ["internal/service/workspaces:CreateWorkspacesPool"]
}

resource "aws_workspaces_workspace" {
  scope   = "region"
  outcome = "conflict"
  identity "directory_id+user_name" { key = ["directory_id", "user_name"] }
  force_new          = ["directory_id", "user_name", "bundle_id", "root_volume_encryption_enabled", "user_volume_encryption_enabled", "volume_encryption_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/workspaces:CreateWorkspaces"]
}

resource "aws_workspacesweb_identity_provider" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "portal_arn+identity_provider_name" { key = ["portal_arn", "identity_provider_name"] }
  force_new          = ["portal_arn"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["internal/service/workspacesweb:CreateIdentityProvider"]
}

resource "aws_xray_encryption_config" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/xray:PutEncryptionConfig"]
}

resource "aws_xray_group" {
  scope   = "region"
  outcome = "conflict"
  identity "group_name" { key = ["group_name"] }
  force_new          = ["group_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["internal/service/xray:CreateGroup"]
}

resource "aws_xray_indexing_rule" {
  scope   = "region"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/xray:UpdateIndexingRule"]
}

resource "aws_xray_resource_policy" {
  scope   = "region"
  outcome = "conflict"
  identity "policy_name" { key = ["policy_name"] }
  force_new          = ["policy_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/xray:PutResourcePolicy"]
}

resource "aws_xray_sampling_rule" {
  scope   = "region"
  outcome = "unknown"
  identity "rule_name" { key = ["rule_name"] }
  force_new          = ["rule_name", "version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["internal/service/xray:CreateSamplingRule"]
}

resource "aws_xray_trace_segment_destination" {
  scope   = "region"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["internal/service/xray:UpdateTraceSegmentDestination"]
}
