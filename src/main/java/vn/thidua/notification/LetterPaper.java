package vn.thidua.notification;

import java.io.OutputStream;

/** Lays an official letter out as a document a clerk can open, number and have signed. */
public interface LetterPaper {

    void write(OfficialLetter letter, OutputStream out);
}
