-- What a person may be charged with is a row. The standard duties carry the acts their code names; a duty of the
-- authority's own carries those given to it here.
create table identity.duty (
    code          text not null,
    version       integer not null default 0,
    name          text collate "vi-x-icu" not null,
    position      integer not null,
    standard      boolean not null,
    second_factor boolean not null default false,
    retired_on    date,
    constraint duty_pk primary key (code),
    constraint duty_code_form check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    constraint duty_name_said check (name <> ''),
    constraint duty_standard_stays check (not standard or retired_on is null)
);
create unique index duty_name_once on identity.duty (lower(name)) where retired_on is null;

insert into identity.duty (code, name, position, standard) values
    ('OFFICER', 'Cán bộ làm công tác thi đua', 10, true),
    ('UNIT_HEAD', 'Thủ trưởng đơn vị', 20, true),
    ('CHECKER', 'Người thẩm định', 30, true),
    ('COUNCIL', 'Thành viên Hội đồng Thi đua - Khen thưởng', 40, true),
    ('CHAIR', 'Chủ tịch Ủy ban nhân dân', 50, true),
    ('CITY_OFFICER', 'Cán bộ thi đua, khen thưởng cấp tỉnh', 60, true),
    ('AUDITOR', 'Người giám sát, kiểm tra', 70, true),
    ('ADMINISTRATOR', 'Quản trị hệ thống', 80, true);

create table identity.duty_act (
    duty  text not null,
    act   text not null,
    reach text not null,
    constraint duty_act_pk primary key (duty, act),
    constraint duty_act_duty_fk foreign key (duty) references identity.duty (code),
    constraint duty_act_reach_known check (reach in ('OWN', 'BELOW', 'LINE', 'EVERYWHERE'))
);

-- A duty ended by hand is over at once, not at the end of the day; one held in another's place names whose.
alter table identity.held_duty drop constraint held_duty_known;
alter table identity.held_duty add column ended boolean not null default false;
alter table identity.held_duty add column replaces uuid;
alter table identity.held_duty add constraint held_duty_duty_fk foreign key (duty) references identity.duty (code);
alter table identity.held_duty add constraint held_duty_replaces_fk
    foreign key (replaces) references identity.account (id);
alter table identity.held_duty add constraint held_duty_replaces_until
    check (replaces is null or valid_to is not null);
create index held_duty_unit on identity.held_duty (unit, duty);
