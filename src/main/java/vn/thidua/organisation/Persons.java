package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Questions other rooms ask about people. Whether the asker may know is for the asking room to decide. */
public interface Persons {

    Optional<Person> find(PersonId id);

    /** The person, or {@link java.util.NoSuchElementException}. */
    Person get(PersonId id);

    /** The record that stands for this person today: itself, or the one it was merged into. */
    Person standing(PersonId id);

    /** This record and all that were merged into it, so that what was written of any of them is found. */
    List<PersonId> alsoKnownAs(PersonId id);

    /**
     * People who held a post or lived at the unit or below on that day, by given name; words match without diacritics.
     */
    List<Person> search(UnitId under, String words, LocalDate day, int most);

    /**
     * All who have one of these names, diacritics and capitals ignored, and whose record is kept at the unit or below; closed
     * records too, but those merged and those entered by mistake.
     */
    List<Person> called(UnitId under, Collection<String> names);
}
