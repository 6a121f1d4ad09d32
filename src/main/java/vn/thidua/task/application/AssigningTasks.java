package vn.thidua.task.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.domain.Team;

/** Writes a task and gives it out in one go: both or neither. */
@Service
@Transactional
public class AssigningTasks {

    private final WritingTasks writing;
    private final MovingTasks taking;

    AssigningTasks(WritingTasks writing, MovingTasks taking) {
        this.writing = writing;
        this.taking = taking;
    }

    /** @param atOnce false leaves it a draft */
    public TaskId write(Origin origin, Charge charge, Team team, boolean atOnce, Actor by) {
        var id = writing.write(origin, charge, team, by);
        if (atOnce) {
            taking.take(id, TaskStep.ASSIGN, null, by);
        }
        return id;
    }
}
