provider "azurerm" {
  features {}
}

resource "random_pet" "group" {}

resource "azurerm_resource_group" "main" {
  name     = random_pet.group.id
  location = "westeurope"
}

resource "azurerm_virtual_network" "main" {
  name                = "main"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  address_space       = ["10.1.0.0/16"]

  subnet {
    name             = "default"
    address_prefixes = ["10.1.1.0/24"]
  }
}
