package nl.vertrouwd.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The download of an export, for who is signed in and may have it; nothing is there for anybody else. */
@Controller
class ExportDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PageExports exports;
    private final CurrentUser user;
    private final Clock clock;

    ExportDownload(PageExports exports, CurrentUser user, Clock clock) {
        this.exports = exports;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/exports/{name}.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String name,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf,
            @RequestParam(required = false, defaultValue = "") String scheme,
            @RequestParam(name = "for", required = false, defaultValue = "") String reader) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : ExportWords.date(asOf);
        if (day == null) {
            return ResponseEntity.notFound().build();
        }
        ExportChoice choice = new ExportChoice(name, day, scheme);
        return user.find()
                .map(actor -> switch (exports.file(actor, choice, !reader.equals("program"))) {
                    case ExportResult.Made<ExportFile> made -> answer(made.value());
                    case ExportResult.NotThere<ExportFile> none ->
                        ResponseEntity.notFound().<byte[]>build();
                    case ExportResult.Busy<ExportFile> busy -> failed(HttpStatus.SERVICE_UNAVAILABLE);
                    case ExportResult.Broken<ExportFile> broken -> failed(HttpStatus.INTERNAL_SERVER_ERROR);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> failed(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private static ResponseEntity<byte[]> answer(ExportFile file) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
