/**
 * The small words that sentences of a language are held together by, the commonest first. A word that several languages
 * have counts less for each.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by it at from his an were which are be this had but not have has they their who will would been he said more or about its after',
  de: 'der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über haben war',
  fr: 'de la le et les des en un du une que est dans qui pour par sur au ne pas ce plus il avec sont se cette ont aux mais elle ses être nous été leur ces',
  es: 'de la que el en y los del se las por un con una para no es su al lo como más pero sus ha este sobre entre también fue hasta desde nos están',
  it: 'di e il che la in un per è del non una sono si della da con le al dei più nel gli alla ha anche ma delle come lo dal questo essere degli nella hanno',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser também pelo são pela até',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door hij naar uit dan over worden was heeft nog wordt tot deze hun wij',
  sv: 'och att det i en på är som av för den med till inte om ett har de var från han vi jag så kan när men man ska efter eller under sig också',
  da: 'og i at det er en til af på for den der med de ikke som har et han var vi om fra men jeg så kan efter blev eller være også når hun sig',
  nb: 'og i det på er en som at til av for med har de ikke den et om var men han fra jeg vi så kan etter ble også eller være seg når hun skal',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka ole kuin tai sen mukaan sekä vain nyt jos jo niin tämä ollut joka hänen voi olla vielä',
  et: 'ja on ei see et ta oli mis ka kui aga ning oma seda või selle nii siis veel juba pole kes kas ole pärast tema nad',
  pl: 'i w na z się nie do że jest to o jak od po za przez dla są ale jego oraz tym co ma był tego które być który już także przed jej',
  cs: 'a v se na je že s z do o k i jako by ale za pro jsou jeho které který po byl při jsme tak podle už byla také ve své být nebo než',
  sk: 'a v sa na je že s z do o k aj ako by ale za pre sú jeho ktoré ktorý po bol pri sme tak podľa už bola tiež vo svoje byť alebo než',
  hu: 'a az és hogy nem is egy ez volt meg de csak már mint vagy van el még ha azt lehet szerint aki ezt után minden majd között kell pedig',
  ro: 'de și în a la cu pe nu o că din care este un pentru se mai ca fi au sunt fost prin ce lui sau după dar ale acest cele între',
  tr: 've bir bu da de için ile çok olarak daha olan gibi en ne ama sonra kadar her olduğu ya ise göre değil ancak diye oldu var',
  id: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan adalah ke juga oleh sebagai karena bisa ada telah mereka tersebut kami para lebih kepada saat',
  vi: 'và của là có được cho không trong với các một những này đã người khi để đến cũng về như ra từ ông sẽ tại bị vào theo trên',
  hr: 'je i u se na da za su od s ne koji to što iz kao o bi ali ili nije a koje sam će bio biti samo prema nakon te',
  ca: 'de la i el que en a les els per un una del amb és no es al ha més com però han són aquest va seva també pel',
  lt: 'ir kad į yra su iš o bet tai ne jis buvo už apie kaip nuo po dar tik savo jau gali taip per dėl',
  lv: 'un ir ka no ar par uz bet kas tas nav arī pēc kā bija vai viņš lai gan jau tikai tiek līdz šo pie',
  sw: 'na ya wa kwa ni katika za la kuwa hiyo yake cha hii pia wake huo kama alisema lakini hivyo baada nchi hao',
};

/** Letters that distinguish the languages of one script, the one without letters of its own last. */
export const SCRIPTS: readonly (readonly [
  script: RegExp,
  languages: readonly (readonly [string, RegExp])[],
])[] = [
  [/\p{sc=Hiragana}|\p{sc=Katakana}/gu, [['ja', /./u]]],
  [/\p{sc=Hangul}/gu, [['ko', /./u]]],
  [/\p{sc=Han}/gu, [['zh', /./u]]],
  [
    /\p{sc=Cyrillic}/gu,
    [
      ['uk', /[іїєґ]/iu],
      ['sr', /[јљњђћџ]/iu],
      ['be', /ў/iu],
      ['ru', /[ыэё]/iu],
      ['bg', /./u],
    ],
  ],
  [
    /\p{sc=Arabic}/gu,
    [
      ['ur', /[ٹڈڑےں]/u],
      ['fa', /[پچژگ]/u],
      ['ar', /./u],
    ],
  ],
  [/\p{sc=Greek}/gu, [['el', /./u]]],
  [/\p{sc=Hebrew}/gu, [['he', /./u]]],
  [/\p{sc=Devanagari}/gu, [['hi', /./u]]],
  [/\p{sc=Bengali}/gu, [['bn', /./u]]],
  [/\p{sc=Tamil}/gu, [['ta', /./u]]],
  [/\p{sc=Thai}/gu, [['th', /./u]]],
  [/\p{sc=Georgian}/gu, [['ka', /./u]]],
  [/\p{sc=Armenian}/gu, [['hy', /./u]]],
];
