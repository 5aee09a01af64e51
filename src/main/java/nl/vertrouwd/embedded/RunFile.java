package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has a data folder open and where its server listens, for other processes of the same user; there only while the server runs
 * (or after a crash, which the lock tells apart).
 *
 * @param port of the server on 127.0.0.1
 * @param owner process id of the program that runs it
 * @param command what that program was started for
 * @param address of its web pages, empty as long as it has none
 */
record RunFile(int port, long owner, String command, String address) {

    static Optional<RunFile> read(Path file) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new RunFile(
                Integer.parseInt(properties.getProperty("port", "0")),
                Long.parseLong(properties.getProperty("pid", "0")),
                properties.getProperty("command", ""),
                properties.getProperty("address", "")));
    }

    void write(Path file) throws IOException {
        FileTrees.writePrivateFile(
                file, "port=%d\npid=%d\ncommand=%s\naddress=%s\n".formatted(port, owner, command, address));
    }

    RunFile at(String newAddress) {
        return new RunFile(port, owner, command, newAddress);
    }
}
