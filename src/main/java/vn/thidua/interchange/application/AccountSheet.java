package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeAct.EXPORT_ACCOUNTS;
import static vn.thidua.interchange.domain.InterchangeAct.IMPORT_ACCOUNTS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountLists;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.Trace;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Danh sách tài khoản: opens new ones without passwords; each person sets their own by an invitation link. */
@Component
class AccountSheet implements Sheet<NewAccount> {

    private static final List<Column> COLUMNS = List.of(
            Column.key(),
            Column.required("username"),
            Column.required("name"),
            Column.of("post"),
            Column.required("unit"),
            Column.of("duties"));

    private final Accounts accounts;
    private final AccountLists lists;
    private final Units units;
    private final Permission permission;
    private final DutyWords duties;

    AccountSheet(Accounts accounts, AccountLists lists, Units units, Permission permission, MessageSource words) {
        this.accounts = accounts;
        this.lists = lists;
        this.units = units;
        this.permission = permission;
        this.duties = new DutyWords(words);
    }

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public String words() {
        return "interchange.accounts";
    }

    @Override
    public Act importing() {
        return IMPORT_ACCOUNTS;
    }

    @Override
    public Act exporting() {
        return EXPORT_ACCOUNTS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells) {
        var places = new Places(units, under, permission, EXPORT_ACCOUNTS, by);
        lists.within(under)
                .forEach(account -> cells.accept(Arrays.asList(
                        account.id().value(),
                        account.username(),
                        account.name(),
                        account.post(),
                        places.label(account.unit()),
                        account.duties().stream().map(duties::label).collect(Collectors.joining(", ")))));
    }

    @Override
    public List<Judged<NewAccount>> judge(List<Row> rows, UnitId under, Actor by) {
        var places = new Places(units, under, permission, IMPORT_ACCOUNTS, by);
        var judging = new JudgingAccounts(places, lists, duties, under);
        return rows.stream().map(judging::judge).toList();
    }

    @Override
    public List<Trace> apply(List<Judged<NewAccount>> rows, Actor by) {
        return rows.stream()
                .map(Judged::thing)
                .map(account -> Trace.created(accounts.open(account, by).value(), account.username(), 0))
                .toList();
    }

    @Override
    public List<Trace> undo(List<Trace> traces, Actor by) {
        return traces.stream()
                .filter(trace -> !lists.withdraw(new AccountId(trace.thing()), by))
                .toList();
    }
}
