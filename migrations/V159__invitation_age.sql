-- So that invitations of long ago are found without reading all of them.
ALTER TABLE invitation ADD INDEX invitation_by_age (valid_until);
