package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Soạn văn bản lấy ý kiến: the notice people read while dossiers are posted, and the letter agencies are asked by. */
@Service
@Transactional(readOnly = true)
public class DraftingLetters {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final SeeingNominations seeing;
    private final Nominations nominations;
    private final NominationQueries queries;
    private final LetterWords words;
    private final NominationNews news;
    private final Permission permission;

    DraftingLetters(
            SeeingNominations seeing,
            Nominations nominations,
            NominationQueries queries,
            LetterWords words,
            NominationNews news,
            Permission permission) {
        this.seeing = seeing;
        this.nominations = nominations;
        this.queries = queries;
        this.words = words;
        this.news = news;
        this.permission = permission;
    }

    /** Of those of the round that are posted today. */
    public OfficialPaper posting(RoundId id, Actor by) {
        var round = handled(id, by);
        var posted = found(queries.posted(id, news.today()));
        if (posted.isEmpty()) {
            throw Refusal.because(NominationReason.NOTHING_POSTED, round.terms().name());
        }
        return words.posting(round, posted);
    }

    /**
     * Hiệp y, of those of the round the standing body has in hand.
     *
     * @param agencies a line for each
     * @param until the day by which they are asked to answer
     */
    public OfficialPaper consultation(RoundId id, String agencies, LocalDate until, Actor by) {
        var round = handled(id, by);
        var asked = agencies.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                .limit(MOST)
                .toList();
        if (asked.isEmpty()) {
            throw Refusal.because(NominationReason.AGENCIES_MISSING);
        }
        if (until.isBefore(news.today())) {
            throw Refusal.because(NominationReason.ANSWER_DAY_PAST, until, news.today());
        }
        var inHand = found(queries.inHand(id));
        if (inHand.isEmpty()) {
            throw Refusal.because(
                    NominationReason.NOTHING_IN_HAND, round.terms().name());
        }
        return words.consultation(round, inHand, asked, until);
    }

    private Round handled(RoundId id, Actor by) {
        var round = seeing.round(id, by);
        permission.require(NominationAct.RECEIVE_NOMINATION, by, round.unit());
        return round;
    }

    /** In the order asked for. */
    private List<Nomination> found(List<NominationId> ids) {
        var all = nominations.findByIdIn(ids);
        return ids.stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .toList();
    }
}
