package nl.vertrouwd.obligation;

/** Told how far long work over many people is. */
@FunctionalInterface
public interface DutyProgress {

    /** Nobody listens. */
    DutyProgress UNSEEN = (done, total) -> {};

    /** So many people of so many; a total of 0 while that is not known yet. */
    void at(int done, int total);
}
