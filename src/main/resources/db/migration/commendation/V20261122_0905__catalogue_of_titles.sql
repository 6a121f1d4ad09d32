-- Luật Thi đua, khen thưởng 2022 Điều 6, 19 to 32, 77 to 80; Nghị định 152/2025 Điều 49, 50; Nghị định 129/2025 Điều 59. The
-- standards are told in our own words; the article is what counts.
insert into commendation.instrument (code, position, name, about, valid_from, valid_to, mark) values
    ('L06-2022', 1, 'Luật Thi đua, khen thưởng số 06/2022/QH15', 'Luật cơ bản: 8 chương, 96 điều', '2024-01-01', null, 'SEEN'),
    ('L06-2026', 2, 'Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng', 'Thêm loại hình khen thưởng, phân cấp, đơn giản thủ tục. Chưa có toàn văn trong hệ thống: tiêu chuẩn sửa đổi cần đối chiếu', '2026-10-01', null, 'SEEN'),
    ('ND98-2023', 3, 'Nghị định 98/2023/NĐ-CP', 'Hướng dẫn Luật trước khi có Nghị định 152/2025', '2024-01-01', '2025-06-30', 'SEEN'),
    ('ND152-2025', 4, 'Nghị định 152/2025/NĐ-CP', 'Phân cấp, phân quyền; quy định chi tiết và hướng dẫn thi hành Luật. Chưa rõ văn bản thay thế sau 01/10/2026', '2025-07-01', null, 'SEEN'),
    ('ND129-2025', 5, 'Nghị định 129/2025/NĐ-CP', 'Thẩm quyền của chính quyền hai cấp, lĩnh vực nội vụ (Điều 59: Chủ tịch UBND cấp xã)', '2025-07-01', null, 'SEEN'),
    ('TT01-2024', 6, 'Thông tư 01/2024/TT-BNV', 'Hướng dẫn thi hành', '2024-01-01', '2025-08-04', 'SEEN'),
    ('TT15-2025', 7, 'Thông tư 15/2025/TT-BNV', 'Biện pháp tổ chức, hướng dẫn thi hành. Chưa có toàn văn trong hệ thống', '2025-08-05', null, 'SEEN'),
    ('ND86-2023', 8, 'Nghị định 86/2023/NĐ-CP', 'Gia đình văn hóa; thôn, tổ dân phố văn hóa; xã, phường tiêu biểu', '2024-01-30', null, 'SEEN'),
    ('TT28-2025', 9, 'Thông tư 28/2025/TT-BTC', 'Sử dụng Quỹ thi đua, khen thưởng', '2025-07-15', null, 'SEEN'),
    ('ND73-2024', 10, 'Nghị định 73/2024/NĐ-CP', 'Lương cơ sở 2.340.000 đồng', '2024-07-01', '2026-06-30', 'SEEN'),
    ('ND161-2026', 11, 'Nghị định 161/2026/NĐ-CP', 'Lương cơ sở 2.530.000 đồng', '2026-07-01', null, 'SEEN'),
    ('ND335-2025', 12, 'Nghị định 335/2025/NĐ-CP', 'Xếp loại chất lượng cơ quan, cán bộ, công chức', '2026-01-01', null, 'SEEN'),
    ('ND233-2026', 13, 'Nghị định 233/2026/NĐ-CP', 'Xếp loại đơn vị sự nghiệp công lập, viên chức', '2026-07-01', null, 'SEEN'),
    ('ND30-2020', 14, 'Nghị định 30/2020/NĐ-CP', 'Công tác văn thư, thể thức văn bản', '2020-03-05', null, 'SEEN');

