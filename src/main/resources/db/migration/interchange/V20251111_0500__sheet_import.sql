-- Lists brought in from Excel, what was found in them, and what each row did.
create schema interchange;

create table interchange.sheet_import (
    id           uuid not null,
    version      integer not null,
    kind         text not null,
    unit         uuid not null,
    file_name    text not null,
    state        text not null,
    unknown      text not null,
    fresh        integer not null,
    changed      integer not null,
    same         integer not null,
    wrong        integer not null,
    only_good    boolean not null,
    undone       integer not null,
    kept         integer not null,
    told         text,
    told_detail  text,
    sent_by      uuid not null,
    sender       text not null,
    sent_at      timestamptz not null,
    confirmer    text,
    confirmed_at timestamptz,
    undoer       text,
    undone_at    timestamptz,
    constraint sheet_import_pk primary key (id),
    constraint sheet_import_state check (state in ('CHECKING', 'CHECKED', 'REFUSED', 'SAVING', 'SAVED', 'UNDOING', 'UNDONE', 'DISCARDED')),
    constraint sheet_import_confirmed check (state not in ('SAVED', 'UNDOING', 'UNDONE') or confirmed_at is not null)
);
create index sheet_import_of_unit on interchange.sheet_import (unit, sent_at desc);

-- The workbook as sent, sealed, until it is saved or set aside.
create table interchange.sent_file (
    sheet_import uuid not null,
    sealed       text not null,
    constraint sent_file_pk primary key (sheet_import),
    constraint sent_file_import_fk foreign key (sheet_import) references interchange.sheet_import (id)
);

-- What was found wrong or doubtful; of secret columns never what stood there.
create table interchange.finding (
    sheet_import uuid not null,
    position     integer not null,
    row_number   integer not null,
    field        text not null,
    written      text not null,
    reason       text not null,
    details      text[] not null,
    proposal     text,
    blocks       boolean not null,
    constraint finding_pk primary key (sheet_import, position),
    constraint finding_import_fk foreign key (sheet_import) references interchange.sheet_import (id)
);

-- What each saved row did, in order; what an undo had to leave says so.
create table interchange.trace (
    sheet_import uuid not null,
    position     integer not null,
    thing        uuid not null,
    name         text not null,
    before       jsonb,
    edition      integer not null,
    kept         boolean not null default false,
    constraint trace_pk primary key (sheet_import, position),
    constraint trace_import_fk foreign key (sheet_import) references interchange.sheet_import (id)
);
