package vn.thidua.decision.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.commendation.AwardLevel;
import vn.thidua.eligibility.Office;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Refusal;

/**
 * Thẩm quyền quyết định (Luật Điều 77 đến 80; Nghị định 129/2025 Điều 59): at which level the head of a unit decides, by what
 * the unit is on that day.
 *
 * @param level null where the head decides no awards: the unit is no legal person
 */
public record Competence(@Nullable AwardLevel level, Office office) {

    private static final Set<String> PROVINCES = Set.of("thanh_pho", "tinh");
    private static final Set<String> DISTRICTS = Set.of("huyen", "quan", "thi_xa", "thanh_pho_thuoc_tinh");
    private static final Set<String> COMMUNES = Set.of("xa", "phuong", "dac_khu", "thi_tran");
    private static final Set<String> DEPARTMENTS = Set.of("so", "so_nganh");
    private static final Set<String> NO_LEGAL_PERSONS = Set.of("phong", "thon", "to_dan_pho");

    public static Competence of(Unit unit) {
        var kind = unit.kind();
        if (PROVINCES.contains(kind)) {
            return new Competence(AwardLevel.PROVINCE, Office.PROVINCE_CHAIR);
        }
        if (DISTRICTS.contains(kind)) {
            return new Competence(AwardLevel.DISTRICT, Office.DISTRICT_CHAIR);
        }
        if (COMMUNES.contains(kind)) {
            return new Competence(AwardLevel.COMMUNE, Office.COMMUNE_CHAIR);
        }
        if (DEPARTMENTS.contains(kind)) {
            return new Competence(AwardLevel.ORGANISATION, Office.DEPARTMENT_DIRECTOR);
        }
        return new Competence(NO_LEGAL_PERSONS.contains(kind) ? null : AwardLevel.ORGANISATION, Office.UNIT_HEAD);
    }

    /** Whether the unit is led by a committee, whose chairman decides. */
    public boolean isChair() {
        return office == Office.PROVINCE_CHAIR || office == Office.DISTRICT_CHAIR || office == Office.COMMUNE_CHAIR;
    }

    public boolean decides(Known award) {
        return level != null && award.levels().contains(level);
    }

    /** Refuses what someone else decides, and says who does. */
    public void require(Known award, Unit unit) {
        if (!decides(award)) {
            throw Refusal.because(
                    DecisionReason.NOT_COMPETENT, award.name(), unit.name(), award.decidedBy(), award.citation());
        }
    }
}
