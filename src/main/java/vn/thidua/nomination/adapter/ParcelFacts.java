package vn.thidua.nomination.adapter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.application.DossierParcel.Packed;

/** What the manifest of a parcel tells of one dossier, under names that do not change. */
final class ParcelFacts {

    private ParcelFacts() {}

    static Map<String, Object> of(Packed packed) {
        var nomination = packed.nomination();
        var nominee = nomination.nominee();
        var merit = nomination.merit();
        var handling = nomination.handling();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", nominee.name());
        facts.put("salutation", named(nominee.salutation()));
        facts.put("subject", nominee.subject().name());
        facts.put("post", nominee.post());
        facts.put("unit", packed.unit());
        facts.put("award", nomination.asked().award());
        facts.put("awardName", packed.award());
        facts.put("decidedBy", nomination.asked().office().name());
        facts.put("achievement", merit.achievement());
        facts.put("basis", named(merit.basis()));
        facts.put("scope", named(merit.scope()));
        facts.put("from", merit.fromOn() == null ? null : merit.fromOn().toString());
        facts.put("to", merit.toOn() == null ? null : merit.toOn().toString());
        facts.put(
                "receivedOn",
                handling.receivedOn() == null ? null : handling.receivedOn().toString());
        facts.put("agreed", handling.agreed());
        facts.put("voters", handling.voters());
        facts.put("needed", handling.needed());
        facts.put("appraisal", packed.appraisal());
        return facts;
    }

    private static @Nullable String named(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
