package vn.thidua.nomination.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Folding;

/**
 * Mục của danh sách: what the titles above a row say of it: "A. TẬP THỂ", "II. Giấy khen". A title ends all that began with it or
 * below it; how deep it stands is told by how it is numbered.
 */
final class ListSections {

    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:([IVX]+)|(\\d+(?:\\.\\d+)*)|([A-Z\u0110])|([a-z\u0111]))\\s*[.)/:\\-\u2013]+\\s*(?=\\S)");
    private static final Pattern PROSE =
            Pattern.compile("(can cu|theo|thuc hien|kinh gui|noi nhan|tong|xet |so |luu y|ghi chu).*");
    private static final Pattern TITLE = Pattern.compile(
            "(danh sach|bang tong hop|tong hop|de nghi|tang|khen thuong|danh hieu|hinh thuc|ve viec|v v|tap the|ca nhan|ho gia dinh|doi voi|cac |phan |muc ).*");
    private static final int LONGEST = 200;

    private final AwardWordings awards;
    private final Deque<Section> open = new ArrayDeque<>();
    private boolean filled;

    ListSections(AwardWordings awards) {
        this.awards = awards;
    }

    /** How a title is numbered. */
    enum Style {
        /** The name of a sheet, above all titles in it. */
        SHEET,
        /** Words without a number, outside of tables. */
        TITLE,
        /** Words without a number, in a row of a table. */
        NONE,
        LETTER,
        ROMAN,
        FIGURE,
        FIGURES,
        SMALL
    }

    /** A title cut into its number and its words. */
    record Numbered(Style style, String words) {

        static Numbered of(String text) {
            var number = NUMBERED.matcher(text);
            if (!number.find()) {
                return new Numbered(Style.NONE, text.strip());
            }
            var style = number.group(1) != null
                    ? Style.ROMAN
                    : number.group(2) != null
                            ? number.group(2).contains(".") ? Style.FIGURES : Style.FIGURE
                            : number.group(3) != null ? Style.LETTER : Style.SMALL;
            return new Numbered(style, text.substring(number.end()).strip());
        }

        /** Of a number in a cell of its own; nothing when it is none. */
        static Optional<Style> alone(String number) {
            return number.isBlank()
                    ? Optional.empty()
                    : Optional.of(of(number.strip().replaceAll("[.)/:]+$", "") + ". x"))
                            .filter(found -> found.words.equals("x"))
                            .map(Numbered::style);
        }
    }

    /** One title: what it says of the rows below it. */
    private record Section(
            Style style,
            String words,
            boolean inTable,
            @Nullable Subject subject,
            @Nullable Set<String> award) {}

    /** What a text says, whether or not it is a title. */
    record Said(Optional<Subject> subject, Optional<Set<String>> award, boolean pure) {

        boolean isSomething() {
            return subject.isPresent() || award.isPresent();
        }
    }

    Said said(String text) {
        var named = awards.in(text);
        var subject = ListWords.subject(named.rest());
        var award = named.awards().size() == 1 ? Optional.of(named.awards().getFirst()) : Optional.<Set<String>>empty();
        return new Said(subject, award, ListWords.saysNothing(ListWords.withoutSubjects(named.rest())));
    }

    /** A title in a row of a table. */
    void enter(Style style, String words) {
        enter(style, words, true);
    }

    private void enter(Style style, String words, boolean inTable) {
        boolean replaces = style != Style.TITLE && style != Style.NONE || filled;
        if (replaces && open.stream().anyMatch(one -> one.style == style)) {
            while (open.pop().style != style) {
                // Whatever began below it ends with it.
            }
        }
        filled = false;
        var said = said(words);
        open.push(new Section(style, words, inTable, said.subject.orElse(null), said.award.orElse(null)));
    }

    /** A row stands below the titles: the next title without a number takes the place of the last one, else it adds to it. */
    void fill() {
        filled = true;
    }

    /** A table of its own begins: what rows of the one before it said holds no longer. */
    void leaveTable() {
        open.removeIf(Section::inTable);
    }

    /** A sheet begins; its name may be a title. */
    void enterSheet(String name) {
        open.clear();
        if (said(name).isSomething()) {
            enter(Style.SHEET, name, false);
        }
    }

    /** Words between tables or above the headings: a title, or prose that says nothing of the rows. */
    void hear(String text) {
        var title = Numbered.of(text);
        var folded = Folding.fold(title.words);
        var said = said(title.words);
        boolean numbered = title.style == Style.ROMAN || title.style == Style.LETTER;
        boolean titled =
                TITLE.matcher(folded).matches() || said.pure || text.strip().endsWith(":") || numbered;
        if (text.length() <= LONGEST
                && !PROSE.matcher(folded).matches()
                && titled
                && (said.isSomething() || numbered)) {
            enter(title.style == Style.NONE ? Style.TITLE : title.style, title.words, false);
        }
    }

    @Nullable
    Subject subject() {
        return open.stream()
                .map(Section::subject)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
    }

    Set<String> award() {
        return open.stream()
                .map(Section::award)
                .filter(one -> one != null)
                .findFirst()
                .orElse(Set.of());
    }

    /** The words of the title that says the award; empty when none does. */
    String awardWords() {
        return open.stream()
                .filter(one -> one.award != null)
                .map(Section::words)
                .findFirst()
                .orElse("");
    }
}
