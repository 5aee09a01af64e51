-- The second step of signing in: the secret that an authenticator app shares with us, sealed with a key that is not in this database
-- (where there is a place for one), the last step that was used, and the hashes of codes for when the telephone is lost.
CREATE TABLE second_step (
    account_id BINARY(16)     NOT NULL PRIMARY KEY,
    secret     VARBINARY(120) NOT NULL,
    set_at     DATETIME(6)    NOT NULL,
    last_used  BIGINT         NOT NULL,
    CONSTRAINT second_step_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE recovery_code (
    account_id BINARY(16)  NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    used_at    DATETIME(6) NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_of FOREIGN KEY (account_id) REFERENCES second_step (account_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO access_secret (name, value) VALUES ('second-step', RANDOM_BYTES(32));
