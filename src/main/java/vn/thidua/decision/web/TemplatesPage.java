package vn.thidua.decision.web;

import java.util.List;
import vn.thidua.decision.domain.PaperTemplate;

/** The templates of a unit, one of each kind of paper. */
public record TemplatesPage(List<PaperTemplate> templates) {}
