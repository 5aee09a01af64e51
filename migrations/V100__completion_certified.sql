-- Whether the course gave a certificate when somebody finished it; the course may give one later, or no longer.
ALTER TABLE completion ADD COLUMN certified BOOLEAN NOT NULL DEFAULT FALSE AFTER reference;
UPDATE completion c JOIN certificate x ON x.completion_id = c.id SET c.certified = TRUE;
ALTER TABLE completion ALTER COLUMN certified DROP DEFAULT;
