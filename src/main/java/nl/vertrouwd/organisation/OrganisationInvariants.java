package nl.vertrouwd.organisation;

import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of units, people and their places at any moment. */
@Configuration(proxyBeanMethods = false)
class OrganisationInvariants {

    @Bean
    Invariant placementsDoNotOverlap(JdbcClient database) {
        return new SqlInvariant("placements-of-a-person-do-not-overlap", database, """
                SELECT CONCAT('person ', BIN_TO_UUID(person_id), ' from ', valid_from) FROM (
                  SELECT person_id, valid_from, LAG(valid_until) OVER (PARTITION BY person_id ORDER BY valid_from) AS before_it
                  FROM placement) p
                WHERE before_it > valid_from
                """);
    }

    @Bean
    Invariant unitPeriodsDoNotOverlap(JdbcClient database) {
        return new SqlInvariant("periods-of-a-unit-do-not-overlap", database, """
                SELECT CONCAT('unit ', BIN_TO_UUID(unit_id), ' from ', valid_from) FROM (
                  SELECT unit_id, valid_from, LAG(valid_until) OVER (PARTITION BY unit_id ORDER BY valid_from) AS before_it
                  FROM unit_period) p
                WHERE before_it > valid_from
                """);
    }

    @Bean
    Invariant placementsHaveTheirUnit(JdbcClient database) {
        return new SqlInvariant("placements-start-in-a-unit-that-was-there", database, """
                SELECT CONCAT('person ', BIN_TO_UUID(p.person_id), ' from ', p.valid_from) FROM placement p
                LEFT JOIN unit_period u ON u.unit_id = p.unit_id
                  AND u.valid_from <= p.valid_from AND u.valid_until > p.valid_from
                LEFT JOIN (SELECT DISTINCT unit_id FROM withdrawn_unit_period) w ON w.unit_id = p.unit_id
                WHERE u.unit_id IS NULL AND w.unit_id IS NULL
                """);
    }

    @Bean
    Invariant unitsAreNotBelowThemselves(JdbcClient database) {
        return new SqlInvariant("no-unit-directly-below-itself", database, """
                SELECT CONCAT('unit ', BIN_TO_UUID(unit_id), ' from ', valid_from) FROM unit_period
                WHERE parent_id = unit_id
                """);
    }

    @Bean
    Invariant unitsHaveAPeriod(JdbcClient database) {
        return new SqlInvariant("every-unit-has-or-had-a-period", database, """
                SELECT CONCAT('unit ', BIN_TO_UUID(u.id)) FROM unit u
                LEFT JOIN unit_period p ON p.unit_id = u.id
                LEFT JOIN withdrawn_unit_period w ON w.unit_id = u.id
                WHERE p.unit_id IS NULL AND w.unit_id IS NULL
                """);
    }
}
