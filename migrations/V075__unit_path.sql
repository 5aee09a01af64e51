-- Which unit is above which, and when: a row per pair and unbroken period, also of every unit with itself (distance 0). It follows from the
-- periods of the units and can be made again from them; the import renews it. Where a unit above is not there, the chain ends.
CREATE TABLE unit_path (
  ancestor_id   BINARY(16) NOT NULL,
  descendant_id BINARY(16) NOT NULL,
  distance      SMALLINT   NOT NULL,
  valid_from    DATE       NOT NULL,
  valid_until   DATE       NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id, valid_from),
  KEY unit_path_up (descendant_id, valid_from, valid_until, distance, ancestor_id),
  CONSTRAINT unit_path_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO unit_path (ancestor_id, descendant_id, distance, valid_from, valid_until)
WITH RECURSIVE chain AS (
  SELECT unit_id AS ancestor_id, unit_id AS descendant_id, 0 AS distance, valid_from, valid_until FROM unit_period
  UNION ALL
  SELECT above.unit_id, chain.descendant_id, chain.distance + 1,
         GREATEST(chain.valid_from, here.valid_from, above.valid_from),
         LEAST(chain.valid_until, here.valid_until, above.valid_until)
  FROM chain
  JOIN unit_period here ON here.unit_id = chain.ancestor_id
    AND here.valid_from < chain.valid_until AND here.valid_until > chain.valid_from
  JOIN unit_period above ON above.unit_id = here.parent_id
    AND above.valid_from < LEAST(chain.valid_until, here.valid_until)
    AND above.valid_until > GREATEST(chain.valid_from, here.valid_from)
),
piece AS (
  SELECT chain.*, IF(valid_from = LAG(valid_until) OVER pair, 0, 1) AS begins
  FROM chain WINDOW pair AS (PARTITION BY ancestor_id, descendant_id, distance ORDER BY valid_from)
),
numbered AS (
  SELECT piece.*, SUM(begins) OVER (PARTITION BY ancestor_id, descendant_id, distance ORDER BY valid_from) AS unbroken
  FROM piece
)
SELECT ancestor_id, descendant_id, distance, MIN(valid_from), MAX(valid_until)
FROM numbered
GROUP BY ancestor_id, descendant_id, distance, unbroken;
