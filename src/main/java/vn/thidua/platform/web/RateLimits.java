package vn.thidua.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Giới hạn tần suất: how many requests without a sign-in one network address may send in a minute. An office shares one
 * address, so the figures are generous for people and small for machines.
 *
 * @param pages of public pages of any kind
 * @param entries of sign-in forms and returns from the single sign-on
 * @param links of one-time links, lost passwords and the first administrator
 */
@ConfigurationProperties("thidua.limits")
record RateLimits(
        @DefaultValue("300") int pages,
        @DefaultValue("60") int entries,
        @DefaultValue("20") int links) {

    /** So many addresses are remembered; the one longest unheard of is forgotten first. */
    static final int MOST_ADDRESSES = 20_000;

    Counting counting(int most) {
        return new Counting(most, MOST_ADDRESSES);
    }

    /** The buckets of one limit, one for each address. */
    static final class Counting {

        private final int most;
        private final Map<String, Bucket> buckets;

        Counting(int most, int addresses) {
            this.most = most;
            this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > addresses;
                }
            };
        }

        /** @return how long to wait; zero when the request may pass */
        Duration take(String address) {
            ConsumptionProbe probe = bucket(address).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
        }

        synchronized int remembered() {
            return buckets.size();
        }

        private synchronized Bucket bucket(String address) {
            return buckets.computeIfAbsent(address, one -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                    .build());
        }
    }
}
