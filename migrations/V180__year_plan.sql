-- How many sessions of a course an organiser means to give in a year, and why it became something else.
CREATE TABLE plan_target (
  id                    BINARY(16)   NOT NULL PRIMARY KEY,
  year                  SMALLINT     NOT NULL,
  course_id             BINARY(16)   NOT NULL,
  organiser             VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  sessions              INT          NOT NULL,
  deviation             VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  note                  VARCHAR(500) NOT NULL DEFAULT '',
  -- a target that was taken out of the plan here; files do not bring it back
  removed               BOOLEAN      NOT NULL DEFAULT FALSE,
  changed_in_product_at DATETIME(6)  NULL,
  version               BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY plan_target_once (year, course_id, organiser),
  CONSTRAINT plan_target_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT plan_target_sessions CHECK (sessions >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
