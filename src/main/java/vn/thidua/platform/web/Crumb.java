package vn.thidua.platform.web;

/** One step of the way to a page, above its title. */
public record Crumb(String text, String path) {}
