-- Papers as they were received, byte for byte, in pieces of one megabyte.
create schema files;

create table files.paper (
    id          uuid not null,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null,
    received_at timestamptz not null,
    constraint paper_pk primary key (id),
    constraint paper_not_empty check (size > 0),
    constraint paper_checksum check (sha256 ~ '^[0-9a-f]{64}$')
);
create index paper_by_checksum on files.paper (sha256);

create table files.chunk (
    paper  uuid not null,
    number int not null,
    bytes  bytea not null,
    constraint chunk_pk primary key (paper, number),
    constraint chunk_paper_fk foreign key (paper) references files.paper (id)
        on delete cascade deferrable initially deferred,
    constraint chunk_size check (octet_length(bytes) between 1 and 1048576)
);
-- Papers are mostly compressed already: reading a piece must not unpack anything.
alter table files.chunk alter column bytes set storage external;

-- A paper is whole when the transaction that keeps it ends, or it is not kept.
create function files.paper_is_whole() returns trigger
    language plpgsql
    as $$
begin
    if new.size is distinct from (select sum(octet_length(bytes)) from files.chunk where paper = new.id) then
        raise exception 'paper % is not whole', new.id
            using errcode = 'check_violation', constraint = 'paper_whole';
    end if;
    return null;
end $$;

create constraint trigger paper_whole after insert on files.paper
    deferrable initially deferred
    for each row execute function files.paper_is_whole();
