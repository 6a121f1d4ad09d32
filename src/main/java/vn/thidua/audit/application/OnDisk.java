package vn.thidua.audit.application;

/** Waits until what was committed survives the loss of power; until then nobody is told that it was done. */
public interface OnDisk {

    /** After the commit, on the connection that committed. */
    void await();
}
