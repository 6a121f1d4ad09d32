-- Sổ khen thưởng: what every person, collective, household and unit was given, for life.
create schema award;

-- One line of the register. Nothing is deleted: what was taken back is marked, what was entered by mistake is withdrawn.
create table award.award (
    id                uuid not null,
    version           integer not null,
    holder_kind       text not null,
    holder_id         uuid not null,
    subject           text not null,
    name              text not null,
    unit              uuid not null,
    award             text not null,
    year              integer not null,
    kind              text not null,
    decision          text not null,
    decided_on        date not null,
    office            text not null,
    issuer            text not null,
    reference         uuid,
    achievements      text[] not null,
    standing          text not null,
    standing_decision text,
    standing_on       date,
    standing_reason   text,
    entered_at        timestamptz not null,
    entered_by_name   text not null,
    withdrawn_at      timestamptz,
    withdrawn_by_name text,
    words             text not null generated always as (platform.unaccent_vn(name || ' ' || decision)) stored,
    constraint award_pk primary key (id),
    constraint award_of_unit foreign key (unit) references organisation.unit (id),
    constraint award_reference_once unique (reference),
    constraint award_holder_kind check (holder_kind in ('PERSON', 'COLLECTIVE', 'UNIT')),
    constraint award_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint award_kind check (kind in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEDICATION', 'TENURE', 'FOREIGN', 'THEMATIC_MOVEMENT', 'THEMATIC')),
    constraint award_office check (office in ('PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIR', 'DEPARTMENT_DIRECTOR', 'UNIT_HEAD', 'DISTRICT_CHAIR', 'COMMUNE_CHAIR', 'ENTERPRISE_HEAD', 'COMPANY_CHAIR')),
    constraint award_standing check (standing in ('VALID', 'REVOKED', 'STRIPPED', 'RESTORED')),
    constraint award_standing_said check ((standing = 'VALID') = (standing_on is null))
);
create index award_of_holder on award.award (holder_id);
create index award_by_unit on award.award (unit, decided_on desc);
create index award_words on award.award using gin (words gin_trgm_ops);

-- What a proposal rests on, recorded of a holder: one row a fact. Which columns say something depends on its kind.
create table award.fact (
    id                uuid not null,
    version           integer not null,
    kind              text not null,
    holder_kind       text not null,
    holder_id         uuid not null,
    unit              uuid not null,
    year              integer,
    code              text,
    title             text,
    paper             text not null,
    rating            text,
    creation          text,
    scope             text,
    discipline        text,
    cause             text,
    outcome           text,
    absence           text,
    since             date,
    until             date,
    applies           boolean,
    place             integer,
    members           integer,
    completed         integer,
    advanced          integer,
    fighters          integer,
    disciplined       integer,
    women             integer,
    recorded_at       timestamptz not null,
    recorded_by_name  text not null,
    ended_at          timestamptz,
    ended_by_name     text,
    ended_reason      text,
    withdrawn_at      timestamptz,
    withdrawn_by_name text,
    withdrawn_reason  text,
    constraint fact_pk primary key (id),
    constraint fact_of_unit foreign key (unit) references organisation.unit (id),
    constraint fact_kind check (kind in ('RATING', 'INITIATIVE', 'DISCIPLINE', 'HOLD', 'ABSENCE', 'ATTESTATION', 'CLUSTER', 'HEADCOUNT')),
    constraint fact_holder_kind check (holder_kind in ('PERSON', 'COLLECTIVE', 'UNIT')),
    constraint fact_rating check (rating in ('EXCELLENT', 'GOOD', 'DONE', 'FAILED')),
    constraint fact_creation check (creation in ('INITIATIVE', 'SCIENCE', 'COMBAT')),
    constraint fact_scope check (scope in ('UNIT', 'COMMUNE', 'PROVINCE', 'NATION')),
    constraint fact_discipline check (discipline in ('REPRIMAND', 'WARNING', 'DEMOTION', 'DISMISSAL')),
    constraint fact_cause check (cause in ('DISCIPLINE_CONSIDERED', 'INSPECTION', 'COMPLAINT', 'PRESS')),
    constraint fact_outcome check (outcome in ('CLEARED', 'VIOLATION')),
    constraint fact_absence check (absence in ('MATERNITY', 'SICK', 'UNPAID', 'STUDY'))
);
create index fact_of_holder on award.fact (holder_id);

-- Of one year one rating and one set of figures hold.
create unique index fact_once_a_year on award.fact (holder_id, kind, year)
    where withdrawn_at is null and kind in ('RATING', 'HEADCOUNT');

-- The numbers of initiatives in the register.
create sequence award.initiative_number;
create unique index fact_code_once on award.fact (code) where kind = 'INITIATIVE';

-- For which award an initiative served before the program knew of it; later uses are told by the awards themselves.
create table award.initiative_use (
    initiative       uuid not null,
    award            text not null,
    year             integer not null,
    paper            text not null,
    recorded_at      timestamptz not null,
    recorded_by_name text not null,
    constraint initiative_use_pk primary key (initiative, award, year),
    constraint initiative_use_of_fact foreign key (initiative) references award.fact (id)
);
