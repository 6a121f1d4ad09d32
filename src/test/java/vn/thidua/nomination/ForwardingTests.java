package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.Persons;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.adapter.ParcelWriter;
import vn.thidua.nomination.application.DossierParcel;
import vn.thidua.nomination.application.ForwardingNominations;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.application.PackingDossiers;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.NominationQueries.PaperRow;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A bằng khen of the city's chair: agreed to in Gia Lộc, sent on into the city's round, and what becomes of it there. */
class ForwardingTests extends NominationStory {

    private static final String BK = "BK_TINH";

    @Autowired
    ForwardingNominations forwarding;

    @Autowired
    PackingDossiers packing;

    @Autowired
    ParcelWriter writer;

    @Autowired
    ApprovedNominations approved;

    @Autowired
    NominationQueries queries;

    Actor city;
    RoundId above;
    NominationId agreed;

    @BeforeEach
    void agreedInGiaLoc() {
        city = Persons.officerOf(town.city());
        above = opened(city, BK);
        agreed = agreed("Trần Thị Mai");
    }

    @Test
    void itLiesInTheRoundAboveWithItsPapersAndComesBackDeclined() {
        assertThat(forwarding.forward(List.of(agreed), above, officer)).isEmpty();

        var raised = raised();
        assertThat(state(agreed)).isEqualTo(ReviewState.FORWARDED);
        assertThat(nominations.get(raised).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(nominations.get(raised).unit()).isEqualTo(town.giaLoc());
        assertThat(queries.papers(raised)).extracting(PaperRow::code).containsExactlyInAnyOrder("REQUEST", "MINUTES");

        reviewing.take(raised, ReviewStep.RECEIVE, null, city);
        reviewing.take(raised, ReviewStep.DECLINE, "Đã có bằng khen cùng thành tích", city);

        assertThat(state(agreed)).isEqualTo(ReviewState.DECLINED);
        assertThat(nominations.get(agreed).standing().reason()).isEqualTo("Đã có bằng khen cùng thành tích");
    }

    @Test
    void theDecisionAboveIsItsDecisionAndSoIsItsEnd() {
        forwarding.forward(List.of(agreed), above, officer);
        var raised = raised();
        reviewing.take(raised, ReviewStep.RECEIVE, null, city);
        reviewing.take(raised, ReviewStep.APPRAISE, "Đã đối chiếu", city);
        var chairOfCity = Persons.chairOf(town.city());
        reviewing.take(raised, ReviewStep.CONCLUDE, null, chairOfCity);
        approved.awarded(List.of(raised), "812/QĐ-UBND", TODAY, chairOfCity);

        assertThat(state(agreed)).isEqualTo(ReviewState.AWARDED);
        assertThat(nominations.get(agreed).handling().decision()).isEqualTo("812/QĐ-UBND");

        approved.revoked(raised, "9/QĐ-UBND", TODAY, "Kê khai sai", chairOfCity);
        assertThat(state(agreed)).isEqualTo(ReviewState.REVOKED);
    }

    @Test
    void withdrawnAboveItIsOnceMoreToBeSentOn() {
        forwarding.forward(List.of(agreed), above, officer);
        reviewing.take(raised(), ReviewStep.WITHDRAW, "Gửi nhầm đợt", officer);

        assertThat(state(agreed)).isEqualTo(ReviewState.APPROVED);
        assertThat(queries.raisedAs(agreed)).isEmpty();
        forwarding.forward(List.of(agreed), above, officer);
        assertThat(state(raised())).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whileItLiesAboveNobodyWritesTheAnswerByHand() {
        forwarding.forward(List.of(agreed), above, officer);

        assertThat(reviewing.steps(nominations.get(agreed), officer)).isEmpty();
        assertThat(refused(() -> reviewing.decidedAbove(agreed, "1/QĐ", TODAY, officer)))
                .isEqualTo(NominationReason.LIES_ABOVE);
        assertThat(refused(() -> reviewing.take(agreed, ReviewStep.DECLINED_ABOVE, "Không đủ", officer)))
                .isEqualTo(NominationReason.LIES_ABOVE);
    }

    @Test
    void outsideTheSystemTheAnswerIsWrittenByHand() {
        forwarding.forward(List.of(agreed), null, officer);
        reviewing.decidedAbove(agreed, "812/QĐ-UBND", TODAY, officer);

        assertThat(state(agreed)).isEqualTo(ReviewState.AWARDED);
    }

    @Test
    void onlyARoundAboveThatOffersItTakesIt() {
        var others = opened(city, "CSTD_TINH");
        var beside = opened(Persons.officerOf(town.kienMinh()), BK);

        assertThat(forwarding.rounds(officer)).extracting(one -> one.id()).containsExactlyInAnyOrder(above, others);
        assertThatThrownBy(() -> forwarding.forward(List.of(agreed), beside, officer))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(refused(() -> forwarding.forward(List.of(), above, officer)))
                .isEqualTo(NominationReason.NOTHING_CHOSEN);
        assertThat(refused(() -> forwarding.forward(List.of(agreed), others, officer)))
                .isEqualTo(RoundReason.NOT_OFFERED);
    }

    @Test
    void aPackageHoldsWhatALevelOutsideTheSystemAsksFor() throws Exception {
        var files = unpacked(packing.parcel(nominations.get(agreed).round(), officer));

        assertThat(files.keySet())
                .containsExactly(
                        "to-trinh.docx",
                        "to-trinh.pdf",
                        "001 Trần Thị Mai/bao-cao-thanh-tich.docx",
                        "001 Trần Thị Mai/bao-cao-thanh-tich.pdf",
                        "manifest.json",
                        "SHA256SUMS");
        assertThat(text(files.get("to-trinh.pdf")))
                .contains("TỜ TRÌNH", "Bà Trần Thị Mai", "TM. ỦY BAN NHÂN DÂN", "Không bỏ phiếu");
        assertThat(text(files.get("001 Trần Thị Mai/bao-cao-thanh-tich.pdf"))).contains("BÁO CÁO THÀNH TÍCH");
        var manifest = new JsonMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.at("/receiver").asString()).isEqualTo("Ủy ban nhân dân thành phố Hải Phòng");
        assertThat(manifest.at("/dossiers/0/award").asString()).isEqualTo(BK);
        assertThat(manifest.at("/dossiers/0/files/2/file").isNull()).isTrue();
        for (var line : new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            var one = line.split("  ", 2);
            var sum = MessageDigest.getInstance("SHA-256").digest(files.get(one[1]));
            assertThat(HexFormat.of().formatHex(sum)).as(one[1]).isEqualTo(one[0]);
        }
    }

    @Test
    void nothingIsPackedWhereEverythingIsDecidedHere() {
        var round = round("", false, 0);

        assertThat(refused(() -> packing.parcel(round, officer))).isEqualTo(NominationReason.NOTHING_TO_SEND_ON);
        assertThatThrownBy(() -> packing.parcel(round, Persons.officerOf(town.kienMinh())))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Map<String, byte[]> unpacked(DossierParcel parcel) throws IOException {
        var whole = new ByteArrayOutputStream();
        writer.write(parcel, whole);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private NominationId raised() {
        return queries.raisedAs(agreed).orElseThrow();
    }

    private NominationId agreed(String name) {
        var nominee = finding.named(person(name), town.cultureOffice(), Employment.OFFICIAL);
        var merit = Merit.of(
                "Có thành tích xuất sắc", "Báo cáo", Basis.MOVEMENT, Scope.PROVINCE, null, null, "phong-trao", "");
        var id = writing.write(opened(officer, BK), town.cultureOffice(), nominee, BK, merit, head);
        papers.add(id, "REQUEST", "", null, head);
        papers.add(id, "MINUTES", "", null, head);
        reviewing.take(id, ReviewStep.SUBMIT, null, head);
        reviewing.take(id, ReviewStep.RECEIVE, null, officer);
        reviewing.take(id, ReviewStep.APPRAISE, "Đã đối chiếu bản gốc", officer);
        reviewing.take(id, ReviewStep.CONCLUDE, null, chair);
        return id;
    }

    private RoundId opened(Actor by, String award) {
        var terms = new Round.Terms(
                "Bằng khen năm 2025",
                CommendationKind.MOVEMENT,
                2025,
                null,
                TODAY,
                TODAY.plusDays(9),
                0,
                10,
                null,
                null);
        return opening.open(terms, List.of(new Chosen(award, Subject.INDIVIDUAL, "", false)), by);
    }

    private static Object refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step).reason();
    }
}
