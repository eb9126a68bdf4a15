-- 0021: written procedure.
select 1;
