package vn.thidua.identity.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.shared.Reach;

/**
 * Quyền được giao: an act that a duty of the authority's own carries, and how far.
 *
 * @param act the act's code, such as {@code campaign.CLOSE_CAMPAIGN}
 */
@Table(schema = "identity", name = "duty_act")
public record CarriedAct(String act, Reach reach) {}
