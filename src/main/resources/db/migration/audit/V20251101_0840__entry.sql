-- The trace of everything done. Rows are only ever added, and the database itself holds to that.
create schema audit;

create table audit.entry (
    id          bigint generated always as identity,
    happened_at timestamptz not null,
    account     uuid not null,
    actor_name  text not null,
    unit        uuid not null,
    room        text not null,
    event       text not null,
    about       uuid not null,
    details     jsonb not null,
    changes     jsonb not null,
    address     text,
    words       text generated always as (platform.unaccent_vn(actor_name || ' ' || (details)::text)) stored,
    constraint entry_pk primary key (id)
);
create index entry_about on audit.entry (about, id);
create index entry_unit on audit.entry (unit, id);
create index entry_happened on audit.entry (happened_at);
create index entry_words on audit.entry using gin (words gin_trgm_ops);

create function audit.refuse_change() returns trigger
    language plpgsql
    as $$ begin raise exception 'audit.entry is append-only'; end $$;

create trigger entry_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
