package nl.vertrouwd;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something by others that the product is made of, as its bill of materials names it. */
record Library(String group, String name, String version) {

    private static final String WEBJARS = "org.webjars.npm";

    /** Those of a bill of materials (CycloneDX, JSON), in its order. */
    static List<Library> of(InputStream billOfMaterials) {
        return JsonMapper.shared()
                .readTree(billOfMaterials)
                .path("components")
                .valueStream()
                .map(component ->
                        new Library(text(component, "group"), text(component, "name"), text(component, "version")))
                .toList();
    }

    /** The names under which weaknesses of it can be known; what was packed for Maven has its own name elsewhere. */
    Stream<Name> names() {
        Name own = new Name("Maven", group + ":" + name);
        return group.equals(WEBJARS) ? Stream.of(own, new Name("npm", name)) : Stream.of(own);
    }

    @Override
    public String toString() {
        return group + ":" + name + ":" + version;
    }

    record Name(String ecosystem, String name) {}

    private static String text(JsonNode component, String field) {
        return component.path(field).asString("");
    }
}
