package vn.thidua.identity.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.thidua.shared.Act;
import vn.thidua.shared.Reach;

/** Every act of every room, found by its enum, so that a room need not tell anyone of a new one. */
@Component
public class KnownActs {

    private volatile List<Act> known = List.of();

    /** By room, in the order in which the room lists them. */
    public List<Act> all() {
        if (known.isEmpty()) {
            known = find();
        }
        return known;
    }

    /**
     * Those a duty of the authority's own may carry: what some duty carries for a unit or for those below it. What
     * everyone may needs no giving, and what reaches further is not the authority's to give.
     */
    public List<Act> toGive() {
        return all().stream().filter(KnownActs::isGiven).toList();
    }

    public Optional<Act> of(String code) {
        return all().stream().filter(act -> act.code().equals(code)).findFirst();
    }

    private static boolean isGiven(Act act) {
        return !act.grants().isEmpty()
                && act.grants().stream()
                        .allMatch(grant ->
                                grant.duty() != null && (grant.reach() == Reach.OWN || grant.reach() == Reach.BELOW));
    }

    private static List<Act> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Act.class));
        return scanner.findCandidateComponents("vn.thidua").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Act.class::cast)
                .sorted(Comparator.comparing(Act::room)
                        .thenComparing(act -> act.getClass().getName()))
                .toList();
    }
}
