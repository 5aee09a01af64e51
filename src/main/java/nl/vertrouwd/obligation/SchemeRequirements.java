package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.AuditNames;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what can be exempted from, and what it is called: the requirements of the schemes, as they were at most ten seconds ago. */
@Component
class SchemeRequirements implements KnownRequirements, AuditNames {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Schemes schemes;
    private final ConfidantEventStore events;
    private final FactsReader facts;
    private final Clock clock;
    private volatile Read read = new Read(Instant.MIN, List.of());

    SchemeRequirements(Schemes schemes, ConfidantEventStore events, FactsReader facts, Clock clock) {
        this.schemes = schemes;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    private record Read(Instant at, List<DutyScheme> schemes) {}

    @Override
    public List<KnownRequirement> all() {
        return all(read());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<KnownRequirement> held() {
        return all(schemes.held());
    }

    private static List<KnownRequirement> all(List<DutyScheme> schemes) {
        return schemes.stream()
                .flatMap(scheme -> scheme.requirements().stream().map(each -> known(scheme, each)))
                .toList();
    }

    @Override
    public List<KnownRequirement> askedOf(PersonId person, DateRange period) {
        Facts whose = facts.whoIsWhat(person);
        return whose == null
                ? List.of()
                : read().stream()
                        .flatMap(scheme -> scheme.requirements().stream()
                                .filter(each -> each.rules().mayApply(whose, period))
                                .map(each -> known(scheme, each)))
                        .toList();
    }

    private static KnownRequirement known(DutyScheme scheme, DutyRequirement requirement) {
        return new KnownRequirement(scheme.code(), requirement.id(), requirement.isOfConfidants());
    }

    @Override
    public boolean isOfNetwork(PersonId person, String network) {
        return events.everAppointedIn(Set.of(network)).contains(person);
    }

    @Override
    public String title(String scheme, String requirement, Locale language) {
        return read().stream()
                .filter(kept -> kept.code().equals(scheme))
                .flatMap(kept -> kept.requirement(requirement).stream()
                        .map(each ->
                                kept.title().in(language) + ": " + each.title().in(language)))
                .findFirst()
                .orElse(scheme + ", " + requirement);
    }

    @Override
    public Optional<String> name(String field, String code, Map<String, String> entry, Locale language) {
        return switch (field) {
            case "scheme" -> scheme(code).map(scheme -> scheme.title().in(language));
            case "requirement" ->
                scheme(entry.getOrDefault("scheme", ""))
                        .flatMap(scheme -> scheme.requirement(code))
                        .map(requirement -> requirement.title().in(language));
            default -> Optional.empty();
        };
    }

    private Optional<DutyScheme> scheme(String code) {
        return read().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    private List<DutyScheme> read() {
        Instant now = clock.instant();
        Read last = read;
        boolean known = !last.schemes().isEmpty() && !now.isBefore(last.at());
        if (known && now.isBefore(last.at().plus(FRESH))) {
            return last.schemes();
        }
        Read fresh = new Read(now, schemes.all());
        read = fresh;
        return fresh.schemes();
    }
}
