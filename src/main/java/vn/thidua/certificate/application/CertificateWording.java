package vn.thidua.certificate.application;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.Recipient;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.SheetTexts;
import vn.thidua.certificate.domain.ShortCode;
import vn.thidua.certificate.domain.SignedFacts;
import vn.thidua.shared.Days;

/** The words a certificate is printed with, always Vietnamese, and what its QR code says. */
@Component
class CertificateWording {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MessageSource messages;
    private final String address;

    CertificateWording(MessageSource messages, @Value("${thidua.url:}") String address) {
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
    }

    SheetTexts sheet(AwardDecision decision, Certificate one, String unit, SigningKeys.Own key) {
        var facts = new SignedFacts(
                one.code(),
                one.edition(),
                one.recipient().name(),
                decision.awardName(),
                decision.number(),
                decision.day(),
                unit);
        var signed = facts.signed(key.name(), key.secret());
        return new SheetTexts(
                texts(decision, one.recipient(), one.number() + "/" + one.year(), one.code()),
                address + "/c/" + one.code() + "#" + signed);
    }

    /** A made-up certificate of the longest kind, for looking at a blank. */
    SheetTexts specimen(String unit, LocalDate day) {
        var decision = new AwardDecision(
                "",
                say("certificate.specimen.award"),
                false,
                say("certificate.specimen.number"),
                day,
                say("certificate.specimen.decider", unit),
                say("certificate.specimen.place"),
                say("certificate.specimen.signer-post"),
                say("certificate.specimen.signer-name"));
        var recipient = new Recipient(
                Honorific.MR,
                say("certificate.specimen.name"),
                say("certificate.specimen.post"),
                say("certificate.specimen.achievement"),
                null);
        var code = "0".repeat(ShortCode.LENGTH);
        return new SheetTexts(texts(decision, recipient, "123/" + day.getYear(), code), address + "/c/" + code);
    }

    Map<PrintField, String> fieldNames() {
        return Arrays.stream(PrintField.values())
                .collect(Collectors.toMap(field -> field, field -> say("certificate.place." + field)));
    }

    /** "Ông", "ba", "TẬP THỂ": what people write for an honorific. */
    Optional<Honorific> honorific(String written) {
        var folded = fold(written);
        return Arrays.stream(Honorific.values())
                .filter(one -> one != Honorific.NONE)
                .filter(one -> fold(word(one)).equals(folded))
                .findFirst();
    }

    String word(Honorific honorific) {
        return say("certificate.honorific." + honorific);
    }

    String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }

    private Map<PrintField, String> texts(AwardDecision decision, Recipient recipient, String number, String code) {
        var texts = new EnumMap<PrintField, String>(PrintField.class);
        texts.put(PrintField.STATE_NAME, say("certificate.sheet.state"));
        texts.put(PrintField.MOTTO, say("certificate.sheet.motto"));
        texts.put(PrintField.DECIDER, decision.decider().toUpperCase(VIETNAMESE));
        texts.put(
                PrintField.BESTOWS,
                say(decision.title() ? "certificate.sheet.bestows-title" : "certificate.sheet.bestows"));
        texts.put(PrintField.AWARD, decision.awardName().toUpperCase(VIETNAMESE));
        texts.put(PrintField.RECIPIENT, addressed(recipient));
        texts.put(PrintField.POST, recipient.post());
        texts.put(PrintField.ACHIEVEMENT, recipient.achievement());
        texts.put(
                PrintField.DECISION,
                say("certificate.sheet.decision", decision.number(), Days.written(decision.day())));
        texts.put(PrintField.BOOK_NUMBER, say("certificate.sheet.book-number", number));
        texts.put(PrintField.PLACE_DATE, placed(decision.place(), decision.day()));
        texts.put(PrintField.SIGNER_POST, decision.signerPost().toUpperCase(VIETNAMESE));
        texts.put(PrintField.SIGNER_NAME, decision.signerName());
        texts.put(PrintField.CODE, ShortCode.written(code));
        return texts;
    }

    String addressed(Recipient recipient) {
        return recipient.honorific().addressing(recipient.name(), word(recipient.honorific()));
    }

    /** Days below 10 and the months 1 and 2 are written with two digits, as Nghị định 30/2020 asks. */
    private String placed(String place, LocalDate day) {
        return say(
                "certificate.sheet.place-date",
                place,
                Days.dayFigures(day),
                Days.monthFigures(day),
                String.valueOf(day.getYear()));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(VIETNAMESE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0111', 'd');
    }
}
