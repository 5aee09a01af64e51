package nl.vertrouwd.embedded;

import java.util.ArrayList;
import java.util.List;

/** The settings of mysqld: the same for all, safe for real data, quick for tests. */
final class ServerOptions {

    private static final List<String> COMMON = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--mysqlx=OFF",
            "--socket=mysqld.sock",
            "--auto-generate-certs=OFF",
            "--local-infile=OFF",
            "--secure-file-priv=NULL",
            "--skip-log-bin",
            "--performance-schema=OFF",
            "--event-scheduler=OFF",
            "--default-time-zone=+00:00",
            "--log-timestamps=UTC",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--transaction-isolation=READ-COMMITTED",
            "--max-allowed-packet=64M",
            "--max-connections=400",
            "--innodb-log-buffer-size=32M",
            "--log-error-verbosity=2");
    private static final List<String> REAL = List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-doublewrite=ON",
            "--innodb-buffer-pool-size=256M",
            "--innodb-redo-log-capacity=512M",
            "--max-connections=100");
    private static final List<String> THROW_AWAY = List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF",
            "--innodb-buffer-pool-size=256M",
            "--innodb-redo-log-capacity=256M",
            "--max-connections=500");

    private ServerOptions() {}

    static List<String> of(DataFolder folder, int port) {
        List<String> options = new ArrayList<>(COMMON);
        options.addAll(folder.isThrowAway() ? THROW_AWAY : REAL);
        options.add("--port=" + port);
        options.add("--datadir=" + folder.database());
        return options;
    }
}
