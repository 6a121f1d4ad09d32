package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.Components.Library;

class ComponentsTests {

    @Test
    void namesVersionsAndLicencesAreReadInWhateverWayTheyAreStated() {
        var list = """
                {"bomFormat": "CycloneDX", "components": [
                  {"group": "org.postgresql", "name": "postgresql", "version": "42.7.14",
                   "licenses": [{"license": {"id": "BSD-2-Clause"}}]},
                  {"name": "chu-viet", "version": "1.0", "licenses": [{"license": {"name": "Giấy phép riêng"}}]},
                  {"group": "gg.jte", "name": "jte", "version": "3.2.3",
                   "licenses": [{"expression": "Apache-2.0 OR MIT"}, {"license": {"id": "MIT"}}]},
                  {"group": "a", "name": "b", "version": "1"}]}
                """;

        assertThat(Components.libraries(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        new Library("a:b", "1", ""),
                        new Library("chu-viet", "1.0", "Giấy phép riêng"),
                        new Library("gg.jte:jte", "3.2.3", "Apache-2.0 OR MIT, MIT"),
                        new Library("org.postgresql:postgresql", "42.7.14", "BSD-2-Clause"));
    }
}
