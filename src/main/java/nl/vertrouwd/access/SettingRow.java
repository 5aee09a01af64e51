package nl.vertrouwd.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is now.
 *
 * @param version of what is shown; 0 when it was never changed
 * @param changedBy what the one who changed it last is called towards the reader; empty when nobody did
 */
public record SettingRow(
        NumberSetting setting,
        int value,
        long version,
        String changedBy,
        @Nullable Instant changedAt) {}
