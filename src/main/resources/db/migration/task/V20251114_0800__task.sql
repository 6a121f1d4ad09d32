-- Nhiệm vụ: work one unit gives another, who leads it, who helps and who watches, and its way to the end.
create schema if not exists task;

create table task.task (
    id              uuid not null,
    version         int not null,
    unit            uuid not null,
    campaign        uuid,
    plan_key        text,
    title           text not null,
    detail          text,
    product         text,
    priority        text not null,
    due_on          date,
    due_text        text,
    lead            uuid not null,
    parent          uuid,
    progress        int not null,
    state           text not null,
    since           timestamptz not null,
    who             text not null,
    reason          text,
    finished_on     date,
    assigned_on     date,
    edition         int not null,
    edited_at       timestamptz not null,
    edited_by_name  text not null,
    search          text not null generated always as (platform.unaccent_vn(
        title || ' ' || coalesce(product, '') || ' ' || coalesce(detail, ''))) stored,
    constraint task_pk primary key (id),
    constraint task_plan_once unique (campaign, plan_key),
    constraint task_parent_fk foreign key (parent) references task.task (id),
    constraint task_not_its_own_parent check (parent <> id),
    constraint task_progress_percent check (progress between 0 and 100),
    constraint task_priority check (priority in ('URGENT', 'HIGH', 'NORMAL')),
    constraint task_state check (state in ('DRAFT', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED')),
    constraint task_finished_says_when check (state not in ('REPORTED', 'DONE') or finished_on is not null)
);
create index task_unit on task.task (unit, state, due_on);
create index task_lead on task.task (lead, state, due_on);
create index task_parent on task.task (parent);
create index task_due on task.task (due_on) where state in ('ASSIGNED', 'IN_PROGRESS');

create table task.party (
    task uuid not null,
    unit uuid not null,
    role text not null,
    constraint party_pk primary key (task, unit),
    constraint party_task_fk foreign key (task) references task.task (id),
    constraint party_role check (role in ('COOPERATING', 'WATCHING'))
);
create index party_unit on task.party (unit);

create table task.check_line (
    task         uuid not null,
    position     int not null,
    words        text not null,
    done_at      timestamptz,
    done_by_name text,
    constraint check_line_pk primary key (task, position),
    constraint check_line_task_fk foreign key (task) references task.task (id)
);

-- What a unit wrote about its work, never changed afterwards. days_late is kept as it was on the day.
create table task.entry (
    id          uuid not null,
    version     int not null,
    task        uuid not null,
    unit        uuid not null,
    at          timestamptz not null,
    by          uuid not null,
    by_name     text not null,
    percent     int,
    words       text not null,
    explanation text,
    days_late   int not null,
    constraint entry_pk primary key (id),
    constraint entry_task_fk foreign key (task) references task.task (id),
    constraint entry_percent check (percent between 0 and 100),
    constraint entry_late_is_explained check (days_late = 0 or explanation is not null)
);
create index entry_task on task.entry (task, at);

create table task.evidence (
    entry    uuid not null,
    position int not null,
    paper    uuid not null,
    name     text not null,
    size     bigint not null,
    constraint evidence_pk primary key (entry, position),
    constraint evidence_entry_fk foreign key (entry) references task.entry (id)
);
create index evidence_paper on task.evidence (paper);
