package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/** One step of a workflow: which act it is, from which states it may be taken and to which it leads. */
public interface WorkflowStep<S extends Enum<S>> {

    /** Null for the program's own steps. */
    @Nullable
    Act act();

    boolean startsFrom(S state);

    S leadsTo();
}
