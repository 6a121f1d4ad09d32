package vn.thidua.platform.web;

import java.util.Locale;

/** How pressing what is shown is; always told by an icon, a shape or a pattern besides its colour. */
public enum Tone {
    LATE("alert-circle"),
    SOON("clock"),
    OK("check"),
    NONE("minus"),
    /** Says nothing about state: figures as such. */
    PLAIN("point");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** Name of its Tabler icon, without "ti-". */
    public String icon() {
        return icon;
    }

    /** The class of a chip, and the word by which the drawing knows it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
