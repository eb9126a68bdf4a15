-- 0014: working groups and their charters.
select 1;
