-- 0020: the journal and its exports.
select 1;
