package vn.thidua.identity.web;

import java.util.List;

/** Recovery codes, shown this once, and where the person goes on to. */
public record RecoveryCodesPage(List<String> codes, String onward) {}
