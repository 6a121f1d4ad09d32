package vn.thidua.drafting;

import java.io.OutputStream;

/** Lays a paper out as Nghị định 30/2020 says, in the form a clerk opens, numbers and has signed. */
public interface PaperPress {

    /** As a Word document. */
    void word(OfficialPaper paper, OutputStream out);

    /** The same paper as PDF, its letters inside. */
    void pdf(OfficialPaper paper, OutputStream out);
}
