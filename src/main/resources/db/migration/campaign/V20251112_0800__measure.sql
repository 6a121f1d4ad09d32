-- Chỉ tiêu theo dõi: a target at work. It begins as the plan words it and changes only with a reason.
create table campaign.measure (
    id              uuid not null,
    version         int not null,
    campaign        uuid not null,
    position        int not null,
    target_key      text,
    part_of         uuid,
    name            text not null,
    unit_of_measure text,
    method          text not null,
    summed          boolean not null,
    comparator      text not null,
    direction       text,
    goal            numeric,
    goal_max        numeric,
    goal_words      text,
    baseline        numeric,
    baseline_words  text,
    weight          numeric not null,
    decimals        int not null,
    numerator       text,
    denominator     text,
    data_source     text,
    constraint measure_pk primary key (id),
    constraint measure_campaign_fk foreign key (campaign) references campaign.campaign (id),
    constraint measure_part_fk foreign key (part_of) references campaign.measure (id),
    constraint measure_not_its_own_part check (part_of <> id),
    constraint measure_place_once unique (campaign, position) deferrable initially deferred,
    constraint measure_method check (method in ('IN_PERIOD', 'CUMULATIVE', 'LAST', 'RATIO', 'YES_NO', 'COUNTED')),
    constraint measure_range_rises check (goal_max is null or goal_max >= goal),
    constraint measure_weight check (weight >= 0),
    constraint measure_decimals check (decimals between 0 and 6)
);

-- Giao chỉ tiêu: what one unit is to reach. Where nothing stands, a unit without others below it reports the figure itself
-- and a unit with others below it shows what they add up to.
create table campaign.allotment (
    measure  uuid not null,
    unit     uuid not null,
    goal     numeric,
    goal_max numeric,
    source   text,
    constraint allotment_pk primary key (measure, unit),
    constraint allotment_measure_fk foreign key (measure) references campaign.measure (id),
    constraint allotment_source check (source in ('OWN', 'BELOW', 'BOTH', 'NOT_ASKED')),
    constraint allotment_range_rises check (goal_max is null or goal_max >= goal)
);
create index allotment_unit on campaign.allotment (unit);
