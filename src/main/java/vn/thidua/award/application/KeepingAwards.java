package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.KEEP_AWARDS;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardId;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.award.domain.EnteredAwards;
import vn.thidua.award.store.AwardRows;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Giữ sổ khen thưởng cũ: awards of before the program, written by hand or from lists; what was decided here is kept by its decision. */
@Service
@Transactional
public class KeepingAwards {

    private final EnteredAwards awards;
    private final AwardRows rows;
    private final AwardCodes codes;
    private final Permission permission;
    private final AwardNews news;

    KeepingAwards(EnteredAwards awards, AwardRows rows, AwardCodes codes, Permission permission, AwardNews news) {
        this.awards = awards;
        this.rows = rows;
        this.codes = codes;
        this.permission = permission;
        this.news = news;
    }

    /** All or none, in their order. */
    public List<AwardId> enter(List<Entry> entries, Actor by) {
        entries.stream().map(Entry::unit).distinct().forEach(unit -> permission.require(KEEP_AWARDS, by, unit));
        entries.stream().map(Entry::award).distinct().forEach(codes::require);
        var fresh = entries.stream()
                .map(entry -> new AwardRows.Line(EnteredAward.of(entry, by, news.now()), entry.achievements()))
                .toList();
        if (fresh.stream().anyMatch(line -> line.award().reference() != null)) {
            throw new IllegalArgumentException("an old register knows no references");
        }
        if (!fresh.isEmpty()) {
            rows.add(fresh);
            news.entered(fresh.getFirst().award(), fresh.size(), by);
        }
        return fresh.stream().map(line -> line.award().id()).toList();
    }

    /** Hủy bỏ, tước or phục hồi of an award of an old register. */
    public void become(AwardId id, Standing next, String decision, LocalDate day, String reason, Actor by) {
        news.became(awards.save(old(id, by).become(next, decision, day, reason)), by);
    }

    public void correct(AwardId id, String name, String reason, Actor by) {
        var before = old(id, by);
        news.corrected(before, awards.save(before.corrected(name, reason)), reason, by);
    }

    /** Entered by mistake. */
    public void withdraw(List<AwardId> ids, Actor by) {
        ids.forEach(id -> awards.save(old(id, by).withdrawn(by, news.now())));
        if (!ids.isEmpty()) {
            news.withdrawn(new UnitId(by.unit()), ids.size(), by);
        }
    }

    private EnteredAward old(AwardId id, Actor by) {
        var award = awards.locked(id);
        permission.require(KEEP_AWARDS, by, award.unit());
        if (award.reference() != null) {
            throw Refusal.because(AwardReason.DECIDED_ELSEWHERE, award.name());
        }
        return award;
    }
}
