-- Tổng hợp: what the accepted figures directly or further below a report's unit add up to, kept with each acceptance.
-- No row: nothing accepted below yet. No foreign key: reports are never deleted, and looking each one up would take longer
-- than the counting.
create table reporting.total (
    report         uuid not null,
    line           int not null,
    value          numeric not null,
    against        numeric not null,
    counted        int not null,
    not_applicable int not null,
    constraint total_pk primary key (report, line),
    constraint total_counts check (counted >= 0 and not_applicable >= 0)
) with (fillfactor = 80); -- changed in place with each acceptance
comment on column reporting.total.counted is 'how many accepted reports gave a figure';
comment on column reporting.total.against is 'denominators of a ratio; of yes and no how many said either';
