# Expected values of src/stats/oaxaca and rif: R's lm, sandwich's scores, and derivatives by differences.
# PARITET_REALDATA=... Rscript testdata/expected/decompose.R > testdata/expected/decompose_r.json
# Reads the Chicago sample of the R package oaxaca from $PARITET_REALDATA; of it only figures of groups are written.

suppressMessages(library(sandwich))
number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
record <- function(fields) paste0("{", paste(sprintf('"%s": %s', names(fields), fields), collapse = ", "), "}")
section <- function(name, records) sprintf('  "%s": [\n    %s\n  ]', name, paste(records, collapse = ",\n    "))

# Parts by term of t = (b1, b2, b*, m1, m2), each of k values; factors is a list of the places of their levels.
# Order: for each component the sums over each term, then over all; the constant is the first term.
parts <- function(t, k, terms, factors, forms) {
  b <- split(t[1:(3 * k)], rep(1:3, each = k))
  m <- split(t[(3 * k + 1):(5 * k)], rep(1:2, each = k))
  own <- function(of) {
    b <- lapply(b, function(b) {
      base <- numeric()
      for (levels in factors) {
        middle <- sum(b[levels]) / (length(levels) + 1)
        b[levels] <- b[levels] - middle
        b[1] <- b[1] + middle
        base <- c(base, -middle)
      }
      c(b, base)
    })
    m <- lapply(m, function(m) c(m, vapply(factors, function(levels) 1 - sum(m[levels]), 0)))
    of(b[[1]], b[[2]], b[[3]], m[[1]], m[[2]])
  }
  unlist(lapply(forms, function(of) {
    values <- own(of)
    bases <- seq_along(factors) + k
    c(vapply(terms, function(columns) {
      which <- vapply(factors, function(levels) any(levels %in% columns), NA)
      sum(values[c(columns, bases[which])])
    }, 0), sum(values))
  }))
}
forms <- list(
  difference = function(b1, b2, r, m1, m2) m1 * b1 - m2 * b2,
  explained = function(b1, b2, r, m1, m2) (m1 - m2) * r,
  unexplained = function(b1, b2, r, m1, m2) m1 * (b1 - r) + m2 * (r - b2),
  endowments = function(b1, b2, r, m1, m2) (m1 - m2) * b2,
  coefficients = function(b1, b2, r, m1, m2) m2 * (b1 - b2),
  interaction = function(b1, b2, r, m1, m2) (m1 - m2) * (b1 - b2))

slopes <- function(of, t) {
  sapply(seq_along(t), function(i) {
    step <- 1e-5 * max(1, abs(t[i]))
    (of(replace(t, i, t[i] + step)) - of(replace(t, i, t[i] - step))) / (2 * step)
  })
}

# One decomposition; first tells who is of the first group. reference: a weight, "pooled" (with indicator) or "neumark".
decompose <- function(name, formula, data, first, reference, terms, factors) {
  data$.first <- as.numeric(first)
  fits <- list(lm(formula, data[first, ]), lm(formula, data[!first, ]))
  x <- lapply(fits, model.matrix)
  k <- ncol(x[[1]])
  n <- vapply(x, nrow, 0L)
  b <- lapply(fits, coef)
  v <- matrix(0, 5 * k, 5 * k)
  if (is.numeric(reference)) {
    r <- reference * b[[1]] + (1 - reference) * b[[2]]
    turn <- rbind(diag(2 * k), cbind(reference * diag(k), (1 - reference) * diag(k)))
    separate <- rbind(cbind(vcov(fits[[1]]), 0 * diag(k)), cbind(0 * diag(k), vcov(fits[[2]])))
    v[1:(3 * k), 1:(3 * k)] <- turn %*% separate %*% t(turn)
  } else {
    all <- lm(if (reference == "pooled") update(formula, . ~ . + .first) else formula, data)
    r <- coef(all)[1:k]
    # influence of each row on each coefficient, times the small-sample factor of suest
    total <- nrow(data)
    psi <- matrix(0, total, 3 * k)
    psi[first, 1:k] <- estfun(fits[[1]]) %*% bread(fits[[1]]) / n[1]
    psi[!first, k + 1:k] <- estfun(fits[[2]]) %*% bread(fits[[2]]) / n[2]
    psi[, 2 * k + 1:k] <- (estfun(all) %*% bread(all) / total)[, 1:k]
    v[1:(3 * k), 1:(3 * k)] <- crossprod(psi) * total / (total - 1)
  }
  for (g in 1:2) {
    at <- (2 + g) * k + 1:k
    v[at, at] <- cov(x[[g]]) / n[g]
  }
  t <- c(b[[1]], b[[2]], r, colMeans(x[[1]]), colMeans(x[[2]]))
  of <- function(t) parts(t, k, terms, factors, forms)
  g <- slopes(of, t)
  record(list(name = sprintf('"%s"', name), reference = if (is.numeric(reference)) number(reference) else sprintf('"%s"', reference),
              normalised = if (length(factors)) "true" else "false",
              values = list_of(of(t)), errors = list_of(sqrt(rowSums((g %*% v) * g)))))
}

