-- 0016: series, polls.
select 1;
