package vn.thidua.nomination.application;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.Folding;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.NomineeListKept;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.AwardWordings;
import vn.thidua.nomination.domain.ListLine;
import vn.thidua.nomination.domain.ListReader;
import vn.thidua.nomination.domain.ListReason;
import vn.thidua.nomination.domain.NomineeList;
import vn.thidua.nomination.domain.NomineeLists;
import vn.thidua.nomination.store.NomineeRows;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Nhận danh sách đề nghị: reads a list in Word or Excel and keeps its rows; of the file nothing else is kept. */
@Service
@Transactional
public class ReceivingNomineeLists {

    /** How long a list waits. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final WritingNominations writing;
    private final ListFiles files;
    private final NomineeLists lists;
    private final NomineeRows rows;
    private final NominationWords words;
    private final NominationNews news;
    private final AwardWordings awards = AwardLanguage.read();

    ReceivingNomineeLists(
            WritingNominations writing,
            ListFiles files,
            NomineeLists lists,
            NomineeRows rows,
            NominationWords words,
            NominationNews news) {
        this.writing = writing;
        this.files = files;
        this.lists = lists;
        this.rows = rows;
        this.words = words;
        this.news = news;
    }

    public NomineeListId receive(RoundId id, UnitId unit, String fileName, Path file, Actor by) {
        var round = writing.begin(id, unit, by);
        var read = ListReader.read(lines(file), awards, round.terms().year());
        if (read.rows().isEmpty()) {
            throw Refusal.because(ListReason.LIST_NOT_FOUND);
        }
        if (read.rows().size() > NomineeList.MOST) {
            throw Refusal.because(ListReason.LIST_TOO_LONG, NomineeList.MOST);
        }
        rows.forgetSentBefore(news.now().minus(KEPT));
        var ours = folded(NomineeTemplate.OWN_COLUMNS);
        var unknown = read.unknown().stream()
                .filter(heading -> !ours.contains(Folding.fold(heading)))
                .collect(Collectors.joining(", "));
        var list = lists.save(NomineeList.sent(id, unit, fileName, unknown, by, news.now()));
        rows.keep(list.id(), read.rows());
        news.of(new NomineeListKept(
                list.id(), unit, fileName, "SENT", read.rows().size(), by, news.now()));
        return list.id();
    }

    /** The sheets behind our own template are there to copy from. */
    private List<ListLine> lines(Path file) {
        var ours = folded(List.of(NomineeTemplate.OFFERS, NomineeTemplate.ROSTER));
        return files.lines(file).stream()
                .filter(line -> !ours.contains(Folding.fold(line.tableName())))
                .toList();
    }

    private Set<String> folded(List<String> keys) {
        return keys.stream().map(key -> Folding.fold(words.said(key))).collect(Collectors.toSet());
    }
}
