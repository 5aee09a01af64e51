package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vertrouwd.base.ByteOrder;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.ConfidantStanding;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.organisation.RankGroup;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.organisation.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts the networks of confidants on any date: figures only, nobody by name. */
@Service
public class NetworkFigures {

    static final Set<String> REFRESHING = Set.of("VP-OPFRIS", "VP-VERVOLG");
    static final Set<String> COURSES = Set.of(ConfidantStanding.BASIC_COURSE, "VP-OPFRIS", "VP-VERVOLG");

    private final FactsReader facts;
    private final Schemes schemes;
    private final ServicePeriods people;

    NetworkFigures(FactsReader facts, Schemes schemes, ServicePeriods people) {
        this.facts = facts;
        this.schemes = schemes;
        this.people = people;
    }

    /** Every network with anyone on the path on that date, by code; people who are not employed then are left out. */
    public Map<String, NetworkCount> on(LocalDate day) {
        Map<PersonId, Facts> known = facts.read(null, schemes.all());
        Map<String, NetworkCount> networks = new TreeMap<>(ByteOrder.OF_TEXT);
        people.traits((person, number, sex, rankGroup) -> {
            Facts of = known.get(person);
            if (of != null && of.employment().contains(day)) {
                ConfidantStanding.on(day, of)
                        .ifPresent(standing -> networks.merge(
                                standing.network(), count(day, of, standing, sex, rankGroup), NetworkCount::plus));
            }
        });
        return networks;
    }

    private static NetworkCount count(
            LocalDate day, Facts facts, ConfidantStanding standing, @Nullable Sex sex, @Nullable RankGroup rankGroup) {
        boolean active = standing.active();
        boolean eligible = active && !ConfidantStanding.didBasicInYear(day, facts);
        return new NetworkCount(
                one(!standing.trained()),
                one(standing.trained()),
                one(active),
                one(active && standing.senior()),
                one(active && sex == Sex.F),
                one(active && sex == Sex.M),
                one(active && sex != Sex.F && sex != Sex.M),
                one(active && rankGroup == RankGroup.OFFICER),
                one(active && rankGroup == RankGroup.NCO),
                one(active && rankGroup == RankGroup.TROOPS),
                one(active && rankGroup == RankGroup.CIVILIAN),
                one(eligible),
                one(eligible && refreshedInYear(day, facts)));
    }

    private static boolean refreshedInYear(LocalDate day, Facts facts) {
        return facts.completions().stream()
                .anyMatch(completed -> REFRESHING.contains(completed.course())
                        && completed.date().getYear() == day.getYear()
                        && !completed.date().isAfter(day));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
