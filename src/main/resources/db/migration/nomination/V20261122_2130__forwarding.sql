-- Trình cấp trên: a dossier in a round of a unit above knows the dossier it was made from.
alter table nomination.nomination
    add column origin uuid,
    add constraint nomination_origin_fk foreign key (origin) references nomination.nomination (id);
-- One dossier is in one round above at a time.
create unique index nomination_raised_once on nomination.nomination (origin) where origin is not null and state <> 'WITHDRAWN';
