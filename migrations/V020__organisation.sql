-- Who there is. Periods are half-open, an open end is 9999-12-31; codes are compared byte for byte, as the files deliver them.

CREATE TABLE site (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  code      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  name      VARCHAR(200) NOT NULL,
  time_zone VARCHAR(64)  NOT NULL,
  UNIQUE KEY site_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What a unit is at a time stands in its periods; the unit itself only carries the code, the same through all of them.
CREATE TABLE unit (
  id   BINARY(16)  NOT NULL PRIMARY KEY,
  code VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  UNIQUE KEY unit_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A period without parent is that of a branch.
CREATE TABLE unit_period (
  unit_id     BINARY(16)   NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NOT NULL,
  parent_id   BINARY(16)   NULL,
  name        VARCHAR(200) NOT NULL,
  shielded    BOOLEAN      NOT NULL,
  PRIMARY KEY (unit_id, valid_from),
  KEY unit_period_parent (parent_id, valid_from, valid_until),
  CONSTRAINT unit_period_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_period_parent_unit FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_period_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Attributes have no history: the latest delivery holds for all dates. A withdrawn person was announced and then did not come.
CREATE TABLE person (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  personnel_number VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  given_name       VARCHAR(100) NOT NULL,
  infix            VARCHAR(40)  NOT NULL,
  family_name      VARCHAR(100) NOT NULL,
  email            VARCHAR(254) NOT NULL,
  sex              CHAR(1)      NULL,
  birth_year       SMALLINT     NULL,
  rank_group       VARCHAR(8)   NULL,
  rank_name        VARCHAR(100) NOT NULL,
  employed_from    DATE         NOT NULL,
  employed_until   DATE         NOT NULL,
  withdrawn        BOOLEAN      NOT NULL,
  surname          VARCHAR(150) GENERATED ALWAYS AS (IF(infix = '', family_name, CONCAT(infix, ' ', family_name))) STORED,
  full_name        VARCHAR(250) GENERATED ALWAYS AS (CONCAT_WS(' ', given_name, NULLIF(infix, ''), family_name)) STORED,
  UNIQUE KEY person_number (personnel_number),
  KEY person_name (family_name, given_name, personnel_number),
  KEY person_surname (surname),
  KEY person_full_name (full_name),
  CONSTRAINT person_dates CHECK (employed_until > employed_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A person is at one place at a time, so the first day is enough of a key. The keys serve "who was in this unit on that date".
CREATE TABLE placement (
  person_id   BINARY(16) NOT NULL,
  valid_from  DATE       NOT NULL,
  valid_until DATE       NOT NULL,
  unit_id     BINARY(16) NOT NULL,
  site_id     BINARY(16) NOT NULL,
  leads_unit  BOOLEAN    NOT NULL,
  PRIMARY KEY (person_id, valid_from),
  KEY placement_unit (unit_id, valid_from, valid_until, leads_unit),
  KEY placement_site (site_id),
  CONSTRAINT placement_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT placement_unit_known FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT placement_site_known FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT placement_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who imported what, when, with which result; also when it was refused, failed or was cut off.
CREATE TABLE import_run (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  account_id   BINARY(16)   NULL,
  started_at   DATETIME(6)  NOT NULL,
  finished_at  DATETIME(6)  NULL,
  folder       VARCHAR(200) NOT NULL,
  delivered_on DATE         NOT NULL,
  dry_run      BOOLEAN      NOT NULL,
  result       VARCHAR(16)  NOT NULL,
  errors       INT          NOT NULL,
  KEY import_run_result (result)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE import_run_file (
  run_id          BINARY(16)  NOT NULL,
  position        SMALLINT    NOT NULL,
  file            VARCHAR(64) NOT NULL,
  rows_added      INT         NOT NULL,
  rows_changed    INT         NOT NULL,
  rows_closed     INT         NOT NULL,
  rows_withdrawn  INT         NOT NULL,
  rows_unchanged  INT         NOT NULL,
  PRIMARY KEY (run_id, position),
  CONSTRAINT import_run_file_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One row, locked by the import that runs: a second one finds it locked. The lock goes when its connection goes.
CREATE TABLE import_lock (
  id TINYINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
INSERT INTO import_lock (id) VALUES (1);

-- Rows that a later delivery took back or replaced; out of every question, kept for whoever asks why.
CREATE TABLE withdrawn_unit_period (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  run_id       BINARY(16)   NOT NULL,
  unit_id      BINARY(16)   NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_until  DATE         NOT NULL,
  parent_id    BINARY(16)   NULL,
  name         VARCHAR(200) NOT NULL,
  shielded     BOOLEAN      NOT NULL,
  CONSTRAINT withdrawn_unit_period_run FOREIGN KEY (run_id) REFERENCES import_run (id),
  CONSTRAINT withdrawn_unit_period_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE withdrawn_placement (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  run_id       BINARY(16) NOT NULL,
  person_id    BINARY(16) NOT NULL,
  valid_from   DATE       NOT NULL,
  valid_until  DATE       NOT NULL,
  unit_id      BINARY(16) NOT NULL,
  site_id      BINARY(16) NOT NULL,
  leads_unit   BOOLEAN    NOT NULL,
  CONSTRAINT withdrawn_placement_run FOREIGN KEY (run_id) REFERENCES import_run (id),
  CONSTRAINT withdrawn_placement_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