set.seed(20240311)
n <- 160
staff <- data.frame(man = rbinom(n, 1, 0.5), tenure = round(rexp(n, 1 / 8), 1))
staff$grade <- pmin(3, pmax(0, round(1.3 + 0.5 * staff$man + rnorm(n))))
staff$office <- sample(0:1, n, TRUE)
staff$pay <- round(exp(3.3 + 0.01 * staff$tenure + 0.09 * staff$grade + 0.03 * staff$office + 0.05 * staff$man +
                         rnorm(n, 0, 0.08 + 0.003 * staff$tenure)), 3)
staff$grade <- factor(staff$grade)
staff$office <- factor(staff$office)
# the constant, tenure, three of four grades, one of two offices
terms <- list(1, 2, 3:5, 6)
factors <- list(3:5, 6)
plain <- log(pay) ~ tenure + grade + office
first <- staff$man == 1
references <- list(1, 0, 0.5, mean(first), 0.3, "pooled", "neumark")
decompositions <- unlist(lapply(references, function(reference) c(
  decompose("staff", plain, staff, first, reference, terms, list()),
  decompose("staff", plain, staff, first, reference, terms, factors))))

# Recentred influence functions.
rif <- function(y, q) {
  h <- bw.nrd0(y)
  at <- quantile(y, q, type = 7, names = FALSE)
  list(value = at, bandwidth = h, density = mean(dnorm((at - y) / h)) / h)
}
quantiles <- unlist(lapply(c(0.1, 0.5, 0.9), function(q) lapply(c(TRUE, FALSE), function(men) {
  it <- rif(log(staff$pay)[first == men], q)
  record(list(order = number(q), men = if (men) "true" else "false", value = number(it$value),
              bandwidth = number(it$bandwidth), density = number(it$density)))
})))
influence <- function(q) {
  staff$rif <- NA
  for (men in c(TRUE, FALSE)) {
    y <- log(staff$pay)[first == men]
    it <- rif(y, q)
    staff$rif[first == men] <- it$value + (q - (y <= it$value)) / it$density
  }
  staff
}
of_quantiles <- unlist(lapply(c(0.1, 0.5, 0.9), function(q)
  decompose(paste("quantile", q), rif ~ tenure + grade + office, influence(q), first, "pooled", terms, factors)))

# Chicago: hourly pay of women and men, and of people born there or abroad.
chicago <- read.csv(file.path(Sys.getenv("PARITET_REALDATA"), "oaxaca-chicago", "chicago.csv"))
chicago <- chicago[complete.cases(chicago), ]
schools <- ln.real.wage ~ age + high.school + some.college + college + advanced.degree
and_sex <- update(schools, . ~ age + female + high.school + some.college + college + advanced.degree)
by_sex <- chicago$female == 0
by_birth <- chicago$foreign.born == 0
people <- unlist(lapply(list(1, 0, "pooled", "neumark"), function(reference) c(
  decompose("female", schools, chicago, by_sex, reference, list(1, 2, 3:6), list(3:6)),
  decompose("foreign.born", and_sex, chicago, by_birth, reference, list(1, 2, 3, 4:7), list(4:7)))))

columns <- record(list(pay = list_of(staff$pay), man = list_of(staff$man), tenure = list_of(staff$tenure),
                       grade = list_of(as.numeric(as.character(staff$grade))),
                       office = list_of(as.numeric(as.character(staff$office)))))
version <- sprintf("%s, sandwich %s", R.version.string, packageVersion("sandwich"))
cat("{\n", sprintf('  "made_by": "%s",\n  "staff": %s,\n', version, columns),
    paste(section("decompositions", decompositions), section("quantiles", quantiles),
          section("of_quantiles", of_quantiles), section("chicago", people), sep = ",\n"), "\n}\n", sep = "")
