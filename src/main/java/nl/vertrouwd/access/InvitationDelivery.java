package nl.vertrouwd.access;

import java.util.Locale;

/** Brings invitations to people; owned here, implemented by the module that sends. */
public interface InvitationDelivery {

    /** Sends it or throws; called after the invitation is in the database, outside any transaction. */
    void deliver(InvitationMail mail);

    /** A sentence for administrators: by which server mail goes, or in which folder it waits. */
    String destination(Locale language);
}
