-- The chain over the audit trail. An entry carries the salted hash of its content, so that the content can be destroyed, and a seal of
-- the program that wrote it, made with a key that is not in the database (nothing was written before this version).
ALTER TABLE audit_entry
    ADD COLUMN content_hash BINARY(32) NOT NULL,
    ADD COLUMN mac BINARY(32) NULL,
    ADD INDEX audit_entry_by_action (action, at);

-- What is not in the chain yet; an entry that this program did not write stays here, refused.
CREATE TABLE audit_pending (
    entry_id BINARY(16) NOT NULL PRIMARY KEY,
    refused  BOOLEAN    NOT NULL,
    CONSTRAINT audit_pending_of FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The chain itself: consecutive numbers from 1, each with the hash over its entry and all before it.
CREATE TABLE audit_seal (
    number     BIGINT     NOT NULL PRIMARY KEY,
    entry_id   BINARY(16) NOT NULL,
    chain_hash BINARY(32) NOT NULL,
    CONSTRAINT audit_seal_entry UNIQUE (entry_id),
    CONSTRAINT audit_seal_of FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The signature of every head that the chain has had, under the key with this name.
CREATE TABLE audit_signature (
    number   BIGINT      NOT NULL,
    key_name BINARY(8)   NOT NULL,
    mac      BINARY(32)  NOT NULL,
    PRIMARY KEY (number, key_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT INTO access_lock (name) VALUES ('audit');

-- Who looked into whose file in which hour, so that looking again in the same hour adds no entry.
CREATE TABLE audit_look (
    account_id BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    hour       DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, person_id, hour),
    INDEX audit_look_by_age (hour)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
