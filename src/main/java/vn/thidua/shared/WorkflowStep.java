package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/** One step of a workflow: whose duty it is, from which states it may be taken and to which it leads. */
public interface WorkflowStep<S extends Enum<S>> {

    /** Null for the program's own steps. */
    @Nullable
    Duty duty();

    boolean startsFrom(S state);

    S leadsTo();
}
