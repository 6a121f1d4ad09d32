-- What is told to a unit: once for each unit, whoever works there. Who reads it is decided by the duties held on reading.
create schema notification;

create table notification.message (
    id      uuid not null,
    news    uuid not null,
    unit    uuid not null,
    acts    text[] not null,
    room    text not null,
    key     text not null,
    details text[] not null,
    path    text not null,
    teller  uuid not null,
    told_at timestamptz not null,
    day     date,
    constraint message_pk primary key (id),
    constraint message_path_inside check (path like '/%' and path not like '//%'),
    constraint message_reminders_once unique (unit, day)
);
create index message_unit on notification.message (unit, told_at desc);
create index message_news on notification.message (news);
create index message_told_at on notification.message (told_at);

create table notification.seen (
    account uuid not null,
    message uuid not null,
    seen_at timestamptz not null,
    constraint seen_pk primary key (account, message),
    constraint seen_message_fk foreign key (message) references notification.message (id) on delete cascade
);
create index seen_message on notification.seen (message);

-- Each reminder once: of a thing owed, on its due day, at a stage (working days left; below zero: days late).
create table notification.reminder (
    about   text not null,
    unit    uuid not null,
    act     text not null,
    due_day date not null,
    stage   integer not null,
    told_on date not null,
    key     text not null,
    details text[] not null,
    path    text not null,
    constraint reminder_pk primary key (about, unit, act, due_day, stage)
);
create index reminder_told on notification.reminder (told_on, unit);

-- How a person wants to be told; without a row the usual holds.
create table notification.preference (
    account    uuid not null,
    version    integer not null,
    mail       text not null,
    quiet_from time not null,
    quiet_to   time not null,
    constraint preference_pk primary key (account),
    constraint preference_mail_known check (mail in ('NONE', 'DIGEST', 'AT_ONCE'))
);
create index preference_mail on notification.preference (mail);

-- One digest for each person and day at most.
create table notification.digest (
    account uuid not null,
    day     date not null,
    sent_at timestamptz not null,
    constraint digest_pk primary key (account, day)
);

-- The address of a person's calendar feed: only the hash of its secret.
create table notification.feed (
    account    uuid not null,
    version    integer not null,
    token_hash text not null,
    made_at    timestamptz not null,
    constraint feed_pk primary key (account),
    constraint feed_token_once unique (token_hash)
);
