-- Accounts, the duties they hold at units, and the one-time links by which a person sets a password.
create schema identity;

create table identity.account (
    id            uuid not null,
    version       integer not null,
    username      text not null,
    name          text collate "vi-x-icu" not null,
    post          text not null,
    unit          uuid not null,
    password      text,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    failures      integer not null,
    locked_until  timestamptz,
    signed_in_at  timestamptz,
    words         text generated always as (platform.unaccent_vn(name || ' ' || username || ' ' || post)) stored,
    constraint account_pk primary key (id),
    constraint account_username_once unique (username),
    constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    constraint account_unit_fk foreign key (unit) references organisation.unit (id),
    constraint account_failures check (failures >= 0)
);
create index account_unit on identity.account (unit);
create index account_words on identity.account using gin (words gin_trgm_ops);

-- A duty is a row: held at a unit from a day to a day.
create table identity.held_duty (
    account    uuid not null,
    position   integer not null,
    duty       text not null,
    unit       uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint held_duty_pk primary key (account, position),
    constraint held_duty_account_fk foreign key (account) references identity.account (id),
    constraint held_duty_unit_fk foreign key (unit) references organisation.unit (id),
    constraint held_duty_period check (valid_to is null or valid_from <= valid_to),
    constraint held_duty_known check (duty in
        ('OFFICER', 'UNIT_HEAD', 'CHECKER', 'COUNCIL', 'CHAIR', 'AUDITOR', 'ADMINISTRATOR'))
);

-- Only the hash of a link is kept. Without an account it admits the first administrator.
create table identity.invitation (
    id         uuid not null,
    version    integer not null,
    token_hash text not null,
    account    uuid,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint invitation_pk primary key (id),
    constraint invitation_token_once unique (token_hash),
    constraint invitation_account_fk foreign key (account) references identity.account (id)
);
create index invitation_account on identity.invitation (account);

-- Failed sign-ins by network address, kept for minutes, against guessing over many accounts.
create table identity.failed_attempt (
    id      bigint generated always as identity,
    address text not null,
    at      timestamptz not null,
    constraint failed_attempt_pk primary key (id)
);
create index failed_attempt_address on identity.failed_attempt (address, at);
