-- Sổ quỹ thi đua, khen thưởng: what came in and went out, by source and year. Written once; an error is reversed by a further line.
create table decision.fund_entry (
    id              uuid not null,
    version         integer not null,
    unit            uuid not null,
    year            integer not null,
    source          text not null,
    way             text not null,
    amount          numeric not null,
    day             date not null,
    paper           text not null,
    about           text not null,
    decision        uuid,
    reverses        uuid,
    entered_at      timestamptz not null,
    entered_by_name text not null,
    constraint fund_entry_pk primary key (id),
    constraint fund_entry_of_unit foreign key (unit) references organisation.unit (id),
    constraint fund_entry_of_decision foreign key (decision) references decision.decision (id),
    constraint fund_entry_reverses_entry foreign key (reverses) references decision.fund_entry (id),
    constraint fund_entry_reversed_once unique (reverses),
    constraint fund_entry_way check (way in ('INCOME', 'EXPENSE')),
    constraint fund_entry_above_nothing check (amount > 0)
);
create index fund_entry_by_unit on decision.fund_entry (unit, year, day desc, entered_at desc);

create function decision.refuse_change() returns trigger
    language plpgsql as $$ begin raise exception 'the ledger is only written to'; end $$;

create trigger fund_entry_append_only before update or delete on decision.fund_entry
    for each row execute function decision.refuse_change();

-- Mẫu văn bản: the words of each kind of paper, with places to be filled. Without a unit: those of the program, for every unit
-- that has not written its own.
create table decision.paper_template (
    id              uuid not null,
    version         integer not null,
    unit            uuid,
    kind            text not null,
    symbol          text not null,
    title           text not null,
    subject         text not null,
    addressees      text not null,
    grounds         text not null,
    body            text not null,
    receivers       text not null,
    signature       text not null,
    written_at      timestamptz not null,
    written_by_name text not null,
    constraint paper_template_pk primary key (id),
    constraint paper_template_of_unit foreign key (unit) references organisation.unit (id),
    constraint paper_template_kind check (kind in ('DECISION', 'SUBMISSION', 'NOTICE', 'HANDOVER', 'PAYMENT'))
);
create unique index paper_template_once on decision.paper_template (kind, unit) nulls not distinct;

insert into decision.paper_template
    (id, version, unit, kind, symbol, title, subject, addressees, grounds, body, receivers, signature, written_at, written_by_name) values
    ('0d000000-0000-4000-8000-000000000001', 0, null, 'DECISION', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc tặng {danh-hieu} ({dot})', '',
     E'Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Luật Thi đua, khen thưởng;\nCăn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;\nTheo đề nghị của Hội đồng Thi đua - Khen thưởng {dia-ban}.',
     E'Điều 1. Tặng {danh-hieu} cho {so-luong} đã có thành tích được xét trong đợt “{dot}” (có danh sách kèm theo).\nĐiều 2. Tiền thưởng kèm theo thực hiện theo Nghị định số 152/2025/NĐ-CP, tính theo mức lương cơ sở tại ngày ký Quyết định này, trích từ {nguon}.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
     E'- Như Điều 3;\n- Hội đồng TĐKT;\n- Lưu: VT.', '{chuc-vu}', '2026-11-22T00:00:00Z', ''),
    ('0d000000-0000-4000-8000-000000000002', 0, null, 'SUBMISSION', 'TTr-HĐTĐKT', 'TỜ TRÌNH', 'Về việc đề nghị tặng {danh-hieu} ({dot})', '{nguoi-dung-dau}', '',
     E'Căn cứ Luật Thi đua, khen thưởng và kết quả xét duyệt hồ sơ, Hội đồng Thi đua - Khen thưởng {dia-ban} kính trình xem xét, quyết định tặng {danh-hieu} cho {so-luong} đã có thành tích được xét trong đợt “{dot}” (có danh sách kèm theo).\nCác tập thể, cá nhân, hộ gia đình nêu trên đã được xét đủ điều kiện, tiêu chuẩn theo quy định; hồ sơ gửi kèm.\nTiền thưởng trích từ {nguon}.\nKính trình xem xét, quyết định./.',
     E'- Như trên;\n- Thành viên Hội đồng;\n- Lưu: Hội đồng TĐKT.', E'TM. HỘI ĐỒNG\nTHƯỜNG TRỰC HỘI ĐỒNG', '2026-11-22T00:00:00Z', ''),
    ('0d000000-0000-4000-8000-000000000003', 0, null, 'NOTICE', 'TB-UBND', 'THÔNG BÁO', 'Kết quả khen thưởng: {dot}', '{don-vi-de-nghi}', '',
     E'{nguoi-dung-dau} đã ban hành Quyết định số {so-ky-hieu} ngày {ngay} {trich-yeu}, tặng {danh-hieu} cho {so-luong} (có danh sách kèm theo).\n{don-vi} thông báo để các cơ quan, đơn vị biết, tổ chức công bố, trao tặng và nhận hiện vật khen thưởng, tiền thưởng tại bộ phận phụ trách thi đua, khen thưởng./.',
     E'- Như trên;\n- Lưu: VT.', E'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', '2026-11-22T00:00:00Z', ''),
    ('0d000000-0000-4000-8000-000000000004', 0, null, 'HANDOVER', 'BB-UBND', 'BIÊN BẢN', 'Bàn giao hiện vật khen thưởng, tiền thưởng ({dot})', '', '',
     E'Căn cứ Quyết định số {so-ky-hieu} ngày {ngay} của {nguoi-dung-dau} {trich-yeu}, hai bên bàn giao, nhận hiện vật khen thưởng và tiền thưởng theo danh sách sau, người nhận ký xác nhận:',
     E'- Lưu: VT.', E'BÊN GIAO\nBÊN NHẬN', '2026-11-22T00:00:00Z', ''),
    ('0d000000-0000-4000-8000-000000000005', 0, null, 'PAYMENT', '', 'DANH SÁCH CHI TIỀN THƯỞNG', 'Kèm theo Quyết định số {so-ky-hieu} ngày {ngay} của {nguoi-dung-dau}', '', '',
     E'Mức lương cơ sở tại ngày ký quyết định: {luong-co-so} đồng. Nguồn chi: {nguon}. Tổng số tiền: {tong-tien} đồng.',
     E'- Bộ phận kế toán;\n- Lưu: VT.', E'NGƯỜI LẬP\nKẾ TOÁN\n{chuc-vu}', '2026-11-22T00:00:00Z', '');
