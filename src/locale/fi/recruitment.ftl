### Recruitment.
