package nl.vertrouwd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody asks for on the command line. */
sealed interface CommandLine {

    /** The commands that work without the web pages; each is the name of a {@link nl.vertrouwd.base.Command}. */
    Set<String> COMMANDS = Set.of("import", "export", "check", "administrator", "audit", "duties", "erase");

    /** Options with a value behind them; only {@code --data} is for every command. */
    Map<String, String> SETTINGS =
            Map.of("--data", "vertrouwd.data", "--port", "server.port", "--address", ListeningPlace.ADDRESS);

    record Start(List<String> settings) implements CommandLine {}

    record Run(String command, List<String> arguments, List<String> settings) implements CommandLine {}

    /** @param database address of the database of known weaknesses */
    record CheckDependencies(String database) implements CommandLine {}

    record Help() implements CommandLine {}

    record Wrong(String sentence) implements CommandLine {}

    /** Reads it; settings for Spring ({@code --some.key=value}) are passed on as they are. */
    static CommandLine parse(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        String command = rest.isEmpty() || rest.peek().startsWith("-") ? "start" : rest.remove();
        if (command.equals("help") || rest.contains("--help") || rest.contains("-h")) {
            return new Help();
        }
        if (command.equals("dependency-check")) {
            return dependencyCheck(List.copyOf(rest));
        }
        boolean start = command.equals("start");
        if (!start && !COMMANDS.contains(command)) {
            return new Wrong("Unknown command: " + command);
        }
        List<String> settings = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.remove();
            String setting = word.equals("--data") || start ? SETTINGS.get(word) : null;
            if (setting != null) {
                if (rest.isEmpty() || rest.peek().startsWith("--")) {
                    return new Wrong("Something is missing behind " + word);
                }
                settings.add("--" + setting + "=" + rest.remove());
            } else if (start && word.equals("--no-demo")) {
                settings.add("--vertrouwd.demo=false");
            } else if (word.matches("--[a-z]+[.][^=]+=.*")) {
                settings.add(word);
            } else if (start) {
                return new Wrong("Unknown option: " + word);
            } else {
                arguments.add(word);
            }
        }
        if (settings.stream()
                .anyMatch(
                        setting -> setting.matches(
                                "--server[.]port=(?!(\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$).*"))) {
            return new Wrong("The port is a number, 0 to 65535");
        }
        return start
                ? new Start(List.copyOf(settings))
                : new Run(command, List.copyOf(arguments), List.copyOf(settings));
    }

    private static CommandLine dependencyCheck(List<String> words) {
        return switch (words.size()) {
            case 0 -> new CheckDependencies(KnownWeaknesses.PUBLIC);
            case 2 ->
                words.getFirst().equals("--osv")
                        ? new CheckDependencies(words.getLast())
                        : new Wrong("Unknown option: " + words.getFirst());
            default -> new Wrong("Not understood: dependency-check " + String.join(" ", words));
        };
    }
}
