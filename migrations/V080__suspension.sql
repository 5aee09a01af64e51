-- When the clock of somebody's duties stands still, and why. What was entered here has who did and approved it; what was imported has not.
-- Periods of one person may overlap; a first day is known once among those that were not withdrawn.
CREATE TABLE suspension (
  id                    BINARY(16)  NOT NULL PRIMARY KEY,
  person_id             BINARY(16)  NOT NULL,
  reason                VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from            DATE        NOT NULL,
  valid_until           DATE        NOT NULL,
  entered_by            BINARY(16)  NULL,
  entered_at            DATETIME(6) NOT NULL,
  approved_by           BINARY(16)  NULL,
  changed_in_product_at DATETIME(6) NULL,
  withdrawn_by          BINARY(16)  NULL,
  withdrawn_at          DATETIME(6) NULL,
  version               BIGINT      NOT NULL,
  open_from             DATE GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NULL THEN valid_from END) STORED,
  UNIQUE KEY suspension_start (person_id, open_from),
  CONSTRAINT suspension_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT suspension_dates CHECK (valid_until > valid_from),
  CONSTRAINT suspension_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
