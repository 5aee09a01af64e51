package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code refresher}: how many active confidants could take part in refreshing in the calendar year, and how many did. */
@Component
class RefresherExport implements Export {

    private final NetworkFigures figures;

    RefresherExport(NetworkFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "refresher";
    }

    @Override
    public String textKey() {
        return "obligation.export.refresher";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.AS_OF);
    }

    @Override
    public About about() {
        return About.NETWORKS;
    }

    @Override
    public List<String> columns() {
        return List.of("network", "eligible", "took_part");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        figures.on(request.asOf()).forEach((network, count) -> {
            if (count.eligible() > 0) {
                rows.accept(List.of(network, count.eligible(), count.tookPart()));
            }
        });
    }
}
