package nl.vertrouwd.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 16 MiB and two passes; the algorithm stands in front of every hash, so that it can be followed by another. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String CURRENT = "argon2id";

    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
        return new BoundedPasswordEncoder(new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, argon2)));
    }
}
