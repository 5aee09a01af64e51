-- Accounts and roles.
CREATE TABLE account (id BINARY(16) NOT NULL PRIMARY KEY);
