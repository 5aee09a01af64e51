package nl.vertrouwd.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody may do here, since when and why: given by somebody, or because of their place. For themselves. */
@Component
@Order(300)
class RolesDossier implements DossierPart {

    private final Roles roles;
    private final DerivedGrants derived;
    private final GrantWords grants;
    private final DossierWords words;
    private final Texts texts;

    RolesDossier(Roles roles, DerivedGrants derived, GrantWords grants, DossierWords words, Texts texts) {
        this.roles = roles;
        this.derived = derived;
        this.grants = grants;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<RolePeriod> given = roles.own(reader, language);
        List<DerivedPeriod> followed = derived.history(person);
        Set<Grant> all = Stream.concat(
                        given.stream().map(RolePeriod::grant), followed.stream().map(DerivedPeriod::grant))
                .collect(Collectors.toSet());
        Map<Grant, String> called = grants.sentences(all, language);
        List<DossierEntry> entries = new ArrayList<>();
        given.forEach(period -> entries.add(given(period, called, language)));
        followed.forEach(period -> entries.add(followed(period, called, language)));
        entries.sort(Comparator.comparing(RolesDossier::from).reversed());
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "access.dossier.roles"),
                texts.get(language, "access.dossier.roles.none"),
                DossierSection.Layout.TIMELINE,
                entries));
    }

    private DossierEntry given(RolePeriod period, Map<Grant, String> called, Locale language) {
        DossierFacts facts = facts(period.grant(), language)
                .data("from_moment", period.from().toString())
                .shown(
                        "given_by",
                        period.givenBy(),
                        "access.dossier.why",
                        texts.get(language, "access.dossier.given", period.givenBy()));
        Instant ended = period.until();
        String by = period.endedBy();
        if (ended != null) {
            facts.data("until_moment", ended.toString()).text("ended_by", "access.dossier.ended-by", by);
        }
        LocalDate from = words.day(period.from());
        LocalDate until = ended == null ? DateRange.OPEN : words.day(ended);
        // taken away on the day on which it was given: that day
        DateRange days = new DateRange(from, until.isAfter(from) ? until : from.plusDays(1));
        return DossierEntry.of(called.getOrDefault(period.grant(), ""), days, facts.list());
    }

    private DossierEntry followed(DerivedPeriod period, Map<Grant, String> called, Locale language) {
        return DossierEntry.of(
                called.getOrDefault(period.grant(), ""),
                period.period(),
                facts(period.grant(), language)
                        .shown(
                                "follows_from",
                                "personnel-file",
                                "access.dossier.why",
                                texts.get(language, "access.grant.derived"))
                        .list());
    }

    private DossierFacts facts(Grant grant, Locale language) {
        return words.facts(language).data("role", grant.role().name());
    }

    private static LocalDate from(DossierEntry entry) {
        DateRange period = entry.period();
        return period == null ? LocalDate.MIN : period.from();
    }
}
