-- What a campaign asks for, in the plan's own order. starts_at, ends_at and page say where the plan's text has it.
create table campaign.content (
    campaign    uuid not null,
    source_text text not null,
    version     int not null,
    constraint content_pk primary key (campaign),
    constraint content_campaign_fk foreign key (campaign) references campaign.campaign (id)
);

create table campaign.target (
    campaign          uuid not null,
    position          int not null,
    key               text not null,
    label             text,
    name              text not null,
    section           text,
    field             text,
    comparator        text not null,
    value             numeric,
    value_max         numeric,
    value_text        text,
    unit              text,
    direction         text,
    baseline          text,
    period            text,
    secondary         numeric,
    secondary_meaning text,
    part_of           text,
    starts_at         int,
    ends_at           int,
    page              int,
    constraint target_pk primary key (campaign, position),
    constraint target_content_fk foreign key (campaign) references campaign.content (campaign),
    constraint target_range_rises check (value_max is null or value_max >= value)
);

create table campaign.task (
    campaign  uuid not null,
    position  int not null,
    key       text not null,
    label     text,
    text      text not null,
    field     text,
    units     text[] not null,
    parent    text,
    starts_at int,
    ends_at   int,
    page      int,
    constraint task_pk primary key (campaign, position),
    constraint task_content_fk foreign key (campaign) references campaign.content (campaign)
);

create table campaign.assignment (
    campaign  uuid not null,
    position  int not null,
    key       text not null,
    label     text,
    unit_name text not null,
    unit_note text,
    unit      uuid,
    duties    text[] not null,
    starts_at int,
    ends_at   int,
    page      int,
    constraint assignment_pk primary key (campaign, position),
    constraint assignment_content_fk foreign key (campaign) references campaign.content (campaign)
);
create index assignment_unit on campaign.assignment (unit);

create table campaign.deadline (
    campaign    uuid not null,
    position    int not null,
    key         text not null,
    kind        text not null,
    due_on      date,
    date_text   text not null,
    relation    text not null,
    what        text not null,
    from_whom   text,
    to_whom     text,
    channel     text,
    range_start date,
    range_end   date,
    recurrence  text,
    starts_at   int,
    ends_at     int,
    page        int,
    constraint deadline_pk primary key (campaign, position),
    constraint deadline_content_fk foreign key (campaign) references campaign.content (campaign)
);
create index deadline_due on campaign.deadline (coalesce(due_on, range_end));

create table campaign.award_rule (
    campaign   uuid not null,
    position   int not null,
    level      text,
    decider    text,
    forms      text[] not null,
    objects    text[] not null,
    principles text[] not null,
    starts_at  int,
    ends_at    int,
    page       int,
    constraint award_rule_pk primary key (campaign, position),
    constraint award_rule_content_fk foreign key (campaign) references campaign.content (campaign)
);

create table campaign.recipient (
    campaign uuid not null,
    position int not null,
    name     text not null,
    note     text,
    constraint recipient_pk primary key (campaign, position),
    constraint recipient_content_fk foreign key (campaign) references campaign.content (campaign)
);

create table campaign.section (
    campaign  uuid not null,
    position  int not null,
    label     text not null,
    heading   text,
    level     int not null,
    body      text not null,
    starts_at int,
    ends_at   int,
    page      int,
    constraint section_pk primary key (campaign, position),
    constraint section_content_fk foreign key (campaign) references campaign.content (campaign)
);

create table campaign.legal_basis (
    campaign   uuid not null,
    position   int not null,
    type       text not null,
    symbol     text,
    issue_date date,
    issuer     text,
    subject    text,
    role       text not null,
    starts_at  int,
    ends_at    int,
    page       int,
    constraint legal_basis_pk primary key (campaign, position),
    constraint legal_basis_content_fk foreign key (campaign) references campaign.content (campaign)
);

create table campaign.movement (
    campaign    uuid not null,
    position    int not null,
    name        text not null,
    launcher    text,
    period      text,
    plan_symbol text,
    plan_date   date,
    plan_issuer text,
    starts_at   int,
    ends_at     int,
    page        int,
    constraint movement_pk primary key (campaign, position),
    constraint movement_content_fk foreign key (campaign) references campaign.content (campaign)
);
