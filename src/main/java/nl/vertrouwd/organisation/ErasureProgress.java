package nl.vertrouwd.organisation;

/** How many of how many people an erasure has done. */
public record ErasureProgress(int done, int total) {}
