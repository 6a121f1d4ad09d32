package vn.thidua.platform.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;

/** What one room asks of a person today. Each room answers with a bean of its own; "Việc của tôi" puts them together. */
public interface Chores {

    /** Late ones and those due within thirty days, at most fifty. */
    List<Chore> of(Actor actor, LocalDate today);
}
