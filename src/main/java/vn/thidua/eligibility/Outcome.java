package vn.thidua.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found: the answer, the sentence, what would change it (nothing when met), and the facts used. */
public record Outcome(
        Answer answer, Phrase sentence, @Nullable Phrase remedy, List<Datum> facts) {

    public Outcome {
        facts = List.copyOf(facts);
    }

    public static Outcome met(Phrase sentence, Datum... facts) {
        return new Outcome(Answer.MET, sentence, null, List.of(facts));
    }

    public static Outcome notMet(Phrase sentence, Phrase remedy, Datum... facts) {
        return new Outcome(Answer.NOT_MET, sentence, remedy, List.of(facts));
    }

    public static Outcome needsPerson(Phrase sentence, Phrase remedy, Datum... facts) {
        return new Outcome(Answer.NEEDS_PERSON, sentence, remedy, List.of(facts));
    }
}
