/* oxlint-disable max-lines -- a table of sentences, one for each code. */
import type { EvidenceKind } from '../vocabulary.ts'
import type { ReasonParams } from './reasons.ts'
import type { Noun, Say, Sentences } from './texts.ts'

function noun(article: 'en' | 'et', one: string, many: string, done: string, ask: string): Noun {
  return { article, one, many, done, do: ask }
}

const nouns: Record<EvidenceKind, Noun> = {
  'meeting-planned': noun('et', 'møde', 'møder', 'planlagt', 'Planlæg'),
  'meeting-held': noun('et', 'møde', 'møder', 'holdt', 'Hold'),
  'minutes-approved': noun('et', 'referat', 'referater', 'godkendt', 'Godkend'),
  'group-established': noun('en', 'arbejdsgruppe', 'arbejdsgrupper', 'nedsat', 'Nedsæt'),
  'charter-approved': noun('et', 'kommissorium', 'kommissorier', 'godkendt', 'Godkend'),
  'group-closed': noun('en', 'arbejdsgruppe', 'arbejdsgrupper', 'lukket', 'Luk'),
  'office-assumed': noun('et', 'hverv', 'hverv', 'overtaget', 'Overtag'),
  'office-left': noun('et', 'hverv', 'hverv', 'fratrådt', 'Fratræd'),
  'seat-filled': noun('en', 'plads', 'pladser', 'besat', 'Besæt'),
  'seat-vacated': noun('en', 'plads', 'pladser', 'forladt', 'Forlad'),
  'set-aside': noun('en', 'ressource', 'ressourcer', 'afsat', 'Afsæt'),
  'hours-booked': noun('en', 'timeregistrering', 'timeregistreringer', 'lavet', 'Lav'),
  'activity-done': noun('en', 'aktivitet', 'aktiviteter', 'gennemført', 'Gennemfør'),
  'solution-examined': noun('en', 'løsning', 'løsninger', 'undersøgt', 'Undersøg'),
  'experience-shared': noun('en', 'erfaring', 'erfaringer', 'delt', 'Del'),
  'funding-sought': noun('en', 'ansøgning om midler', 'ansøgninger om midler', 'sendt', 'Send'),
  measured: noun('en', 'måling', 'målinger', 'foretaget', 'Foretag'),
  attested: noun('en', 'bekræftelse', 'bekræftelser', 'givet', 'Giv'),
  evaluated: noun('en', 'evaluering', 'evalueringer', 'gennemført', 'Gennemfør'),
  decided: noun('en', 'beslutning', 'beslutninger', 'truffet', 'Træf'),
  'entered-into-force': noun('en', 'ikrafttræden', 'ikrafttrædener', 'registreret', 'Registrér'),
  'notice-given': noun('en', 'opsigelse', 'opsigelser', 'afgivet', 'Afgiv'),
  dissolved: noun('en', 'opløsning', 'opløsninger', 'besluttet', 'Beslut'),
  'party-joined': noun('en', 'tiltrædelse', 'tiltrædelser', 'registreret', 'Registrér'),
  'party-left': noun('en', 'udtrædelse', 'udtrædelser', 'registreret', 'Registrér'),
  done: noun('en', 'handling', 'handlinger', 'udført', 'Udfør'),
  retracted: noun('en', 'tilbagetrækning', 'tilbagetrækninger', 'registreret', 'Registrér'),
}

