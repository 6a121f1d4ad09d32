package vn.thidua.reading.application;

/** Is told how many pages of a paper have been read. */
@FunctionalInterface
public interface PageProgress {

    void pagesRead(int done, int of);

    /** Nobody is watching. */
    static PageProgress silent() {
        return (done, of) -> {};
    }
}
