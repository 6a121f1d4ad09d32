package vn.thidua.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.thidua.award.AwardId;
import vn.thidua.award.AwardRegister;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.nomination.NominationId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * TO BE REMOVED when the rooms {@code nomination} and {@code award} bring their own beans: dossiers that wait and a register, kept in
 * memory, behaving as their doors say.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RoomsToCome {

    @Bean
    Dossiers dossiers() {
        return new Dossiers();
    }

    @Bean
    Register register() {
        return new Register();
    }

    /** Dossiers by the unit whose head decides. */
    public static class Dossiers implements ApprovedNominations {

        private final Map<NominationId, ApprovedNomination> all = new LinkedHashMap<>();
        private final Map<NominationId, UnitId> deciders = new LinkedHashMap<>();
        private final Map<NominationId, String> decided = new LinkedHashMap<>();
        final Map<NominationId, String> revoked = new LinkedHashMap<>();

        void forget() {
            all.clear();
            deciders.clear();
            decided.clear();
            revoked.clear();
        }

        void put(UnitId decider, ApprovedNomination one) {
            all.put(one.id(), one);
            deciders.put(one.id(), decider);
        }

        @Override
        public List<ApprovedNomination> waiting(UnitId decider) {
            return all.values().stream()
                    .filter(one -> deciders.get(one.id()).equals(decider) && !decided.containsKey(one.id()))
                    .toList();
        }

        @Override
        public List<ApprovedNomination> these(List<NominationId> ids) {
            return ids.stream()
                    .map(id -> {
                        if (!all.containsKey(id) || decided.containsKey(id)) {
                            throw new java.util.NoSuchElementException("dossier " + id.value());
                        }
                        return all.get(id);
                    })
                    .toList();
        }

        @Override
        public void awarded(List<NominationId> ids, String decision, LocalDate day, Actor by) {
            these(ids).forEach(one -> decided.put(one.id(), decision));
        }

        @Override
        public void revoked(NominationId id, String decision, LocalDate day, String reason, Actor by) {
            revoked.put(id, decision);
        }
    }

    /** What was entered, by the reference of the deciding room. */
    public static class Register implements AwardRegister {

        final Map<UUID, Entry> entries = new LinkedHashMap<>();
        final Map<UUID, String> revoked = new LinkedHashMap<>();
        final Map<UUID, String> names = new LinkedHashMap<>();

        void forget() {
            entries.clear();
            revoked.clear();
            names.clear();
        }

        @Override
        public List<AwardId> enter(List<Entry> some, Actor by) {
            var ids = new ArrayList<AwardId>();
            some.forEach(one -> {
                entries.putIfAbsent(one.reference(), one);
                ids.add(AwardId.fresh());
            });
            return ids;
        }

        @Override
        public void revoke(UUID reference, String decision, LocalDate day, String reason, Actor by) {
            revoked.put(reference, decision);
        }

        @Override
        public void correct(UUID reference, String name, String reason, Actor by) {
            names.put(reference, name);
        }
    }
}
