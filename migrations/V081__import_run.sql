-- What an import says beside its counts: how many people it touches, and whether somebody said yes to that; conflicts; what was wrong.
ALTER TABLE import_run
  ADD COLUMN demo            BOOLEAN  NOT NULL DEFAULT FALSE,
  ADD COLUMN conflicts       INT      NOT NULL DEFAULT 0,
  ADD COLUMN newer_delivery  DATE     NULL,
  ADD COLUMN people_employed INT      NULL,
  ADD COLUMN people_closed   INT      NULL,
  ADD COLUMN people_moved    INT      NULL,
  ADD COLUMN closing_limit   SMALLINT NULL,
  ADD COLUMN branch_limit    SMALLINT NULL,
  ADD COLUMN first_delivery  BOOLEAN  NOT NULL DEFAULT FALSE,
  ADD COLUMN confirmed       BOOLEAN  NOT NULL DEFAULT FALSE;

UPDATE import_run SET demo = TRUE WHERE folder = 'vertrouwd-demo' AND account_id IS NULL;

-- By the branch of before the import; empty for people without one.
CREATE TABLE import_run_branch (
  run_id   BINARY(16)  NOT NULL,
  branch   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  employed INT         NOT NULL,
  closed   INT         NOT NULL,
  moved    INT         NOT NULL,
  PRIMARY KEY (run_id, branch),
  CONSTRAINT import_run_branch_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The first thousand errors or conflicts of a run, for as long as ImportLog keeps them.
CREATE TABLE import_run_remark (
  run_id      BINARY(16)   NOT NULL,
  position    SMALLINT     NOT NULL,
  file        VARCHAR(100) NOT NULL,
  line        BIGINT       NOT NULL,
  column_name VARCHAR(100) NOT NULL,
  text_key    VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arguments   TEXT         NOT NULL,
  PRIMARY KEY (run_id, position),
  CONSTRAINT import_run_remark_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
