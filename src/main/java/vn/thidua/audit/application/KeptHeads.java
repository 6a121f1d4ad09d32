package vn.thidua.audit.application;

import java.util.List;
import vn.thidua.audit.domain.Head;

/** Sealed heads kept outside the database. */
public interface KeptHeads {

    /** Oldest first. */
    List<Head> all();

    void keep(Head head);
}
