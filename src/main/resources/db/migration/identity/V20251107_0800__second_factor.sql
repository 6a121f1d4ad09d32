-- The second factor: the secret sealed, recovery codes as keyed hashes, and which duties must have one.
create table identity.second_factor (
    account   uuid not null,
    version   integer not null,
    secret    text not null,
    made_at   timestamptz not null,
    since     timestamptz,
    last_step bigint not null,
    constraint second_factor_pk primary key (account),
    constraint second_factor_account_fk foreign key (account) references identity.account (id)
);

create table identity.recovery_code (
    account  uuid not null,
    position integer not null,
    hash     text not null,
    used_at  timestamptz,
    constraint recovery_code_pk primary key (account, position),
    constraint recovery_code_account_fk foreign key (account) references identity.second_factor (account)
);

create table identity.sign_in_rule (
    duty    text not null,
    version integer not null,
    since   date not null,
    constraint sign_in_rule_pk primary key (duty)
);
