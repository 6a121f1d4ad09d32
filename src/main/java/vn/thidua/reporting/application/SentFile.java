package vn.thidua.reporting.application;

import java.nio.file.Path;

/** A file as it was sent: a workbook, or several packed together. */
public record SentFile(String name, Path content) {}
