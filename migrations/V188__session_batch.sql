-- Sessions that a planner changed at once: what was asked, and of each session how it was, so that it can be undone.
CREATE TABLE session_batch (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  account_id BINARY(16)  NOT NULL,
  at         DATETIME(6) NOT NULL,
  wanted     JSON        NOT NULL,
  done_at    DATETIME(6) NULL,
  KEY session_batch_account (account_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE session_batch_item (
  batch_id      BINARY(16)  NOT NULL,
  position      INT         NOT NULL,
  session_id    BINARY(16)  NOT NULL,
  seen_version  BIGINT      NOT NULL,
  outcome       VARCHAR(20) NOT NULL,
  before_change JSON        NULL,
  version_after BIGINT      NULL,
  begun_at      DATETIME(6) NULL,
  ended_at      DATETIME(6) NULL,
  PRIMARY KEY (batch_id, position),
  KEY session_batch_item_about (session_id),
  CONSTRAINT session_batch_item_of FOREIGN KEY (batch_id) REFERENCES session_batch (id) ON DELETE CASCADE,
  CONSTRAINT session_batch_item_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
