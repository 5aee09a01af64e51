package nl.vertrouwd.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vertrouwd.base.FreePort;

/** Seconds from the command to the first page, on an empty folder and later, and memory when it is ready; arguments are options of start. */
class StartBenchmark implements Benchmark {

    private static final int LATER_STARTS = 3;
    private static final String READY = "Vertrouwd is ready";

    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

    private record Start(
            double page, double ready, long productMegabytes, long heapMegabytes, long databaseMegabytes) {}

    @Override
    public void run(List<String> arguments) throws Exception {
        Path data = Files.createTempDirectory("vertrouwd-bench-").resolve("data");
        System.out.println(
                "| start | seconds to first page | seconds until it says that it is ready | memory of the product, MB | of which heap in use, MB | memory of its database, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        print("on an empty folder", start(data, arguments));
        for (int later = 1; later <= LATER_STARTS; later++) {
            print("later " + later, start(data, arguments));
        }
    }

    private static void print(String what, Start start) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d | %d | %d |%n",
                what,
                start.page(),
                start.ready(),
                start.productMegabytes(),
                start.heapMegabytes(),
                start.databaseMegabytes());
    }

    private static Start start(Path data, List<String> arguments) throws Exception {
        int port = FreePort.find();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("vertrouwd.home", "."), "vertrouwd").toString(),
                "start",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        command.addAll(arguments);
        Path said = Files.createTempFile("vertrouwd-bench-", ".txt");
        long begin = System.nanoTime();
        Process product = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            awaitPage(product, port);
            double page = (System.nanoTime() - begin) / 1e9;
            awaitReady(product, said);
            double ready = (System.nanoTime() - begin) / 1e9;
            String server = Files.readString(data.resolve("run/mysqld.pid")).strip();
            long resident = residentMegabytes(String.valueOf(product.pid()));
            return new Start(page, ready, resident, heapMegabytes(product.pid()), residentMegabytes(server));
        } finally {
            product.destroy();
            product.waitFor();
        }
    }

    private static void awaitPage(Process product, int port) throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!product.waitFor(20, TimeUnit.MILLISECONDS)) {
                if (answers(browser, page)) {
                    return;
                }
            }
        }
        throw new IllegalStateException("the product ended with " + product.exitValue());
    }

    private static void awaitReady(Process product, Path said) throws Exception {
        while (!Files.readString(said).contains(READY)) {
            if (product.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the product ended with " + product.exitValue());
            }
        }
    }

    private static boolean answers(HttpClient browser, HttpRequest page) throws InterruptedException {
        try {
            return browser.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static long heapMegabytes(long product) throws IOException, InterruptedException {
        jcmd(product, "GC.run");
        Matcher used = HEAP_USED.matcher(jcmd(product, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 : 0;
    }

    private static String jcmd(long product, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(product),
                        command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    private static long residentMegabytes(String pid) throws IOException {
        Path status = Path.of("/proc", pid, "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
