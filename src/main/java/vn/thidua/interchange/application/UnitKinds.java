package vn.thidua.interchange.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.thidua.interchange.Folding;

/** Loại đơn vị in words and by their codes. */
final class UnitKinds {

    private static final List<String> CODES = List.of(
            "thanh_pho",
            "tinh",
            "xa",
            "phuong",
            "dac_khu",
            "so_nganh",
            "phong",
            "trung_tam",
            "thon",
            "to_dan_pho",
            "truong",
            "tram_y_te",
            "doan_the",
            "don_vi");

    private final Map<String, String> labels = new LinkedHashMap<>();

    UnitKinds(MessageSource words) {
        CODES.forEach(
                code -> labels.put(code, words.getMessage("organisation.kind." + code, null, code, Sheets.VIETNAMESE)));
    }

    String label(String code) {
        return labels.getOrDefault(code, code);
    }

    Optional<String> code(String written) {
        var asked = Folding.fold(written);
        return labels.entrySet().stream()
                .filter(kind -> Folding.fold(kind.getValue()).equals(asked)
                        || Folding.fold(kind.getKey()).equals(asked))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<String> closest(String written) {
        return Folding.closest(written, labels.values());
    }
}
