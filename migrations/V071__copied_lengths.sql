-- What is copied from the personnel file is as wide as it is there.
ALTER TABLE account
  MODIFY display_name VARCHAR(602) NOT NULL,
  MODIFY email        VARCHAR(320) NOT NULL;

ALTER TABLE session
  MODIFY organiser VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL;

ALTER TABLE trainer
  MODIFY name VARCHAR(602) NOT NULL;

ALTER TABLE certificate
  MODIFY person_name VARCHAR(602) NOT NULL;
