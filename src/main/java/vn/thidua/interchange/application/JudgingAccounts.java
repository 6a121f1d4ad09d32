package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeReason.ACCOUNT_KNOWN_OTHERWISE;
import static vn.thidua.interchange.domain.InterchangeReason.DUTY_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.KEY_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.ROW_TWICE;
import static vn.thidua.interchange.domain.InterchangeReason.USERNAME_TAKEN;
import static vn.thidua.interchange.domain.InterchangeReason.USERNAME_UNFIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.identity.AccountLists;
import vn.thidua.identity.AccountLists.Listed;
import vn.thidua.identity.NewAccount;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Folding;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.organisation.UnitId;

/** Xét từng dòng tài khoản: against the accounts there are and the rows before. */
final class JudgingAccounts {

    private final Places places;
    private final AccountLists lists;
    private final DutyWords duties;
    private final UnitId under;
    private final Map<UUID, Listed> byKey;
    private final Map<String, Listed> byUsername;
    private final Map<String, Integer> seen = new HashMap<>();

    JudgingAccounts(Places places, AccountLists lists, DutyWords duties, UnitId under) {
        this.places = places;
        this.lists = lists;
        this.duties = duties;
        this.under = under;
        var all = lists.within(under);
        this.byKey =
                all.stream().collect(Collectors.toMap(account -> account.id().value(), account -> account));
        this.byUsername = all.stream().collect(Collectors.toMap(Listed::username, account -> account));
    }

    Judged<NewAccount> judge(Row row) {
        var cells = new Cells(row);
        var written = cells.required("unit");
        var place = written.isEmpty() ? null : places.find(written);
        if (place != null && place.fault() != null) {
            cells.add(place.fault());
        }
        var wanted = new NewAccount(
                cells.required("username"),
                cells.required("name"),
                cells.text("post"),
                place == null || place.unit() == null ? under : place.unit(),
                duties.read(
                        cells.text("duties"),
                        word -> cells.add(Fault.of("duties", DUTY_UNKNOWN, word)
                                .proposing(
                                        Folding.closest(word, duties.labels()).orElse(null)))),
                null);
        var held = row.key().map(byKey::get).orElseGet(() -> byUsername.get(wanted.username()));
        if (held != null) {
            compare(held, wanted, cells);
            return Judged.of(row, wanted, Verdict.SAME, cells.faults());
        }
        alone(row, wanted, cells);
        return Judged.of(row, wanted, Verdict.FRESH, cells.faults());
    }

    private void compare(Listed held, NewAccount wanted, Cells cells) {
        same("username", held.username(), wanted.username(), cells);
        same("name", held.name(), wanted.name(), cells);
        same("post", held.post(), wanted.post(), cells);
        same("unit", places.label(held.unit()), places.label(wanted.unit()), cells);
        if (!new HashSet<>(held.duties()).equals(wanted.duties())) {
            var labels = held.duties().stream().map(duties::label).collect(Collectors.joining(", "));
            same("duties", labels, "", cells);
        }
    }

    private static void same(String field, String held, String written, Cells cells) {
        if (!held.equals(written)) {
            cells.add(Fault.of(field, ACCOUNT_KNOWN_OTHERWISE, held.isEmpty() ? "-" : held)
                    .proposing(held));
        }
    }

    private void alone(Row row, NewAccount wanted, Cells cells) {
        if (!row.get("id").isEmpty()) {
            cells.add(Fault.of("id", KEY_UNKNOWN));
        }
        var username = wanted.username();
        if (!username.isEmpty() && !username.matches("[a-z0-9][a-z0-9._-]{2,59}")) {
            cells.add(Fault.of("username", USERNAME_UNFIT).proposing(proposal(username)));
        } else if (lists.isTaken(username)) {
            cells.add(Fault.of("username", USERNAME_TAKEN, username));
        }
        var before = seen.putIfAbsent(username, row.number());
        if (before != null && !username.isEmpty()) {
            cells.add(Fault.of("username", ROW_TWICE, String.valueOf(before)));
        }
    }

    private static String proposal(String username) {
        return Folding.fold(username).replace(' ', '.');
    }
}
