package vn.thidua.nomination.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.analytics.UnitResults;
import vn.thidua.award.Holder;
import vn.thidua.award.Merits;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Soạn báo cáo thành tích: from what the system holds of the nominee and of the unit's results; people add what it cannot know. */
@Service
@Transactional(readOnly = true)
public class DraftingReports {

    private final UnitResults results;
    private final Merits merits;
    private final ReportWords words;
    private final Permission permission;
    private final NominationNews news;

    DraftingReports(UnitResults results, Merits merits, ReportWords words, Permission permission, NominationNews news) {
        this.results = results;
        this.merits = merits;
        this.words = words;
        this.permission = permission;
        this.news = news;
    }

    /**
     * What was written already stays, the draft follows it.
     *
     * @param unit the proposing unit; of a unit put forward its own results are told
     */
    public String draft(Round round, UnitId unit, Nominee nominee, String written, Actor by) {
        permission.require(NominationAct.PREPARE_NOMINATION, by, unit);
        var whose = nominee.holderKind() == Holder.Kind.UNIT ? new UnitId(nominee.holder()) : unit;
        var terms = round.terms();
        var draft = words.draft(
                nominee,
                whose,
                terms.year(),
                results.of(whose, terms.year(), terms.campaign(), news.today()),
                merits.grounds(nominee.whom(), terms.year(), news.today()));
        return written.isBlank() ? draft : written.strip() + "\n\n" + draft;
    }
}
