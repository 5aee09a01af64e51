package nl.vertrouwd.access;

/** Tells people that how they sign in was changed; owned here, implemented by the module that sends. */
public interface SignInChangeDelivery {

    /** Sends it or throws; called after the change is in the database, outside any transaction. */
    void deliver(SignInChange change);
}
