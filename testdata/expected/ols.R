# Expected values of src/stats/ols, covariance and absorb, from R's lm and the package sandwich.
# Rscript testdata/expected/ols.R > testdata/expected/ols_r.json
# Reads logib.csv beside it: 60 invented persons in the layout of the Swiss standard analysis model.

suppressMessages(library(sandwich))
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
record <- function(fields) paste0("{", paste(sprintf('"%s": %s', names(fields), fields), collapse = ",\n     "), "}")
section <- function(name, records) sprintf('  "%s": [\n    %s\n  ]', name, paste(records, collapse = ",\n    "))

# A model with all its covariances: of each the standard errors, and one covariance as a sample of the others.
model <- function(name, formula, weights, data, terms = NULL) {
  data$.w <- if (weights) data$weight else 1
  fit <- if (weights) lm(formula, data, weights = .w) else lm(formula, data)
  b <- coef(fit)
  if (is.null(terms)) terms <- names(b)
  s <- summary(fit)
  cluster <- data$cluster
  matrices <- list(
    classical = vcov(fit, complete = FALSE),
    hc0 = vcovHC(fit, "HC0"), hc1 = vcovHC(fit, "HC1"), hc2 = vcovHC(fit, "HC2"), hc3 = vcovHC(fit, "HC3"),
    cr0 = vcovCL(fit, cluster, type = "HC0", cadjust = FALSE),
    clusters = vcovCL(fit, cluster, type = "HC0"),
    cr1 = vcovCL(fit, cluster, type = "HC1"))
  errors <- lapply(matrices, function(v) {
    found <- match(terms, rownames(v))
    list_of(sqrt(diag(v))[found])
  })
  kept <- terms[!is.na(b[terms])]
  ends <- lapply(matrices, function(v) number(v[kept[1], kept[length(kept)]]))
  names(ends) <- paste0(names(ends), "_of_ends")
  p <- s$coefficients[match(terms, rownames(s$coefficients)), 4]
  record(c(list(name = sprintf('"%s"', name), coefficients = list_of(b[terms]), rank = fit$rank, df = fit$df.residual,
                variance = number(s$sigma^2), r_squared = number(s$r.squared), adjusted = number(s$adj.r.squared),
                p = list_of(p), leverages = list_of(hatvalues(fit)), residuals = list_of(residuals(fit))), errors, ends))
}

set.seed(20230970)
n <- 90
staff <- data.frame(
  tenure = round(rexp(n, 1 / 8), 1), age = sample(22:64, n, TRUE), woman = rbinom(n, 1, 0.45),
  # units lie within regions (clusters); titles do not
  unit = sample(rep(0:11, length.out = n)), title = sample(c(0:6, 0:2), n, TRUE))
staff$cluster <- staff$unit %/% 2
staff$both <- 2 * staff$tenure - staff$age
staff$weight <- sample(c(0.5, 1, 1, 2.25), n, TRUE)
staff$pay <- round(30 + 0.2 * staff$tenure + 0.1 * staff$age - staff$woman + 0.8 * staff$title + 0.5 * (staff$unit %% 5) +
                     rnorm(n, 0, 1 + staff$tenure / 8) + rnorm(12)[staff$unit + 1], 3)

plain <- pay ~ tenure + age + woman
terms <- c("tenure", "age", "woman")
models <- c(
  model("plain", plain, FALSE, staff),
  model("weighted", plain, TRUE, staff),
  model("aliased", pay ~ tenure + age + both + woman, FALSE, staff),
  model("no constant", pay ~ 0 + tenure + age + woman, FALSE, staff),
  model("units", pay ~ factor(unit) + tenure + age + woman, FALSE, staff, terms),
  model("units weighted", pay ~ factor(unit) + tenure + age + woman, TRUE, staff, terms),
  model("units and titles", pay ~ factor(unit) + factor(title) + tenure + age + woman, FALSE, staff, terms),
  model("units and titles weighted", pay ~ factor(unit) + factor(title) + tenure + age + woman, TRUE, staff, terms))

# Swiss standard analysis model, module 1
logib <- read.csv(file.path(folder, "logib.csv"))
years <- c(17, 15, 14, 15, 13, 12, 11, 7)[logib$training]
experience <- pmax(logib$age - years - 6, 0)
fte <- logib$weekly_hours * logib$activity_rate / (100 * 42)
fte <- ifelse(fte == 0, 12 * logib$paid_hours / (52 * 42), fte)
logib$wage <- with(logib, basic + allowances + m13 + special) / fte
design <- data.frame(years, service = logib$service, experience, squared = experience^2,
                     sapply(3:6, function(l) as.numeric(logib$level == l)),
                     sapply(3:4, function(p) as.numeric(logib$position == p)), woman = as.numeric(logib$sex == "F"))
swiss <- cbind(design, outcome = log(logib$wage), cluster = logib$level)
swiss_model <- model("logib", reformulate(names(design), "outcome"), FALSE, swiss)

column <- function(name, x) sprintf('    "%s": %s', name, list_of(x))
samples <- function(name, data) sprintf('  "%s": {\n%s\n  }', name, paste(mapply(column, names(data), data), collapse = ",\n"))
cat(sprintf('{\n  "made_by": "%s, sandwich %s",\n', R.version.string, packageVersion("sandwich")))
cat(samples("staff", staff), samples("swiss", swiss), section("models", c(models, swiss_model)), sep = ",\n")
cat("\n}\n")
