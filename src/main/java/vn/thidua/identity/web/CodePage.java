package vn.thidua.identity.web;

/** What the page that asks for the code says above its form. */
public record CodePage(boolean failed) {}
