-- What a course does with a session that has too few participants while its planner does not answer, and what planners were asked.
ALTER TABLE course ADD COLUMN below_minimum VARCHAR(10) NOT NULL DEFAULT 'CANCEL';
UPDATE course SET below_minimum = 'GO_ON' WHERE code = 'SVJT';

CREATE TABLE minimum_question (
  session_id BINARY(16)  NOT NULL,
  deadline   DATE        NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  decides_at DATETIME(6) NULL,
  PRIMARY KEY (session_id, deadline),
  CONSTRAINT minimum_question_of FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
