-- Why a session is planned although something stands in the way that can be overruled, and what that was.
CREATE TABLE session_overrule (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  session_id BINARY(16)   NOT NULL,
  account_id BINARY(16)   NOT NULL,
  at         DATETIME(6)  NOT NULL,
  note       VARCHAR(300) NOT NULL,
  hindrances JSON         NOT NULL,
  KEY session_overrule_session (session_id, at),
  KEY session_overrule_account (account_id),
  CONSTRAINT session_overrule_of FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
