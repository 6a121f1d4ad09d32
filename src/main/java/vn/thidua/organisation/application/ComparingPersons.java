package vn.thidua.organisation.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonComparison;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.application.WeighingPersons.Weighed;
import vn.thidua.organisation.domain.EnteredPerson;
import vn.thidua.organisation.domain.EnteredPersons;
import vn.thidua.organisation.domain.HeldPost;
import vn.thidua.organisation.store.PersonEditions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Đối chiếu danh sách: rows about people the register knows, beside rows about new ones. */
@Service
@Transactional
public class ComparingPersons implements PersonComparison {

    private final EnteredPersons register;
    private final WeighingPersons weighing;
    private final CorrectingPerson correcting;
    private final SealingNumbers numbers;
    private final PersonEditions editions;

    ComparingPersons(
            EnteredPersons register,
            WeighingPersons weighing,
            CorrectingPerson correcting,
            SealingNumbers numbers,
            PersonEditions editions) {
        this.register = register;
        this.weighing = weighing;
        this.correcting = correcting;
        this.numbers = numbers;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Compared> compare(List<Listed> rows, Actor by) {
        var own = new ArrayList<@Nullable PersonId>();
        rows.forEach(row -> own.add(row.id()));
        var weighed = weighing.weigh(rows.stream().map(Listed::person).toList(), own, by);
        return weighed.stream().map(row -> compared(row)).toList();
    }

    private static Compared compared(Weighed row) {
        return new Compared(row.known() != null, row.problems());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, NewPerson> standing(Collection<PersonId> people) {
        return register.findAllById(people).stream()
                .filter(EnteredPerson::isOpen)
                .collect(Collectors.toMap(EnteredPerson::id, this::written));
    }

    @Override
    public void correct(PersonId id, NewPerson person, Actor by) {
        correcting.correct(id, person, true, by).stream()
                .filter(problem -> problem.blocks())
                .findFirst()
                .ifPresent(problem -> {
                    throw Refusal.because(problem.reason(), problem.details().toArray());
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> editions(Collection<PersonId> people) {
        return editions.of(people);
    }

    private NewPerson written(EnteredPerson person) {
        var post = person.posts().stream()
                .filter(held -> held.unit().equals(person.unit()) && held.validTo() == null)
                .reduce((earlier, later) -> later);
        return new NewPerson(
                person.name().full(),
                person.salutation().name(),
                person.birth() == null ? "" : person.birth().written(),
                masked(person),
                person.unit(),
                post.map(HeldPost::title).orElse(""),
                post.map(HeldPost::validFrom).map(Birth::on).map(Birth::written).orElse(""),
                person.note());
    }

    private String masked(EnteredPerson person) {
        return person.number() == null
                ? ""
                : numbers.open(person.number().sealed(), person.id()).masked();
    }
}
