package vn.thidua.decision.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.PaperTemplateWritten;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplate;
import vn.thidua.decision.domain.PaperTemplates;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;

/** Mẫu văn bản của đơn vị: a unit's own words for a kind of paper, or the program's again. */
@Service
@Transactional
public class KeepingTemplates {

    private final PaperTemplates templates;
    private final DecisionSaying saying;
    private final DecisionNews news;
    private final Permission permission;

    KeepingTemplates(PaperTemplates templates, DecisionSaying saying, DecisionNews news, Permission permission) {
        this.templates = templates;
        this.saying = saying;
        this.news = news;
        this.permission = permission;
    }

    /** The template a unit of this person uses. */
    @Transactional(readOnly = true)
    public PaperTemplate get(PaperKind kind, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.SEE_DECISIONS, by, unit);
        return templates.of(kind, unit);
    }

    public void write(PaperKind kind, PaperTemplate.Words words, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.KEEP_TEMPLATES, by, unit);
        var before = templates.of(kind, unit);
        var after = templates.save(before.written(unit, words, by, news.now()));
        news.of(new PaperTemplateWritten(
                after.id(), unit, kind.name(), changes(before.words(), after.words()), by, news.now()));
    }

    /** The program's words are used again. */
    public void forget(PaperKind kind, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(DecisionAct.KEEP_TEMPLATES, by, unit);
        templates.findByKindAndUnit(kind, unit).ifPresent(own -> {
            templates.delete(own);
            news.of(new PaperTemplateWritten(own.id(), unit, kind.name(), List.of(), by, news.now()));
        });
    }

    private List<Change> changes(PaperTemplate.Words before, PaperTemplate.Words after) {
        return Stream.of(
                        change("symbol", before.symbol(), after.symbol()),
                        change("title", before.title(), after.title()),
                        change("subject", before.subject(), after.subject()),
                        change("addressees", before.addressees(), after.addressees()),
                        change("grounds", before.grounds(), after.grounds()),
                        change("body", before.body(), after.body()),
                        change("receivers", before.receivers(), after.receivers()),
                        change("signature", before.signature(), after.signature()))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private Change change(String field, String before, String after) {
        return new Change(saying.said("decision.field." + field), before, after);
    }
}
