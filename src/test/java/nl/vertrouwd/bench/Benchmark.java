package nl.vertrouwd.bench;

import java.util.List;

/** Measures one thing and prints rows for docs/benchmarks.md. */
interface Benchmark {

    void run(List<String> arguments) throws Exception;
}
