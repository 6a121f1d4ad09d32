package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organisation.domain.ElectronicIdentifier;

/** The form of Mã định danh điện tử by Quyết định 20/2020/QĐ-TTg. */
class ElectronicIdentifierTests {

    @ParameterizedTest
    @ValueSource(strings = {"H24", "H24.12", "H24.12.3A", "G09.ABC.01.002", " A00 ", "Z01ABC-99", "Z99000123"})
    void theseAreOfTheForm(String text) {
        assertThat(new ElectronicIdentifier(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h24",
                "24.12",
                "H2",
                "H24.",
                "H24..1",
                "H24.1a",
                "H24-12",
                "000.00.00.H24",
                "Z00A",
                "Z01",
                "H24.123456789.123456789.123456789.12",
                "Z01123456789012345678901234567890123"
            })
    void theseAreNot(String text) {
        assertThatThrownBy(() -> new ElectronicIdentifier(text)).hasMessage("organisation.refused.code-malformed");
    }
}
