-- What was changed by whom, and who looked into whose file. Entries are only ever added; their content stands apart with a salt, so that it
-- can be destroyed when somebody is erased, while the hash of it stays in the chain.
CREATE TABLE audit_entry (
    id              BINARY(16)  NOT NULL PRIMARY KEY,
    at              DATETIME(6) NOT NULL,
    account_id      BINARY(16)  NOT NULL,
    actor_person_id BINARY(16)  NULL,
    action          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id      BINARY(16)  NULL,
    person_id       BINARY(16)  NULL,
    INDEX audit_entry_by_time (at, id),
    INDEX audit_entry_by_person (person_id, at),
    INDEX audit_entry_by_account (account_id, at),
    INDEX audit_entry_by_subject (subject_kind, subject_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE audit_content (
    entry_id    BINARY(16)    NOT NULL PRIMARY KEY,
    salt        VARBINARY(32) NOT NULL,
    before_json MEDIUMTEXT    NULL,
    after_json  MEDIUMTEXT    NULL,
    CONSTRAINT audit_content_of FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
