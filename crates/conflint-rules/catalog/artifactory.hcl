# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "jfrog/artifactory" {
  names_account = ["url"]
  provider      = ["url"]
  sensitive     = ["access_token", "api_key"]
  environment   = { url = ["JFROG_URL", "ARTIFACTORY_URL"] }
  sources       = ["jfrog/terraform-provider-artifactory 1616e9f667"]
}

resource "artifactory_backup" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/backup.md"]
}

resource "artifactory_federated_alpine_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_alpine_repository.md"]
}

resource "artifactory_federated_ansible_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_ansible_repository.md"]
}

resource "artifactory_federated_bower_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_bower_repository.md"]
}

resource "artifactory_federated_cargo_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_cargo_repository.md"]
}

resource "artifactory_federated_chef_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_chef_repository.md"]
}

resource "artifactory_federated_cocoapods_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_cocoapods_repository.md"]
}

resource "artifactory_federated_composer_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_composer_repository.md"]
}

resource "artifactory_federated_conan_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_conan_repository.md"]
}

resource "artifactory_federated_conda_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_conda_repository.md"]
}

resource "artifactory_federated_cran_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_cran_repository.md"]
}

resource "artifactory_federated_debian_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_debian_repository.md"]
}

resource "artifactory_federated_docker_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_docker_repository.md"]
}

resource "artifactory_federated_docker_v1_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_docker_v1_repository.md"]
}

resource "artifactory_federated_docker_v2_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_docker_v2_repository.md"]
}

resource "artifactory_federated_gems_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_gems_repository.md"]
}

resource "artifactory_federated_generic_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_generic_repository.md"]
}

resource "artifactory_federated_gitlfs_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_gitlfs_repository.md"]
}

resource "artifactory_federated_go_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_go_repository.md"]
}

resource "artifactory_federated_gradle_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_gradle_repository.md"]
}

resource "artifactory_federated_helm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_helm_repository.md"]
}

resource "artifactory_federated_helmoci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_helmoci_repository.md"]
}

resource "artifactory_federated_huggingfaceml_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_huggingfaceml_repository.md"]
}

resource "artifactory_federated_ivy_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_ivy_repository.md"]
}

resource "artifactory_federated_maven_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_maven_repository.md"]
}

resource "artifactory_federated_npm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_npm_repository.md"]
}

resource "artifactory_federated_nuget_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_nuget_repository.md"]
}

resource "artifactory_federated_oci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_oci_repository.md"]
}

resource "artifactory_federated_opkg_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_opkg_repository.md"]
}

resource "artifactory_federated_puppet_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_puppet_repository.md"]
}

resource "artifactory_federated_pypi_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_pypi_repository.md"]
}

resource "artifactory_federated_rpm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_rpm_repository.md"]
}

resource "artifactory_federated_sbt_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_sbt_repository.md"]
}

resource "artifactory_federated_swift_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_swift_repository.md"]
}

resource "artifactory_federated_terraform_module_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_terraform_module_repository.md"]
}

resource "artifactory_federated_terraform_provider_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_terraform_provider_repository.md"]
}

resource "artifactory_federated_vagrant_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/federated_vagrant_repository.md"]
}

resource "artifactory_general_security" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/general_security.md"]
}

resource "artifactory_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/group.md"]
}

resource "artifactory_item_properties" {
  scope   = "provider"
  outcome = "overwrite"
  identity "repo_key+item_path" {
    key      = ["repo_key", "item_path"]
    optional = ["item_path"]
  }
  confidence = "medium"
  sources    = ["docs/resources/item_properties.md"]
}

resource "artifactory_keypair" {
  scope   = "provider"
  outcome = "conflict"
  identity "pair_name" { key = ["pair_name"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/security/resource_artifactory_keypair.go"]
}

resource "artifactory_ldap_setting" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/configuration/resource_artifactory_ldap_setting.go"]
}

resource "artifactory_ldap_setting_v2" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/ldap_setting_v2.md"]
}

resource "artifactory_local" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  confidence = "low"
  sources    = ["docs/resources/local.md"]
}

resource "artifactory_local_alpine_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_alpine_repository.md"]
}

resource "artifactory_local_ansible_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_ansible_repository.md"]
}

resource "artifactory_local_bower_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_bower_repository.md"]
}

resource "artifactory_local_cargo_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_cargo_repository.md"]
}

resource "artifactory_local_chef_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_chef_repository.md"]
}

resource "artifactory_local_cocoapods_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_cocoapods_repository.md"]
}

resource "artifactory_local_composer_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_composer_repository.md"]
}

