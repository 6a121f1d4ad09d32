package vn.thidua.platform.web;

/**
 * Which page of a list is shown.
 *
 * @param page from 1
 * @param size rows on a page
 * @param total rows in all
 * @param path the list's address with its filters, without the page
 */
public record Paging(int page, int size, long total, String path) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    public String pathOf(int other) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + other;
    }
}
