package vn.thidua.nomination.application;

import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.nomination.store.OwnPaperRows;
import vn.thidua.shared.Actor;

/** Who sees a dossier somebody prepared itself reads its papers. */
@Component
class OwnDossierPapers implements PaperReaders {

    private final OwnPaperRows rows;
    private final OwnDossiers dossiers;
    private final SeeingOwnDossiers seeing;

    OwnDossierPapers(OwnPaperRows rows, OwnDossiers dossiers, SeeingOwnDossiers seeing) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.seeing = seeing;
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return rows.holding(paper).stream().map(dossiers::get).anyMatch(dossier -> seeing.reads(dossier, actor));
    }
}
