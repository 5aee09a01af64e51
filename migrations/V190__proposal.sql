-- What a planner has had proposed for a term. It is being solved as long as its pulse is fresh, in whichever process that is.
CREATE TABLE proposal (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  term_from  DATE         NOT NULL,
  term_until DATE         NOT NULL,
  counts     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  solver     BINARY(16)   NULL,
  pulse      DATETIME(6)  NULL,
  stop_asked BOOLEAN      NOT NULL DEFAULT FALSE,
  solved_at  DATETIME(6)  NULL,
  failed     BOOLEAN      NOT NULL DEFAULT FALSE,
  KEY proposal_term (term_until),
  CONSTRAINT proposal_order CHECK (term_until > term_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A session that is wanted, where it is proposed (nowhere yet without a first day), and the draft that became of it.
CREATE TABLE proposal_session (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  proposal_id BINARY(16)  NOT NULL,
  number      SMALLINT    NOT NULL,
  course_id   BINARY(16)  NOT NULL,
  organiser   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  form        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wished_from  DATE       NOT NULL,
  wished_until DATE       NOT NULL,
  before_day  DATE        NULL,
  site_id     BINARY(16)  NULL,
  pinned      BOOLEAN     NOT NULL DEFAULT FALSE,
  left_out    BOOLEAN     NOT NULL DEFAULT FALSE,
  first_day   DATE        NULL,
  room_id     BINARY(16)  NULL,
  trainer_id  BINARY(16)  NULL,
  actor_id    BINARY(16)  NULL,
  session_id  BINARY(16)  NULL,
  version     BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY proposal_session_number (proposal_id, number),
  KEY proposal_session_of (session_id),
  KEY proposal_session_trainer (trainer_id),
  KEY proposal_session_actor (actor_id),
  KEY proposal_session_room (room_id),
  KEY proposal_session_site (site_id),
  KEY proposal_session_course (course_id),
  CONSTRAINT proposal_session_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
  CONSTRAINT proposal_session_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT proposal_session_site FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT proposal_session_room FOREIGN KEY (room_id) REFERENCES room (id),
  CONSTRAINT proposal_session_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT proposal_session_actor FOREIGN KEY (actor_id) REFERENCES trainer (id),
  CONSTRAINT proposal_session_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- How good it was after so many seconds of solving, the last time.
CREATE TABLE proposal_score (
  proposal_id BINARY(16) NOT NULL,
  seconds     INT        NOT NULL,
  clashes     INT        NOT NULL,
  penalty     INT        NOT NULL,
  PRIMARY KEY (proposal_id, seconds),
  CONSTRAINT proposal_score_of FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
