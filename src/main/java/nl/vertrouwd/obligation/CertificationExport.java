package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.obligation.rules.Certification;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.Scheme;
import org.springframework.stereotype.Component;

/** {@code certification}: who is a confidant on the date, in which network, and certified until when. */
@Component
class CertificationExport implements Export {

    private final PeopleInOrder people;
    private final Schemes schemes;

    CertificationExport(PeopleInOrder people, Schemes schemes) {
        this.people = people;
        this.schemes = schemes;
    }

    @Override
    public String name() {
        return "certification";
    }

    @Override
    public String textKey() {
        return "obligation.export.certification";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.AS_OF);
    }

    @Override
    public About about() {
        return About.PEOPLE;
    }

    @Override
    public List<String> columns() {
        return List.of("personnel_number", "network", "certified", "certified_until");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        Scheme confidants = schemes.find(Schemes.CONFIDANT).orElseThrow().rules();
        people.each((number, facts) -> {
            Roles roles = Roles.of(facts);
            if (roles.holds(HeldRole.CONFIDANT, request.asOf())) {
                Certification found = Certification.on(request.asOf(), request.known(), confidants, facts, roles);
                rows.accept(List.of(
                        number,
                        Objects.toString(roles.network(request.asOf()), ""),
                        found.certified(),
                        Objects.toString(found.until(), "")));
            }
        });
    }
}
