-- The key under which names typed at sign-in are hashed; its own for every installation, the same for all its nodes.
INSERT INTO access_secret (name, value) VALUES ('sign-in-attempts', RANDOM_BYTES(32));
