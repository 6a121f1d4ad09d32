package vn.thidua.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Đối tượng được đề nghị. {@code name} is written as the sentences are to say it ("bà Nguyễn Thị Hoa"); what is not known is null.
 */
public record Nominee(
        String id,
        String name,
        Subject subject,
        Employment employment,
        String unit,
        @Nullable Boolean woman,
        @Nullable Area area) {}
