-- Printing: blanks with their places in millimetres, printers with their shift, orders to print and the files they became.
create table certificate.blank (
    id      uuid not null,
    version integer not null,
    unit    uuid not null,
    name    text not null,
    picture uuid,
    constraint blank_pk primary key (id),
    constraint blank_of_unit foreign key (unit) references organisation.unit (id),
    constraint blank_named_once unique (unit, name),
    constraint blank_picture foreign key (picture) references files.paper (id)
);

create table certificate.blank_field (
    blank  uuid not null,
    field  text not null,
    x      numeric(6, 2) not null,
    y      numeric(6, 2) not null,
    width  numeric(6, 2) not null,
    height numeric(6, 2) not null,
    size   numeric(5, 2) not null,
    align  text not null,
    shown  boolean not null,
    constraint blank_field_pk primary key (blank, field),
    constraint blank_field_of_blank foreign key (blank) references certificate.blank (id),
    constraint blank_field_field check (field in ('STATE_NAME', 'MOTTO', 'DECIDER', 'BESTOWS', 'AWARD', 'RECIPIENT', 'POST',
        'ACHIEVEMENT', 'DECISION', 'BOOK_NUMBER', 'PLACE_DATE', 'SIGNER_POST', 'SIGNER_NAME', 'QR', 'CODE')),
    constraint blank_field_align check (align in ('LEFT', 'CENTRE', 'RIGHT'))
);

create table certificate.printer (
    id   uuid not null,
    unit uuid not null,
    name text not null,
    dx   numeric(5, 2) not null,
    dy   numeric(5, 2) not null,
    constraint printer_pk primary key (id),
    constraint printer_of_unit foreign key (unit) references organisation.unit (id),
    constraint printer_named_once unique (unit, name)
);

create table certificate.print (
    id            uuid not null,
    batch         uuid not null,
    certificate   uuid,
    blank         uuid,
    printer       uuid,
    reason        text not null,
    state         text not null,
    total         integer not null,
    done          integer not null,
    asked_at      timestamptz not null,
    asked_by_name text not null,
    constraint print_pk primary key (id),
    constraint print_of_batch foreign key (batch) references certificate.certificate_batch (id),
    constraint print_of_certificate foreign key (certificate) references certificate.certificate (id),
    constraint print_on_blank foreign key (blank) references certificate.blank (id),
    constraint print_by_printer foreign key (printer) references certificate.printer (id),
    constraint print_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))
);
create index print_by_batch on certificate.print (batch, asked_at);

-- One file of an order. Each is kept with the count of what is done, so that a crash costs one of them.
create table certificate.print_part (
    print uuid not null,
    number integer not null,
    first integer not null,
    last integer not null,
    paper uuid not null,
    constraint print_part_pk primary key (print, number),
    constraint print_part_of_print foreign key (print) references certificate.print (id),
    constraint print_part_paper foreign key (paper) references files.paper (id)
);
create index print_part_by_paper on certificate.print_part (paper);
