-- Thành phần hồ sơ: what a dossier holds, by award and by the day it holds. Luật 2022 Điều 84, 85; Nghị định 98/2023 Điều 33, 34 where
-- the present decree's text is not in hand. A province adds its own as commendation.local_rule of the kind PAPER.
-- REPORT is the báo cáo thành tích, which is written in the program; the others are attached or handed in on paper.
create table commendation.dossier_paper (
    award      text not null,
    code       text not null,
    position   int not null,
    label      text not null,
    needed     boolean not null,
    valid_from date not null,
    valid_to   date,
    citation   text not null,
    mark       text not null,
    constraint dossier_paper_pk primary key (award, code, valid_from),
    constraint dossier_paper_mark check (mark in ('SEEN', 'SEEN_OLD', 'DERIVED', 'RECALLED', 'UNKNOWN')),
    constraint dossier_paper_days_rise check (valid_to is null or valid_to >= valid_from)
);

insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark)
select award, code, position, label, needed, '2024-01-01', citation, mark
from unnest(array['LDTT', 'CSTT', 'TTLDTT', 'TTLDXS', 'CSTDCS', 'CSTD_TINH', 'CSTD_TQ', 'CO_TINH', 'CO_CP', 'XA_TB', 'THON_VH', 'GDVH']) award
cross join (values
    ('REQUEST', 1, 'Tờ trình của đơn vị kèm danh sách', true, 'Luật 2022 Điều 84 khoản 1', 'SEEN'),
    ('MINUTES', 3, 'Biên bản bình xét thi đua của đơn vị', true, 'Luật 2022 Điều 84 khoản 1', 'SEEN')
) paper (code, position, label, needed, citation, mark);

-- The report of a Lao động tiên tiến and of a family: old procedures of provinces did without it.
insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark)
select award, 'REPORT', 2, 'Báo cáo thành tích', award not in ('LDTT', 'CSTT', 'GDVH'), '2024-01-01', 'Luật 2022 Điều 84 khoản 1', 'SEEN'
from unnest(array['LDTT', 'CSTT', 'TTLDTT', 'TTLDXS', 'CSTDCS', 'CSTD_TINH', 'CSTD_TQ', 'CO_TINH', 'CO_CP', 'XA_TB', 'THON_VH', 'GDVH']) award;

insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark)
select award, 'VOTE', 4, 'Kết quả bỏ phiếu của Hội đồng đơn vị đề nghị', false, '2024-01-01', 'Nghị định 98/2023 Điều 33, 34', 'SEEN_OLD'
from unnest(array['CSTDCS', 'CSTD_TINH', 'CSTD_TQ', 'CO_TINH', 'CO_CP']) award;

insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark)
select award, 'CERTIFICATE', 5, 'Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ', false, '2024-01-01', 'Luật 2022 Điều 84 khoản 1', 'SEEN'
from unnest(array['CSTDCS', 'CSTD_TINH', 'CSTD_TQ']) award;

insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark)
select award, code, position, label, needed, '2024-01-01', 'Luật 2022 Điều 84 khoản 2', 'RECALLED'
from unnest(array['GK', 'BK_TINH', 'BK_TTG', 'KNC']) award
cross join (values
    ('REQUEST', 1, 'Văn bản đề nghị kèm danh sách', true),
    ('REPORT', 2, 'Báo cáo thành tích', true),
    ('MINUTES', 3, 'Biên bản xét khen thưởng của đơn vị', true)
) paper (code, position, label, needed);

insert into commendation.dossier_paper (award, code, position, label, needed, valid_from, citation, mark) values
    ('BK_TTG', 'DUTIES', 6, 'Xác nhận nghĩa vụ thuế, bảo hiểm xã hội, môi trường (doanh nghiệp)', false, '2024-01-01', 'Nghị định 98/2023', 'SEEN_OLD');
