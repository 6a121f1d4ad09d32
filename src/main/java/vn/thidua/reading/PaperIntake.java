package vn.thidua.reading;

import java.nio.file.Path;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;

/** Takes papers in without pages: for the demo and for what later rooms bring in. */
public interface PaperIntake {

    /** Keeps a paper of the officer's unit and reads it at once, all in the caller's transaction. */
    DraftId take(String name, Path file, Actor officer);

    /** Confirms what was read, doubts and all, as the officer's decision. */
    PlanId confirm(DraftId draft, Actor officer);
}
