package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.ENTER_AWARDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardId;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.award.domain.EnteredAwards;
import vn.thidua.award.store.AwardRows;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Ghi sổ khen thưởng: what was decided is entered for life, corrected, and revoked; nothing is ever taken out. */
@Service
@Transactional
public class EnteringAwards implements AwardRegister {

    private final EnteredAwards awards;
    private final AwardRows rows;
    private final AwardCodes codes;
    private final Permission permission;
    private final AwardNews news;

    EnteringAwards(EnteredAwards awards, AwardRows rows, AwardCodes codes, Permission permission, AwardNews news) {
        this.awards = awards;
        this.rows = rows;
        this.codes = codes;
        this.permission = permission;
        this.news = news;
    }

    @Override
    public List<AwardId> enter(List<Entry> entries, Actor by) {
        entries.stream().map(Entry::unit).distinct().forEach(unit -> permission.require(ENTER_AWARDS, by, unit));
        entries.stream().map(Entry::award).distinct().forEach(codes::require);
        var references = entries.stream()
                .map(Entry::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = rows.withReferences(references);
        var fresh = fresh(entries, known.keySet(), by);
        rows.add(fresh);
        if (!fresh.isEmpty()) {
            news.entered(fresh.getFirst().award(), fresh.size(), by);
        }
        var entered = rows.withReferences(references);
        var unnamed = fresh.stream()
                .map(AwardRows.Line::award)
                .filter(one -> one.reference() == null)
                .iterator();
        return entries.stream()
                .map(one -> one.reference() == null
                        ? unnamed.next().id()
                        : Objects.requireNonNull(entered.get(one.reference())))
                .toList();
    }

    /** One for each reference not known yet, and one for each entry of an old register, which has none. */
    private List<AwardRows.Line> fresh(List<Entry> entries, Set<UUID> known, Actor by) {
        var named = new LinkedHashMap<UUID, Entry>();
        var fresh = new ArrayList<AwardRows.Line>();
        for (var entry : entries) {
            boolean twice = entry.reference() != null && named.putIfAbsent(entry.reference(), entry) != null;
            if (!twice && !known.contains(entry.reference())) {
                fresh.add(new AwardRows.Line(EnteredAward.of(entry, by, news.now()), entry.achievements()));
            }
        }
        return fresh;
    }

    @Override
    public void revoke(UUID reference, String decision, LocalDate day, String reason, Actor by) {
        var before = awards.decided(reference);
        permission.require(ENTER_AWARDS, by, before.unit());
        news.became(awards.save(before.become(Standing.REVOKED, decision, day, reason)), by);
    }

    @Override
    public void correct(UUID reference, String name, String reason, Actor by) {
        var before = awards.decided(reference);
        permission.require(ENTER_AWARDS, by, before.unit());
        news.corrected(before, awards.save(before.corrected(name, reason)), reason, by);
    }
}
