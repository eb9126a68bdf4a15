-- 0024: what the journal says of an annex or a written procedure is seen by whoever sees that thing, and by nobody else.

-- JRN-01: an annex or its item may be closed after it was sent, and the body that sat when it was sent is not the one that sits when the
-- meeting is held: what is told of it in the journal follows the thing itself. Of the rest, as before (0020).
drop policy entry_is_for_members_or_for_the_body on governance.journal_entry;
create policy entry_is_for_whoever_sees_its_document on governance.journal_entry for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and ((select governance.viewer_keeps_records()) or case
      when kind = 'annex' and about_id is not null then exists (select from governance.annex a
        where a.partnership_id = journal_entry.partnership_id and a.annex_id = journal_entry.about_id)
      when kind = 'procedure' and about_id is not null then exists (select from governance.procedure p
        where p.partnership_id = journal_entry.partnership_id and p.procedure_id = journal_entry.about_id)
      else not closed or governance.viewer_sat_in(body_id, on_day) end));
