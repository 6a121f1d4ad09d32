package vn.thidua.council.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.MemberId;

/** Không tham gia bỏ phiếu: a member with an interest in one thing on the agenda, and why. */
@Table(schema = "council", name = "recusal")
public record Recusal(MemberId member, String reason) {}
