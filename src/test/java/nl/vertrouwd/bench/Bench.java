package nl.vertrouwd.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./vertrouwd bench NAME [ARGUMENTS]}. */
final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "start", new StartBenchmark(),
            "duties", new DutiesBench(),
            "status", new StatusBench(),
            "import", new ImportBench(),
            "jobs", new JobsBench(),
            "mail", new MailBench(),
            "org", new OrgBench(),
            "proposal", new ProposalBench(),
            "search", new SearchBench(),
            "views", new ViewsBenchmark()));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("Benchmarks: " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
            return;
        }
        benchmark.run(List.of(arguments).subList(1, arguments.length));
    }
}
