package nl.vertrouwd.organisation;

import java.util.Set;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.ErasedAccounts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account and what the audit trail says; it comes last, so that what the other parts write of somebody goes too. */
@Component
@Order(60)
class AccountErasing implements ErasePart {

    private final ErasedAccounts accounts;
    private final AuditTrail audit;

    AccountErasing(ErasedAccounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "account",
                "role_assignment",
                "invitation",
                "second_step",
                "recovery_code",
                "sign_in_attempt",
                "audit_content",
                "audit_look");
    }

    @Override
    public void erase(Leavers leavers) {
        accounts.empty(leavers.accounts());
        leavers.people().forEach(audit::forget);
        leavers.all().stream()
                .filter(leaver -> leaver.person() == null && leaver.account() != null)
                .forEach(leaver -> audit.forgetThing(
                        AuditSubject.thing("account", leaver.account().value())));
    }
}
