package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.obligation.SchemeDesk;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.organisation.PersonWords;
import org.springframework.stereotype.Component;

/** Makes the panel in which somebody sees who would stand otherwise. */
@Component
class PreviewPanels {

    private final SchemeDesk desk;
    private final PersonWords people;
    private final Clock clock;

    PreviewPanels(SchemeDesk desk, PersonWords people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param another told of the day, when another one is chosen
     * @param store called when it is to be stored
     */
    PreviewPanel of(Actor actor, SchemeSentences sentences, SerializableConsumer<LocalDate> another, Command store) {
        MovedPeople moved = new MovedPeople(desk, people, actor);
        Command stop = () -> desk.clear(actor);
        return new PreviewPanel(new PreviewFigures(sentences), moved, clock.getZone(), another, store, stop);
    }
}
