package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Remark;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.DossierRows;
import vn.thidua.nomination.store.DossierRows.Appraisal;
import vn.thidua.nomination.store.OwnDossierQueries;
import vn.thidua.nomination.store.OwnDossierQueries.OwnRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;

/** What a page tells beside the dossier itself: names, remarks, earlier verdicts, the clock, what happened. */
@Component
class DossierFacts {

    private final DossierRows rows;
    private final OwnDossierQueries own;
    private final Units units;
    private final WorkingDays days;
    private final Histories histories;
    private final Clock clock;

    DossierFacts(
            DossierRows rows, OwnDossierQueries own, Units units, WorkingDays days, Histories histories, Clock clock) {
        this.rows = rows;
        this.own = own;
        this.units = units;
        this.days = days;
        this.histories = histories;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String name(UnitId unit) {
        return units.get(unit).shortName();
    }

    /** What its nominee prepared itself and the unit endorsed; null for most. */
    @Nullable
    OwnRow own(NominationId id) {
        return own.became(id).orElse(null);
    }

    List<Remark> remarks(NominationId id) {
        return rows.remarks(id);
    }

    List<Appraisal> appraisals(NominationId id) {
        return rows.appraisals(id);
    }

    List<Histories.Line> history(NominationId id) {
        return histories.of(List.of(id));
    }

    /** Working days left of those the round sets. */
    @Nullable
    Integer left(Nomination nomination, Round round) {
        var handling = nomination.handling();
        if (handling.runningSince() == null || round.terms().workingDays() == 0) {
            return null;
        }
        return round.terms().workingDays() - handling.usedDays() - days.between(handling.runningSince(), today());
    }
}
