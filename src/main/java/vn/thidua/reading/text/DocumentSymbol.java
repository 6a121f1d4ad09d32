package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plan.Span;

/**
 * Số, ký hiệu: number and symbol of a document, put right where recognition broke them.
 *
 * @param number "232", empty where only the symbol is printed
 * @param year "2023" of "98/2023/NĐ-CP", empty mostly
 * @param code "KH-UBND", "CT/TW"
 * @param mended whether letters had to be put right
 */
record DocumentSymbol(String number, String year, String code, boolean mended, Span span) {

    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\p{N}/.,-])(?<number>\\d[\\doil]{0,4}[a-z]?)"
            + "\\s{0,2}[/-]\\s{0,2}(?:(?<year>(?:19|20)\\d\\d)\\s?[/-]\\s?)?"
            + "(?<code>(?:[a-z]\\s)?[a-z][a-z0-9&]{0,12}(?:\\s{0,4}[/.-]\\s{0,4}[a-z0-9&]{1,14}){0,3})(?![\\p{L}\\p{N}])");
    private static final Pattern PARTS = Pattern.compile("\\s*[/.-]\\s*");
    private static final Pattern GLUED = Pattern.compile("([a-z]{2,4})[ai1lj|t7](tw|tu|hu|du|qu)");

    /** Organs as they stand in symbols. */
    private static final List<String> ORGANS = List.of(
            "TW", "TU", "HU", "ĐU", "QU", "UBND", "HĐND", "CP", "TTg", "BNV", "BGDĐT", "BTC", "BYT", "BTTTT", "BVHTTDL",
            "BTĐKT", "HĐTĐKT", "HĐTĐ", "TĐKT", "UBTVQH", "VPCP", "BCĐ", "MTTQ", "UBMTTQ", "SNV", "LĐLĐ", "TLĐ", "ĐTN",
            "BTV", "BCH", "TWĐTN", "BTGTW", "BTCTW", "UBKTTW", "BTĐ", "CTN", "SGDĐT", "PGDĐT", "THPT", "THCS", "HPN",
            "HND", "CCB", "BHXH", "BQP", "BCA", "VX", "NC", "NV", "VP");

    /** Every symbol within a stretch of the text, in order. */
    static List<DocumentSymbol> in(PlanText text, Span within) {
        var all = new ArrayList<DocumentSymbol>();
        var found = text.folded().matcher(SYMBOL, within);
        while (found.find()) {
            read(text, found).ifPresent(all::add);
        }
        return all;
    }

    String full() {
        var head = year.isEmpty() ? number : number + "/" + year;
        return head + (code.contains("/") && year.isEmpty() ? "-" : "/") + code;
    }

    private static Optional<DocumentSymbol> read(PlanText text, Matcher found) {
        int end = found.start("code");
        var parts = new ArrayList<String>();
        var breaks = PARTS.matcher(found.group("code"));
        int from = 0;
        while (from <= found.group("code").length()) {
            int to = breaks.find() ? breaks.start() : found.group("code").length();
            var span = text.folded().span(found.start("code") + from, found.start("code") + to);
            if (!isSign(text.source().slice(span))) {
                break;
            }
            parts.add(text.source().slice(span).replaceAll("\\s", ""));
            end = found.start("code") + to;
            if (to == found.group("code").length()) {
                break;
            }
            from = breaks.end();
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var year = found.group("year") == null ? "" : found.group("year");
        return Optional.of(made(digits(found.group("number")), year, parts, text, found.start(), end, found));
    }

    private static DocumentSymbol made(
            String number, String year, List<String> parts, PlanText text, int start, int end, Matcher found) {
        var signs = parts.size() == 1 ? split(parts.getFirst()) : parts;
        var mended = signs.stream().map(DocumentSymbol::mend).toList();
        var printed = found.group("code").substring(0, end - found.start("code"));
        boolean party = printed.contains("/") || parts.size() == 1 && signs.size() == 2;
        boolean changed = !Folded.fold(String.join("", mended)).equals(Folded.fold(String.join("", parts)));
        return new DocumentSymbol(
                number, year, String.join(party ? "/" : "-", mended), changed, text.folded().span(start, end));
    }

    /** "CTATU" is "CT/TU" with its stroke read as a letter. */
    private static List<String> split(String part) {
        var glued = GLUED.matcher(Folded.fold(part));
        return glued.matches() && DocumentKind.signed(glued.group(1)).isPresent()
                ? List.of(glued.group(1).toUpperCase(), glued.group(2).toUpperCase())
                : List.of(part);
    }

    /** A code with its signs put right: "KH-UBNP" becomes "KH-UBND". */
    static String mended(String code) {
        var mark = code.contains("/") ? "/" : "-";
        return Arrays.stream(code.split("[-/.]")).map(DocumentSymbol::mend).collect(Collectors.joining(mark));
    }

    private static String mend(String part) {
        var folded = Folded.fold(part);
        var kind = DocumentKind.signed(folded);
        if (kind.isPresent()) {
            return kind.get().sign();
        }
        String best = part;
        double most = folded.length() < 4 ? 1 : 0.84;
        for (var organ : ORGANS) {
            double alike = organ.length() == folded.length() ? Likeness.of(folded, Folded.fold(organ)) : 0;
            if (alike > most) {
                most = alike;
                best = organ;
            }
        }
        return best.equals(part) ? nearKind(part, folded) : best;
    }

    private static String nearKind(String part, String folded) {
        return switch (folded) {
            case "qb", "qp", "od", "0d" -> "QĐ";
            case "nb", "np" -> "NĐ";
            case "no", "n0", "ng" -> "NQ";
            case "kl1", "ki" -> "KL";
            case "ttvv", "tvv", "1w", "iw" -> "TW";
            default -> part;
        };
    }

    /** A sign is written in capitals, but for the last letter of "TTg" and "CTr". */
    private static boolean isSign(String printed) {
        return Line.capitals(printed) >= 0.5 && printed.chars().anyMatch(Character::isLetter);
    }

    static String digits(String printed) {
        return printed.replace('o', '0').replace('i', '1').replace('l', '1');
    }
}
