package vn.thidua.nomination.application;

import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.shared.Actor;

/** Who sees a dossier reads its papers. */
@Component
class NominationPapers implements PaperReaders {

    private final NominationQueries queries;
    private final Nominations nominations;
    private final SeeingNominations seeing;

    NominationPapers(NominationQueries queries, Nominations nominations, SeeingNominations seeing) {
        this.queries = queries;
        this.nominations = nominations;
        this.seeing = seeing;
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return queries.holding(paper).stream()
                .map(nominations::get)
                .anyMatch(nomination -> seeing.sees(nomination, actor));
    }
}
