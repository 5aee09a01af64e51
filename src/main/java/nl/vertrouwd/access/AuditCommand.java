package nl.vertrouwd.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Command;
import org.springframework.stereotype.Component;

/** {@code audit verify [--expect NUMBER:HASH]} and {@code audit sign}: for who keeps the system. */
@Component
class AuditCommand implements Command {

    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private final AuditVerifier verifier;
    private final AuditSealing sealing;
    private final AuditTrail audit;

    AuditCommand(AuditVerifier verifier, AuditSealing sealing, AuditTrail audit) {
        this.verifier = verifier;
        this.sealing = sealing;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out, System.err);
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("verify"))) {
            return verify(Optional.empty(), out);
        }
        if (arguments.equals(List.of("sign"))) {
            return sign(out);
        }
        boolean expects = arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("verify", "--expect"));
        Optional<AuditHead> expected = expects ? AuditHead.parse(arguments.getLast()) : Optional.empty();
        if (expected.isPresent()) {
            return verify(expected, out);
        }
        err.println(
                "Usage: vertrouwd audit verify [--expect NUMBER:HASH] [--data DIR], or vertrouwd audit sign [--data DIR]");
        return MISUSED;
    }

    private int verify(Optional<AuditHead> expected, PrintStream out) {
        AuditReport report = verifier.verify(expected);
        report.problems().forEach(problem -> out.println("WRONG   " + problem));
        if (report.found() > report.problems().size()) {
            out.println("WRONG   and " + (report.found() - report.problems().size()) + " more");
        }
        out.println(report.head().number() + " entries in the chain, " + report.destroyed()
                + " emptied for people who were erased, " + report.waiting() + " not in it yet");
        out.println(
                switch (report.signed()) {
                    case YES -> "The head is signed with the key of this installation.";
                    case NO -> "Nothing is signed: there is no key (VERTROUWD_AUDIT_KEY).";
                    case UNCHECKED -> "The signature was not checked: there is no key here (VERTROUWD_AUDIT_KEY).";
                    case WRONG -> "The head is not signed with the key of this installation.";
                });
        out.println(
                report.guarded()
                        ? "The database refuses changes of entries."
                        : "The database does not refuse changes of entries: it has no triggers for it.");
        out.println("Head, to be kept elsewhere: " + report.head());
        return report.found() == 0 ? 0 : WRONG;
    }

    private int sign(PrintStream out) {
        audit.signedAnew();
        out.println("Signed up to: " + sealing.vouch());
        return 0;
    }
}
