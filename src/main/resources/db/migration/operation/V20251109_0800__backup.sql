-- Backups as they were asked for and ended, and how many are kept.
create schema operation;

create table operation.backup (
    id           uuid not null,
    version      int not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    state        text not null,
    tables_done  int not null,
    tables_total int not null,
    ended_at     timestamptz,
    moment       timestamptz,
    file         text,
    bytes        bigint not null,
    rows         bigint not null,
    seal         text,
    failure      text,
    constraint backup_pk primary key (id),
    constraint backup_state check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint backup_done_has_file check ((state = 'DONE') = (file is not null)),
    constraint backup_failed_says_why check ((state = 'FAILED') = (failure is not null)),
    constraint backup_ended check ((state = 'RUNNING') = (ended_at is null))
);
create index backup_asked on operation.backup (asked_at desc);
-- One at a time.
create unique index backup_running_once on operation.backup (state) where state = 'RUNNING';

create table operation.retention (
    id      int not null,
    version int not null,
    daily   int not null,
    weekly  int not null,
    monthly int not null,
    constraint retention_pk primary key (id),
    constraint retention_one_row check (id = 1),
    constraint retention_keeps_something check (daily between 1 and 90 and weekly between 0 and 60 and monthly between 0 and 120)
);
insert into operation.retention (id, version, daily, weekly, monthly) values (1, 0, 7, 4, 12);
