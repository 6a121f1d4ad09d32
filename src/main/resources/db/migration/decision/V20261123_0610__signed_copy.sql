-- Bản đã ký, đóng dấu của quyết định: the paper itself, beside what the system wrote.
create table decision.signed_copy (
    id        uuid not null,
    decision  uuid not null,
    file      uuid not null,
    file_name text not null,
    size      bigint not null,
    added_at  timestamptz not null,
    added_by  text not null,
    constraint signed_copy_pk primary key (id),
    constraint signed_copy_decision_fk foreign key (decision) references decision.decision (id)
);
create index signed_copy_decision on decision.signed_copy (decision);
create index signed_copy_file on decision.signed_copy (file);
