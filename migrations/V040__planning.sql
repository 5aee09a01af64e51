-- Rooms, trainers, sessions with their day-parts, and the bookings that keep each of them (and each participant) in one place at a time.
CREATE TABLE room (
  id       BINARY(16)   NOT NULL PRIMARY KEY,
  site_id  BINARY(16)   NOT NULL,
  name     VARCHAR(100) NOT NULL,
  capacity INT          NOT NULL,
  active   BOOLEAN      NOT NULL DEFAULT TRUE,
  version  BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY room_name (site_id, name),
  CONSTRAINT room_site FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT room_capacity CHECK (capacity BETWEEN 1 AND 1000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE trainer (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  person_id  BINARY(16)   NULL,
  account_id BINARY(16)   NULL,
  name       VARCHAR(200) NOT NULL,
  party      VARCHAR(100) NOT NULL DEFAULT '',
  active     BOOLEAN      NOT NULL DEFAULT TRUE,
  version    BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY trainer_person (person_id),
  UNIQUE KEY trainer_account (account_id),
  KEY trainer_name (name),
  CONSTRAINT trainer_is_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT trainer_is_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT trainer_is_someone CHECK (person_id IS NOT NULL OR account_id IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE session (
  id                BINARY(16)   NOT NULL PRIMARY KEY,
  reference         VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  course_id         BINARY(16)   NOT NULL,
  form              VARCHAR(12)  NOT NULL,
  organiser         VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  site_id           BINARY(16)   NULL,
  zone              VARCHAR(60)  NOT NULL,
  capacity          INT          NOT NULL,
  minimum           INT          NOT NULL,
  taken             INT          NOT NULL DEFAULT 0,
  deadline          DATE         NOT NULL,
  state             VARCHAR(12)  NOT NULL,
  cancel_reason     VARCHAR(100) NULL,
  online_link       VARCHAR(500) NOT NULL DEFAULT '',
  language          VARCHAR(2)   NOT NULL,
  starts_on         DATE         NOT NULL,
  ends_on           DATE         NOT NULL,
  starts_at         DATETIME(6)  NOT NULL,
  ends_at           DATETIME(6)  NOT NULL,
  calendar_sequence INT          NOT NULL DEFAULT 0,
  changed_at        DATETIME(6)  NOT NULL,
  version           BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY session_reference (reference),
  KEY session_offer (state, starts_on, id),
  KEY session_offer_of_course (course_id, state, starts_on),
  KEY session_offer_at_site (site_id, state, starts_on),
  KEY session_period (starts_on, ends_on),
  CONSTRAINT session_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT session_site FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT session_never_oversold CHECK (taken BETWEEN 0 AND capacity),
  CONSTRAINT session_minimum CHECK (minimum BETWEEN 0 AND capacity),
  CONSTRAINT session_order CHECK (ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE session_number (
  prefix VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL PRIMARY KEY,
  last   INT         NOT NULL
) ENGINE = InnoDB;

CREATE TABLE day_part (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  session_id BINARY(16)  NOT NULL,
  number     INT         NOT NULL,
  date       DATE        NOT NULL,
  start_time TIME        NOT NULL,
  end_time   TIME        NOT NULL,
  room_id    BINARY(16)  NULL,
  starts_at  DATETIME(6) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  UNIQUE KEY day_part_number (session_id, number),
  KEY day_part_date (date),
  CONSTRAINT day_part_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT day_part_room FOREIGN KEY (room_id) REFERENCES room (id),
  CONSTRAINT day_part_order CHECK (end_time > start_time)
) ENGINE = InnoDB;

CREATE TABLE session_trainer (
  session_id BINARY(16) NOT NULL,
  position   INT        NOT NULL,
  trainer_id BINARY(16) NOT NULL,
  PRIMARY KEY (session_id, position),
  UNIQUE KEY session_trainer_once (session_id, trainer_id),
  KEY session_trainer_sessions (trainer_id),
  CONSTRAINT session_trainer_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT session_trainer_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ENGINE = InnoDB;

-- Whatever can be in one place at a time has a row here, locked before its bookings are looked at.
CREATE TABLE booking_resource (
  id BINARY(16) NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

CREATE TABLE booking (
  resource_id BINARY(16)  NOT NULL,
  day_part_id BINARY(16)  NOT NULL,
  session_id  BINARY(16)  NOT NULL,
  kind        VARCHAR(12) NOT NULL,
  starts_at   DATETIME(6) NOT NULL,
  ends_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (resource_id, day_part_id),
  KEY booking_when (resource_id, starts_at),
  KEY booking_session (session_id, kind),
  CONSTRAINT booking_day_part FOREIGN KEY (day_part_id) REFERENCES day_part (id),
  CONSTRAINT booking_session FOREIGN KEY (session_id) REFERENCES session (id)
) ENGINE = InnoDB;
