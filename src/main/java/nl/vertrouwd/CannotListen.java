package nl.vertrouwd;

import org.jspecify.annotations.Nullable;

/** The pages cannot listen where they were told to; says why in a sentence and what to do about it. */
class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    private CannotListen(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static CannotListen taken(int port, Throwable cause) {
        return new CannotListen(
                "Port " + port + " is in use by another program.",
                "Stop that program, or choose another port with --port N.",
                cause);
    }

    static CannotListen notAllowed(int port, Throwable cause) {
        return new CannotListen(
                "User " + System.getProperty("user.name") + " may not open port " + port + ".",
                "Choose a port above 1023 with --port N.",
                cause);
    }

    static CannotListen elsewhere(String address) {
        return new CannotListen(
                "This machine has no address " + address + ".",
                "Give one that it has with --address A, or 0.0.0.0 for all of them.",
                null);
    }

    String advice() {
        return advice;
    }
}
