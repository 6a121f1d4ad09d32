package vn.thidua.task.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.files.PaperKind;
import vn.thidua.files.Papers;
import vn.thidua.shared.Refusal;
import vn.thidua.task.application.ReportingWork.Sent;
import vn.thidua.task.domain.Evidence;
import vn.thidua.task.domain.TaskReason;

/** Takes in papers that show what was done: looked at by their bytes, never by their names, before they are kept. */
@Component
class EvidenceIntake {

    private static final int MOST = 10;
    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST = 20;

    private final Papers papers;

    EvidenceIntake(Papers papers) {
        this.papers = papers;
    }

    List<Evidence> keep(List<Sent> sent) {
        if (sent.size() > MOST) {
            throw Refusal.because(TaskReason.TOO_MANY_PAPERS, sent.size(), MOST);
        }
        var kinds = sent.stream().map(EvidenceIntake::look).toList();
        return IntStream.range(0, sent.size())
                .mapToObj(at -> papers.keep(
                        sent.get(at).name(),
                        kinds.get(at).mediaType(),
                        sent.get(at).bytes()))
                .map(paper -> new Evidence(paper.id(), paper.name(), paper.size()))
                .toList();
    }

    private static PaperKind look(Sent sent) {
        try {
            long size = Files.size(sent.bytes());
            if (size == 0) {
                throw Refusal.because(TaskReason.PAPER_EMPTY, sent.name());
            }
            if (size > LARGEST * MEGABYTE) {
                throw Refusal.because(TaskReason.PAPER_TOO_LARGE, sent.name(), LARGEST);
            }
            return PaperKind.of(sent.bytes()).orElseThrow(() -> Refusal.because(TaskReason.PAPER_KIND, sent.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
