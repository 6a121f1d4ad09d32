package vn.thidua.certificate.domain;

import java.util.Map;

/**
 * One certificate as it is printed: what stands in each field.
 *
 * @param qr what the QR code says; empty on specimens, which have none
 */
public record SheetTexts(Map<PrintField, String> texts, String qr) {

    public SheetTexts {
        texts = Map.copyOf(texts);
    }

    public String of(PrintField field) {
        return texts.getOrDefault(field, "");
    }
}
