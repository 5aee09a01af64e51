package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.bench.OpenPage;
import nl.vertrouwd.organisation.DeskState;
import nl.vertrouwd.organisation.ImportDesk;
import nl.vertrouwd.organisation.ImportUpload;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Somebody sends far too much to the import page, over a bare socket that counts what the product takes before it hangs up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestOrganisation.class)
class UploadLimitTest {

    private static final Pattern TARGET = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String RAW = "application/octet-stream";
    private static final long TOO_MUCH = 3 * ImportUpload.LARGEST_FILE;

    /** What lies in buffers on the way when the connection is cut, and what a server reads to let its answer be heard. */
    private static final long ON_THE_WAY = 20_000_000;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ImportDesk desk;

    private AccountId administrator = AccountId.next();
    private String cookies = "";
    private String target = "";

    @BeforeEach
    void anAdministratorHasTheImportPageOpen() {
        String number = organisation.number(organisation.person());
        administrator = ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, number)).account();
        accounts.grant(Accounts.SYSTEM, administrator, Role.ADMINISTRATOR);
        accounts.setPassword(administrator, PASSWORD);
        OpenPage page = new OpenPage(HttpClient.newHttpClient(), port)
                .signIn(number, PASSWORD)
                .open("import");
        Matcher found = TARGET.matcher(page.go("import", ""));
        assertThat(found.find()).as("the address for uploads on the page").isTrue();
        target = found.group();
        cookies = page.cookies();
    }

    @ParameterizedTest
    @ValueSource(strings = {RAW, "multipart/form-data; boundary=grens"})
    void whatSaysThatItIsTooLargeIsRefusedBeforeItIsRead(String type) throws IOException {
        assertThat(sent(type, "Content-Length: " + TOO_MUCH, TOO_MUCH)).isLessThan(ON_THE_WAY);
        assertThat(desk.state(accounts.asActor(administrator)).step()).isEqualTo(DeskState.Step.NOTHING);
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsReadToTheLimitAndNoFurther() throws IOException {
        assertThat(sent(RAW, "Transfer-Encoding: chunked", TOO_MUCH))
                .isBetween(ImportUpload.LARGEST_FILE, ImportUpload.LARGEST_FILE + ON_THE_WAY);
    }

    @Test
    void whatIsSmallEnoughIsTaken() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            byte[] sites = "code,name,time_zone\n".getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(head(RAW, "Content-Length: " + sites.length));
            socket.getOutputStream().write(sites);
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .contains(" 200");
        }
    }

    /** How many bytes went out before the other side hung up. */
    private long sent(String type, String length, long most) throws IOException {
        boolean chunked = length.endsWith("chunked");
        byte[] piece = new byte[64 * 1024];
        long sent = 0;
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head(type, length));
            while (sent < most) {
                out.write(
                        chunked
                                ? (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.UTF_8)
                                : new byte[0]);
                out.write(piece);
                out.write(chunked ? new byte[] {'\r', '\n'} : new byte[0]);
                sent += piece.length;
            }
        } catch (SocketException hungUp) {
            return sent;
        }
        return sent;
    }

    private byte[] head(String type, String length) {
        return ("POST /" + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
                        + "\r\nSec-Fetch-Site: same-origin\r\nX-Filename: sites.csv\r\nContent-Type: " + type + "\r\n"
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
