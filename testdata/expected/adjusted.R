# Expected figures of models of pay, for src/measures/adjusted/tests.rs and src/stats/by_group.rs:
#   Rscript testdata/expected/adjusted.R > testdata/expected/adjusted_r.json
# from the sixty people of logib.csv beside this file. Needs the package sandwich.
suppressMessages(library(sandwich))
json <- function(x) {
  if (is.character(x)) return(paste0('"', x, '"'))
  inside <- if (is.list(x)) sapply(x, json) else sprintf("%.17g", x)
  if (!is.null(names(x))) return(paste0("{", paste0('"', names(x), '": ', inside, collapse = ",\n "), "}"))
  if (is.list(x) || length(x) > 1) paste0("[", paste(inside, collapse = ",\n "), "]") else inside
}
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
d <- read.csv(file.path(folder, "logib.csv"))
hours <- ifelse(d$activity_rate > 0, d$weekly_hours * d$activity_rate / 4200, 12 * d$paid_hours / (52 * 42))
d$wage <- (d$basic + d$allowances + d$m13 + d$special) / hours
d$woman <- as.numeric(d$sex == "F")
# the base is the first by name of those levels that most people have
most <- function(f) { n <- table(f); names(n)[which.max(n)] }
d$level <- relevel(factor(as.character(d$level)), most(factor(as.character(d$level))))
d$position <- relevel(factor(d$position), most(factor(d$position)))
d$training <- factor(d$training)
of <- function(fit, v = vcov(fit), name = "woman", df = fit$df.residual) {
  c <- unname(coef(fit)[name]); se <- sqrt(v[name, name])
  list(coefficient = c, se = unname(se), p = unname(2 * pt(-abs(c / se), df)))
}
full <- lm(log(wage) ~ age + I(age^2) + service + level + position + woman, d)
steps <- list(lm(log(wage) ~ woman, d), lm(log(wage) ~ age + woman, d), lm(log(wage) ~ age + I(age^2) + woman, d),
  lm(log(wage) ~ age + I(age^2) + service + woman, d), lm(log(wage) ~ age + I(age^2) + service + level + woman, d), full)
without <- function(term) sum(resid(update(full, paste(". ~ . -", term)))^2)
rss <- sum(resid(full)^2)
terms <- c("age", "I(age^2)", "service", "level", "position", "woman")
x <- model.matrix(full)[, -1]
groups <- attr(model.matrix(full), "assign")[-1]
gvif <- sapply(seq_along(terms), function(t) {
  r <- cor(x); own <- groups == t
  (det(r[own, own, drop = FALSE]) * det(r[!own, !own, drop = FALSE]) / det(r))^(1 / sum(own))
})
nested <- lm(log(wage) ~ age + service + position + position:woman, d)
by <- function(v) lapply(sort(unique(as.character(d$position))), function(p) of(nested, v, paste0("position", p, ":woman")))
money <- lm(wage ~ age + level + woman, d)
weighted <- lm(log(wage) ~ age + level + woman, d, weights = d$weekly_hours * pmax(d$activity_rate, 10))
products <- lm(log(wage) ~ age * level + log(age) + woman, d)
cat(json(list(
  made_with = paste0("R ", getRversion(), ", sandwich ", packageVersion("sandwich")),
  full = list(
    classical = of(full), hc0 = of(full, vcovHC(full, "HC0")), hc1 = of(full, vcovHC(full, "HC1")),
    hc2 = of(full, vcovHC(full, "HC2")), hc3 = of(full, vcovHC(full, "HC3")),
    cluster = of(full, vcovCL(full, ~training, type = "HC1"), df = nlevels(d$training) - 1),
    r_squared = summary(full)$r.squared, residual_sd = summary(full)$sigma, df = full$df.residual,
    dfbeta = unname(sort(abs(dfbeta(full)[, "woman"]), decreasing = TRUE)[1:10])),
  path = lapply(steps, of),
  partial = unname(sapply(terms, function(t) 1 - rss / without(t))),
  gvif = gvif,
  groups = by(vcov(nested)),
  money = of(money, vcovHC(money, "HC1")), mean_of_men = mean(d$wage[d$woman == 0]),
  weighted = of(weighted, vcovHC(weighted, "HC1")),
  products = of(products)
)), "\n")
