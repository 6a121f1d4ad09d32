-- Kế hoạch as confirmed: the whole written plan as JSON, and beside it the few columns it is found by.
create schema if not exists plan;

create table plan.plan (
    id                uuid not null,
    unit              uuid not null,
    number            text,
    symbol            text,
    full_symbol       text,
    symbol_key        text,
    issue_date        date,
    year              int not null,
    issuer            text not null,
    level             text,
    subject           text,
    campaign_name     text,
    kind              text,
    source            uuid,
    content           jsonb not null,
    source_text       text not null,
    confirmed_at      timestamptz not null,
    confirmed_by      uuid not null,
    confirmed_by_name text not null,
    superseded_by     uuid,
    version           int not null,
    constraint plan_pk primary key (id),
    constraint plan_year_sane check (year between 1945 and 2200),
    constraint plan_has_a_name check (campaign_name is not null or subject is not null),
    constraint plan_symbol_has_its_key check ((full_symbol is null) = (symbol_key is null)),
    constraint plan_superseded_fk foreign key (superseded_by) references plan.plan (id) deferrable initially deferred
);
-- One standing plan of a number in a year. No symbol, no clash: nulls are distinct.
create unique index plan_symbol_once_a_year on plan.plan (unit, symbol_key, year) where superseded_by is null;
create index plan_by_symbol on plan.plan (symbol_key, year);
