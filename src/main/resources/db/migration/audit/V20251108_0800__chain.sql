-- Each entry says as what and at which unit it was done, and hangs on the one before it. The canonical form is
-- described in docs/decisions/0018-audit-chain.md; vn.thidua.audit.domain.Canonical writes the same.
alter table audit.entry
    add column duties    text[] not null default '{}',
    add column unit_name text,
    add column place     uuid;
create index entry_place on audit.entry (place, id) where place is not null;
create index entry_account on audit.entry (account, id);
create index entry_event on audit.entry (room, event, id);

create table audit.link (
    seq      bigint not null,
    entry    bigint not null,
    previous bytea not null,
    hash     bytea not null,
    constraint link_pk primary key (seq),
    constraint link_once unique (entry),
    constraint link_entry_fk foreign key (entry) references audit.entry (id)
);

create function audit.part(value text) returns text
    language sql immutable
    as $$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') $$;

create function audit.canonical(seq bigint, previous bytea, e audit.entry) returns text
    language sql stable
    as $$
    select concat(
        '1|', seq, '|', encode(previous, 'hex'), '|', (extract(epoch from e.happened_at) * 1000000)::bigint, '|',
        e.account, '|', audit.part(e.actor_name), '|', cardinality(e.duties), '|',
        (select string_agg(audit.part(duty), '' order by n) from unnest(e.duties) with ordinality as d (duty, n)), '|',
        e.unit, '|', audit.part(e.unit_name), '|', audit.part(e.place::text), '|',
        audit.part(e.room), '|', audit.part(e.event), '|', e.about, '|', audit.part(e.address), '|',
        jsonb_array_length(e.details), '|',
        (select string_agg(audit.part(detail), '' order by n)
           from jsonb_array_elements_text(e.details) with ordinality as d (detail, n)), '|',
        jsonb_array_length(e.changes), '|',
        (select string_agg(audit.part(change ->> 'what') || audit.part(change ->> 'before') || audit.part(change ->> 'after'),
                           '' order by n)
           from jsonb_array_elements(e.changes) with ordinality as c (change, n)))
    $$;

-- Runs when the transaction commits, so that the one place of the chain is held for that moment only: not even while the
-- commit goes to the disk. The program waits for the disk afterwards, together with others (audit.store.WalOnDisk).
create function audit.hang_on() returns trigger
    language plpgsql
    as $$
    declare
        last audit.link;
        hung audit.link;
    begin
        perform pg_advisory_xact_lock(4840018);
        select * into last from audit.link order by seq desc limit 1;
        hung.seq := coalesce(last.seq, 0) + 1;
        hung.entry := new.id;
        hung.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
        hung.hash := sha256(convert_to(audit.canonical(hung.seq, hung.previous, new), 'UTF8'));
        insert into audit.link values (hung.*);
        perform set_config('synchronous_commit', 'off', true);
        return null;
    end $$;

-- What an older release wrote is hung in the order of its numbers.
do $$
declare
    at_seq bigint := 0;
    before bytea := decode(repeat('00', 32), 'hex');
    own bytea;
    e audit.entry;
begin
    for e in select * from audit.entry order by id loop
        at_seq := at_seq + 1;
        own := sha256(convert_to(audit.canonical(at_seq, before, e), 'UTF8'));
        insert into audit.link (seq, entry, previous, hash) values (at_seq, e.id, before, own);
        before := own;
    end loop;
end $$;

create constraint trigger entry_hung after insert on audit.entry
    deferrable initially deferred for each row execute function audit.hang_on();

create function audit.refuse_link_change() returns trigger
    language plpgsql
    as $$ begin raise exception 'audit.link is append-only'; end $$;

create trigger link_append_only before update or delete or truncate on audit.link
    for each statement execute function audit.refuse_link_change();

-- The last times the whole chain was walked.
create table audit.inspection (
    id         bigint generated always as identity,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    entries    bigint not null,
    fault      text,
    details    jsonb not null,
    constraint inspection_pk primary key (id)
);
