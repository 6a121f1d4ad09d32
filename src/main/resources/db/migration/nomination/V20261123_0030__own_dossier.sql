-- Hồ sơ tự lập: what a person or collective writes of itself, by an account or by the link of an invitation, for its unit to
-- endorse. Of the link only the hash is kept.
create table nomination.own_dossier (
    id          uuid not null,
    version     int not null,
    round       uuid not null,
    unit        uuid not null,
    host        uuid not null,
    account     uuid,
    token_hash  text,
    until       date not null,
    invited_by  text not null,
    subject     text not null,
    award       text not null,
    name        text not null,
    post        text not null,
    achievement text not null,
    report      text not null,
    state       text not null,
    since       timestamptz not null,
    who         text not null,
    reason      text,
    nomination  uuid,
    constraint own_dossier_pk primary key (id),
    constraint own_dossier_round_fk foreign key (round) references nomination.round (id),
    constraint own_dossier_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint own_dossier_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint own_dossier_state check (state in ('PREPARING', 'HANDED_IN', 'GIVEN_BACK', 'ENDORSED', 'NOT_ENDORSED', 'CALLED_OFF')),
    constraint own_dossier_one_door check ((account is null) <> (token_hash is null)),
    constraint own_dossier_became check ((state = 'ENDORSED') = (nomination is not null))
);
create unique index own_dossier_token on nomination.own_dossier (token_hash) where token_hash is not null;
create unique index own_dossier_nomination on nomination.own_dossier (nomination) where nomination is not null;
create index own_dossier_round on nomination.own_dossier (round, unit, state);
create index own_dossier_unit on nomination.own_dossier (unit, state);
create index own_dossier_host on nomination.own_dossier (host, state);
-- One account writes one dossier for an award of a round at a time.
create unique index own_dossier_once on nomination.own_dossier (round, account, award, subject)
    where account is not null and state not in ('NOT_ENDORSED', 'CALLED_OFF');

create table nomination.own_paper (
    id        uuid not null,
    dossier   uuid not null,
    code      text not null,
    label     text not null,
    file      uuid not null,
    file_name text not null,
    size      bigint not null,
    added_at  timestamptz not null,
    constraint own_paper_pk primary key (id),
    constraint own_paper_dossier_fk foreign key (dossier) references nomination.own_dossier (id)
);
create index own_paper_dossier on nomination.own_paper (dossier);
create index own_paper_file on nomination.own_paper (file);
