package nl.vertrouwd.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the standard schemes into the database when they are not there yet, and never anything else, so that what was changed stays. */
@Component
class SchemeSeed implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:course-content/schemes/*.json";

    private final JdbcClient jdbc;
    private final DatabaseUpkeep upkeep;
    private final Clock clock;

    SchemeSeed(JdbcClient jdbc, DatabaseUpkeep upkeep, Clock clock) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!upkeep.isOurs()) {
            return;
        }
        List<@Nullable String> known =
                jdbc.sql("SELECT code FROM duty_scheme").query(String.class).list();
        for (DutyScheme scheme : standard()) {
            if (!known.contains(scheme.code())) {
                jdbc.sql(
                                "INSERT IGNORE INTO duty_scheme (code, position, content, version, changed_at) VALUES (?, ?, ?, 0, ?)")
                        .params(
                                scheme.code(),
                                scheme.position(),
                                SchemeJson.write(scheme),
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
                jdbc.sql("UPDATE duty_computation SET known_on = NULL").update();
            }
        }
    }

    /** The schemes of rules.md §4, as the files have them. */
    static List<DutyScheme> standard() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(SchemeSeed::read)
                    .sorted(Comparator.comparingInt(DutyScheme::position))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DutyScheme read(Resource file) {
        try {
            return SchemeJson.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
