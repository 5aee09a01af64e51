-- What people ask for that has no place or date, what teams ask, and what branches say they need. A request of a person is of nobody but
-- them: planners see how many there are.
CREATE TABLE course_request (
  id        BINARY(16)  NOT NULL PRIMARY KEY,
  person_id BINARY(16)  NOT NULL,
  course_id BINARY(16)  NOT NULL,
  quarter   DATE        NOT NULL,
  state     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at  DATETIME(6) NOT NULL,
  ended_at  DATETIME(6) NULL,
  waiting   TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'WAITING' THEN 1 END) STORED,
  UNIQUE KEY course_request_once (person_id, course_id, waiting),
  KEY course_request_waiting (course_id, waiting),
  CONSTRAINT course_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT course_request_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT course_request_ended CHECK ((state = 'WAITING') = (ended_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE team_request (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  course_id BINARY(16)   NOT NULL,
  unit_id   BINARY(16)   NOT NULL,
  people    INT          NOT NULL,
  quarter   DATE         NOT NULL,
  state     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by  BINARY(16)   NOT NULL,
  asked_at  DATETIME(6)  NOT NULL,
  version   BIGINT       NOT NULL DEFAULT 0,
  waiting   TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'WAITING' THEN 1 END) STORED,
  UNIQUE KEY team_request_once (unit_id, course_id, waiting),
  KEY team_request_by (asked_by, asked_at),
  CONSTRAINT team_request_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT team_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT team_request_people CHECK (people > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE branch_need (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  course_id  BINARY(16)   NOT NULL,
  branch     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  quarter    DATE         NOT NULL,
  people     INT          NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY branch_need_once (quarter, course_id, branch),
  CONSTRAINT branch_need_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT branch_need_people CHECK (people >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
