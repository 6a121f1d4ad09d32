package vn.thidua.reporting.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Loại minh chứng: what papers are taken as evidence, told by their first bytes, never by their name. */
public enum EvidenceKind {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** Word and Excel since 2007: an archive whose first entries are theirs. */
    OFFICE("application/vnd.openxmlformats-officedocument", "PK\u0003\u0004"),
    OLD_OFFICE("application/x-ole-storage", "\u00d0\u00cf\u0011\u00e0");

    /** How many bytes tell what a paper is. */
    public static final int HEAD = 4096;

    private final String mediaType;
    private final String mark;

    EvidenceKind(String mediaType, String mark) {
        this.mediaType = mediaType;
        this.mark = mark;
    }

    public static Optional<EvidenceKind> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.mark))
                .filter(kind -> kind != OFFICE || isOffice(text))
                .findFirst();
    }

    private static boolean isOffice(String head) {
        return head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("xl/");
    }

    public String mediaType() {
        return mediaType;
    }
}
