package vn.thidua.council.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.shared.Refusal;

/** Tài liệu họp: a paper members read on the screen, by its address in the program or a safe address of the web. */
@Table(schema = "council", name = "item_paper")
public record ItemPaper(String label, String path) {

    public static ItemPaper of(String label, String path) {
        var address = path.strip();
        if (!address.matches("(/(?!/)|https://)\\S{1,500}")) {
            throw Refusal.because(CouncilReason.PAPER_PATH, address.substring(0, Math.min(address.length(), 80)));
        }
        return new ItemPaper(label.isBlank() ? address : CouncilText.PAPERS.read(label), address);
    }
}
