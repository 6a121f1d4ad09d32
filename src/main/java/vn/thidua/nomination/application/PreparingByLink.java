package vn.thidua.nomination.application;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Token;
import vn.thidua.nomination.application.OwnDossierWork.Sent;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.shared.Actor;

/** Tự lập hồ sơ theo đường dẫn: who holds the link of an invitation writes and hands in, without an account. */
@Service
@Transactional
public class PreparingByLink {

    private final OwnDossiers dossiers;
    private final OwnDossierWork work;
    private final OwnDossierNews news;

    PreparingByLink(OwnDossiers dossiers, OwnDossierWork work, OwnDossierNews news) {
        this.dossiers = dossiers;
        this.work = work;
        this.news = news;
    }

    /** What the link opens; a wrong, an expired and a withdrawn one are alike. */
    @Transactional(readOnly = true)
    public OwnDossier opened(Token token) {
        return dossiers.findByTokenHash(token.hash())
                .filter(dossier -> dossier.opensByLink(news.today()))
                .orElseThrow(PreparingByLink::nowhere);
    }

    public void save(Token token, Sent sent) {
        var dossier = dossiers.findLockedByTokenHash(token.hash())
                .filter(one -> one.opensByLink(news.today()))
                .orElseThrow(PreparingByLink::nowhere);
        work.save(dossier, sent, Actor.onTheWordOf(dossier.candidate().name()));
    }

    private static NoSuchElementException nowhere() {
        return new NoSuchElementException("a link");
    }
}
