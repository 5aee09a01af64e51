-- A completion is somebody's, of a course of the catalogue, from a session that exists.
ALTER TABLE completion
  ADD CONSTRAINT completion_person FOREIGN KEY (person_id) REFERENCES person (id),
  ADD CONSTRAINT completion_course FOREIGN KEY (course_id) REFERENCES course (id),
  ADD CONSTRAINT completion_session FOREIGN KEY (session_id) REFERENCES session (id);
