-- People, with their posts over time. The identity number is sealed; its print finds the same number again.
create table organisation.person (
    id            uuid not null,
    version       integer not null,
    family        text collate "vi-x-icu" not null,
    middle        text collate "vi-x-icu" not null,
    given         text collate "vi-x-icu" not null,
    salutation    text not null,
    birth_year    integer,
    birth_day     date,
    number_sealed text,
    number_print  text,
    unit          uuid not null,
    note          text not null,
    entered_at    timestamptz not null,
    closed_on     date,
    closed_cause  text,
    closed_note   text,
    merged_into   uuid,
    words         text generated always as (
        platform.unaccent_vn(case when family = '' then '' else family || ' ' end
            || case when middle = '' then '' else middle || ' ' end || given)) stored,
    constraint person_pk primary key (id),
    constraint person_unit_fk foreign key (unit) references organisation.unit (id),
    constraint person_merged_fk foreign key (merged_into) references organisation.person (id),
    constraint person_salutation check (salutation in ('MR', 'MS')),
    constraint person_cause check (closed_cause in ('RETIRED', 'MOVED_AWAY', 'DIED', 'ENTERED_BY_MISTAKE', 'MERGED')),
    constraint person_named check (given <> ''),
    constraint person_birth check (birth_day is null or extract(year from birth_day) = birth_year),
    constraint person_number check ((number_sealed is null) = (number_print is null)),
    constraint person_closed check ((closed_on is null) = (closed_cause is null)),
    constraint person_merged check (merged_into is null or (closed_cause = 'MERGED' and number_print is null))
);
-- What was entered by mistake does not stand in the way of the right record.
create unique index person_number_once on organisation.person (number_print)
    where closed_cause is distinct from 'ENTERED_BY_MISTAKE';
create index person_order on organisation.person (given, family, middle);
create index person_of_unit on organisation.person (unit);
create index person_same_name on organisation.person (words);
create index person_words on organisation.person using gin (words gin_trgm_ops);
create index person_merged_from on organisation.person (merged_into) where merged_into is not null;

create table organisation.held_post (
    person     uuid not null,
    position   integer not null,
    unit       uuid not null,
    title      text not null,
    valid_from date,
    valid_to   date,
    constraint held_post_pk primary key (person, position),
    constraint held_post_person_fk foreign key (person) references organisation.person (id),
    constraint held_post_unit_fk foreign key (unit) references organisation.unit (id),
    constraint held_post_period check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index held_post_at on organisation.held_post (unit, person);

-- Who saw a whole identity number, when and what for. Rows are only ever added.
create table organisation.number_view (
    id      bigint generated always as identity,
    person  uuid not null,
    seen_at timestamptz not null,
    seen_by text not null,
    purpose text not null,
    constraint number_view_pk primary key (id),
    constraint number_view_person_fk foreign key (person) references organisation.person (id)
);
create index number_view_of on organisation.number_view (person, seen_at);

-- Collectives and households that can be commended and are no units of the tree.
create table organisation.collective (
    id           uuid not null,
    version      integer not null,
    kind         text not null,
    name         text collate "vi-x-icu" not null,
    unit         uuid not null,
    head         text not null,
    members      text not null,
    address      text not null,
    valid_from   date,
    closed_on    date,
    closed_note  text,
    words        text generated always as (platform.unaccent_vn(name || ' ' || head)) stored,
    constraint collective_pk primary key (id),
    constraint collective_unit_fk foreign key (unit) references organisation.unit (id),
    constraint collective_named check (name <> '' and kind <> ''),
    constraint collective_period check (closed_on is null or valid_from is null or valid_from <= closed_on)
);
create unique index collective_once on organisation.collective (unit, kind, name, head) where closed_on is null;
create index collective_order on organisation.collective (name);
create index collective_words on organisation.collective using gin (words gin_trgm_ops);
