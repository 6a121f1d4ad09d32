package vn.thidua.task.application;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Writes tasks as a workbook. */
public interface TaskSheet {

    void write(OutputStream out, Stream<ExportingTasks.Line> lines, LocalDate today);
}
