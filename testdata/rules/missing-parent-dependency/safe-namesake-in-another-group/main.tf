provider "azurerm" {
  features {}
}

resource "azurerm_virtual_network" "new" {
  name                = "main"
  location            = "westeurope"
  resource_group_name = "spoke"
  address_space       = ["10.2.0.0/16"]
}

# In the network of this name that somebody else made in another group.
resource "azurerm_subnet" "shared" {
  name                 = "shared"
  resource_group_name  = "hub"
  virtual_network_name = "main"
  address_prefixes     = ["10.1.7.0/24"]
}
