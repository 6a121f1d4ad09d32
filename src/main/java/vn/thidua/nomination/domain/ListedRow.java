package vn.thidua.nomination.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;

/**
 * Dòng đề nghị: one nominee put forward for one award, as a list says it.
 *
 * @param table the table or sheet it stands in, from 1
 * @param tableName what the sheet is called; empty for tables of Word
 * @param number the row in it, as its reader sees it
 * @param name as written; empty when the row names nobody
 * @param called ways to look for the nominee, the likeliest first
 * @param subject what the list says the nominee is; null: nothing
 * @param birth year of birth; empty when it is not written
 * @param post chức vụ as written
 * @param unit đơn vị, nơi ở as written
 * @param award what was asked for, as written in the row or above it; empty when nothing was
 * @param codes the awards these words may mean; empty when they mean none that is known
 */
public record ListedRow(
        int table,
        String tableName,
        int number,
        String name,
        List<String> called,
        @Nullable Subject subject,
        String birth,
        String post,
        String unit,
        String award,
        Set<String> codes,
        String achievement,
        String note) {

    public ListedRow {
        called = List.copyOf(called);
        codes = Set.copyOf(codes);
    }

    /** What the list says of the nominee besides the name. */
    public String context() {
        return Stream.of(birth, post, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** With more said of what was done: a further row of the same nominee. */
    ListedRow saying(String more) {
        var whole = achievement.isEmpty() ? more : more.isEmpty() ? achievement : achievement + " " + more;
        return new ListedRow(
                table, tableName, number, name, called, subject, birth, post, unit, award, codes, whole, note);
    }

    /** The same nominee for another award. */
    ListedRow askedFor(int row, String words, Set<String> meant, String said) {
        return new ListedRow(table, tableName, row, name, called, subject, birth, post, unit, words, meant, said, note);
    }

    /** Never shows what stands in it. */
    @Override
    public String toString() {
        return "ListedRow[" + table + ", " + number + "]";
    }
}
