-- Who takes part in a session, what happened to each enrolment, and who was there.
CREATE TABLE enrolment (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  session_id BINARY(16)  NOT NULL,
  person_id  BINARY(16)  NOT NULL,
  status     VARCHAR(12) NOT NULL,
  since      DATETIME(6) NOT NULL,
  version    BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY enrolment_once (session_id, person_id),
  KEY enrolment_of_person (person_id, status),
  CONSTRAINT enrolment_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT enrolment_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;

CREATE TABLE enrolment_event (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  enrolment_id BINARY(16)  NOT NULL,
  status       VARCHAR(12) NOT NULL,
  at           DATETIME(6) NOT NULL,
  by_account   BINARY(16)  NULL,
  KEY enrolment_event_of (enrolment_id, at),
  CONSTRAINT enrolment_event_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ENGINE = InnoDB;

CREATE TABLE attendance (
  enrolment_id BINARY(16)  NOT NULL,
  day_part_id  BINARY(16)  NOT NULL,
  mark         VARCHAR(8)  NOT NULL,
  marked_by    BINARY(16)  NOT NULL,
  marked_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, day_part_id),
  CONSTRAINT attendance_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT attendance_day_part FOREIGN KEY (day_part_id) REFERENCES day_part (id)
) ENGINE = InnoDB;
