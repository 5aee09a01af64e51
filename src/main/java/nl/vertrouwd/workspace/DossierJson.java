package nl.vertrouwd.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierSection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a file for machines: UTF-8, a list of entries per section; docs/dossier.md says what each name means. */
@Component
class DossierJson {

    private static final String FORMAT = "vertrouwd-dossier";
    private static final int VERSION = 1;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] write(Dossier dossier, String language, Instant madeAt) {
        Map<String, Object> sections = new LinkedHashMap<>();
        for (DossierSection section : dossier.sections()) {
            sections.put(
                    section.name(),
                    section.entries().stream().map(DossierEntry::values).toList());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("version", VERSION);
        all.put("made_at", madeAt.toString());
        all.put("language", language);
        all.put("personnel_number", dossier.person().number());
        all.put("sections", sections);
        return json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }
}
