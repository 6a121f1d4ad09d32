package vn.thidua.permission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What {@code permissions/routes.tsv} expects of one route.
 *
 * @param route method and address ("GET /drafts/{id}")
 * @param form what is sent along, and the parts of the address that name no thing
 * @param answers for things of the own unit, a unit below, a neighbour and the superior: what each role gets
 */
record Expected(String route, Map<String, String> form, List<String> answers) {

    static final List<String> PLACES = List.of("own", "below", "neighbour", "superior");

    /** In the order of the file; a route is listed again where what is sent along decides. */
    static List<Expected> all() throws IOException {
        var groups = new HashMap<String, List<String>>();
        var routes = new LinkedHashSet<Expected>();
        new ClassPathResource("permissions/routes.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> {
                    if (cells[0].startsWith("@")) {
                        groups.put(cells[0], answers(cells, 1));
                    } else {
                        var answers = cells[2].startsWith("@") ? groups.get(cells[2]) : answers(cells, 2);
                        if (answers == null) {
                            throw new IllegalStateException("no group " + cells[2] + " for " + cells[0]);
                        }
                        if (!routes.add(new Expected(cells[0], form(cells[1]), answers))) {
                            throw new IllegalStateException("twice: " + cells[0]);
                        }
                    }
                });
        return List.copyOf(routes);
    }

    String method() {
        return route.split(" ")[0];
    }

    /** The address and the form with the things put in their places; the form may name another thing for the {id}. */
    Expected about(Map<String, String> things) {
        var thing = thing();
        var at = thing == null || form.containsKey("{id}") ? route : route.replace("{id}", things.get(thing));
        for (var one : form.entrySet()) {
            if (one.getKey().startsWith("{")) {
                at = at.replace(one.getKey(), filled(one.getValue(), things));
            }
        }
        var sent = form.entrySet().stream()
                .filter(one -> !one.getKey().startsWith("{"))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> filled(one.getValue(), things)));
        return new Expected(at, sent, answers);
    }

    /** Whether what is asked for belongs to a unit at all. */
    boolean concernsAThing() {
        return route.contains("{id}") && thing() != null
                || form.values().stream().anyMatch(value -> value.contains("<"));
    }

    /** What {@code {id}} names, by the first part of the address. */
    private @Nullable String thing() {
        var parts = path().split("/");
        return parts.length < 2 ? null : Addresses.NAMED_BY.get(parts[1]);
    }

    String path() {
        return route.split(" ")[1];
    }

    /** "OFFICER+CHAIR=in 404": the last word is for all who are not named. */
    String answerTo(String role, int place) {
        var words =
                Arrays.asList(answers.get(Math.min(place, answers.size() - 1)).split(" "));
        return words.stream()
                .filter(word -> word.contains("="))
                .filter(word -> List.of(word.split("=")[0].split("\\+")).contains(role))
                .map(word -> word.split("=")[1])
                .findFirst()
                .orElseGet(() -> words.getLast().contains("=") ? "unsaid" : words.getLast());
    }

    private static List<String> answers(String[] cells, int from) {
        return Stream.of(cells).skip(from).filter(cell -> !cell.isBlank()).toList();
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&"))
                .filter(one -> one.contains("="))
                .collect(Collectors.toMap(
                        one -> one.substring(0, one.indexOf('=')), one -> one.substring(one.indexOf('=') + 1)));
    }

    private static String filled(String value, Map<String, String> things) {
        var text = value;
        for (var thing : things.entrySet()) {
            text = text.replace("<" + thing.getKey() + ">", thing.getValue());
        }
        return text;
    }
}
