-- What a search for part of a name reads: along one index, in the order of names, until the page is full. Signs that the collation does not
-- compare as people type them are written out, the same as in PersonSearch. What stands beyond 300 signs of a name is not searched, as more
-- does not fit in an index.
ALTER TABLE person
  ADD COLUMN search_name VARCHAR(300) GENERATED ALWAYS AS (LEFT(
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
      CONCAT_WS(' ', given_name, NULLIF(infix, ''), family_name),
      'ı', 'i'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ĳ', 'ij'), 'Ĳ', 'IJ'), '’', ''''), '‘', ''''), 300)) STORED,
  DROP KEY person_surname,
  DROP KEY person_full_name,
  DROP KEY person_name,
  DROP COLUMN surname;

ALTER TABLE person
  ADD KEY person_search (family_name, given_name, personnel_number, search_name, withdrawn, employed_from, employed_until);
