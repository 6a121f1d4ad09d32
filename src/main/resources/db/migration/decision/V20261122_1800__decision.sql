-- Quyết định khen thưởng: decisions of a unit's head, the awards in them, what they pay, and what became of them.
create schema decision;

-- The number of a decision, of whichever kind: once in a unit's year (Nghị định 30/2020 Điều 15).
create table decision.number_taken (
    unit          uuid not null,
    year          integer not null,
    number        integer not null,
    what          text not null,
    taken_at      timestamptz not null,
    taken_by_name text not null,
    constraint number_taken_pk primary key (unit, year, number),
    constraint number_taken_of_unit foreign key (unit) references organisation.unit (id),
    constraint number_taken_above_nothing check (number > 0)
);

create table decision.decision (
    id              uuid not null,
    version         integer not null,
    unit            uuid not null,
    state           text not null,
    since           timestamptz not null,
    who             text not null,
    reason          text,
    symbol          text not null,
    subject         text not null,
    decider         text not null,
    grounds         text not null,
    body            text not null,
    receivers       text not null,
    signature       text not null,
    fund_source     text not null,
    drafted_at      timestamptz not null,
    drafted_by_name text not null,
    number          integer,
    signed_on       date,
    place           text,
    signer_name     text,
    on_paper        boolean not null,
    constraint decision_pk primary key (id),
    constraint decision_of_unit foreign key (unit) references organisation.unit (id),
    constraint decision_state check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'DISCARDED', 'CANCELLED')),
    constraint decision_numbered_when_signed check (
        (state in ('SIGNED', 'CANCELLED')) = (number is not null)
        and (number is null) = (signed_on is null) and (number is null) = (signer_name is null))
);
create index decision_by_unit on decision.decision (unit, drafted_at desc);
create index decision_by_number on decision.decision (unit, number, signed_on);

-- Hủy bỏ (Luật Điều 93): the decision that takes awards back.
create table decision.cancellation (
    id              uuid not null,
    version         integer not null,
    decision        uuid not null,
    number          integer not null,
    symbol          text not null,
    day             date not null,
    signer_name     text not null,
    reason          text not null,
    entered_at      timestamptz not null,
    entered_by_name text not null,
    constraint cancellation_pk primary key (id),
    constraint cancellation_of_decision foreign key (decision) references decision.decision (id)
);
create index cancellation_by_decision on decision.cancellation (decision);

-- One award in a decision. Its money is frozen when the decision is signed; null amounts are not known.
create table decision.decided_award (
    id          uuid not null,
    version     integer not null,
    decision    uuid not null,
    position    integer not null,
    nomination  uuid not null,
    held        boolean not null,
    round_name  text not null,
    holder_kind text not null,
    holder      uuid not null,
    subject     text not null,
    salutation  text,
    name        text not null,
    post        text not null,
    unit        uuid not null,
    unit_name   text not null,
    award       text not null,
    award_name  text not null,
    title       boolean not null,
    year        integer not null,
    kind        text not null,
    achievement text not null,
    standing    text not null,
    cancellation uuid,
    reward_standing text not null,
    coefficient numeric,
    base_salary numeric,
    amount      numeric,
    rounding    text not null,
    citation    text not null,
    confirmed   boolean not null,
    instead_of  text not null,
    paid_on     date,
    paid_entry  uuid,
    constraint decided_award_pk primary key (id),
    constraint decided_award_of_decision foreign key (decision) references decision.decision (id),
    constraint decided_award_position_once unique (decision, position),
    constraint decided_award_cancelled_by foreign key (cancellation) references decision.cancellation (id),
    constraint decided_award_holder_kind check (holder_kind in ('PERSON', 'COLLECTIVE', 'UNIT')),
    constraint decided_award_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint decided_award_salutation check (salutation in ('MR', 'MS')),
    constraint decided_award_kind check (kind in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEDICATION', 'TENURE', 'FOREIGN', 'THEMATIC_MOVEMENT', 'THEMATIC')),
    constraint decided_award_standing check (standing in ('LISTED', 'GIVEN', 'CANCELLED')),
    constraint decided_award_reward_standing check (reward_standing in ('OPEN', 'DUE', 'LOWER_TITLE', 'UNKNOWN')),
    constraint decided_award_cancelled_with check ((standing = 'CANCELLED') = (cancellation is not null)),
    constraint decided_award_due_is_known check (reward_standing <> 'DUE' or amount is not null),
    constraint decided_award_paid_is_known check (paid_on is null or amount is not null),
    constraint decided_award_paid_by_entry check ((paid_on is null) = (paid_entry is null))
);
-- One dossier is in at most one decision that was not discarded.
create unique index decided_award_nomination_once on decision.decided_award (nomination) where held;
create index decided_award_by_decision on decision.decided_award (decision, position);
create index decided_award_by_holder on decision.decided_award (holder, year);

-- Thu hồi hiện vật, tiền thưởng: what is to be taken back, ticked off when it is.
create table decision.recovery (
    id           uuid not null,
    version      integer not null,
    award        uuid not null,
    what         text not null,
    amount       numeric,
    done_on      date,
    done_by_name text,
    entry        uuid,
    note         text not null,
    constraint recovery_pk primary key (id),
    constraint recovery_of_award foreign key (award) references decision.decided_award (id),
    constraint recovery_what check (what in ('ARTEFACT', 'MONEY')),
    constraint recovery_once unique (award, what),
    constraint recovery_money_has_amount check ((what = 'MONEY') = (amount is not null))
);
