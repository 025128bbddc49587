terraform {
  required_providers {
    azurerm = {
      source = "hashicorp/azurerm"
    }
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-main"
  location = "westeurope"
}

resource "azurerm_virtual_network" "main" {
  name                = "vnet"
  resource_group_name = "rg-main"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}
