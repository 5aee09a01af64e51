-- Whether whoever gives a course must be qualified for it.
ALTER TABLE course
  ADD COLUMN qualified_trainers BOOLEAN NOT NULL DEFAULT FALSE;

-- On which days of the week somebody usually works, Monday is 1; all of them when nobody said so.
ALTER TABLE trainer
  ADD COLUMN working_days VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '1234567';

CREATE TABLE qualification (
  trainer_id BINARY(16) NOT NULL,
  course_id  BINARY(16) NOT NULL,
  since      DATE       NOT NULL,
  PRIMARY KEY (trainer_id, course_id),
  CONSTRAINT qualification_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT qualification_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- When somebody, a site or a room is not to be planned; on the clock of where the session is, so that a day off is a day off everywhere.
CREATE TABLE blocked_period (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  trainer_id BINARY(16)  NULL,
  site_id    BINARY(16)  NULL,
  room_id    BINARY(16)  NULL,
  starts     DATETIME    NOT NULL,
  ends       DATETIME    NOT NULL,
  reason     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY blocked_trainer (trainer_id, ends),
  KEY blocked_site (site_id, ends),
  KEY blocked_room (room_id, ends),
  KEY blocked_until (ends),
  CONSTRAINT blocked_period_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT blocked_period_site FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT blocked_period_room FOREIGN KEY (room_id) REFERENCES room (id),
  CONSTRAINT blocked_period_order CHECK (ends > starts),
  CONSTRAINT blocked_period_of_one CHECK ((trainer_id IS NOT NULL) + (site_id IS NOT NULL) + (room_id IS NOT NULL) = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Days off that an administrator added, with a name; without one it is a day off by rule that is struck out.
CREATE TABLE day_off (
  country VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  date    DATE         NOT NULL,
  name    VARCHAR(100) NULL,
  PRIMARY KEY (country, date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Minutes between two sites, the one with the lower identity first.
CREATE TABLE travel_time (
  site_a  BINARY(16) NOT NULL,
  site_b  BINARY(16) NOT NULL,
  minutes SMALLINT   NOT NULL,
  PRIMARY KEY (site_a, site_b),
  KEY travel_time_back (site_b),
  CONSTRAINT travel_time_a FOREIGN KEY (site_a) REFERENCES site (id),
  CONSTRAINT travel_time_b FOREIGN KEY (site_b) REFERENCES site (id),
  CONSTRAINT travel_time_order CHECK (site_a < site_b),
  CONSTRAINT travel_time_bounds CHECK (minutes BETWEEN 1 AND 1440)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- How many hours an external party gives in a year.
CREATE TABLE contract (
  party VARCHAR(100) NOT NULL,
  year  SMALLINT     NOT NULL,
  hours INT          NOT NULL,
  PRIMARY KEY (party, year),
  CONSTRAINT contract_bounds CHECK (hours BETWEEN 1 AND 20000 AND year BETWEEN 2000 AND 2200)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
