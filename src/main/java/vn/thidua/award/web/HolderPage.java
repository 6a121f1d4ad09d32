package vn.thidua.award.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.Holder;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.domain.FactKind;
import vn.thidua.award.store.AwardQueries.Line;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Ui;

/**
 * All the register says of a holder.
 *
 * @param conduct whether discipline, holds and absences are shown, and nothing else
 * @param unitNames of the units of awards and facts
 */
public record HolderPage(
        HolderCard card,
        List<Line> awards,
        List<FactLine> facts,
        Map<UnitId, String> unitNames,
        boolean conduct,
        boolean mayRecord,
        boolean mayKeep,
        boolean maySeeConduct) {

    public String path() {
        return HolderPath.of(card.holder());
    }

    /** What stands below the name; the year of birth for those only who must tell namesakes apart. */
    public String below(Ui ui) {
        var born = mayRecord && card.born() != null ? ui.text("award.born", String.valueOf(card.born())) : "";
        return Stream.of(born, card.line(), card.unitName().equals(card.name()) ? "" : card.unitName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What can be recorded from this page. */
    public List<FactKind> kinds() {
        return mayRecord
                ? FactKind.of(card.holder().kind()).stream()
                        .filter(kind -> kind.isConduct() == conduct)
                        .toList()
                : List.of();
    }

    /** The unit a fact came along from; empty for the holder's own. */
    public String origin(FactLine line) {
        var of = line.fact().holder();
        return of.kind() == Holder.Kind.UNIT && !of.equals(card.holder()) ? unit(new UnitId(of.id())) : "";
    }

    public String unit(UnitId unit) {
        return unitNames.getOrDefault(unit, "");
    }
}
