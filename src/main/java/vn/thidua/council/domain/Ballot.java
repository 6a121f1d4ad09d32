package vn.thidua.council.domain;

import java.util.Map;
import vn.thidua.council.ItemId;

/** Lá phiếu: what one member says on each thing. Lives as long as the request, and never tells itself to a log. */
public record Ballot(Map<ItemId, Boolean> choices) {

    public Ballot {
        choices = Map.copyOf(choices);
    }

    @Override
    public String toString() {
        return "Ballot";
    }
}
