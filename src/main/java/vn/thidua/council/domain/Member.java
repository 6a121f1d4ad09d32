package vn.thidua.council.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.MemberId;

/**
 * Thành viên Hội đồng: someone who sits in the council.
 *
 * @param account the account the member votes with; null: on paper only
 */
@Table(schema = "council", name = "member")
public record Member(
        MemberId id,
        String name,
        String post,
        MemberRole role,
        @Nullable UUID account) {}
