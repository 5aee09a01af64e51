-- Wide enough that only the absurd is refused. Codes and personnel numbers have 64 characters, names and ranks 200, addresses 320, what
-- units and sites are called 300.
ALTER TABLE site
  MODIFY name VARCHAR(300) NOT NULL;

ALTER TABLE unit_period
  MODIFY name VARCHAR(300) NOT NULL;

ALTER TABLE withdrawn_unit_period
  MODIFY name VARCHAR(300) NOT NULL;

-- Whole names: the parts with a space between them.
ALTER TABLE person
  MODIFY personnel_number VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  MODIFY given_name  VARCHAR(200) NOT NULL,
  MODIFY infix       VARCHAR(200) NOT NULL,
  MODIFY family_name VARCHAR(200) NOT NULL,
  MODIFY email       VARCHAR(320) NOT NULL,
  MODIFY rank_name   VARCHAR(200) NOT NULL,
  MODIFY surname     VARCHAR(401) GENERATED ALWAYS AS (IF(infix = '', family_name, CONCAT(infix, ' ', family_name))) STORED,
  MODIFY full_name   VARCHAR(602) GENERATED ALWAYS AS (CONCAT_WS(' ', given_name, NULLIF(infix, ''), family_name)) STORED;
