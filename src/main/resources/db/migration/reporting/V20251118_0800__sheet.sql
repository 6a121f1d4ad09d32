-- Nhập báo cáo từ Excel: the filled workbooks sent at once, what was found in each, and what it did to its report.
create table reporting.sheet_batch (
    id      uuid not null,
    period  uuid not null,
    report  uuid,
    unit    uuid not null,
    sent_by uuid not null,
    sender  text not null,
    sent_at timestamptz not null,
    constraint sheet_batch_pk primary key (id),
    constraint sheet_batch_period_fk foreign key (period) references reporting.period (id),
    constraint sheet_batch_report_fk foreign key (report) references reporting.report (id)
);
create index sheet_batch_period on reporting.sheet_batch (period, unit, sent_at);
comment on column reporting.sheet_batch.report is 'the one report they were sent for; null where each may be of another';
comment on column reporting.sheet_batch.unit is 'whose person sent them';

create table reporting.sent_sheet (
    id           uuid not null,
    version      int not null,
    batch        uuid not null,
    position     int not null,
    file_name    text not null,
    state        text not null,
    report       uuid,
    unit_name    text,
    edition      int not null,
    for_below    boolean not null,
    changes      int not null,
    wrong        int not null,
    doubtful     int not null,
    told         text,
    told_detail  text,
    confirmer    text,
    confirmed_at timestamptz,
    undoer       text,
    undone_at    timestamptz,
    constraint sent_sheet_pk primary key (id),
    constraint sent_sheet_place unique (batch, position),
    constraint sent_sheet_batch_fk foreign key (batch) references reporting.sheet_batch (id),
    constraint sent_sheet_report_fk foreign key (report) references reporting.report (id),
    constraint sent_sheet_state check (state in
        ('CHECKING', 'CHECKED', 'REFUSED', 'SAVING', 'SAVED', 'UNDOING', 'UNDONE', 'DISCARDED'))
);
create index sent_sheet_report on reporting.sent_sheet (report);

-- Kept until the workbook is in its report or set aside.
create table reporting.sheet_file (
    sheet   uuid not null,
    content bytea not null,
    constraint sheet_file_pk primary key (sheet),
    constraint sheet_file_sheet_fk foreign key (sheet) references reporting.sent_sheet (id)
);

create table reporting.sheet_fault (
    sheet      uuid not null,
    position   int not null,
    row_number int not null,
    field      text not null,
    name       text not null,
    written    text not null,
    kind       text not null,
    details    text[] not null,
    proposal   text not null,
    blocks     boolean not null,
    constraint sheet_fault_pk primary key (sheet, position),
    constraint sheet_fault_sheet_fk foreign key (sheet) references reporting.sent_sheet (id)
);

create table reporting.sheet_change (
    sheet      uuid not null,
    position   int not null,
    row_number int not null,
    field      text not null,
    name       text not null,
    was        text not null,
    becomes    text not null,
    constraint sheet_change_pk primary key (sheet, position),
    constraint sheet_change_sheet_fk foreign key (sheet) references reporting.sent_sheet (id)
);

-- What stood in the report before, so that it can be put back.
create table reporting.sheet_before (
    sheet uuid not null,
    stood jsonb not null,
    constraint sheet_before_pk primary key (sheet),
    constraint sheet_before_sheet_fk foreign key (sheet) references reporting.sent_sheet (id)
);
