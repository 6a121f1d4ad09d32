-- Documents on their way from paper to plan.
create schema reading;

create table reading.draft (
    id              uuid not null,
    version         int not null,
    unit            uuid not null,
    paper           uuid,
    name            text not null,
    sha256          text not null,
    size            bigint not null,
    account         uuid not null,
    sender          text not null,
    received_at     timestamptz not null,
    state           text not null,
    since           timestamptz not null,
    who             text not null,
    failure         text,
    failure_details text,
    attempts        int not null,
    pages_done      int not null default 0,
    pages_total     int not null default 0,
    symbol          text,
    subject         text,
    issuer          text,
    items           int not null,
    doubts          int not null,
    reading         jsonb,
    content         jsonb,
    plan            uuid,
    constraint draft_pk primary key (id),
    constraint draft_paper_fk foreign key (paper) references files.paper (id),
    constraint draft_state check (state in ('UPLOADED', 'READING', 'READ', 'FAILED', 'CONFIRMED', 'DISCARDED')),
    constraint draft_read_has_content check (state not in ('READ', 'CONFIRMED') or content is not null),
    constraint draft_confirmed_has_plan check ((state = 'CONFIRMED') = (plan is not null)),
    constraint draft_failed_says_why check (state <> 'FAILED' or failure is not null)
);
create index draft_by_unit on reading.draft (unit, received_at desc, id);
create index draft_by_paper on reading.draft (paper);
-- The same paper is read once in a unit, unless it was set aside or could not be kept.
create unique index draft_once on reading.draft (unit, sha256) where paper is not null and state <> 'DISCARDED';

-- The text a document was read from; passages point into it.
create table reading.source (
    draft  uuid not null,
    text   text not null,
    layout jsonb not null,
    constraint source_pk primary key (draft),
    constraint source_draft_fk foreign key (draft) references reading.draft (id) on delete cascade
);
