package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be said of a collective or household to enter it.
 *
 * @param kind "phong", "to", "ban", "chi_hoi", "doi", "ho_gia_dinh", …; data, not code
 * @param head who leads it; of a household its head (chủ hộ)
 * @param members of a household, those who live in it, apart by commas; may be empty
 * @param address of a household; empty for others
 */
public record NewCollective(
        String kind,
        String name,
        UnitId unit,
        String head,
        String members,
        String address,
        @Nullable LocalDate since) {

    public NewCollective {
        kind = kind.strip();
        name = spaced(name);
        head = spaced(head);
        members = spaced(members);
        address = spaced(address);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
