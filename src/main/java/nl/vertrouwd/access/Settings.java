package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.SettingResult.Changed;
import nl.vertrouwd.access.SettingResult.ChangedMeanwhile;
import nl.vertrouwd.access.SettingResult.OutOfBounds;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What administrators can set for the whole product. What is asked is remembered for a few seconds, so that a node follows the others. */
@Service
public class Settings {

    private final JdbcClient jdbc;
    private final List<NumberSetting> known;
    private final AccountNames names;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration remembered;
    private volatile @Nullable Snapshot snapshot;

    Settings(
            JdbcClient jdbc,
            List<NumberSetting> known,
            AccountNames names,
            AuditTrail audit,
            Clock clock,
            @Value("${vertrouwd.settings.remembered:5s}") Duration remembered) {
        this.jdbc = jdbc;
        this.known =
                known.stream().sorted(Comparator.comparing(NumberSetting::key)).toList();
        this.names = names;
        this.audit = audit;
        this.clock = clock;
        this.remembered = remembered;
    }

    private record Snapshot(Instant at, Map<String, Integer> values) {}

    private record Stored(int value, long version, AccountId by, Instant at) {}

    /** What holds now; a change on another node is followed within seconds. */
    public int get(NumberSetting setting) {
        Snapshot now = snapshot;
        Instant moment = clock.instant();
        if (now == null
                || now.at().isAfter(moment)
                || !now.at().plus(remembered).isAfter(moment)) {
            Map<String, Integer> values = new HashMap<>();
            stored().forEach((key, row) -> values.put(key, row.value()));
            now = new Snapshot(moment, values);
            snapshot = now;
        }
        return now.values().getOrDefault(setting.key(), setting.standard());
    }

    /** Every setting of the product; for administrators only. */
    @Transactional(readOnly = true)
    public List<SettingRow> all(Actor by, Locale locale) {
        Administrators.require(by);
        Map<String, Stored> stored = stored();
        Map<AccountId, String> called =
                names.of(by, stored.values().stream().map(Stored::by).toList(), locale);
        return known.stream()
                .map(setting -> {
                    Stored row = stored.get(setting.key());
                    return row == null
                            ? new SettingRow(setting, setting.standard(), 0, "", null)
                            : new SettingRow(
                                    setting, row.value(), row.version(), called.getOrDefault(row.by(), ""), row.at());
                })
                .toList();
    }

    /** How many settings have another value than their standard. */
    @Transactional(readOnly = true)
    public long changed(Actor by) {
        Administrators.require(by);
        Map<String, Stored> stored = stored();
        return known.stream()
                .filter(setting -> {
                    Stored row = stored.get(setting.key());
                    return row != null && row.value() != setting.standard();
                })
                .count();
    }

    /** Changes a setting; refuses who is no administrator, a value out of bounds, and a version that is not the present one. */
    @Transactional
    public SettingResult change(Actor by, NumberSetting setting, int value, long version) {
        Administrators.require(by);
        if (value < setting.lowest() || value > setting.highest()) {
            return new OutOfBounds(setting.lowest(), setting.highest());
        }
        Stored present = stored().get(setting.key());
        int before = present == null ? setting.standard() : present.value();
        if (!store(by, setting, value, version)) {
            return new ChangedMeanwhile();
        }
        Map<String, String> what = Map.of("setting", AuditWords.word("setting." + setting.key()));
        audit.recordChange(
                by,
                "access.setting-changed",
                AuditSubject.thing("setting", null),
                what,
                Map.of("value", Integer.toString(before)),
                Map.of("value", Integer.toString(value)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                snapshot = null;
            }
        });
        return new Changed();
    }

    /** Whether it was the version that is there; a setting that was never changed has none. */
    private boolean store(Actor by, NumberSetting setting, int value, long version) {
        LocalDateTime now = Utc.of(clock.instant());
        byte[] account = Ids.bytes(by.account().value());
        if (version > 0) {
            return jdbc.sql("""
                            UPDATE setting SET value = ?, version = version + 1, changed_by = ?, changed_at = ?
                             WHERE name = ? AND version = ?
                            """)
                            .params(value, account, now, setting.key(), version)
                            .update()
                    == 1;
        }
        try {
            return jdbc.sql("INSERT INTO setting (name, value, version, changed_by, changed_at) VALUES (?, ?, 1, ?, ?)")
                            .params(setting.key(), value, account, now)
                            .update()
                    == 1;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    private Map<String, Stored> stored() {
        Map<String, Stored> stored = new HashMap<>();
        jdbc.sql("SELECT name, value, version, changed_by, changed_at FROM setting")
                .query(row -> {
                    stored.put(
                            row.getString("name"),
                            new Stored(
                                    row.getInt("value"),
                                    row.getLong("version"),
                                    new AccountId(Ids.of(row.getBytes("changed_by"))),
                                    Utc.instant(row.getObject("changed_at", LocalDateTime.class))));
                });
        return stored;
    }
}
