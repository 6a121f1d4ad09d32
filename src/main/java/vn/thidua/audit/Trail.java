package vn.thidua.audit;

import java.util.List;
import vn.thidua.shared.Id;

/** Lịch sử: what happened to one thing, for the history of its page. Who may see the thing may see its history. */
public interface Trail {

    /** Newest first. */
    List<Trace> of(Id about);
}
