package nl.vertrouwd.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long a question takes, again and again after it has been warmed up. */
record Timing(int warmUp, int runs) {

    /** Prints a row: the question, half of the times within, 95 % within, and at most, in milliseconds. */
    void time(String question, Runnable work) {
        long[] nanos = new long[runs];
        for (int run = -warmUp; run < runs; run++) {
            long begin = System.nanoTime();
            work.run();
            if (run >= 0) {
                nanos[run] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                question,
                nanos[runs / 2] / 1e6,
                nanos[runs * 95 / 100] / 1e6,
                nanos[runs - 1] / 1e6);
    }
}
