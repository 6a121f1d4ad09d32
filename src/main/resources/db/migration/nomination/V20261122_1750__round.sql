-- Đợt xét khen thưởng: what can be put forward, until when, how many at most, and the dossiers put forward.
create schema if not exists nomination;

create table nomination.round (
    id             uuid not null,
    version        int not null,
    unit           uuid not null,
    name           text not null,
    kind           text not null,
    year           int not null,
    campaign       uuid,
    opens_on       date not null,
    closes_on      date not null,
    posting_days   int not null,
    working_days   int not null,
    individuals    int,
    collectives    int,
    state          text not null,
    changed_at     timestamptz not null,
    changed_by     text not null,
    constraint round_pk primary key (id),
    constraint round_kind check (kind in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEDICATION', 'TENURE', 'FOREIGN', 'THEMATIC_MOVEMENT', 'THEMATIC')),
    constraint round_state check (state in ('OPEN', 'CLOSED')),
    constraint round_days_rise check (closes_on >= opens_on),
    constraint round_days_count check (posting_days between 0 and 60 and working_days between 0 and 200),
    constraint round_participants check (individuals >= 0 and collectives >= 0)
);
create index round_unit on nomination.round (unit, state, closes_on);

create table nomination.offer (
    round       uuid not null,
    position    int not null,
    award       text not null,
    subject     text not null,
    limit_kind  text not null,
    limit_value int,
    by_council  boolean not null,
    office      text not null,
    constraint offer_pk primary key (round, position),
    constraint offer_once unique (round, award, subject),
    constraint offer_round_fk foreign key (round) references nomination.round (id),
    constraint offer_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint offer_limit_kind check (limit_kind in ('NONE', 'FIXED', 'PERCENT')),
    constraint offer_limit_given check ((limit_kind = 'NONE') = (limit_value is null)),
    constraint offer_office check (office in ('PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIR', 'DEPARTMENT_DIRECTOR', 'UNIT_HEAD', 'DISTRICT_CHAIR', 'COMMUNE_CHAIR', 'ENTERPRISE_HEAD', 'COMPANY_CHAIR'))
);

create table nomination.nomination (
    id            uuid not null,
    version       int not null,
    round         uuid not null,
    unit          uuid not null,
    decider       uuid not null,
    holder_kind   text not null,
    holder        uuid not null,
    subject       text not null,
    employment    text not null,
    salutation    text,
    name          text not null,
    post          text not null,
    award         text not null,
    year          int not null,
    kind          text not null,
    office        text not null,
    by_council    boolean not null,
    achievement   text not null,
    report        text not null,
    basis         text,
    scope         text,
    from_on       date,
    to_on         date,
    source        text,
    initiatives   text not null,
    state         text not null,
    since         timestamptz not null,
    who           text not null,
    reason        text,
    received_on   date,
    running_since date,
    used_days     int not null,
    posted_on     date,
    posted_until  date,
    meeting       uuid,
    agreed        int,
    voters        int,
    needed        int,
    decision      text,
    decided_on    date,
    search        text not null generated always as (platform.unaccent_vn(name || ' ' || post || ' ' || achievement)) stored,
    constraint nomination_pk primary key (id),
    constraint nomination_round_fk foreign key (round) references nomination.round (id),
    constraint nomination_holder_kind check (holder_kind in ('PERSON', 'COLLECTIVE', 'UNIT')),
    constraint nomination_subject check (subject in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'ENTERPRISE', 'FOREIGNER')),
    constraint nomination_employment check (employment in ('OFFICIAL', 'WORKER', 'MILITARY', 'NONE')),
    constraint nomination_salutation check (salutation in ('MR', 'MS')),
    constraint nomination_kind check (kind in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEDICATION', 'TENURE', 'FOREIGN', 'THEMATIC_MOVEMENT', 'THEMATIC')),
    constraint nomination_office check (office in ('PRESIDENT', 'PRIME_MINISTER', 'PROVINCE_CHAIR', 'DEPARTMENT_DIRECTOR', 'UNIT_HEAD', 'DISTRICT_CHAIR', 'COMMUNE_CHAIR', 'ENTERPRISE_HEAD', 'COMPANY_CHAIR')),
    constraint nomination_basis check (basis in ('MOVEMENT', 'SUDDEN', 'MANY', 'CONTRIBUTION', 'LAND_AND_LABOUR', 'DIGITAL')),
    constraint nomination_scope check (scope in ('UNIT', 'COMMUNE', 'PROVINCE', 'NATION')),
    constraint nomination_days_rise check (to_on >= from_on),
    constraint nomination_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECEIVED', 'APPRAISED', 'TABLED', 'APPROVED', 'FORWARDED', 'AWARDED', 'DECLINED', 'WITHDRAWN', 'REVOKED')),
    constraint nomination_received check (state not in ('RECEIVED', 'APPRAISED', 'TABLED', 'APPROVED', 'FORWARDED', 'AWARDED') or received_on is not null),
    constraint nomination_decided check ((state in ('AWARDED', 'REVOKED')) <= (decision is not null and decided_on is not null))
);
create index nomination_round on nomination.nomination (round, state);
create index nomination_unit on nomination.nomination (unit, state, since desc);
create index nomination_decider on nomination.nomination (decider, state, since desc);
create index nomination_holder on nomination.nomination (holder);
-- One holder is put forward for one award of a round once.
create unique index nomination_once on nomination.nomination (round, holder, award) where state not in ('WITHDRAWN');

-- Giấy tờ của hồ sơ: attached, or handed in on paper.
create table nomination.paper (
    id         uuid not null,
    nomination uuid not null,
    code       text not null,
    label      text not null,
    file       uuid,
    file_name  text,
    size       bigint,
    added_at   timestamptz not null,
    added_by   text not null,
    constraint paper_pk primary key (id),
    constraint paper_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint paper_file_whole check ((file is null) = (file_name is null) and (file is null) = (size is null))
);
create index paper_nomination on nomination.paper (nomination);
create index paper_file on nomination.paper (file);

-- Ý kiến: what people say while a dossier is posted, what agencies answer, and who stands on an exclusion list.
create table nomination.remark (
    id          uuid not null,
    version     int not null,
    nomination  uuid not null,
    kind        text not null,
    speaker     text not null,
    words       text not null,
    paper       text,
    made_at     timestamptz not null,
    made_by     text not null,
    answer      text,
    answered_at timestamptz,
    answered_by text,
    constraint remark_pk primary key (id),
    constraint remark_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint remark_kind check (kind in ('OPINION', 'CONSULTATION', 'EXCLUSION')),
    constraint remark_answer_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index remark_nomination on nomination.remark (nomination);

-- Ý kiến khác của người thẩm định: another answer to one rule, with its reason; stays beside what the facts say.
create table nomination.overrule (
    nomination uuid not null,
    rule       text not null,
    answer     text not null,
    reason     text not null,
    made_at    timestamptz not null,
    made_by    text not null,
    constraint overrule_pk primary key (nomination, rule),
    constraint overrule_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint overrule_answer check (answer in ('MET', 'NOT_MET', 'NEEDS_PERSON'))
);

-- Kết luận thẩm định: the verdict as it was on the day of the appraisal, line by line.
create table nomination.appraisal (
    nomination uuid not null,
    overall    text not null,
    lines      text not null,
    made_at    timestamptz not null,
    made_by    text not null,
    constraint appraisal_pk primary key (nomination, made_at),
    constraint appraisal_nomination_fk foreign key (nomination) references nomination.nomination (id),
    constraint appraisal_overall check (overall in ('ELIGIBLE', 'NEEDS_PERSON', 'NOT_ELIGIBLE'))
);
