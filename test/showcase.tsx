import { z } from 'zod'
import { Radios, TickBox, TickBoxes } from '../src/platform/components/choices.tsx'
import { Day, Moment } from '../src/platform/components/day.tsx'
import {
  DateField,
  FileField,
  type FormState,
  SelectField,
  TextArea,
  TextField,
} from '../src/platform/components/fields.tsx'
import { ActButton, Button, ConfirmPage, PostForm } from '../src/platform/components/form.tsx'
import type { Frame } from '../src/platform/components/frame.ts'
import { DocumentList, Empty, Pager, SummaryList, Table } from '../src/platform/components/lists.tsx'
import { Notice, Tag } from '../src/platform/components/notices.tsx'
import { Page } from '../src/platform/components/page.tsx'
import { day } from '../src/platform/days.ts'
import { Refused } from '../src/platform/errors.ts'
import { number } from '../src/platform/format.ts'
import { dayField, formIn, oneOf, perhapsWords, several, words } from '../src/platform/forms.ts'
import { Fault, type FaultName, faults } from '../src/platform/http/faults.ts'
import type { Route } from '../src/platform/http/route.ts'
import { routing } from '../src/platform/http/routing.ts'
import { path } from '../src/platform/paths.ts'

const { page, action } = routing<unknown>()

/** Where the shared components and the error pages are shown. */
export const show = {
  front: path('/:partnership'),
  lists: path('/:partnership/overblik'),
  form: path('/:partnership/aftale/ny'),
  confirm: path('/:partnership/aftale/slet'),
  agreement: path('/:partnership/aftale'),
  fault: path('/:partnership/fejl/:fault'),
  files: path('/:partnership/filer'),
}

const texts = {
  da: {
    what: 'Skriv, hvad der skete',
    when: 'Skriv datoen som dag, måned og år, fx 31.12.2018',
    kind: 'Vælg, hvad det er',
  },
  en: { what: 'Write what happened', when: 'Write the date as day, month and year', kind: 'Choose what it is' },
}
const ShownForm = formIn(texts, (t) =>
  z.object({
    what: words(t.what),
    when: dayField(t.when),
    kind: oneOf(['held', 'planned'], t.kind),
    note: perhapsWords(t.what, 200),
    who: several(z.string()),
  }),
)

const meetings = [
  { id: '1', what: 'Styregruppen holdt sit første møde i året', on: day('2018-03-06'), hours: 2.5 },
  { id: '2', what: 'Koordinationsgruppen mødtes hos Vestegnens Politi i Albertslund', on: day('2018-04-17'), hours: 3 },
  { id: '3', what: 'Arbejdsgruppen »Unge og digitale medier« blev nedsat', on: day('2018-05-02'), hours: 1.25 },
]

function Lists({ frame }: { frame: Frame }) {
  const { language } = frame
  return (
    <Page frame={frame} title="Lister og beskeder" wide description="Alt det, som siderne er bygget af.">
      <h1>Lister og beskeder</h1>
      <p class="lead">Hvad der er sket, og hvad der skal ske, sat op så det kan læses på en telefon og på en væg.</p>
      <Notice heading="Til orientering">Der er møde i styregruppen den 6. december.</Notice>
      <Notice tone="success" announced>
        Mødet er skrevet ned.
      </Notice>
      <Notice tone="warning" heading="Frist nær">
        Hold ét møde <a href="#moeder">senest 31. december 2018</a>.
      </Notice>
      <Notice tone="error" heading="Brudt">
        Kommissoriet mangler succeskriterier.
      </Notice>
      <h2 id="moeder">Møder</h2>
      <Table
        caption="Møder i 2018"
        language={language}
        rows={meetings}
        columns={[
          { head: 'Hvad', cell: (row) => <a href={`#${row.id}`}>{row.what}</a> },
          { head: 'Dato', cell: (row) => <Day of={row.on} language={language} /> },
          { head: 'Tilstand', cell: (row) => (row.id === '1' ? <Tag tone="success">holdt</Tag> : <Tag>planlagt</Tag>) },
          { head: 'Timer', cell: (row) => number(row.hours, language), numeric: true },
          {
            head: 'Handling',
            cell: (row) => (
              <ActButton to="#" kind="secondary" says={`Tilbagekald: ${row.what}`}>
                Tilbagekald
              </ActButton>
            ),
          },
        ]}
      />
      <Pager language={language} newer="?foer=3" older="?efter=1" />
      <Tag tone="info">ny</Tag> <Tag tone="warning">venter</Tag> <Tag tone="error">afvist</Tag>
      <h2>Om mødet</h2>
      <SummaryList
        facts={[
          ['Afholdt', <Day of={day('2018-03-06')} language={language} />],
          ['Skrevet ned', <Moment of={new Date('2018-03-07T08:05:00Z')} language={language} />],
          ['Kendetegn', 'f3b0c442-98fc-1c14-9afb-f4c8996fb924-f3b0c442-98fc-1c14-9afb-f4c8996fb924'],
        ]}
      />
      <h2>Dokumenter</h2>
      <DocumentList
        language={language}
        documents={[
          { name: 'Partnerskabsaftalen', href: '#', format: 'PDF', bytes: 182_331 },
          { name: 'Kalender med frister', href: '#', format: 'iCalendar' },
        ]}
      />
      <details class="details">
        <summary class="details-summary">Hvordan regner vi det ud?</summary>
        <div class="details-text">
          <p>Vi tæller de møder, der er skrevet ned, og holder dem op mod teksten.</p>
        </div>
      </details>
      <Empty>Der er ingen tilbagekaldte hændelser.</Empty>
    </Page>
  )
}

