package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A keeper may write the database's address in either of the two usual ways. */
class DatabaseAddressTests {

    @Test
    void aJdbcAddressIsTakenAsItIs() {
        var address = DatabaseAddress.of("jdbc:postgresql://may-chu:5433/thidua", "gialoc", "mật khẩu");

        assertThat(address)
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://may-chu:5433/thidua", "gialoc", "mật khẩu"));
    }

    @Test
    void aPostgresAddressCarriesUserAndPassword() {
        var address = DatabaseAddress.of("postgres://gialoc:m%E1%BA%ADt%40+1@may-chu/thidua?sslmode=require", "", "");

        assertThat(address)
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://may-chu/thidua?sslmode=require", "gialoc", "mật@+1"));
    }

    @Test
    void userAndPasswordOnTheirOwnComeFirst() {
        var address = DatabaseAddress.of("postgresql://cu:cu@may-chu:5432/thidua", "moi", "mới");

        assertThat(address.user()).isEqualTo("moi");
        assertThat(address.password()).isEqualTo("mới");
    }

    @Test
    void anyOtherAddressIsRefusedWithASentence() {
        for (var wrong : List.of("mysql://may-chu/thidua", "postgres://may chu/thidua", "postgres://:5432/thidua")) {
            assertThatThrownBy(() -> DatabaseAddress.of(wrong, "", ""))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("THIDUA_DB_URL chưa đúng");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInOneLine() {
        var address = DatabaseAddress.of("postgres://127.0.0.1:1/thidua", "gialoc", "mật khẩu");

        assertThatThrownBy(address::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Không kết nối được PostgreSQL")
                .hasMessageNotContaining("mật khẩu");
    }

    @Test
    void thePasswordStaysOutOfTheLog() {
        assertThat(DatabaseAddress.of("postgres://gialoc:bí-mật@may-chu/thidua", "", "")
                        .toString())
                .doesNotContain("bí-mật");
    }
}
