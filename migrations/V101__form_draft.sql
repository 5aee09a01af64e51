-- What a planner typed in the form of a session and did not save yet; sixteen zeros stand for a session that is not there yet.
CREATE TABLE form_draft (
  account_id BINARY(16)  NOT NULL,
  session_id BINARY(16)  NOT NULL,
  version    BIGINT      NOT NULL,
  content    JSON        NOT NULL,
  kept_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, session_id),
  KEY form_draft_age (kept_at)
) ENGINE = InnoDB;
