-- Thùng phiếu, niêm phong, tỷ lệ: the locked box while a vote runs, the chain of seals after it, and the rules of voting.

-- One row for a whole vote: its text is locked under a key that is not in the database, and always of one length.
create table council.box (
    meeting uuid not null,
    locked  text not null,
    constraint box_pk primary key (meeting),
    constraint box_meeting_fk foreign key (meeting) references council.meeting (id)
);

create table council.seal (
    number    bigint not null,
    meeting   uuid not null,
    stage     text not null,
    digest    text not null,
    previous  text not null,
    mac       text not null,
    sealed_at timestamptz not null,
    sealed_by text not null,
    constraint seal_pk primary key (number),
    constraint seal_stage_once unique (meeting, stage),
    constraint seal_stage check (stage in ('COUNTED', 'CLOSED'))
);

-- Without a unit: for every council that has no rule of its own and none of a unit above it.
create table council.voting_rule (
    id               uuid not null,
    version          int not null,
    unit             uuid,
    kind             text not null,
    award_code       text not null,
    ruling_part      int not null,
    ruling_whole     int not null,
    ruling_strict    boolean not null,
    ruling_basis     text not null,
    ruling_confirmed boolean not null,
    valid_from       date not null,
    valid_to         date,
    reason           text not null,
    written_by_name      text not null,
    constraint voting_rule_pk primary key (id),
    constraint voting_rule_kind check (kind in ('QUORUM', 'QUORUM_OF_AWARDS', 'THRESHOLD', 'TOTAL_LESS_RECUSED')),
    constraint voting_rule_share check (ruling_part > 0 and ruling_whole > 0 and ruling_part <= ruling_whole),
    constraint voting_rule_period check (valid_to is null or valid_to >= valid_from)
);
create unique index voting_rule_once on council.voting_rule (unit, kind, award_code, valid_from) nulls not distinct;

insert into council.voting_rule
    (id, version, unit, kind, award_code, ruling_part, ruling_whole, ruling_strict, ruling_basis, ruling_confirmed,
     valid_from, valid_to, reason, written_by_name)
select gen_random_uuid(), 0, null, kind, code, part, whole, strict, basis, false, '2024-01-01', null, '', ''
from (values
    ('QUORUM', '', 2, 3, false,
     'Quy định của tỉnh Bắc Ninh, Điều 8 khoản 4 điểm b (tỉnh khác); cần xác nhận cho Hải Phòng'),
    ('QUORUM_OF_AWARDS', '', 80, 100, false,
     'Quy định của tỉnh Bắc Ninh, Điều 8 khoản 4 điểm b (tỉnh khác); cần xác nhận cho Hải Phòng'),
    ('THRESHOLD', '', 1, 2, true,
     'Quá bán trên tổng số thành viên, theo quy chế của Hội đồng; cần xác nhận'),
    ('THRESHOLD', 'AH', 90, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận'),
    ('THRESHOLD', 'CSTD_TQ', 90, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận'),
    ('THRESHOLD', 'CSTD_TINH', 90, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận'),
    ('THRESHOLD', 'CSTDCS', 80, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận'),
    ('THRESHOLD', 'CO_TINH', 80, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận'),
    ('THRESHOLD', 'CO_CP', 80, 100, false,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 (văn bản cũ); quy định hiện hành cần xác nhận')
) as known (kind, code, part, whole, strict, basis);
