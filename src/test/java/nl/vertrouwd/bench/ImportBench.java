package nl.vertrouwd.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.ImportSummary;
import nl.vertrouwd.organisation.Imports;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * {@code import DIR}: seconds and heap of an import into an empty embedded database, of the same folder once more, and of the delivery
 * after it, in which three of every hundred people changed.
 */
class ImportBench implements Benchmark {

    static final String NEEDS_PAGES = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";
    private static final long MEGABYTE = 1024 * 1024;

    private long highestAfterCollection;

    public static void main(String[] arguments) throws Exception {
        new ImportBench().run(List.of(arguments));
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Path folder = Path.of(arguments.getFirst());
        Path data = Files.createTempDirectory("vertrouwd-bench-").resolve("data");
        try (var context = new SpringApplicationBuilder(Vertrouwd.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--vertrouwd.data=" + data,
                        "--vertrouwd.command=import",
                        "--vertrouwd.demo=false",
                        "--spring.autoconfigure.exclude=" + NEEDS_PAGES)) {
            Imports imports = context.getBean(Imports.class);
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            System.out.println(
                    "| import | rows touched | seconds | heap used at most, MB | heap after collection, MB | heap limit, MB |");
            System.out.println("| --- | --- | --- | --- | --- | --- |");
            measure("first time", imports, folder, today);
            measure("same folder again", imports, folder, today);
            measure("3 % changed", imports, new ChangedFolder(folder, today).make(), today);
        }
    }

    private void measure(String what, Imports imports, Path folder, LocalDate day) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        highestAfterCollection = 0;
        long begin = System.nanoTime();
        String touched;
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportResult result = imports.run(new ImportRequest(source, day, false, null), progress -> sample());
            if (!(result instanceof ImportResult.Done done)) {
                throw new IllegalStateException("not imported: " + result);
            }
            touched = touched(done.summary());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %d | %d | %d |%n",
                what,
                touched,
                (System.nanoTime() - begin) / 1e9,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE,
                highestAfterCollection / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static String touched(ImportSummary summary) {
        int rows = summary.counts().stream().mapToInt(FileCounts::touched).sum();
        return rows + ", " + summary.impact().closed() + " people closed, "
                + summary.impact().moved() + " to another branch";
    }

    private void sample() {
        long now = 0;
        for (MemoryPoolMXBean pool : heap()) {
            MemoryUsage afterCollection = pool.getCollectionUsage();
            now += afterCollection == null ? 0 : afterCollection.getUsed();
        }
        highestAfterCollection = Math.max(highestAfterCollection, now);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
