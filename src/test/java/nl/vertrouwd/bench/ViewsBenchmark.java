package nl.vertrouwd.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Invariant;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code views [DIR]}: server time and statements of pages with ten years of sessions, over HTTP on this machine, and the heap that an
 * open window takes. DIR is a data folder that is filled when it is empty.
 */
final class ViewsBenchmark implements Benchmark {

    private static final String PASSWORD = "tien-jaar-meten-is-weten";
    private static final int WARM_UP = 100;
    private static final int RUNS = 200;
    private static final int WINDOWS = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    /** A page; its answer holds the marker, else something went wrong. */
    private record Measured(String name, String path, String query, String marker) {}

    @Override
    public void run(List<String> arguments) throws Exception {
        Path data = arguments.isEmpty()
                ? Files.createTempDirectory("vertrouwd-bench-").resolve("data")
                : Path.of(arguments.getFirst());
        try (var context = new SpringApplicationBuilder(Vertrouwd.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--vertrouwd.data=" + data.toAbsolutePath(),
                        "--vertrouwd.command=bench",
                        "--vertrouwd.demo=false",
                        "--logging.level.root=warn",
                        "--server.port=0")) {
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            if (rows(context, "session") == 0) {
                new TenYears(context, today).fill();
            }
            refuseBroken(context);
            System.out.printf(
                    "%d people, %d sessions, %d enrolments, %d bookings, %d completions%n%n",
                    rows(context, "person"),
                    rows(context, "session"),
                    rows(context, "enrolment"),
                    rows(context, "booking"),
                    rows(context, "completion"));
            BoardMonth board = new BoardMonth(context, today);
            board.fill();
            pages(context, today, board.firstDay());
            board.askAndPrint();
            windows(context);
        }
    }

    private void pages(ConfigurableApplicationContext context, LocalDate today, LocalDate full) {
        String reference = context.getBean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT reference FROM session WHERE state = 'PUBLISHED' ORDER BY starts_at LIMIT 1",
                        String.class);
        YearMonth next = YearMonth.from(today).plusMonths(1);
        System.out.println("| page | SQL statements | p50, ms | p95, ms | answer, kB |");
        System.out.println("| --- | --- | --- | --- | --- |");
        OpenPage participant = window(context, account(context, 0, Set.of()), "profile");
        for (Measured page : List.of(
                new Measured("offer", "offer", "", "vt-card"),
                new Measured("offer of one module", "offer", "course=SVDI", "vt-card"),
                new Measured("offer of one month", "offer", "month=" + next, "vt-card"),
                new Measured("offer of a site and month", "offer", "site=L1&month=" + next, "vt-card"),
                new Measured("start", "", "", "vt-card"),
                new Measured("session", "sessions/" + reference, "", reference),
                new Measured("my courses", "my-courses", "", "vt-card"))) {
            measure(context, participant, page);
        }
        OpenPage planner = window(context, account(context, TenYears.PEOPLE - 1, Set.of(Role.PLANNER)), "profile");
        for (Measured page : List.of(
                new Measured("calendar, month", "planning", "view=month&date=" + next.atDay(1), "\"plan\""),
                new Measured("calendar, week", "planning", "view=week&date=" + next.atDay(8), "\"plan\""),
                new Measured("board, month of 300 sessions", "planning", "view=month&date=" + full, "\"plan\""),
                new Measured(
                        "board, trainers, 4 weeks of it", "planning", "view=trainers&weeks=4&date=" + full, "\"plan\""),
                new Measured("board, rooms, 4 weeks of it", "planning", "view=rooms&weeks=4&date=" + full, "\"plan\""),
                new Measured(
                        "attendance, 2 day-parts or more", "sessions/" + reference + "/attendance", "", "vt-roster"),
                new Measured("sessions I give", "giving", "", "vt-card"),
                new Measured("rooms", "rooms", "", "vt-room"),
                new Measured("trainers", "trainers", "", "vt-card"),
                new Measured("persons, search", "persons", "text=Naam12", "vt-card"))) {
            measure(context, planner, page);
        }
    }

    private static void measure(ConfigurableApplicationContext context, OpenPage window, Measured page) {
        long[] nanos = new long[RUNS];
        long statements = 0;
        int size = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            window.go("profile", "");
            long before = statements(context);
            long begin = System.nanoTime();
            String answer = window.go(page.path(), page.query());
            long took = System.nanoTime() - begin;
            if (!answer.contains(page.marker())) {
                throw new IllegalStateException(page.name() + " is not there: " + answer.substring(0, 500));
            }
            if (run >= 0) {
                nanos[run] = took;
                statements += statements(context) - before;
                size = answer.length();
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %d |%n",
                page.name(),
                Math.round((double) statements / RUNS),
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 95 / 100] / 1e6,
                size / 1024);
    }

    /** As the server counts them; commits and settings of the connection apart. */
    private static long statements(ConfigurableApplicationContext context) {
        return context
                .getBean(JdbcTemplate.class)
                .query(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')",
                        (row, number) -> row.getLong(2))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void windows(ConfigurableApplicationContext context) throws InterruptedException {
        String username = account(context, 1, Set.of());
        window(context, username, "offer").go("offer", "");
        long before = heap();
        List<OpenPage> open = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            OpenPage window = window(context, username, "offer");
            window.go("offer", "");
            open.add(window);
        }
        long after = heap();
        System.out.printf(
                Locale.ROOT,
                "%n| open windows, each signed in, with the offer | heap before, MB | heap with them, MB | each, kB |%n"
                        + "| --- | --- | --- | --- |%n| %d | %d | %d | %d |%n",
                open.size(),
                before >> 20,
                after >> 20,
                (after - before) / open.size() / 1024);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(500);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private OpenPage window(ConfigurableApplicationContext context, String username, String path) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new OpenPage(client, port).signIn(username, PASSWORD).open(path);
    }

    private static String account(ConfigurableApplicationContext context, int person, Set<Role> roles) {
        Accounts accounts = context.getBean(Accounts.class);
        String number = TenYears.personnelNumber(person);
        AccountId id = switch (accounts.createForPerson(Accounts.SYSTEM, number)) {
            case AccountResult.Done made -> made.account();
            case AccountResult.AlreadyThere there -> there.account();
            default -> throw new IllegalStateException("no account for " + number);
        };
        roles.forEach(role -> accounts.grant(Accounts.SYSTEM, id, role));
        accounts.setPassword(id, PASSWORD);
        return number;
    }

    private static void refuseBroken(ConfigurableApplicationContext context) {
        for (Invariant invariant :
                context.getBeanProvider(Invariant.class).stream().toList()) {
            if (!invariant.violations().isEmpty()) {
                throw new IllegalStateException(invariant.name() + ": " + invariant.violations());
            }
        }
    }

    private static long rows(ConfigurableApplicationContext context, String table) {
        Long count = context.getBean(JdbcTemplate.class).queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return count == null ? 0 : count;
    }
}
