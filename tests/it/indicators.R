# Rscript tests/it/indicators.R employee_salaries_2016.csv   the figures of tests/it/indicators.rs, in base R
d <- read.csv(commandArgs(TRUE)[1]); d <- d[d$Gender %in% c("F", "M"), ]
money <- function(x) { x <- as.numeric(gsub("[$,]", "", x)); ifelse(is.na(x), 0, x) }
d$base <- money(d$Current.Annual.Salary); d$extra <- money(d$X2016.Overtime.Pay); d$pay <- d$base + d$extra
gap <- function(x, of = mean, d. = d) { s <- tapply(x, d.$Gender, of); unname((s["M"] - s["F"]) / s["M"]) }
print(c(a = gap(d$pay), b = gap(d$extra), c = gap(d$pay, median), d = gap(d$extra, median)), digits = 16)
print(tapply(d$extra > 0, d$Gender, mean), digits = 16)
some <- d[d$extra > 0, ]; print(c(b = gap(some$extra, mean, some), d = gap(some$extra, median, some)), digits = 16)
r <- nrow(d) %% 4; q <- nrow(d) %/% 4; cuts <- cumsum(q + c(r >= 1, r == 3, r >= 2, 0)); o <- d[order(d$pay), ]
print(o$pay[cuts[1:3]] < o$pay[cuts[1:3] + 1]); print(table(cut(seq_len(nrow(o)), c(0, cuts)), o$Gender))
for (g in c("POL", "HHS", "CEC")) with(d[d$Department == g, ], print(c(g, sprintf("%.15f", c(gap(pay, mean, d[d$Department == g, ]), gap(base, mean, d[d$Department == g, ]))))))
