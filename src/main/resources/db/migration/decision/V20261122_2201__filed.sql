-- Nơi nhận ends with the clerk's file copy and who drafted it (Nghị định 30/2020 Phụ lục I, II.9.d);
-- a long trích yếu is broken before "của" and not inside "Chủ tịch".
update decision.paper_template
set receivers = E'- Như trên;\n- Thành viên Hội đồng;\n- Lưu: VT, HĐTĐKT.'
where unit is null and kind = 'SUBMISSION';

update decision.paper_template
set subject = E'Kèm theo Quyết định số {so-ky-hieu} ngày {ngay}\ncủa {nguoi-dung-dau}'
where unit is null and kind = 'PAYMENT';
