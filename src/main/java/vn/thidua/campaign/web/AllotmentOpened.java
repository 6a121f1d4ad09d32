package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.application.AllottedUnits;
import vn.thidua.campaign.application.SeeingParticipation;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.campaign.domain.SumCheck;
import vn.thidua.campaign.store.AllotmentQueries;
import vn.thidua.campaign.store.MeasureQueries;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** One target opened at one unit, for a person who may see both. */
record AllotmentOpened(CampaignFrame frame, MeasureRow measure, UnitId from, Map<UnitId, String> names) {

    static AllotmentOpened of(
            MeasureId id,
            @Nullable UnitId from,
            Actor reader,
            CampaignFrames frames,
            SeeingParticipation seeing,
            MeasureQueries measures,
            AllottedUnits below) {
        var measure = measures.get(id);
        var frame = frames.open(measure.campaign(), reader, Tab.MEASURES);
        var sender = seeing.board(new UnitId(frame.head().unit()), from, reader);
        return new AllotmentOpened(frame, measure, sender, below.names(measure.campaign(), sender));
    }

    /** The campaign's goal at its own unit, further down what was allotted to the unit. */
    @Nullable
    BigDecimal goal(AllotmentQueries allotments) {
        return from.value().equals(frame.head().unit())
                ? measure.goal()
                : allotments.goal(measure.id(), from).orElse(addsUp() ? null : measure.goal());
    }

    SumCheck check(AllotmentForm form, AllotmentQueries allotments) {
        return SumCheck.of(form.figures(), goal(allotments), addsUp());
    }

    private boolean addsUp() {
        return MeasureTerms.goalsAddUp(measure.method(), measure.summed());
    }
}
