package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.organisation.Site;
import org.junit.jupiter.api.Test;

class RoomsTest extends PlanningTestBase {

    @Test
    void aRoomNeedsANameThatIsNewAtItsSiteAndASensibleCapacity() {
        assertThat(refusal(" ", 10)).isEqualTo("planning.room.name.needed");
        assertThat(refusal(room.name(), 10)).isEqualTo("planning.room.name.exists");
        assertThat(refusal("Zaal", 0)).isEqualTo("planning.room.capacity.bounds");
        assertThat(refusal("Zaal", 1001)).isEqualTo("planning.room.capacity.bounds");
        Site other = organisation.site("Europe/Amsterdam");
        assertThat(rooms.save(null, other.id(), room.name(), 10, true, 0, PLANNER))
                .isInstanceOf(RoomResult.Saved.class);
    }

    @Test
    void aRoomOutOfUseIsNotOfferedButKeepsWhatIsPlanned() {
        SessionId planned = id(schedule(morning()));
        rooms.save(room.id(), site.id(), room.name(), 20, false, room.version(), PLANNER);
        assertThat(rooms.at(site.id())).isEmpty();
        assertThat(problems(schedule(morning(room, planning.trainer()))))
                .extracting(FieldProblem::textKey)
                .containsExactly("planning.session.room.elsewhere");
        id(change(planned, withCapacity(morning(), 10)));
    }

    @Test
    void theSecondOfTwoPlannersWhoChangeARoomIsTold() {
        rooms.save(room.id(), site.id(), room.name(), 18, true, room.version(), PLANNER);
        assertThat(rooms.save(room.id(), site.id(), room.name(), 16, true, room.version(), PLANNER))
                .isEqualTo(new RoomResult.Refused("planning.room.changed-meanwhile"));
    }

    @Test
    void ofTwentyPlannersWhoAddOneNameAtOnceOneDoes() throws Exception {
        List<RoomResult> results = Race.of(IntStream.range(0, 20)
                .<Callable<RoomResult>>mapToObj(i -> () -> rooms.save(null, site.id(), "Aula", 40, true, 0, PLANNER))
                .toList());
        assertThat(results).filteredOn(RoomResult.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(new RoomResult.Refused("planning.room.name.exists")::equals)
                .hasSize(19);
    }

    private String refusal(String name, int capacity) {
        RoomResult result = rooms.save(null, site.id(), name, capacity, true, 0, PLANNER);
        assertThat(result).isInstanceOf(RoomResult.Refused.class);
        return ((RoomResult.Refused) result).textKey();
    }
}
