-- Danh mục khen thưởng: what the law offers, by the day it holds. Each row says where it was read and how sure that is.
create schema if not exists commendation;

-- Mức tin cậy của một dòng: SEEN read in a copy of the text in force; SEEN_OLD read in a text since replaced; DERIVED computed
-- from what was read; RECALLED from memory; UNKNOWN looked for and not found, so the value is null.

-- Văn bản: what is in force on which day.
create table commendation.instrument (
    code       text not null,
    position   int not null,
    name       text not null,
    about      text not null,
    valid_from date not null,
    valid_to   date,
    mark       text not null,
    constraint instrument_pk primary key (code),
    constraint instrument_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint instrument_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Danh hiệu thi đua (TITLE) and hình thức khen thưởng (FORM), never mixed.
create table commendation.award_kind (
    code         text not null,
    valid_from   date not null,
    valid_to     date,
    position     int not null,
    sort         text not null,
    name         text not null,
    subjects     text[] not null,
    standard     text not null,
    prerequisite text not null default '',
    citation     text not null,
    mark         text not null,
    constraint award_kind_pk primary key (code, valid_from),
    constraint award_kind_sort check (sort in ('TITLE', 'FORM')),
    constraint award_kind_subjects check (subjects <@ array['PERSON', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER']),
    constraint award_kind_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint award_kind_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Thẩm quyền quyết định. Levels are those of this system's units; the wording is what pages show.
create table commendation.award_authority (
    code       text not null,
    valid_from date not null,
    valid_to   date,
    levels     text[] not null,
    decided_by text not null,
    citation   text not null,
    mark       text not null,
    constraint award_authority_pk primary key (code, valid_from),
    constraint award_authority_levels check (levels <@ array['ORGANISATION', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'STATE']),
    constraint award_authority_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint award_authority_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Hệ số tiền thưởng: times the base salary. Null: not known.
create table commendation.award_coefficient (
    code        text not null,
    subject     text not null,
    valid_from  date not null,
    valid_to    date,
    coefficient numeric,
    citation    text not null,
    mark        text not null,
    constraint award_coefficient_pk primary key (code, subject, valid_from),
    constraint award_coefficient_subject check (subject in ('PERSON', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint award_coefficient_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint award_coefficient_unknown_is_empty check ((mark = 'UNKNOWN') = (coefficient is null)),
    constraint award_coefficient_above_nothing check (coefficient > 0),
    constraint award_coefficient_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Lương cơ sở, đồng a month.
create table commendation.base_salary (
    valid_from date not null,
    valid_to   date,
    amount     numeric not null,
    citation   text not null,
    mark       text not null,
    constraint base_salary_pk primary key (valid_from),
    constraint base_salary_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint base_salary_above_nothing check (amount > 0),
    constraint base_salary_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Loại hình khen thưởng. What is given out of turn or by theme is no ground for a higher award by merit.
create table commendation.commendation_type (
    code             text not null,
    valid_from       date not null,
    valid_to         date,
    position         int not null,
    name             text not null,
    grounds_higher   boolean not null,
    citation         text not null,
    mark             text not null,
    constraint commendation_type_pk primary key (code, valid_from),
    constraint commendation_type_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint commendation_type_days_rise check (valid_to is null or valid_to >= valid_from)
);

-- Quy định của tỉnh, thành phố: papers of a dossier, days, copies and quotas, which the decree leaves to each province. Never
-- changed in place: an end day and a new row, so that a dossier finds the rule of its day.
create table commendation.local_rule (
    id              uuid not null,
    version         int not null,
    kind            text not null,
    award           text,
    wording         text not null,
    figure          int,
    valid_from      date not null,
    valid_to        date,
    basis           text not null,
    confirmed       boolean not null,
    written_at      timestamptz not null,
    written_by_name text not null,
    constraint local_rule_pk primary key (id),
    constraint local_rule_kind check (kind in ('PAPER', 'DEADLINE', 'COPIES', 'WORKING_DAYS', 'POSTING_DAYS', 'QUOTA')),
    constraint local_rule_figure check (figure is null or figure >= 0),
    constraint local_rule_days_rise check (valid_to is null or valid_to >= valid_from)
);
