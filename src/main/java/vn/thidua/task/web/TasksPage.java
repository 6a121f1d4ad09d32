package vn.thidua.task.web;

import java.util.List;
import vn.thidua.platform.web.Paging;
import vn.thidua.task.store.TaskRow;

/** Nhiệm vụ: the tasks a person may see as a list, red first. */
public record TasksPage(TasksFrame frame, List<TaskRow> rows, Paging paging) {}
