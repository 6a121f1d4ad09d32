-- Days that are not what their weekday says: holidays of the Labour Code of 2019 (articles 111, 112), and days made up.
-- Confirmed is what the law itself fixes; the Prime Minister's choice of each year is to be compared with the announcement.
create schema calendar;

create table calendar.special_day (
    id        uuid not null,
    version   integer not null,
    day       date not null,
    worked    boolean not null,
    name      text not null,
    basis     text not null,
    confirmed boolean not null,
    constraint special_day_pk primary key (id),
    constraint special_day_once unique (day),
    constraint special_day_named check (name <> '')
);

insert into calendar.special_day (id, version, day, worked, name, basis, confirmed)
select gen_random_uuid(), 0, cast(day as date), worked, name,
       case basis when 'FIXED' then 'Bộ luật Lao động 2019, Điều 112 khoản 1'
                  when 'CHOSEN' then 'Bộ luật Lao động 2019, Điều 112 khoản 3; thông báo nghỉ lễ, Tết hằng năm'
                  when 'SUBSTITUTE' then 'Bộ luật Lao động 2019, Điều 111 khoản 3'
                  else 'Hoán đổi ngày làm việc; thông báo nghỉ lễ, Tết hằng năm' end,
       confirmed
from (values
    ('2025-01-01', false, 'Tết Dương lịch', 'FIXED', true),
    ('2025-01-27', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2025-01-28', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2025-01-29', false, 'Tết Âm lịch (mùng Một)', 'FIXED', true),
    ('2025-01-30', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2025-01-31', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2025-04-07', false, 'Giỗ Tổ Hùng Vương', 'FIXED', true),
    ('2025-04-26', true, 'Làm bù cho ngày 02/5', 'SWAP', false),
    ('2025-04-30', false, 'Ngày Chiến thắng', 'FIXED', true),
    ('2025-05-01', false, 'Ngày Quốc tế lao động', 'FIXED', true),
    ('2025-05-02', false, 'Nghỉ hoán đổi', 'SWAP', false),
    ('2025-09-01', false, 'Quốc khánh', 'CHOSEN', false),
    ('2025-09-02', false, 'Quốc khánh', 'FIXED', true),
    ('2026-01-01', false, 'Tết Dương lịch', 'FIXED', true),
    ('2026-01-02', false, 'Nghỉ hoán đổi', 'SWAP', false),
    ('2026-01-10', true, 'Làm bù cho ngày 02/01', 'SWAP', false),
    ('2026-02-16', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2026-02-17', false, 'Tết Âm lịch (mùng Một)', 'FIXED', true),
    ('2026-02-18', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2026-02-19', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2026-02-20', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2026-04-26', false, 'Giỗ Tổ Hùng Vương', 'FIXED', true),
    ('2026-04-27', false, 'Nghỉ bù Giỗ Tổ Hùng Vương', 'SUBSTITUTE', true),
    ('2026-04-30', false, 'Ngày Chiến thắng', 'FIXED', true),
    ('2026-05-01', false, 'Ngày Quốc tế lao động', 'FIXED', true),
    ('2026-08-22', true, 'Làm bù cho ngày 31/8', 'SWAP', false),
    ('2026-08-31', false, 'Nghỉ hoán đổi', 'SWAP', false),
    ('2026-09-01', false, 'Quốc khánh', 'CHOSEN', false),
    ('2026-09-02', false, 'Quốc khánh', 'FIXED', true),
    ('2027-01-01', false, 'Tết Dương lịch', 'FIXED', true),
    ('2027-02-05', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2027-02-06', false, 'Tết Âm lịch (mùng Một)', 'FIXED', true),
    ('2027-02-07', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2027-02-08', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2027-02-09', false, 'Tết Âm lịch', 'CHOSEN', false),
    ('2027-02-10', false, 'Nghỉ bù Tết Âm lịch', 'SUBSTITUTE', false),
    ('2027-02-11', false, 'Nghỉ bù Tết Âm lịch', 'SUBSTITUTE', false),
    ('2027-04-16', false, 'Giỗ Tổ Hùng Vương', 'FIXED', true),
    ('2027-04-30', false, 'Ngày Chiến thắng', 'FIXED', true),
    ('2027-05-01', false, 'Ngày Quốc tế lao động', 'FIXED', true),
    ('2027-05-03', false, 'Nghỉ bù Ngày Quốc tế lao động', 'SUBSTITUTE', true),
    ('2027-09-02', false, 'Quốc khánh', 'FIXED', true),
    ('2027-09-03', false, 'Quốc khánh', 'CHOSEN', false)
) as known (day, worked, name, basis, confirmed);
