-- Chỉ đạo, giải trình: what leaders say about a task or a target, who has seen it, and what they ask units to explain.
create table task.directive (
    id            uuid not null,
    version       int not null,
    unit          uuid not null,
    task          uuid,
    campaign      uuid,
    measure       uuid,
    words         text not null,
    leader_name   text not null,
    at            timestamptz not null,
    by            uuid not null,
    by_name       text not null,
    constraint directive_pk primary key (id),
    constraint directive_task_fk foreign key (task) references task.task (id),
    constraint directive_about_something check (task is not null or campaign is not null),
    constraint directive_measure_has_its_campaign check (measure is null or campaign is not null)
);
create index directive_task on task.directive (task, at);
create index directive_campaign on task.directive (campaign, at);

create table task.receipt (
    directive    uuid not null,
    unit         uuid not null,
    seen_at      timestamptz,
    seen_by_name text,
    constraint receipt_pk primary key (directive, unit),
    constraint receipt_directive_fk foreign key (directive) references task.directive (id),
    constraint receipt_seen_says_by_whom check ((seen_at is null) = (seen_by_name is null))
);
create index receipt_waiting on task.receipt (unit) where seen_at is null;

create table task.explanation (
    id               uuid not null,
    version          int not null,
    unit             uuid not null,
    asked            uuid not null,
    task             uuid,
    campaign         uuid,
    measure          uuid,
    question         text not null,
    due_on           date not null,
    state            text not null,
    asked_at         timestamptz not null,
    asked_by         uuid not null,
    asked_by_name    text not null,
    answer           text,
    answered_at      timestamptz,
    answered_by_name text,
    remark           text,
    remarked_at      timestamptz,
    remarked_by_name text,
    constraint explanation_pk primary key (id),
    constraint explanation_task_fk foreign key (task) references task.task (id),
    constraint explanation_about_something check (task is not null or campaign is not null),
    constraint explanation_measure_has_its_campaign check (measure is null or campaign is not null),
    constraint explanation_state check (state in ('ASKED', 'ANSWERED', 'REMARKED', 'WITHDRAWN'))
);
create index explanation_task on task.explanation (task, asked_at);
create index explanation_asked on task.explanation (asked, state, due_on);
create index explanation_unit on task.explanation (unit, state, due_on);