const small = ['nul', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']

function number(count: number, one: 'et' | 'ét' | 'en' | 'én'): string {
  return count === 1 ? one : (small[count] ?? String(count))
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

function counted(p: ReasonParams['counted'], say: Say): string {
  const word = say.noun(p.kinds)
  const period = say.period(p.from, p.until, p.closed === 1)
  const was = p.closed === 1 ? 'blev' : 'er'
  const whose = p.thing === '' || p.thing === 'evaluation' || p.thing === 'decision' ? '' : `${say.thing(p.thing)}: `
  const planned = p.planned === 0 ? 'ingen er planlagt' : `${p.planned} er planlagt`
  const ahead = p.closed === 1 || p.happened >= p.needed || p.kinds !== 'meeting-held' ? '' : `; ${planned}`
  if (word === null) return `${whose}${countedAct(p, say, period)}.`
  if (p.happened === 0 && p.needed === 1) {
    return `${whose}${word.article === 'et' ? 'Intet' : 'Ingen'} ${word.one} ${was} ${word.done} ${period}${ahead}.`
  }
  if (p.happened === 0) return `${whose}Ingen af ${p.needed} ${word.many} ${was} ${word.done} ${period}${ahead}.`
  if (p.needed === 1 && p.happened === 1) return `${whose}1 ${word.one} ${was} ${word.done} ${period}.`
  if (p.happened > p.needed)
    return `${whose}${p.happened} ${word.many} ${was} ${word.done} ${period}, mindst ${p.needed} skulle der til.`
  return `${whose}${p.happened} af ${p.needed} ${word.many} ${was} ${word.done} ${period}${ahead}.`
}

function countedAct(p: ReasonParams['counted'], say: Say, period: string): string {
  const what = say.looked(p.kinds)
  if (p.happened === 0) return `Der er ikke registreret noget om ${what} ${period}`
  if (p.needed === 1) return `Registreret ${period}: ${what}${p.last === '' ? '' : ` (senest ${say.day(p.last)})`}`
  return `Registreret ${p.happened} af ${p.needed} gange ${period}: ${what}`
}

/** "styregruppemøde" where the body's name lets itself be joined, else "møde i Udvalget". */
function meeting(subject: string, many: boolean, say: Say): string {
  const plain = many ? 'møder' : 'møde'
  if (subject === '' || !say.isBody(subject)) return plain
  const name = say.name(subject)
  if (/^\p{Lu}\p{Ll}+gruppen$/u.test(name)) return `${name.slice(0, -1).toLowerCase()}${plain}`
  return `${plain} i ${name}`
}

/** Every sentence of a standing in Danish. */
export const danish: Sentences = {
  nouns,
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  everyone: { partnership: 'Partnerskabet', parties: 'Hver part' },
  things: {
    evaluation: 'evalueringen',
    decision: 'beslutningen',
    change: 'skiftet',
    vacancy: 'det ledige hverv',
    turn: 'turens længde',
  },
  verdicts: {
    'not-yet': 'ikke begyndt',
    open: 'åben',
    'on-course': 'på vej',
    due: 'frist nær',
    kept: 'holdt',
    broken: 'brudt',
    unproven: 'ikke påvist',
    free: 'ingen pligt',
  },
  and: 'og',
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
  half: (half, year) => `${half}. halvår ${year}`,
  date: (date, month, year) => `${date}. ${month} ${year}`,
  inPeriod: (period) => `i ${period}`,
  between: (from, until, closed) => (closed ? `fra ${from} til fristen ${until}` : `siden ${from} (frist ${until})`),
  noEnd: (from) => `siden ${from} (ingen frist)`,
  lengths: { Y: ['år', 'år'], M: ['måned', 'måneder'], W: ['uge', 'uger'], D: ['dag', 'dage'] },
  decimalPoint: ',',
  atLeast: (count) => `mindst ${count}`,
  quoted: (words) => `»${words}«`,
  reasons: {
    'not-signed': ({ signed }, say) =>
      signed === ''
        ? 'Det vides ikke, hvornår aftalen er underskrevet; før er der ingen aftale.'
        : `Aftalen er først underskrevet ${say.day(signed)}.`,
    'start-unknown': () => 'Aftalen begynder, når dens ikrafttræden er registreret.',
    'starts-later': ({ from }, say) => `Aftalen gælder først fra ${say.day(from)}.`,
    begins: ({ from }, say) => `Det begynder ${say.day(from)}.`,
    counted,
    planned: ({ on }, say) => `Næste møde er planlagt ${say.day(on)}.`,
    unconfirmed: ({ on }, say) => `Et møde var planlagt ${say.day(on)}, men ingen har skrevet, om det blev holdt.`,
    late: ({ on, days }, say) => `Gjort ${say.day(on)}, ${days} ${days === 1 ? 'dag' : 'dage'} for sent.`,
    more: ({ happened, max }) => `Det er flere end de ${max}, som teksten nævner: ${happened}.`,
    stub: ({ from, until, rule }, say) => {
      const part = `${say.day(from)} – ${say.day(until)} er kun en del af perioden`
      if (rule === 'owed') return `${capital(part)}, og den skyldes helt.`
      if (rule === 'pro-rata') return `${capital(part)}, og der skyldes en tilsvarende del.`
      if (rule === 'not-owed') return `${capital(part)}, og for den skyldes der ikke noget.`
      return `${capital(part)}, og teksten siger ikke, hvad der så skyldes; den kaldes ikke brudt.`
    },
    released: ({ until }, say) => `Det, der først havde frist efter ${say.day(until)}, skyldes ikke længere.`,
    rests: ({ question, values }, say) =>
      values === ''
        ? `Samværks læsning: teksten giver ingen frist, og ${say.question(question)} er ikke besvaret, så intet kaldes brudt.`
        : `Samværks læsning: vi regner med ${say.values(values)}, indtil en beslutning besvarer ${say.question(question)}.`,
    awaits: ({ question }, say) =>
      `Teksten siger ikke nok til at bedømme det. Åbent spørgsmål: ${say.question(question)}.`,
    decided: ({ question, on }, say) =>
      `${capital(say.question(question))} blev besvaret ved en beslutning ${say.day(on)}.`,
    wished: () => 'Teksten ønsker det uden at love det, så det kaldes ikke brudt.',
    forecast: ({ known }, say) =>
      `Fremskrivning: sådan står det, hvis der ikke sker mere, end man vidste ${say.day(known)}.`,
    earlier: ({ from, until, verdict, thing }, say) => {
      const whose = thing === '' ? '' : `, ${say.thing(thing)}`
      return `Før, ${say.period(from, until, true)}${whose}: ${say.verdict(verdict)}.`
    },
    sought: ({ kinds, subject, about, party }, say) => {
      const where = subject === '' ? '' : ` (${say.name(subject)})`
      const what = about === '' ? '' : `, om ${say.names(about)}`
      return `Der er set efter: ${say.looked(kinds)}${where}${what}${party === '' ? '' : `, fra ${say.name(party)}`}.`
    },
    'nothing-owed': ({ why }) => {
      if (why === 'power' || why === 'permission') return 'Teksten tillader det; ingen skylder det.'
      if (why === 'reference') return 'Teksten henviser; ingen skylder noget.'
      return why === 'establishes'
        ? 'Teksten slår det fast; ingen skylder noget.'
        : 'Teksten fortæller det; ingen skylder noget.'
    },
    uses: ({ count, last }, say) => {
      if (count === 0) return 'Det er ikke registreret, at det er sket.'
      return `Det er registreret ${count} ${count === 1 ? 'gang' : 'gange'}, senest ${say.day(last)}.`
    },
    source: ({ source }) => `Kilde: ${source}.`,
    'no-event': ({ kinds }, say) =>
      `Fristen begynder først, når dette er sket: ${say.looked(kinds)}. Det er ikke registreret.`,
    'no-end': () => 'Aftalen har ikke noget udløb, som der kan regnes fra.',
    seats: ({ filled, total }) => {
      if (filled === total && total < 3) return total === 1 ? 'Pladsen er besat.' : 'Begge pladser er besat.'
      if (filled === total) return `Alle ${total} pladser er besat.`
      return total === 1 ? 'Pladsen er ikke besat.' : `${filled} af ${total} pladser er besat.`
    },
    'seat-vacant': ({ function: role, party, group, since, until, closed }, say) => {
      const whose = party === '' ? (group === '' ? '' : ` (${say.thing(group)})`) : ` (${say.name(party)})`
      const limit = closed === 1 ? `den skulle være besat senest ${say.day(until)}` : `frist ${say.day(until)}`
      return `${capital(role)}${whose}: ledig fra ${say.day(since)}; ${until.startsWith('9999') ? 'ingen frist' : limit}.`
    },
    'seats-by-text': ({ count }) =>
      count === 1 ? 'Teksten besætter selv én plads.' : `Teksten besætter selv ${number(count, 'en')} pladser.`,
    'none-set-up': () => 'Der er ikke nedsat nogen endnu, så der er ikke noget at skylde.',
    documents: ({ have, of }) => {
      if (of === 1)
        return have === 1
          ? 'Dokumentet er godkendt med alle dele.'
          : 'Dokumentet er ikke godkendt med alle dele i tide.'
      return have === of
        ? `Alle ${of} er godkendt med alle dele.`
        : `${have} af ${of} er godkendt i tide med alle dele.`
    },
    'document-missing': ({ thing, name, until, closed }, say) => {
      const whose = thing === '' ? 'Dokumentet' : `${capital(name === '' ? say.thing(thing) : name)}: dokumentet`
      if (until.startsWith('9999')) return `${whose} er ikke godkendt endnu; ingen frist.`
      return closed === 1
        ? `${whose} var ikke godkendt inden fristen ${say.day(until)}.`
        : `${whose} er ikke godkendt endnu; frist ${say.day(until)}.`
    },
    'document-lacks': ({ thing, name, missing, on }, say) => {
      const whose = thing === '' ? 'Dokumentet' : `${capital(name === '' ? say.thing(thing) : name)}: dokumentet`
      return `${whose} fra ${say.day(on)} mangler ${say.words(missing)}.`
    },
    'office-held': ({ office, party, since }, say) =>
      `${say.name(party)} har ${say.office(office)} siden ${say.day(since)}.`,
    'office-unheld': ({ office }, say) => `Det er ikke registreret, hvem der har ${say.office(office)}.`,
    'office-vacant': ({ office, since, until, closed }, say) =>
      `${capital(say.office(office))} stod ledigt fra ${say.day(since)}; ${closed === 1 ? 'fristen var' : 'frist'} ${say.day(until)}.`,
    'no-change-yet': ({ office }, say) => `${capital(say.office(office))} har ikke skiftet endnu.`,
    changed: ({ office, party, before, on }, say) =>
      `${capital(say.office(office))} gik fra ${say.name(before)} til ${say.name(party)} ${say.day(on)}.`,
    'out-of-turn': ({ office, party, on, turn }, say) =>
      `${say.name(party)} fik ${say.office(office)} ${say.day(on)}, men turen var kommet til ${say.names(turn)}.`,
    'turn-ends': ({ office, party, from, until, closed }, say) =>
      `${say.name(party)}s tur med ${say.office(office)} sluttede ${say.day(from)}; ${closed === 1 ? 'skiftet skulle være sket' : 'skiftet skal ske'} senest ${say.day(until)}.`,
    'in-step': ({ office, follows, party, since }, say) =>
      `${say.name(party)} har både ${say.office(follows)} og ${say.office(office)} siden ${say.day(since)}.`,
    'out-of-step': ({ office, follows, party, since, until, closed }, say) =>
      `${say.name(party)} har ${say.office(follows)} fra ${say.day(since)}, men ${say.office(office)} er ikke fulgt med; ${closed === 1 ? 'fristen var' : 'frist'} ${say.day(until)}.`,
    'set-aside': ({ amount, needed, unit, from, until, closed }, say) =>
      `${say.amount(amount)} af ${say.amount(needed)} ${say.words(unit)} ${closed === 1 ? 'blev' : 'er'} sat af ${say.period(from, until, closed === 1)}.`,
    'not-by-holder': ({ party, holder, on }, say) =>
      `Det, som ${say.name(party)} satte af ${say.day(on)}, tæller ikke med: hvervet lå hos ${say.name(holder)}.`,
    'holder-unknown': ({ office, on }, say) =>
      `Der blev sat af ${say.day(on)}, men det er ikke registreret, hvem der da havde ${say.office(office)}.`,
    used: ({ amount, unit, from, until, of }, say) =>
      `Brugt ${say.period(from, until, true)}: ${say.amount(amount)} ${say.words(unit)}${of === '' ? '' : ` af ${say.amount(of)}`}.`,
    'unit-not-counted': ({ amount, unit, wanted, count, last }, say) => {
      const what = `${say.amount(amount)} ${unit === '' ? 'uden enhed' : say.words(unit)}`
      const when = count === 1 ? say.day(last) : `${count} poster, senest ${say.day(last)}`
      return `Ikke talt med på grund af enheden: ${what} (${when}); det kan ikke regnes om til ${say.words(wanted)}.`
    },
    attested: ({ by, on, yes }, say) =>
      `${by === '' ? 'Det blev' : `${say.name(by)} har`} ${yes === 1 ? (by === '' ? 'bekræftet' : 'bekræftet det') : by === '' ? 'benægtet' : 'svaret nej'} ${say.day(on)}.`,
    'runs-out': ({ on, until }, say) =>
      `Bekræftelsen gælder kun til ${say.day(on)}; derefter skal der gives en ny senest ${say.day(until)}.`,
    'ran-out': ({ by, on, last, until, closed }, say) => {
      const who = by === '' ? 'Det blev bekræftet' : `${say.name(by)} bekræftede det`
      const then = closed === 1 ? `der blev ikke givet en ny inden ${say.day(until)}` : 'der skal gives en ny'
      return `${who} ${say.day(on)}, men bekræftelsen gjaldt kun til ${say.day(last)}; ${then}.`
    },
    unattested: ({ from, until, closed }, say) => `Ingen har bekræftet det ${say.period(from, until, closed === 1)}.`,
    'judged-itself': ({ by, on }, say) =>
      `${by === '' ? 'Den ansvarlige' : say.name(by)} bedømte sig selv ${say.day(on)}; det tæller ikke.`,
    'no-indicators': () => 'Teksten siger ikke, hvad målet skal måles på.',
    indicator: ({ indicator, state, baseline, value, on }, say) => {
      const name = say.name(indicator)
      const figures = `${say.amount(baseline)} → ${say.amount(value)} (${on === '' ? '' : say.day(on)})`
      if (state === 'improved') return `${name}: bedre, ud over usikkerheden: ${figures}.`
      if (state === 'worsened') return `${name}: dårligere, ud over usikkerheden: ${figures}.`
      if (state === 'unclear') return `${name}: ændringen er ikke større end usikkerheden: ${figures}.`
      if (state === 'no-uncertainty')
        return `${name}: målt uden angivet usikkerhed, så ændringen kan ikke vises: ${figures}.`
      if (state === 'no-baseline')
        return `${name}: målt ${say.day(on)}, men der er ikke noget udgangspunkt at måle fra.`
      return `${name}: ikke målt endnu.`
    },
    ends: ({ until }, say) => `Aftalen gælder til og med ${say.day(until)}.`,
    'ended-early': ({ last, kind, on }, say) =>
      `Aftalen slutter ${say.day(last)}, før tid (${say.looked(kind)} ${say.day(on)}).`,
  },
  steps: {
    do: ({ kinds, subject, planned }, times, say) => {
      const word = say.noun(kinds)
      const also = planned === 0 ? '' : ` (${planned} er planlagt)`
      if (word === null) return `Gør og registrér: ${say.looked(kinds)}${times === 1 ? '' : `, ${times} gange`}`
      if (kinds === 'meeting-held') return `Hold ${number(times, 'ét')} ${meeting(subject, times > 1, say)}${also}`
      return `${word.do} ${number(times, word.article === 'et' ? 'et' : 'en')} ${times === 1 ? word.one : word.many}${also}`
    },
    confirm: ({ kinds }, times, say) => {
      const word = say.noun(kinds)
      return `Skriv, om ${times === 1 ? `det planlagte ${word?.one ?? 'møde'}` : `de ${number(times, 'et')} planlagte ${word?.many ?? 'møder'}`} blev holdt, eller tag planen tilbage`
    },
    fill: ({ seats }, times, say) =>
      times === 1 ? `Besæt pladsen ${say.things(seats)}` : `Besæt ${number(times, 'en')} pladser: ${say.things(seats)}`,
    approve: ({ things }, times, say) =>
      things === ''
        ? 'Godkend dokumentet med alle dele'
        : `Godkend ${times === 1 ? 'dokumentet' : `${number(times, 'et')} dokumenter`} med alle dele: ${say.things(things)}`,
    assume: ({ office, to }, _times, say) =>
      `Lad ${to === '' ? 'en part' : say.names(to)} overtage ${say.office(office)}`,
    'hand-over': ({ office, to }, _times, say) =>
      `Lad ${say.office(office)} gå videre til ${to === '' ? 'den næste' : say.names(to)}`,
    follow: ({ office, party }, _times, say) => `Lad ${say.office(office)} følge med til ${say.name(party)}`,
    'set-aside': ({ amount, unit }, _times, say) => `Sæt ${say.amount(amount)} ${say.words(unit)} af`,
    attest: ({ by, again }, _times, say) =>
      `Få ${by === '' ? 'en anden' : say.name(by)} til at bekræfte det${again === 1 ? ' igen' : ''}`,
    improve: ({ indicators }, _times, say) => `Vis ved en måling, at det er blevet bedre: ${say.names(indicators)}`,
    row: ({ rows }) =>
      capital(
        rows
          .split(',')
          .map((row) => (row === 'decision' ? 'træf beslutningen' : 'gennemfør evalueringen'))
          .join(' og '),
      ),
    decide: ({ question }, _times, say) => `Træf en beslutning, der svarer på ${say.question(question)}`,
  },
  by: (step, day, say) => `${step} senest ${say.day(day)}`,
}
