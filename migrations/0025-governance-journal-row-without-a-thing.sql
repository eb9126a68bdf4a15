-- 0025: a row of the journal that names nothing is guarded by its own flag.

-- JRN-01: what 0024 asks of an annex or a procedure has no answer where the row names none; then it is as open as the row says itself.
drop policy entry_is_for_whoever_sees_its_document on governance.journal_entry;
create policy entry_is_for_whoever_sees_its_document on governance.journal_entry for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and ((select governance.viewer_keeps_records()) or case
      when kind = 'annex' and about_id is not null then exists (select from governance.annex a
        where a.partnership_id = journal_entry.partnership_id and a.annex_id = journal_entry.about_id)
      when kind = 'procedure' and about_id is not null then exists (select from governance.procedure p
        where p.partnership_id = journal_entry.partnership_id and p.procedure_id = journal_entry.about_id)
      else not closed or governance.viewer_sat_in(body_id, on_day) end));
