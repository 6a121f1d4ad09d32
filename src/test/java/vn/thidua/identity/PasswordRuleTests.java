package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.identity.domain.PasswordRule;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule(Set.of("matkhau@123", "khongcomatkhau"));

    @ParameterizedTest
    @ValueSource(strings = {"con đường hoa phượng", "mười ký tự", "Trời xanh 24/11", "t4!kQz0p9_"})
    void aLongPasswordOfOnesOwnIsGood(String password) {
        assertThatCode(() -> rule.check(password, "lua.gialoc")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, short",
        "MatKhau@123, common",
        "aaaaaaaaaaaaa, common",
        "abababababab, common",
        "abcdefghijkl, common",
        "9876543210, common",
        "1234567890, common",
        "xin chào lua.gialoc, is-username"
    })
    void aWeakPasswordIsRefusedWithItsReason(String password, String reason) {
        assertThatThrownBy(() -> rule.check(password, "lua.gialoc")).hasMessage("identity.refused.password-" + reason);
    }

    @Test
    void noPasswordIsSoLongThatHashingItIsAnAttack() {
        assertThatThrownBy(() -> rule.check("dài ".repeat(100), "lua.gialoc"))
                .hasMessage("identity.refused.password-long");
    }
}
