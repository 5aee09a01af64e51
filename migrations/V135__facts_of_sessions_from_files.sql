-- Sessions and enrolments that files deliver, beside those that are planned and made here. A session from a file has no times until a planner
-- completes it: its first and last instant are then those of its days. What was changed here is marked until a delivery says the same.
ALTER TABLE session
  MODIFY reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  ADD COLUMN imported              BOOLEAN       NOT NULL DEFAULT FALSE,
  ADD COLUMN all_day               BOOLEAN       NOT NULL DEFAULT FALSE,
  -- how many take part beyond the capacity: only files bring them, and nobody gets a place here before they are gone
  ADD COLUMN overbooked            INT           NOT NULL DEFAULT 0,
  ADD COLUMN cancel_words          VARCHAR(1000) NOT NULL DEFAULT '',
  ADD COLUMN changed_in_product_at DATETIME(6)   NULL,
  DROP CHECK session_never_oversold,
  DROP CHECK session_order,
  ADD CONSTRAINT session_never_oversold CHECK (taken >= 0 AND overbooked = GREATEST(0, taken - capacity)),
  ADD CONSTRAINT session_order CHECK (ends_on >= starts_on OR imported),
  ADD CONSTRAINT session_all_day CHECK (imported OR NOT all_day);

UPDATE session SET changed_in_product_at = changed_at;

ALTER TABLE enrolment
  ADD COLUMN imported              BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN changed_in_product_at DATETIME(6) NULL;

UPDATE enrolment SET changed_in_product_at = since;

-- A session from a file that moves to other days has no times again; what was marked at its day-parts goes with them.
ALTER TABLE attendance DROP FOREIGN KEY attendance_day_part;
ALTER TABLE attendance
  ADD CONSTRAINT attendance_day_part FOREIGN KEY (day_part_id) REFERENCES day_part (id) ON DELETE CASCADE;
