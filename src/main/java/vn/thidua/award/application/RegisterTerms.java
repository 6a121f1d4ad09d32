package vn.thidua.award.application;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Terms;

/** The words old registers are written in: recipients, awards, kinds, offices, ratings. */
@Component
class RegisterTerms {

    private final Terms<Subject> subjects;
    private final Terms<String> awards = new Terms<>();
    private final Terms<CommendationKind> kinds;
    private final Terms<Office> offices;
    private final Terms<Rating> ratings;

    RegisterTerms(AwardWords words, AwardCodes codes) {
        subjects = of(words, Subject.values());
        kinds = of(words, CommendationKind.values());
        offices = of(words, Office.values());
        ratings = of(words, Rating.values());
        codes.all()
                .forEach(kind -> awards.with(
                        kind.code(), words.sentence(AwardCodes.key(kind.code())), also(words, kind.code())));
    }

    /** Its code, and its name without the word that says it is a title. */
    private static List<String> also(AwardWords words, String code) {
        var name = words.say(AwardCodes.key(code));
        var title = words.say("award.title-word") + " ";
        return name.startsWith(title) ? List.of(code, name.substring(title.length())) : List.of(code);
    }

    private static <E extends Enum<E>> Terms<E> of(AwardWords words, E[] all) {
        var terms = new Terms<E>();
        for (var one : all) {
            terms.with(one, words.sentence(Phrase.naming(one).key()), List.of(one.name()));
        }
        return terms;
    }

    Terms<Subject> subjects() {
        return subjects;
    }

    Terms<String> awards() {
        return awards;
    }

    Terms<CommendationKind> kinds() {
        return kinds;
    }

    Terms<Office> offices() {
        return offices;
    }

    Terms<Rating> ratings() {
        return ratings;
    }

    /** What was written, or null with the fault told; nothing is told of an empty cell. */
    static <T> @Nullable T read(Terms<T> terms, String field, String written, Consumer<Fault> told) {
        if (written.isEmpty()) {
            return null;
        }
        var found = terms.find(written).orElse(null);
        if (found == null) {
            told.accept(Fault.of(field, AwardReason.WORD_UNKNOWN, written)
                    .proposing(terms.closest(written).orElse(null)));
        }
        return found;
    }
}
