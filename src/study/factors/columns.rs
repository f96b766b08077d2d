//! The columns that the terms of a model come to.

use std::ops::Range;

use super::{Piece, Sample};
use crate::stats::ols::{Block, Design, Grouping, Unfit};
use crate::study::formula::Part;

/// What a column of a model is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// One, for every row.
    Intercept,
    /// A column of a term, by what it is: `age^2`, `unit=North`.
    Of(String),
    /// One for the sex that the coefficient is of, and nought for the other.
    Sex,
}

/// A factor in a column, by level, and what it is multiplied with.
#[derive(Clone, Debug, Default, PartialEq)]
struct Product {
    numbers: Vec<(usize, u32)>,
    levels: Vec<(usize, u32)>,
}

/// The columns of a sample as a design: the intercept, those of the terms, sex as the last.
///
/// Terms that are absorbed have none, and then there need be no intercept either: what absorbs them has it.
pub struct Regressors<'a> {
    sample: &'a Sample,
    columns: Vec<(Name, Option<Product>)>,
    /// The columns of each term.
    terms: Vec<Range<usize>>,
    /// The sex that the last column is one for; without it the model has no sex.
    women: Option<bool>,
    constant: bool,
}

impl Sample {
    /// The columns of the terms but those of `absent`, which are absorbed or not in the model yet; with `constant` an
    /// intercept; of sex there is one for women (`Some(true)`), one for men, or none.
    pub fn regressors(
        &self,
        absent: &[usize],
        constant: bool,
        women: Option<bool>,
    ) -> Regressors<'_> {
        let mut columns = Vec::new();
        columns.extend(constant.then(|| (Name::Intercept, Some(Product::default()))));
        let mut terms = Vec::new();
        for term in 0..self.terms.len() {
            let start = columns.len();
            if !absent.contains(&term) {
                let products = self.products(term).into_iter();
                columns.extend(products.map(|(name, product)| (Name::Of(name), Some(product))));
            }
            terms.push(start..columns.len());
        }
        columns.extend(women.map(|_| (Name::Sex, None)));
        Regressors {
            sample: self,
            columns,
            terms,
            women,
            constant,
        }
    }

    /// The levels of each row for the terms that are absorbed.
    ///
    /// # Errors
    /// [`Unfit::Shape`] for a term that is no factor.
    pub fn groupings(&self, absorbed: &[usize]) -> Result<Vec<Grouping<'_>>, Unfit> {
        let grouping = |term: &usize| {
            let levels = self.factor_of(*term).ok_or(Unfit::Shape)?;
            Grouping::new(&levels.codes, levels.len())
        };
        absorbed.iter().map(grouping).collect()
    }

    /// The products that a term comes to, by name. A factor has a column for each level but its base where the model has
    /// the term without it too, else one for each level.
    fn products(&self, term: usize) -> Vec<(String, Product)> {
        let mut products = vec![(Vec::new(), Product::default())];
        for (place, piece) in self.pieces[term].iter().enumerate() {
            products = match *piece {
                Piece::Number(number, power) => {
                    let name = self.terms[term].0[place].to_string();
                    let with = |(mut names, mut product): (Vec<String>, Product)| {
                        names.push(name.clone());
                        product.numbers.push((number, power));
                        (names, product)
                    };
                    products.into_iter().map(with).collect()
                }
                Piece::Factor(factor) => {
                    let levels = &self.factors[factor];
                    let without_base = self.has_without(term, place);
                    let shown = (0..levels.len()).filter(|l| !without_base || *l != levels.base);
                    let with = |level: usize| {
                        let name = format!("{}={}", levels.name, levels.labels[level]);
                        products
                            .iter()
                            .cloned()
                            .map(move |(mut names, mut product)| {
                                names.push(name.clone());
                                product.levels.push((factor, level as u32));
                                (names, product)
                            })
                    };
                    shown.flat_map(with).collect()
                }
            };
        }
        let named = |(names, product): (Vec<String>, Product)| (names.join(":"), product);
        products.into_iter().map(named).collect()
    }

    /// Whether the model has a term without one of its parts; the intercept is one of no part.
    fn has_without(&self, term: usize, place: usize) -> bool {
        let sorted = |parts: &mut dyn Iterator<Item = &Part>| {
            let mut parts: Vec<Part> = parts.cloned().collect();
            parts.sort();
            parts
        };
        let parts = self.terms[term].0.iter().enumerate();
        let mut others = parts.filter(|(at, _)| *at != place).map(|(_, part)| part);
        let others = sorted(&mut others);
        let known = |other: &super::Term| sorted(&mut other.0.iter()) == others;
        others.is_empty() || self.terms.iter().any(known)
    }
}

