package vn.thidua.certificate;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * Quyết định khen thưởng: what the certificates of one decision have in common, as they print it.
 *
 * @param awardCode code of the award ("GK")
 * @param awardName as printed ("Giấy khen", "Chiến sĩ thi đua cơ sở")
 * @param title whether a title is given (TẶNG DANH HIỆU), not a form (TẶNG)
 * @param number of the decision ("125/QĐ-UBND")
 * @param day of the decision
 * @param decider who decides, as in the heading ("Chủ tịch Ủy ban nhân dân xã Gia Lộc")
 * @param place before the day ("Gia Lộc")
 * @param signerPost above the signature ("Chủ tịch")
 */
public record AwardDecision(
        String awardCode,
        String awardName,
        boolean title,
        String number,
        LocalDate day,
        String decider,
        String place,
        String signerPost,
        String signerName) {

    public AwardDecision {
        awardCode = spaced(awardCode);
        awardName = spaced(awardName);
        number = spaced(number);
        decider = spaced(decider);
        place = spaced(place);
        signerPost = spaced(signerPost);
        signerName = spaced(signerName);
    }

    /** Composed letters, and one blank where there were several. */
    static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ")
                .strip();
    }
}
