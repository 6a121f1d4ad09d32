package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Persons;
import vn.thidua.nomination.application.ReceivingNomineeLists;
import vn.thidua.nomination.application.WritingNomineeLists;
import vn.thidua.nomination.domain.ListReason;

/** One list confirmed by many at the same moment becomes dossiers once. */
class ListRaceTests extends RaceStory {

    private static final int PEOPLE = 8;

    @Autowired
    ReceivingNomineeLists receiving;

    @Autowired
    WritingNomineeLists writing;

    @Test
    void confirmedByManyAtOnceItIsWrittenOnce() throws Exception {
        var officer = Persons.officerOf(town.giaLoc());
        var file = Files.createTempFile("list", ".docx");
        Files.write(file, SentList.word("""
                | STT | Tên tập thể | Đề nghị
                | 1 | UBND xã Gia Lộc | Giấy khen
                | 2 | Phòng Văn hóa - Xã hội | Giấy khen
                """));
        var list = receiving.receive(round, town.giaLoc(), "a.docx", file, officer);
        Files.delete(file);

        var outcomes =
                atOnce(PEOPLE, () -> "%d dossiers".formatted(writing.write(list, NomineeListStory.SHARED, officer)));

        assertThat(outcomes).containsOnlyOnce("2 dossiers");
        assertThat(outcomes)
                .filteredOn(ListReason.LIST_NOTHING_READY.key()::equals)
                .hasSize(PEOPLE - 1);
        assertThat(nominations()).isEqualTo(2);
    }
}
