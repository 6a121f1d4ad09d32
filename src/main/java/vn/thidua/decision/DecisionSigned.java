package vn.thidua.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/** A decision was signed: its awards are in the register and their certificates have numbers. */
public record DecisionSigned(
        DecisionId about,
        UnitId unit,
        String number,
        LocalDate day,
        String signer,
        int awards,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public DecisionSigned {
        told = List.copyOf(told);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, Days.written(day), signer, String.valueOf(awards));
    }

    @Override
    public String path() {
        return "/decisions/" + about.value();
    }
}
