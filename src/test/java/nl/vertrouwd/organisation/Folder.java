package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes import folders as a test reads best: only the rows that matter. */
final class Folder {

    static final String SITES = "code,name,time_zone";
    static final String UNITS = "code,parent_code,name,valid_from,valid_until";
    static final String PERSONS = "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,rank,"
            + "employed_from,employed_until";
    static final String PLACEMENTS = "personnel_number,unit_code,site_code,leads_unit,from,until";
    static final String SUSPENSIONS = "personnel_number,reason,from,until";

    final Path path;

    Folder() {
        try {
            path = Files.createTempDirectory("folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path.toFile().deleteOnExit();
    }

    /** Two sites, a branch with two units, two people each in one of them since 2020. */
    static Folder usual() {
        return new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam", "CUR,Willemstad,America/Curacao")
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,")
                .persons(person("1001"), person("1002"))
                .placements("1001,CLAS-1,UTR,true,2020-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,");
    }

    static String person(String number) {
        return person(number, "2020-01-01", "");
    }

    static String person(String number, String from, String until) {
        return number + ",Sanne,de,Voorbeeld,m" + number + "@voorbeeld.invalid,F,1980,NCO,sergeant," + from + ","
                + until;
    }

    Folder sites(String... rows) {
        return file("sites.csv", SITES, rows);
    }

    Folder units(String... rows) {
        return file("units.csv", UNITS, rows);
    }

    Folder persons(String... rows) {
        return file("persons.csv", PERSONS, rows);
    }

    Folder placements(String... rows) {
        return file("placements.csv", PLACEMENTS, rows);
    }

    Folder suspensions(String... rows) {
        return file("suspensions.csv", SUSPENSIONS, rows);
    }

    Folder file(String name, String header, String... rows) {
        return bytes(name, (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Folder bytes(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Folder without(String name) {
        try {
            Files.delete(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
