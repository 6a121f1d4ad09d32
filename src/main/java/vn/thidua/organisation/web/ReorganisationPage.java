package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.domain.Effect;
import vn.thidua.shared.Refusal;

/**
 * The form for a reorganisation, as typed so far.
 *
 * @param effects what would be different; null before it was looked at
 */
public record ReorganisationPage(
        ReorganisationForm form,
        @Nullable List<Effect> effects,
        @Nullable Refusal refusal) {

    public List<String> kinds() {
        return List.of(
                "xa",
                "phuong",
                "dac_khu",
                "phong",
                "trung_tam",
                "thon",
                "to_dan_pho",
                "truong",
                "tram_y_te",
                "so",
                "don_vi",
                "doan_the");
    }
}
