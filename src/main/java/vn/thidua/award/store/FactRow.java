package vn.thidua.award.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.FactId;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.FactKind;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.award.domain.RecordedFact.Signature;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Attestation;
import vn.thidua.eligibility.ClusterStanding;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Headcount;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.YearRating;
import vn.thidua.organisation.UnitId;

/** A recorded fact as it lies in its table: of the columns those that its kind has say something. */
record FactRow(
        FactId id,
        int version,
        FactKind kind,
        Holder.Kind holderKind,
        UUID holderId,
        UnitId unit,
        @Nullable Integer year,
        @Nullable String code,
        @Nullable String title,
        String paper,
        @Nullable Rating rating,
        Initiative.@Nullable Kind creation,
        @Nullable Scope scope,
        Discipline.@Nullable Form discipline,
        Hold.@Nullable Cause cause,
        Hold.@Nullable Outcome outcome,
        Absence.@Nullable Kind absence,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean applies,
        @Nullable Integer place,
        @Nullable Integer members,
        @Nullable Integer completed,
        @Nullable Integer advanced,
        @Nullable Integer fighters,
        @Nullable Integer disciplined,
        @Nullable Integer women,
        Instant recordedAt,
        String recordedByName,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        @Nullable String endedReason,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName,
        @Nullable String withdrawnReason) {

    static final String COLUMNS = """
            f.id, f.version, f.kind, f.holder_kind, f.holder_id, f.unit, f.year, f.code, f.title, f.paper, f.rating,
            f.creation, f.scope, f.discipline, f.cause, f.outcome, f.absence, f.since, f.until, f.applies, f.place,
            f.members, f.completed, f.advanced, f.fighters, f.disciplined, f.women, f.recorded_at, f.recorded_by_name,
            f.ended_at, f.ended_by_name, f.ended_reason, f.withdrawn_at, f.withdrawn_by_name, f.withdrawn_reason
            """;

    RecordedFact told(List<Initiative.Use> uses) {
        return new RecordedFact(
                id,
                version,
                new Holder(holderKind, holderId),
                unit,
                fact(uses),
                new Signature(recordedAt, recordedByName, ""),
                signature(endedAt, endedByName, endedReason),
                signature(withdrawnAt, withdrawnByName, withdrawnReason));
    }

    Fact fact(List<Initiative.Use> uses) {
        return switch (kind) {
            case RATING -> new Fact.Rated(new YearRating(said(year), said(rating), paper));
            case INITIATIVE ->
                new Fact.Created(
                        new Initiative(said(code), said(title), said(creation), since, said(scope), uses), paper);
            case DISCIPLINE -> new Fact.Disciplined(new Discipline(said(discipline), said(since), until, paper));
            case HOLD -> new Fact.Held(new Hold(said(cause), said(since), paper, until, outcome));
            case ABSENCE -> new Fact.Absent(new Absence(said(absence), said(since), said(until)), paper);
            case ATTESTATION -> new Fact.Attested(new Attestation(said(code), said(applies), paper, said(since)));
            case CLUSTER ->
                new Fact.Placed(new ClusterStanding(said(year), said(title), said(place), said(applies)), paper);
            case HEADCOUNT ->
                new Fact.Counted(
                        said(year), new Headcount(members, completed, advanced, fighters, disciplined, women), paper);
        };
    }

    private static <T> T said(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static @Nullable Signature signature(@Nullable Instant at, @Nullable String by, @Nullable String reason) {
        return at == null ? null : new Signature(at, said(by), said(reason));
    }
}
