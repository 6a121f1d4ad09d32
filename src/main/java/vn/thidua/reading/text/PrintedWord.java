package vn.thidua.reading.text;

/** A word as it stands on a page, from the upper left corner, in the page's own measure. */
public record PrintedWord(String text, double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double middle() {
        return top + height / 2;
    }
}
