-- Đối chiếu số tổng hợp: each time kept totals of a period were held against recounted ones.
create table reporting.total_check (
    id               uuid not null,
    period           uuid not null,
    checked_at       timestamptz not null,
    compared         int not null,
    different        int not null,
    repaired_at      timestamptz,
    repaired_by_name text,
    constraint total_check_pk primary key (id),
    constraint total_check_period_fk foreign key (period) references reporting.period (id),
    constraint total_check_repaired_by_someone check ((repaired_at is null) = (repaired_by_name is null))
);
create index total_check_period on reporting.total_check (period, checked_at);

-- What differed, at most a thousand rows a check; null where there was no row.
create table reporting.total_difference (
    total_check         uuid not null,
    report              uuid not null,
    line                int not null,
    kept_value          numeric,
    kept_against        numeric,
    kept_counted        int,
    kept_not_applicable int,
    true_value          numeric,
    true_against        numeric,
    true_counted        int,
    true_not_applicable int,
    constraint total_difference_pk primary key (total_check, report, line),
    constraint total_difference_check_fk foreign key (total_check) references reporting.total_check (id)
);

-- Kế thừa trong phong trào: which unit answers for what an ended one reported before.
create table reporting.succession (
    campaign  uuid not null,
    unit      uuid not null,
    successor uuid not null,
    since     date not null,
    constraint succession_pk primary key (campaign, unit),
    constraint succession_of_another check (unit <> successor)
);
create index succession_successor on reporting.succession (successor);

-- Công thức xếp hạng of a campaign: what weighs how much. No row: 40, 30, 30.
create table reporting.league_formula (
    campaign        uuid not null,
    completeness    int not null,
    on_time         int not null,
    targets         int not null,
    changed_at      timestamptz not null,
    changed_by_name text not null,
    constraint league_formula_pk primary key (campaign),
    constraint league_formula_weights check (completeness >= 0 and on_time >= 0 and targets >= 0),
    constraint league_formula_weighs_something check (completeness + on_time + targets > 0)
);
