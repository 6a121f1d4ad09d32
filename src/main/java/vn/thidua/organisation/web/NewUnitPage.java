package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Crumb;
import vn.thidua.shared.Refusal;

/** The form for a new unit below another, as typed so far, with what was refused. */
public record NewUnitPage(
        List<Crumb> crumbs,
        Unit superior,
        NewUnit typed,
        @Nullable Refusal refusal) {

    /** Kinds offered; others may come with imported lists. */
    public List<String> kinds() {
        return List.of(
                "phong",
                "trung_tam",
                "thon",
                "to_dan_pho",
                "truong",
                "tram_y_te",
                "don_vi",
                "doan_the",
                "xa",
                "phuong",
                "dac_khu",
                "so_nganh");
    }

    public String code() {
        return typed.code() == null ? "" : typed.code();
    }
}
