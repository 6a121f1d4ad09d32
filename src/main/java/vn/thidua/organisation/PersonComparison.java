package vn.thidua.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** Đối chiếu danh sách với sổ nhân sự: for lists that come back with people the register knows. */
public interface PersonComparison {

    /**
     * One row of a list.
     *
     * @param id the person the row is about; null for a row about somebody new
     */
    record Listed(@Nullable PersonId id, NewPerson person) {}

    /**
     * What a row comes to.
     *
     * @param known whether the register says exactly this already
     * @param problems rows counted from 0
     */
    record Compared(boolean known, List<RowProblem> problems) {

        public Compared {
            problems = List.copyOf(problems);
        }
    }

    /** Weighs every row against the others and the register; changes nothing. */
    List<Compared> compare(List<Listed> rows, Actor by);

    /** What the register says of these people now, the number masked; closed records are left out. */
    Map<PersonId, NewPerson> standing(Collection<PersonId> people);

    /** Corrects a person's own facts, unit and post apart; refuses what blocks. A masked number stays. */
    void correct(PersonId id, NewPerson person, Actor by);

    /** A figure that grows with each change of a record; of closed records there is none. */
    Map<PersonId, Integer> editions(Collection<PersonId> people);
}
