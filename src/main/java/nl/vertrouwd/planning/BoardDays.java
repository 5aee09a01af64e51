package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is closed, who is not available and how far places are apart, for the board of planners. */
@Service
public class BoardDays {

    private final BlockedStore blocked;
    private final HolidayCalendar holidays;
    private final TravelTimes travel;
    private final Sites sites;

    BoardDays(BlockedStore blocked, HolidayCalendar holidays, TravelTimes travel, Sites sites) {
        this.blocked = blocked;
        this.holidays = holidays;
        this.travel = travel;
        this.sites = sites;
    }

    /** In {@code [from, until)}; for planners, who hear that somebody is away and never why. A fixed number of statements. */
    @Transactional(readOnly = true)
    public Known of(LocalDate from, LocalDate until, Collection<Trainer> trainers, Actor by) {
        Planners.require(by);
        List<BlockedPeriod> periods = blocked
                .between(trainers.stream().map(Trainer::id).toList(), from.atStartOfDay(), until.atStartOfDay())
                .stream()
                .map(BoardDays::withoutReason)
                .toList();
        return new Known(periods, holidays.between(from, until), travel.journeys(sites.all()));
    }

    private static BlockedPeriod withoutReason(BlockedPeriod period) {
        return period.what() instanceof Blocked.Staff
                ? new BlockedPeriod(period.id(), period.what(), period.from(), period.until(), null)
                : period;
    }

    /** What is known of a period. */
    public static final class Known {

        private final List<BlockedPeriod> periods;
        private final DaysOff daysOff;
        private final Journeys journeys;

        private Known(List<BlockedPeriod> periods, DaysOff daysOff, Journeys journeys) {
            this.periods = periods;
            this.daysOff = daysOff;
            this.journeys = journeys;
        }

        /** When this trainer is not available. */
        public List<BlockedPeriod> of(Trainer trainer) {
            return periods.stream()
                    .filter(period -> period.what() instanceof Blocked.Staff staff
                            && staff.trainer().equals(trainer.id()))
                    .toList();
        }

        /** When this room, or all of its site, is closed. */
        public List<BlockedPeriod> of(Room room) {
            return periods.stream()
                    .filter(period -> switch (period.what()) {
                        case Blocked.OneRoom one -> one.room().equals(room.id());
                        case Blocked.Place place -> place.site().equals(room.site());
                        case Blocked.Staff staff -> false;
                    })
                    .toList();
        }

        /** What day off it is where this time is kept, as a word of the audit trail; empty on a working day. */
        public Optional<String> dayOff(LocalDate day, ZoneId zone) {
            return Country.of(zone).flatMap(country -> daysOff.on(day, country));
        }

        /** Minutes between two sites; 0 when there is nothing to travel. */
        public int travelMinutes(SiteId from, SiteId to) {
            return Objects.equals(from, to) ? 0 : journeys.minutes(from, to);
        }
    }
}
