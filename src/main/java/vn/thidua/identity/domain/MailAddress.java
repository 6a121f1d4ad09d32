package vn.thidua.identity.domain;

import java.util.Locale;
import vn.thidua.shared.Refusal;

/** Địa chỉ thư điện tử: one mailbox, written so that nothing else can hide in it. */
public record MailAddress(String text) {

    private static final int LONGEST = 254;
    private static final String FORM =
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}";

    public MailAddress {
        if (!isFit(text)) {
            throw Refusal.because(MailReason.MAIL_ADDRESS_UNFIT);
        }
    }

    /** As typed; the domain in small letters, for it makes no difference there, and the name as well, for nobody tells them apart. */
    public static MailAddress of(String typed) {
        return new MailAddress(typed.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean isFit(String text) {
        return text.length() <= LONGEST && text.matches(FORM);
    }
}
