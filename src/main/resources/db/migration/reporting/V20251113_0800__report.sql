-- Báo cáo: periods of a campaign, the form each asks for, and one report of each unit that takes part.
create schema if not exists reporting;

create table reporting.period (
    id         uuid not null,
    version    int not null,
    campaign   uuid not null,
    unit       uuid not null,
    kind       text not null,
    number     int,
    title      text not null,
    starts_on  date not null,
    ends_on    date not null,
    opens_on   date not null,
    due_on     date not null,
    grace_days int not null,
    state      text not null,
    opened_at  timestamptz,
    locked_at  timestamptz,
    locked_by_name text,
    constraint period_pk primary key (id),
    constraint period_once unique (campaign, kind, starts_on),
    constraint period_kind check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'CAMPAIGN', 'AD_HOC')),
    constraint period_state check (state in ('PLANNED', 'OPEN', 'LOCKED')),
    constraint period_in_order check (starts_on <= ends_on and opens_on <= due_on),
    constraint period_grace check (grace_days between 0 and 60)
);

-- The form of a period, kept as it was on the day the period opened.
create table reporting.line (
    period          uuid not null,
    position        int not null,
    measure         uuid not null,
    part_of         int,
    name            text not null,
    unit_of_measure text,
    method          text not null,
    summed          boolean not null,
    comparator      text not null,
    goal            numeric,
    goal_max        numeric,
    weight          numeric not null,
    decimals        int not null,
    numerator       text,
    denominator     text,
    constraint line_pk primary key (period, position),
    constraint line_period_fk foreign key (period) references reporting.period (id),
    constraint line_method check (method in ('IN_PERIOD', 'CUMULATIVE', 'LAST', 'RATIO', 'YES_NO', 'COUNTED'))
);

-- One report a unit and period. Its superior is the report of the unit it is sent to; the campaign's own unit has none.
create table reporting.report (
    id                 uuid not null,
    version            int not null,
    period             uuid not null,
    campaign           uuid not null,
    unit               uuid not null,
    unit_name          text not null,
    superior           uuid,
    depth              int not null,
    leaf               boolean not null,
    state              text not null,
    due_on             date not null,
    due_reason         text,
    first_submitted_at timestamptz,
    days_late          int,
    submitted_at       timestamptz,
    submitted_by_name  text,
    decided_at         timestamptz,
    decided_by_name    text,
    results            text,
    difficulties       text,
    proposals          text,
    saved_at           timestamptz,
    saved_by_name      text,
    successor          uuid,
    constraint report_pk primary key (id),
    constraint report_once unique (period, unit),
    constraint report_period_fk foreign key (period) references reporting.period (id),
    constraint report_superior_fk foreign key (superior) references reporting.report (id),
    constraint report_successor_fk foreign key (successor) references reporting.report (id),
    constraint report_state check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MERGED')),
    constraint report_merged_says_into_what check ((state = 'MERGED') = (successor is not null)),
    constraint report_late_once_sent check ((days_late is null) = (first_submitted_at is null))
);
create index report_superior on reporting.report (superior);
create index report_unit on reporting.report (unit);

-- Every step taken with a report, in order. The key a form was sent with is taken once, however often it comes.
create table reporting.report_step (
    report   uuid not null,
    number   int not null,
    step     text not null,
    by_name  text not null,
    by       uuid not null,
    at       timestamptz not null,
    reason   text,
    note     text,
    sent_key uuid,
    constraint report_step_step
        check (step in ('SUBMIT', 'WITHDRAW', 'RETURN', 'ACCEPT', 'REOPEN', 'MERGE')),
    constraint report_step_pk primary key (report, number),
    constraint report_step_report_fk foreign key (report) references reporting.report (id),
    constraint report_step_key_once unique (report, sent_key)
);

-- A figure in a report. No row: nothing was reported. Zero is a figure; not applicable is neither.
create table reporting.figure (
    report     uuid not null,
    line       int not null,
    applicable boolean not null,
    value      numeric,
    against    numeric,
    constraint figure_pk primary key (report, line),
    constraint figure_report_fk foreign key (report) references reporting.report (id),
    constraint figure_says_something check (applicable = (value is not null)),
    constraint figure_against_a_figure check (against is null or value is not null)
);
-- What was typed for a line beside the figure: kept as typed while no figure can be read from it, and why it is as it is.
create table reporting.entry (
    report          uuid not null,
    line            int not null,
    typed           text,
    typed_against   text,
    absent          boolean not null default false,
    note            text,
    superior_remark text,
    constraint entry_pk primary key (report, line),
    constraint entry_report_fk foreign key (report) references reporting.report (id)
);
comment on column reporting.entry.typed is 'what was typed where it is no figure or may be two; null once the figure is read';
comment on column reporting.entry.absent is 'chưa có số liệu: there is none yet, and the note says why';

-- Minh chứng: papers kept with a report.
create table reporting.evidence (
    report        uuid not null,
    paper         uuid not null,
    name          text not null,
    size          bigint not null,
    added_at      timestamptz not null,
    added_by_name text not null,
    constraint evidence_pk primary key (report, paper),
    constraint evidence_report_fk foreign key (report) references reporting.report (id)
);
create index evidence_paper on reporting.evidence (paper);

-- Lý do trả lại: what reports are usually sent back for.
create table reporting.return_reason (
    code     text not null,
    position int not null,
    name     text not null,
    constraint return_reason_pk primary key (code)
);
insert into reporting.return_reason (code, position, name) values
    ('FIGURE_WRONG', 1, 'Số liệu chưa đúng'),
    ('FIGURE_MISSING', 2, 'Thiếu số liệu'),
    ('NOT_EXPLAINED', 3, 'Chưa giải trình số liệu tăng, giảm bất thường'),
    ('NARRATIVE_POOR', 4, 'Phần đánh giá chưa đạt yêu cầu'),
    ('NO_EVIDENCE', 5, 'Thiếu minh chứng'),
    ('OTHER', 9, 'Lý do khác');

comment on column reporting.figure.value is 'the figure; of a ratio the numerator; of yes and no 1 and 0';
comment on column reporting.figure.against is 'of a ratio the denominator';

-- Where a unit's figure comes from, where it is not the usual: a unit at the bottom reports it, others show the sum from below.
create table reporting.asked (
    report uuid not null,
    line   int not null,
    source text not null,
    goal   numeric,
    constraint asked_pk primary key (report, line),
    constraint asked_report_fk foreign key (report) references reporting.report (id),
    constraint asked_source check (source in ('OWN', 'BELOW', 'BOTH', 'NOT_ASKED'))
);
