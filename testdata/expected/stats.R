# Expected values of src/stats from R's own functions.
# Rscript testdata/expected/stats.R > testdata/expected/stats_r.json

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
record <- function(...) {
  fields <- list(...)
  value <- vapply(fields, function(x) if (is.character(x)) sprintf('"%s"', x) else number(x), "")
  paste0("    {", paste(sprintf('"%s": %s', names(fields), value), collapse = ", "), "}")
}
section <- function(name, records) sprintf('  "%s": [\n%s\n  ]', name, paste(records, collapse = ",\n"))

samples <- list(
  one = c(31250),
  four = c(31000, 28500.5, 40250, 29990),
  odd = c(27100, 30500, 30500, 33250.75, 35900, 41000, 52000),
  women = c(28400, 29150, 30200, 30950, 31500, 31500, 33800, 36100, 38900, 44200),
  men = c(29900, 31200, 31800, 33000, 34100, 35250, 36700, 39900, 42500, 47800, 56000, 71000)
)

quantiles <- unlist(lapply(names(samples), function(sample)
  unlist(lapply(c(2, 6, 7), function(type)
    lapply(c(0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1), function(q)
      record(sample = sample, type = type, q = q,
             value = quantile(samples[[sample]], q, type = type, names = FALSE)))))))

moments <- lapply(names(samples), function(sample) {
  x <- samples[[sample]]
  record(sample = sample, n = length(x), mean = mean(x), variance = var(x))
})

welch <- lapply(list(c("men", "women"), c("women", "odd"), c("four", "men")), function(pair) {
  test <- t.test(samples[[pair[1]]], samples[[pair[2]]])
  record(first = pair[1], second = pair[2], t = test$statistic[[1]], df = test$parameter[[1]], p = test$p.value)
})

grid <- expand.grid(df = c(1, 2, 2.5, 7.3, 18, 39.5, 40.5, 400, 32000), t = c(0, 0.01, 0.7, 1.6, 1.9, 2.5, 6, 11.5, 40))
tails <- mapply(function(t, df) record(t = t, df = df, p = 2 * pt(-t, df)), grid$t, grid$df)
# t at which the two-sided p is 1e-30
far <- lapply(c(8, 25, 180.5, 5000), function(df) {
  t <- signif(-qt(5e-31, df), 6)
  record(t = t, df = df, p = 2 * pt(-t, df))
})

levels <- expand.grid(df = c(1, 1.5, 4, 11.7, 23, 200, 32000), level = c(0.5, 0.9, 0.95, 0.99, 0.999))
critical <- mapply(function(level, df) record(level = level, df = df, t = qt(1 - (1 - level) / 2, df)), levels$level, levels$df)

p_values <- c(0.012, NA, 0.04, 0.00031, 0.04, 0.9, NA, 0.5, 0.0021)

cat("{\n", paste(c(
  sprintf('  "made_by": "%s, package stats"', R.version.string),
  sprintf('  "samples": {\n%s\n  }', paste(sprintf('    "%s": %s', names(samples), vapply(samples, list_of, "")), collapse = ",\n")),
  section("moments", moments),
  section("quantile", quantiles),
  section("welch", welch),
  section("two_sided_p", c(tails, far)),
  section("critical_value", critical),
  sprintf('  "p_adjust": {\n    "raw": %s,\n    "holm": %s,\n    "bh": %s\n  }',
          list_of(p_values), list_of(p.adjust(p_values, "holm")), list_of(p.adjust(p_values, "BH")))
), collapse = ",\n"), "\n}\n", sep = "")
