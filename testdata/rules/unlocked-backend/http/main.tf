terraform {
  backend "http" {
    address = "https://ann:hush@states.example.com/x"
  }
}
