package nl.vertrouwd.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Seconds from the command to the first page, on an empty folder and later, and memory after it; arguments are options of start. */
class StartBenchmark implements Benchmark {

    private static final int LATER_STARTS = 3;

    private record Start(double seconds, long productMegabytes, long databaseMegabytes) {}

    @Override
    public void run(List<String> arguments) throws Exception {
        Path data = Files.createTempDirectory("vertrouwd-bench-").resolve("data");
        System.out.println(
                "| start | seconds to first page | memory of the product, MB | memory of its database, MB |");
        System.out.println("| --- | --- | --- | --- |");
        print("on an empty folder", start(data, arguments));
        for (int later = 1; later <= LATER_STARTS; later++) {
            print("later " + later, start(data, arguments));
        }
    }

    private static void print(String what, Start start) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %d | %d |%n",
                what,
                start.seconds(),
                start.productMegabytes(),
                start.databaseMegabytes());
    }

    private static Start start(Path data, List<String> arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("vertrouwd.home", "."), "vertrouwd").toString(),
                "start",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        command.addAll(arguments);
        long begin = System.nanoTime();
        Process product = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            awaitPage(product, port);
            double seconds = (System.nanoTime() - begin) / 1e9;
            String server = Files.readString(data.resolve("run/mysqld.pid")).strip();
            return new Start(seconds, residentMegabytes(String.valueOf(product.pid())), residentMegabytes(server));
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

    private static boolean answers(HttpClient browser, HttpRequest page) throws InterruptedException {
        try {
            return browser.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
