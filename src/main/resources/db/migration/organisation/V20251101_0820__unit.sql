-- Units of any depth. Level is data: no tier is named in the structure.
create schema organisation;

create table organisation.unit (
    id         uuid not null,
    version    integer not null,
    parent     uuid,
    path       text collate "C" not null,
    name       text collate "vi-x-icu" not null,
    short_name text collate "vi-x-icu" not null,
    kind       text not null,
    latitude   numeric(9, 6),
    longitude  numeric(9, 6),
    valid_from date,
    valid_to   date,
    words      text generated always as (platform.unaccent_vn(short_name || ' ' || name)) stored,
    constraint unit_pk primary key (id),
    constraint unit_parent_fk foreign key (parent) references organisation.unit (id),
    constraint unit_period check (valid_to is null or valid_from is null or valid_from <= valid_to),
    constraint unit_named check (name <> '' and short_name <> '')
);
-- One name stands once below one unit.
create unique index unit_name_once on organisation.unit (coalesce(parent, id), name) where valid_to is null;
create index unit_below on organisation.unit (parent);
create index unit_subtree on organisation.unit (path);
create index unit_words on organisation.unit using gin (words gin_trgm_ops);
create index unit_name_folded on organisation.unit (platform.unaccent_vn(name));
create index unit_short_name_folded on organisation.unit (platform.unaccent_vn(short_name));

-- Codes, many per unit, each for a time: administrative code, electronic identifier.
create table organisation.unit_code (
    unit       uuid not null,
    scheme     text not null,
    code       text not null,
    valid_from date,
    valid_to   date,
    constraint unit_code_unit_fk foreign key (unit) references organisation.unit (id),
    constraint unit_code_once unique nulls not distinct (scheme, code, valid_from)
);
create index unit_code_of on organisation.unit_code (unit);

-- Those that went into a unit, as the papers name them.
create table organisation.predecessor (
    unit     uuid not null,
    position integer not null,
    name     text not null,
    constraint predecessor_pk primary key (unit, position),
    constraint predecessor_unit_fk foreign key (unit) references organisation.unit (id)
);
