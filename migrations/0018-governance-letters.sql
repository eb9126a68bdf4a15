-- 0018: invitations and reminders.
select 1;
