package vn.thidua.notification.application;

import java.io.OutputStream;
import vn.thidua.notification.domain.OfficialLetter;

/** Lays an official letter out as a document a clerk can open, number and have signed. */
public interface LetterPaper {

    void write(OfficialLetter letter, OutputStream out);
}
