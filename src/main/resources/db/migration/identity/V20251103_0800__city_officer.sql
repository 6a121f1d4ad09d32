-- The officer of the province's emulation office is a duty of its own.
alter table identity.held_duty drop constraint held_duty_known;
alter table identity.held_duty add constraint held_duty_known check (duty in
    ('OFFICER', 'UNIT_HEAD', 'CHECKER', 'COUNCIL', 'CHAIR', 'CITY_OFFICER', 'AUDITOR', 'ADMINISTRATOR'));
