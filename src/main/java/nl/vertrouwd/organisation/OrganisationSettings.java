package nl.vertrouwd.organisation;

import nl.vertrouwd.access.NumberSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators may set of the organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationSettings {

    /** The percentage of the people in service that a delivery may close without asking; at 100 it never asks. */
    static final NumberSetting CLOSING_LIMIT = new NumberSetting("organisation.closing-limit", 5, 0, 100);

    /** The percentage of the people in service that a delivery may give another branch without asking; at 100 it never asks. */
    static final NumberSetting BRANCH_LIMIT = new NumberSetting("organisation.branch-limit", 10, 0, 100);

    /** So many years after the end of employment somebody may be erased. */
    static final NumberSetting RETENTION_YEARS = new NumberSetting("organisation.retention-years", 7, 1, 50);

    /** After so many days without a delivery of the personnel system something is said to be wrong. */
    static final NumberSetting DELIVERY_DAYS = new NumberSetting("organisation.delivery-days", 8, 1, 366);

    @Bean
    NumberSetting deliveryDays() {
        return DELIVERY_DAYS;
    }

    @Bean
    NumberSetting retentionYears() {
        return RETENTION_YEARS;
    }

    @Bean
    NumberSetting closingLimit() {
        return CLOSING_LIMIT;
    }

    @Bean
    NumberSetting branchLimit() {
        return BRANCH_LIMIT;
    }
}
