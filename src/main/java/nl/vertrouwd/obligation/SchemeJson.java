package nl.vertrouwd.obligation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/** Schemes as text, the same in the database and in {@code course-content/schemes}. */
final class SchemeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Rule.class, ByKind.class)
            .addMixIn(NetworkLimit.class, WithoutAnswers.class)
            .addMixIn(DutyRequirement.class, WithoutAnswers.class)
            .addMixIn(DutyScheme.class, WithoutAnswers.class)
            .build();

    private SchemeJson() {}

    static String write(DutyScheme scheme) {
        return MAPPER.writeValueAsString(scheme);
    }

    /** Refuses a text that is no scheme. */
    static DutyScheme read(String text) {
        return MAPPER.readValue(text, DutyScheme.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rule.Once.class, name = "ONCE"),
        @JsonSubTypes.Type(value = Rule.Every.class, name = "EVERY"),
        @JsonSubTypes.Type(value = Rule.PerYear.class, name = "PER_YEAR")
    })
    private interface ByKind {}

    @JsonIgnoreProperties({"limited", "id", "ofConfidants"})
    private interface WithoutAnswers {}
}
