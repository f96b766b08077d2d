//! The job file: which jobs are equal work, and what they demand.

use std::collections::{BTreeMap, BTreeSet};

/// How the sexes are spread over a group of equal work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dominance {
    /// Mostly women.
    Female,
    /// Mostly men.
    Male,
    /// Neither.
    Mixed,
}

impl Dominance {
    /// The id: `female_dominated`, `male_dominated`, `mixed`.
    pub const fn id(self) -> &'static str {
        match self {
            Dominance::Female => "female_dominated",
            Dominance::Male => "male_dominated",
            Dominance::Mixed => "mixed",
        }
    }
}

/// A line of the job file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    /// The job, as the staff file calls it.
    pub job: String,
    /// The group of equal work; without one the job is a group of its own.
    pub group: Option<String>,
    /// The band of equal value; more is more demanding.
    pub band: Option<f64>,
    /// Points of the job evaluation.
    pub points: Option<f64>,
    /// What the work is held to be, whatever the numbers say.
    pub dominance: Option<Dominance>,
    /// The group that it joins where it is too small to be shown.
    pub merge_into: Option<String>,
}

/// All that the job file says of a group of equal work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demands {
    /// The band, which all jobs of the group have.
    pub band: Option<f64>,
    /// The mean of the points of its jobs.
    pub points: Option<f64>,
    /// What its jobs are held to be.
    pub dominance: Option<Dominance>,
    /// The group that it joins where it is too small.
    pub merge_into: Option<String>,
}

/// Why jobs cannot be put into groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// A job stands twice, and not the same is said of it.
    Job(String),
    /// The jobs of a group are in different bands, held to be dominated by different sexes, or to be merged differently.
    Group(String),
}

/// The jobs of a file by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jobs {
    jobs: BTreeMap<String, Job>,
    groups: BTreeMap<String, Demands>,
}

impl Jobs {
    /// Puts jobs into their groups. Names are the same whatever their case and the blanks around them.
    ///
    /// ```
    /// use paritet::study::jobs::{Job, Jobs};
    ///
    /// let job = |job: &str, group: &str, band| Job {
    ///     job: job.to_owned(),
    ///     group: Some(group.to_owned()),
    ///     band: Some(band),
    ///     ..Job::default()
    /// };
    /// let jobs = Jobs::of(vec![job("Cook", "Kitchen", 2.0), job("Chef", "Kitchen", 2.0)]).unwrap();
    /// assert_eq!(jobs.group("cook"), Some("Kitchen"));
    /// assert_eq!(jobs.demands("Kitchen").band, Some(2.0));
    /// assert!(Jobs::of(vec![job("Cook", "Kitchen", 2.0), job("Chef", "Kitchen", 3.0)]).is_err());
    /// ```
    ///
    /// # Errors
    /// When what is said of a job or a group cannot all be true.
    pub fn of(list: Vec<Job>) -> Result<Jobs, Contradiction> {
        let mut all = Jobs::default();
        let mut points: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for job in list {
            if let Some(known) = all.jobs.get(&key(&job.job)) {
                match *known == job {
                    true => continue,
                    false => return Err(Contradiction::Job(job.job)),
                }
            }
            let group = job.group.clone().unwrap_or_else(|| job.job.clone());
            let demands = all.groups.entry(group.clone()).or_default();
            let agrees = agree(&mut demands.band, &job.band)
                && agree(&mut demands.dominance, &job.dominance)
                && agree(&mut demands.merge_into, &job.merge_into);
            if !agrees {
                return Err(Contradiction::Group(group));
            }
            points.entry(group).or_default().extend(job.points);
            all.jobs.insert(key(&job.job), job);
        }
        for (group, points) in points {
            if let (Some(demands), false) = (all.groups.get_mut(&group), points.is_empty()) {
                demands.points = Some(points.iter().sum::<f64>() / points.len() as f64);
            }
        }
        Ok(all)
    }

    /// Gives each job with points and no band the band that its points fall into: `floor((points - from) / width) + 1`.
    ///
    /// # Errors
    /// As for [`Jobs::of`]: when jobs of equal work fall into different bands.
    pub fn in_bands(self, width: f64, from: f64) -> Result<Jobs, Contradiction> {
        let banded = self.jobs.into_values().map(|mut job| {
            let by_points = job.points.map(|points| band(points, width, from));
            job.band = job.band.or(by_points);
            job
        });
        Jobs::of(banded.collect())
    }

    /// Whether no job is listed.
    pub fn is_empty(&self) -> bool {
        self.jobs.is_empty()
    }

