package vn.thidua.identity.web;

/**
 * What the sign-in page says above its form.
 *
 * @param failed the name or password was wrong, or the account is locked; which of these is not told
 * @param out the person has just signed out
 * @param ready the person has just set a password
 */
public record SignInPage(boolean failed, boolean out, boolean ready) {}
