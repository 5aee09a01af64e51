package nl.vertrouwd.base;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {

    @Test
    void cellsAreSeparatedByCommasAndRowsEndInCrLf() {
        StringBuilder text = new StringBuilder();
        CsvOutput.forMachines(text).row("code", "name").row("A", "");
        assertThat(text).hasToString("code,name\r\nA,\r\n");
    }

    @Test
    void aCellWithACommaAQuotationMarkOrALineBreakIsQuoted() {
        assertThat(machines("a,b", "say \"hi\"", "two\nlines", "old\rmac", " plain "))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"old\rmac\", plain \r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://voorbeeld.invalid\")",
                "+31612345678",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＠x"
            })
    void aSpreadsheetOfPeopleCalculatesNothing(String formula) {
        assertThat(read(people(formula))).containsExactly("'" + formula);
        assertThat(read(machines(formula)))
                .as("a machine gets it byte for byte")
                .containsExactly(formula);
    }

    @Test
    void whatIsNoFormulaStandsAsItIsForPeopleToo() {
        assertThat(read(people("Sanne de Voorbeeld", "a=b", "'t Veld", "", -5, 3.5)))
                .containsExactly("Sanne de Voorbeeld", "a=b", "'t Veld", "", "-5", "3.5");
    }

    @Test
    void peopleGetAMarkThatMakesSpreadsheetsReadUtf8AndMachinesDoNot() {
        assertThat(people("é")).startsWith("\uFEFFé");
        assertThat(machines("é")).startsWith("é");
    }

    private static String people(Object... cells) {
        StringBuilder text = new StringBuilder();
        CsvOutput.forPeople(text).row(cells);
        return text.toString();
    }

    private static String machines(Object... cells) {
        StringBuilder text = new StringBuilder();
        CsvOutput.forMachines(text).row(cells);
        return text.toString();
    }

    private static List<String> read(String written) {
        String withoutMark = written.startsWith("\uFEFF") ? written.substring(1) : written;
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(withoutMark).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }
}