    /// Whether some job has points and none has a band, so that bands are to be made of the points.
    pub fn lack_bands(&self) -> bool {
        let mut jobs = self.jobs.values();
        jobs.any(|job| job.band.is_none() && job.points.is_some())
    }

    /// The group of equal work of a job; `None` for one that is not listed.
    pub fn group(&self, job: &str) -> Option<&str> {
        let job = self.jobs.get(&key(job))?;
        Some(job.group.as_deref().unwrap_or(&job.job))
    }

    /// What a group demands; nothing is known of one that is not listed.
    pub fn demands(&self, group: &str) -> Demands {
        self.groups.get(group).cloned().unwrap_or_default()
    }
}

/// The words of a staff file by the groups that they are in.
pub struct Named {
    /// The group of each word; one that is not listed is a group of its own.
    pub groups: BTreeMap<String, String>,
    /// Those that are not listed, where some jobs are.
    pub unlisted: BTreeSet<String>,
}

impl Jobs {
    /// The groups of the jobs of a staff file; `None` where there is a list and none of them is in it.
    pub fn named(&self, jobs: &[String]) -> Option<Named> {
        let name = |job: &String| self.group(job).unwrap_or(job).to_owned();
        let filed = |job: &&String| !job.is_empty() && self.group(job).is_none();
        let known = jobs.iter().any(|job| self.group(job).is_some());
        (known || self.is_empty()).then(|| Named {
            groups: jobs.iter().map(|job| (job.clone(), name(job))).collect(),
            unlisted: match self.is_empty() {
                true => BTreeSet::new(),
                false => jobs.iter().filter(filed).cloned().collect(),
            },
        })
    }
}

/// The band of points: the first begins at `from`, and each is `width` wide.
pub fn band(points: f64, width: f64, from: f64) -> f64 {
    ((points - from) / width).floor() + 1.0
}

fn key(job: &str) -> String {
    job.trim().to_lowercase()
}

/// Takes over what is said, unless something else was said before.
fn agree<T: PartialEq + Clone>(known: &mut Option<T>, said: &Option<T>) -> bool {
    match (&known, said) {
        (Some(known), Some(said)) => known == said,
        (None, Some(said)) => {
            *known = Some(said.clone());
            true
        }
        (_, None) => true,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn job(name: &str, group: Option<&str>, points: f64) -> Job {
        Job {
            job: name.to_owned(),
            group: group.map(str::to_owned),
            points: Some(points),
            ..Job::default()
        }
    }

    /// regimes.md 12.9: bands of 40 from 200 are 3 for 280 to 319, 2 for 240 to 279.
    #[test]
    fn points_fall_into_bands() {
        let band = |points| band(points, 40.0, 200.0);
        assert_eq!(
            [200.0, 239.5, 240.0, 279.0, 280.0, 319.0, 199.0].map(band),
            [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 0.0]
        );
        let jobs = Jobs::of(vec![job("A", None, 300.0), job("D", None, 240.0)]).unwrap();
        assert!(jobs.lack_bands());
        let jobs = jobs.in_bands(40.0, 200.0).unwrap();
        assert_eq!(
            [jobs.demands("A").band, jobs.demands("D").band],
            [Some(3.0), Some(2.0)]
        );
        assert!(!jobs.lack_bands());
    }

    #[test]
    fn what_cannot_all_be_true_is_refused() {
        let twice = vec![job("A", None, 1.0), job(" a", Some("B"), 1.0)];
        assert_eq!(
            Jobs::of(twice).unwrap_err(),
            Contradiction::Job(" a".into())
        );
        let same = vec![job("A", None, 1.0), job("A", None, 1.0)];
        assert_eq!(Jobs::of(same).unwrap().demands("A").points, Some(1.0));
        let apart = vec![job("A", Some("G"), 100.0), job("B", Some("G"), 300.0)];
        let jobs = Jobs::of(apart).unwrap();
        assert_eq!(jobs.demands("G").points, Some(200.0));
        assert_eq!(
            jobs.in_bands(40.0, 0.0).unwrap_err(),
            Contradiction::Group("G".into())
        );
    }

    #[test]
    fn what_is_not_listed_is_a_group_of_its_own_without_demands() {
        let jobs = Jobs::of(vec![job("A", Some("G"), 1.0)]).unwrap();
        assert_eq!((jobs.group("A"), jobs.group("B")), (Some("G"), None));
        assert_eq!(jobs.demands("B"), Demands::default());
    }
}
