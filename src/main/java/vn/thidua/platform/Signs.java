package vn.thidua.platform;

import java.util.List;

/** What one room relies on outside of it, as it stands now. Each room answers with a bean of its own. */
public interface Signs {

    List<Sign> now();
}
