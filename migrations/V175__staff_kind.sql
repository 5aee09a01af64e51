-- What somebody who delivers sessions does: give them, act in them, speak in them as a guest. One or more words, in the order of the list.
ALTER TABLE trainer
  ADD COLUMN kinds VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'TRAINER';
