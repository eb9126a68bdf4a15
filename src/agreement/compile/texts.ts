/* oxlint-disable max-lines -- what the compiler says, a table of data: one entry a code, both languages. */
import type { Texts } from '../../platform/languages.ts'

type Said = Texts<readonly [message: string, hint: string]> & { severity: 'error' | 'warning' }

function error(da: readonly [string, string], en: readonly [string, string]): Said {
  return { severity: 'error', da, en }
}
function warning(da: readonly [string, string], en: readonly [string, string]): Said {
  return { severity: 'warning', da, en }
}

/** What comes before a hint when something near was found. */
export const suggestionTexts: Texts<string> = { da: 'Mente du "{it}"?', en: 'Did you mean "{it}"?' }

/** Every finding of the compiler: what is wrong and what to do. */
export const findingTexts = {
  // Files
  'file-missing': error(
    [
      'Filen "{file}" findes ikke',
      'En aftale er en mappe med text.md og reading.yaml. Ret stien, eller læg filen der.',
    ],
    [
      'There is no file "{file}"',
      'An agreement is a folder with text.md and reading.yaml. Mend the path, or put the file there.',
    ],
  ),
  'file-unreadable': error(
    ['Filen "{file}" kan ikke læses', 'Se efter, om det er en almindelig fil, og om du har ret til at læse den.'],
    ['The file "{file}" cannot be read', 'See whether it is an ordinary file and whether you may read it.'],
  ),
  'not-text': error(
    ['Filen er ikke ren tekst i UTF-8', 'Gem den som almindelig tekst (UTF-8) uden styretegn.'],
    ['The file is not plain text in UTF-8', 'Save it as plain text (UTF-8) without control characters.'],
  ),
  'too-large': error(
    ['Filen er større end {limit} bytes', 'Del aftalen, eller tag bilag ud i filer for sig.'],
    ['The file is larger than {limit} bytes', 'Divide the agreement, or take annexes out into files of their own.'],
  ),

  // The text
  'text-empty': error(
    ['Teksten har ingen ord', 'Læg aftalens underskrevne ord i filen.'],
    ['The text has no words', 'Put the signed words of the agreement into the file.'],
  ),
  'invisible-character': error(
    ['Et usynligt tegn ({character}) kan få teksten til at se anderledes ud, end den er', 'Slet tegnet.'],
    ['An invisible character ({character}) can make the text look other than it is', 'Delete the character.'],
  ),
  'unsupported-markdown': error(
    [
      '{what} hører ikke hjemme i en aftaletekst',
      'Kun overskrifter, afsnit, lister og citatblokke kan bruges: {advice}',
    ],
    [
      '{what} has no place in the text of an agreement',
      'Only headings, paragraphs, lists and block quotes can be used: {advice}',
    ],
  ),
  'too-much-markup': error(
    ['Teksten har mere opmærkning, end en aftale har brug for ({what})', 'Fjern opmærkningen, og behold ordene.'],
    ['The text has more mark-up than an agreement needs ({what})', 'Remove the mark-up and keep the words.'],
  ),

  // YAML
  'yaml-syntax': error(
    ['Læsningen er ikke gyldig YAML: {what}', '{advice}'],
    ['The reading is not valid YAML: {what}', '{advice}'],
  ),
  'yaml-empty': error(
    [
      'Læsningen er tom',
      'Begynd med linjerne samvaerk: 1, id og title; skemaet i schemas/reading.schema.json viser resten.',
    ],
    [
      'The reading is empty',
      'Begin with the lines samvaerk: 1, id and title; the schema in schemas/reading.schema.json shows the rest.',
    ],
  ),
  'yaml-duplicate-key': error(
    ['Nøglen "{key}" står to gange', 'Slet den ene, eller slå dem sammen.'],
    ['The key "{key}" stands twice', 'Delete one of them, or join them.'],
  ),
  'yaml-alias': error(
    [
      'Ankre og aliasser (& og *) bruges ikke i en læsning',
      'Skriv værdien ud, hvor den gælder; sæt tekst, der begynder med & eller *, i anførselstegn.',
    ],
    [
      'Anchors and aliases (& and *) are not used in a reading',
      'Write the value out where it holds; put text that begins with & or * into quotation marks.',
    ],
  ),
  'yaml-tag': error(
    ['Mærker som {tag} bruges ikke i en læsning', 'Slet mærket; sæt tekst, der begynder med !, i anførselstegn.'],
    [
      'Tags such as {tag} are not used in a reading',
      'Delete the tag; put text that begins with ! into quotation marks.',
    ],
  ),
  'yaml-depth': error(
    ['Læsningen er dybere indlejret, end den kan have brug for', 'Ret indrykning og parenteser.'],
    ['The reading is nested deeper than it can need', 'Mend indentation and brackets.'],
  ),
  'yaml-too-much': error(
    [
      'Læsningen har flere {what}, end den kan have brug for',
      'Slet det, der ikke er læsning; skriv lange lister kortere.',
    ],
    ['The reading has more {what} than it can need', 'Delete what is no reading; write long lists shorter.'],
  ),
  'yaml-key': error(
    ['"{key}" kan ikke bruges som nøgle', 'En nøgle er et enkelt ord fra formatet; se schemas/reading.schema.json.'],
    ['"{key}" cannot be used as a key', 'A key is a single word of the format; see schemas/reading.schema.json.'],
  ),

  // Form of the reading
  'missing-key': error(
    ['{where} mangler "{key}"', 'Tilføj linjen {key}: …'],
    ['{where} lacks "{key}"', 'Add the line {key}: …'],
  ),
  'unknown-key': error(
    ['{where} kan ikke have "{key}"', 'Mulige nøgler: {allowed}'],
    ['{where} cannot have "{key}"', 'Possible keys: {allowed}'],
  ),
  'unknown-kind': error(
    ['Der findes ingen slags løfte, der hedder "{kind}"', 'Vælg en af: {allowed}'],
    ['There is no kind of promise called "{kind}"', 'Choose one of: {allowed}'],
  ),
  'wrong-value': error(
    ['"{value}" kan ikke stå i {key}', 'Vælg en af: {allowed}'],
    ['"{value}" cannot stand in {key}', 'Choose one of: {allowed}'],
  ),
  'wrong-type': error(
    ['{key} skal være {expected}, men er {actual}', '{advice}'],
    ['{key} must be {expected}, but is {actual}', '{advice}'],
  ),
  'wrong-form': error(
    ['{key} har ikke den rette form', 'Skriv {expected}.'],
    ['{key} does not have the right form', 'Write {expected}.'],
  ),
  'wrong-size': error(
    ['{key} er {relation} tilladt', 'Grænsen er {limit}.'],
    ['{key} is {relation} is allowed', 'The limit is {limit}.'],
  ),

  // Which text is this a reading of?
  'text-changed': error(
    [
      'Teksten er en anden end den, læsningen er lavet over',
      'Underskrevne ord ændres ikke: gendan text.md. Er det læsningen, der skal følge med, så skriv sha256: {actual}',
    ],
    [
      'The text is not the one that this reading was made of',
      'Signed words do not change: restore text.md. If it is the reading that must follow, write sha256: {actual}',
    ],
  ),
  'another-text': error(
    [
      'Læsningen hører til en anden tekst: {missing} af {quotes} citater står ikke i den',
      'Læg læsningen ved siden af sin egen text.md.',
    ],
    [
      'The reading belongs to another text: {missing} of {quotes} quotes do not stand in it',
      'Put the reading beside its own text.md.',
    ],
  ),
  'other-file': error(
    [
      'Læsningen siger, at den læser "{said}", men den holdes op mod "{file}"',
      'Ret text.file, eller vælg den rigtige læsning.',
    ],
    [
      'The reading says that it reads "{said}", but it is held against "{file}"',
      'Mend text.file, or choose the right reading.',
    ],
  ),

  // Headings
  'heading-not-listed': error(
    ['Overskriften "{heading}" har intet afsnit i læsningen', 'Tilføj under clauses: label og heading: "{heading}"'],
    ['The heading "{heading}" has no clause in the reading', 'Add under clauses: label and heading: "{heading}"'],
  ),
  'clause-heading-not-found': error(
    ['Overskriften til afsnit {clause} står ikke i teksten', 'Skriv overskriften med tekstens egne ord.'],
    ['The heading of clause {clause} does not stand in the text', "Write the heading in the text's own words."],
  ),
  'clause-out-of-order': error(
    ['Afsnit {clause} står tidligere i teksten end afsnittet før det', 'Sæt afsnittene i tekstens rækkefølge.'],
    [
      'Clause {clause} stands earlier in the text than the clause before it',
      'Put the clauses in the order of the text.',
    ],
  ),
  'promise-in-heading': error(
    [
      'Overskriften til afsnit {clause} ser ud til at love noget ("{verb}"), men intet løfte citerer den',
      'Citér ordene i et løfte, eller skriv dem under background.',
    ],
    [
      'The heading of clause {clause} seems to promise something ("{verb}"), but no promise quotes it',
      'Quote the words in a promise, or list them under background.',
    ],
  ),

  // Quotes
  'quote-not-found': error(
    [
      'Citatet står ikke i {where}',
      'Et citat er tekstens egne ord; kun mellemrum og linjeskift er uden betydning.{nearest}',
    ],
    [
      'The quote does not stand in {where}',
      "A quote is the text's own words; only white space does not matter.{nearest}",
    ],
  ),
  'quote-elsewhere': error(
    ['Citatet står ikke i afsnit {clause}, men i {elsewhere}', 'Flyt det, eller citér ord fra afsnit {clause}.'],
    ['The quote does not stand in clause {clause} but in {elsewhere}', 'Move it, or quote words of clause {clause}.'],
  ),
  'quote-twice': error(
    ['Citatet står {count} gange i {where}', 'Tag flere ord med, så det kun passer ét sted.'],
    ['The quote stands {count} times in {where}', 'Take more words, so that it fits one place only.'],
  ),
  'quote-without-end': error(
    [
      'Ordene "{closing}" følger ikke efter "{opening}" i {where}',
      'En strækning skrives "første ord … sidste ord", i tekstens rækkefølge; et løfte fylder højst et par sider.',
    ],
    [
      'The words "{closing}" do not follow "{opening}" in {where}',
      'A stretch is written "first words … last words", in the order of the text; a promise fills a page or two at most.',
    ],
  ),
  'quote-empty': error(
    ['Citatet har ingen ord', 'Skriv ord fra teksten, også på begge sider af "…".'],
    ['The quote has no words', 'Write words of the text, on both sides of "…" too.'],
  ),
  'too-many-quotes': error(
    ['Læsningen har over {count} citater', 'Slå små citater sammen til strækninger: "første ord … sidste ord".'],
    ['The reading has more than {count} quotes', 'Join small quotes into stretches: "first words … last words".'],
  ),
  'norm-without-quote': error(
    ['Løftet "{norm}" bygger ikke på nogen ord', 'Tilføj quote: med ord fra afsnittet.'],
    ['The promise "{norm}" rests on no words', 'Add quote: with words of the clause.'],
  ),

  // Every word accounted for
  'uncovered-words': error(
    [
      '{count} ord i {where} er hverken løfte eller baggrund',
      'Lad et løfte citere dem, eller skriv dem under background, hvis de intet lover.',
    ],
    [
      '{count} words in {where} are neither promise nor background',
      'Let a promise quote them, or list them under background if they promise nothing.',
    ],
  ),
  'leftover-words': warning(
    ['"{words}" i {where} er hverken løfte eller baggrund', 'Forlæng et citat, eller skriv ordene under background.'],
    ['"{words}" in {where} is neither promise nor background', 'Lengthen a quote, or list the words under background.'],
  ),
  'background-verb': warning(
    [
      'Baggrunden siger "{verb}": det kan være et løfte',
      'Lav et løfte af ordene, eller sig hvorfor de intet lover: { quote: …, because: … }',
    ],
    [
      'The background says "{verb}": that may be a promise',
      'Make a promise of the words, or say why they promise nothing: { quote: …, because: … }',
    ],
  ),
  'background-in-norm': warning(
    ['De samme ord er både baggrund og løfte ("{norm}")', 'Tag dem ud af background.'],
    ['The same words are both background and promise ("{norm}")', 'Take them out of background.'],
  ),

  // Names
  'duplicate-id': error(
    ['"{id}" er allerede brugt', 'Giv det et id, som intet andet har.'],
    ['"{id}" is already used', 'Give it an id that nothing else has.'],
  ),
  'reserved-id': error(
    ['"{id}" har en fast betydning og kan ikke være et id', 'Vælg et andet ord.'],
    ['"{id}" has a fixed meaning and cannot be an id', 'Choose another word.'],
  ),
  'unknown-party': error(
    ['Aftalen har ingen part "{id}"', 'Parterne er: {allowed}'],
    ['The agreement has no party "{id}"', 'The parties are: {allowed}'],
  ),
  'unknown-body': error(
    ['Aftalen har intet organ "{id}"', 'Organerne er: {allowed}'],
    ['The agreement has no body "{id}"', 'The bodies are: {allowed}'],
  ),
  'unknown-office': error(
    ['Aftalen har intet hverv "{id}"', 'Hvervene er: {allowed}'],
    ['The agreement has no office "{id}"', 'The offices are: {allowed}'],
  ),
  'unknown-focus-area': error(
    ['Aftalen har intet indsatsområde "{id}"', 'Indsatsområderne er: {allowed}'],
    ['The agreement has no focus area "{id}"', 'The focus areas are: {allowed}'],
  ),
  'unknown-name': error(
    ['{key} peger på "{id}", som aftalen ikke kender', 'Her kan stå: {allowed}'],
    ['{key} points at "{id}", which the agreement does not know', 'Possible here: {allowed}'],
  ),
  'unknown-event': error(
    [
      '"{id}" er hverken en slags hændelse eller en handling, der er erklæret under acts',
      'Indbyggede slags: {allowed}',
    ],
    ['"{id}" is neither a kind of evidence nor an act declared under acts', 'Built-in kinds: {allowed}'],
  ),
  'unknown-act': error(
    [
      '"done" kræver en handling fra acts, men "{id}" er ikke erklæret der',
      'Erklær den under acts, og nævn den i about.',
    ],
    ['"done" needs an act from acts, but "{id}" is not declared there', 'Declare it under acts, and name it in about.'],
  ),
  'unknown-question': error(
    ['Der er intet spørgsmål "{id}"', 'Spørgsmål står under questions i et afsnit: {allowed}'],
    ['There is no question "{id}"', 'Questions stand under questions in a clause: {allowed}'],
  ),
  'unknown-field': error(
    ['Svaret på "{question}" har intet felt "{field}"', 'Felterne er: {allowed}'],
    ['The answer to "{question}" has no field "{field}"', 'The fields are: {allowed}'],
  ),
  'field-not-told': error(
    [
      'Svaret på "{question}" har flere felter, og det siges ikke, hvilket {key} tager',
      'Tilføj field: med et af: {allowed}',
    ],
    [
      'The answer to "{question}" has several fields, and it is not said which one {key} takes',
      'Add field: with one of: {allowed}',
    ],
  ),
  'answer-type': error(
    [
      '{key} er {expected}, men feltet "{field}" i svaret på "{question}" er {actual}',
      'Ret feltets type under questions, eller spørg et andet felt.',
    ],
    [
      '{key} is {expected}, but the field "{field}" of the answer to "{question}" is {actual}',
      "Mend the field's type under questions, or ask another field.",
    ],
  ),
  'question-unused': warning(
    ['Intet løfte hviler på spørgsmålet "{id}"', 'Nævn det under questions i det løfte, det handler om.'],
    ['No promise rests on the question "{id}"', 'Name it under questions of the promise that it is about.'],
  ),
  'aim-unanswerable': warning(
    [
      'Et svar på "{question}" kan ikke nævne indikatorer, så målet bliver aldrig bedømt',
      'Giv svaret et felt af typen indicators, for eksempel answer: { indicator: indicators }.',
    ],
    [
      'An answer to "{question}" cannot name indicators, so that the aim is never judged',
      'Give the answer a field of the type indicators, such as answer: { indicator: indicators }.',
    ],
  ),
  'unknown-clause': error(
    ['Der er intet afsnit "{id}"', 'Afsnittene er: {allowed}'],
    ['There is no clause "{id}"', 'The clauses are: {allowed}'],
  ),
  'parent-cycle': error(
    ['Organet "{id}" hører under sig selv', 'Ret parent, så rækken ender.'],
    ['The body "{id}" stands under itself', 'Mend parent, so that the line ends.'],
  ),
  'not-a-class': error(
    ['Organet "{id}" er ét organ, ikke en slags grupper', 'Sæt many: true på organet, hvis der nedsættes flere.'],
    ['The body "{id}" is one body, not a class of groups', 'Put many: true on the body if several are set up.'],
  ),

  // What a promise may be
  'force-kind': error(
    ['Et løfte af slagsen {kind} kan ikke have force: {force}', 'Vælg {allowed}, eller en anden slags: {other}'],
    ['A promise of the kind {kind} cannot have force: {force}', 'Choose {allowed}, or another kind: {other}'],
  ),
  'free-but-binding': warning(
    ['{kind} dømmes aldrig, men force siger {force}', 'Brug en slags, der kan dømmes, eller force: statement.'],
    ['{kind} is never judged, but force says {force}', 'Use a kind that can be judged, or force: statement.'],
  ),
  'bearer-missing': error(
    [
      'Det siges ikke, hvem der skylder "{norm}"',
      'Tilføj bearer: en part, et organ, et hverv, partnership (alle sammen) eller parties (hver for sig).',
    ],
    [
      'It is not said who owes "{norm}"',
      'Add bearer: a party, a body, an office, partnership (all together) or parties (each of them).',
    ],
  ),
  'office-missing': error(
    ['Det siges ikke, hvilket hverv {kind} handler om', 'Lad bearer være et hverv, eller tilføj office.'],
    ['It is not said which office {kind} is about', 'Let bearer be an office, or add office.'],
  ),
  'judged-by-itself': error(
    ['"{id}" dømmer sig selv', 'Lad en anden dømme (by), eller sæt by_itself: true, hvis teksten siger det.'],
    ['"{id}" judges itself', 'Let another judge (by), or put by_itself: true if the text says so.'],
  ),
  'rotation-outside': error(
    ['Hvervet kan ikke gå på skift til "{id}", som ikke er part i aftalen', 'Parterne er: {allowed}'],
    ['The office cannot rotate to "{id}", which is no party to the agreement', 'The parties are: {allowed}'],
  ),
  'order-outside': error(
    ['Rækkefølgen nævner ikke de samme parter som among', 'Nævn hver part fra among én gang.'],
    ['The order does not name the same parties as among', 'Name each party of among once.'],
  ),
  'named-twice': error(
    ['"{id}" er nævnt to gange', 'Nævn hver én gang.'],
    ['"{id}" is named twice', 'Name each once.'],
  ),
  'deadline-when': error(
    [
      'En frist skal have netop én af by, before, yearly, before_expiry, after_start, after; her er {count}',
      'Behold den, som teksten siger.',
    ],
    [
      'A deadline has exactly one of by, before, yearly, before_expiry, after_start, after; here are {count}',
      'Keep the one that the text says.',
    ],
  ),
  'rows-missing': error(
    ['{kind} har hverken evaluation, decision, notice eller ends_when', 'Tilføj den række, teksten lover.'],
    ['{kind} has neither evaluation, decision, notice nor ends_when', 'Add the row that the text promises.'],
  ),
  'max-below-min': error(
    ['max ({max}) er mindre end min ({min})', 'Ret det ene af tallene.'],
    ['max ({max}) is less than min ({min})', 'Mend one of the numbers.'],
  ),
  'term-without-end': error(
    [
      '{key} regner fra aftalens udløb, men aftalen har intet',
      'Giv in_force.until en dato, eller vælg en anden periode.',
    ],
    [
      '{key} counts from the end of the agreement, which has none',
      'Give in_force.until a date, or choose another period.',
    ],
  ),
  'stub-undeclared': error(
    [
      'Aftalens start eller slut skærer en periode ({per}) over, og det siges ikke, hvad der skyldes i stumpen',
      'Tilføj stub: owed, pro-rata eller not-owed; siger teksten det ikke, så stub: { ask: … }',
    ],
    [
      'The start or end of the agreement cuts a period ({per}), and it is not said what is owed in the stub',
      'Add stub: owed, pro-rata or not-owed; if the text does not say, stub: { ask: … }',
    ],
  ),
  'number-not-in-words': warning(
    [
      '{key} er {number} som tekstens eget tal, men citatet siger det ikke',
      'Er tallet vores, så skriv { assumed: …, ask: … }; ellers citér ordene, der siger det.',
    ],
    [
      "{key} is {number} as the text's own number, but the quote does not say so",
      'If the number is ours, write { assumed: …, ask: … }; else quote the words that say it.',
    ],
  ),

  // Dates
  'until-before-from': error(
    ['Aftalen slutter {until}, før den begynder {from}', 'Ret in_force.'],
    ['The agreement ends {until}, before it begins {from}', 'Mend in_force.'],
  ),
  'signed-after-end': error(
    ['Aftalen er underskrevet {signed}, efter at den udløb {until}', 'Ret signed.on eller in_force.until.'],
    ['The agreement is signed {signed}, after it ended {until}', 'Mend signed.on or in_force.until.'],
  ),
  'date-outside-term': warning(
    ['{key} ({date}) ligger uden for aftalens løbetid', 'Ret datoen, hvis den er læst forkert.'],
    ['{key} ({date}) lies outside the term of the agreement', 'Mend the date if it was misread.'],
  ),
  'date-contradicts-quote': error(
    ['{key} er {date}, men ordene siger {said}', 'Ret datoen efter ordene.'],
    ['{key} is {date}, but the words say {said}', 'Mend the date after the words.'],
  ),
  'fact-without-quote': warning(
    ['{key} bygger ikke på nogen ord', 'Tilføj quote: med ordene, der siger datoen.'],
    ['{key} rests on no words', 'Add quote: with the words that say the date.'],
  ),
  'party-not-in-text': warning(
    [
      'Parten "{name}" nævnes ikke i teksten',
      'Skriv navnet som i teksten, eller tilføj quote: med ordene, der nævner den.',
    ],
    [
      'The party "{name}" is not named in the text',
      'Write the name as in the text, or add quote: with the words that name it.',
    ],
  ),
  'own-predecessor': error(
    ['Aftalen kan ikke efterfølge sig selv', 'Skriv forgængerens id i predecessor.'],
    ['The agreement cannot follow itself', "Write the predecessor's id in predecessor."],
  ),

  // Several agreements
  'versions-overlap': error(
    ['"{first}" og "{second}" gælder begge fra {from} til {until}', 'Lad den ene ende, før den anden begynder.'],
    ['"{first}" and "{second}" are both in force from {from} to {until}', 'Let one end before the other begins.'],
  ),
  'versions-gap': warning(
    [
      'Ingen aftale gælder fra {from} til {until} (mellem "{first}" og "{second}")',
      'Er der en aftale imellem, så læg den ind.',
    ],
    [
      'No agreement is in force from {from} to {until} (between "{first}" and "{second}")',
      'If there is an agreement between them, enter it.',
    ],
  ),
  'predecessor-unknown': warning(
    ['"{id}" efterfølger "{predecessor}", som ikke er her', 'Læg forgængeren ind, eller ret id.'],
    ['"{id}" follows "{predecessor}", which is not here', 'Enter the predecessor, or mend the id.'],
  ),
  'predecessor-later': error(
    ['"{id}" efterfølger "{predecessor}", som begynder senere', 'Ret predecessor eller datoerne.'],
    ['"{id}" follows "{predecessor}", which begins later', 'Mend predecessor or the dates.'],
  ),
  'predecessor-circle': error(
    ['"{id}" er sin egen forgænger i en kæde af aftaler', 'Ret predecessor, så kæden ender.'],
    ['"{id}" is its own predecessor along the chain', 'Mend predecessor, so that the chain ends.'],
  ),

  'too-many-findings': error(
    ['Der er flere end {count} fund; resten vises ikke', 'Ret de første, og prøv igen.'],
    ['There are more than {count} findings; the rest is not shown', 'Mend the first ones and try again.'],
  ),
} as const satisfies Record<string, Said>

/** The code of a finding: a stable word for what is wrong. */
export type FindingCode = keyof typeof findingTexts
