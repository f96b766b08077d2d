# Rscript statutory.R demo/personal.csv > statutory_r.json   figures of the reports of the UK and Ireland, in base R
lines <- iconv(readLines(commandArgs(TRUE)[1]), "CP1252", "UTF-8")
d <- read.csv2(text = head(lines[-(1:3)], -2), colClasses = "character", check.names = FALSE)
money <- function(x) { x <- gsub("\u00a0", "", ifelse(grepl("^\\d{1,3}(\u00a0\\d{3})*,\\d\\d$", x), x, NA)); as.numeric(sub(",", ".", x)) }
d <- d[d$Anst.nr != "Vakant" & d$`Kön` %in% c("Kvinna", "Man"), ]
sex <- c(Kvinna = "women", Man = "men")[d$`Kön`]; base <- money(d$`Månadslön`); fte <- money(d$`Sysselsättningsgrad`) / 100
fixed <- money(d$`Fast tillägg`); unsocial <- money(d$`Rörligt tillägg (OB)`); overtime <- money(d$`Övertid kr`)
fte[fte == 0] <- NA; W <- fte * 40
gap <- function(v) unname((v["men"] - v["women"]) / v["men"])
out <- list(); put <- function(name, x, who, of) for (f in c("mean", "median")) { v <- tapply(x[who], sex[who], get(f)); out[paste(name, f, of, c("women", "men", "gap"))] <<- c(v["women"], v["men"], gap(v)) }
bands <- function(name, H, who) {
  o <- which(who)[order(H[who])]; n <- length(o); q <- n %/% 4; r <- n %% 4; size <- q + c(r >= 1, r == 3, r >= 2, FALSE)
  cut <- cumsum(size)[1:3]; tied <- H[o][cut] == H[o][cut + 1]; women <- tapply(sex[o] == "women", rep(1:4, size), sum)
  for (c in which(tied)) { at <- which(H[o] == H[o][cut[c]]); b <- rep(1:4, size)[at]; f <- sum(sex[o][at] == "women"); share <- f * table(b) / length(at)
    stopifnot(length(share) == 2, !any(tied[-c] & H[o][cut[-c]] == H[o][cut[c]])); give <- floor(share); if (sum(give) < f) give[which.max(share - give)] <- give[which.max(share - give)] + 1
    women[names(give)] <- women[names(give)] - tapply(sex[o][at] == "women", b, sum) + give }
  out[paste(name, "band", 1:4, "women")] <<- women; out[paste(name, "band", 1:4, "men")] <<- size - women }
# Great Britain, a month of 30.44 days
H <- (base + fixed + unsocial) * 7 / 30.44 / W; who <- !is.na(H); put("uk", H, who, "hourly"); bands("uk", H, who)
# the same with stand-ins: managers are paid less because of leave, overtime is bonus of the pay period for 12 months, unsocial hours are bonus
H <- (base + fixed + overtime / 12) * 7 / 30.44 / W; who <- !is.na(H) & d$Chef == "Nej"
put("uk stand-ins", H, who, "hourly"); bands("uk stand-ins", H, who); put("uk stand-ins", unsocial, unsocial > 0, "bonus")
out[paste("uk stand-ins share", c("women", "men"))] <- tapply(unsocial > 0, sex, mean)[c("women", "men")]
# Ireland on 15 June 2026: pay of the part of the year since the hire, over its hours; 52.18 weeks
y <- pmin(as.numeric(as.Date("2026-06-15") - as.Date(d$Anställningsdatum)) + 1, 365) / 365
H <- ((base + fixed + unsocial) * 12 * y + overtime) / (W * 52.18 * y); who <- !is.na(H)
put("ie", H, who, "hourly"); bands("ie", H, who); put("ie part-time", H, who & fte < 1, "hourly")
put("ie temporary", H, who & d$Anställningsform != "Tillsvidare", "hourly")
cat("{\n", paste0("  \"", names(out), "\": ", sprintf("%.17g", unlist(out)), collapse = ",\n"), "\n}\n", sep = "")
