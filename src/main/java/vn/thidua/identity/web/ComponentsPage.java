package vn.thidua.identity.web;

import java.util.List;
import vn.thidua.platform.Components.Library;

/** What the program is made of, for those who look after it. */
public record ComponentsPage(List<Library> libraries) {}
