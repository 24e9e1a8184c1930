import { ActorKind } from '../../domain/actor-kind';
import { isInstitution } from '../countries/institutions';
import { countryByWord } from './countries-by-word';
import { wordList } from './word-lists';

const DOCUMENTS = wordList(
  'statement report letter circular memo memorandum document documents email e-mail affidavit complaint lawsuit suit indictment filing ruling decision opinion editorial article story book poll survey study website website site page post tweet ad advertisement video transcript resolution bill law order communique communiqué dispatch cable cables notice petition brief manifesto headline caption paper essay column review analysis record records release data note message text texts',
);
const OFFICES = wordList(
  'office ministry department embassy consulate secretariat administration presidency directorate bureau cabinet chancellery palace',
);
const GOVERNMENTS = wordList('government administration junta regime kremlin');
const GROUPS = wordList(
  'experts officials analysts critics supporters opponents protesters demonstrators lawmakers democrats republicans residents voters people diplomats sources police families leaders activists members lawyers prosecutors aides advisers advisors allies scientists researchers economists historians scholars workers students witnesses investigators authorities spokespeople spokesmen reporters journalists campaigners organizers organisers observers conservatives liberals',
);
const ORGANISATIONS = wordList(
  'agency company group union party team campaign committee council commission court bank association organization organisation institute university college center centre foundation network channel newspaper magazine outlet military army navy police force forces board service fund league club church congress parliament senate house panel coalition alliance federation media press firm corporation',
);
const KIN = wordList(
  'wife husband son daughter brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather girlfriend boyfriend partner widow widower fiancé fiancée twin neighbour neighbor',
);
/** Whether the word says whose relative somebody is: "wife". */
export function isKinship(lower: string): boolean {
  return KIN.has(lower);
}

/** Whether the word names something written or shown: a letter, a circular, a video. */
export function isDocumentWord(lower: string): boolean {
  return DOCUMENTS.has(lower);
}

const headOf = (phrase: string): string => {
  const head = phrase.split(/\s+(?:of|for|from|at|in|on|with|to)\s+|,/)[0] ?? '';
  return (head.split(/\s+/).at(-1) ?? '').toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');
};

/** What kind of actor a description or name means, by its head noun. */
export function kindOfPhrase(phrase: string): ActorKind {
  const head = headOf(phrase);
  const institution = isInstitution(phrase);
  if (DOCUMENTS.has(head) && !institution) return ActorKind.DOCUMENT;
  if (GOVERNMENTS.has(head) || countryByWord(phrase.replace(/^the\s+/i, '')) !== null)
    return ActorKind.GOVERNMENT;
  if (OFFICES.has(head) || institution) return ActorKind.OFFICE;
  if (ORGANISATIONS.has(head)) return ActorKind.ORGANIZATION;
  if (GROUPS.has(head)) return ActorKind.GROUP;
  return /^\p{Lu}/u.test(phrase.replace(/^the\s+/i, '')) &&
    !/^(?:A|An|One|Some|Many|Several|Other|Another|The)\s/.test(phrase)
    ? ActorKind.ORGANIZATION
    : ActorKind.UNNAMED;
}

/** Whether the description leaves open who spoke: "a source", "experts", "two officials". */
export function isUnnamed(phrase: string, kind: ActorKind): boolean {
  if (kind === ActorKind.UNNAMED || kind === ActorKind.GROUP) return true;
  return false;
}

/** Whether a label before a colon says no more than that somebody asks: "Q", "Interviewer". */
export function isQuestioner(label: string): boolean {
  return /^(?:q\.?|question|interviewer|reporter|journalist)$/i.test(label);
}
