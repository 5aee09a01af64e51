package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code duty-rate}: how many people of every unit, with everything below it, are in order with a scheme. */
@Component
class DutyRateExport implements Export {

    private final DutyPeriods periods;
    private final DutyTable table;
    private final Schemes schemes;

    DutyRateExport(DutyPeriods periods, DutyTable table, Schemes schemes) {
        this.periods = periods;
        this.table = table;
        this.schemes = schemes;
    }

    @Override
    public String name() {
        return "duty-rate";
    }

    @Override
    public String textKey() {
        return "obligation.export.duty-rate";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.AS_OF, Option.SCHEME);
    }

    @Override
    public About about() {
        return About.UNITS;
    }

    @Override
    public List<String> columns() {
        return List.of("unit_code", "done", "on_track", "suspended", "overdue");
    }

    @Override
    public Optional<String> refusal(ExportRequest request) {
        String scheme = Objects.toString(request.scheme(), "");
        return schemes.find(scheme).isPresent() ? Optional.empty() : Optional.of("obligation.export.unknown-scheme");
    }

    @Override
    public void prepare() {
        periods.renewForToday();
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        table.units(
                request.asOf(),
                Objects.requireNonNull(request.scheme()),
                (unit, count) ->
                        rows.accept(List.of(unit, count.done(), count.onTrack(), count.suspended(), count.overdue())));
    }
}
