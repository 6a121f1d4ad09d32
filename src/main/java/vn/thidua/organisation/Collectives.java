package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tập thể và hộ gia đình: what other rooms ask about them. */
public interface Collectives {

    Optional<Collective> find(CollectiveId id);

    /** The collective, or {@link java.util.NoSuchElementException}. */
    Collective get(CollectiveId id);

    /** Those at or below the unit that stood on that day, by name; words match without diacritics. */
    List<Collective> search(UnitId under, String words, LocalDate day, int most);

    /** All that have one of these names, diacritics and capitals ignored, at or below the unit; closed ones too. */
    List<Collective> called(UnitId under, Collection<String> names);
}
