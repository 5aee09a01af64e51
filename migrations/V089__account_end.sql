-- People from outside are let in until a day (the first on which they no longer are). Who is there already without a place in the
-- personnel file gets a year; the administrator that the product made itself is nobody from outside.
ALTER TABLE account
    ADD COLUMN valid_until DATE NULL AFTER enabled,
    ADD CONSTRAINT account_end_of_outsiders CHECK (person_id IS NULL OR valid_until IS NULL);

UPDATE account SET valid_until = CURRENT_DATE + INTERVAL 1 YEAR WHERE person_id IS NULL AND username <> 'beheer';
