package nl.vertrouwd.notification;

/** So many parked letters are to be sent again; published inside the transaction that says so. */
record LettersTakenUp(int count) {}
