terraform {
  required_providers {
    azurerm = {
      source = "hashicorp/azurerm"
    }
  }
}

provider "azurerm" {
  subscription_id = "1"
  features {}
}

resource "azurerm_virtual_network" "a" {
  name                = "vnet"
  resource_group_name = "rg-a"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_virtual_network" "b" {
  name                = "vnet"
  resource_group_name = "rg-b"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}
