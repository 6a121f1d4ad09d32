package vn.thidua.identity.web;

/**
 * What the page for a lost password says.
 *
 * @param mail whether the program can send mail
 * @param asked a link was asked for; whether there is such an account is not told
 */
public record LostPasswordPage(boolean mail, boolean asked) {}
