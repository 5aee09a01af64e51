package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;
import org.springframework.stereotype.Component;

/** Tells what can be exempted from: the requirements of the schemes. */
@Component
class SchemeRequirements implements KnownRequirements {

    private final Schemes schemes;

    private volatile List<DutyScheme> read = List.of();

    SchemeRequirements(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<KnownRequirement> all() {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.requirements().stream()
                        .map(each -> new KnownRequirement(
                                scheme.code(), each.id(), each.rules().role() != HeldRole.LEADER)))
                .toList();
    }

    /** From what was read last; read again for one that is not known. */
    @Override
    public String title(String scheme, String requirement, Locale language) {
        return title(read, scheme, requirement, language)
                .or(() -> {
                    read = schemes.all();
                    return title(read, scheme, requirement, language);
                })
                .orElse(scheme + ", " + requirement);
    }

    private static Optional<String> title(List<DutyScheme> known, String scheme, String requirement, Locale language) {
        return known.stream()
                .filter(kept -> kept.code().equals(scheme))
                .flatMap(kept -> kept.requirement(requirement).stream()
                        .map(each ->
                                kept.title().in(language) + ": " + each.title().in(language)))
                .findFirst();
    }
}
