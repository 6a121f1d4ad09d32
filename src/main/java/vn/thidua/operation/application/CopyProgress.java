package vn.thidua.operation.application;

/** Is told how far a copy has come. */
@FunctionalInterface
public interface CopyProgress {

    void at(int done, int of);

    static CopyProgress silent() {
        return (done, of) -> {};
    }
}
