package nl.vertrouwd.planning.ui;

import java.io.Serializable;
import nl.vertrouwd.planning.ProposalRow;

/** What can be done with a session of a proposal. */
interface ProposalChanges extends Serializable {

    /** Whether anything can be changed now. */
    boolean open();

    void adjust(ProposalRow row, boolean playing, ProposalChoices choices, ProposalWords words);

    void pin(ProposalRow row);

    void leaveOut(ProposalRow row);

    void accept(ProposalRow row);
}
