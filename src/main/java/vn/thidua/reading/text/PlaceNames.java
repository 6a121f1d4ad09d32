package vn.thidua.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Stated;

/** Settles the name of a place that is printed several times and hurt in some of them: the commonest printing wins. */
final class PlaceNames {

    private static final double ALIKE = 0.66;

    private final PlanText text;

    PlaceNames(PlanText text) {
        this.text = text;
    }

    /** Issuer and place, each spelt as most of the document spells them. */
    record Settled(Stated<String> issuer, Stated<String> place) {}

    Settled settle(Stated<String> issuer, Stated<String> place) {
        if (issuer.value() == null) {
            return new Settled(issuer, place);
        }
        var units = Organ.unitsIn(issuer.value());
        if (units.isEmpty()) {
            return new Settled(issuer, place);
        }
        var unit = units.getLast();
        int at = issuer.value().lastIndexOf(unit);
        var name = at < 0 ? "" : issuer.value().substring(at + unit.length()).strip();
        if (name.isEmpty() || name.length() > 40) {
            return new Settled(issuer, place);
        }
        var best = commonest(name, unit, place).orElse(name);
        var whole = issuer.value().substring(0, at + unit.length()) + " " + best;
        var mine = new Stated<>(whole, issuer.passage(), issuer.certainty(), issuer.doubt());
        return new Settled(mine, placed(place, best));
    }

    private static Stated<String> placed(Stated<String> place, String name) {
        if (place.value() == null || alike(place.value(), name) < ALIKE) {
            return place;
        }
        return new Stated<>(name, place.passage(), place.certainty(), place.doubt());
    }

    /** Every printing after the unit's word counts once, the head's own twice, the place's once. */
    private Optional<String> commonest(String name, String unit, Stated<String> place) {
        Map<String, Integer> folded = new HashMap<>();
        Map<String, Integer> printed = new HashMap<>();
        int words = name.split(" ").length;
        var pattern = Pattern.compile(
                "(?<!\\p{L})" + unitPattern(unit) + "\\s+(\\S{1,12}(?:\\s+\\S{1,12}){" + (words - 1) + "})");
        var found = pattern.matcher(text.folded().text());
        while (found.find()) {
            var span = text.folded().span(found.start(1), found.end(1));
            count(text.mended(span).replaceAll("[.,;:)\"”]+$", ""), name, 2, folded, printed);
        }
        count(name, name, 2, folded, printed);
        if (place.value() != null) {
            count(place.value(), name, 1, folded, printed);
        }
        var most = folded.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.flatMap(winner -> printed.entrySet().stream()
                .filter(entry -> Folded.fold(entry.getKey()).equals(winner.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(entry -> IssuerReader.calmed(entry.getKey())));
    }

    private static void count(
            String printing, String name, int weight, Map<String, Integer> folded, Map<String, Integer> printed) {
        boolean capital = printing.chars().filter(Character::isUpperCase).count() >= printing.split(" ").length;
        if (capital && alike(printing, name) >= ALIKE) {
            folded.merge(Folded.fold(printing), weight, Integer::sum);
            boolean shouted = Line.capitals(printing) > 0.7;
            printed.merge(printing, shouted ? 0 : weight, Integer::sum);
        }
    }

    private static double alike(String one, String other) {
        return Likeness.of(Folded.fold(one), Folded.fold(other));
    }

    private static String unitPattern(String unit) {
        return switch (unit) {
            case "xã" -> "x[a34&]";
            case "huyện" -> "huy\\p{L}n";
            case "phường" -> "ph\\p{L}{2,3}ng";
            default -> Folded.fold(unit).replace(" ", "\\s+");
        };
    }
}
