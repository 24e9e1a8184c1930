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

// Written after the tables, to be no part of what they were made with.
const LATER: typeof TEXTS = [
  [
    'en',
    'The old bridge will stay closed until spring, the mayor said on Thursday after a long meeting with engineers. Nobody knows who will pay for the repairs, and the shops nearby have lost most of their customers.',
  ],
  [
    'de',
    'Die alte Brücke bleibt bis zum Frühling gesperrt, teilte der Bürgermeister am Donnerstag nach einem langen Treffen mit Ingenieuren mit. Niemand weiß, wer die Reparatur bezahlt, und die Läden verlieren ihre Kunden.',
  ],
  [
    'fr',
    'Le vieux pont restera fermé jusqu’au printemps, a annoncé le maire jeudi après une longue réunion avec des ingénieurs. Personne ne sait qui paiera les travaux, et les magasins voisins perdent leurs clients.',
  ],
  [
    'es',
    'El viejo puente seguirá cerrado hasta la primavera, anunció el alcalde el jueves tras una larga reunión con ingenieros. Nadie sabe quién pagará las obras, y las tiendas cercanas han perdido a sus clientes.',
  ],
  [
    'it',
    'Il vecchio ponte resterà chiuso fino a primavera, ha annunciato il sindaco giovedì dopo una lunga riunione con gli ingegneri. Nessuno sa chi pagherà i lavori, e i negozi vicini hanno perso i loro clienti.',
  ],
  [
    'pt',
    'A velha ponte ficará fechada até à primavera, anunciou o presidente da câmara na quinta-feira depois de uma longa reunião com engenheiros. Ninguém sabe quem vai pagar as obras, e as lojas perderam clientes.',
  ],
  [
    'nl',
    'De oude brug blijft dicht tot het voorjaar, zei de burgemeester donderdag na een lang gesprek met ingenieurs. Niemand weet wie de herstelling betaalt, en de winkels in de buurt zijn hun klanten kwijt.',
  ],
  [
    'sv',
    'Den gamla bron förblir stängd till våren, meddelade borgmästaren på torsdagen efter ett långt möte med ingenjörer. Ingen vet vem som ska betala reparationen, och butikerna i närheten har förlorat sina kunder.',
  ],
  [
    'da',
    'Den gamle bro forbliver lukket til foråret, oplyste borgmesteren torsdag efter et langt møde med ingeniører. Ingen ved, hvem der skal betale for reparationen, og butikkerne i nærheden har mistet deres kunder.',
  ],
  [
    'nb',
    'Den gamle broen holdes stengt til våren, opplyste ordføreren torsdag etter et langt møte med ingeniører. Ingen vet hvem som skal betale for reparasjonen, og butikkene i nærheten har mistet kundene sine.',
  ],
  [
    'fi',
    'Vanha silta pysyy suljettuna kevääseen asti, kertoi pormestari torstaina pitkän kokouksen jälkeen. Kukaan ei tiedä, kuka maksaa korjaukset, ja läheiset kaupat ovat menettäneet suurimman osan asiakkaistaan.',
  ],
  [
    'pl',
    'Stary most pozostanie zamknięty do wiosny, poinformował burmistrz w czwartek po długim spotkaniu z inżynierami. Nikt nie wie, kto zapłaci za naprawę, a pobliskie sklepy straciły większość swoich klientów.',
  ],
  [
    'cs',
    'Starý most zůstane zavřený až do jara, oznámil starosta ve čtvrtek po dlouhém jednání s inženýry. Nikdo neví, kdo zaplatí opravy, a obchody v okolí přišly o většinu svých zákazníků.',
  ],
  [
    'hu',
    'A régi híd tavaszig zárva marad, közölte a polgármester csütörtökön a mérnökökkel tartott hosszú megbeszélés után. Senki sem tudja, ki fizeti a javítást, és a közeli boltok elvesztették a vevőik nagy részét.',
  ],
  [
    'ro',
    'Podul vechi rămâne închis până la primăvară, a anunțat primarul joi după o lungă ședință cu inginerii. Nimeni nu știe cine va plăti reparațiile, iar magazinele din apropiere și-au pierdut clienții.',
  ],
  [
    'tr',
    'Eski köprü ilkbahara kadar kapalı kalacak, dedi belediye başkanı perşembe günü mühendislerle yaptığı uzun toplantıdan sonra. Onarımın parasını kimin ödeyeceğini kimse bilmiyor ve yakındaki dükkanlar müşteri kaybetti.',
  ],
  [
    'id',
    'Jembatan lama tetap ditutup sampai musim semi, kata wali kota pada hari Kamis setelah rapat panjang dengan para insinyur. Tidak ada yang tahu siapa yang akan membayar perbaikan, dan toko di dekatnya kehilangan pelanggan.',
  ],
  [
    'ru',
    'Старый мост останется закрытым до весны, сообщил мэр в четверг после долгой встречи с инженерами. Никто не знает, кто заплатит за ремонт, а соседние магазины потеряли большую часть своих покупателей.',
  ],
  [
    'uk',
    'Старий міст залишиться закритим до весни, повідомив мер у четвер після довгої зустрічі з інженерами. Ніхто не знає, хто заплатить за ремонт, а сусідні крамниці втратили більшість своїх покупців.',
  ],
  [
    'ca',
    'El pont vell continuarà tancat fins a la primavera, va anunciar l’alcalde dijous després d’una llarga reunió amb enginyers. Ningú no sap qui pagarà les obres, i les botigues del costat han perdut els clients.',
  ],
];

describe('languageOf', () => {
  it.each(TEXTS)('knows a text in %s by its first sentences', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(LATER)('knows a text in %s by its first 200 characters', (language, text) => {
    expect(languageOf(text.slice(0, 200))).toBe(language);
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
