package nl.vertrouwd.base;

import org.springframework.stereotype.Component;

/**
 * Whether this run of the program brings the database up to date: its structure, and the data that every installation begins with. Only
 * one that has the database to itself does; whatever else is at work there must not find it changed.
 */
@Component
public class DatabaseUpkeep {

    private volatile boolean ours;

    /** Known once the database has been looked at, before any module starts. */
    public boolean isOurs() {
        return ours;
    }

    /** Says that it is this run that does it. */
    public void take() {
        ours = true;
    }
}
