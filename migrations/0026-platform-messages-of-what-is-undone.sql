-- 0026: programs hear of what is undone as of what was done, and of a meeting however it came to be planned.

-- HOOK-05: none of these verbs is about a closed thing.
drop trigger audit_entry_is_announced on platform.audit_entry;
create trigger audit_entry_is_announced after insert on platform.audit_entry for each row
  when (new.verb in ('meeting.planned', 'meeting.moved', 'meeting.cancelled', 'meeting.agenda-sent', 'meeting.held',
    'minutes.sent', 'minutes.taken-back', 'evidence.recorded', 'evidence.retracted', 'seat.taken', 'seat.left', 'seat.undone',
    'group.set-up', 'group.set-up-undone', 'group.closed', 'group.closing-undone', 'charter.approved', 'charter.approval-undone',
    'agreement.amended', 'agreement.amendment-undone', 'poll.made', 'poll.chosen', 'poll.closed', 'office.taken-over',
    'takeover.undone'))
  execute function platform.announce_entry();

-- A year of a series and the date of a poll are recorded as what they are; each of their meetings is announced by the command. So is what
-- goes with the words of minutes: a decision that is emptied, and the change of a focus area that rested on it.
-- Only its owner may put another function in its place.
grant create on schema platform to samvaerk_eye;
set local role samvaerk_eye;
create or replace function platform.announce(p_type text, p_about jsonb, p_at timestamptz) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  if not platform.viewer_is_member() or p_type not in ('meeting.planned', 'decision.registered', 'decision.withdrawn',
      'agreement.amendment-undone', 'action.given', 'action.closed', 'minutes.approved', 'procedure.opened', 'procedure.concluded') then
    return;
  end if;
  insert into platform.webhook_delivery
      (partnership_id, delivery_id, webhook_id, event_id, type, about, happened_at)
    select w.partnership_id, gen_random_uuid(), w.webhook_id, event.id, p_type, p_about, p_at
    from platform.webhook w, (select gen_random_uuid() as id) as event
    where w.partnership_id = platform.viewer_partnership() and w.state = 'active' and p_type = any (w.events);
end $$;
set local role none;
revoke create on schema platform from samvaerk_eye;
