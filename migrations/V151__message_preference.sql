-- What people chose about their mail; without a row the standard holds. The quiet hours are on the clock of where they work; equal ends
-- mean none. Names of kinds with commas between are those they want no mail of.
CREATE TABLE message_preference (
    receiver    BINARY(16)   NOT NULL PRIMARY KEY,
    quiet_from  TIME         NOT NULL,
    quiet_until TIME         NOT NULL,
    without     VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version     BIGINT       NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
