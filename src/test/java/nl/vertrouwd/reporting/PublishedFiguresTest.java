package nl.vertrouwd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What was published about 2021 (Jaarverslag Integriteit 2021 with its annexes) comes out of the exports, to the last person. */
@SpringBootTest(properties = "vertrouwd.schema=published_2021")
class PublishedFiguresTest {

    private static final String LAST_DAY = "2021-12-31";

    @TempDir
    Path folder;

    @Autowired
    List<Command> commands;

    @BeforeEach
    void takeIn() {
        new Year2021().write(folder);
        assertThat(command("import", folder.toString())).isZero();
    }

    @Test
    void theNetworksOf2021AreCountedAsPublished() throws Exception {
        Map<String, Map<String, String>> networks = export("network", LAST_DAY);
        assertThat(networks.get("CLAS"))
                .as("242 = 75 women + 167 men = 40 officers + 131 NCOs + 30 troops + 41 civilians")
                .containsEntry("active", "242")
                .containsEntry("women", "75")
                .containsEntry("men", "167")
                .containsEntry("undisclosed_sex", "0")
                .containsEntry("officers", "40")
                .containsEntry("ncos", "131")
                .containsEntry("troops", "30")
                .containsEntry("civilians", "41");
        assertThat(networks.get("CLSK"))
                .as("53 = 24 women + 29 men = 20 officers + 20 NCOs + a corporal and a soldier + 11 civilians")
                .containsEntry("active", "53")
                .containsEntry("women", "24")
                .containsEntry("men", "29")
                .containsEntry("officers", "20")
                .containsEntry("ncos", "20")
                .containsEntry("troops", "2")
                .containsEntry("civilians", "11");
        assertThat(networks.get("CZSK"))
                .as("450 in the network, 350 active, 17 senior since May")
                .containsEntry("trained", "450")
                .containsEntry("active", "350")
                .containsEntry("senior", "17");
        assertThat(networks.get("DOSCO"))
                .as("117, and 14 aspirants for 2022")
                .containsEntry("active", "117")
                .containsEntry("aspirants", "14");
        assertThat(networks.get("DMO")).containsEntry("active", "44");
        assertThat(networks.get("BS")).as("12 and 14 of the MIVD").containsEntry("active", "26");
        assertThat(networks).doesNotContainKey("KMAR");
        assertThat(export("network", "2021-04-30").get("CZSK"))
                .as("before May there were no seniors")
                .containsEntry("senior", "0");
    }

    @Test
    void whoCouldTakePartInARefresherDayAndWhoDidAreAsPublished() throws Exception {
        Map<String, Map<String, String>> refresher = export("refresher", LAST_DAY);
        assertThat(refresher.get("CLAS")).containsEntry("eligible", "183").containsEntry("took_part", "84");
        assertThat(refresher.get("DOSCO"))
                .as("25 trained in the year; 17 in the follow-up course")
                .containsEntry("eligible", "92")
                .containsEntry("took_part", "17");
        assertThat(refresher.get("CZSK")).as("40 trained in the year").containsEntry("eligible", "310");
    }

    @Test
    void ninetyLeadersOfDmoDidTheirTraining() throws Exception {
        assertThat(export("duty-rate", LAST_DAY, "--scheme", "leadership-duty").get("DMO"))
                .as("one more is new, one has until the turn of the year")
                .containsEntry("done", "90")
                .containsEntry("on_track", "2")
                .containsEntry("overdue", "0");
        assertThat(export("duty-rate", "2022-01-01", "--scheme", "leadership-duty")
                        .get("DMO"))
                .containsEntry("done", "90")
                .containsEntry("on_track", "1")
                .containsEntry("overdue", "1");
    }

    /** The rows of an export by their first column, then by the name of the column. */
    private Map<String, Map<String, String>> export(String name, String asOf, String... options) throws IOException {
        Path out = folder.resolve("out.csv");
        List<String> words = new ArrayList<>(List.of(name, "--as-of", asOf, "--out", out.toString()));
        words.addAll(List.of(options));
        assertThat(command("export", words.toArray(String[]::new))).isZero();
        List<List<String>> lines = Files.readAllLines(out).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.put(line.getFirst(), row);
        }
        return rows;
    }

    private int command(String name, String... words) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(words));
    }
}
