import { languageOf } from '../../../../src/domain/language/language-of';

// The same few sentences, written for this test in each language.
const TEXTS: readonly (readonly [language: string, text: string])[] = [
  [
    'de',
    'Die Fähre fährt im Winter nicht, sagte die Ministerin am Montag vor dem Parlament. Sie habe mit den Fischern gesprochen, und niemand sei mit der Quote zufrieden gewesen.',
  ],
  [
    'fr',
    'Le ferry ne circule pas en hiver, a déclaré la ministre lundi devant le parlement. Elle a parlé avec les pêcheurs, et personne n’est content de ce quota.',
  ],
  [
    'es',
    'El transbordador no circula en invierno, dijo la ministra el lunes ante el parlamento. Habló con los pescadores y nadie está contento con la cuota que se ha fijado.',
  ],
  [
    'it',
    'Il traghetto non viaggia in inverno, ha detto la ministra lunedì davanti al parlamento. Ha parlato con i pescatori e nessuno è contento della quota che è stata fissata.',
  ],
  [
    'pt',
    'O barco não circula no inverno, disse a ministra na segunda-feira perante o parlamento. Ela falou com os pescadores e ninguém está contente com a quota que foi fixada.',
  ],
  [
    'nl',
    'De veerboot vaart niet in de winter, zei de minister maandag in het parlement. Ze heeft met de vissers gesproken en niemand is tevreden over het quotum dat is vastgesteld.',
  ],
  [
    'sv',
    'Färjan går inte på vintern, sade ministern på måndagen i riksdagen. Hon har talat med fiskarna och ingen är nöjd med den kvot som har bestämts för året.',
  ],
  [
    'da',
    'Færgen sejler ikke om vinteren, sagde ministeren mandag i Folketinget. Hun har talt med fiskerne, og ingen er tilfreds med den kvote, der er blevet fastsat af udvalget.',
  ],
  [
    'nb',
    'Fergen går ikke om vinteren, sa ministeren mandag i Stortinget. Hun har snakket med fiskerne, og ingen er fornøyd med kvoten som ble fastsatt etter møtet.',
  ],
  [
    'fi',
    'Lautta ei kulje talvella, sanoi ministeri maanantaina eduskunnassa. Hän on puhunut kalastajien kanssa, eikä kukaan ole tyytyväinen kiintiöön, joka on nyt päätetty.',
  ],
  [
    'et',
    'Parvlaev talvel ei sõida, ütles minister esmaspäeval riigikogus. Ta on rääkinud kaluritega ja keegi ei ole rahul kvoodiga, mis on nüüd kehtestatud, kuid see on veel lahtine.',
  ],
  [
    'pl',
    'Prom nie kursuje zimą, powiedziała w poniedziałek minister w parlamencie. Rozmawiała z rybakami i nikt nie jest zadowolony z limitu, który został ustalony na ten rok.',
  ],
  [
    'cs',
    'Trajekt v zimě nejezdí, řekla v pondělí ministryně v parlamentu. Mluvila s rybáři a nikdo není spokojen s kvótou, která byla stanovena, ale jednání podle ní ještě pokračuje.',
  ],
  [
    'hu',
    'A komp télen nem közlekedik, mondta a miniszter hétfőn a parlamentben. Beszélt a halászokkal, és senki sem elégedett a kvótával, amelyet most megállapítottak, de ez még nem a vége.',
  ],
  [
    'ro',
    'Feribotul nu circulă iarna, a spus ministra luni în parlament. Ea a vorbit cu pescarii și nimeni nu este mulțumit de cota care a fost stabilită pentru acest an.',
  ],
  [
    'tr',
    'Feribot kışın çalışmıyor, dedi bakan pazartesi günü mecliste. Balıkçılarla konuştu ve belirlenen kota için kimse memnun değil, ancak bu daha sonra bir kez daha görüşülecek.',
  ],
  [
    'id',
    'Kapal feri tidak beroperasi pada musim dingin, kata menteri pada hari Senin di parlemen. Ia telah berbicara dengan para nelayan dan tidak ada yang puas dengan kuota tersebut.',
  ],
  [
    'vi',
    'Bộ trưởng nói hôm thứ Hai tại quốc hội rằng phà không chạy vào mùa đông. Bà đã nói chuyện với các ngư dân và không ai hài lòng với hạn ngạch này.',
  ],
  [
    'hr',
    'Trajekt zimi ne plovi, rekla je ministrica u ponedjeljak u parlamentu. Razgovarala je s ribarima i nitko nije zadovoljan kvotom koja je određena za ovu godinu.',
  ],
  [
    'ca',
    'El transbordador no circula a l’hivern, va dir la ministra dilluns al parlament. Ha parlat amb els pescadors i ningú no està content amb la quota que s’ha fixat per aquest any.',
  ],
  [
    'ru',
    'Паром зимой не ходит, сказала министр в понедельник в парламенте. Она говорила с рыбаками, и никто не доволен квотой, которая была установлена. Это был долгий день.',
  ],
  [
    'uk',
    'Пором узимку не ходить, сказала міністерка в понеділок у парламенті. Вона говорила з рибалками, і ніхто не задоволений квотою, яку було встановлено.',
  ],
  [
    'bg',
    'Фериботът не се движи през зимата, каза министърът в понеделник в парламента. Тя говори с рибарите и никой не е доволен от квотата, която беше определена.',
  ],
  [
    'el',
    'Το πλοίο δεν ταξιδεύει τον χειμώνα, είπε η υπουργός τη Δευτέρα στη βουλή. Μίλησε με τους ψαράδες και κανείς δεν είναι ευχαριστημένος.',
  ],
  [
    'ar',
    'قالت الوزيرة يوم الاثنين أمام البرلمان إن العبارة لا تعمل في الشتاء. وتحدثت مع الصيادين ولم يكن أحد راضيا عن الحصة.',
  ],
  [
    'fa',
    'وزیر روز دوشنبه در پارلمان گفت که کشتی در زمستان حرکت نمی‌کند. او با ماهیگیران گفتگو کرد و هیچ کس از سهمیه راضی نبود.',
  ],
  [
    'he',
    'המעבורת אינה פועלת בחורף, אמרה השרה ביום שני בפרלמנט. היא דיברה עם הדייגים ואף אחד לא היה מרוצה מהמכסה.',
  ],
  [
    'zh',
    '部长星期一在议会说，渡轮冬天不开。她和渔民谈过，没有人对规定的配额感到满意，下个月还会再次开会讨论这个问题。',
  ],
  [
    'ja',
    '大臣は月曜日に議会で、フェリーは冬には運航しないと述べた。漁師たちと話したが、決められた割り当てに満足している人はいなかった。',
  ],
  [
    'ko',
    '장관은 월요일 의회에서 페리가 겨울에는 운항하지 않는다고 말했다. 어민들과 이야기했지만 정해진 할당량에 만족하는 사람은 없었다.',
  ],
  [
    'hi',
    'मंत्री ने सोमवार को संसद में कहा कि नौका सर्दियों में नहीं चलती। उन्होंने मछुआरों से बात की और कोई भी कोटा से खुश नहीं था।',
  ],
  ['th', 'รัฐมนตรีกล่าวในรัฐสภาเมื่อวันจันทร์ว่าเรือเฟอร์รีไม่ให้บริการในฤดูหนาว เธอได้คุยกับชาวประมงแล้วและไม่มีใครพอใจ'],
  [
    'en',
    'The ferry does not run in winter, the minister said on Monday in parliament. She had spoken to the fishermen, and nobody was happy with the quota.',
  ],
];

describe('languageOf', () => {
  it.each(TEXTS)('knows a text in %s by its first sentences', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('reads English that names many others', () => {
    const text =
      'Le Monde asked Jean-Claude de la Tour of La Rochelle and Der Spiegel asked Karl von der Au what they thought of it.';

    expect(languageOf(text)).toBe('en');
  });

  it.each([
    '',
    'Guten Morgen',
    '1234 5678 9012 3456 7890 1234 5678 9012 3456',
    'Van den Berg, De la Tour, Von der Au, Di Marco',
  ])('guesses nothing of %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});
