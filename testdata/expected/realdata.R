# Writes realdata.json beside this file: pay by sex in public data sets, computed with base R.
#
#   Rscript testdata/expected/realdata.R        reads $PARITET_REALDATA (default: ../shared/realdata from the project's root)
#
# Aggregates of groups only: a group with fewer than 5 women or 5 men is left out, and a median that is the pay of
# exactly one person is null, and the median gap with it.
# sd: n - 1 in the denominator. median: mean of the middle two. gap: (men - women) / men. welch_p: t.test, two-sided.

fewest <- 5

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
root <- file.path(here, "..", "..")
data <- Sys.getenv("PARITET_REALDATA", file.path(root, "..", "shared", "realdata"))
if (!dir.exists(data)) {
  message("realdata.R: no folder ", data, "; set PARITET_REALDATA")
  quit(status = 2)
}

number <- function(x) if (is.na(x)) "null" else sprintf("%.15g", x)
string <- function(x) paste0('"', gsub('(["\\\\])', "\\\\\\1", x), '"')
object <- function(...) {
  members <- c(...)
  paste0("{", paste0(string(names(members)), ": ", members, collapse = ", "), "}")
}

middle <- function(x) {
  m <- median(x)
  if (sum(x == m) == 1) NA else m
}

moments <- function(x) {
  object(n = sprintf("%d", length(x)), mean = number(mean(x)), sd = number(sd(x)), median = number(middle(x)))
}

# One group as a JSON object, or nothing when too few stand behind it.
group <- function(name, pay, woman) {
  women <- pay[woman]
  men <- pay[!woman]
  if (length(women) < fewest || length(men) < fewest) return(NULL)
  object(
    group = if (is.na(name)) "null" else string(name),
    women = moments(women),
    men = moments(men),
    mean_gap = number((mean(men) - mean(women)) / mean(men)),
    median_gap = number((middle(men) - middle(women)) / middle(men)),
    welch_p = number(t.test(women, men)$p.value)
  )
}

# All staff first (group null), then each value of `by` in the order of its bytes.
dataset <- function(file, pay, sex, woman, by = rep(NA, length(pay))) {
  known <- !is.na(sex) & sex != "" & !is.na(pay)
  pay <- pay[known]
  woman <- sex[known] == woman
  groups <- list(group(NA, pay, woman))
  for (name in sort(unique(by[known]), method = "radix")) {
    at <- by[known] == name
    groups <- c(groups, list(group(name, pay[at], woman[at])))
  }
  groups <- Filter(Negate(is.null), groups)
  paste0(
    '    {\n      "file": ', string(file), ',\n      "groups": [\n        ',
    paste(unlist(groups), collapse = ",\n        "), "\n      ]\n    }"
  )
}

table_of <- function(file) {
  read.csv(file.path(data, file), check.names = FALSE, stringsAsFactors = FALSE, na.strings = character(0))
}

file <- c(
  salaries = "r-datasets/carData_Salaries.csv",
  cps1985 = "r-datasets/AER_CPS1985.csv",
  cpssw8 = "r-datasets/AER_CPSSW8.csv",
  montgomery = "montgomery-2016/employee_salaries_2016.csv"
)
salaries <- table_of(file["salaries"])
cps1985 <- table_of(file["cps1985"])
cpssw8 <- table_of(file["cpssw8"])
montgomery <- table_of(file["montgomery"])

sets <- c(
  dataset(file["salaries"], salaries$salary, salaries$sex, "Female"),
  dataset(file["cps1985"], cps1985$wage, cps1985$gender, "female"),
  dataset(file["cpssw8"], cpssw8$earnings, cpssw8$gender, "female"),
  dataset(
    file["montgomery"],
    as.numeric(gsub("[$,]", "", montgomery[["Current Annual Salary"]])),
    montgomery$Gender, "F", montgomery[["Department Name"]]
  )
)

writeLines(
  c(
    "{",
    paste0('  "computed_with": ', string(R.version.string), ","),
    '  "script": "realdata.R",',
    paste0('  "fewest_of_a_sex": ', fewest, ","),
    '  "datasets": [',
    paste(sets, collapse = ",\n"),
    "  ]",
    "}"
  ),
  file.path(here, "realdata.json")
)
