import { countryByWord } from './countries-by-word';
import { wordList } from './word-lists';

const TITLES = wordList(
  'mr mrs ms miss dr sir dame lord lady president vice senator sen sens representative rep reps congressman congresswoman governor gov govs lieutenant lt secretary state treasury defense defence attorney general gen major maj colonel col captain capt sergeant sgt admiral adm commander chief justice judge chairman chairwoman chair minister prime foreign chancellor ambassador mayor commissioner director officer spokesman spokeswoman spokesperson leader speaker professor prof king queen prince princess pope rabbi imam sheikh bishop archbishop cardinal reverend rev father sister brother saint former ex-president republican democrat democratic republicans democrats gop conservative liberal nominee candidate strategist host anchor correspondent reporter author columnist editor producer analyst expert economist lawyer adviser advisor aide actor actress singer comedian coach billionaire businessman businesswoman mogul house senate majority minority whip deputy assistant national security interior finance health press communications campaign manager ceo cfo founder co-founder owner president-elect activist researcher historian biographer scientist detective inspector superintendent constable marshal premier emir sultan ayatollah councilman councilwoman councillor counsel counselor sheriff prosecutor comrade agent officer judge-elect mp rt hon honorable first lady executive secretary-general undersecretary under-secretary vice-president vice-premier attorney-general envoy negotiator counterpart undersecretary-general class chiefs ministers senators generals ambassadors headteacher headmaster headmistress teacher principal neighbour neighbor resident shopkeeper fisherman nurse paramedic vicar',
);
const ORGANISATION_WORDS = wordList(
  'party committee council commission agency ministry department office university college institute institution association organization organisation center centre court congress senate house parliament government administration bureau bank company corp corporation inc inc. ltd group union league news times post journal tribune herald gazette radio television tv magazine network press media guardian reuters army navy force forces police military team campaign foundation fund society alliance coalition federation authority board service services church hospital school club intelligence pac caucus project initiative movement watch republicans democrats conservatives liberals americans staff officials lawmakers academy chamber conference assembly embassy coalition report statement street kremlin pentagon treasury observatory secretariat cabinet brigade airlines systems industries partners associates holdings review weekly daily today monitor chronicle mirror telegraph mail bulletin broadcasting corporation newspaper website blog ria novosti tass interfax xinhua kcna reuters afp bloomberg politico breitbart asa gmbh spa oyj plc llc bv sarl',
);
const PLACE_WORDS = wordList(
  'city county state province island islands river lake mountain avenue road airport valley beach coast bay sea ocean strait square north south east west northern southern eastern western district park tower plaza hall bridge',
);
const NEVER_NAMES = wordList(
  'republican democrat democratic islam islamic muslim muslims christian christians jewish catholic english spanish internet twitter facebook congress god i the a an but and in on at for to if when while as it he she they this that these those there here what why how who we you my our his her its their yes no not now then so also still yet after before since because although however meanwhile',
);

const OFFICE_TITLES = wordList(
  'president minister secretary secretary-general undersecretary under-secretary ambassador spokesman spokeswoman spokesperson chairman chairwoman chair governor senator commissioner director executive premier chancellor head chief leader commander speaker administrator counsel envoy negotiator counterpart vice-president attorney-general coordinator representative superintendent deputy adviser advisor',
);
/** Of these the last word of a run can be a surname: "John Major", "Ada Head". */
const OFFICE_SURNAMES = wordList('head chief speaker chancellor deputy chair');
const DEPARTMENT_WORDS = wordList(
  'state exchequer staff affairs works energy education health labor labour agriculture transport transportation commerce trade environment culture sports tourism industry science technology innovation housing justice veterans treasury infrastructure communications water mines fisheries planning development economy finance interior youth women welfare immigration migration integration defence defense war security intelligence nations republic directorate police operations council committee agency ministry department commission bureau office service services force forces army navy cooperation relations investigations resources prosecutions mission elections taxation statistics budget',
);

/** Whether the word ends the printed title of an office: "Home Secretary", "Chief Executive". */
export function isOfficeTitle(word: string): boolean {
  return OFFICE_TITLES.has(word.toLowerCase());
}

/** Whether a run of words that ends so says what somebody is and does not name anybody. */
export function endsAsTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return OFFICE_TITLES.has(lower) && !OFFICE_SURNAMES.has(lower);
}

/** Whether the word ends what an office is for: "Foreign Affairs", "the Joint Chiefs of Staff". */
export function isDepartmentWord(word: string): boolean {
  return DEPARTMENT_WORDS.has(word.toLowerCase());
}

/** Whether the word is a title or says what somebody is, not how they are called. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** Whether a name that holds this word names an organisation. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word.toLowerCase());
}

/** Whether the word is written with a capital and yet names nobody. */
export function isNeverName(word: string): boolean {
  return NEVER_NAMES.has(word.toLowerCase());
}

/** Whether a name is that of a place, country or people. */
export function isPlace(name: string): boolean {
  const words = name.split(/\s+/);
  if (PLACE_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) return true;
  return countryByWord(name) !== null;
}