insert into commendation.award_kind
    (code, valid_from, position, sort, name, subjects, standard, prerequisite, citation, mark) values
    ('LDTT', '2024-01-01', 1, 'TITLE', 'Lao động tiên tiến', '{PERSON}', 'Hoàn thành tốt nhiệm vụ trở lên; tự lực, tự cường, đoàn kết, tích cực tham gia phong trào thi đua. Người ngoài khu vực nhà nước: lao động, sản xuất có hiệu quả, gương mẫu, tích cực tham gia phong trào', 'Xếp loại của năm từ hoàn thành tốt nhiệm vụ', 'Luật 2022 Điều 24', 'SEEN'),
    ('CSTT', '2024-01-01', 2, 'TITLE', 'Chiến sĩ tiên tiến', '{PERSON}', 'Như Lao động tiên tiến, đối với quân nhân, công an, dân quân; theo quy định của Bộ Quốc phòng, Bộ Công an', '', 'Luật 2022 Điều 24', 'SEEN'),
    ('CSTDCS', '2024-01-01', 3, 'TITLE', 'Chiến sĩ thi đua cơ sở', '{PERSON}', 'Đạt tiêu chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến, và một trong các điều kiện: hoàn thành xuất sắc nhiệm vụ; có sáng kiến được cơ sở công nhận; có đề tài, đề án, công trình khoa học đã nghiệm thu; mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu', 'Lao động tiên tiến hoặc Chiến sĩ tiên tiến cùng năm', 'Luật 2022 Điều 23', 'SEEN'),
    ('CSTD_TINH', '2024-01-01', 4, 'TITLE', 'Chiến sĩ thi đua tỉnh', '{PERSON}', 'Thành tích tiêu biểu xuất sắc trong số người có 3 lần liên tục là Chiến sĩ thi đua cơ sở; có sáng kiến áp dụng hiệu quả, có khả năng nhân rộng trong tỉnh, hoặc công trình khoa học, hoặc mưu trí, sáng tạo', '3 lần liên tục là Chiến sĩ thi đua cơ sở', 'Luật 2022 Điều 22', 'SEEN'),
    ('CSTD_TQ', '2024-01-01', 5, 'TITLE', 'Chiến sĩ thi đua toàn quốc', '{PERSON}', 'Thành tích tiêu biểu xuất sắc nhất trong số người có 2 lần liên tục là chiến sĩ thi đua tỉnh; có sáng kiến, công trình có khả năng nhân rộng trong toàn quốc', '2 lần liên tục là chiến sĩ thi đua tỉnh', 'Luật 2022 Điều 21', 'SEEN'),
    ('TTLDTT', '2024-01-01', 6, 'TITLE', 'Tập thể lao động tiên tiến', '{COLLECTIVE}', 'Hoàn thành tốt nhiệm vụ; phong trào thi đua thường xuyên, thiết thực; ít nhất 70% cá nhân là Lao động tiên tiến, không có người bị kỷ luật từ cảnh cáo; nội bộ đoàn kết', '', 'Luật 2022 Điều 28', 'SEEN'),
    ('TTLDXS', '2024-01-01', 7, 'TITLE', 'Tập thể lao động xuất sắc', '{COLLECTIVE}', 'Hoàn thành xuất sắc nhiệm vụ; 100% cá nhân hoàn thành nhiệm vụ, ít nhất 70% là Lao động tiên tiến, có Chiến sĩ thi đua cơ sở; nội bộ đoàn kết', '', 'Luật 2022 Điều 27', 'SEEN'),
    ('CO_TINH', '2024-01-01', 8, 'TITLE', 'Cờ thi đua của tỉnh', '{COLLECTIVE}', 'Dẫn đầu cụm, khối thi đua; vượt các chỉ tiêu thi đua; là gương tiêu biểu; tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ; thực hành tiết kiệm, chống lãng phí, tham nhũng', 'Dẫn đầu cụm, khối thi đua', 'Luật 2022 Điều 26', 'SEEN'),
    ('CO_CP', '2024-01-01', 9, 'TITLE', 'Cờ thi đua của Chính phủ', '{COLLECTIVE}', 'Tiêu biểu nhất trong số tập thể đạt cờ thi đua của tỉnh hoặc dẫn đầu cụm, khối thi đua do trung ương tổ chức', 'Cờ thi đua của tỉnh', 'Luật 2022 Điều 25', 'SEEN'),
    ('XA_TB', '2025-07-01', 10, 'TITLE', 'Xã, phường, đặc khu tiêu biểu', '{COLLECTIVE}', 'Theo khung tiêu chuẩn của Nghị định 86/2023 và quy định của tỉnh; Luật số 06/2026 có thể đã đổi tiêu chuẩn', '', 'Luật 2022 Điều 29; Nghị định 86/2023', 'RECALLED'),
    ('THON_VH', '2024-01-30', 11, 'TITLE', 'Thôn, tổ dân phố văn hóa', '{COLLECTIVE}', 'Theo khung tiêu chuẩn của Nghị định 86/2023 và quy định của tỉnh', '', 'Luật 2022 Điều 20; Nghị định 86/2023', 'SEEN'),
    ('GDVH', '2024-01-30', 12, 'TITLE', 'Gia đình văn hóa', '{HOUSEHOLD}', 'Theo khung tiêu chuẩn của Nghị định 86/2023 và quy định của tỉnh', '', 'Luật 2022 Điều 20; Nghị định 86/2023', 'SEEN');

