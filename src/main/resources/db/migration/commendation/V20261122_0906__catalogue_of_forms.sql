-- Luật Thi đua, khen thưởng 2022 Điều 9, 33 to 75; Nghị định 152/2025 Điều 51, 52, 54. The collective's figures were read there;
-- the person's are half of them unless said otherwise.
insert into commendation.award_kind
    (code, valid_from, position, sort, name, subjects, standard, prerequisite, citation, mark) values
    ('HCSV', '2024-01-01', 21, 'FORM', 'Huân chương Sao vàng', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 34', 'SEEN'),
    ('HCHCM', '2024-01-01', 22, 'FORM', 'Huân chương Hồ Chí Minh', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 35', 'SEEN'),
    ('HCDL1', '2024-01-01', 23, 'FORM', 'Huân chương Độc lập hạng Nhất, Huân chương Quân công hạng Nhất', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 36, 39', 'SEEN'),
    ('HCDL2', '2024-01-01', 24, 'FORM', 'Huân chương Độc lập hạng Nhì, Huân chương Quân công hạng Nhì', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 37, 40', 'DERIVED'),
    ('HCDL3', '2024-01-01', 25, 'FORM', 'Huân chương Độc lập hạng Ba, Huân chương Quân công hạng Ba', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 38, 41', 'DERIVED'),
    ('HCLD1', '2024-01-01', 26, 'FORM', 'Huân chương Lao động, Chiến công, Bảo vệ Tổ quốc hạng Nhất', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 42, 45, 48', 'SEEN'),
    ('HCLD2', '2024-01-01', 27, 'FORM', 'Huân chương Lao động, Chiến công, Bảo vệ Tổ quốc hạng Nhì; Huân chương Đại đoàn kết dân tộc', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 43, 51', 'SEEN'),
    ('HCLD3', '2024-01-01', 28, 'FORM', 'Huân chương Lao động, Chiến công, Bảo vệ Tổ quốc hạng Ba; Huân chương Dũng cảm', '{PERSON,COLLECTIVE,FOREIGNER}', 'Theo điều luật đã dẫn; do cấp trung ương xét', '', 'Luật 2022 Điều 44, 52', 'SEEN'),
    ('AH', '2024-01-01', 29, 'FORM', 'Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động', '{PERSON,COLLECTIVE}', 'Danh hiệu vinh dự nhà nước; theo điều luật đã dẫn, do cấp trung ương xét', '', 'Luật 2022 Điều 59 trở đi', 'SEEN'),
    ('BK_TTG', '2024-01-01', 30, 'FORM', 'Bằng khen của Thủ tướng Chính phủ', '{PERSON,COLLECTIVE,HOUSEHOLD,ENTERPRISE,FOREIGNER}', 'Một trong nhiều điều kiện của điều luật đã dẫn, trong đó có thành tích đột xuất có ảnh hưởng trong tỉnh', '', 'Luật 2022 Điều 73', 'SEEN'),
    ('BK_TINH', '2024-01-01', 31, 'FORM', 'Bằng khen của Chủ tịch UBND tỉnh, thành phố', '{PERSON,COLLECTIVE,HOUSEHOLD,ENTERPRISE,FOREIGNER}', 'Một trong các điều kiện: thành tích xuất sắc được bình xét trong phong trào do tỉnh phát động; nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng; có đóng góp; cá nhân 2 lần liên tục là Chiến sĩ thi đua cơ sở, hoặc 2 năm liên tục hoàn thành xuất sắc và có 2 sáng kiến, đề tài; tập thể 2 năm liên tục hoàn thành xuất sắc hoặc là Tập thể lao động xuất sắc', '', 'Luật 2022 Điều 74', 'SEEN'),
    ('GK', '2024-01-01', 32, 'FORM', 'Giấy khen', '{PERSON,COLLECTIVE,HOUSEHOLD,ENTERPRISE,FOREIGNER}', 'Gương mẫu, hoàn thành tốt nhiệm vụ và có thành tích được bình xét trong phong trào thi đua, hoặc có nhiều thành tích, thành tích đột xuất có ảnh hưởng; hộ gia đình có đóng góp hoặc thành tích trong phong trào', '', 'Luật 2022 Điều 75', 'SEEN'),
    ('KNC', '2024-01-01', 33, 'FORM', 'Kỷ niệm chương', '{PERSON,FOREIGNER}', 'Theo quy chế của cơ quan tặng; mỗi người một lần đối với mỗi loại', '', 'Luật 2022 Điều 71', 'RECALLED');

insert into commendation.award_authority (code, valid_from, levels, decided_by, citation, mark)
select code, valid_from, array['STATE'], 'Chủ tịch nước', 'Luật 2022 Điều 77', 'SEEN'
from commendation.award_kind
where code like 'HC%' or code = 'AH';

insert into commendation.award_authority (code, valid_from, valid_to, levels, decided_by, citation, mark) values
    ('BK_TTG', '2024-01-01', null, '{STATE}', 'Thủ tướng Chính phủ', 'Luật 2022 Điều 78', 'SEEN'),
    ('BK_TINH', '2024-01-01', null, '{PROVINCE}', 'Chủ tịch UBND tỉnh, thành phố', 'Luật 2022 Điều 79', 'SEEN'),
    ('GK', '2024-01-01', '2025-06-30', '{ORGANISATION,COMMUNE,DISTRICT}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; cơ quan chuyên môn thuộc UBND tỉnh; Chủ tịch UBND cấp huyện, cấp xã; doanh nghiệp, hợp tác xã', 'Luật 2022 Điều 75, 80', 'SEEN_OLD'),
    ('GK', '2025-07-01', null, '{ORGANISATION,COMMUNE}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; cơ quan chuyên môn thuộc UBND tỉnh; Chủ tịch UBND cấp xã; doanh nghiệp, hợp tác xã', 'Luật 2022 Điều 75, 80; Nghị định 129/2025 Điều 59', 'SEEN'),
    ('KNC', '2024-01-01', null, '{PROVINCE,STATE}', 'Bộ, ngành, đoàn thể trung ương, tỉnh', 'Luật 2022 Điều 71', 'RECALLED');

insert into commendation.award_coefficient (code, subject, valid_from, coefficient, citation, mark) values
    ('HCSV', 'COLLECTIVE', '2025-07-01', 92, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCHCM', 'COLLECTIVE', '2025-07-01', 61, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCDL1', 'COLLECTIVE', '2025-07-01', 30, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCDL2', 'COLLECTIVE', '2025-07-01', 25, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCDL3', 'COLLECTIVE', '2025-07-01', 21, 'Nghị định 152/2025 Điều 51 (chưa đọc được mức này)', 'RECALLED'),
    ('HCLD1', 'COLLECTIVE', '2025-07-01', 18, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCLD2', 'COLLECTIVE', '2025-07-01', 15, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('HCLD3', 'COLLECTIVE', '2025-07-01', 9, 'Nghị định 152/2025 Điều 51', 'SEEN'),
    ('AH', 'COLLECTIVE', '2025-07-01', 31, 'Nghị định 152/2025 Điều 52', 'SEEN'),
    ('BK_TTG', 'COLLECTIVE', '2025-07-01', 7, 'Nghị định 152/2025 Điều 54', 'SEEN'),
    ('BK_TINH', 'COLLECTIVE', '2025-07-01', 3, 'Nghị định 152/2025 Điều 54', 'SEEN'),
    ('GK', 'COLLECTIVE', '2025-07-01', 0.6, 'Nghị định 152/2025 Điều 54', 'SEEN');

insert into commendation.award_coefficient (code, subject, valid_from, coefficient, citation, mark)
select code, 'PERSON', valid_from, trim_scale(coefficient / 2),
       case when code in ('BK_TTG', 'BK_TINH', 'GK') then 'Nghị định 152/2025 Điều 54 (mức cá nhân ghi theo trí nhớ, bằng nửa mức tập thể)'
            when code = 'AH' then 'Nghị định 98/2023 Điều 56 khoản 2 (đã thay thế)'
            else 'Nghị định 152/2025 Điều 51 (bằng nửa mức tập thể)' end,
       case when code in ('BK_TTG', 'BK_TINH', 'GK', 'HCDL3') then 'RECALLED' when code = 'AH' then 'SEEN_OLD' else 'DERIVED' end
from commendation.award_coefficient
where subject = 'COLLECTIVE' and (code like 'HC%' or code in ('AH', 'BK_TTG', 'BK_TINH', 'GK'));

-- Hộ gia đình: one and a half times the person's amount of the same form.
insert into commendation.award_coefficient (code, subject, valid_from, coefficient, citation, mark)
select code, 'HOUSEHOLD', valid_from, trim_scale(coefficient * 1.5),
       'Nghị định 152/2025 Điều 54 (hộ gia đình bằng 1,5 lần cá nhân; mức cá nhân ghi theo trí nhớ)', mark
from commendation.award_coefficient
where subject = 'PERSON' and code in ('BK_TTG', 'BK_TINH', 'GK');
