-- Certificates of decisions: batches of one decision each, their numbers in the unit's register, what became of them.
create schema certificate;

-- The keys that sign the QR codes; the private half is sealed with the installation's key and opens nowhere else.
create table certificate.signing_key (
    name       text not null,
    public_key bytea not null,
    sealed     text not null,
    made_at    timestamptz not null,
    constraint signing_key_pk primary key (name)
);

-- The last number given in a unit's year. Its row is locked until the numbers are kept, so there is no gap and no double.
create table certificate.register (
    unit uuid not null,
    year integer not null,
    last integer not null,
    constraint register_pk primary key (unit, year),
    constraint register_of_unit foreign key (unit) references organisation.unit (id)
);

create table certificate.certificate_batch (
    id              uuid not null,
    version         integer not null,
    unit            uuid not null,
    award_code      text not null,
    award_name      text not null,
    title           boolean not null,
    number          text not null,
    day             date not null,
    decider         text not null,
    place           text not null,
    signer_post     text not null,
    signer_name     text not null,
    state           text not null,
    entered_at      timestamptz not null,
    entered_by_name text not null,
    issued_at       timestamptz,
    constraint certificate_batch_pk primary key (id),
    constraint certificate_batch_of_unit foreign key (unit) references organisation.unit (id),
    constraint certificate_batch_state check (state in ('DRAFT', 'ISSUED'))
);
create index certificate_batch_by_unit on certificate.certificate_batch (unit, entered_at desc);

create table certificate.certificate (
    id          uuid not null,
    version     integer not null,
    batch       uuid not null,
    unit        uuid not null,
    position    integer not null,
    year        integer,
    number      integer,
    code        text not null,
    honorific   text not null,
    name        text not null,
    post        text not null,
    achievement text not null,
    state       text not null,
    edition     integer not null,
    reference   uuid,
    search      text not null generated always as (platform.unaccent_vn(name)) stored,
    constraint certificate_pk primary key (id),
    constraint certificate_in_batch foreign key (batch) references certificate.certificate_batch (id),
    constraint certificate_once_in_batch unique (batch, position),
    constraint certificate_number_once unique (unit, year, number),
    constraint certificate_code_once unique (code),
    constraint certificate_reference_once unique (reference),
    constraint certificate_honorific check (honorific in ('MR', 'MS', 'COLLECTIVE', 'HOUSEHOLD', 'NONE')),
    constraint certificate_state check (state in ('DRAFT', 'VALID', 'CORRECTED', 'REVOKED')),
    constraint certificate_numbered check ((state = 'DRAFT') = (number is null) and (number is null) = (year is null))
);

-- What a correction or a revocation changed; the words are those before it.
create table certificate.change (
    certificate uuid not null,
    position    integer not null,
    step        text not null,
    reason      text not null,
    honorific   text not null,
    name        text not null,
    post        text not null,
    achievement text not null,
    at          timestamptz not null,
    by_name     text not null,
    constraint change_pk primary key (certificate, position),
    constraint change_of_certificate foreign key (certificate) references certificate.certificate (id),
    constraint change_step check (step in ('ISSUE', 'CORRECT', 'REVOKE'))
);
