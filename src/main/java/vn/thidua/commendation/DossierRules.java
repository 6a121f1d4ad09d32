package vn.thidua.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Quy định về hồ sơ: what other rooms ask of the catalogue when a dossier is prepared, received and appraised. */
public interface DossierRules {

    /** Code of the paper that is written in the program: báo cáo thành tích. */
    String REPORT = "REPORT";

    /**
     * One paper of a dossier.
     *
     * @param code of the law's papers; "LOCAL-1" and so on of the province's
     * @param needed whether the dossier cannot be sent in without it
     * @param confirmed whether the wording in force was read
     */
    record Paper(String code, String label, boolean needed, String citation, boolean confirmed) {}

    /** A number the province set, and where it stands. */
    record LocalFigure(int figure, String basis, boolean confirmed) {}

    /** What a dossier for this award holds on the day, the law's papers before the province's. */
    List<Paper> papers(String award, LocalDate day);

    /** Working days a dossier is publicly posted for opinions; empty when the province set none. */
    Optional<LocalFigure> postingDays(LocalDate day);

    /** Working days within which a received dossier is to be appraised. */
    Optional<LocalFigure> workingDays(LocalDate day);
}
