package vn.thidua.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: the menu, whose unit, which year, who is signed in, the form token.
 *
 * @param signed who is signed in; null on pages anyone may see
 * @param year the year worked in
 * @param jobs the menu of this person
 * @param bell what was told and is not read yet; null on pages anyone may see
 * @param token name and value of the hidden field that every form carries
 * @param demo whether this is the demo, which runs on its own clock
 * @param today the day of the program's clock, as people write it
 * @param path of the page asked for
 * @param notice what the act before this page did; null when there was none
 */
public record Frame(
        @Nullable Signed signed,
        int year,
        List<Entry> jobs,
        @Nullable Entry bell,
        Token token,
        boolean demo,
        String today,
        String path,
        @Nullable Notice notice) {

    /** Around what is no page: a file. */
    static final Frame NONE = new Frame(null, 0, List.of(), null, new Token("", ""), false, "", "", null);

    /**
     * One menu entry, already decided.
     *
     * @param part whether it is a part of the job before it
     */
    public record Entry(String key, String path, String icon, int order, long waiting, boolean current, boolean part) {}

    /** The job being done with its parts, where it has some. */
    public List<Entry> parts() {
        var parts = jobs.stream().filter(Entry::part).toList();
        if (parts.isEmpty()) {
            return parts;
        }
        int first = jobs.indexOf(parts.getFirst());
        return jobs.subList(first - 1, first + parts.size());
    }

    /** The token against forged requests. */
    public record Token(String field, String value) {}
}
