package vn.thidua.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of a case, written as {@code key=value; key=value}; a later value goes before an earlier one, "-" takes it out. */
record CaseFacts(Map<String, String> facts) {

    static CaseFacts of(String... lines) {
        var facts = new LinkedHashMap<String, String>();
        for (var line : lines) {
            for (var pair : line.split(";")) {
                if (!pair.isBlank()) {
                    var parts = pair.strip().split("=", 2);
                    facts.remove(parts[0]);
                    if (!parts[1].equals("-")) {
                        facts.put(parts[0], parts[1]);
                    }
                }
            }
        }
        return new CaseFacts(facts);
    }

    Verdict judgedBy(Eligibility eligibility) {
        var verdict = eligibility.judge(nominee(), proposal(), grounds());
        for (var by : each(
                "overrule",
                (key, cells) -> new Overrule(
                        key,
                        Answer.valueOf(cells.get(0)),
                        cells.get(1),
                        "ông Trần Văn Bình",
                        Instant.parse("2025-12-11T02:30:00Z")))) {
            verdict = verdict.overruled(by);
        }
        return verdict;
    }

    Nominee nominee() {
        return new Nominee(
                "nominee",
                facts.get("name"),
                Subject.valueOf(facts.get("subject")),
                Employment.valueOf(facts.getOrDefault("employment", "NONE")),
                facts.getOrDefault("unit", "xã Gia Lộc"),
                has("woman") ? (Boolean) facts.get("woman").equals("yes") : null,
                when("area", Area::valueOf));
    }

    Proposal proposal() {
        return new Proposal(
                facts.get("award"),
                Integer.parseInt(facts.get("year")),
                CommendationKind.valueOf(facts.get("kind")),
                Office.valueOf(facts.get("decider")),
                LocalDate.parse(facts.get("received")),
                LocalDate.parse(facts.get("assessed")),
                when("asked", AwardClass::valueOf),
                facts.get("written"),
                has("relies") ? List.of(facts.get("relies").split(",")) : List.of(),
                each(
                        "achievement",
                        (key, cells) -> new Achievement(
                                key,
                                cells.get(0),
                                Achievement.Basis.valueOf(cells.get(1)),
                                known(cells.get(2), Scope::valueOf),
                                LocalDate.parse(cells.get(3)),
                                LocalDate.parse(cells.get(4)))));
    }

    Grounds grounds() {
        return new Grounds(
                each(
                        "rating",
                        (key, cells) -> new YearRating(
                                Integer.parseInt(key),
                                Rating.valueOf(cells.getFirst()),
                                "Quyết định xếp loại năm " + key)),
                each("past", CaseFacts::past),
                each(
                        "initiative",
                        (key, cells) -> new Initiative(
                                key,
                                cells.get(0),
                                Initiative.Kind.valueOf(cells.get(1)),
                                known(cells.get(2), LocalDate::parse),
                                Scope.valueOf(cells.get(3)),
                                cells.size() > 4 ? uses(cells.get(4)) : List.of())),
                each(
                        "discipline",
                        (key, cells) -> new Discipline(
                                Discipline.Form.valueOf(cells.get(0)),
                                LocalDate.parse(cells.get(1)),
                                known(cells.get(2), LocalDate::parse),
                                "Quyết định kỷ luật số " + key + "/QĐ-UBND")),
                each(
                        "hold",
                        (key, cells) -> new Hold(
                                Hold.Cause.valueOf(cells.get(0)),
                                LocalDate.parse(cells.get(1)),
                                "Công văn số " + key + "/UBND-VHXH",
                                known(cells.get(2), LocalDate::parse),
                                known(cells.get(3), Hold.Outcome::valueOf))),
                each(
                        "absence",
                        (key, cells) -> new Absence(
                                Absence.Kind.valueOf(cells.get(0)),
                                LocalDate.parse(cells.get(1)),
                                LocalDate.parse(cells.get(2)))),
                each(
                        "succession",
                        (key, cells) -> new Succession(
                                key, cells.get(0), Share.valueOf(cells.get(1)), LocalDate.parse(cells.get(2)))),
                each(
                        "attest",
                        (key, cells) -> new Attestation(
                                key, cells.getFirst().equals("yes"), "Biên bản bình xét", LocalDate.of(2025, 11, 20))),
                each(
                        "cluster",
                        (key, cells) -> new ClusterStanding(
                                Integer.parseInt(key),
                                cells.get(0),
                                Integer.parseInt(cells.get(1)),
                                cells.get(2).equals("yes"))),
                when("head", CaseFacts::head));
    }

    private static Headcount head(String cells) {
        var counts = Arrays.stream(cells.split(","))
                .map(cell -> known(cell, Integer::valueOf))
                .toList();
        return new Headcount(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5));
    }

    /** Award, year, then what differs from an award of công trạng, in force, by whoever was competent. */
    private static PastAward past(String number, List<String> cells) {
        int year = Integer.parseInt(cells.get(1));
        var more = new LinkedHashMap<String, String>();
        cells.stream().skip(2).map(cell -> cell.split(":", 2)).forEach(pair -> more.put(pair[0], pair[1]));
        var on = LocalDate.parse(more.getOrDefault("on", year + "-12-15"));
        boolean district = on.isBefore(LocalDate.of(2025, 7, 1));
        boolean city = Set.of("CSTD_TINH", "TTLDXS", "BK_TINH").contains(cells.get(0));
        return new PastAward(
                cells.get(0),
                year,
                CommendationKind.valueOf(more.getOrDefault("kind", "MERIT")),
                on,
                "Quyết định số " + number + "/QĐ-UBND",
                Office.valueOf(more.getOrDefault(
                        "by", city ? "PROVINCE_CHAIR" : district ? "DISTRICT_CHAIR" : "COMMUNE_CHAIR")),
                more.getOrDefault(
                        "issuer",
                        city ? "UBND thành phố Hải Phòng" : district ? "UBND huyện Gia Lộc" : "UBND xã Gia Lộc"),
                more.getOrDefault("to", "nominee"),
                PastAward.Standing.valueOf(more.getOrDefault("standing", "VALID")),
                more.get("after"),
                more.containsKey("for") ? Set.of(more.get("for").split(",")) : Set.of());
    }

    private static List<Initiative.Use> uses(String cell) {
        return Arrays.stream(cell.split(","))
                .map(use -> use.split(":"))
                .map(use -> new Initiative.Use(use[0], Integer.parseInt(use[1])))
                .toList();
    }

    private boolean has(String key) {
        return facts.containsKey(key);
    }

    private <T> @Nullable T when(String key, Function<String, T> read) {
        return has(key) ? read.apply(facts.get(key)) : null;
    }

    private static <T> @Nullable T known(String cell, Function<String, T> read) {
        return cell.equals("?") ? null : read.apply(cell);
    }

    /** Facts whose key is {@code family.name}, their cells parted by a stroke. */
    private <T> List<T> each(String family, BiFunction<String, List<String>, T> read) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(family + "."))
                .map(fact -> read.apply(
                        fact.getKey().substring(family.length() + 1),
                        List.of(fact.getValue().split("\\|"))))
                .toList();
    }
}
