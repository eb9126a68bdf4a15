import type { Texts } from '../languages.ts'
import type { FaultName } from './faults.ts'

/**
 * What programs are told when a request cannot be met, in English as the rest of the interface (RFC 9457). Titles are those
 * of the pages; these sentences say what the program, or whoever writes it, can do.
 */
export const programTexts: Readonly<Record<FaultName, string>> = {
  malformed: 'The request could not be read. Compare its query and body with the description of the interface.',
  'sign-in-needed': 'The request carries no access token that is valid. Send one in the header Authorization: Bearer.',
  'function-missing': 'The person of the access token does not hold the function that this needs.',
  'another-site': 'The request did not come from a page of this site, and addresses of pages take no others.',
  'scope-missing': 'The access token was not given out for this. Make one that has the scope.',
  'not-found': 'There is nothing at this address, or the person of the access token may not see it.',
  'other-method': 'The address does not answer this method. The header Allow names those that it answers.',
  refused: 'A rule stands in the way.',
  'still-running':
    'The first request with this Idempotency-Key is not answered yet. Wait as long as Retry-After says and send it again.',
  'precondition-failed':
    'It is not as the request says: somebody has changed it. The header ETag says how it stands now; read it, and decide anew.',
  'too-large': 'The body is larger than the address takes. Send it in smaller parts.',
  'wrong-type': 'The body is of a media type that the address does not take. Send application/json.',
  'faulty-input': 'Some fields of the body are missing or wrong: each is named under problems.',
  'key-reused': 'The Idempotency-Key was used for another request. Make a new key for each thing that is to be done.',
  'precondition-required':
    'Read the thing first, and send its ETag in the header If-Match, so that nobody’s change is lost.',
  'too-many-requests': 'Too many requests came in a short time. Wait as many seconds as the header Retry-After says.',
  'our-fault': 'The fault is on our side and is noted. Try again later, and quote the instance if it stays.',
}

/** What the public is told when a request cannot be met: what happened, and what to do. */
export const faultTexts: Texts<Readonly<Record<FaultName, { readonly title: string; readonly says: string }>>> = {
  da: {
    malformed: {
      title: 'Vi kunne ikke læse det, der blev sendt',
      says: 'Gå tilbage, indlæs siden igen, og prøv en gang til.',
    },
    'sign-in-needed': {
      title: 'Du skal logge ind',
      says: 'Siden er kun for partnerskabets medlemmer. Log ind for at se den.',
    },
    'function-missing': {
      title: 'Det har du ikke adgang til',
      says: 'Din funktion i partnerskabet giver ikke adgang til siden. Skriv til jeres administrator, hvis du skal have den.',
    },
    'another-site': {
      title: 'Vi tog ikke imod det, der blev sendt',
      says: 'Det kom ikke fra en side her på stedet. Åbn siden herfra, og prøv igen.',
    },
    'scope-missing': { title: 'Nøglen giver ikke adgang', says: 'Adgangsnøglen er ikke udstedt til dette.' },
    'not-found': {
      title: 'Siden findes ikke',
      says: 'Adressen er måske skrevet forkert, eller siden er flyttet. Nogle sider ses kun af dem, de vedkommer.',
    },
    'other-method': {
      title: 'Det kan siden ikke',
      says: 'Adressen svarer ikke på den slags forespørgsel. Åbn siden på ny.',
    },
    refused: { title: 'Det blev ikke gjort', says: 'En regel står i vejen.' },
    'still-running': {
      title: 'Det er allerede i gang',
      says: 'Den første forespørgsel er ikke færdig endnu. Vent lidt.',
    },
    'precondition-failed': { title: 'En anden var hurtigere', says: 'Det er ændret i mellemtiden. Hent det igen.' },
    'too-large': {
      title: 'Det er for meget på én gang',
      says: 'Det, der blev sendt, fylder for meget. Send en mindre fil eller en kortere tekst.',
    },
    'wrong-type': { title: 'Formatet passer ikke', says: 'Det blev sendt i et format, som siden ikke tager imod.' },
    'faulty-input': { title: 'Noget mangler eller er forkert', says: 'Ret felterne, og send igen.' },
    'key-reused': { title: 'Nøglen er brugt før', says: 'Den hører til en anden forespørgsel.' },
    'precondition-required': { title: 'Hent det først', says: 'Sig, hvilken udgave du har læst.' },
    'too-many-requests': { title: 'Vent lidt', says: 'Der er kommet for mange forsøg på kort tid. Prøv igen om lidt.' },
    'our-fault': { title: 'Noget gik galt hos os', says: 'Fejlen er noteret. Prøv igen om lidt.' },
  },
  en: {
    malformed: { title: 'We could not read what was sent', says: 'Go back, reload the page and try once more.' },
    'sign-in-needed': {
      title: 'You need to sign in',
      says: 'The page is for members of the partnership. Sign in to see it.',
    },
    'function-missing': {
      title: 'You do not have access to this',
      says: 'Your function in the partnership does not give access to the page. Write to your administrator if it should.',
    },
    'another-site': {
      title: 'We did not accept what was sent',
      says: 'It did not come from a page on this site. Open the page from here and try again.',
    },
    'scope-missing': { title: 'The token does not give access', says: 'The access token was not given out for this.' },
    'not-found': {
      title: 'There is no such page',
      says: 'The address may be mistyped, or the page has moved. Some pages are seen only by those they concern.',
    },
    'other-method': {
      title: 'The page cannot do that',
      says: 'The address does not answer this kind of request. Open the page anew.',
    },
    refused: { title: 'It was not done', says: 'A rule stands in the way.' },
    'still-running': { title: 'It is under way already', says: 'The first request is not done yet. Wait a little.' },
    'precondition-failed': { title: 'Somebody else was quicker', says: 'It was changed meanwhile. Read it again.' },
    'too-large': {
      title: 'That is too much at once',
      says: 'What was sent is too large. Send a smaller file or a shorter text.',
    },
    'wrong-type': { title: 'The format does not fit', says: 'It was sent in a format that the page does not accept.' },
    'faulty-input': { title: 'Something is missing or wrong', says: 'Mend the fields and send again.' },
    'key-reused': { title: 'The key was used before', says: 'It belongs to another request.' },
    'precondition-required': { title: 'Read it first', says: 'Say which version you have read.' },
    'too-many-requests': { title: 'Wait a little', says: 'Too many attempts in a short time. Try again in a while.' },
    'our-fault': {
      title: 'Something went wrong on our side',
      says: 'The fault is noted. Try again in a while.',
    },
  },
}
