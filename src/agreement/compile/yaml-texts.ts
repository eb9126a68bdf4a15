import type { Texts } from '../../platform/languages.ts'

interface YamlText {
  what: Texts<string>
  advice: Texts<string>
}

function text(da: readonly [string, string], en: readonly [string, string]): YamlText {
  return { what: { da: da[0], en: en[0] }, advice: { da: da[1], en: en[1] } }
}

const indentation = text(
  ['indrykningen passer ikke', 'Ryk linjen ind, så den står under det, den hører til; brug mellemrum.'],
  ['the indentation does not fit', 'Indent the line so that it stands under what it belongs to; use spaces.'],
)
const colon = text(
  ['et kolon et sted, hvor YAML venter en værdi', 'Sæt tekst, der indeholder ": ", i anførselstegn.'],
  ['a colon where YAML expects a value', 'Put text that contains ": " into quotation marks.'],
)
const tabs = text(
  ['linjen er rykket ind med tabulator', 'Brug mellemrum.'],
  ['the line is indented with a tab', 'Use spaces.'],
)
const nested = text(
  ['den er for dybt indlejret', 'Ret indrykning og parenteser.'],
  ['it is nested too deep', 'Mend indentation and brackets.'],
)
const tags = text(['et mærke (!) bruges ikke her', 'Slet det.'], ['a tag (!) is not used here', 'Delete it.'])
const anchors = text(
  [
    'ankre og aliasser (& og *) bruges ikke her',
    'Skriv værdien ud; sæt tekst, der begynder med & eller *, i anførselstegn.',
  ],
  [
    'anchors and aliases (& and *) are not used here',
    'Write the value out; put text that begins with & or * into quotation marks.',
  ],
)

/** What the YAML parser's complaints mean to somebody who writes a reading. */
export const yamlTexts: Partial<Record<string, YamlText>> = {
  BAD_INDENT: indentation,
  TAB_AS_INDENT: tabs,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: text(
    ['en linje mangler sit kolon', 'Skriv "nøgle: værdi", eller ryk linjen ind under den forrige.'],
    ['a line lacks its colon', 'Write "key: value", or indent the line under the one before.'],
  ),
  MISSING_CHAR: text(
    [
      'et anførselstegn, en parentes, et komma eller et kolon mangler',
      'Luk det, der er åbnet, eller tilføj det manglende tegn.',
    ],
    [
      'a quotation mark, a bracket, a comma or a colon is missing',
      'Close what was opened, or add the missing character.',
    ],
  ),
  BAD_SCALAR_START: text(
    ['en værdi begynder med et tegn, der har en fast betydning', 'Sæt værdien i anførselstegn.'],
    ['a value begins with a character that has a fixed meaning', 'Put the value into quotation marks.'],
  ),
  BAD_DQ_ESCAPE: text(
    [
      'en omvendt skråstreg i dobbelte anførselstegn betyder ikke noget',
      'Skriv \\\\, eller brug enkelte anførselstegn.',
    ],
    ['a backslash in double quotation marks means nothing', 'Write \\\\, or use single quotation marks.'],
  ),
  MULTIPLE_DOCS: text(
    ['der er flere dokumenter i filen (---)', 'En læsning er ét dokument: slet linjen ---.'],
    ['there are several documents in the file (---)', 'A reading is one document: delete the line ---.'],
  ),
  UNEXPECTED_TOKEN: text(
    ['et tegn, der ikke hører til her', 'Se efter anførselstegn, parenteser og indrykning på linjen og den før.'],
    [
      'a character that does not belong here',
      'Look at quotation marks, brackets and indentation on this line and the one before.',
    ],
  ),
  BAD_DIRECTIVE: text(['en linje med % først', 'Slet den.'], ['a line that begins with %', 'Delete it.']),
  KEY_OVER_1024_CHARS: nested,
  RESOURCE_EXHAUSTION: nested,
  TAG_RESOLVE_FAILED: tags,
  MULTIPLE_TAGS: tags,
  BAD_COLLECTION_TYPE: tags,
  BAD_ALIAS: anchors,
  ALIAS_PROPS: anchors,
  MULTIPLE_ANCHORS: anchors,
}

/** For complaints that say nothing to a writer of readings. */
export const otherYamlText = text(
  ['stedet kan ikke læses', 'Se efter anførselstegn, kolon og indrykning på linjen og den før.'],
  ['this place cannot be read', 'Look at quotation marks, colons and indentation on this line and the one before.'],
)
