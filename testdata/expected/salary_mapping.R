# Figures of tests/it/salary_mapping.rs: Rscript testdata/expected/salary_mapping.R, base R; $PARITET_REALDATA as in realdata.R.
# The points of testdata/salaries/jobs.csv are made up: in bands of 50, Prof and AsstProf are of equal value, AssocProf below.
data <- Sys.getenv("PARITET_REALDATA", "../shared/realdata")
s <- read.csv(file.path(data, "r-datasets/carData_Salaries.csv"))
by_sex <- function(f) tapply(s$salary, list(s$rank, s$sex), f)
print(table(s$rank, s$sex))
print(cbind(by_sex(mean), by_sex(median)), digits = 12)
all <- tapply(s$salary, s$rank, mean)
print(c(all, all = mean(s$salary)), digits = 12)
print(rbind(difference = all - all[["AsstProf"]], ratio = all[["AsstProf"]] / all), digits = 12)
