import type { FormState } from '../../../platform/components/fields.tsx'
import { type Read, reading } from '../../../platform/db/types.ts'
import { found } from '../../../platform/errors.ts'
import type { Problem } from '../../../platform/forms.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import type { Language } from '../../../platform/languages.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepers } from '../../keepers.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { itemsOf, meetingIn } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { addAnnexes, addVersion, changeAnnex, moveAnnexUp, removeAnnex, withdrawAnnex } from './commands.ts'
import { AnnexesForm, AnnexForm, VersionForm } from './forms.ts'
import { savedName } from './names.ts'
import { paths } from './paths.ts'
import { mayAdd, mayRemove, mayWithdraw } from './policy.ts'
import { annexesOf, annexIn, latestOf } from './queries.ts'
import { received, type TurnedAway } from './receive.ts'
import { annexTexts, refusals } from './texts.ts'
import { AnnexesPage, AnnexPage } from './views.tsx'

const { page, action, download } = routing<GovernanceTables>()

/** The annexes of a meeting: added, opened, changed, moved, removed and withdrawn. */
export function annexRoutes(files: FileStore): Route[] {
  return [
    annexesRoute(files),
    addRoute(files),
    annexRoute(),
    changeRoute(),
    versionRoute(files),
    fileRoute(files),
    upRoute(),
    removeRoute(),
    withdrawRoute(),
  ]
}

/** What is sent at a time holds at most twice what one file may: a file that is somewhat too large is told so in words. */
function bytesAtATime({ maxBytes }: FileStore): number {
  return 2 * maxBytes + 65_536
}

/** The same in megabytes, as people read it. */
function megabytes({ maxBytes }: FileStore) {
  const each = Math.floor(maxBytes / 1_000_000)
  return { each, together: 2 * each }
}

function annexesRoute(files: FileStore) {
  return page({
    path: paths.annexes,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showAnnexes(asked, files, { language: asked.language }),
  })
}

function addRoute(files: FileStore) {
  return action({
    path: paths.annexes,
    access: keepers,
    record: 'annex.added',
    form: AnnexesForm,
    limit: bytesAtATime(files),
    tooLarge: (language) => tooLarge('filer', megabytes(files).together, language),
    async run({ tx, viewer, params: { partnership, meeting, item }, input, now, language, frame }) {
      const { good, refused } = await received(input.filer, files.maxBytes, language)
      if (good.length === 0) return { again: problemsOf(refused, 'filer', language) }
      const db = reading(tx)
      const allowed = await mayAddTo(db, viewer, { partnership, meeting, item }, good.length)
      if (!allowed.allowed) return { again: [{ field: '', message: refusals[language][allowed.why] }] }
      const ids = await addAnnexes(tx, viewer, files, { meeting, item, closed: input.lukket, files: good }, now)
      const [annex] = ids
      const about = { partnership, meeting, item, ...(ids.length === 1 && annex !== undefined && { annex }) }
      if (refused.length === 0) return { to: meetingPaths.meeting.to({ partnership, meeting }), about }
      const kept = { names: good.map(({ name }) => name).join(', '), refused }
      const shown = { db, params: { partnership, meeting, item }, frame }
      return { page: await showAnnexes(shown, files, { language }, kept) }
    },
    again: (faulty) => showAnnexes(faulty, files, faulty),
  })
}

function problemsOf(refused: readonly TurnedAway[], field: string, language: Language): Problem[] {
  const t = annexTexts[language]
  return [{ field, message: refused.map(({ name, says }) => t.turnedAway(name, says)).join(' ') }]
}

function tooLarge(field: string, most: number, language: Language): Problem {
  return { field, message: annexTexts[language].tooLarge(most) }
}

async function mayAddTo(
  db: Read<GovernanceTables>,
  viewer: Viewer,
  at: { partnership: string; meeting: string; item: string },
  more: number,
) {
  const meeting = await meetingIn(db, at.partnership, at.meeting)
  const there = (await annexesOf(db, at.partnership, meeting.id)).filter(({ item }) => item === at.item)
  return mayAdd(viewer, meeting, there.length + more)
}

function annexRoute() {
  return page({
    path: paths.annex,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showAnnex(asked, { language: asked.language }),
  })
}

function changeRoute() {
  return action({
    path: paths.annex,
    access: keepers,
    record: 'annex.changed',
    form: AnnexForm,
    async run({ tx, viewer, params: { partnership, meeting, annex: id }, input, now, language }) {
      const annex = await annexIn(reading(tx), partnership, meeting, id)
      // Whoever comes second sees what stands there, and decides; only a true race is left to the command (GOV-82).
      if (annex.revision !== input.rettelse)
        return { again: [{ field: '', message: annexTexts[language].changedMeanwhile(annex.title) }] }
      const change = { meeting, annex: annex.id, revision: input.rettelse, title: input.titel, closed: input.lukket }
      await changeAnnex(tx, viewer, change, now)
      return paths.annexes.to({ partnership, meeting, item: annex.item })
    },
    again: (faulty) => showAnnex(faulty, faulty),
  })
}

