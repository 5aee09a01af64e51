-- What administrators set; what has no row has its standard value.
CREATE TABLE setting (
    name       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value      INT         NOT NULL,
    version    BIGINT      NOT NULL,
    changed_by BINARY(16)  NOT NULL,
    changed_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