impl Regressors<'_> {
    /// What the columns are, in their order.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.columns.iter().map(|(name, _)| name)
    }

    /// The column of the intercept.
    pub fn constant_column(&self) -> Option<usize> {
        self.constant.then_some(0)
    }

    /// The columns of a term.
    pub fn term(&self, term: usize) -> Range<usize> {
        self.terms[term].clone()
    }

    /// The column of sex.
    pub fn sex(&self) -> Option<usize> {
        self.women.map(|_| self.columns.len() - 1)
    }

    /// The columns of the intercept, the first so many terms, and sex.
    pub fn first(&self, terms: usize) -> Vec<usize> {
        let end = match terms.checked_sub(1) {
            Some(last) => self.terms[last].end,
            None => usize::from(self.constant),
        };
        (0..end).chain(self.sex()).collect()
    }

    /// All columns but those of a term.
    pub fn without(&self, term: usize) -> Vec<usize> {
        let left_out = self.term(term);
        let columns = 0..self.columns.len();
        columns
            .filter(|column| !left_out.contains(column))
            .collect()
    }
}

impl Design for Regressors<'_> {
    fn rows(&self) -> usize {
        self.sample.outcome.len()
    }

    fn columns(&self) -> usize {
        self.columns.len()
    }

    fn constant(&self) -> bool {
        self.constant
    }

    fn weights(&self) -> Option<&[f64]> {
        self.sample.weights.as_deref()
    }

    fn fill(&self, rows: Range<usize>, block: &mut Block) {
        let outcome = block.column(self.columns.len());
        outcome.copy_from_slice(&self.sample.outcome[rows.clone()]);
        for (place, (_, product)) in self.columns.iter().enumerate() {
            let values = block.column(place);
            match product {
                Some(product) => self.sample.multiply(product, rows.clone(), values),
                None => {
                    let women = self.women.unwrap_or(true);
                    let sexes = &self.sample.woman[rows.clone()];
                    for (value, is_woman) in values.iter_mut().zip(sexes) {
                        *value = f64::from(u8::from(*is_woman == women));
                    }
                }
            }
        }
    }
}

impl Sample {
    /// Writes a product; the first of its numbers is copied, what follows is multiplied onto it.
    fn multiply(&self, product: &Product, rows: Range<usize>, values: &mut [f64]) {
        let mut is_empty = true;
        for (number, power) in &product.numbers {
            let numbers = &self.numbers[*number].1[rows.clone()];
            let mut power = *power;
            if is_empty {
                values.copy_from_slice(numbers);
                (is_empty, power) = (false, power - 1);
            }
            for _ in 0..power {
                let pairs = values.iter_mut().zip(numbers);
                pairs.for_each(|(value, number)| *value *= number);
            }
        }
        for (factor, level) in &product.levels {
            let codes = &self.factors[*factor].codes[rows.clone()];
            let of_level = codes.iter().map(|code| f64::from(u8::from(code == level)));
            let pairs = values.iter_mut().zip(of_level);
            match is_empty {
                true => pairs.for_each(|(value, of_level)| *value = of_level),
                false => pairs.for_each(|(value, of_level)| *value *= of_level),
            }
            is_empty = false;
        }
        if is_empty {
            values.fill(1.0);
        }
    }
}
