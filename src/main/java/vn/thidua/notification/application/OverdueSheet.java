package vn.thidua.notification.application;

import java.io.OutputStream;
import java.util.List;
import vn.thidua.notification.domain.Overdue;

/** Writes the list of late units as a workbook. */
public interface OverdueSheet {

    void write(String title, List<String> headings, List<Overdue> late, OutputStream out);
}
