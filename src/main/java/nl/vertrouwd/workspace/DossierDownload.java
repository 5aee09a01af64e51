package nl.vertrouwd.workspace;

import java.time.Clock;
import java.util.Locale;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The download of one's own file, for who is signed in; there is no address for that of somebody else. */
@Controller
class DossierDownload {

    private final Dossiers dossiers;
    private final DossierPaper paper;
    private final DossierJson json;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    DossierDownload(
            Dossiers dossiers, DossierPaper paper, DossierJson json, CurrentUser user, Texts texts, Clock clock) {
        this.dossiers = dossiers;
        this.paper = paper;
        this.json = json;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dossier.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(required = false) @Nullable String lang, Locale locale) {
        return file(DossierFormat.PDF, MediaType.APPLICATION_PDF, language(lang, locale));
    }

    @GetMapping("/dossier.json")
    ResponseEntity<byte[]> json(@RequestParam(required = false) @Nullable String lang, Locale locale) {
        return file(DossierFormat.JSON, MediaType.APPLICATION_JSON, language(lang, locale));
    }

    private ResponseEntity<byte[]> file(DossierFormat format, MediaType type, Locale language) {
        return user.find()
                .flatMap(actor -> dossiers.take(actor, format, language))
                .map(dossier -> ResponseEntity.ok()
                        .contentType(type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, language))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(content(dossier, format, language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private byte[] content(Dossier dossier, DossierFormat format, Locale language) {
        return switch (format) {
            case PDF -> paper.print(dossier, language);
            case JSON -> json.write(dossier, language.getLanguage(), clock.instant());
        };
    }

    private String disposition(DossierFormat format, Locale language) {
        String name = texts.get(language, "workspace.dossier.file") + "."
                + format.name().toLowerCase(Locale.ROOT);
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static Locale language(@Nullable String lang, Locale locale) {
        return lang == null ? Languages.nearest(locale) : Languages.nearest(Locale.of(lang));
    }
}
