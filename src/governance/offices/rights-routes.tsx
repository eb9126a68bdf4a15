import { DateField, type FormState } from '../../platform/components/fields.tsx'
import { TickBox } from '../../platform/components/choices.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import { Empty } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Desk } from '../../agreement/index.ts'
import { reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { functionWords } from '../../platform/people/index.ts'
import type { GovernanceTables } from '../tables.ts'
import { RightsForm } from './forms.ts'
import { groundOf } from './ground.ts'
import { handoverTexts } from './handover-texts.ts'
import { paths } from './paths.ts'
import { handoverIn, planOf } from './queries.ts'
import { refusals } from './refusals.ts'
import { endField, mayPass, officeFunctions, type Passing, passRights, rightField, rightsOf } from './rights.ts'

const { page, action } = routing<GovernanceTables>()

/** The rights that go with an office pass on with it: the administrator's page of a handover. */
export function rightsRoutes(desk: Desk): Route[] {
  return [
    page({
      path: paths.rights,
      access: 'administrator',
      record: 'nothing-personal',
      show: (asked) => showRights(desk, asked, { language: asked.language }),
    }),
    action({
      path: paths.rights,
      access: 'administrator',
      record: 'handover.rights-passed',
      form: RightsForm,
      async run({ tx, viewer, params: { partnership, handover: id }, input, now, today, language }) {
        const passing = passingIn(input)
        const verdict = mayPass(viewer, await handoverIn(reading(tx), partnership, id), passing, today)
        if (!verdict.allowed) {
          const field = verdict.why === 'rights-backwards' ? 'fra' : ''
          return { again: [{ field, message: refusals[language][verdict.why] }] }
        }
        await passRights(tx, viewer, id, passing, now)
        return { to: paths.handover.to({ partnership, handover: id }), about: { partnership, handover: id } }
      },
      again: (faulty) => showRights(desk, faulty, faulty),
    }),
  ]
}

/** What was ticked: `secretary-…` and `chair-…` by person, `slut-…` by tenure. */
function passingIn({ fra, ...ticked }: { readonly fra: Passing['from'] } & Readonly<Record<string, unknown>>): Passing {
  const names = Object.keys(ticked)
  const after = (prefix: string) =>
    names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  const gets = officeFunctions.flatMap((name) =>
    after(rightField(name, '')).map((person) => ({ person, function: name })),
  )
  return { from: fra, gets, ends: after(endField('')) }
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; handover: string }>,
  'db' | 'params' | 'frame' | 'today'
>

async function showRights(
  desk: Desk,
  { db, params: { partnership, handover: id }, frame, today }: Shown,
  form: FormState,
) {
  const handover = await handoverIn(db, partnership, id)
  const ground = await groundOf(desk, db, partnership, today)
  const { candidates, held } = await rightsOf(db, partnership, handover, today)
  const turn = (await planOf(db, partnership, handover.office)).find(
    ({ party, from }) => party === handover.to && from >= today,
  )
  const { language } = frame
  const t = handoverTexts[language]
  const words = functionWords[language]
  const state = { ...form, language }
  const party = (of: string) => ground.partyNames.get(of) ?? of
  const back = paths.handover.to({ partnership, handover: id })
  return (
    <Page frame={frame} title={t.rights}>
      <h1>{t.rights}</h1>
      <p class="lead">{t.rightsLead(party(handover.to))}</p>
      {candidates.length === 0 ? (
        <Empty>{t.nobodyThere(party(handover.to))}</Empty>
      ) : (
        <PostForm {...state} to={paths.rights.to({ partnership, handover: id })} submit={t.rightsSubmit} cancel={back}>
          <DateField {...state} name="fra" label={t.rightsFrom} value={turn?.from ?? today} />
          <fieldset>
            <legend class="form-label">{t.getsThem(party(handover.to))}</legend>
            {candidates.flatMap(({ id: person, name, has }) =>
              officeFunctions.map((each) =>
                has.includes(each) ? (
                  <p>{t.hasAlready(name, words[each])}</p>
                ) : (
                  <TickBox {...state} name={rightField(each, person)} label={t.gets(name, words[each])} />
                ),
              ),
            )}
          </fieldset>
          {held.length > 0 && (
            <fieldset>
              <legend class="form-label">{t.endsDayBefore}</legend>
              {held.map((each) => (
                <TickBox
                  {...state}
                  name={endField(each.id)}
                  label={t.ends(each.name, party(each.party), words[each.function])}
                  ticked
                />
              ))}
            </fieldset>
          )}
        </PostForm>
      )}
    </Page>
  )
}
