package vn.thidua.organisation.domain;

import org.springframework.data.repository.Repository;

/** The views of identity numbers; only ever added. */
public interface NumberViews extends Repository<NumberView, Long> {

    NumberView save(NumberView view);
}
