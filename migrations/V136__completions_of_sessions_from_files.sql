-- Who attended a session that a file says was given has completed its course, without a certificate.
ALTER TABLE completion
  DROP CHECK completion_source_known,
  DROP CHECK completion_from_session,
  DROP CHECK completion_of_session_only,
  ADD CONSTRAINT completion_source_known CHECK (source IN ('SESSION', 'IMPORTED_SESSION', 'FILE')),
  ADD CONSTRAINT completion_from_session CHECK ((source IN ('SESSION', 'IMPORTED_SESSION')) = (session_id IS NOT NULL)),
  ADD CONSTRAINT completion_certified_here CHECK (source = 'SESSION' OR NOT certified);