insert into commendation.award_authority (code, valid_from, valid_to, levels, decided_by, citation, mark) values
    ('LDTT', '2024-01-01', null, '{ORGANISATION,COMMUNE}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; Chủ tịch UBND cấp xã; giám đốc doanh nghiệp, hợp tác xã', 'Luật 2022 Điều 80; Nghị định 129/2025 Điều 59', 'SEEN'),
    ('CSTT', '2024-01-01', null, '{STATE}', 'Theo quy định của Bộ Quốc phòng, Bộ Công an', 'Luật 2022 Điều 80', 'SEEN'),
    ('CSTDCS', '2024-01-01', '2025-06-30', '{ORGANISATION,DISTRICT}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; Chủ tịch UBND cấp huyện; giám đốc doanh nghiệp, hợp tác xã', 'Luật 2022 Điều 80', 'SEEN_OLD'),
    ('CSTDCS', '2025-07-01', null, '{ORGANISATION,COMMUNE}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; Chủ tịch UBND cấp xã; giám đốc doanh nghiệp, hợp tác xã', 'Nghị định 129/2025 Điều 59', 'SEEN'),
    ('CSTD_TINH', '2024-01-01', null, '{PROVINCE}', 'Chủ tịch UBND tỉnh, thành phố', 'Luật 2022 Điều 79', 'RECALLED'),
    ('CSTD_TQ', '2024-01-01', null, '{STATE}', 'Thủ tướng Chính phủ', 'Luật 2022 Điều 78', 'SEEN'),
    ('TTLDTT', '2024-01-01', '2025-06-30', '{ORGANISATION,DISTRICT}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; Chủ tịch UBND cấp huyện; giám đốc doanh nghiệp, hợp tác xã', 'Luật 2022 Điều 80', 'SEEN_OLD'),
    ('TTLDTT', '2025-07-01', null, '{ORGANISATION,COMMUNE}', 'Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân; Chủ tịch UBND cấp xã; giám đốc doanh nghiệp, hợp tác xã', 'Nghị định 129/2025 Điều 59', 'SEEN'),
    ('TTLDXS', '2024-01-01', null, '{PROVINCE}', 'Chủ tịch UBND tỉnh, thành phố', 'Luật 2022 Điều 79', 'RECALLED'),
    ('CO_TINH', '2024-01-01', null, '{PROVINCE}', 'Chủ tịch UBND tỉnh, thành phố', 'Luật 2022 Điều 79', 'RECALLED'),
    ('CO_CP', '2024-01-01', null, '{STATE}', 'Thủ tướng Chính phủ', 'Luật 2022 Điều 78', 'SEEN'),
    ('XA_TB', '2025-07-01', null, '{PROVINCE}', 'Chủ tịch UBND tỉnh, thành phố', 'Luật 2022 Điều 79', 'RECALLED'),
    ('THON_VH', '2024-01-30', '2025-06-30', '{DISTRICT}', 'Chủ tịch UBND cấp huyện', 'Luật 2022 Điều 80', 'SEEN_OLD'),
    ('THON_VH', '2025-07-01', null, '{COMMUNE}', 'Chủ tịch UBND cấp xã', 'Nghị định 129/2025 Điều 59', 'SEEN'),
    ('GDVH', '2024-01-30', null, '{COMMUNE}', 'Chủ tịch UBND cấp xã', 'Luật 2022 Điều 80; Nghị định 129/2025 Điều 59', 'SEEN');

insert into commendation.award_coefficient (code, subject, valid_from, coefficient, citation, mark) values
    ('LDTT', 'PERSON', '2025-07-01', 0.3, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CSTT', 'PERSON', '2025-07-01', 0.3, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CSTDCS', 'PERSON', '2025-07-01', 1.0, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CSTD_TINH', 'PERSON', '2025-07-01', 3.0, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CSTD_TQ', 'PERSON', '2025-07-01', 4.5, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('TTLDTT', 'COLLECTIVE', '2025-07-01', 0.8, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('TTLDXS', 'COLLECTIVE', '2025-07-01', 1.5, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CO_TINH', 'COLLECTIVE', '2025-07-01', 8.0, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('CO_CP', 'COLLECTIVE', '2025-07-01', 12.0, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('XA_TB', 'COLLECTIVE', '2025-07-01', 2.0, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('THON_VH', 'COLLECTIVE', '2025-07-01', 1.5, 'Nghị định 152/2025 Điều 50', 'SEEN'),
    ('GDVH', 'HOUSEHOLD', '2025-07-01', null, 'Nghị định 152/2025 Điều 50 (chưa đọc được mức này)', 'UNKNOWN');

insert into commendation.base_salary (valid_from, valid_to, amount, citation, mark) values
    ('2024-07-01', '2026-06-30', 2340000, 'Nghị định 73/2024/NĐ-CP', 'SEEN'),
    ('2026-07-01', null, 2530000, 'Nghị định 161/2026/NĐ-CP', 'SEEN');

insert into commendation.commendation_type (code, valid_from, position, name, grounds_higher, citation, mark) values
    ('MERIT', '2024-01-01', 1, 'Công trạng', true, 'Luật 2022 Điều 8', 'SEEN'),
    ('OUT_OF_TURN', '2024-01-01', 2, 'Đột xuất', false, 'Luật 2022 Điều 8; Nghị định 152/2025 Điều 4', 'SEEN'),
    ('MOVEMENT', '2024-01-01', 3, 'Phong trào thi đua', false, 'Luật 2022 Điều 8; Nghị định 152/2025 Điều 4', 'SEEN'),
    ('SERVICE', '2024-01-01', 4, 'Quá trình cống hiến', true, 'Luật 2022 Điều 8', 'SEEN'),
    ('TERM', '2024-01-01', 5, 'Niên hạn', true, 'Luật 2022 Điều 8', 'SEEN'),
    ('FOREIGN', '2024-01-01', 6, 'Đối ngoại', false, 'Luật 2022 Điều 8', 'SEEN'),
    ('THEME_MOVEMENT', '2026-10-01', 7, 'Phong trào thi đua theo chuyên đề', false, 'Luật số 06/2026/QH16', 'SEEN'),
    ('THEME', '2026-10-01', 8, 'Chuyên đề', false, 'Luật số 06/2026/QH16', 'SEEN');
