### Key ratios.
