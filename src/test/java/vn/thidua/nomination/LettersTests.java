package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.nomination.application.DraftingLetters;
import vn.thidua.nomination.application.PostingNominations;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.shared.Refusal;

/** What Gia Lộc puts up while dossiers are posted, and how it asks agencies. */
class LettersTests extends NominationStory {

    @Autowired
    DraftingLetters drafting;

    @Autowired
    PostingNominations posting;

    @Test
    void theNoticeListsWhatIsPostedAndUntilWhen() {
        var round = round("", true, 5);
        posting.post(List.of(received(round, "Trần Thị Mai")), officer);
        received(round, "Phạm Thị Hường");

        assertThat(written(drafting.posting(round, officer))).isEqualTo("""
                THÔNG BÁO: Công khai lấy ý kiến về các trường hợp đề nghị khen thưởng trong đợt “Khen thưởng tổng kết năm 2025”
                Ủy ban nhân dân xã Gia Lộc công khai để lấy ý kiến về 1 trường hợp được đề nghị khen thưởng trong đợt “Khen thưởng tổng kết năm 2025” sau đây:
                1 | Bà Trần Thị Mai, Giáo viên, Phòng Văn hóa - Xã hội | Có thành tích xuất sắc trong phong trào năm 2025 | 01/12/2025
                Ý kiến về các trường hợp nêu trên xin gửi Ủy ban nhân dân xã Gia Lộc trong thời gian công khai, ghi rõ họ tên, địa chỉ và nội dung góp ý.
                Hết thời gian công khai, các trường hợp không có ý kiến khác được tiếp tục xem xét theo quy định./.""");
    }

    @Test
    void agenciesAreAskedAboutAllThatIsInHand() {
        var round = round("", true, 5);
        received(round, "Trần Thị Mai");
        received(round, "Phạm Thị Hường");
        sent(round, "Đỗ Thị Ánh");

        var letter =
                drafting.consultation(round, "Công an xã  Gia Lộc\n\n Thanh tra thành phố", TODAY.plusDays(7), officer);

        assertThat(letter.addressees().names()).containsExactly("Công an xã Gia Lộc", "Thanh tra thành phố");
        assertThat(letter.head().subject()).startsWith("V/v xin ý kiến");
        assertThat(written(letter))
                .contains("Bà Trần Thị Mai", "Bà Phạm Thị Hường", "gửi trước ngày 01/12/2025")
                .doesNotContain("Đỗ Thị Ánh");
    }

    @Test
    void nothingIsWrittenOfNothing() {
        var round = round("", true, 5);

        assertThat(refused(() -> drafting.posting(round, officer))).isEqualTo(NominationReason.NOTHING_POSTED);
        assertThat(refused(() -> drafting.consultation(round, "Công an xã", TODAY, officer)))
                .isEqualTo(NominationReason.NOTHING_IN_HAND);
        assertThat(refused(() -> drafting.consultation(round, " \n ", TODAY, officer)))
                .isEqualTo(NominationReason.AGENCIES_MISSING);
        assertThat(refused(() -> drafting.consultation(round, "Công an xã", TODAY.minusDays(1), officer)))
                .isEqualTo(NominationReason.ANSWER_DAY_PAST);
        assertThatThrownBy(() -> drafting.posting(round, Persons.officerOf(town.kienMinh())))
                .isInstanceOf(NoSuchElementException.class);
    }

    private NominationId received(RoundId round, String name) {
        var id = sent(round, name);
        reviewing.take(id, ReviewStep.RECEIVE, null, officer);
        return id;
    }

    private static String written(OfficialPaper paper) {
        var parts = paper.parts().stream()
                .map(part -> switch (part) {
                    case Text text -> text.words();
                    case Listing listing ->
                        listing.rows().stream()
                                .map(row -> String.join(" | ", row.cells()))
                                .collect(Collectors.joining("\n"));
                    default -> throw new AssertionError(part);
                })
                .collect(Collectors.joining("\n"));
        return paper.title().isEmpty() ? parts : paper.title() + ": " + paper.summary() + "\n" + parts;
    }

    private static Object refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step).reason();
    }
}
