import type { LanguageData } from './languages.ts'

/** Infinitives on -e or a stressed vowel, as agreements use them. Present -r and passive -s are made from them. */
const regular = `
  acceptere administrere afdække afgive afgøre afholde aflevere aflægge aflønne afprøve afrapportere afregne afsende afslutte afsætte aftale
  afvikle aktivere anbefale anerkende ansætte anvende arbejde arrangere assistere bede beskytte beslutte besvare betale betjene bevare bevilge bidrage bistå
  bringe bruge bygge bære danne dele definere deltage dokumentere drive drøfte dække efterkomme eje ekspedere engagere erklære erlægge erstatte
  etablere evaluere fastholde fastlægge fastsætte finansiere finde foranledige forberede fordele forebygge foregå foreslå foretage forhandle forhindre
  forlænge forny forpligte forsøge fortsætte forvalte fremlægge fremme fremsende føre følge garantere gavne gennemføre gennemgå genforhandle give godkende gøre
  holde honorere håndtere hæfte hjælpe højne identificere igangsætte iværksætte implementere inddrage indberette indbringe indføre indgive indhente indkalde indlede indrette
  indsamle indsende informere initiere inkludere inspirere inviterer investere iagttage justere klargøre komme koordinere kortlægge kontrollere kvalificere lade lave lede
  levere lytte lægge løfte løse medfinansiere medvirke meddele mobilisere modtage monitorere motivere mødes nedbringe nedlægge nedsætte notere nå observere offentliggøre
  opbygge opdatere opfordre opfylde opgøre ophøre opkræve opretholde oprette opsige opsøge organisere orientere overdrage overholde overtage overveje overvåge passe planlægge
  pleje prioritere producere protokollere præsentere påbegynde påse påtage rapportere reducere reetablere registrere respektere rette revidere rådgive samarbejde samle samordne
  sekretariatsbetjene sende servicere sikre skabe skrive skærpe stille styre styrke stræbe støtte supplere svare sætte søge tage tegne tilbyde tildele tilgå tilrettelægge tilse tilstræbe tilsikre
  tilvejebringe træffe træde udarbejde udbetale udbrede udføre udlåne udmønte udnævne udpege udsende udstede udvikle udveksle udøve underrette underskrive understøtte undersøge
  undervise undlade uddanne varetage vedligeholde vedtage vejlede vidensdele videreføre videregive videreudvikle virke vurdere vælge yde ændre øge ønske
`
const irregular = `
  agerer indgår indgås åbner åbnes lukker lukkes bortfalder forestår forestås tiltræder udtræder fratræder besøger besøges kontakter kontaktes
  tilknytter tilknyttes forankrer forankres faciliterer faciliteres indrykker indrykkes udfylder udfyldes
  skal må vil kan bør tør lover mødes forpligter påtager garanterer gælder går står får ser gør giver tager sker bliver afgås gås
`
const harmless = `
  er var har havde hedder bygger baseres består bestod omfatter omhandler beskriver beskrives udgør findes fandtes fremgår kaldes benævnes betyder vedrører
  skyldes ligger lå nævnes henviser viser kræver udfordrer oplever oplevede opstod opstår stammer
`
// Nouns that look like verbs: too common to warn about.
const onlyNouns = new Set('aftaler løfter leder samarbejder bruger planer ejer'.split(' '))

/** Danish: word lists, no grammar. */
export const danish: LanguageData = {
  harmlessVerbs: words(harmless),
  verbs: [
    ...new Set([...words(regular).flatMap((verb) => [`${verb}r`, `${verb.replace(/e$/, 'e')}s`]), ...words(irregular)]),
  ].filter((verb) => !onlyNouns.has(verb)),
  phrases: [
    'har til opgave',
    'har til formål',
    'har ansvar',
    'har ansvaret',
    'har pligt',
    'har fokus',
    'har særligt fokus',
    'har ret',
    'er forpligtet',
    'er forpligtede',
    'er ansvarlig',
    'er ansvarlige',
    'er enige om',
  ],
  signatureWords: words('for på vegne af og underskrift underskrevet dato sted den navn titel by part parten'),
  months: words('januar februar marts april maj juni juli august september oktober november december'),
  numbers: {
    en: 1,
    én: 1,
    et: 1,
    ét: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    fjorten: 14,
    femten: 15,
    tyve: 20,
    tredive: 30,
    tres: 60,
    halvfems: 90,
    hundrede: 100,
    halvårligt: 2,
    kvartalsvis: 4,
    månedligt: 12,
  },
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
