package nl.vertrouwd.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets four hashes be computed at a time, each takes 16 MiB: a crowd that signs in waits its turn instead of emptying the heap. */
class BoundedPasswordEncoder implements PasswordEncoder {

    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    BoundedPasswordEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(normalised(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(normalised(password), hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static @Nullable String normalised(@Nullable CharSequence password) {
        return password == null ? null : PasswordRules.normalised(password.toString());
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