resource "artifactory_local_conan_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_conan_repository.md"]
}

resource "artifactory_local_conda_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_conda_repository.md"]
}

resource "artifactory_local_cran_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_cran_repository.md"]
}

resource "artifactory_local_debian_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_debian_repository.md"]
}

resource "artifactory_local_docker_v1_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_docker_v1_repository.md"]
}

resource "artifactory_local_docker_v2_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_docker_v2_repository.md"]
}

resource "artifactory_local_gems_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_gems_repository.md"]
}

resource "artifactory_local_generic_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/local/resource_artifactory_local_generic_repository.go"]
}

resource "artifactory_local_gitlfs_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_gitlfs_repository.md"]
}

resource "artifactory_local_go_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_go_repository.md"]
}

resource "artifactory_local_gradle_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_gradle_repository.md"]
}

resource "artifactory_local_helm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_helm_repository.md"]
}

resource "artifactory_local_helmoci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_helmoci_repository.md"]
}

resource "artifactory_local_hex_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_hex_repository.md"]
}

resource "artifactory_local_huggingfaceml_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_huggingfaceml_repository.md"]
}

resource "artifactory_local_ivy_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_ivy_repository.md"]
}

resource "artifactory_local_machinelearning_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/local/resource_artifactory_local_machinelearning_repository.go"]
}

resource "artifactory_local_maven_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_maven_repository.md"]
}

resource "artifactory_local_nix_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_nix_repository.md"]
}

resource "artifactory_local_npm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_npm_repository.md"]
}

resource "artifactory_local_nuget_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_nuget_repository.md"]
}

resource "artifactory_local_oci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_oci_repository.md"]
}

resource "artifactory_local_opkg_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_opkg_repository.md"]
}

resource "artifactory_local_pub_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_pub_repository.md"]
}

resource "artifactory_local_puppet_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_puppet_repository.md"]
}

resource "artifactory_local_pypi_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_pypi_repository.md"]
}

resource "artifactory_local_rpm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_rpm_repository.md"]
}

resource "artifactory_local_sbt_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_sbt_repository.md"]
}

resource "artifactory_local_swift_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_swift_repository.md"]
}

resource "artifactory_local_terraform_module_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_terraform_module_repository.md"]
}

resource "artifactory_local_terraform_provider_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_terraform_provider_repository.md"]
}

resource "artifactory_local_vagrant_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/local_vagrant_repository.md"]
}

resource "artifactory_mail_server" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/mail_server.md"]
}

resource "artifactory_managed_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  namespace = "artifactory:user"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/managed_user.md"]
}

resource "artifactory_oauth_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/oauth_settings.md"]
}

resource "artifactory_password_expiration_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/password_expiration_policy.md"]
}

resource "artifactory_permission_target" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/permission_target.md"]
}

resource "artifactory_property_set" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/property_set.md"]
}

resource "artifactory_proxy" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/configuration/resource_artifactory_proxy.go"]
}

resource "artifactory_remote" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  confidence = "low"
  sources    = ["docs/resources/remote.md"]
}

resource "artifactory_remote_alpine_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_alpine_repository.md"]
}

resource "artifactory_remote_ansible_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_ansible_repository.go"]
}

resource "artifactory_remote_bower_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_bower_repository.go"]
}

resource "artifactory_remote_cargo_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_cargo_repository.go"]
}

resource "artifactory_remote_chef_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_chef_repository.md"]
}

resource "artifactory_remote_cocoapods_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_cocoapods_repository.go"]
}

resource "artifactory_remote_composer_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_composer_repository.go"]
}

resource "artifactory_remote_conan_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_conan_repository.go"]
}

resource "artifactory_remote_conda_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_conda_repository.md"]
}

resource "artifactory_remote_cran_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_cran_repository.md"]
}

resource "artifactory_remote_debian_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_debian_repository.md"]
}

resource "artifactory_remote_docker_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_docker_repository.go"]
}

resource "artifactory_remote_gems_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_gems_repository.go"]
}

resource "artifactory_remote_generic_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_generic_repository.go"]
}

resource "artifactory_remote_gitlfs_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_gitlfs_repository.md"]
}

resource "artifactory_remote_go_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_go_repository.go"]
}

resource "artifactory_remote_gradle_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_gradle_repository.go"]
}

resource "artifactory_remote_helm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_helm_repository.go"]
}

resource "artifactory_remote_helmoci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_helmoci_repository.go"]
}

resource "artifactory_remote_hex_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_hex_repository.go"]
}

