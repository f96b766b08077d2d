# Expected values of src/stats for counts, shares and ranks, from R's own functions.
# Rscript testdata/expected/counts.R > testdata/expected/counts_r.json

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
field <- function(x) if (length(x) == 1 && is.null(attr(x, "list"))) number(x) else list_of(x)
as_list <- function(x) structure(x, list = TRUE)
record <- function(...) {
  fields <- list(...)
  paste0("    {", paste(sprintf('"%s": %s', names(fields), vapply(fields, field, "")), collapse = ", "), "}")
}
section <- function(name, records) sprintf('  "%s": [\n%s\n  ]', name, paste(records, collapse = ",\n"))
set.seed(20230970)

normal <- lapply(c(0.01, 0.7, 1.644854, 1.96, 3.098387, 5.888926, 9, 15, 30, 37), function(z)
  record(z = z, p = 2 * pnorm(-z)))
normal_quantile <- lapply(c(1e-200, 1e-12, 0.001, 0.025, 0.2, 0.4, 0.51, 0.95, 0.975, 0.999), function(p)
  record(p = p, z = qnorm(p)))

grid <- expand.grid(p = c(0.999, 0.5, 0.05, 1e-5, 1e-40), df = c(1, 2, 3, 7, 24, 101, 1000, 9999))
chi_squared <- mapply(function(p, df) {
  x <- signif(qchisq(p, df, lower.tail = FALSE), 6)
  record(x = x, df = df, p = pchisq(x, df, lower.tail = FALSE))
}, grid$p, grid$df)

binomial <- function(k, n, p) {
  test <- binom.test(k, n, p)
  wilson <- suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int
  record(k = k, n = n, p = p, two_sided = test$p.value,
         lower = pbinom(k, n, p), upper = pbinom(k - 1, n, p, lower.tail = FALSE),
         clopper_pearson = test$conf.int, wilson = wilson)
}
sizes <- round(10^runif(60, 0, 5))
chances <- c(runif(40), runif(20, 0, 0.05))
counts <- pmin(sizes, pmax(0, round(sizes * chances + rnorm(60, 0, 2) * sqrt(sizes * chances * (1 - chances)))))
binomials <- c(
  # 7 of 50 against a quarter; 216 of 1200; none and all; a tie of two tails; far out; a million
  mapply(binomial, c(7, 216, 0, 9, 4, 120, 250300), c(50, 1200, 9, 9, 10, 1000, 1e6), c(0.25, 0.254, 0.3, 0.3, 0.5, 0.3, 0.25)),
  mapply(binomial, counts, sizes, chances)
)

fisher <- function(a, b, c, d) {
  table <- matrix(c(a, b, c, d), 2, byrow = TRUE)
  test <- suppressWarnings(prop.test(table, correct = FALSE))
  z <- sign(a / (a + b) - c / (c + d)) * sqrt(test$statistic[[1]])
  record(a = a, b = b, c = c, d = d, fisher = fisher.test(table, conf.int = FALSE)$p.value, z = z, p = test$p.value)
}
size <- round(10^runif(60, 0.3, 4))
second <- round(10^runif(60, 0.3, 4))
passed <- runif(60)
a <- round(size * plogis(qlogis(passed) + rnorm(60, 0, 2 / sqrt(pmin(size, second)))))
c <- round(second * passed)
tables <- c(
  # hired of 80 and of 40; interviewed and hired of 120 and of 180; by gender (Rosen & Jerdee); two hundred thousand
  mapply(fisher, c(48, 30, 6, 21, 50120), c(32, 90, 114, 3, 49880), c(12, 60, 10, 14, 49800), c(28, 120, 170, 10, 50200)),
  mapply(fisher, a, size - a, c, second - c)
)

mantel_haenszel <- function(cells) {
  # cells: a, b, c, d of the strata one after another
  table <- aperm(array(cells, c(2, 2, length(cells) / 4)), c(2, 1, 3))
  corrected <- mantelhaen.test(table)
  plain <- mantelhaen.test(table, correct = FALSE, conf.level = 0.9)
  record(cells = cells, odds_ratio = corrected$estimate[[1]],
         corrected = corrected$statistic[[1]], corrected_p = corrected$p.value,
         plain = plain$statistic[[1]], plain_p = plain$p.value,
         interval_95 = corrected$conf.int, interval_90 = plain$conf.int)
}
random_strata <- function(strata, people)
  as.vector(replicate(strata, {
    n <- rpois(2, people) + 1
    passed <- rbinom(2, n, c(0.4, 0.3) + runif(1, -0.2, 0.3))
    c(passed[1], n[1] - passed[1], passed[2], n[2] - passed[2])
  }))
