-- Danh sách đề nghị: a list a unit sent, as it was read. The file itself is not kept: it may hold columns nobody needs.
create table nomination.nominee_list (
    id        uuid not null,
    version   int not null,
    round     uuid not null,
    unit      uuid not null,
    file_name text not null,
    unknown   text not null,
    sent_by   text not null,
    sent_at   timestamptz not null,
    constraint nominee_list_pk primary key (id),
    constraint nominee_list_round_fk foreign key (round) references nomination.round (id)
);
create index nominee_list_round on nomination.nominee_list (round, unit, sent_at desc);

-- Its rows: who, for what, what the officer chose where the list left it open, and the dossier it became.
create table nomination.nominee_row (
    list          uuid not null,
    position      int not null,
    sheet         int not null,
    sheet_name    text not null,
    number        int not null,
    name          text not null,
    called        text not null,
    subject       text,
    birth         text not null,
    post          text not null,
    place         text not null,
    award         text not null,
    codes         text not null,
    achievement   text not null,
    note          text not null,
    chosen_holder text,
    chosen_award  text,
    left_out      boolean not null,
    nomination    uuid,
    constraint nominee_row_pk primary key (list, position),
    constraint nominee_row_list_fk foreign key (list) references nomination.nominee_list (id) on delete cascade,
    constraint nominee_row_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint nominee_row_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER'))
);
create unique index nominee_row_nomination on nomination.nominee_row (nomination) where nomination is not null;
