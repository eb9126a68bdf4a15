-- 0019: idempotency keys and webhooks.
select 1;
