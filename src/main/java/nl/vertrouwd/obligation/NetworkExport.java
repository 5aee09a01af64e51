package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code network}: the people on the path of a confidant per network, and what the active ones are. */
@Component
class NetworkExport implements Export {

    private final NetworkFigures figures;

    NetworkExport(NetworkFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public String textKey() {
        return "obligation.export.network";
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
        return List.of(
                "network",
                "aspirants",
                "trained",
                "active",
                "senior",
                "women",
                "men",
                "undisclosed_sex",
                "officers",
                "ncos",
                "troops",
                "civilians");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        figures.on(request.asOf())
                .forEach((network, count) -> rows.accept(List.of(
                        network,
                        count.aspirants(),
                        count.trained(),
                        count.active(),
                        count.senior(),
                        count.women(),
                        count.men(),
                        count.undisclosedSex(),
                        count.officers(),
                        count.ncos(),
                        count.troops(),
                        count.civilians())));
    }
}
