package nl.vertrouwd;

/** How the program is called. */
final class Usage {

    static final String TEXT = """
            Usage: vertrouwd [start] [--port N] [--address A] [--data DIR] [--no-demo]
                   vertrouwd import DIR [--delivered-on DATE] [--dry-run] [--data DIR]
                   vertrouwd export NAME [--as-of DATE | --year YEAR] [--scheme SCHEME] [--out FILE] [--data DIR]
                   vertrouwd duties rebuild [--data DIR]
                   vertrouwd check [--data DIR]
                   vertrouwd administrator [--data DIR]
                   vertrouwd audit verify [--expect NUMBER:HASH] [--data DIR]
                   vertrouwd audit sign [--data DIR]
                   vertrouwd dependency-check [--osv ADDRESS]
                   vertrouwd erase [--dry-run | --again | --admit NUMBER] [--data DIR]

              start    the product with its web pages (port 8080, data in ./data, a demo organisation when that is empty)
              import   reads the personnel files of a folder, all or nothing
              export   writes rows as CSV: duty-status, duty-detail, duty-rate, certification, network, refresher
              duties   makes where everybody stands with their duties anew from the facts
              check    counts what must always hold; ends with 1 when something is broken
              administrator
                       gives the account beheer a one-time password, when nobody can manage accounts any more
              audit    verify: walks the audit trail and says what was changed, removed or put in; ends with 1 when anything was;
                       sign: vouches for it as it stands, after its key was changed or a backup was restored
              dependency-check
                       asks OSV (api.osv.dev, or a mirror of your own) which libraries have known weaknesses; ends with 1 when
                       any has, with 3 when it could not be asked
              erase    makes people anonymous who left longer ago than the retention period; --dry-run only counts them, --again erases
                       once more who was erased and came back with a backup, --admit lets somebody come back to work here

              --data DIR   the data folder; the commands work whether or not the product runs on it
              --no-demo    leaves an empty database empty but for a first administrator
              --address A  where the pages listen: without --no-demo only this machine reaches them, unless an address is given
                           (0.0.0.0 is all of them); with --no-demo every address
            """;

    private Usage() {}
}
