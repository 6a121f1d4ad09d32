-- Who a person is to the province's single sign-on: the number it knows them by, or the claim an administrator expects of them.
create table identity.sign_on_link (
    account  uuid not null,
    version  integer not null,
    issuer   text not null,
    claim    text,
    subject  text,
    since    timestamptz not null,
    constraint sign_on_link_pk primary key (account),
    constraint sign_on_link_account_fk foreign key (account) references identity.account (id),
    constraint sign_on_link_claim_once unique (issuer, claim),
    constraint sign_on_link_subject_once unique (issuer, subject),
    constraint sign_on_link_known check (claim is not null or subject is not null)
);
