package vn.thidua.reading;

import java.nio.file.Path;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;

/** Takes papers in for other rooms, with the same checks and traces as the pages, in the caller's transaction. */
public interface PaperIntake {

    /** Receives a paper for the actor's unit and reads it at once; the draft waits for a person. */
    DraftId take(String name, Path file, Actor by);

    /** Confirms a draft as it was read, doubts and all. */
    PlanId confirm(DraftId draft, Actor by);
}
