package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.CODE_MALFORMED;

import java.util.regex.Pattern;
import vn.thidua.shared.Refusal;

/**
 * Mã định danh điện tử of an agency or organisation, in the form Quyết định 20/2020/QĐ-TTg gives it: article 4, groups of
 * digits and capitals parted by dots, the first a letter A to Y and two digits, 35 characters at most; or article 6, the
 * code of a scheme Z01 to Z99 and up to 32 characters.
 */
public record ElectronicIdentifier(String text) {

    private static final Pattern OF_AUTHORITIES = Pattern.compile("[A-Y][0-9]{2}(\\.[0-9A-Z]+)*");
    private static final Pattern OF_SCHEMES = Pattern.compile("Z(?!00)[0-9]{2}\\S{1,32}");
    private static final int LONGEST = 35;

    public ElectronicIdentifier {
        text = text.strip();
        boolean authority =
                text.length() <= LONGEST && OF_AUTHORITIES.matcher(text).matches();
        if (!authority && !OF_SCHEMES.matcher(text).matches()) {
            throw Refusal.because(CODE_MALFORMED, text);
        }
    }
}
