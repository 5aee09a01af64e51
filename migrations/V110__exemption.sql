-- Requirements that are waived for a person or for a whole network. A row is never deleted: what was entered wrongly is withdrawn.
CREATE TABLE exemption (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    person_id    BINARY(16)   NULL,
    network      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NULL,
    scheme       VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    requirement  VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_until  DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    entered_by   BINARY(16)   NULL,
    entered_at   DATETIME(6)  NOT NULL,
    changed_at   DATETIME(6)  NULL,
    withdrawn_at DATETIME(6)  NULL,
    version      BIGINT       NOT NULL DEFAULT 0,
    -- one that stands for a person or network, a requirement and a first day
    standing_key VARCHAR(220) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin GENERATED ALWAYS AS
        (CASE WHEN withdrawn_at IS NULL
         THEN CONCAT_WS('|', COALESCE(HEX(person_id), network), scheme, requirement, valid_from) END) STORED,
    UNIQUE KEY exemption_once (standing_key),
    KEY exemption_of_person (person_id, valid_from),
    CONSTRAINT exemption_of_one CHECK ((person_id IS NULL) <> (network IS NULL)),
    CONSTRAINT exemption_dates CHECK (valid_until > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
