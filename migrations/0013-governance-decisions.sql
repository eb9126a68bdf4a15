-- 0013: what was noted at a meeting, and what was decided.
select 1;
