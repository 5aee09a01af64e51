-- What people must do: a scheme is data, kept whole, with all versions of its requirements.
CREATE TABLE duty_scheme (
    code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    position   SMALLINT    NOT NULL,
    content    JSON        NOT NULL,
    version    BIGINT      NOT NULL,
    changed_by BINARY(16)  NULL,
    changed_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The path of confidants: what was recorded, event by event. A row that was wrong is withdrawn.
CREATE TABLE confidant_event (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    person_id    BINARY(16)  NOT NULL,
    network      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    event        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date         DATE        NOT NULL,
    unit_id      BINARY(16)  NULL,
    recorded_by  BINARY(16)  NULL,
    recorded_at  DATETIME(6) NOT NULL,
    changed_at   DATETIME(6) NULL,
    withdrawn_at DATETIME(6) NULL,
    version      BIGINT      NOT NULL DEFAULT 0,
    standing     TINYINT GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY confidant_event_once (person_id, network, event, date, standing),
    KEY confidant_event_of_network (network, date),
    CONSTRAINT confidant_event_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT confidant_event_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Where everybody stands in a scheme, as periods: what follows from the facts, to be thrown away and made again. NOT_APPLICABLE has no row.
CREATE TABLE duty_period (
    person_id   BINARY(16)  NOT NULL,
    scheme      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NOT NULL,
    state       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on      DATE        NULL,
    PRIMARY KEY (person_id, scheme, valid_from),
    KEY duty_period_on (scheme, valid_from, valid_until, state, person_id, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One row: for which day the periods ahead were worked out. Locked by who renews them.
CREATE TABLE duty_computation (
    id         TINYINT NOT NULL PRIMARY KEY,
    known_on   DATE    NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
INSERT INTO duty_computation (id, known_on) VALUES (1, NULL);
