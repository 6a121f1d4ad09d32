package vn.thidua.organisation.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;

/** Nội dung sắp xếp: one thing a reorganisation orders. */
public sealed interface Change {

    /** The units of today it names: whoever orders it must be allowed to at each of them. */
    default List<UnitId> units() {
        return switch (this) {
            case Founding founding -> with(founding.parts(), founding.superior());
            case Joining joining -> with(joining.parts(), joining.into());
            case Dividing dividing -> List.of(dividing.unit());
            case Renaming renaming -> List.of(renaming.unit());
            case Moving moving -> List.of(moving.unit(), moving.superior());
            case Dissolving dissolving -> List.of(dissolving.unit());
        };
    }

    private static List<UnitId> with(List<Part> parts, UnitId other) {
        return Stream.concat(parts.stream().map(Part::unit), Stream.of(other)).toList();
    }

    /** Units that go, each whole or in part, into a new one. */
    record Founding(List<Part> parts, NewUnit into, UnitId superior) implements Change {
        public Founding {
            parts = List.copyOf(parts);
        }
    }

    /** Units that go, each whole or in part, into one that stays. */
    record Joining(List<Part> parts, UnitId into) implements Change {
        public Joining {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A unit divided into new ones, beside it in the tree.
     *
     * @param remains whether the unit itself goes on with what is left
     */
    record Dividing(UnitId unit, boolean remains, List<NewUnit> into) implements Change {
        public Dividing {
            into = List.copyOf(into);
        }
    }

    /** A unit gets another name, or becomes another kind of unit. */
    record Renaming(UnitId unit, String name, String shortName, String kind) implements Change {}

    /** A unit comes below another one. */
    record Moving(UnitId unit, UnitId superior) implements Change {}

    /** A unit ceases to be, and none takes its place. */
    record Dissolving(UnitId unit) implements Change {}

    /** How much of a unit is meant. */
    record Part(UnitId unit, Share share) {}
}
