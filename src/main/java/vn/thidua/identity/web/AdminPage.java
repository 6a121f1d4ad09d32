package vn.thidua.identity.web;

/**
 * What the administration page shows.
 *
 * @param keeps whether the reader looks after accounts, or only oversees
 */
public record AdminPage(boolean keeps, long units, long accounts) {}
