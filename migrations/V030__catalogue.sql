-- What is offered: courses with their settings. The courses themselves come from course-content/ when the product starts.
CREATE TABLE course (
    id                 BINARY(16)    NOT NULL PRIMARY KEY,
    code               VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    position           SMALLINT      NOT NULL,
    title_nl           VARCHAR(200)  NOT NULL,
    title_en           VARCHAR(200)  NOT NULL,
    summary_nl         VARCHAR(1000) NOT NULL,
    summary_en         VARCHAR(1000) NOT NULL,
    kind               VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    audience           VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day_parts          SMALLINT      NOT NULL,
    actors             BOOLEAN       NOT NULL,
    capacity           SMALLINT      NOT NULL,
    minimum            SMALLINT      NOT NULL,
    deadline_days      SMALLINT      NOT NULL,
    missable_day_parts SMALLINT      NOT NULL,
    certified          BOOLEAN       NOT NULL,
    certificate_months SMALLINT      NULL,
    active             BOOLEAN       NOT NULL,
    version            BIGINT        NOT NULL,
    CONSTRAINT course_code UNIQUE (code),
    CONSTRAINT course_minimum CHECK (0 <= minimum AND minimum <= capacity),
    CONSTRAINT course_missable CHECK (0 <= missable_day_parts AND missable_day_parts <= day_parts),
    CONSTRAINT course_months CHECK (certificate_months IS NULL OR (certified AND certificate_months >= 1))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE course_form (
    course_id BINARY(16)  NOT NULL,
    form      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (course_id, form),
    CONSTRAINT course_form_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
