package vn.thidua.nomination.application;

import java.nio.file.Path;
import java.util.List;
import vn.thidua.nomination.domain.ListLine;

/** Files of Word and Excel, taken apart into lines and cells. */
public interface ListFiles {

    /** Refuses by a sentence what is neither, or may do harm when it is opened; the name of the file is not asked. */
    List<ListLine> lines(Path file);
}
