package vn.thidua.nomination.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.JudgedRow;
import vn.thidua.nomination.domain.ListJudging;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NomineeList;
import vn.thidua.nomination.domain.NomineeLists;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.NomineeRows;
import vn.thidua.nomination.store.NomineeRows.Sent;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Xem danh sách đề nghị: lists a unit sent, each row as it comes to today. Seen by those who write dossiers for the unit. */
@Service
@Transactional(readOnly = true)
public class SeeingNomineeLists {

    private final NomineeLists lists;
    private final NomineeRows rows;
    private final NomineeRoster roster;
    private final SeeingNominations seeing;
    private final Permission permission;

    SeeingNomineeLists(
            NomineeLists lists,
            NomineeRows rows,
            NomineeRoster roster,
            SeeingNominations seeing,
            Permission permission) {
        this.lists = lists;
        this.rows = rows;
        this.roster = roster;
        this.seeing = seeing;
        this.permission = permission;
    }

    /** A list with its round and its rows. */
    public record Shown(NomineeList list, Round round, List<JudgedRow> rows) {}

    public List<Sent> sent(RoundId round, UnitId unit, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, unit);
        return rows.sent(round, unit);
    }

    public Shown show(NomineeListId id, Actor by) {
        return judged(mine(lists.get(id), by), by);
    }

    /** For the one who goes on with it. */
    @Transactional
    public Shown locked(NomineeListId id, Actor by) {
        return judged(mine(lists.locked(id), by), by);
    }

    private Shown judged(NomineeList list, Actor by) {
        var round = seeing.round(list.round(), by);
        var kept = rows.of(list.id());
        var judging = new ListJudging(round, roster.called(list.unit(), kept), rows.putForward(round.id()));
        return new Shown(list, round, judging.judge(kept));
    }

    private NomineeList mine(NomineeList list, Actor by) {
        if (!permission.allows(NominationAct.SEE_NOMINATION, by, list.unit())) {
            throw new NoSuchElementException("list " + list.id().value());
        }
        permission.require(NominationAct.PREPARE_NOMINATION, by, list.unit());
        return list;
    }
}
