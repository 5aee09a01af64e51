package nl.vertrouwd.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What somebody may do as a sentence: "Planner voor CLAS", "Leidinggevende van Brigade Oost". */
@Service
public class GrantWords {

    private static final Comparator<Grant> ORDER = Comparator.comparing(Grant::role)
            .reversed()
            .thenComparing(grant -> grant.scope().kind());

    private final ScopeDirectory parts;
    private final Texts texts;

    GrantWords(ScopeDirectory parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    /** The key of the name of a role. */
    public static String nameKey(Role role) {
        return Texts.key("access.role.", role);
    }

    /** A sentence for each, the weightiest role first; the names of all parts are asked for at once. */
    public Map<Grant, String> sentences(Collection<Grant> grants, Locale locale) {
        Map<Scope, NamedScope> named =
                parts.named(grants.stream().map(Grant::scope).distinct().toList());
        Map<Grant, String> sentences = new LinkedHashMap<>();
        grants.stream()
                .sorted(ORDER)
                .forEach(grant -> sentences.put(grant, sentence(grant, named.get(grant.scope()), locale)));
        return sentences;
    }

    /** Each part in full: "Brigade Oost (CLAS-1)", "heel Defensie". */
    public Map<Scope, String> parts(Collection<Scope> scopes, Locale locale) {
        Map<Scope, NamedScope> named = parts.named(scopes);
        Map<Scope, String> full = new LinkedHashMap<>();
        scopes.forEach(scope -> full.put(scope, part(scope, named.get(scope), locale)));
        return full;
    }

    private String part(Scope scope, @Nullable NamedScope named, Locale locale) {
        return switch (scope) {
            case Scope.Everything everything -> texts.get(locale, "access.part.everything");
            case Scope.Below below -> named == null ? texts.get(locale, "access.part.unknown") : named.full();
            case Scope.Network network ->
                texts.get(locale, "access.part.network", named == null ? network.code() : named.full());
        };
    }

    /** As the audit trail keeps it. */
    Map<String, String> audited(Grant grant) {
        NamedScope named = parts.named(List.of(grant.scope())).get(grant.scope());
        String part = switch (grant.scope()) {
            case Scope.Everything everything -> AuditWords.word("access.part.everything");
            case Scope.Below below -> named == null ? below.unit().value().toString() : named.full();
            case Scope.Network network -> network.code();
        };
        return Map.of("role", AuditWords.word(nameKey(grant.role())), "scope", part);
    }

    private String sentence(Grant grant, @Nullable NamedScope named, Locale locale) {
        String role = texts.get(locale, nameKey(grant.role()));
        return switch (grant.scope()) {
            case Scope.Everything everything ->
                grant.role().kinds().size() > 1 ? texts.get(locale, "access.grant.everything", role) : role;
            case Scope.Below below ->
                texts.get(
                        locale,
                        grant.role() == Role.LEADER ? "access.grant.leader" : "access.grant.part",
                        role,
                        named == null ? texts.get(locale, "access.part.unknown") : named.called());
            case Scope.Network network ->
                texts.get(locale, "access.grant.network", role, named == null ? network.code() : named.called());
        };
    }
}
