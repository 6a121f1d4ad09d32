package vn.thidua.nomination.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.application.WritingNomineeLists.Choice;
import vn.thidua.nomination.application.WritingNomineeLists.Shared;
import vn.thidua.nomination.domain.NomineeList;

/** What was chosen on the page of a list: for each row shown whom, what for or to leave it out; for all what they have in common. */
public record NomineeListForm(
        List<Choice> choices,
        Employment employment,
        @Nullable Basis basis,
        @Nullable Scope scope) {

    static final NomineeListForm NONE = new NomineeListForm(List.of(), Employment.OFFICIAL, null, null);

    static NomineeListForm of(MultiValueMap<String, String> sent) {
        var out = new HashSet<>(sent.getOrDefault("out", List.of()));
        var choices = sent.getOrDefault("row", List.of()).stream()
                .distinct()
                .filter(row -> row.matches("[1-9]\\d{0,3}"))
                .limit(NomineeList.MOST)
                .map(row -> new Choice(
                        Integer.parseInt(row),
                        first(sent, "holder." + row),
                        first(sent, "award." + row),
                        out.contains(row)))
                .toList();
        var employment = one(Employment.values(), first(sent, "employment"));
        return new NomineeListForm(
                choices,
                employment == null ? Employment.OFFICIAL : employment,
                one(Basis.values(), first(sent, "basis")),
                one(Scope.values(), first(sent, "scope")));
    }

    Shared shared() {
        return new Shared(employment, basis, scope);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var typed = sent.getFirst(name);
        return typed == null || typed.length() > 60 ? "" : typed;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] known, String typed) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
