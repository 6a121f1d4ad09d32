package vn.thidua.interchange.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Xem các lần nhập: by those of the unit who may bring such lists in. */
@Service
@Transactional(readOnly = true)
public class SeeingImports {

    private static final int LATEST = 20;

    private final SheetImports imports;
    private final ImportQueries queries;
    private final Sheets sheets;
    private final Permission permission;

    SeeingImports(SheetImports imports, ImportQueries queries, Sheets sheets, Permission permission) {
        this.imports = imports;
        this.queries = queries;
        this.sheets = sheets;
        this.permission = permission;
    }

    /** The import; somebody else's is as if it were not there. */
    public SheetImport get(ImportId id, Actor by) {
        return imports.findById(id)
                .filter(one -> sees(one, by))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    public List<SheetImport> latest(Actor by) {
        return queries.latest(by.unit(), LATEST).stream()
                .map(imports::get)
                .filter(one -> sees(one, by))
                .toList();
    }

    private boolean sees(SheetImport one, Actor by) {
        return one.unit().value().equals(by.unit())
                && permission.allows(sheets.get(one.kind()).importing(), by, one.unit());
    }
}
