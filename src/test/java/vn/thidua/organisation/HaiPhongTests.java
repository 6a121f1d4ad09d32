package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** Hải Phòng the day before its reorganisation of 01/07/2025 and the day it began. */
@ProgramTest
@Transactional
class HaiPhongTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    UnitRegister register;

    @Autowired
    Units units;

    DemoTown town;

    @BeforeEach
    void load() {
        town = DemoTown.anew(register);
        register.loadHaiPhong(town.city(), Actor.SYSTEM);
    }

    @Test
    void kienMinhIsThereFromTheFirstOfJulyAndItsThreePredecessorsUntilTheDayBefore() {
        assertThat(units.asOf(BEFORE).find(town.kienMinh())).isEmpty();
        assertThat(units.asOf(AFTER).find(town.kienMinh())).isPresent();

        assertThat(units.predecessors(town.kienMinh()))
                .extracting(Succession::name, Succession::share)
                .containsExactly(
                        tuple("UBND xã Đại Đồng", Share.WHOLE),
                        tuple("UBND xã Đông Phương", Share.WHOLE),
                        tuple("UBND xã Minh Tân", Share.WHOLE));
        for (var old : units.predecessors(town.kienMinh())) {
            assertThat(units.asOf(BEFORE).find(old.unit())).isPresent();
            assertThat(units.asOf(AFTER).find(old.unit())).isEmpty();
            assertThat(units.get(old.unit()).validTo()).isEqualTo(BEFORE);
            assertThat(old.basis()).contains("1669/NQ-UBTVQH15");
            assertThat(units.successors(old.unit()))
                    .extracting(Succession::unit)
                    .containsExactly(town.kienMinh());
        }
    }

    @Test
    void theDayBeforeTheCityHadDistrictsAndTheDayAfterCommunes() {
        var district = district("Ủy ban nhân dân huyện Kiến Thụy");

        assertThat(units.asOf(BEFORE).below(district))
                .hasSize(16)
                .extracting(Unit::shortName)
                .contains("UBND xã Đông Phương", "UBND xã Đại Đồng", "UBND xã Minh Tân");
        assertThat(units.asOf(BEFORE).below(town.city())).hasSize(15);
        assertThat(units.asOf(AFTER).find(district)).isEmpty();
        assertThat(units.below(town.city())).hasSize(114);
        assertThat(units.asOf(AFTER).tree(town.city())).hasSize(1 + 114 + 1);
    }

    @Test
    void theOneMinhTanIsNotTheOther() {
        var ofKienMinh = predecessor(town.kienMinh(), "UBND xã Minh Tân");
        var thaiTan = units.named("UBND xã Thái Tân").orElseThrow().id();
        var ofThaiTan = predecessor(thaiTan, "UBND xã Minh Tân");

        assertThat(ofKienMinh).isNotEqualTo(ofThaiTan);
        assertThat(superiorThen(ofKienMinh)).isEqualTo("UBND huyện Kiến Thụy");
        assertThat(superiorThen(ofThaiTan)).isEqualTo("UBND huyện Nam Sách");
        assertThat(units.within(ofThaiTan, town.kienMinh())).isFalse();
    }

    @Test
    void whoLooksAfterAUnitLooksAfterWhatItsPredecessorsLeft() {
        var dongPhuong = predecessor(town.kienMinh(), "UBND xã Đông Phương");

        assertThat(units.within(dongPhuong, town.kienMinh())).isTrue();
        assertThat(units.within(dongPhuong, town.city())).isTrue();
        assertThat(units.within(dongPhuong, town.giaLoc())).isFalse();
        assertThat(units.within(town.kienMinh(), dongPhuong)).isFalse();
        assertThat(units.idsWithin(town.kienMinh())).contains(dongPhuong).doesNotContain(town.city());
        assertThat(units.lineage(town.kienMinh())).hasSize(4).startsWith(town.kienMinh());
        assertThat(units.ended(List.of(dongPhuong, town.kienMinh()))).containsOnly(entry(dongPhuong, AFTER));
    }

    @Test
    void aCommuneThatWasDividedIsWithinEachOfItsSuccessors() {
        var townOfGiaLoc = predecessor(town.giaLoc(), "UBND thị trấn Gia Lộc");

        assertThat(units.successors(townOfGiaLoc))
                .extracting(Succession::name, Succession::share)
                .containsExactly(tuple("UBND xã Gia Lộc", Share.PART), tuple("UBND xã Gia Phúc", Share.REST));
        assertThat(units.successors(townOfGiaLoc))
                .allSatisfy(into ->
                        assertThat(units.within(townOfGiaLoc, into.unit())).isTrue());
        assertThat(superiorThen(townOfGiaLoc)).isEqualTo("UBND huyện Gia Lộc");
    }

    @Test
    void theDistrictOfAnLaoIsNoMoreAndStillFoundByName() {
        var anLao = units.named("UBND huyện An Lão").orElseThrow();

        assertThat(anLao.validTo()).isEqualTo(BEFORE);
        assertThat(units.successors(anLao.id())).isEmpty();
        assertThat(units.within(anLao.id(), town.city())).isTrue();
        assertThat(units.asOf(BEFORE).below(anLao.id())).hasSize(17);
    }

    @Test
    void theUnitsFileSaysTheSame() throws IOException {
        var file = Path.of("../shared/domain/haiphong-units.tsv");
        assumeThat(file).as("the reference files are not here").exists();
        var communes =
                units.below(town.city()).stream().collect(Collectors.toMap(Unit::shortName, Function.identity()));
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var cells = line.split("\t", -1);
            var unit = communes.get("UBND " + cells[1] + " " + cells[2]);
            var told = Arrays.stream(cells[6].split(", "))
                    .map(name -> name.replaceFirst(" \\(.*", "").replace("Hoà", "Hòa"))
                    .filter(name -> !name.isBlank());
            assertThat(units.predecessors(unit.id()))
                    .as(unit.name())
                    .extracting(old -> old.name().substring("UBND ".length()))
                    .containsExactlyInAnyOrderElementsOf(
                            told.map(HaiPhongTests::lower).toList());
        }
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    private UnitId district(String name) {
        return units.asOf(BEFORE).below(town.city()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UnitId predecessor(UnitId of, String name) {
        return units.predecessors(of).stream()
                .filter(old -> old.name().equals(name))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private String superiorThen(UnitId id) {
        var then = units.asOf(BEFORE);
        return then.find(id)
                .flatMap(Unit::superior)
                .flatMap(then::find)
                .orElseThrow()
                .shortName();
    }
}
