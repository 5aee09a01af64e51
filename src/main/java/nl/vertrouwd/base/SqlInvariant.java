package nl.vertrouwd.base;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invariant that one SQL statement counts: every row it returns is a violation, its first column says which. */
public final class SqlInvariant implements Invariant {

    private static final int MOST = 100;

    private final String name;
    private final String sql;
    private final JdbcClient jdbc;

    /** @param sql selects one text column; finds nothing when the invariant holds */
    public SqlInvariant(String name, JdbcClient jdbc, String sql) {
        this.name = name;
        this.sql = sql;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(sql + " LIMIT " + MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
