package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.domain.Invitation;
import vn.thidua.identity.domain.LockOut;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Duty;

class AccountTests {

    private static final Instant NOW = Instant.parse("2025-11-24T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final UnitId GIA_LOC = UnitId.fresh();

    @Test
    void fiveFailuresInARowLockForAQuarterOfAnHour() {
        var lock = LockOut.NONE;
        for (int i = 1; i <= 4; i++) {
            lock = lock.afterFailure(NOW);
            assertThat(lock.isOn(NOW)).as("after %d", i).isFalse();
        }

        lock = lock.afterFailure(NOW);

        assertThat(lock.isOn(NOW)).isTrue();
        assertThat(lock.isOn(NOW.plusSeconds(15 * 60 - 1))).isTrue();
        assertThat(lock.isOn(NOW.plusSeconds(15 * 60))).isFalse();
    }

    @Test
    void afterTheLockCountingBeginsAnew() {
        var lock = new LockOut(5, NOW).afterFailure(NOW.plusSeconds(1));

        assertThat(lock).isEqualTo(new LockOut(1, null));
    }

    @Test
    void aDutyIsHeldFromItsFirstToItsLastDay() {
        var account = lua().give(HeldDuty.own(Duty.CHECKER, GIA_LOC, TODAY.plusDays(1), TODAY.plusDays(3)));

        assertThat(account.actor(TODAY).duties()).containsExactly(Duty.OFFICER);
        assertThat(account.actor(TODAY.plusDays(1)).duties()).containsExactlyInAnyOrder(Duty.OFFICER, Duty.CHECKER);
        assertThat(account.actor(TODAY.plusDays(3)).duties()).contains(Duty.CHECKER);
        assertThat(account.actor(TODAY.plusDays(4)).duties()).doesNotContain(Duty.CHECKER);
    }

    @Test
    void aDutyAtAnotherUnitIsNotHeldHere() {
        var account = lua().give(HeldDuty.own(Duty.CHAIR, UnitId.fresh(), TODAY, null));

        assertThat(account.actor(TODAY).duties()).doesNotContain(Duty.CHAIR);
    }

    @Test
    void theSameDutyIsNotGivenTwiceForTheSameTime() {
        assertThatThrownBy(() -> lua().give(HeldDuty.own(Duty.OFFICER, GIA_LOC, TODAY.plusDays(9), null)))
                .hasMessage("identity.refused.duty-held");
        assertThatThrownBy(() -> lua().give(HeldDuty.own(Duty.CHAIR, GIA_LOC, TODAY, TODAY.minusDays(1))))
                .hasMessage("identity.refused.duty-period");
    }

    @Test
    void anEndedDutyStaysInTheBooks() {
        var account = lua().endDuty(0, TODAY);

        assertThat(account.duties()).containsExactly(new HeldDuty(Duty.OFFICER, GIA_LOC, TODAY, TODAY, true, null));
        assertThat(account.actor(TODAY).duties()).as("at once").isEmpty();
    }

    @Test
    void aDutyIsLentOnlyWhileItIsHeld() {
        var account = lua().give(HeldDuty.own(Duty.CHAIR, GIA_LOC, TODAY, TODAY.plusDays(9)));

        assertThat(account.lend(1, TODAY.plusDays(2), TODAY.plusDays(5)))
                .isEqualTo(HeldDuty.inPlaceOf(account.id(), Duty.CHAIR, GIA_LOC, TODAY.plusDays(2), TODAY.plusDays(5)));
        assertThatThrownBy(() -> account.lend(1, TODAY, TODAY.plusDays(10)))
                .hasMessage("identity.refused.nothing-to-replace");
        assertThatThrownBy(() -> account.lend(2, TODAY, TODAY)).hasMessage("identity.refused.nothing-to-replace");
        assertThatThrownBy(() -> account.lend(1, TODAY, TODAY.minusDays(1))).hasMessage("identity.refused.duty-period");
    }

    @Test
    void whatIsHeldInAnothersPlaceIsNotLentOn() {
        var account = lua().give(HeldDuty.inPlaceOf(AccountId.fresh(), Duty.CHAIR, GIA_LOC, TODAY, TODAY.plusDays(9)));

        assertThatThrownBy(() -> account.lend(1, TODAY, TODAY)).hasMessage("identity.refused.nothing-to-replace");
    }

    @Test
    void aClosedAccountHasNoPasswordAndTakesNoDuty() {
        var closed = lua().close(NOW);

        assertThat(closed.password()).isNull();
        assertThatThrownBy(() -> closed.give(HeldDuty.own(Duty.CHAIR, GIA_LOC, TODAY, null)))
                .hasMessage("identity.refused.account-closed");
        assertThatThrownBy(() -> closed.withPassword("hash")).hasMessage("identity.refused.account-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "lụa", "lua gialoc", "-lua", "lua'--", "lua<b>"})
    void aUserNameIsPlain(String username) {
        assertThatThrownBy(() -> Account.open(wanted(username), null, NOW, TODAY))
                .hasMessage("identity.refused.username-unfit");
    }

    @Test
    void aLinkIsGoodOnceAndForItsTime() {
        var link = Invitation.of(Token.fresh(), null, NOW.plusSeconds(60));

        assertThat(link.isGood(NOW)).isTrue();
        assertThat(link.isGood(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> link.use(NOW).use(NOW)).hasMessage("identity.refused.link-void");
    }

    @Test
    void aTokenIsLongRandomAndNeverPrinted() {
        var token = Token.fresh();

        assertThat(token.text()).hasSize(43).isNotEqualTo(Token.fresh().text());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    private static Account lua() {
        return Account.open(wanted("lua.gialoc"), "hash", NOW, TODAY);
    }

    private static NewAccount wanted(String username) {
        return new NewAccount(username, "Nguyễn Thị Lụa", "Chuyên viên", GIA_LOC, Set.of(Duty.OFFICER), null);
    }
}
