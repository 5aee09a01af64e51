-- What people are told: a row written in the transaction of its cause, so that it is there if and only if its cause is, and once. The text
-- is made when it is shown or sent. A receiver is a person of the personnel file, or an account from outside.
CREATE TABLE message (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    person_id  BINARY(16)   NULL,
    account_id BINARY(16)   NULL,
    receiver   BINARY(16)   GENERATED ALWAYS AS (COALESCE(person_id, account_id)) STORED NOT NULL,
    kind       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    facts      JSON         NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    read_at    DATETIME(6)  NULL,
    mail       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mail_at    DATETIME(6)  NOT NULL,
    letter_id  BINARY(16)   NULL,
    UNIQUE KEY message_once (receiver, kind, cause),
    KEY message_inbox (receiver, created_at, id),
    KEY message_unread (receiver, read_at),
    KEY message_waiting (mail, mail_at),
    KEY message_of_letter (letter_id),
    KEY message_age (created_at),
    CONSTRAINT message_receiver CHECK ((person_id IS NULL) <> (account_id IS NULL)),
    CONSTRAINT message_mail CHECK (mail IN ('WAITING', 'IN_LETTER', 'NONE') AND (mail = 'IN_LETTER') = (letter_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- One mail with one or more messages; its identity is that of the mail, however often it is sent. Nobody touches it before next_try_at: while
-- it is being sent that is the end of a lease, so that what was cut off is taken up again.
CREATE TABLE letter (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    receiver     BINARY(16)  NOT NULL,
    state        VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    next_try_at  DATETIME(6) NOT NULL,
    first_try_at DATETIME(6) NULL,
    tries        INT         NOT NULL DEFAULT 0,
    error        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ended_at     DATETIME(6) NULL,
    KEY letter_due (state, next_try_at),
    KEY letter_of (receiver),
    KEY letter_age (created_at),
    CONSTRAINT letter_state CHECK (state IN ('WAITING', 'SENT', 'PARKED', 'DROPPED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
