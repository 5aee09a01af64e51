package nl.vertrouwd.bench;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code status}: how long one status takes to work out, measured by JMH in a process of its own. */
final class StatusBench implements Benchmark {

    @Override
    public void run(List<String> arguments) throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(StatusTimes.class.getName())
                        .build())
                .run();
        System.out.println("| question | ns | give or take, 99.9 % |");
        System.out.println("| --- | --- | --- |");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
    }
}
