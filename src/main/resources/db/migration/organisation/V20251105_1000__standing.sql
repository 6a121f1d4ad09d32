-- A unit's name, kind and place are facts of a time. organisation.unit keeps what never changes and its first and last day.
create extension if not exists btree_gist with schema public;

create table organisation.unit_standing (
    unit       uuid not null,
    parent     uuid,
    name       text collate "vi-x-icu" not null,
    short_name text collate "vi-x-icu" not null,
    kind       text not null,
    valid_from date,
    valid_to   date,
    begun_by   uuid,
    ended_by   uuid,
    words      text generated always as (platform.unaccent_vn(short_name || ' ' || name)) stored,
    constraint unit_standing_unit_fk foreign key (unit) references organisation.unit (id),
    constraint unit_standing_parent_fk foreign key (parent) references organisation.unit (id)
        deferrable initially deferred,
    constraint unit_standing_period check (valid_to is null or valid_from is null or valid_from <= valid_to),
    constraint unit_standing_named check (name <> '' and short_name <> ''),
    -- On one day a unit has one name and one place,
    constraint unit_standing_once exclude using gist (unit with =, daterange(valid_from, valid_to, '[]') with &&),
    -- and one name stands once below one unit.
    constraint unit_standing_name_once
        exclude using gist (coalesce(parent, unit) with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into organisation.unit_standing (unit, parent, name, short_name, kind, valid_from, valid_to)
select id, parent, name, short_name, kind, valid_from, valid_to from organisation.unit;
-- The rows of an older release are looked at now: a table with constraints still to be looked at cannot be changed further.
set constraints all immediate;

create index unit_standing_of on organisation.unit_standing (unit, valid_from);
create index unit_standing_below on organisation.unit_standing (parent);
create index unit_standing_words on organisation.unit_standing using gin (words gin_trgm_ops);
create index unit_standing_name_folded on organisation.unit_standing (platform.unaccent_vn(name));
create index unit_standing_short_name_folded on organisation.unit_standing (platform.unaccent_vn(short_name));

alter table organisation.unit
    drop column parent,
    drop column path,
    drop column words,
    drop column name,
    drop column short_name,
    drop column kind;

-- Acts that changed units, each recorded whole; a step says what became of one unit.
create table organisation.reorganisation (
    id               uuid not null,
    version          integer not null,
    unit             uuid not null,
    basis            text not null,
    decided_on       date not null,
    effective_on     date not null,
    state            text not null,
    recorded_at      timestamptz not null,
    recorded_by_name text not null,
    undone_at        timestamptz,
    undone_by_name   text,
    constraint reorganisation_pk primary key (id),
    constraint reorganisation_unit_fk foreign key (unit) references organisation.unit (id),
    constraint reorganisation_state check (state in ('RECORDED', 'UNDONE'))
);

create table organisation.reorganisation_step (
    reorganisation uuid not null,
    position       integer not null,
    kind           text not null,
    predecessor    uuid not null,
    successor      uuid,
    share          text,
    constraint reorganisation_step_pk primary key (reorganisation, position),
    constraint reorganisation_step_of_fk foreign key (reorganisation) references organisation.reorganisation (id),
    constraint reorganisation_step_kind check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'DISSOLVE')),
    constraint reorganisation_step_share check (share in ('WHOLE', 'PART', 'REST')),
    constraint reorganisation_step_succession check ((share is not null) = (kind in ('MERGE', 'SPLIT')))
);
create index reorganisation_step_predecessor on organisation.reorganisation_step (predecessor);
create index reorganisation_step_successor on organisation.reorganisation_step (successor);

-- Names of predecessors were text; they are units now, entered again with the list that comes along.
drop table organisation.predecessor;
