-- A day-part can be somewhere else than its session, in the time of that place; both are null when it is where the session is.
ALTER TABLE day_part
  ADD COLUMN site_id BINARY(16)  NULL,
  ADD COLUMN zone    VARCHAR(60) NULL,
  ADD CONSTRAINT day_part_site FOREIGN KEY (site_id) REFERENCES site (id),
  ADD CONSTRAINT day_part_place CHECK ((site_id IS NULL) = (zone IS NULL));

-- Who plays or speaks in one day-part, besides the trainers of the whole session.
CREATE TABLE day_part_staff (
  session_id BINARY(16)  NOT NULL,
  number     INT         NOT NULL,
  role       VARCHAR(12) NOT NULL,
  position   INT         NOT NULL,
  trainer_id BINARY(16)  NOT NULL,
  PRIMARY KEY (session_id, number, trainer_id),
  KEY day_part_staff_trainer (trainer_id),
  CONSTRAINT day_part_staff_part FOREIGN KEY (session_id, number) REFERENCES day_part (session_id, number) ON DELETE CASCADE,
  CONSTRAINT day_part_staff_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ENGINE = InnoDB;
