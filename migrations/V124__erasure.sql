-- People who left so long ago that nobody may know any more who they were. Their rows stay, without a person to be found, so that figures
-- of past years stay the same.
ALTER TABLE person
  ADD COLUMN erased BOOLEAN NOT NULL DEFAULT FALSE,
  DROP KEY person_search,
  ADD KEY person_search (family_name, given_name, personnel_number, search_name, withdrawn, employed_from, employed_until, erased);

ALTER TABLE account
  ADD COLUMN erased BOOLEAN NOT NULL DEFAULT FALSE;

-- The pseudonyms of who was erased, made with a key that is not in this database: the copy here of a list outside it. Nothing says which
-- row of a person is whose.
CREATE TABLE erased_person (
  pseudonym BINARY(32) NOT NULL PRIMARY KEY,
  key_name  BINARY(8)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Who had people erased, when and how many; the counts are true at any moment, also of one that was cut off.
CREATE TABLE erasure_run (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  account_id  BINARY(16)  NULL,
  kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  left_before DATE        NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  result      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wanted      INT         NOT NULL,
  people      INT         NOT NULL,
  outsiders   INT         NOT NULL,
  failed      INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
