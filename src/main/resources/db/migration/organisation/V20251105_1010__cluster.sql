-- Clusters and blocs of emulation: units of one year that compete with each other, wherever they stand in the tree.
create table organisation.cluster (
    id      uuid not null,
    version integer not null,
    unit    uuid not null,
    year    integer not null,
    kind    text not null,
    name    text collate "vi-x-icu" not null,
    head    uuid,
    constraint cluster_pk primary key (id),
    constraint cluster_unit_fk foreign key (unit) references organisation.unit (id),
    constraint cluster_head_fk foreign key (head) references organisation.unit (id),
    constraint cluster_kind check (kind in ('CLUSTER', 'BLOC')),
    constraint cluster_year check (year between 2000 and 2100),
    constraint cluster_name_once unique (unit, year, name)
);

create table organisation.cluster_member (
    cluster  uuid not null,
    position integer not null,
    unit     uuid not null,
    constraint cluster_member_pk primary key (cluster, unit),
    constraint cluster_member_of_fk foreign key (cluster) references organisation.cluster (id),
    constraint cluster_member_unit_fk foreign key (unit) references organisation.unit (id)
);
create index cluster_member_unit on organisation.cluster_member (unit);
