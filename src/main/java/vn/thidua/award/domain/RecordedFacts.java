package vn.thidua.award.domain;

import vn.thidua.award.FactId;

/** All recorded facts. */
public interface RecordedFacts {

    /** A new one; an initiative gets its number. */
    void add(RecordedFact fact);

    /** The fact, its row locked until the transaction ends, or {@link java.util.NoSuchElementException}. */
    RecordedFact locked(FactId id);

    /** The fact, or {@link java.util.NoSuchElementException}. */
    RecordedFact get(FactId id);

    void save(RecordedFact fact);
}
