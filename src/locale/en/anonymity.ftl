### Anonymity.

anonymity_met = Each row shares its quasi-identifiers with others: the smallest class has { $k } rows, and { $required } are required.
anonymity_missed =
    { $below } of { $records } rows { $below_n ->
        [one] is in a class
       *[other] are in classes
    } of fewer than { $required }; the smallest class has { $k_n ->
        [one] { $k } row
       *[other] { $k } rows
    }.
anonymity_nearly_met = The smallest class has fewer rows than required: { $k } instead of { $required }.
diversity_missed =
    There is a class with only { $l_n ->
        [one] { $l } value
       *[other] { $l } different values
    } in "{ $column }", so that knowing the class is enough to know it; { $required } are required.
direct_identifiers =
    { $count_n ->
        [one] { $count } column names people directly: leave it out or pseudonymise it first.
       *[other] { $count } columns name people directly: leave them out or pseudonymise them first.
    }
change_helps =
    With "{ $column }" { $change }, the smallest class has { $k_n ->
        [one] { $k } row
       *[other] { $k } rows
    }, and { $below_n ->
        [one] { $below } row remains
       *[other] { $below } rows remain
    } in classes that are too small.
change_helps_most =
    With "{ $column }" { $change }, the smallest class has { $k_n ->
        [one] { $k } row.
       *[other] { $k } rows.
    }
anonymity_of = Classes are rows that are equal in: { $columns }. A missing value is a value of its own.
sensitive_bands = Sensitive numbers stand in tenths by frequency, equal numbers together, for l and t. For (k, e), a class tells the number if its values differ by less than 10% of their mean.
anonymity_limits = k and l describe what these columns give away within this file. Other files, other columns and what colleagues know are not part of it.
anonymity_gain = Gain: rows that then are no longer in classes of fewer than { $required }. Each change is made alone.
sample_uniques = Rows that are alone with their values in these columns, and in no fewer of them. Those alone in few columns are the easiest to recognise.

column_column = Column
column_required = At least
column_class_size = Class size
column_classes = Classes
column_records = Rows
column_k = k
column_below_k = Rows below k
column_below_k_share = Share below k
column_gain = Gain
column_columns = Columns
column_together = How many columns
column_role = Role
column_in_check = In the check
column_unique = Unique

table_anonymity = Anonymity
table_anonymity_classes = Classes by size
table_anonymity_without = What changes to one column come to
table_sample_uniques = Rows that are alone in few columns
table_anonymity_columns = Columns and what they tell of people

word_records = rows
word_classes = classes
word_k = smallest class (k)
word_records_below_2 = rows alone in their class
word_records_below_3 = rows in classes of fewer than 3
word_records_below_k = rows in classes smaller than required
word_l_distinct = fewest different values in a class (l)
word_l_entropy = smallest entropy l
word_t_closeness = largest distance from the whole (t)
word_k_e = rows in classes with values close together (k, e)
word_whole_years = by whole years
word_five_years = in bands of five years
word_ten_years = in bands of ten years
word_in_tenths = in tenths
word_in_quarters = in quarters
word_left_out = left out
word_direct_identifier = direct identifier
word_quasi_identifier = quasi-identifier
word_sensitive = sensitive
word_no_identifier = none of these

explain_term_k_anonymity = The size of the smallest class: of the rows that are equal in everything others may know. With k = 5, nobody can be narrowed down to fewer than five rows by these columns.
explain_term_l_diversity = How many different sensitive values a class has at least. If all five rows of a class have the same pay, nobody needs to know which of them is whose. The entropy l also falls when one value is much more common than the others.
explain_term_t_closeness = How far the sensitive values of a class are from those of the whole file, from 0 to 1. If t is large, belonging to the class tells something about pay.
explain_term_quasi_identifier = A column that does not name a person but that others may know: age, job, unit, sex. Several together can point to one person. A direct identifier, such as a name or an employee number, does so alone.
explain_term_sample_unique = A row that is alone with its values in some columns. It is minimal if it is no longer alone when any one of these columns is left out.
