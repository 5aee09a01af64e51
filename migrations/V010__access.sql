-- Accounts, the roles they held and hold, and what slows guessing down.

CREATE TABLE account (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    username      VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
    person_id     BINARY(16)   NULL,
    display_name  VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    password_hash VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NULL,
    must_change   BIT(1)       NOT NULL,
    language      CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    enabled       BIT(1)       NOT NULL,
    stamp         BIGINT       NOT NULL,
    version       BIGINT       NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT account_username UNIQUE (username),
    CONSTRAINT account_person UNIQUE (person_id),
    INDEX account_by_name (display_name, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- History: a role that was taken away keeps its row. The generated column makes a second open row impossible.
CREATE TABLE role_assignment (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    account_id  BINARY(16)  NOT NULL,
    role        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATETIME(6) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    given_by    BINARY(16)  NOT NULL,
    ended_by    BINARY(16)  NULL,
    open_role   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
        GENERATED ALWAYS AS (CASE WHEN valid_until = '9999-12-31 00:00:00.000000' THEN role END) STORED,
    CONSTRAINT role_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT role_assignment_one_open UNIQUE (account_id, open_role),
    CONSTRAINT role_assignment_period CHECK (valid_until >= valid_from),
    INDEX role_assignment_by_role (open_role, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Wrong attempts per user name or network address; the name itself is not kept, only its keyed hash.
CREATE TABLE sign_in_attempt (
    subject    BINARY(32)  NOT NULL PRIMARY KEY,
    failures   INT         NOT NULL,
    since      DATETIME(6) NOT NULL,
    last_at    DATETIME(6) NOT NULL,
    wait_until DATETIME(6) NULL,
    INDEX sign_in_attempt_by_age (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE access_secret (
    name  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value VARBINARY(64) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Rows to lock before a decision that looks at more than one account.
CREATE TABLE access_lock (
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO access_lock (name) VALUES ('administrators');
