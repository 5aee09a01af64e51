package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.PersonId;

/** What can be done in a section of somebody's file; given as a bean by the module that owns the section. */
public interface DossierActions {

    /** The name of the section. */
    String section();

    /** What the reader may do there; asked for once for every time that the file is shown. */
    Offered of(PersonId person);

    /** What is offered. */
    interface Offered {

        /** Below the heading; empty when there is nothing to do. */
        List<Component> above(Command changed);

        /** In one entry; empty when there is nothing to do. */
        List<Component> inside(UUID entry, Command changed);
    }
}
