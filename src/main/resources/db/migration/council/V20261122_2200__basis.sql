-- Where a share is written; that nobody confirmed it is said by ruling_confirmed, and on pages and papers once.
update council.voting_rule
set ruling_basis = regexp_replace(ruling_basis, '; (quy định hiện hành )?cần xác nhận( cho Hải Phòng)?$', '')
where unit is null and not ruling_confirmed;
