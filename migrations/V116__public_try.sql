-- What is tried without signing in is limited in one place, whatever it is.
RENAME TABLE certificate_try TO public_try;