strata <- lapply(list(c(2, 40), c(3, 5), c(6, 300), c(12, 20), c(40, 2), c(200, 8)), function(shape)
  random_strata(shape[1], shape[2]))
# Admitted and rejected, men and women, departments A to F
berkeley <- as.vector(UCBAdmissions)
stratified <- lapply(c(list(berkeley), strata), mantel_haenszel)

goodness <- lapply(1:8, function(i) {
  shares <- runif(i + 1) + 0.05
  shares <- shares / sum(shares)
  observed <- as.vector(rmultinom(1, 10^runif(1, 1, 5), shares + runif(i + 1, 0, 0.02)))
  test <- suppressWarnings(chisq.test(observed, p = shares))
  record(observed = observed, shares = shares, statistic = test$statistic[[1]], p = test$p.value)
})

# Gini as half the relative mean difference, the Lorenz curve by linear interpolation
inequality <- function(x) {
  x <- sort(x)
  n <- length(x)
  lorenz <- approx(0:n / n, c(0, cumsum(x)) / sum(x), 0:7 / 7)$y
  record(values = as_list(x), gini = sum(abs(outer(x, x, "-"))) / (2 * n^2 * mean(x)),
         top_tenth = sum(tail(x, ceiling(n / 10))) / sum(x), lorenz = lorenz)
}
hours <- c(0, 0, 0, 0, 12, 18, 30, 45, 60, 95, 150, 210, 260)
amounts <- c(list(hours, 5, c(7, 7, 7)), lapply(c(2, 5, 20, 33, 60), function(n)
  round(rbinom(n, 1, 0.7) * rexp(n, 1 / 80) + (seq_len(n) == 1), 2)))
inequalities <- lapply(amounts, inequality)

mann_whitney <- function(x, y) {
  test <- wilcox.test(x, y, exact = FALSE, correct = TRUE)
  record(first = as_list(sort(x)), second = as_list(sort(y)), u = test$statistic[[1]], p = test$p.value,
         delta = mean(sign(outer(x, y, "-"))))
}
ranks <- lapply(1:16, function(i) {
  n <- c(1, 3, 8, 25)[(i - 1) %% 4 + 1]
  # measured, in whole numbers, and mostly 0
  draw <- list(function(n) round(rnorm(n, 30, 5), 3), function(n) rpois(n, 4), function(n) rbinom(n, 1, 0.3) * rpois(n, 5))[[i %% 3 + 1]]
  mann_whitney(draw(n + i %% 2) + i %% 3, draw(12))
})

entropy <- function(p) -sum(p[p > 0] * log(p[p > 0]))
information <- function(table) {
  p <- table / sum(table)
  entropy(rowSums(p)) + entropy(colSums(p)) - entropy(p)
}
segregation <- lapply(1:10, function(i) {
  units <- c(1, 2, 5, 12)[(i - 1) %% 4 + 1] + 1
  categories <- 2 + i %% 3
  table <- matrix(rpois(units * categories, c(1, 6, 40)[i %% 3 + 1]), units, categories)
  table[1, ] <- table[1, ] + 1
  group <- sample(0:2, units, replace = TRUE)
  m <- information(table)
  between <- information(rowsum(table, group))
  duncan <- sum(abs(table[, 1] / sum(table[, 1]) - table[, 2] / sum(table[, 2]))) / 2
  record(categories = categories, cells = as_list(as.vector(t(table))), group = as_list(group),
         dissimilarity = duncan, m = m, h = m / entropy(colSums(table) / sum(table)), between = between, within = m - between)
})

cat("{\n", paste(c(
  sprintf('  "made_by": "%s, package stats; inequality and segregation by their definitions"', R.version.string),
  section("normal", normal),
  section("normal_quantile", normal_quantile),
  section("chi_squared", chi_squared),
  section("binomial", binomials),
  section("two_by_two", tables),
  section("stratified", stratified),
  section("goodness_of_fit", goodness),
  section("inequality", inequalities),
  section("rank", ranks),
  section("segregation", segregation)
), collapse = ",\n"), "\n}\n", sep = "")
