//! What is known of unknown values, and when that is enough to know the value.

use std::sync::Arc;

use super::{Number, Refinement, Type, Unknown, Value};

/// Longer lists of unknown elements are not worth writing out.
const MAX_SPELLED: u64 = 1_024;

impl Refinement {
    /// What is known in both of two cases.
    #[must_use]
    pub fn either(&self, other: &Refinement) -> Refinement {
        fn both<T: Clone>(a: &Option<T>, b: &Option<T>, choose: impl Fn(&T, &T) -> bool) -> Option<T> {
            let (a, b) = (a.as_ref()?, b.as_ref()?);
            Some(if choose(a, b) { a.clone() } else { b.clone() })
        }
        Refinement {
            not_null: self.not_null && other.not_null,
            prefix: None,
            min_length: both(&self.min_length, &other.min_length, |a, b| a <= b),
            max_length: both(&self.max_length, &other.max_length, |a, b| a >= b),
            lowest: both(&self.lowest, &other.lowest, |a, b| a <= b),
            highest: both(&self.highest, &other.highest, |a, b| a >= b),
        }
    }
}

impl Value {
    /// What is known of it: of a known value its own bounds, of an unknown one the refinement.
    pub fn range(&self) -> Refinement {
        let length = |length: usize| Refinement {
            not_null: true,
            min_length: Some(length as u64),
            max_length: Some(length as u64),
            ..Refinement::default()
        };
        match self.unmarked() {
            Value::Unknown(unknown) => unknown.refinement().clone(),
            Value::Null(_) => Refinement::default(),
            Value::List(list) => length(list.items.len()),
            // Unknown elements may turn out to be equal to others.
            Value::Set(set) if set.items.len() > 1 && !self.is_wholly_known() => {
                Refinement { min_length: Some(1), ..length(set.items.len()) }
            }
            Value::Set(set) => length(set.items.len()),
            Value::Map(map) => length(map.items.len()),
            Value::Number(number) => Refinement {
                not_null: true,
                lowest: Some(number.clone()),
                highest: Some(number.clone()),
                ..Refinement::default()
            },
            _ => Refinement { not_null: true, ..Refinement::default() },
        }
    }

    /// Whether it is surely not null.
    pub fn is_never_null(&self) -> bool {
        match self.unmarked() {
            Value::Null(_) => false,
            Value::Unknown(unknown) => unknown.refinement().not_null,
            _ => true,
        }
    }

    /// The value with more known of it, where it is unknown; known if that is enough. Marks stay.
    #[must_use]
    pub fn refined(self, refine: impl FnOnce(&mut Refinement)) -> Value {
        let (value, marks) = self.unmark();
        let Value::Unknown(unknown) = value else { return value.with_marks(marks) };
        let mut unknown = Arc::unwrap_or_clone(unknown);
        let mut refinement = unknown.refinement.take().map_or(Refinement::NONE, |refinement| *refinement);
        refine(&mut refinement);
        unknown.refinement = refinement.held();
        unknown.settle().with_marks(marks)
    }

    /// The value, and that it is not null.
    #[must_use]
    pub fn never_null(self) -> Value {
        self.refined(|refinement| refinement.not_null = true)
    }
}

impl Unknown {
    /// The value itself, where what is known of it leaves only one.
    fn settle(self) -> Value {
        let Refinement { not_null: true, min_length, max_length, lowest, highest, .. } = self.refinement()
        else {
            return self.into();
        };
        if let (Type::Number, Some(lowest), Some(highest)) = (&self.ty, lowest, highest)
            && lowest == highest
        {
            return Value::Number(Number::clone(lowest));
        }
        match (&self.ty, min_length, max_length) {
            (Type::List(element), _, Some(0)) => Value::list((**element).clone(), Vec::new()),
            (Type::Set(element), _, Some(0)) => Value::set((**element).clone(), Vec::new()),
            (Type::Map(element), _, Some(0)) => Value::map((**element).clone(), Default::default()),
            (Type::List(element), Some(least), Some(most)) if least == most && *most <= MAX_SPELLED => {
                let items = (0..*most).map(|index| self.element(element, index)).collect();
                Value::list((**element).clone(), items)
            }
            (Type::Set(element), Some(1), Some(1)) => {
                Value::set((**element).clone(), vec![self.element(element, 0)])
            }
            _ => self.into(),
        }
    }

    fn element(&self, element: &Type, index: u64) -> Value {
        let whole = Value::from(self.clone());
        Value::pending(element.clone(), format!("[{index}]"), vec![whole])
    }
}
