package nl.vertrouwd.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** The address at which somebody on this machine opens the pages. */
public final class PageAddress {

    private PageAddress() {}

    /** For a product that listens; {@code server.address} is empty when it listens on every address. */
    public static String of(Environment environment) {
        return "http://" + host(environment.getProperty("server.address", "")) + ":"
                + environment.getProperty("local.server.port");
    }

    private static String host(String address) {
        try {
            InetAddress listening = InetAddress.getByName(address);
            boolean here = address.isBlank() || listening.isAnyLocalAddress() || listening.isLoopbackAddress();
            return here ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
