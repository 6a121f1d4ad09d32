package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.shared.Days;
import vn.thidua.shared.Sentence;

/** Viết thành lời: makes complete sentences of phrases, by the words of one language. */
public record Wording(Words words) {

    /** The message files of one language: a key and written details make a sentence. */
    @FunctionalInterface
    public interface Words {
        String say(String key, Object... details);
    }

    public String say(Phrase phrase) {
        return words.say(
                phrase.key(),
                phrase.details().stream().map(detail -> detail.written(this)).toArray());
    }

    /** The verdict in full, a line each: conclusion, rules applied, each finding; of alternatives those met, or all when none is. */
    public List<String> explain(Verdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(conclude(verdict));
        lines.add(say(verdict.choice().sentence()));
        for (var finding : verdict.findings()) {
            lines.add(explain(finding));
            finding.parts().stream()
                    .filter(part -> finding.answer() != Answer.MET || part.answer() == Answer.MET)
                    .forEach(part -> lines.add("- " + explain(part)));
        }
        return lines;
    }

    /** The first sentence: what it comes to. */
    public String conclude(Verdict verdict) {
        var overall = verdict.overall();
        int counted =
                switch (overall) {
                    case ELIGIBLE -> verdict.unconfirmed();
                    case NOT_ELIGIBLE -> verdict.count(Answer.NOT_MET);
                    case NEEDS_PERSON -> verdict.count(Answer.NEEDS_PERSON);
                };
        var key = overall == Overall.ELIGIBLE && counted > 0
                ? "eligibility.conclusion.ELIGIBLE-unconfirmed"
                : "eligibility.conclusion." + overall;
        return sentence(words.say(
                key,
                verdict.nominee().name(),
                words.say("eligibility.award." + verdict.proposal().award()),
                Integer.toString(verdict.proposal().year()),
                Integer.toString(counted)));
    }

    /** One finding: answer, sentence, article and its date, mark, what would change it, overrule. */
    public String explain(Finding finding) {
        var rule = finding.rule();
        var said = new ArrayList<String>();
        said.add(words.say("eligibility.finding", words.say(label(finding)), sentence(said(finding))));
        if (finding.outcome().remedy() != null) {
            said.add(sentence(say(finding.outcome().remedy())));
        }
        said.add(words.say("eligibility.citation", rule.article(), Days.written(rule.validFrom())));
        if (rule.mark() != Mark.SEEN) {
            said.add(words.say("eligibility.mark." + rule.mark()));
        }
        if (rule.pending() != null) {
            said.add(words.say("eligibility.pending." + rule.pending()));
        }
        if (finding.overrule() != null) {
            said.add(overruled(finding.overrule()));
        }
        return String.join(" ", said);
    }

    /** Advice warns only when something can be done about it. */
    private static String label(Finding finding) {
        if (finding.decides()) {
            return "eligibility.answer." + finding.answer();
        }
        boolean idle = finding.answer() == Answer.NOT_MET && finding.outcome().remedy() == null;
        return "eligibility.advice." + (idle ? Answer.MET : finding.answer());
    }

    /** What the facts say; where a rule from memory may not conclude, said as no more than that. */
    private String said(Finding finding) {
        var sentence = say(finding.outcome().sentence());
        return finding.answer() == finding.outcome().answer()
                ? sentence
                : words.say("eligibility.unverified", sentence);
    }

    String figure(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString().replace(".", words.say("eligibility.decimal"));
    }

    String list(List<Value> values) {
        var parting = values.stream().allMatch(Value.Year.class::isInstance) ? ", " : "; ";
        return values.stream().map(value -> value.written(this)).collect(Collectors.joining(parting));
    }

    private String overruled(Overrule overrule) {
        return words.say(
                "eligibility.overruled",
                overrule.by(),
                Days.moment(overrule.at()),
                words.say("eligibility.answer." + overrule.answer()),
                overrule.reason());
    }

    private static String sentence(String words) {
        return Sentence.of(words);
    }
}
