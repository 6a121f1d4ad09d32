package vn.thidua.award.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.RuleTable;
import vn.thidua.shared.Refusal;

/** Mã danh hiệu, hình thức: the awards the register may hold, which are those the judging of eligibility knows. */
@Component
public class AwardCodes {

    private final Map<String, AwardKind> kinds = new LinkedHashMap<>();

    AwardCodes() {
        RuleTable.read().awards().forEach(kind -> kinds.put(kind.code(), kind));
    }

    /** In the order of the law: titles of persons, of collectives, of households, then forms. */
    public List<AwardKind> all() {
        return List.copyOf(kinds.values());
    }

    public List<AwardKind> of(AwardClass type) {
        return all().stream().filter(kind -> kind.type() == type).toList();
    }

    public Optional<AwardKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    void require(String code) {
        if (!kinds.containsKey(code)) {
            throw Refusal.because(AwardReason.NO_SUCH_AWARD, code);
        }
    }

    /** Key of an award's name. */
    public static String key(String code) {
        return "eligibility.award." + code;
    }
}
