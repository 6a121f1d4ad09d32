package vn.thidua.commendation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.AwardNames;

/** The names of awards as the catalogue has them, for councils. */
@Component
class CatalogueAwardNames implements AwardNames {

    private final CatalogueQueries catalogue;

    CatalogueAwardNames(CatalogueQueries catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, String> on(LocalDate day) {
        var names = new LinkedHashMap<String, String>();
        catalogue.awards(day).forEach(award -> names.put(award.code(), award.name()));
        return names;
    }
}
