-- Hội đồng Thi đua - Khen thưởng: members per year, meetings, what they vote on, and the one locked box of a secret vote.
create schema if not exists council;

create table council.council (
    id              uuid not null,
    version         int not null,
    unit            uuid not null,
    year            int not null,
    decision_number text not null,
    decided_on      date not null,
    constraint council_pk primary key (id),
    constraint council_once_a_year unique (unit, year),
    constraint council_year_of_our_time check (year between 2000 and 2199)
);

create table council.member (
    council  uuid not null,
    position int not null,
    id       uuid not null,
    name     text not null,
    post     text not null,
    role     text not null,
    account  uuid,
    constraint member_pk primary key (council, position),
    constraint member_id unique (council, id),
    constraint member_account_once unique (council, account),
    constraint member_council_fk foreign key (council) references council.council (id),
    constraint member_role check (role in ('CHAIR', 'VICE_CHAIR', 'STANDING', 'SECRETARY', 'MEMBER'))
);
create index member_account on council.member (account);

-- Of one meeting, with the rules as they were when it was opened.
create table council.meeting (
    id               uuid not null,
    version          int not null,
    council          uuid not null,
    unit             uuid not null,
    year             int not null,
    number           int not null,
    held_on          date not null,
    place            text not null,
    decides_awards   boolean not null,
    mode             text not null,
    quorum_part      int not null,
    quorum_whole     int not null,
    quorum_strict    boolean not null,
    quorum_basis     text not null,
    quorum_confirmed boolean not null,
    less_recused     boolean not null,
    basis            text not null,
    counters         text not null,
    state            text not null,
    since            timestamptz not null,
    who              text not null,
    reason           text,
    opened_at        timestamptz,
    closed_at        timestamptz,
    constraint meeting_pk primary key (id),
    constraint meeting_number_once unique (council, number),
    constraint meeting_council_fk foreign key (council) references council.council (id),
    constraint meeting_mode check (mode in ('SCREEN', 'PAPER')),
    constraint meeting_state check (state in ('PREPARED', 'OPEN', 'VOTING', 'SEALED', 'CLOSED', 'CANCELLED'))
);
create index meeting_unit on council.meeting (unit, held_on);
create index meeting_voting on council.meeting (state) where state = 'VOTING';

-- Who sits in the meeting. How a member voted is written by nobody; whether, at the sealing, for all at once.
create table council.seat (
    meeting    uuid not null,
    position   int not null,
    member     uuid not null,
    name       text not null,
    post       text not null,
    role       text not null,
    account    uuid,
    attendance text not null,
    ballot     text not null,
    constraint seat_pk primary key (meeting, position),
    constraint seat_meeting_fk foreign key (meeting) references council.meeting (id),
    constraint seat_role check (role in ('CHAIR', 'VICE_CHAIR', 'STANDING', 'SECRETARY', 'MEMBER')),
    constraint seat_attendance check (attendance in ('EXPECTED', 'PRESENT', 'ABSENT')),
    constraint seat_ballot check (ballot in ('UNTOLD', 'CAST', 'WRITTEN', 'NONE'))
);
create index seat_account on council.seat (account);

create table council.item (
    id                  uuid not null,
    version             int not null,
    meeting             uuid not null,
    position            int not null,
    title               text not null,
    detail              text not null,
    award_code          text not null,
    threshold_part      int not null,
    threshold_whole     int not null,
    threshold_strict    boolean not null,
    threshold_basis     text not null,
    threshold_confirmed boolean not null,
    origin              uuid,
    issued              int,
    returned            int,
    agreed              int,
    opposed             int,
    total               int,
    passed              boolean,
    constraint item_pk primary key (id),
    constraint item_place_once unique (meeting, position),
    constraint item_origin_once unique (meeting, origin),
    constraint item_meeting_fk foreign key (meeting) references council.meeting (id),
    constraint item_counts_fit check (
        agreed >= 0 and opposed >= 0 and agreed + opposed <= returned and returned <= issued and issued <= total)
);

create table council.recusal (
    item   uuid not null,
    member uuid not null,
    reason text not null,
    constraint recusal_pk primary key (item, member),
    constraint recusal_item_fk foreign key (item) references council.item (id)
);

create table council.item_paper (
    item     uuid not null,
    position int not null,
    label    text not null,
    path     text not null,
    constraint item_paper_pk primary key (item, position),
    constraint item_paper_item_fk foreign key (item) references council.item (id)
);
