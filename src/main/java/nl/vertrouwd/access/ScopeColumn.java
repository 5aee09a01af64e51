package nl.vertrouwd.access;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;

/** A scope as one text: as the column {@code open_scope} has it, and as an address of a page has it. */
public final class ScopeColumn {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String EVERYTHING = "everything";
    private static final String UNIT = "unit ";
    private static final String NETWORK = "network ";

    private ScopeColumn() {}

    /** The text of a scope. */
    public static String text(Scope scope) {
        return switch (scope) {
            case Scope.Everything everything -> EVERYTHING;
            case Scope.Below below ->
                UNIT + HEX.formatHex(Ids.bytes(below.unit().value()));
            case Scope.Network network -> NETWORK + network.code();
        };
    }

    /** The scope that has this text; empty for any other text. */
    public static Optional<Scope> parse(String text) {
        if (text.equals(EVERYTHING)) {
            return Optional.of(Scope.EVERYTHING);
        }
        if (text.matches(UNIT + "[0-9A-F]{32}")) {
            UUID id = Ids.of(HEX.parseHex(text.substring(UNIT.length())));
            return Optional.of(new Scope.Below(new UnitId(id)));
        }
        return text.startsWith(NETWORK) && text.length() <= NETWORK.length() + 64
                ? Optional.of(new Scope.Network(text.substring(NETWORK.length())))
                : Optional.empty();
    }
}
