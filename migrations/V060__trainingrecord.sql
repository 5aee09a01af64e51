-- What people finished, and the certificates issued for it. Rows are never deleted and facts never changed: a correction withdraws a
-- completion and puts another beside it.
CREATE TABLE completion (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    person_id        BINARY(16)   NOT NULL,
    course_id        BINARY(16)   NOT NULL,
    completed_on     DATE         NOT NULL,
    session_id       BINARY(16)   NULL,
    reference        VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    source           VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    withdrawn_at     DATETIME(6)  NULL,
    withdrawn_by     BINARY(16)   NULL,
    withdrawn_reason VARCHAR(500) NULL,
    -- equal to the session as long as the completion stands: one standing completion per person per session
    standing_session BINARY(16) GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NULL THEN session_id END) STORED,
    CONSTRAINT completion_source_known CHECK (source IN ('SESSION')),
    CONSTRAINT completion_from_session CHECK (source <> 'SESSION' OR session_id IS NOT NULL),
    CONSTRAINT completion_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    UNIQUE KEY completion_once_per_session (person_id, standing_session),
    KEY completion_of_person (person_id, completed_on),
    KEY completion_of_session (session_id),
    KEY completion_of_course (course_id, completed_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What stands on the paper, copied when it was issued and never changed.
CREATE TABLE certificate (
    number          VARCHAR(23)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL PRIMARY KEY,
    completion_id   BINARY(16)   NOT NULL,
    person_name     VARCHAR(400) NOT NULL,
    course_title_nl VARCHAR(300) NOT NULL,
    course_title_en VARCHAR(300) NOT NULL,
    completed_on    DATE         NOT NULL,
    hours           INT          NOT NULL,
    trainers        JSON         NOT NULL,
    place           VARCHAR(300) NOT NULL,
    valid_until     DATE         NOT NULL,
    issued_on       DATE         NOT NULL,
    CONSTRAINT certificate_hours_positive CHECK (hours >= 1),
    CONSTRAINT certificate_valid_some_day CHECK (valid_until > completed_on),
    UNIQUE KEY certificate_one_per_completion (completion_id),
    CONSTRAINT certificate_of_completion FOREIGN KEY (completion_id) REFERENCES completion (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Who may try how often: a subject has as many slots as it may try within an hour, and a try takes a slot that has been free for an hour.
-- Restarts and more nodes count together. The subject is a hash: neither numbers nor addresses are kept here.
CREATE TABLE certificate_try (
    subject  BINARY(32)  NOT NULL,
    slot     SMALLINT    NOT NULL,
    tried_at DATETIME(6) NOT NULL,
    PRIMARY KEY (subject, slot),
    KEY certificate_try_by_time (tried_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
