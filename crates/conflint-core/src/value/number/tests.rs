use super::*;

fn n(text: &str) -> Number {
    Number::parse(text).unwrap()
}

fn hash(number: &Number) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    number.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn text_is_read_as_terraform_reads_it() {
    let cases = [
        ("1e5", "100000"),
        ("+1", "1"),
        ("1.", "1"),
        (".5", "0.5"),
        ("1p3", "8"),
        ("007", "7"),
        ("-0", "-0"),
        ("1E+5", "100000"),
        ("1e0010", "10000000000"),
        ("inf", "+Inf"),
        ("-Inf", "-Inf"),
        ("1e-7", "0.0000001"),
        ("1e-10", "0.0000000001"),
        ("0.1", "0.1"),
        ("1e999999999", "+Inf"),
        ("18446744073709551615", "18446744073709551615"),
        ("1.000000000000000000000001", "1.000000000000000000000001"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("5e-324", &format!("0.{}5", "0".repeat(323))),
    ];
    for (text, want) in cases {
        assert_eq!(n(text).to_string(), want, "{text}");
    }
    for text in [
        "",
        "-",
        "0x10",
        "1_000",
        " 1",
        "NaN",
        "1e",
        "0b11",
        "infinity",
        "1i",
        "1e9999999999",
        ".",
        "1.2.3",
        "e5",
        "é",
    ] {
        assert!(Number::parse(text).is_none(), "{text}");
    }
}

#[test]
fn operators_keep_512_bits() {
    assert_eq!(n("0.1").add(&n("0.2")).unwrap(), n("0.3"));
    assert_eq!(n("1").div(&n("3")).unwrap().to_string(), format!("0.{}5", "3".repeat(154)));
    assert_eq!(n("5.5").rem(&n("2")).unwrap(), n("1.5"));
    assert_eq!(n("0.3").rem(&n("0.1")).unwrap(), n("0"));
    assert_eq!(n("-5").rem(&n("3")).unwrap(), n("-2"));
    assert_eq!(n("5").rem(&n("-3")).unwrap(), n("2"));
    assert_eq!(n("5").rem(&n("0")).unwrap(), n("5"));
    assert_eq!(n("9223372036854775807").add(&n("1")).unwrap(), n("9223372036854775808"));
    assert_eq!(n("1e30").mul(&n("1e30")).unwrap(), n("1e60"));
    assert_eq!(n("1e60").sub(&n("1e60")).unwrap().to_string(), "0");
    assert_eq!(n("1e1000").add(&n("1e-1000")).unwrap(), n("1e1000"));
    assert_eq!(n("0").mul(&n("-1")).unwrap().to_string(), "-0");
}

#[test]
fn infinity_is_a_number() {
    let infinite = n("1").div(&n("0")).unwrap();
    assert_eq!(infinite.to_string(), "+Inf");
    assert_eq!(infinite, Number::infinity(false));
    assert!(infinite > n("1e1000") && infinite.neg() < n("-1e1000"));
    assert!(infinite.sub(&infinite).is_none() && infinite.div(&infinite).is_none());
    assert!(infinite.mul(&n("0")).is_none() && n("0").div(&n("0")).is_none());
    assert_eq!(n("1").div(&infinite).unwrap(), n("0"));
    assert_eq!(infinite.to_json(), serde_json::Value::Null);
}

#[test]
fn precision_comes_from_where_a_number_was_made() {
    let third = Number::from(1i64).div(&3i64.into()).unwrap();
    assert_eq!(third.to_string(), "0.33333333333333333334");
    let power = Number::from_f64(2f64.powi(60)).unwrap();
    assert_eq!(power.to_string(), "1152921504606847000");
    assert_eq!(power.add(&n("1")).unwrap().to_string(), "1152921504606846977");
    let log = Number::from_f64(0.630_929_753_571_457_5).unwrap();
    assert_eq!(log.to_string(), "0.6309297535714575");
    assert_eq!(
        log.mul(&n("2")).unwrap().to_string(),
        "1.261859507142915060029508822481147944927215576171875"
    );
}

#[test]
fn equality_order_and_hash_go_by_value() {
    assert_eq!(n("1.0"), n("1"));
    assert_eq!(hash(&n("1.0")), hash(&n("1")));
    assert_eq!(n("-0"), n("0"));
    assert_eq!(hash(&n("-0")), hash(&n("0")));
    let half = Number::from_f64(0.5).unwrap();
    assert_eq!((n("0.5"), hash(&n("0.5"))), (half.clone(), hash(&half)));
    assert!(n("0.1") < n("0.2") && n("-0.1") > n("-0.2") && n("-1") < n("0.5") && n("1e30") > n("2"));
}

#[test]
fn rounding_to_whole_numbers() {
    for (text, floor, ceil) in [
        ("1.5", "1", "2"),
        ("-1.5", "-2", "-1"),
        ("-0.5", "-1", "0"),
        ("3", "3", "3"),
        ("1e30", "1e30", "1e30"),
    ] {
        assert_eq!((n(text).floor(), n(text).ceil()), (n(floor), n(ceil)), "{text}");
    }
    assert_eq!(n("-0.5").ceil().to_string(), "0");
    assert!(n("2").is_integer() && !n("2.5").is_integer());
    assert_eq!(n("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!(n("-1").as_u64(), None);
    assert_eq!(n("2.5").as_i64(), None);
}

#[test]
fn machine_floats_are_the_nearest() {
    for value in
        [0.1, -2.5, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-310, 123456789.125]
    {
        assert_eq!(Number::from_f64(value).unwrap().as_f64(), value);
        assert_eq!(n(&format!("{value:e}")).as_f64(), value);
    }
    assert_eq!(n("1e400").as_f64(), f64::INFINITY);
    assert_eq!(n("1e-400").as_f64(), 0.0);
}

#[test]
fn excessive_numbers_are_not_written_out() {
    assert!(n("1e400000000").is_excessive());
    assert!(n("1e400000000").to_string().len() < 40);
    assert!(n("1e-400000000").to_string().len() < 40);
    assert!(n("1e-199112").is_excessive(), "half a second each");
    assert!(!n("1e1000").is_excessive());
}
