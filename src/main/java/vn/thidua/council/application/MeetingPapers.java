package vn.thidua.council.application;

import java.io.OutputStream;

/** Lays a record of a meeting out as a document a clerk can open, number and have signed. */
public interface MeetingPapers {

    void write(MeetingPaper paper, OutputStream out);
}
