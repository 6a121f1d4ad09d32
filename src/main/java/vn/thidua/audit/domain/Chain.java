package vn.thidua.audit.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** The chain as the program's own database keeps it. */
public interface Chain {

    Inspected inspect(Collection<Head> kept, Predicate<Head> genuine);

    Optional<Link> last();
}
