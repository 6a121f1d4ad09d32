package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quy định khen thưởng of the plan: who decides, what is given to whom, on which principles.
 *
 * @param level whose commendation it is, as written or by its code
 */
public record AwardRule(
        String key,
        @Nullable String level,
        @Nullable String decider,
        List<String> forms,
        List<String> objects,
        List<String> principles,
        @Nullable Passage passage,
        double certainty) {

    public AwardRule {
        forms = List.copyOf(forms);
        objects = List.copyOf(objects);
        principles = List.copyOf(principles);
    }
}
