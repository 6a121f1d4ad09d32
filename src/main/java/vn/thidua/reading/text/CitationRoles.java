package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.Span;

/** Tells what a cited document is to the plan from where and how it is cited. */
final class CitationRoles {

    private static final Pattern CARRIES_OUT = Pattern.compile("th\\p{L}{1,3}\\s+hi\\p{L}{1,2}n|tri\\p{L}{1,2}n\\s+khai|theo|thi\\s+hanh");

    private final PlanText text;
    private final Span preamble;
    private final Outline outline;
    private final Closing closing;

    CitationRoles(PlanText text, Span preamble, Outline outline, Closing closing) {
        this.text = text;
        this.preamble = preamble;
        this.outline = outline;
        this.closing = closing;
    }

    CitationRole of(DocumentKind kind, Span span, @Nullable String subject) {
        if (closing.holds(span.start())) {
            return CitationRole.RECIPIENT_REFERENCE;
        }
        if (kind == DocumentKind.PROPOSAL) {
            return CitationRole.PROPOSAL;
        }
        if (span.start() < preamble.end() || isGround(span.start())) {
            return opening(kind, span, subject);
        }
        var before = before(span, 250);
        if (before.stripTrailing().endsWith("(") && Phrase.in(before, "phong trao thi dua", 0.8)) {
            return CitationRole.MOVEMENT_PLAN;
        }
        if (kind == DocumentKind.DIRECTIVE) {
            return CitationRole.DIRECTIVE;
        }
        return before(span, 120).matches("(?s).*ch\\p{L}\\s+ti\\p{L}{1,2}u.*") ? CitationRole.TARGET_SOURCE : CitationRole.TO_IMPLEMENT;
    }

    /** A part headed "Căn cứ" is preamble too. */
    private boolean isGround(int offset) {
        return outline.sectionAt(offset)
                .flatMap(section -> section.heading() == null ? outline.parentOf(section) : Optional.of(section))
                .filter(section -> section.heading() != null && Phrase.opens(Folded.fold(section.heading()), "can cu", 0.8))
                .isPresent();
    }

    /** In the preamble: the plan carried out, or a basis. */
    private CitationRole opening(DocumentKind kind, Span span, @Nullable String subject) {
        boolean plan = kind == DocumentKind.PLAN
                || kind == DocumentKind.DECISION && subject != null && Phrase.in(Folded.fold(subject), "ke hoach", 0.85);
        if (plan && CARRIES_OUT.matcher(before(span, 40)).find()) {
            return CitationRole.PARENT;
        }
        return CitationRole.BASIS;
    }

    /** Where the part an offset stands in ends; a citation never runs past it. */
    int partEnd(int offset) {
        int next = offset < preamble.end() ? preamble.end() : text.length();
        for (var section : outline.sections()) {
            int start = section.passage().span().start();
            if (start > offset) {
                return Math.min(next, start);
            }
        }
        return next;
    }

    private String before(Span span, int length) {
        int to = text.folded().at(span.start());
        return text.folded().text().substring(Math.max(0, to - length), to);
    }
}
