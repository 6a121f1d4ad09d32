package vn.thidua.operation.domain;

import org.springframework.data.repository.Repository;

/** The one rule of how many backups stay. */
public interface RetentionRule extends Repository<Retention, Integer> {

    Retention findById(int one);

    default Retention present() {
        return findById(1);
    }
}
