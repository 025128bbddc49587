resource "aws_route53_zone" "public" {
  name = "example.com"
}

resource "aws_shield_protection" "public" {
  name         = "zone"
  resource_arn = aws_route53_zone.public.arn
}
