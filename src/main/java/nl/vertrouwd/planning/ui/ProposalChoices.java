package nl.vertrouwd.planning.ui;

import java.util.List;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Trainer;

/** What a session of a proposal can have. */
record ProposalChoices(List<Course> courses, List<Site> sites, List<Room> rooms, List<Trainer> trainers) {}
