package vn.thidua.reporting.domain;

/**
 * Thay đổi của biểu: what a filled workbook changes in a report.
 *
 * @param name of the line, or "@" and the key of a part of the narrative
 * @param was as it stands: a text, or "@" and the key of a mark; empty where there is nothing
 */
public record SheetChange(int row, SheetFault.Field field, String name, String was, String becomes) {}
