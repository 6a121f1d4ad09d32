package vn.thidua.identity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Duty;

/**
 * What must be said to open an account.
 *
 * @param name the person's full name
 * @param post name of their post ("Chuyên viên Phòng Văn hóa - Xã hội")
 * @param unit the unit they work at, where they hold the duties from today
 * @param password null: the person sets one by an invitation link
 */
public record NewAccount(
        String username,
        String name,
        String post,
        UnitId unit,
        Set<Duty> duties,
        @Nullable String password) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip().replaceAll("\\s+", " ");
        post = post.strip();
        duties = Set.copyOf(duties);
    }
}
