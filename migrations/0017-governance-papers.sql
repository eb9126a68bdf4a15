-- 0017: annexes and proposals.
select 1;
