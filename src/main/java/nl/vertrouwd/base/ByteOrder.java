package nl.vertrouwd.base;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of exports: byte for byte in UTF-8, which is not that of Java's texts. */
public final class ByteOrder {

    public static final Comparator<String> OF_TEXT = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private ByteOrder() {}
}
