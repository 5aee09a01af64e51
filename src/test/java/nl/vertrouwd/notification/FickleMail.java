package nl.vertrouwd.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A real SMTP server behind a door that refuses addresses, keeps others waiting, and can be shut: what mail servers do in life. The door
 * stays at the same port while the server behind it goes and comes.
 */
final class FickleMail implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ServerSocket door;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<String> slow = ConcurrentHashMap.newKeySet();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Runnable meanwhile = () -> {};
    private volatile CountDownLatch patience = new CountDownLatch(1);
    private volatile boolean shut;

    FickleMail() {
        server.start();
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    GreenMail server() {
        return server;
    }

    /** From now on there is no such address. */
    void refuse(String address) {
        refused.add(address);
    }

    /** From now on it asks to come back later. */
    void putOff(String address) {
        busy.add(address);
    }

    /** From now on it does not answer to this address, until {@link #hurry}. */
    void keepWaiting(String address) {
        slow.add(address);
    }

    /** From now on this happens whenever it is told of a receiver, before it answers. */
    void meanwhile(Runnable what) {
        meanwhile = what;
    }

    /** Everything is as it should be again. */
    void hurry() {
        meanwhile = () -> {};
        refused.clear();
        busy.clear();
        slow.clear();
        shut = false;
        patience.countDown();
        patience = new CountDownLatch(1);
    }

    /** Hangs up on everybody, and on whoever comes. */
    void kill() {
        shut = true;
        open.forEach(FickleMail::close);
    }

    void forgetMail() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    List<MimeMessage> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (shut) {
                    close(client);
                } else {
                    Thread.ofPlatform().daemon().start(() -> serve(client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        try (client;
                Socket behind = new Socket("127.0.0.1", server.getSmtp().getPort())) {
            open.add(behind);
            Thread.ofPlatform().daemon().start(() -> copy(behind, client));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String answer = answer(line);
                if (answer.isEmpty()) {
                    write(behind.getOutputStream(), line);
                } else {
                    write(client.getOutputStream(), answer);
                }
            }
        } catch (IOException hungUp) {
            close(client);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the door says itself; empty when the server behind it is to answer. */
    private String answer(String line) throws InterruptedException {
        if (!line.toUpperCase(Locale.ROOT).startsWith("RCPT TO:")) {
            return "";
        }
        meanwhile.run();
        String address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        if (slow.contains(address)) {
            patience.await();
        }
        if (refused.contains(address)) {
            return "550 5.1.1 No such user here";
        }
        return busy.contains(address) ? "451 4.3.0 Try again later" : "";
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            close(to);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        hurry();
        server.stop();
    }
}
