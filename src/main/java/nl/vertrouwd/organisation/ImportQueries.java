package nl.vertrouwd.organisation;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads whole tables row by row, so that a big one never stands in memory twice; for the parts of an import. */
@Component
public class ImportQueries {

    private final JdbcTemplate streaming;

    ImportQueries(DataSource dataSource) {
        streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
    }

    /** Hands over the rows one by one, within the transaction of the caller. */
    public void each(String sql, RowCallbackHandler reader, Object... parameters) {
        streaming.query(sql, reader, parameters);
    }
}
