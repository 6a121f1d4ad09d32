package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.KEEP_OWN_SIGN_IN;

import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** The account of the person who asks, held until the transaction ends. */
@Component
class OwnAccount {

    private final AccountBook accounts;
    private final Permission permission;

    OwnAccount(AccountBook accounts, Permission permission) {
        this.accounts = accounts;
        this.permission = permission;
    }

    Account of(Actor person) {
        return accounts.findLockedById(id(person)).orElseThrow();
    }

    /** For what is only read. */
    AccountId id(Actor person) {
        permission.require(KEEP_OWN_SIGN_IN, person, new UnitId(person.unit()));
        return new AccountId(person.account());
    }
}
