-- What is agreed about a session besides when, where and by whom: until when one can give the place back, whom it is for, which team
-- booked it, what is used in it; and that it certainly goes on.
ALTER TABLE session
  ADD COLUMN cancellation_days INT         NULL,
  ADD COLUMN audience          VARCHAR(12) NOT NULL DEFAULT 'EVERYBODY',
  ADD COLUMN audience_code     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL DEFAULT '',
  ADD COLUMN team_unit         VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL DEFAULT '',
  ADD COLUMN team_leader_id    BINARY(16)  NULL,
  ADD COLUMN confirmed_at      DATETIME(6) NULL,
  ADD KEY session_team_leader (team_leader_id),
  ADD CONSTRAINT session_cancellation CHECK (cancellation_days BETWEEN 0 AND 365),
  ADD CONSTRAINT session_team_leader_known FOREIGN KEY (team_leader_id) REFERENCES person (id);

CREATE TABLE session_material (
  session_id BINARY(16)   NOT NULL,
  position   INT          NOT NULL,
  text       VARCHAR(200) NOT NULL,
  link       VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (session_id, position),
  CONSTRAINT session_material_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What a new session of a course begins with.
CREATE TABLE course_material (
  course_id BINARY(16)   NOT NULL,
  position  INT          NOT NULL,
  text      VARCHAR(200) NOT NULL,
  link      VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (course_id, position),
  CONSTRAINT course_material_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
