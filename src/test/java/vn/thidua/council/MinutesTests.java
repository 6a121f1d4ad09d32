package vn.thidua.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TravellingClock;
import vn.thidua.council.application.KeepingVotingRules;
import vn.thidua.council.application.SealingCounts.PaperCount;
import vn.thidua.council.domain.AgendaItem.Matter;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.Ruling;
import vn.thidua.council.domain.VotingMode;

/** Every word of the minutes and of the counting record, by Nghị định 30/2020; eleven members, two of them without account. */
class MinutesTests extends CouncilStory {

    private static final String TITLE = "Đề nghị Chủ tịch Ủy ban nhân dân thành phố Hải Phòng tặng %s cho bà Nguyễn Thị"
            + " Lụa, giáo viên Trường Tiểu học Gia Lộc";
    private static final String DETAIL = "Có 02 sáng kiến được công nhận;\n\nba năm hoàn thành xuất sắc nhiệm vụ";

    @Autowired
    TravellingClock clock;

    @BeforeEach
    void twoMembersHaveNoAccount() {
        keeping.add(council, "Bùi Quang Huy", "Phó Chủ tịch Ủy ban nhân dân xã", MemberRole.VICE_CHAIR, null, officer);
        keeping.add(council, "Đinh Thị Ổi", "Chủ tịch Ủy ban Mặt trận Tổ quốc xã", MemberRole.MEMBER, null, officer);
    }

    @AfterEach
    void backInTheAutumn() {
        clock.comeBack();
    }

    /** Six things under rules nobody confirmed; one absent, one with an interest; planned for the 24th, held on the 25th. */
    @Test
    void aVoteOnTheScreen() throws Exception {
        var id = planned(VotingMode.SCREEN);
        for (var code : List.of("CSTDCS", "CSTD_TINH", "GK", "CSTDCS", "AH", "GK")) {
            agenda.add(id, new Matter(TITLE.formatted(code), DETAIL, code), List.of(), officer);
        }
        agenda.recuse(id, items(id).get(1).id(), member(3), "Chị gái của người được đề nghị", officer);
        clock.travelTo(LocalDate.of(2025, 11, 25));
        voting(id, 8);
        for (int voter = 0; voter < 8; voter++) {
            casting.cast(id, ballot(id, voter > 2, voter == 3 ? 1 : -1), voters.get(voter));
        }
        for (var member : List.of(member(8), named("Bùi Quang Huy"), named("Đinh Thị Ổi"))) {
            casting.enterWritten(id, member, ballot(id, true, -1), officer);
        }
        sealing.count(id, "Phạm Thị Mận, Lê Thị Ước; Đỗ Văn Ổn", officer);
        clock.travelTo(LocalDate.of(2026, 3, 2));
        moving.take(id, MeetingStep.CLOSE, null, officer);

        says(id, "minutes", "screen");
        says(id, "count-record", "screen");
    }

    /** Under rules of the unit, without its chair, and not closed: what is not known is left open. */
    @Test
    void aVoteOnPaper(@Autowired KeepingVotingRules rules) throws Exception {
        for (var kind : List.of(RuleKind.QUORUM_OF_AWARDS, RuleKind.THRESHOLD, RuleKind.TOTAL_LESS_RECUSED)) {
            var ruling = new Ruling(2, 3, kind == RuleKind.THRESHOLD, "Quy chế của Hội đồng", true);
            var code = kind == RuleKind.THRESHOLD ? "GK" : "";
            var from = LocalDate.of(2025, 11, 1);
            rules.set(new KeepingVotingRules.Order(kind, code, ruling, from, "Quy chế mới"), officer);
        }
        var id = planned(VotingMode.PAPER);
        agenda.add(id, new Matter("Tặng Giấy khen cho thôn Cao Dương.", "", "GK"), List.of(), officer);
        var item = items(id).getFirst().id();
        agenda.recuse(id, item, member(4), "Trưởng thôn Cao Dương", officer);
        clock.travelTo(TODAY);
        voting(id, 0, 8);
        sealing.enter(id, Map.of(item, new PaperCount(8, 8, 7, 0)), "Phạm Thị Mận", officer);

        says(id, "minutes", "paper");
        says(id, "count-record", "paper");
    }

    private MemberId named(String name) {
        return councils.get(council).members().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The same choice for all things but one. */
    private Ballot ballot(MeetingId id, boolean choice, int without) {
        var all = items(id);
        return new Ballot(IntStream.range(0, all.size())
                .filter(at -> at != without)
                .boxed()
                .collect(Collectors.toMap(at -> all.get(at).id(), at -> choice)));
    }

    /** All that stands in the document is what stands in the file of the test; seals are new each time, and the clock goes on. */
    private void says(MeetingId id, String paper, String vote) throws Exception {
        var bytes = answer(path(id) + "/" + paper, officer, 200).getContentAsByteArray();
        Files.write(Path.of("target/" + paper + "-" + vote + ".docx"), bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var words = document.getBodyElements().stream()
                    .flatMap(MinutesTests::lines)
                    .map(String::stripTrailing)
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
            assertThat(words.replaceAll("số \\d+, mã [0-9a-f]{16}", "số 1, mã 0")
                            .replaceAll("08 giờ \\d{2},", "08 giờ 00,"))
                    .isEqualTo(expected("/council/" + paper + "-" + vote + ".txt"));
        }
    }

    private static Stream<String> lines(IBodyElement part) {
        return part instanceof XWPFTable table
                ? table.getRows().stream().map(row -> row.getTableCells().stream()
                        .map(MinutesTests::cell)
                        .collect(Collectors.joining(" | ")))
                : Stream.of(((XWPFParagraph) part).getText());
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(one -> one.getText().replace('\u00a0', ' '))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private static String expected(String name) throws IOException {
        try (var file = Objects.requireNonNull(MinutesTests.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        }
    }
}
