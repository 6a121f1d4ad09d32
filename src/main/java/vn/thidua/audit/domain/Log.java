package vn.thidua.audit.domain;

import org.springframework.data.repository.Repository;

/** The log one can only add to. */
public interface Log extends Repository<Entry, Long> {

    Entry save(Entry entry);
}
