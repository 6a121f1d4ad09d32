package vn.thidua.nomination.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.Holder;
import vn.thidua.council.AgendaDesk;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Units;

/** How a dossier stands on a council's agenda: its title, what is read with it, and who has an interest. */
@Component
class TablingWords {

    private final NominationWords words;
    private final JudgingNominations judging;
    private final Collectives collectives;
    private final Units units;

    TablingWords(NominationWords words, JudgingNominations judging, Collectives collectives, Units units) {
        this.words = words;
        this.judging = judging;
        this.collectives = collectives;
        this.units = units;
    }

    AgendaDesk.Proposal proposal(Nomination nomination) {
        var award = words.said("eligibility.award." + nomination.asked().award());
        var unit = units.get(nomination.unit()).shortName();
        var post = nomination.nominee().post();
        return new AgendaDesk.Proposal(
                words.said("nomination.agenda.title", award, judging.called(nomination)),
                words.said(
                        "nomination.agenda.detail",
                        post.isEmpty() ? unit : post + ", " + unit,
                        nomination.merit().achievement()),
                nomination.asked().award(),
                nomination.id().value(),
                List.of(new AgendaDesk.Paper(
                        words.said("nomination.agenda.paper"),
                        "/nominations/" + nomination.id().value())),
                Set.of(),
                interested(nomination),
                words.said("nomination.agenda.interest"));
    }

    private Set<String> interested(Nomination nomination) {
        var names = new LinkedHashSet<String>();
        names.add(nomination.nominee().name());
        if (nomination.nominee().holderKind() == Holder.Kind.COLLECTIVE) {
            collectives
                    .find(new CollectiveId(nomination.nominee().holder()))
                    .map(one -> one.head())
                    .filter(head -> !head.isBlank())
                    .ifPresent(names::add);
        }
        return names;
    }
}
