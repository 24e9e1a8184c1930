import { wordList } from './word-lists';

/** Which pronoun a person takes, as far as known. */
export type Gender = 'he' | 'she' | null;

// Common forenames in English-language news, written down by hand. A name given to both is in neither list.
const HE = wordList(
  'aaron abdul abdullah adam ahmed alan albert alejandro alex alexander alfred ali allen ambrose amir anatoly anders andre andrei andrew angus anthony antonio arnold arthur artur ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan byron carl carlos cesar charles charlie chris christian christopher chuck clarence claude cliff clint clive colin craig curt cyril dale damian dan daniel darren dave david dean dennis denis derek dick diego dmitry dmitri don donald donny doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando francis francisco francois frank franklin fred freddy frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerry giovanni glenn gordon graham greg gregory guillermo gus guy hamid hans hank harold harry harvey hassan hector henri henry herbert herman howard hugh hugo ian ibrahim igor isaac ismail ivan jack jacob jacques jake james jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joao joe joel johan john johnny jon jonah jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid kirk kurt kyle lance larry lars lawrence leo leon leonard lewis liam lloyd louis luca lucas luis luke luther malcolm manuel marc marcel marco marcus mario mark martin marvin matt matthew maurice max maxim mehdi michael miguel mike mikhail mitch mitt mohamed mohammad mohammed morton muhammad nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar oscar otto owen pablo patrick paul pedro peter petr phil philip phillip pierre piers rafael ralph ramon rand randall randy raul ray raymond reince ricardo richard rick rob robert roberto robby rod roger roland roman ron ronald ross roy rudolph rudy russ russell ryan salman sam samuel scott sean sebastian sergei sergey sergio seth shane shaun sid simon spencer stanley stefan stephen steve steven stewart stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trent trevor trey tyler umar vadim victor viktor vince vincent vladimir volodymyr wade walter warren wayne wilfred william willie wolfgang xavier yuri yusuf zachary',
);
const SHE = wordList(
  'abigail ada adriana agnes aisha alexandra alice alicia alison alyssa amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley astrid audrey barbara beatrice becky bella bernadette beth betsey betsy betty beverly bonnie brenda bridget brigitte camila candice carla carly carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie constance cristina cynthia daisy dana daniela danielle dawn deborah debbie debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen emilia emily emma erica erika erin esther ethel eva eve evelyn faith fatima fiona florence frances gabriela gabrielle gail geraldine gertrude gina ginger gloria grace greta gretchen hannah harriet heather heidi helen helena helga hillary holly hope huma ida ines ingrid irene iris irma isabel isabella ivana ivanka jackie jacqueline jan jane janet janice jasmine jean jeanne jen jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kirsten kirstjen krista kristen kristin laila lara laura lauren laurie leah leila lena leslie lidia lillian linda lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynda lynn madeleine madeline maggie mallory marcia margaret margot maria marian marianne marie marilyn marina marine marion marissa marjorie marlene marsha martha mary maryam maureen maxine megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred mina miranda miriam molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma octavia olga olivia olive pamela patricia patty paula pauline peggy penelope penny phoebe phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sadie sally samantha sandra sara sarah selma shannon sharon sheila shelley sherry shirley sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa theresa tina tiffany tracy ursula valentina valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney whoopi winifred yasmin yolanda yvette yvonne zoe',
);
const HE_WORDS = wordList(
  'mr mr. sir king prince lord chairman spokesman congressman councilman businessman salesman father son brother husband uncle nephew grandfather boy man pope imam rabbi bishop archbishop cardinal sheikh duke emperor',
);
const SHE_WORDS = wordList(
  'mrs mrs. ms ms. miss madam lady queen princess chairwoman spokeswoman congresswoman councilwoman businesswoman mother daughter sister wife aunt niece grandmother girl woman duchess empress widow actress',
);

/** The pronoun of somebody with this forename. */
export function genderOfForename(forename: string): Gender {
  const lower = forename.toLowerCase();
  if (HE.has(lower)) return 'he';
  return SHE.has(lower) ? 'she' : null;
}

/** The pronoun that a title or a word for a person asks for: "Mr.", "spokeswoman". */
export function genderOfWord(word: string): Gender {
  const lower = word.toLowerCase();
  if (HE_WORDS.has(lower)) return 'he';
  return SHE_WORDS.has(lower) ? 'she' : null;
}
