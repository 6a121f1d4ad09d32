package vn.thidua.decision.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.PaperTemplateId;
import vn.thidua.organisation.UnitId;

/** All templates: the program's, and those of units that wrote their own. */
public interface PaperTemplates extends Repository<PaperTemplate, PaperTemplateId> {

    PaperTemplate save(PaperTemplate template);

    void delete(PaperTemplate template);

    Optional<PaperTemplate> findByKindAndUnit(PaperKind kind, UnitId unit);

    Optional<PaperTemplate> findByKindAndUnitIsNull(PaperKind kind);

    /** The unit's own, else the program's. */
    default PaperTemplate of(PaperKind kind, UnitId unit) {
        return findByKindAndUnit(kind, unit)
                .or(() -> findByKindAndUnitIsNull(kind))
                .orElseThrow(() -> new NoSuchElementException("template " + kind));
    }
}
