package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;
import org.springframework.stereotype.Component;

/** The requirements of the standard schemes, under the names that files use. */
@Component
class StandardRequirements implements KnownRequirements {

    private static final List<KnownRequirement> ALL = List.of(
            new KnownRequirement("leadership-duty", "leadership", false),
            ofConfidants("confidant", "basic"),
            ofConfidants("confidant", "refresher"),
            ofConfidants("confidant", "elearning"),
            ofConfidants("confidant", "refresher-year"),
            ofConfidants("confidant", "intervision"),
            ofConfidants("confidant", "intervision-kmar"),
            ofConfidants("confidant-senior", "senior"));

    private final Texts texts;

    StandardRequirements(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<KnownRequirement> all() {
        return ALL;
    }

    @Override
    public String title(String scheme, String requirement, Locale language) {
        boolean known = ALL.stream()
                .anyMatch(each ->
                        each.scheme().equals(scheme) && each.requirement().equals(requirement));
        return known
                ? texts.get(language, "obligation.requirement." + scheme + "." + requirement)
                : scheme + ", " + requirement;
    }

    private static KnownRequirement ofConfidants(String scheme, String requirement) {
        return new KnownRequirement(scheme, requirement, true);
    }
}
