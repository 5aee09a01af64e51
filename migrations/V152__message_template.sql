-- Texts of messages that were changed; without a row the one that comes with the product holds.
CREATE TABLE message_template (
    kind       VARCHAR(24)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language   CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject    VARCHAR(200)  NOT NULL,
    body       VARCHAR(4000) NOT NULL,
    version    BIGINT        NOT NULL,
    changed_by BINARY(16)    NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (kind, language)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
