package nl.vertrouwd;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import nl.vertrouwd.embedded.EmbeddedMySql;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where the pages will listen, settled before the database is started: the demo on this machine only unless an address is given, because
 * everybody knows its passwords. Refuses at once a port that is taken and an address that this machine does not have.
 */
class ListeningPlace implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String ADDRESS = "server.address";
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int USUAL = 8080;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!(context instanceof WebServerApplicationContext)
                || !"start".equals(environment.getProperty("vertrouwd.command"))) {
            return;
        }
        boolean demo = environment.getProperty("vertrouwd.demo", Boolean.class, false);
        if (demo && environment.getProperty(ADDRESS, "").isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("demo on this machine", Map.of(ADDRESS, THIS_MACHINE)));
        }
        if (!EmbeddedMySql.isInUse(environment)) {
            check(environment.getProperty(ADDRESS, ""), environment.getProperty("server.port", Integer.class, USUAL));
        }
    }

    /** Tries it; port 0 is any that is free. */
    static void check(String address, int port) {
        InetAddress where = address.isBlank() ? null : known(address);
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(where == null ? new InetSocketAddress(port) : new InetSocketAddress(where, port));
        } catch (BindException e) {
            throw isTaken(e) ? CannotListen.taken(port, e) : CannotListen.notAllowed(port, e);
        } catch (IOException e) {
            throw CannotListen.notAllowed(port, e);
        }
    }

    private static boolean isTaken(BindException e) {
        String reason = e.getMessage() == null ? "" : e.getMessage();
        return !reason.contains("Permission");
    }

    private static InetAddress known(String address) {
        try {
            InetAddress found = InetAddress.getByName(address);
            @Nullable NetworkInterface here = NetworkInterface.getByInetAddress(found);
            if (here == null && !found.isAnyLocalAddress()) {
                throw CannotListen.elsewhere(address);
            }
            return found;
        } catch (UnknownHostException e) {
            throw CannotListen.elsewhere(address);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
