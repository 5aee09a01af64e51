package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void withoutAWordTheProductStarts() {
        assertThat(CommandLine.parse()).isEqualTo(new CommandLine.Start(List.of()));
    }

    @Test
    void optionsOfStartBecomeSettings() {
        assertThat(CommandLine.parse(
                        "start",
                        "--port",
                        "18080",
                        "--address",
                        "::1",
                        "--data",
                        "x",
                        "--no-demo",
                        "--spring.mail.host=h"))
                .isEqualTo(new CommandLine.Start(List.of(
                        "--server.port=18080",
                        "--server.address=::1",
                        "--vertrouwd.data=x",
                        "--vertrouwd.demo=false",
                        "--spring.mail.host=h")));
    }

    @Test
    void aCommandKeepsItsOwnWords() {
        assertThat(CommandLine.parse("import", "folder", "--dry-run", "--data", "x"))
                .isEqualTo(
                        new CommandLine.Run("import", List.of("folder", "--dry-run"), List.of("--vertrouwd.data=x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "start --fly",
                "start --port",
                "start --port eight",
                "start --address",
                "start --data --no-demo",
                "--nodemo",
                "dependency-check --osv",
                "dependency-check --other x",
                "dependency-check x"
            })
    void whatIsNotUnderstoodIsSaid(String line) {
        assertThat(CommandLine.parse(line.split(" "))).isInstanceOf(CommandLine.Wrong.class);
    }

    @Test
    void knownWeaknessesAreAskedOfOsvOrOfAMirror() {
        assertThat(CommandLine.parse("dependency-check"))
                .isEqualTo(new CommandLine.CheckDependencies("https://api.osv.dev"));
        assertThat(CommandLine.parse("dependency-check", "--osv", "https://osv.voorbeeld.test"))
                .isEqualTo(new CommandLine.CheckDependencies("https://osv.voorbeeld.test"));
        assertThat(Usage.TEXT).contains("vertrouwd dependency-check ");
    }

    @Test
    void everyCommandIsInTheUsage() {
        assertThat(CommandLine.COMMANDS)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Usage.TEXT).contains("vertrouwd " + command + " "));
    }
}
