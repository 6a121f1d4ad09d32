package vn.thidua.nomination.domain;

import java.text.Normalizer;
import vn.thidua.eligibility.Subject;
import vn.thidua.shared.Refusal;

/**
 * Người, tập thể tự lập hồ sơ: who it is in its own words, and the award it has in mind. Which record of the register it is
 * the unit says when it endorses.
 *
 * @param award code
 * @param post chức vụ, nơi công tác of a person; địa chỉ of others; may be empty
 */
public record Candidate(Subject subject, String award, String name, String post) {

    /** Longest name, longest post. */
    public static final int LONGEST = 200;

    public Candidate {
        name = kept(name);
        post = kept(post);
        if (name.isEmpty()) {
            throw Refusal.because(OwnDossierReason.CANDIDATE_MISSING);
        }
    }

    /** The same under another name and post, as its writer has it. */
    public Candidate called(String other, String where) {
        return new Candidate(subject, award, other, where);
    }

    private static String kept(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST) {
            throw Refusal.because(OwnDossierReason.CANDIDATE_TOO_LONG, words.length(), LONGEST);
        }
        return words;
    }
}
