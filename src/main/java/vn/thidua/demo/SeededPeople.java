package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Officers of units that have no account in the demo, named by a seed: the same seed and unit give the same person. */
final class SeededPeople {

    private static final String[] FAMILY = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "Đặng", "Ngô", "Đào", "Lương"
    };
    private static final String[] MIDDLE = {"Thị", "Văn", "Thu", "Đức", "Minh", "Thị Thanh", "Quang", "Ngọc"};
    private static final String[] GIVEN = {
        "Hà", "Lan", "Hùng", "Dũng", "Hạnh", "Yến", "Tuấn", "Thảo", "Sơn", "Mai", "Bình", "Quyên", "Thắng", "Ánh"
    };

    private final long seed;

    SeededPeople(long seed) {
        this.seed = seed;
    }

    /** @param word names the unit in every demo planted anew */
    Actor officer(UnitId unit, String word) {
        var chance = new SplittableRandom(seed * 17 + word.hashCode());
        var name = one(FAMILY, chance) + " " + one(MIDDLE, chance) + " " + one(GIVEN, chance);
        var account = UUID.nameUUIDFromBytes((seed + word).getBytes(StandardCharsets.UTF_8));
        return new Actor(account, name, unit.value(), Set.of(Duty.OFFICER));
    }

    private static String one(String[] names, SplittableRandom chance) {
        return names[chance.nextInt(names.length)];
    }
}
