package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** The guided form of the first start, as typed so far, with what was refused. */
public record FirstAdministratorPage(
        String token,
        String unitName,
        String unitShortName,
        String kind,
        boolean haiPhong,
        String name,
        String post,
        String username,
        @Nullable Refusal refusal) {

    public List<String> kinds() {
        return List.of("xa", "phuong", "dac_khu", "thanh_pho", "tinh", "so_nganh", "don_vi");
    }
}
