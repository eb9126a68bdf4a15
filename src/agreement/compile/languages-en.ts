import type { LanguageData } from './languages.ts'

const modal = `
  shall must will may should can agrees agree undertakes undertake commits commit promises promise pledges pledge guarantees guarantee ensures ensure
  warrants warrant intends intend aims seeks seek strives endeavours endeavour
`
/** Third person and passive forms that are seldom nouns. Those that often are (plans, reports, works) are left out. */
const present = `
  acknowledges adopts allocates applies appoints approves arranges assigns assists attends attempts bears begins brings builds carries chairs chooses collects communicates
  compiles completes conducts consults contributes convenes coordinates creates decides defines delivers develops distributes documents elects employs encourages engages establishes
  evaluates examines exchanges executes expands explores facilitates finances follows forwards fulfils furnishes gathers gives grants handles helps holds hosts identifies
  implements improves includes informs initiates inspects introduces investigates invites invests involves issues keeps launches leads liaises maintains makes manages meets
  monitors negotiates nominates notifies obtains offers operates organises organizes oversees participates pays performs prepares presents preserves prevents produces promotes proposes
  protects provides publishes pursues receives recruits reduces registers replaces respects retains reviews runs secures selects sends serves sets shares signs
  makes says sits tells passes moves visits writes answers asks pays
  strengthens submits supervises supplies takes teaches terminates trains transfers undertakes updates uses verifies
`
const harmless = `
  is are was were be been being has have had consists comprises contains describes relates refers means lists constitutes exists stems appears shows lies
`

/** English: word lists, no grammar. */
export const english: LanguageData = {
  harmlessVerbs: words(harmless),
  verbs: [...new Set([...words(modal), ...words(present)])],
  phrases: [
    'has the task',
    'have the task',
    'has the duty',
    'have the duty',
    'is responsible',
    'are responsible',
    'is obliged',
    'are obliged',
    'is required',
    'are required',
    'is bound',
    'are bound',
    'is to',
    'are to',
    'has to',
    'have to',
    'focuses on',
    'focus on',
  ],
  plural: { verbs: words(present).map(bare), after: /s$|^(?:they|we|people|who|both|police)$/ },
  signatureWords: words('for on behalf of the and signed signature by date place name title party'),
  months: words('january february march april may june july august september october november december'),
  numbers: {
    one: 1,
    once: 1,
    two: 2,
    twice: 2,
    three: 3,
    thrice: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
    hundred: 100,
    quarterly: 4,
    monthly: 12,
    biannually: 2,
  },
}

/** "carries" is "carry", "reaches" is "reach", "meets" is "meet". */
function bare(verb: string): string {
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:ch|sh|ss|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
