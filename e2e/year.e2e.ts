import { expect, test } from 'vitest'
import { startDemonstration } from './demonstration.ts'
import { visits, ways } from './visiting.ts'
import { setUpGroup } from './year-group.ts'
import { handOver, prepareHandover } from './year-chair.ts'
import { approveMinutes, holdMeeting } from './year-meeting.ts'
import { findDate, planYear, preparePapers } from './year-planning.ts'
import { noteOf } from './meeting-steps.ts'

let origin = ''
const visit = visits(() => origin)

for (const { way, ...looking } of ways) {
  test(`E2E-25 a whole year: a group with its charter, meetings planned and held, minutes approved, the chair handed over, ${way}`, async () => {
    // A demonstration of its own: time passes in it.
    const demonstration = await startDemonstration()
    origin = demonstration.origin
    const year = { visit, looking: { ...looking, unanswered: true } }
    try {
      await setUpGroup(year)
      await planYear(year)
      const meeting = await findDate(year)
      await preparePapers(year, meeting)
      const page = await visit.person('sekretaer.gladsaxe', looking)
      expect(await noteOf(page, 'styregruppe-moeder')).not.toContain('Holdt')

      await demonstration.goOnAt('2018-11-22T12:00:00Z')
      await holdMeeting(year, meeting)
      await approveMinutes(year, meeting)
      expect(await noteOf(page, 'styregruppe-moeder')).toContain('Holdt')
      const handover = await prepareHandover(year)

      await demonstration.goOnAt('2019-01-02T08:00:00Z')
      await handOver(year, handover)
    } finally {
      await demonstration.stop()
    }
    // It plays a year: some hundred pages, the program started three times, and a mail that is written once a minute.
  }, 600_000)
}
