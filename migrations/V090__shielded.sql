-- People whom an administrator shields one by one, besides the units that the personnel system delivers as shielded.
CREATE TABLE shielded_person (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  person_id   BINARY(16)  NOT NULL,
  valid_from  DATE        NOT NULL,
  valid_until DATE        NOT NULL,
  marked_by   BINARY(16)  NOT NULL,
  marked_at   DATETIME(6) NOT NULL,
  KEY shielded_person_of (person_id, valid_from),
  CONSTRAINT shielded_person_known FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT shielded_person_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who is shielded when, and of which part they then are: whoever is placed in that unit or below it sees them. It follows from units,
-- placements and marks and can be made again from them; the import and a mark renew it. A part of zeros is nobody's.
-- Marked: because of that one person, not because of a unit.
CREATE TABLE shielded_period (
  person_id   BINARY(16) NOT NULL,
  part_id     BINARY(16) NOT NULL,
  marked      BOOLEAN    NOT NULL,
  valid_from  DATE       NOT NULL,
  valid_until DATE       NOT NULL,
  PRIMARY KEY (person_id, part_id, marked, valid_from),
  CONSTRAINT shielded_period_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO shielded_period (person_id, part_id, marked, valid_from, valid_until)
SELECT person_id, part_id, FALSE, valid_from, MAX(valid_until)
FROM (
  SELECT x.person_id, p.unit_id AS part_id, GREATEST(x.valid_from, c.valid_from, p.valid_from) AS valid_from,
         CASE WHEN LEAST(c.valid_until, p.valid_until) < x.valid_until AND EXISTS (
                SELECT 1 FROM unit_period z WHERE z.unit_id = x.unit_id
                  AND z.valid_from <= LEAST(c.valid_until, p.valid_until) AND z.valid_until > LEAST(c.valid_until, p.valid_until))
              THEN LEAST(c.valid_until, p.valid_until)
              ELSE COALESCE((SELECT MIN(y.valid_from) FROM placement y
                             WHERE y.person_id = x.person_id AND y.valid_from >= x.valid_until), '9999-12-31') END AS valid_until
  FROM unit_period p
  JOIN unit_path c ON c.ancestor_id = p.unit_id AND c.valid_from < p.valid_until AND c.valid_until > p.valid_from
  JOIN placement x ON x.unit_id = c.descendant_id
    AND x.valid_from < LEAST(p.valid_until, c.valid_until) AND x.valid_until > GREATEST(p.valid_from, c.valid_from)
  WHERE p.shielded) meant
GROUP BY person_id, part_id, valid_from;
