package vn.thidua.reading.adapter;

import java.util.List;
import vn.thidua.reading.text.PrintedWord;

/** A page recognised from its picture; words are placed in its pixels. */
record ScannedPage(List<PrintedWord> words, int width, int height) {}
