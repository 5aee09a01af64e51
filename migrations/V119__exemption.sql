-- A requirement that is waived, for one person or for a whole network, and why. What was entered here has who did it; what was imported has
-- not. A row is never deleted: what was entered wrongly is withdrawn.
CREATE TABLE exemption (
  id                    BINARY(16)    NOT NULL PRIMARY KEY,
  person_id             BINARY(16)    NULL,
  network               VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NULL,
  scheme                VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  requirement           VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  valid_from            DATE          NOT NULL,
  valid_until           DATE          NOT NULL,
  reason                VARCHAR(1000) NOT NULL,
  entered_by            BINARY(16)    NULL,
  entered_at            DATETIME(6)   NOT NULL,
  changed_in_product_at DATETIME(6)   NULL,
  withdrawn_by          BINARY(16)    NULL,
  withdrawn_at          DATETIME(6)   NULL,
  version               BIGINT        NOT NULL,
  -- one that stands for whom it is, a requirement and a first day
  standing_for VARBINARY(256) GENERATED ALWAYS AS
    (CASE WHEN withdrawn_at IS NULL THEN COALESCE(person_id, CAST(network AS BINARY(256))) END) STORED,
  UNIQUE KEY exemption_start (standing_for, scheme, requirement, valid_from),
  KEY exemption_of_person (person_id, valid_from),
  KEY exemption_of_network (network, valid_from),
  CONSTRAINT exemption_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT exemption_of_one CHECK ((person_id IS NULL) <> (network IS NULL)),
  CONSTRAINT exemption_dates CHECK (valid_until > valid_from),
  CONSTRAINT exemption_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
