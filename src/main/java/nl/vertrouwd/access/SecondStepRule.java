package nl.vertrouwd.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose password is not enough: that of people from outside, always; everybody's while the own organisation has a provider to sign in
 * with (who uses a password then is outside its network), or when {@code vertrouwd.second-step.everybody} says so; and of who chose it.
 */
@Component
class SecondStepRule {

    private final ProviderSettings provider;
    private final boolean everybody;

    SecondStepRule(ProviderSettings provider, @Value("${vertrouwd.second-step.everybody:false}") boolean everybody) {
        this.provider = provider;
        this.everybody = everybody;
    }

    boolean requires(boolean fromOutside) {
        return fromOutside || everybody || provider.isOn();
    }
}
