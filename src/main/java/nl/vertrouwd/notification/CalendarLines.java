package nl.vertrouwd.notification;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file: at most 75 octets each, folded between whole characters. */
final class CalendarLines {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";

    private CalendarLines() {}

    /** The text without control characters and with one kind of line break. */
    static String clean(String text) {
        return text.replace(BREAK, "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 100);
        unfolded.lines().forEach(line -> appendFolded(line, folded));
        return folded.toString();
    }

    private static void appendFolded(String line, StringBuilder folded) {
        int room = OCTETS;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(BREAK).append(' ');
                room = OCTETS - 1;
            }
            folded.append(character);
            room -= octets;
            i += character.length();
        }
        folded.append(BREAK);
    }
}
