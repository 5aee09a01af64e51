package nl.vertrouwd.access;

import java.util.List;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of accounts at any moment. */
@Configuration(proxyBeanMethods = false)
class AccessInvariants {

    @Bean
    Invariant oneOpenAssignmentPerRole(JdbcClient jdbc) {
        return new SqlInvariant("access-one-open-assignment-per-role", jdbc, """
                SELECT CONCAT('account ', BIN_TO_UUID(account_id), ' holds ', role, ' ', COUNT(*), ' times')
                  FROM role_assignment WHERE valid_until = '9999-12-31'
                 GROUP BY account_id, role, scope_unit, scope_network HAVING COUNT(*) > 1
                """);
    }

    @Bean
    Invariant rolesDoNotOverlap(JdbcClient jdbc) {
        return new SqlInvariant("access-role-periods-do-not-overlap", jdbc, """
                SELECT CONCAT('account ', BIN_TO_UUID(a.account_id), ' role ', a.role)
                  FROM role_assignment a JOIN role_assignment b
                    ON b.account_id = a.account_id AND b.role = a.role AND b.id <> a.id
                   AND b.scope_unit <=> a.scope_unit AND b.scope_network <=> a.scope_network
                   AND a.valid_from < b.valid_until AND b.valid_from < a.valid_until
                """);
    }

    @Bean
    Invariant somebodyCanManageAccounts(Administrators administrators) {
        return new Invariant() {
            @Override
            public String name() {
                return "access-an-administrator-who-can-enter";
            }

            @Override
            public List<String> violations() {
                return administrators.areLockedOut()
                        ? List.of("nobody can manage accounts; ./vertrouwd administrator lets somebody in")
                        : List.of();
            }
        };
    }

    @Bean
    Invariant administratorsAreNotOfAPart(JdbcClient jdbc) {
        return new SqlInvariant("access-administrators-of-everything", jdbc, """
                SELECT CONCAT('account ', BIN_TO_UUID(account_id)) FROM role_assignment
                 WHERE open_role = 'ADMINISTRATOR' AND open_scope <> 'everything'
                """);
    }

    @Bean
    Invariant outsidersHaveAnEnd(JdbcClient jdbc) {
        return new SqlInvariant("access-outsiders-are-let-in-until-a-day", jdbc, """
                SELECT CONCAT('account ', BIN_TO_UUID(id)) FROM account
                 WHERE person_id IS NULL AND valid_until IS NULL AND username <> 'beheer'
                """);
    }

    @Bean
    Invariant invitationsEndOnce(JdbcClient jdbc) {
        return new SqlInvariant("access-invitations-end-once", jdbc, """
                SELECT CONCAT('invitation ', BIN_TO_UUID(id)) FROM invitation
                 WHERE (used_at IS NOT NULL AND ended_at IS NOT NULL) OR used_at > valid_until
                """);
    }
}
