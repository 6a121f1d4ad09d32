package vn.thidua.award.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Attestation;
import vn.thidua.eligibility.ClusterStanding;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Headcount;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.YearRating;
import vn.thidua.shared.Refusal;

/** Dữ kiện: one thing recorded of a holder that a proposal may rest on or stumble over. */
public sealed interface Fact {

    FactKind kind();

    /** The paper it rests on; never empty. */
    String paper();

    /** Xếp loại of a year. */
    record Rated(YearRating rating) implements Fact {

        public Rated {
            requirePaper(rating.decision());
        }

        @Override
        public FactKind kind() {
            return FactKind.RATING;
        }

        @Override
        public String paper() {
            return rating.decision();
        }
    }

    /** Sáng kiến, đề tài, mưu trí sáng tạo; the code is given by the register. */
    record Created(Initiative initiative, String paper) implements Fact {

        public Created {
            requirePaper(paper);
            if (initiative.title().isBlank()) {
                throw Refusal.because(AwardReason.TITLE_MISSING);
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.INITIATIVE;
        }
    }

    /** Kỷ luật. */
    record Disciplined(Discipline discipline) implements Fact {

        public Disciplined {
            requirePaper(discipline.decision());
            requireOrder(discipline.from(), discipline.endsOn());
        }

        @Override
        public FactKind kind() {
            return FactKind.DISCIPLINE;
        }

        @Override
        public String paper() {
            return discipline.decision();
        }
    }

    /** Tạm dừng xét; released only together with what it came to. */
    record Held(Hold hold) implements Fact {

        public Held {
            requirePaper(hold.paper());
            requireOrder(hold.since(), hold.releasedOn());
            if ((hold.releasedOn() == null) != (hold.outcome() == null)) {
                throw Refusal.because(AwardReason.OUTCOME_MISSING);
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.HOLD;
        }

        @Override
        public String paper() {
            return hold.paper();
        }
    }

    /** Thời gian nghỉ. */
    record Absent(Absence absence, String paper) implements Fact {

        public Absent {
            requirePaper(paper);
            requireOrder(absence.from(), absence.to());
        }

        @Override
        public FactKind kind() {
            return FactKind.ABSENCE;
        }
    }

    /** Xác nhận of a standard. */
    record Attested(Attestation attestation) implements Fact {

        public Attested {
            requirePaper(attestation.paper());
        }

        @Override
        public FactKind kind() {
            return FactKind.ATTESTATION;
        }

        @Override
        public String paper() {
            return attestation.paper();
        }
    }

    /** Thứ hạng trong cụm, khối. */
    record Placed(ClusterStanding standing, String paper) implements Fact {

        public Placed {
            requirePaper(paper);
            if (standing.cluster().isBlank()) {
                throw Refusal.because(AwardReason.TITLE_MISSING);
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.CLUSTER;
        }
    }

    /** Số liệu of a year. */
    record Counted(int year, Headcount headcount, String paper) implements Fact {

        public Counted {
            requirePaper(paper);
        }

        @Override
        public FactKind kind() {
            return FactKind.HEADCOUNT;
        }
    }

    private static void requirePaper(String paper) {
        if (paper.isBlank()) {
            throw Refusal.because(AwardReason.PAPER_MISSING);
        }
    }

    private static void requireOrder(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw Refusal.because(AwardReason.ENDS_BEFORE_BEGIN, last, first);
        }
    }
}
