-- 0015: approved minutes.
select 1;
