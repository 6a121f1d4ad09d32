package vn.thidua.reporting.application;

import java.io.OutputStream;
import java.util.function.Consumer;
import vn.thidua.reporting.store.FigureListQueries.FigureRow;

/** Figures of many reports as one workbook, written while they are told. */
public interface FigureBook {

    void write(OutputStream out, Consumer<Consumer<FigureRow>> rows);
}
