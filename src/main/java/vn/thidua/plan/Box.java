package vn.thidua.plan;

/** Where a line stands on its page, in thousandths of the page's width and height, from the upper left corner. */
public record Box(int left, int top, int width, int height) {}
