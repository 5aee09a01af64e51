package nl.vertrouwd.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.ByteOrder;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.Scheme;
import nl.vertrouwd.obligation.rules.State;
import org.springframework.stereotype.Component;

/** {@code duty-detail}: where everybody stands with every requirement that applies, the advised ones too. */
@Component
class DutyDetailExport implements Export {

    private final PeopleInOrder people;
    private final Schemes schemes;

    DutyDetailExport(PeopleInOrder people, Schemes schemes) {
        this.people = people;
        this.schemes = schemes;
    }

    @Override
    public String name() {
        return "duty-detail";
    }

    @Override
    public String textKey() {
        return "obligation.export.duty-detail";
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
        return List.of("personnel_number", "scheme", "requirement", "state", "due_date");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        List<Scheme> all = schemes.all().stream()
                .map(DutyScheme::rules)
                .sorted(Comparator.comparing(Scheme::code, ByteOrder.OF_TEXT))
                .toList();
        people.each((number, facts) -> {
            Roles roles = Roles.of(facts);
            all.forEach(scheme -> statuses(request, scheme, facts, roles)
                    .forEach(status -> rows.accept(List.of(
                            number,
                            scheme.code(),
                            status.requirement(),
                            status.state().name(),
                            Objects.toString(status.due(), "")))));
        });
    }

    private static List<RequirementStatus> statuses(ExportRequest request, Scheme scheme, Facts facts, Roles roles) {
        List<RequirementStatus> statuses = new ArrayList<>(new Judge(scheme)
                .judge(facts, roles, request.asOf(), request.known())
                .requirements());
        statuses.removeIf(status -> status.state() == State.NOT_APPLICABLE);
        statuses.sort(Comparator.comparing(RequirementStatus::requirement, ByteOrder.OF_TEXT));
        return statuses;
    }
}
