package vn.thidua.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Thành phần phần mềm: what the program is made of, as the build wrote it down in the form of CycloneDX. */
@Component
public class Components {

    private final Resource list = new ClassPathResource("META-INF/sbom/bom.json");

    /** One library with its version and licences. */
    public record Library(String name, String version, String licence) {}

    /** The list as the build left it; empty where the program runs from its sources. */
    public Optional<Resource> list() {
        return list.exists() ? Optional.of(list) : Optional.empty();
    }

    public List<Library> libraries() {
        return list().map(found -> {
                    try (var content = found.getInputStream()) {
                        return libraries(content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(List.of());
    }

    static List<Library> libraries(InputStream content) {
        var components = JsonMapper.shared().readTree(content).path("components");
        return StreamSupport.stream(components.spliterator(), false)
                .map(Components::library)
                .sorted(java.util.Comparator.comparing(Library::name))
                .toList();
    }

    private static Library library(JsonNode component) {
        var group = component.path("group").asString("");
        var name = component.path("name").asString("");
        var licences = StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(Components::licence)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Library(
                group.isEmpty() ? name : group + ":" + name,
                component.path("version").asString(""),
                licences);
    }

    private static String licence(JsonNode stated) {
        var licence = stated.path("license");
        return stated.path("expression")
                .asString(licence.path("id").asString(licence.path("name").asString("")));
    }
}
