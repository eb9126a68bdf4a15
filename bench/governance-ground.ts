/** Fills the partnership that is measured with meetings and decisions, as many as a register of many years has. */
import type { Client } from 'pg'

/** How many meetings of the coordination group there are, and how many decisions each took. */
export const meetings = 500
export const decisionsEach = 20

const subjects = ['belysning på stien', 'klubaftener i Eksempelparken', 'besøg på skolerne', 'veste til natteravnene']

/** Puts 500 held meetings with 20 decisions each into the database, in two statements and past the commands: only reading is measured. */
export async function fillGovernance(owner: Client, partnership: string, by: string): Promise<void> {
  await owner.query(
    `insert into governance.meeting (partnership_id, meeting_id, body_id, begins_at, ends_at, on_day, place, state, plan_entries,
       held_entry, made_at, made_by, frozen_at, frozen_by, ended_at, ended_by)
     select $1, gen_random_uuid(), 'koordinationsgruppe', day + interval '8 hours', day + interval '10 hours', day::date, 'Rådhuset',
       'held', array[gen_random_uuid()], gen_random_uuid(), day, $2, day, $2, day + interval '10 hours', $2
     from generate_series(1, $3) n, lateral (select timestamptz '2008-01-07' + n * interval '7 days' as day) d`,
    [partnership, by, meetings],
  )
  await owner.query(
    `insert into governance.decision (partnership_id, decision_id, body_id, meeting_id, year, number, decided_on, title, words, made_at, made_by)
     select $1, gen_random_uuid(), 'koordinationsgruppe', meeting_id, extract(year from on_day)::int,
       row_number() over (partition by extract(year from on_day) order by on_day, n), on_day,
       'Sag ' || n || ': ' || ($3::text[])[1 + n % 4],
       'Koordinationsgruppen besluttede sag ' || n || ' om ' || ($3::text[])[1 + n % 4] || ' for kommunernes unge. Opdigtet.', made_at, $2
     from governance.meeting, generate_series(1, $4) n where partnership_id = $1 and state = 'held'`,
    [partnership, by, subjects, decisionsEach],
  )
}
