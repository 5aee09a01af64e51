-- A leader hands their view of a unit to a deputy for a period. Rows stay; one that was ended early says on which day.
CREATE TABLE delegation (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  delegator_id BINARY(16) NOT NULL,
  deputy_id    BINARY(16) NOT NULL,
  unit_id      BINARY(16) NOT NULL,
  valid_from   DATE       NOT NULL,
  valid_until  DATE       NOT NULL,
  ended_on     DATE       NULL,
  KEY delegation_deputy (deputy_id, valid_from, valid_until),
  KEY delegation_delegator (delegator_id, valid_from, valid_until),
  CONSTRAINT delegation_of FOREIGN KEY (delegator_id) REFERENCES person (id),
  CONSTRAINT delegation_to FOREIGN KEY (deputy_id) REFERENCES person (id),
  CONSTRAINT delegation_for FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT delegation_dates CHECK (valid_until > valid_from),
  CONSTRAINT delegation_to_another CHECK (deputy_id <> delegator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
