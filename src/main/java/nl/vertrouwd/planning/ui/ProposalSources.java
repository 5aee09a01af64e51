package nl.vertrouwd.planning.ui;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Component;

/** Where the choices of a proposal come from. */
@Component
class ProposalSources {

    private final Courses courses;
    private final Sites sites;
    private final Rooms rooms;
    private final Trainers trainers;

    ProposalSources(Courses courses, Sites sites, Rooms rooms, Trainers trainers) {
        this.courses = courses;
        this.sites = sites;
        this.rooms = rooms;
        this.trainers = trainers;
    }

    ProposalChoices choices(Actor actor) {
        return new ProposalChoices(courses.all(), sites.all(), rooms.all(), trainers.all(actor));
    }
}
