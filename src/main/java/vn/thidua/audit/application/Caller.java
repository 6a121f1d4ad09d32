package vn.thidua.audit.application;

import java.util.Optional;

/** From which network address the present act comes, when a person's request causes it. */
public interface Caller {

    Optional<String> address();
}