resource "artifactory_remote_huggingfaceml_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_huggingfaceml_repository.go"]
}

resource "artifactory_remote_ivy_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_ivy_repository.md"]
}

resource "artifactory_remote_maven_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_maven_repository.go"]
}

resource "artifactory_remote_nix_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/remote_nix_repository.md"]
}

resource "artifactory_remote_npm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_npm_repository.go"]
}

resource "artifactory_remote_nuget_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_nuget_repository.go"]
}

resource "artifactory_remote_oci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_oci_repository.go"]
}

resource "artifactory_remote_opkg_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_opkg_repository.md"]
}

resource "artifactory_remote_p2_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_p2_repository.md"]
}

resource "artifactory_remote_pub_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_pub_repository.md"]
}

resource "artifactory_remote_puppet_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_puppet_repository.md"]
}

resource "artifactory_remote_pypi_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_pypi_repository.go"]
}

resource "artifactory_remote_rpm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_rpm_repository.md"]
}

resource "artifactory_remote_sbt_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_sbt_repository.md"]
}

resource "artifactory_remote_swift_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/remote_swift_repository.md"]
}

resource "artifactory_remote_terraform_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_terraform_repository.go"]
}

resource "artifactory_remote_vcs_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/remote/resource_artifactory_remote_vcs_repository.go"]
}

resource "artifactory_repository_layout" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_layout.md"]
}

resource "artifactory_saml_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/saml_settings.md"]
}

resource "artifactory_unmanaged_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  namespace = "artifactory:user"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/unmanaged_user.md"]
}

resource "artifactory_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  namespace = "artifactory:user"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "artifactory_user_lock_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/user_lock_policy.md"]
}

resource "artifactory_virtual" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  confidence = "low"
  sources    = ["docs/resources/virtual.md"]
}

resource "artifactory_virtual_alpine_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_alpine_repository.md"]
}

resource "artifactory_virtual_ansible_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_ansible_repository.md"]
}

resource "artifactory_virtual_bower_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_bower_repository.md"]
}

resource "artifactory_virtual_chef_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_chef_repository.md"]
}

resource "artifactory_virtual_cocoapods_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_cocoapods_repository.md"]
}

resource "artifactory_virtual_composer_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_composer_repository.md"]
}

resource "artifactory_virtual_conan_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_conan_repository.md"]
}

resource "artifactory_virtual_conda_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_conda_repository.md"]
}

resource "artifactory_virtual_cran_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_cran_repository.md"]
}

resource "artifactory_virtual_debian_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_debian_repository.md"]
}

resource "artifactory_virtual_docker_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_docker_repository.md"]
}

resource "artifactory_virtual_gems_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_gems_repository.md"]
}

resource "artifactory_virtual_generic_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/virtual/resource_artifactory_virtual_generic_repository.go"]
}

resource "artifactory_virtual_gitlfs_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_gitlfs_repository.md"]
}

resource "artifactory_virtual_go_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_go_repository.md"]
}

resource "artifactory_virtual_gradle_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_gradle_repository.md"]
}

resource "artifactory_virtual_helm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_helm_repository.md"]
}

resource "artifactory_virtual_helmoci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_helmoci_repository.md"]
}

resource "artifactory_virtual_hex_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["pkg/artifactory/resource/repository/virtual/resource_artifactory_virtual_hex_repository.go"]
}

resource "artifactory_virtual_ivy_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_ivy_repository.md"]
}

resource "artifactory_virtual_maven_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_maven_repository.md"]
}

resource "artifactory_virtual_nix_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "medium"
  sources    = ["docs/resources/virtual_nix_repository.md"]
}

resource "artifactory_virtual_npm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_npm_repository.md"]
}

resource "artifactory_virtual_nuget_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_nuget_repository.md"]
}

resource "artifactory_virtual_oci_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_oci_repository.md"]
}

resource "artifactory_virtual_p2_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_p2_repository.md"]
}

resource "artifactory_virtual_pub_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_pub_repository.md"]
}

resource "artifactory_virtual_puppet_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_puppet_repository.md"]
}

resource "artifactory_virtual_pypi_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_pypi_repository.md"]
}

resource "artifactory_virtual_rpm_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_rpm_repository.md"]
}

resource "artifactory_virtual_sbt_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_sbt_repository.md"]
}

resource "artifactory_virtual_swift_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_swift_repository.md"]
}

resource "artifactory_virtual_terraform_repository" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "artifactory:repository"
  identity "key" { key = ["key"] }
  confidence = "high"
  sources    = ["docs/resources/virtual_terraform_repository.md"]
}
