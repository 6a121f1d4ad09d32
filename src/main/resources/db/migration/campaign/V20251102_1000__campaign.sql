-- Phong trào thi đua: a confirmed plan alive.
create schema if not exists campaign;

create table campaign.campaign (
    id                uuid not null,
    plan              uuid not null,
    unit              uuid not null,
    unit_path         text not null,
    unit_name         text not null,
    document_type     text,
    full_symbol       text,
    symbol_key        text,
    issue_date        date,
    year              int not null,
    level             text,
    source            uuid,
    name              text not null,
    kind              text,
    theme             text,
    participants      text,
    start_text        text,
    starts_on         date,
    end_text          text,
    ends_on           date,
    occasions         text[] not null,
    parent            uuid,
    parent_type       text,
    parent_symbol     text,
    parent_symbol_key text,
    parent_year       int,
    parent_date       date,
    parent_issuer     text,
    issued_at         timestamptz not null,
    issued_by         uuid not null,
    issued_by_name    text not null,
    step              text not null,
    closed_at         timestamptz,
    closed_by_name    text,
    replaced_by       uuid,
    version           int not null,
    search            text not null generated always as (platform.unaccent_vn(
        name || ' ' || coalesce(full_symbol, '') || ' ' || unit_name || ' ' || coalesce(theme, ''))) stored,
    constraint campaign_pk primary key (id),
    constraint campaign_plan_once unique (plan),
    constraint campaign_parent_fk foreign key (parent) references campaign.campaign (id),
    constraint campaign_not_its_own_parent check (parent <> id),
    constraint campaign_step_known check (step in ('ACTIVE', 'CLOSED', 'REPLACED')),
    constraint campaign_closed_says_when check ((step = 'CLOSED') = (closed_at is not null)),
    constraint campaign_replaced_says_by_what check ((step = 'REPLACED') = (replaced_by is not null)),
    constraint campaign_replaced_fk foreign key (replaced_by) references campaign.campaign (id)
);
create index campaign_unit_path on campaign.campaign (unit_path text_pattern_ops);
create index campaign_symbol on campaign.campaign (symbol_key, year);
create index campaign_parent on campaign.campaign (parent);
create index campaign_orphan on campaign.campaign (parent_symbol_key, parent_year) where parent is null;
