-- Invitations to choose a password; only the hash of the token is kept.
CREATE TABLE invitation (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    account_id  BINARY(16)  NOT NULL,
    token_hash  BINARY(32)  NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    used_at     DATETIME(6) NULL,
    ended_at    DATETIME(6) NULL,
    open_for    BINARY(16)
        GENERATED ALWAYS AS (CASE WHEN used_at IS NULL AND ended_at IS NULL THEN account_id END) STORED,
    CONSTRAINT invitation_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT invitation_token UNIQUE (token_hash),
    CONSTRAINT invitation_one_open UNIQUE (open_for),
    INDEX invitation_by_account (account_id, made_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
