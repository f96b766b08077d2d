//! Who may see what: profiles and their thresholds.

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// For whom an output is meant, those who may see most first.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// The employer's own analysts: nothing is withheld, the output contains personal data.
    Internal,
    /// Workers' representatives and management: groups of at least five of each sex.
    #[default]
    Representatives,
    /// Everybody: groups of at least ten of each sex.
    Public,
}

impl Profile {
    /// The id: `internal`, `representatives`, `public`.
    pub const fn id(self) -> &'static str {
        match self {
            Profile::Internal => "internal",
            Profile::Representatives => "representatives",
            Profile::Public => "public",
        }
    }
}

/// The thresholds in force for one run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// The profile they come from.
    pub profile: Profile,
    /// Fewest people of a sex behind a figure of that sex.
    pub minimum: u64,
    /// The p of the p % rule: a sum is sensitive if the second largest contributor can estimate the largest
    /// one more closely than this, as a fraction. `None` switches dominance rules off.
    pub closeness: Option<f64>,
    /// How uncertain what is withheld must stay, as a part of its value in either direction.
    pub protection: f64,
    /// Units that pay is rounded to, for monthly and annual amounts; hourly pay to a hundredth of it.
    pub pay_base: Option<f64>,
    /// Units that the mean of a group of fewer than [`Policy::COARSE_BELOW`] people is rounded to.
    pub coarse_pay_base: Option<f64>,
    /// Whether all members of a group having (nearly) the same pay is itself a reason to withhold.
    pub protect_identical: bool,
    /// Fewest people behind a spread, an interval or a test.
    pub minimum_spread: u64,
    /// Counts below this are not shown exactly.
    pub minimum_count: u64,
    /// Whether figures are closed that would tell what others withhold. Without it only the primary rules hold, and what
    /// they withhold can be worked out: for tests that an attack finds it.
    pub complementary: bool,
}

impl Policy {
    /// Groups smaller than this get the coarse rounding, where there is one.
    pub const COARSE_BELOW: u64 = 20;
    /// The share of a sum above which one contributor dominates it.
    pub const DOMINANCE: f64 = 0.5;
    /// From this share on a group counts as a whole: what holds for nearly all is known of each.
    pub const NEARLY_ALL: f64 = 0.9;
    /// Pay counts as identical when its range is at most this part of the mean.
    pub const IDENTICAL: f64 = 0.01;

    /// The thresholds of a profile. `minimum` replaces the profile's own [`Policy::minimum`]; outside
    /// [`Profile::Internal`] less than three counts as three.
    ///
    /// ```
    /// use paritet::disclosure::policy::{Policy, Profile};
    ///
    /// assert_eq!(Policy::of(Profile::Public, None).minimum, 10);
    /// assert_eq!(Policy::of(Profile::Public, Some(1)).minimum, 3);
    /// assert_eq!(Policy::of(Profile::Internal, None).minimum, 1);
    /// ```
    pub fn of(profile: Profile, minimum: Option<u64>) -> Policy {
        match profile {
            Profile::Internal => Policy {
                profile,
                minimum: minimum.unwrap_or(1),
                closeness: None,
                protection: 0.0,
                pay_base: None,
                coarse_pay_base: None,
                protect_identical: false,
                minimum_spread: 2,
                minimum_count: 0,
                complementary: false,
            },
            Profile::Representatives => Policy {
                profile,
                minimum: minimum.unwrap_or(5).max(3),
                closeness: Some(0.10),
                protection: 0.10,
                pay_base: Some(100.0),
                coarse_pay_base: None,
                protect_identical: true,
                minimum_spread: 10,
                minimum_count: 0,
                complementary: true,
            },
            Profile::Public => Policy {
                profile,
                minimum: minimum.unwrap_or(10).max(3),
                closeness: Some(0.15),
                protection: 0.15,
                pay_base: Some(100.0),
                coarse_pay_base: Some(500.0),
                protect_identical: true,
                minimum_spread: 10,
                minimum_count: 3,
                complementary: true,
            },
        }
    }

    /// Whether anything is withheld at all.
    pub fn protects(&self) -> bool {
        self.profile != Profile::Internal
    }
}
