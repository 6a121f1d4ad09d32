-- Phát động: when a target stopped being followed, who moved a unit's part last, what it registered, what the units agreed.
alter table campaign.measure
    add column closed_at timestamptz,
    add column closed_by_name text,
    add column closed_reason text,
    add constraint measure_closed_says_why check ((closed_at is null) = (closed_reason is null));

alter table campaign.participation
    add column register_from date,
    add column moved_at timestamptz,
    add column moved_by uuid,
    add column moved_by_name text,
    add column pact_signed_by_name text,
    add column began_on date,
    add column search text not null generated always as (platform.unaccent_vn(unit_name)) stored;
comment on column campaign.participation.began_on is 'first day, of a unit that took the place of another in mid-course';
create index participation_below on campaign.participation (campaign, superior);
create index participation_own_campaign on campaign.participation (own_campaign);

-- Đăng ký thi đua: what one unit undertakes; it may be a draft still.
create table campaign.registration (
    participation uuid not null,
    version       int not null,
    content       text not null,
    saved_at      timestamptz not null,
    saved_by_name text not null,
    constraint registration_pk primary key (participation),
    constraint registration_participation_fk foreign key (participation) references campaign.participation (id)
);

create table campaign.registered_figure (
    registration uuid not null,
    measure      uuid not null,
    figure       numeric,
    reason       text,
    constraint registered_figure_pk primary key (registration, measure),
    constraint registered_figure_registration_fk foreign key (registration) references campaign.registration (participation),
    constraint registered_figure_measure_fk foreign key (measure) references campaign.measure (id)
);

-- Giao ước thi đua: the words the units sign.
create table campaign.pact (
    campaign        uuid not null,
    version         int not null,
    words           text not null,
    written_at      timestamptz not null,
    written_by_name text not null,
    constraint pact_pk primary key (campaign),
    constraint pact_campaign_fk foreign key (campaign) references campaign.campaign (id)
);
