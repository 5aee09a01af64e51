-- A role is held for a part of the organisation: a unit and what is below it, a network of confidants, or (neither) all of Defence.
ALTER TABLE role_assignment
    ADD COLUMN scope_unit BINARY(16) NULL AFTER role,
    ADD COLUMN scope_network VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NULL AFTER scope_unit,
    ADD COLUMN open_scope VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
        GENERATED ALWAYS AS (CASE WHEN valid_until = '9999-12-31 00:00:00.000000'
            THEN COALESCE(CONCAT('unit ', HEX(scope_unit)), CONCAT('network ', scope_network), 'everything') END) STORED,
    DROP INDEX role_assignment_one_open,
    ADD CONSTRAINT role_assignment_one_open UNIQUE (account_id, open_role, open_scope),
    ADD CONSTRAINT role_assignment_one_scope CHECK (scope_unit IS NULL OR scope_network IS NULL);