function versionRoute(files: FileStore) {
  return action({
    path: paths.newVersion,
    access: keepers,
    record: 'annex.version-added',
    form: VersionForm,
    limit: bytesAtATime(files),
    tooLarge: (language) => tooLarge('fil', megabytes(files).each, language),
    async run({ tx, viewer, params: { partnership, meeting, annex: id }, input, now, language }) {
      const annex = await annexIn(reading(tx), partnership, meeting, id)
      const { good, refused } = await received([input.fil], files.maxBytes, language)
      const [file] = good
      if (file === undefined) return { again: problemsOf(refused, 'fil', language) }
      if (latestOf(annex)?.version !== input.efter)
        return { again: [{ field: 'fil', message: refusals[language]['somebody-was-quicker'] }] }
      await addVersion(tx, viewer, files, { meeting, annex: annex.id, after: input.efter, file }, now)
      return paths.annexes.to({ partnership, meeting, item: annex.item })
    },
    again: (faulty) => showAnnex(faulty, faulty),
  })
}

/** A file of an annex; always saved, never shown in the page (WEB-14), and only to whoever sees its row (GOV-81). */
function fileRoute(files: FileStore) {
  return download({
    path: paths.file,
    access: 'signed-in',
    record: 'annex.opened',
    async serve({ db, params: { partnership, meeting, annex: id, version } }) {
      const annex = await annexIn(db, partnership, meeting, id)
      const file = found(
        annex.versions.find((each) => String(each.version) === version),
        'the file',
      )
      const pieces: Uint8Array[] = []
      for await (const piece of files.read(db, partnership, file.fileId)) pieces.push(piece)
      const name = savedName(file.fileName, file.mediaType, file.active)
      return { type: file.mediaType, name, body: Buffer.concat(pieces), foreign: true }
    },
  })
}

function upRoute() {
  return action({
    path: paths.up,
    access: keepers,
    record: 'annex.changed',
    async run({ tx, viewer, params: { partnership, meeting, annex: id } }) {
      const annex = await annexIn(reading(tx), partnership, meeting, id)
      await moveAnnexUp(tx, viewer, meeting, annex.id)
      return paths.annexes.to({ partnership, meeting, item: annex.item })
    },
  })
}

function removeRoute() {
  return action({
    path: paths.remove,
    access: keepers,
    record: 'annex.removed',
    async run({ tx, viewer, params: { partnership, meeting, annex } }) {
      await removeAnnex(tx, viewer, meeting, annex)
      return meetingPaths.meeting.to({ partnership, meeting })
    },
  })
}

function withdrawRoute() {
  return action({
    path: paths.withdraw,
    access: keepers,
    record: 'annex.withdrawn',
    async run({ tx, viewer, params: { partnership, meeting, annex }, now }) {
      await withdrawAnnex(tx, viewer, meeting, annex, now)
      return meetingPaths.meeting.to({ partnership, meeting })
    },
  })
}

type OfItem = { partnership: string; meeting: string; item: string }
type OfAnnex = { partnership: string; meeting: string; annex: string }
type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame'>

async function showAnnexes(
  { db, params: { partnership, meeting: of, item: id }, frame }: Shown<OfItem>,
  files: FileStore,
  form: FormState,
  kept?: { names: string; refused: readonly TurnedAway[] },
) {
  const meeting = await meetingIn(db, partnership, of)
  const items = await itemsOf(db, partnership, meeting.id)
  const at = items.findIndex((each) => each.id === id)
  const item = found(items[at], 'the item')
  const annexes = (await annexesOf(db, partnership, meeting.id)).filter((each) => each.item === item.id)
  const about = { meeting, item, number: at + 1, annexes, limits: megabytes(files), ...(kept && { kept }) }
  return <AnnexesPage {...{ frame, partnership, form, ...about }} />
}

async function showAnnex(
  { db, params: { partnership, meeting: of, annex: id }, frame, viewer }: Shown<OfAnnex> & { viewer: Viewer },
  form: FormState,
) {
  const meeting = await meetingIn(db, partnership, of)
  const annex = await annexIn(db, partnership, meeting.id, id)
  const may = {
    change: mayAdd(viewer, meeting, 0),
    remove: mayRemove(viewer, meeting),
    withdraw: mayWithdraw(viewer, meeting, annex),
  }
  return <AnnexPage {...{ frame, partnership, form, meeting, annex, may }} />
}