function FormPage({ frame, form }: { frame: Frame; form: FormState }) {
  return (
    <Page frame={frame} title="Skriv en hændelse ned">
      <h1>Skriv en hændelse ned</h1>
      <PostForm {...form} to={frame.address} submit="Gem" cancel="/vestegnen">
        <TextField {...form} name="what" label="Hvad skete der?" hint="Skriv det, som det skal stå i listen." />
        <DateField {...form} name="when" label="Hvornår?" value={day('2018-10-15')} />
        <Radios
          {...form}
          name="kind"
          label="Hvad er det?"
          options={[
            { value: 'held', label: 'Et møde, der er holdt', hint: 'Så tæller det med.' },
            { value: 'planned', label: 'Et møde, der er planlagt' },
          ]}
        />
        <SelectField
          {...form}
          name="body"
          label="Hvem?"
          options={[
            { value: 'styregruppe', label: 'Styregruppen' },
            { value: 'koordinationsgruppe', label: 'Koordinationsgruppen' },
          ]}
        />
        <TickBoxes
          {...form}
          name="who"
          label="Hvem var med?"
          optional
          options={[
            { value: 'herlev', label: 'Herlev' },
            { value: 'gladsaxe', label: 'Gladsaxe' },
          ]}
        />
        <TextArea {...form} name="note" label="Bemærkning" optional />
        <TextField {...form} name="secret" label="Adgangskode" type="password" autocomplete="current-password" />
        <FileField {...form} name="file" label="Bilag" hint="PDF eller billede, højst 10 MB" />
        <TickBox {...form} name="sure" label="Jeg har set mødet i kalenderen" />
      </PostForm>
      <form method="get" action={frame.address} class="form-row">
        <DateField language={form.language} name="pr" label="Pr. dato" value={day('2018-10-15')} hint={null} />
        <Button kind="secondary">Vis</Button>
      </form>
    </Page>
  )
}

const open = { access: 'anyone', record: 'nothing-personal' } as const

/** A room that shows every shared component and every error page. */
export const showcase: readonly Route[] = [
  page({ ...open, path: show.lists, show: ({ frame }) => <Lists frame={frame} /> }),
  page({ ...open, path: show.front, show: ({ frame }) => <Lists frame={frame} /> }),
  page({ ...open, path: show.agreement, show: ({ frame }) => <Lists frame={frame} /> }),
  page({
    ...open,
    path: show.form,
    show: ({ frame }) => <FormPage frame={frame} form={{ language: frame.language }} />,
  }),
  action({
    ...open,
    path: show.form,
    form: ShownForm,
    run: async ({ params }) => show.lists.to(params),
    again: ({ frame, typed, problems }) => (
      <FormPage frame={frame} form={{ language: frame.language, typed, problems }} />
    ),
  }),
  page({
    ...open,
    path: show.confirm,
    show: ({ frame }) => (
      <ConfirmPage
        frame={frame}
        title="Vil du tilbagekalde mødet?"
        says="Mødet den 6. marts 2018 tæller så ikke længere med. Det kan ikke fortrydes."
        to={frame.address}
        submit="Tilbagekald mødet"
        cancel="/vestegnen/overblik"
      />
    ),
  }),
  page({
    ...open,
    path: show.fault,
    show({ params }) {
      const name = params.fault as FaultName
      if (name === 'refused')
        throw new Refused('shown', { da: 'Mødet er allerede tilbagekaldt.', en: 'The meeting is already retracted.' })
      if (name in faults) throw new Fault(name)
      throw new Error('shown')
    },
  }),
]
