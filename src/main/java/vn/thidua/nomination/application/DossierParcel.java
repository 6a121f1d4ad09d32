package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.NominationQueries.PaperRow;

/**
 * Gói hồ sơ trình cấp trên: what goes to a level above that is not on this system, before it is written down as files.
 *
 * @param name of the file, without its ending
 * @param sender full name of the unit
 * @param receiver full name of the unit it goes to
 * @param submission tờ trình with its list
 */
public record DossierParcel(
        String name,
        String sender,
        String receiver,
        Round round,
        LocalDate day,
        OfficialPaper submission,
        List<Packed> dossiers) {

    public DossierParcel {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * One dossier of it.
     *
     * @param unit full name of the proposing unit
     * @param award in words
     * @param report báo cáo thành tích as a paper; none where it was attached or handed in on paper
     * @param appraisal the verdict of the last appraisal, a line for each finding
     */
    public record Packed(
            Nomination nomination,
            String unit,
            String award,
            @Nullable OfficialPaper report,
            List<PaperRow> papers,
            List<String> appraisal) {

        public Packed {
            papers = List.copyOf(papers);
            appraisal = List.copyOf(appraisal);
        }

        public Optional<OfficialPaper> written() {
            return Optional.ofNullable(report);
        }
    }
}
