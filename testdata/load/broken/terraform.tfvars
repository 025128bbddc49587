undeclared = 1
x = var.y
