package nl.vertrouwd.base;

/** Marks what says something of a person, so that a test finds every service that could tell it to somebody. */
public interface AboutPerson {}
