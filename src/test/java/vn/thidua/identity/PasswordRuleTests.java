package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.identity.domain.PasswordRule;

class PasswordRuleTests {

    private static final List<String> UNIT = List.of("Ủy ban nhân dân xã Gia Lộc", "UBND xã Gia Lộc");

    private final PasswordRule rule = new PasswordRule(Set.of("matkhau@123", "khongcomatkhau"));

    @ParameterizedTest
    @ValueSource(
            strings = {"con đường hoa phượng", "mười ký tự", "Trời xanh 24/11", "sông Gia Lộc chiều mưa", "t4!kQz0p9_"})
    void aLongPasswordOfOnesOwnIsGood(String password) {
        assertThatCode(() -> rule.check(password, "lua.gialoc", UNIT)).doesNotThrowAnyException();
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
        "Mật khẩu @123, common",
        "matkhau@1232025, common",
        "xin chào lua.gialoc, is-username",
        "GiaLoc@20252025, is-username",
        "UBND xã Gia Lộc 1, is-username",
        "gia_loc_lua_99, is-username"
    })
    void aWeakPasswordIsRefusedWithItsReason(String password, String reason) {
        assertThatThrownBy(() -> rule.check(password, "lua.gialoc", UNIT))
                .hasMessage("identity.refused.password-" + reason);
    }

    @Test
    void noPasswordIsSoLongThatHashingItIsAnAttack() {
        assertThatThrownBy(() -> rule.check("dài ".repeat(100), "lua.gialoc", UNIT))
                .hasMessage("identity.refused.password-long");
    }
}
