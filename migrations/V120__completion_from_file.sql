-- What somebody finished elsewhere, as a file delivers it: one that stands per person, course and day.
ALTER TABLE completion
  DROP CHECK completion_source_known,
  ADD CONSTRAINT completion_source_known CHECK (source IN ('SESSION', 'FILE')),
  ADD CONSTRAINT completion_of_session_only CHECK (source = 'SESSION' OR (session_id IS NULL AND NOT certified)),
  ADD COLUMN standing_course BINARY(16)
    GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NULL AND source = 'FILE' THEN course_id END) STORED,
  ADD UNIQUE KEY completion_once_per_day (person_id, standing_course, completed_on);
