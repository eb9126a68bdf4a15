import { named } from '../../platform/http/api/named.ts'

/** When and where, as a meeting is moved. */
export const timeNames = {
  day: named('dag', 'The date in Denmark.', '2018-12-06', 'date'),
  from: named('fra', 'When it begins, as a clock in Denmark shows it.', '09:30', 'time'),
  until: named('til', 'When it ends.', '11:00', 'time'),
  place: named('sted', 'Where it is held.', 'Rådhuset, lokale 2'),
  link: named('link', 'Where it is held on the net: an https address.', 'https://video.example.org/styregruppe'),
  extraordinary: named('ekstraordinaert', 'Called out of turn, with a shorter notice.', false, 'flag'),
  dayIsRight: named('dag_er_rigtig', 'Keep the day although it is a weekend, a holiday or years ahead.', false, 'flag'),
}

/** When, where and of which body, as a meeting is planned. */
export const planNames = {
  body: named('organ', 'The id of the body that meets.', 'styregruppe'),
  ...timeNames,
  sameDayAnyway: named('to_samme_dag', 'Plan it although the body meets on that day already.', false, 'flag'),
}

/** Why a meeting is cancelled. */
export const cancelNames = {
  why: named('hvorfor', 'Why it is cancelled. The members read it.', 'Ikke beslutningsdygtig'),
}

/** What stands under an item of an agenda. */
export const itemNames = {
  kind: named('slags', 'What the item asks of the body.', 'decision'),
  title: named('titel', 'What the item is called.', 'Budget for 2019'),
  matter: named('sag', 'What the matter is.', 'Sekretariatet har regnet på to muligheder.'),
  economy: named('oekonomi', 'What it costs.', 'Inden for rammen.'),
  recommendation: named('indstilling', 'What is proposed.', 'At budgettet godkendes.'),
  presenter: named('fremlaegger', 'Who presents it, in words.', 'Sekretariatet'),
  minutes: named('minutter', 'How many minutes it is to take.', 15, 'number'),
  closed: named('lukket', 'Only for the body and those who keep its records.', false, 'flag'),
}

/** Who is to sit in a seat, and since when. */
export const sittingNames = {
  person: named('person', 'The id of the person.', '5b0c4c8e-6f0e-4f0b-9a53-2f8e2b9d4f10'),
  capacity: named('som', 'Whether the seat is theirs, or they sit for the one whose it is.', 'holder'),
  from: named('fra', 'The first day, today or before.', '2018-10-15', 'date'),
}

/** Why a sitting was a mistake. */
export const undoNames = { why: named('hvorfor', 'Why it is undone.', 'Den forkerte plads') }

/** When a sitting ends. */
export const endNames = { last: named('sidste', 'The last day in the seat, today or before.', '2018-10-15', 'date') }

/** What somebody is to do. */
export const actionNames = {
  what: named('hvad', 'What is to be done.', 'Indkald til opfølgende møde'),
  owner: named('hvem', 'The id of the person who is to do it.', '5b0c4c8e-6f0e-4f0b-9a53-2f8e2b9d4f10'),
  dueOn: named('senest', 'The day by which it is to be done.', '2018-12-01', 'date'),
  item: named('punkt', 'The item that it came of.', '0e7c3f4a-8a50-4c2e-9b3c-5d1f0a2b7c66'),
}

/** What became of an action. */
export const outcomeNames = { outcome: named('blev', 'What became of it.', 'Mødet er indkaldt.') }

/** A turn of a party in an office. */
export const turnNames = {
  party: named('part', 'The id of the party.', 'herlev'),
  from: named('fra', 'The first day.', '2019-01-01', 'date'),
  until: named('til', 'The last day.', '2019-12-31', 'date'),
}

/** A takeover of an office. */
export const takeoverNames = {
  party: named('part', 'The id of the party that takes over.', 'herlev'),
  on: named('dag', 'The first day on which it has the office, today or before.', '2018-10-15', 'date'),
  after: named(
    'efter',
    'The `entry` of the holder before, as the office shows it; null where nobody had it.',
    '3c1f7c52-8a3b-4b52-9d0e-1f6a2b3c4d5e',
  ),
}
