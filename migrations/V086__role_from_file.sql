-- What follows from the personnel file is not given by hand any more; the history keeps that it was.
UPDATE account a JOIN role_assignment r ON r.account_id = a.id
   SET a.stamp = a.stamp + 1, r.valid_until = GREATEST(r.valid_from, UTC_TIMESTAMP(6)), r.ended_by = UNHEX('00000000000000000000000000000000')
 WHERE r.role IN ('LEADER', 'PARTICIPANT') AND r.valid_until = '9999-12-31 00:00:00.000000';
