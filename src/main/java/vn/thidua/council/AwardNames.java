package vn.thidua.council;

import java.time.LocalDate;
import java.util.Map;

/** Tên danh hiệu, hình thức khen thưởng: what the codes on agendas and in rules of voting stand for; answered by the catalogue's room. */
public interface AwardNames {

    /** The awards there are on a day, by their codes, in the order of the catalogue. */
    Map<String, String> on(LocalDate day);
}
