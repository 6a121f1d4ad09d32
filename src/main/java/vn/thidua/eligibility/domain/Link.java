package vn.thidua.eligibility.domain;

import vn.thidua.eligibility.Phrase;

/** Mắt xích: what the register holds of one title in one year, and whether that counts in a chain. */
record Link(int year, Standing standing, Phrase words) {

    /** Whether a link holds. */
    enum Standing {
        COUNTS,
        DOUBTFUL,
        BROKEN
    }

    boolean missing() {
        return words.key().equals("eligibility.link.missing");
    }

    static Link counts(int year, Phrase words) {
        return new Link(year, Standing.COUNTS, words);
    }

    static Link doubtful(int year, Phrase words) {
        return new Link(year, Standing.DOUBTFUL, words);
    }

    static Link broken(int year, Phrase words) {
        return new Link(year, Standing.BROKEN, words);
    }
}
