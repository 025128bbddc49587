b = { x = "7" }
s = "secret"
