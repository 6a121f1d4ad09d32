-- Tham gia phong trào: one unit in a campaign, from the day it was sent until the unit is no more.
create table campaign.participation (
    id                   uuid not null,
    version              int not null,
    campaign             uuid not null,
    unit                 uuid not null,
    unit_name            text not null,
    superior             uuid,
    state                text not null,
    sent_at              timestamptz not null,
    sent_by_name         text not null,
    acknowledge_due      date,
    launch_due           date,
    register_due         date,
    acknowledged_at      timestamptz,
    acknowledged_by_name text,
    own_campaign         uuid,
    launched_at          timestamptz,
    registered_at        timestamptz,
    registered_by_name   text,
    decided_at           timestamptz,
    decided_by_name      text,
    decision_note        text,
    pact_signed_at       timestamptz,
    ended_on             date,
    constraint participation_pk primary key (id),
    constraint participation_once unique (campaign, unit),
    constraint participation_campaign_fk foreign key (campaign) references campaign.campaign (id),
    constraint participation_own_campaign_fk foreign key (own_campaign) references campaign.campaign (id),
    constraint participation_state
        check (state in ('SENT', 'ACKNOWLEDGED', 'REGISTERED', 'REGISTRATION_RETURNED', 'APPROVED', 'LEFT'))
);
comment on column campaign.participation.superior is 'the unit it reports to in this campaign; null: the campaign''s own unit';
create index participation_unit on campaign.participation (unit);
