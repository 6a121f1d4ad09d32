-- The confirmed mail address of an account, the links sent by mail (only their hashes), and who asked for one from where.
create table identity.mailbox (
    account      uuid not null,
    version      integer not null,
    address      text not null,
    confirmed_at timestamptz not null,
    constraint mailbox_pk primary key (account),
    constraint mailbox_account_fk foreign key (account) references identity.account (id)
);
create index mailbox_address on identity.mailbox (address);

create table identity.mailed_link (
    id         uuid not null,
    version    integer not null,
    token_hash text not null,
    purpose    text not null,
    account    uuid not null,
    address    text,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint mailed_link_pk primary key (id),
    constraint mailed_link_token_once unique (token_hash),
    constraint mailed_link_account_fk foreign key (account) references identity.account (id),
    constraint mailed_link_purpose check (purpose in ('RESET', 'UNLOCK', 'CONFIRM'))
);
create index mailed_link_account on identity.mailed_link (account, made_at);

create table identity.link_request (
    id      bigint generated always as identity,
    address text not null,
    at      timestamptz not null,
    constraint link_request_pk primary key (id)
);
create index link_request_address on identity.link_request (address, at);
