-- What a search for part of a name reads. Signs that the collation does not compare as people type them are written out, the same as in
-- PersonSearch. No index: one reading of the whole table is quicker than what an index on parts of names would cost.
ALTER TABLE person
  ADD COLUMN search_name VARCHAR(1000) GENERATED ALWAYS AS (
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
      CONCAT_WS(' ', given_name, NULLIF(infix, ''), family_name),
      'ı', 'i'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ĳ', 'ij'), 'Ĳ', 'IJ'), '’', ''''), '‘', '''')) STORED,
  DROP KEY person_surname,
  DROP KEY person_full_name,
  DROP COLUMN surname;
