//! Logarithms and powers with the last bit as Go has it, which is not always the nearest.

use std::f64::consts::FRAC_1_SQRT_2;

/// `fraction · 2^exponent`, the fraction from a half to one. Only for finite numbers above zero.
fn split(value: f64) -> (f64, i32) {
    let (value, more) = if value < f64::MIN_POSITIVE { (value * 2f64.powi(54), -54) } else { (value, 0) };
    let bits = value.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1022 + more;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent)
}

fn join(fraction: f64, exponent: i64) -> f64 {
    // In steps, so that only the last one rounds.
    let exponent = exponent.clamp(-2_200, 2_200) as i32;
    let half = exponent / 2;
    fraction * 2f64.powi(half) * 2f64.powi(exponent - half)
}

/// Natural logarithm.
pub(super) fn log(x: f64) -> f64 {
    const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    let (mut fraction, mut exponent) = split(x);
    if fraction < FRAC_1_SQRT_2 {
        fraction *= 2.0;
        exponent -= 1;
    }
    let f = fraction - 1.0;
    let k = f64::from(exponent);
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let odd = s2
        * (6.666_666_666_666_735e-1
            + s4 * (2.857_142_874_366_239e-1
                + s4 * (1.818_357_216_161_805e-1 + s4 * 1.479_819_860_511_658_6e-1)));
    let even =
        s4 * (3.999_999_999_940_942e-1 + s4 * (2.222_219_843_214_978_4e-1 + s4 * 1.531_383_769_920_937_3e-1));
    let r = odd + even;
    let half = 0.5 * f * f;
    k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f)
}

/// `x` to the power of `y`, by repeated multiplication as far as the exponent is whole.
pub(super) fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 0.5 && x.is_finite() && x != 0.0 {
        return x.sqrt();
    }
    if y == -0.5 && x.is_finite() && x != 0.0 {
        return 1.0 / x.sqrt();
    }
    let (mut whole, mut part) = (y.abs().trunc(), y.abs().fract());
    if x == 0.0 || !x.is_finite() || !y.is_finite() || part != 0.0 && x < 0.0 || whole >= 2f64.powi(63) {
        return x.powf(y);
    }
    let (mut product, mut exponent) = (1.0, 0i64);
    if part != 0.0 {
        if part > 0.5 {
            part -= 1.0;
            whole += 1.0;
        }
        product = (part * log(x)).exp();
    }
    let (fraction, own) = split(x.abs());
    let (mut factor, mut factor_exponent) = (fraction.copysign(x), i64::from(own));
    let mut left = whole as u64;
    while left != 0 {
        if factor_exponent.abs() > 1 << 12 {
            exponent += factor_exponent;
            break;
        }
        if left & 1 == 1 {
            product *= factor;
            exponent += factor_exponent;
        }
        factor *= factor;
        factor_exponent <<= 1;
        if factor < 0.5 {
            factor += factor;
            factor_exponent -= 1;
        }
        left >>= 1;
    }
    if y < 0.0 { join(1.0 / product, -exponent) } else { join(product, exponent) }
}
