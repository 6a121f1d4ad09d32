package vn.thidua.organisation.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.PersonId;

/** How often records of people were changed, by which an undo sees whether somebody was there since. */
@Component
public class PersonEditions {

    private final JdbcClient db;

    PersonEditions(JdbcClient db) {
        this.db = db;
    }

    /** Closed records are left out. */
    public Map<PersonId, Integer> of(Collection<PersonId> people) {
        return db
                .sql("select id, version from organisation.person where id = any(:people) and closed_on is null")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new PersonId(row.getObject("id", UUID.class)), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
