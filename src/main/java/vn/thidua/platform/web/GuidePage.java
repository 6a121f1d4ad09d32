package vn.thidua.platform.web;

import java.util.List;

/** Everything a page of the guide shows; the HTML is made from our own Markdown. */
public record GuidePage(List<Chapter> chapters, Chapter current, String html) {

    /** One chapter: the name of its file and its title. */
    public record Chapter(String name, String title) {}
}
