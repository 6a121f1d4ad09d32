package vn.thidua.reading.application;

import java.nio.file.Path;
import vn.thidua.reading.text.SourceText;

/** Takes the text out of a paper, whatever it is written in; refuses with a reason what cannot be read. */
public interface DocumentSource {

    /**
     * @param file the paper's bytes; its own name says nothing
     * @param name the name the person knows it by
     */
    SourceText read(Path file, String name, PageProgress progress);

    /** Refuses what a short look shows cannot be read: its size, its kind, a lock, damage, too many pages. */
    void look(Path file, String name);
}
