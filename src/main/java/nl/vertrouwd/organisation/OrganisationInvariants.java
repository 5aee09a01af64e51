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

    /** A circle begins on the first day of one of its periods, so it is enough to walk up from every period on its own first day. */
    @Bean
    Invariant unitsAreNotBelowThemselves(JdbcClient database) {
        return new SqlInvariant("no-unit-below-itself", database, """
                WITH RECURSIVE up AS (
                  SELECT unit_id AS start, valid_from AS day, parent_id AS at, 1 AS steps FROM unit_period WHERE parent_id IS NOT NULL
                  UNION ALL
                  SELECT up.start, up.day, p.parent_id, up.steps + 1 FROM up
                  JOIN unit_period p ON p.unit_id = up.at AND p.valid_from <= up.day AND p.valid_until > up.day
                  WHERE p.parent_id IS NOT NULL AND up.at <> up.start AND up.steps < 100)
                SELECT CONCAT('unit ', BIN_TO_UUID(start), ' from ', day) FROM up WHERE at = start
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

    /**
     * Compares for all dates at once, without walking: what is above a unit is the unit itself and what is above its parent, each as long
     * as the period lasts. Rows that hold all of it, of the same length in days, and that do not touch, are exactly it.
     */
    @Bean
    Invariant pathsFollowThePeriods(JdbcClient database) {
        return new SqlInvariant("paths-of-units-follow-from-their-periods", database, """
                WITH meant AS (
                  SELECT unit_id AS ancestor_id, unit_id AS descendant_id, 0 AS distance, valid_from, valid_until FROM unit_period
                  UNION ALL
                  SELECT c.ancestor_id, p.unit_id, c.distance + 1,
                         GREATEST(p.valid_from, c.valid_from), LEAST(p.valid_until, c.valid_until)
                  FROM unit_period p
                  JOIN unit_path c ON c.descendant_id = p.parent_id
                    AND c.valid_from < p.valid_until AND c.valid_until > p.valid_from)
                SELECT CONCAT('missing: ', BIN_TO_UUID(m.ancestor_id), ' above ', BIN_TO_UUID(m.descendant_id), ' from ', m.valid_from)
                FROM meant m
                LEFT JOIN unit_path c ON c.ancestor_id = m.ancestor_id AND c.descendant_id = m.descendant_id
                  AND c.distance = m.distance AND c.valid_from <= m.valid_from AND c.valid_until >= m.valid_until
                WHERE c.ancestor_id IS NULL
                UNION ALL
                SELECT CONCAT('too much: ', BIN_TO_UUID(c.ancestor_id), ' above ', BIN_TO_UUID(c.descendant_id), ' from ', c.valid_from)
                FROM unit_path c
                LEFT JOIN meant m ON m.ancestor_id = c.ancestor_id AND m.descendant_id = c.descendant_id
                  AND m.distance = c.distance AND m.valid_from < c.valid_until AND m.valid_until > c.valid_from
                GROUP BY c.ancestor_id, c.descendant_id, c.valid_from
                HAVING COALESCE(SUM(DATEDIFF(LEAST(m.valid_until, c.valid_until), GREATEST(m.valid_from, c.valid_from))), 0)
                  <> DATEDIFF(MAX(c.valid_until), MAX(c.valid_from))
                UNION ALL
                SELECT CONCAT('twice: ', BIN_TO_UUID(c.ancestor_id), ' above ', BIN_TO_UUID(c.descendant_id), ' from ', d.valid_from)
                FROM unit_path c
                JOIN unit_path d ON d.ancestor_id = c.ancestor_id AND d.descendant_id = c.descendant_id
                  AND d.valid_from > c.valid_from AND d.valid_from <= c.valid_until
                WHERE d.valid_from < c.valid_until OR d.distance = c.distance
                """);
    }

    @Bean
    Invariant shieldedPeriodsFollow(JdbcClient database) {
        return new SqlInvariant(
                "shielded-periods-follow-from-units-places-and-marks",
                database,
                "SELECT CONCAT(what, ': person ', BIN_TO_UUID(person_id), ' from ', valid_from) FROM ("
                        + "SELECT 'missing' AS what, lacking.* FROM (" + ShieldedPeriods.MEANT
                        + " EXCEPT TABLE shielded_period) lacking UNION ALL SELECT 'too much', more.* FROM"
                        + " (TABLE shielded_period EXCEPT " + ShieldedPeriods.MEANT + ") more) differences");
    }

    @Bean
    Invariant delegationsDoNotOverlap(JdbcClient database) {
        return new SqlInvariant("delegations-of-one-view-to-one-deputy-do-not-overlap", database, """
                SELECT CONCAT('delegation ', BIN_TO_UUID(b.id)) FROM delegation a
                JOIN delegation b ON b.delegator_id = a.delegator_id AND b.deputy_id = a.deputy_id AND b.unit_id = a.unit_id
                  AND b.id > a.id AND b.valid_from < a.valid_until AND b.valid_until > a.valid_from
                WHERE a.ended_on IS NULL AND b.ended_on IS NULL
                """);
    }
}
