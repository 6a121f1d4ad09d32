package vn.thidua.campaign.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Due;
import vn.thidua.notification.Dues;
import vn.thidua.organisation.UnitId;

/** What units owe of campaigns sent to them: to acknowledge, to launch their own, to register. */
@Repository
@Transactional(readOnly = true)
class OwedLaunches implements Dues {

    private static final String OWED = """
            select p.id, p.unit, c.name, owed.what, owed.day
            from campaign.participation p
            join campaign.campaign c on c.id = p.campaign
            cross join lateral (values
                ('ACKNOWLEDGE', p.acknowledge_due, p.state = 'SENT'),
                ('LAUNCH', p.launch_due, p.state <> 'LEFT' and p.own_campaign is null),
                ('REGISTER', p.register_due, p.state in ('SENT', 'ACKNOWLEDGED', 'REGISTRATION_RETURNED'))
            ) owed (what, day, open)
            where c.step = 'ACTIVE' and owed.open and owed.day between :from and :to
            order by owed.day, p.id, owed.what
            """;

    private final JdbcClient jdbc;

    OwedLaunches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Due> owed(LocalDate from, LocalDate to) {
        return jdbc.sql(OWED).param("from", from).param("to", to).query(OwedLaunches::due).stream();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        var part = row.getObject("id", UUID.class);
        var what = row.getString("what");
        var act = what.equals("REGISTER") ? CampaignAct.REGISTER : CampaignAct.ACKNOWLEDGE_LAUNCH;
        return new Due(
                what.toLowerCase(java.util.Locale.ROOT) + ":" + part,
                new Audience(new UnitId(row.getObject("unit", UUID.class)), act),
                row.getObject("day", LocalDate.class),
                "campaign.owed." + what,
                List.of(row.getString("name")),
                "/participations/" + part);
    }
}
