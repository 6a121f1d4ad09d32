package vn.thidua.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a person to enter them, as written in a form or a row of a list. Nothing is checked yet; spaces are
 * put in order.
 *
 * @param salutation "Ông" or "Bà", with or without marks, or the name of a {@link Salutation}
 * @param birth "12/3/1985" or "1985"; empty when unknown
 * @param number identity number of 12 digits (or 9, old); empty when unknown; masked ("•••• •••• 1234") as exported
 * @param unit where they work or live; null when the unit written is not known
 * @param post chức vụ; empty for residents
 * @param since since when they are there; empty when unknown
 */
public record NewPerson(
        String name,
        String salutation,
        String birth,
        String number,
        @Nullable UnitId unit,
        String post,
        String since,
        String note) {

    public NewPerson {
        name = spaced(name);
        salutation = salutation.strip();
        birth = birth.strip();
        number = number.strip();
        post = spaced(post);
        since = since.strip();
        note = note.strip();
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "NewPerson[" + name + "]";
    }
}
