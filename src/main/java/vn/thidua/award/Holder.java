package vn.thidua.award;

import java.util.UUID;

/** Chủ thể của thành tích: a person, a collective or household, or a unit of the tree, whom awards and recorded facts belong to. */
public record Holder(Kind kind, UUID id) {

    /** Where the holder is kept. A household is a collective. */
    public enum Kind {
        PERSON,
        COLLECTIVE,
        UNIT
    }
}
