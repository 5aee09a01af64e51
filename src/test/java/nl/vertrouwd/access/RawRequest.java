package nl.vertrouwd.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An answer to bytes that no well-behaved client would send. */
record RawRequest(int status, String head, String body) {

    private static final int MILLISECONDS = 10_000;

    /** @param lines of the head, to which the line that ends it is added */
    static RawRequest send(int port, String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", List.of(lines)) + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In lower case: names of headers may be written any way. */
    String headers() {
        return head.toLowerCase(Locale.ROOT);
    }

    String header(String name) {
        return headers()
                .lines()
                .filter(line -> line.startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static RawRequest read(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        String head = end < 0 ? all : all.substring(0, end);
        int status = head.startsWith("HTTP/") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new RawRequest(status, head, end < 0 ? "" : all.substring(end + 4));
    }
}
