import type { FormState } from '../../../platform/components/fields.tsx'
import { ConfirmPage } from '../../../platform/components/form.tsx'
import { reading } from '../../../platform/db/types.ts'
import { insist } from '../../../platform/errors.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import { routing } from '../../../platform/http/routing.ts'
import { keepers } from '../../keepers.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import type { GovernanceTables } from '../../tables.ts'
import { bodiesThatMeet } from '../bodies.ts'
import { paths } from '../paths.ts'
import { changeTemplate, makeTemplate, removeTemplate } from './commands.ts'
import { patternIn, TemplateForm } from './forms.ts'
import { mayUse } from './policy.ts'
import { type Pattern, yearToPlan } from './proposals.ts'
import { seriesOf, standingOf, templateIn, templatesOf } from './queries.ts'
import { TemplateFormPage } from './template-form-views.tsx'
import { TemplatePage, TemplatesPage } from './template-views.tsx'
import { refusals, seriesTexts } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** The templates of series: made, changed, taken out of use. Those with a word of their own come before those with an id. */
export function templateRoutes() {
  return [
    listRoute(),
    newRoute(),
    makeRoute(),
    templateRoute(),
    changeRoute(),
    changingRoute(),
    removeRoute(),
    removingRoute(),
  ]
}

function listRoute() {
  return page({
    path: paths.templates,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership } }) {
      return <TemplatesPage {...{ frame, partnership }} templates={await templatesOf(db, partnership)} />
    },
  })
}

function newRoute() {
  return page({
    path: paths.newTemplate,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showNew(asked, { language: asked.language }),
  })
}

function makeRoute() {
  return action({
    path: paths.newTemplate,
    access: keepers,
    record: 'template.made',
    form: TemplateForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const known = (await bodiesThatMeet(reading(tx), partnership, today)).some(({ id }) => id === input.organ)
      if (!known) return { again: [{ field: 'organ', message: meetingTexts[language].bodyMissing }] }
      const template = await makeTemplate(tx, viewer, input.organ, wordsIn(input), now)
      return { to: paths.template.to({ partnership, template }), about: { partnership, template } }
    },
    again: (faulty) => showNew(faulty, faulty),
  })
}

function templateRoute() {
  return page({
    path: paths.template,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership, template: id }, today }) {
      const template = await templateIn(db, partnership, id)
      const items = await standingOf(db, partnership, template.id)
      const series = await seriesOf(db, partnership, template.id)
      const next = Math.max(yearToPlan(template.pattern, today), ...series.map(({ year }) => year + 1))
      return <TemplatePage {...{ frame, partnership, template, items, series, next }} />
    },
  })
}

function changeRoute() {
  return page({
    path: paths.changeTemplate,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showChange(asked, { language: asked.language }),
  })
}

function changingRoute() {
  return action({
    path: paths.changeTemplate,
    access: keepers,
    record: 'template.changed',
    form: TemplateForm,
    async run({ tx, viewer, params: { partnership, template }, input, language }) {
      const { id, version } = await templateIn(reading(tx), partnership, template)
      // Whoever comes second sees what stands there and what they wrote; only a true race is left to the command.
      if (version !== input.udgave)
        return { again: [{ field: '', message: refusals[language]['somebody-was-quicker'] }] }
      await changeTemplate(tx, viewer, { id, version }, wordsIn(input))
      return paths.template.to({ partnership, template })
    },
    again: (faulty) => showChange(faulty, faulty),
  })
}

function removeRoute() {
  return page({
    path: paths.removeTemplate,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, template: id }, language }) {
      const template = await templateIn(db, partnership, id)
      insist(mayUse(viewer, template), refusals)
      const t = seriesTexts[language]
      const at = { partnership, template: template.id }
      return (
        <ConfirmPage
          frame={frame}
          title={`${t.remove}: ${template.name}`}
          says={t.removeLead}
          to={paths.removeTemplate.to(at)}
          submit={t.remove}
          cancel={paths.template.to(at)}
        />
      )
    },
  })
}

function removingRoute() {
  return action({
    path: paths.removeTemplate,
    access: keepers,
    record: 'template.removed',
    async run({ tx, viewer, params: { partnership, template }, now }) {
      await removeTemplate(tx, viewer, template, now)
      return paths.templates.to({ partnership })
    },
  })
}

interface Typed {
  readonly navn: string
  readonly fra: string
  readonly til: string
  readonly sted: string | null
  readonly link: string | null
}

function wordsIn(input: Typed & Parameters<typeof patternIn>[0]) {
  const { navn, fra, til, sted, link } = input
  const pattern: Pattern = patternIn(input)
  return { name: navn, from: fra, until: til, place: sted, link, pattern }
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'viewer' | 'params' | 'frame' | 'today'>

async function showNew({ db, params: { partnership }, frame, today }: Shown<{ partnership: string }>, form: FormState) {
  const bodies = await bodiesThatMeet(db, partnership, today)
  return <TemplateFormPage {...{ frame, partnership, form, bodies }} template={null} />
}

async function showChange(
  { db, viewer, params: { partnership, template: id }, frame }: Shown<{ partnership: string; template: string }>,
  form: FormState,
) {
  const template = await templateIn(db, partnership, id)
  insist(mayUse(viewer, template), refusals)
  return <TemplateFormPage {...{ frame, partnership, form, template }} bodies={[]} />
}
