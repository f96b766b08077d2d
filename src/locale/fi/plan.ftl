### Goals, targets and what is checked.
