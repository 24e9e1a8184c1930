import { statementsIn } from '../reading';

// A statement: its kind, its act unless it asserts, who said it for which country, and the words.
describe('what people said, in wires and press releases', () => {
  it.each<[style: string, paragraphs: readonly string[], statements: readonly string[]]>([
    [
      'wire: agency lead, minister, denial',
      [
        'TALLINN, March 4 (Nordlys) - Estonia on Monday denied that its navy had boarded a Norwegian trawler, with Foreign Minister Kaja Rebane calling the report "a plain invention."',
        `Norway's Coastal Administration said the vessel, the Havbris, had lost radio contact for six hours. "We are checking every log," spokesman Jon Tveit told Nordlys by telephone.`,
      ],
      [
        'INDIRECT DENY | Estonia (EE) | that its navy had boarded a Norwegian trawler',
        'MIXED | Kaja Rebane (EE) | the report "a plain invention."',
        "INDIRECT | Norway's Coastal Administration (NO) | the vessel, the Havbris, had lost radio contact for six hours",
        'DIRECT | Jon Tveit | We are checking every log,',
      ],
    ],
    [
      'wire: sanctions and unnamed officials',
      [
        'Two European diplomats, who spoke on condition of anonymity because the talks were private, said the list of sanctioned ships would be shortened.',
        'Hungarian Trade Minister Bence Vadas said his country would not sign "a list that nobody has read." He did not say whether Budapest would veto it.',
      ],
      [
        'INDIRECT | Two European diplomats | the list of sanctioned ships would be shortened',
        'MIXED | Bence Vadas (HU) | his country would not sign "a list that nobody has read."',
      ],
    ],
    [
      'wire: state media relay',
      [
        "Iran's foreign ministry spokesman, Dariush Kamrani, said on Wednesday that Tehran would answer the letter within days, the official news agency IRNA reported.",
        '"We have received it and we are studying it," Kamrani was quoted as saying by IRNA.',
      ],
      [
        'INDIRECT | Dariush Kamrani (IR) | that Tehran would answer the letter within days',
        'DIRECT | Dariush Kamrani (IR) | We have received it and we are studying it,',
      ],
    ],
    [
      'wire: accuse and counter',
      [
        `Serbia's Interior Minister Goran Lukic accused Kosovo of sending masked police into two northern villages. Kosovo's government rejected the charge. "There were no masks and no raid," Deputy Prime Minister Arta Hoxhaj said.`,
      ],
      [
        'INDIRECT ACCUSE | Goran Lukic (RS) | Kosovo of sending masked police into two northern villages',
        "INDIRECT DENY | Kosovo's government (XK) | the charge",
        'DIRECT | Arta Hoxhaj | There were no masks and no raid,',
      ],
    ],
    [
      'press release: company',
      [
        'BERGEN, Norway, 12 June 2025 – Fjordkraft Marine ASA today announced that it has signed an agreement to supply four ferries to the port of Gdynia. "This contract confirms our place in the Baltic," said Ragnhild Sæther, Chief Executive Officer of Fjordkraft Marine. "We look forward to the first delivery in 2027," added Piotr Zawadzki, President of the Port of Gdynia.',
      ],
      [
        'INDIRECT | Fjordkraft Marine ASA | that it has signed an agreement to supply four ferries to the port of Gdynia',
        'DIRECT | Ragnhild Sæther | This contract confirms our place in the Baltic,',
        'DIRECT | Piotr Zawadzki | We look forward to the first delivery in 2027,',
      ],
    ],
    [
      'press release: ministry statement',
      [
        'The Ministry of Foreign Affairs of Georgia strongly condemns the shelling of the village of Ergneti. The Ministry calls on the Russian Federation to withdraw its forces. "Such acts have no justification," Minister Lasha Beridze stated.',
      ],
      [
        'INDIRECT CONDEMN | Ministry of Foreign Affairs of Georgia (GE) | the shelling of the village of Ergneti',
        'INDIRECT URGE | Ministry of Foreign Affairs of Georgia (GE) | to withdraw its forces',
        'DIRECT | Lasha Beridze | Such acts have no justification,',
      ],
    ],
    [
      'press release: joint statement',
      [
        'In a joint statement, Finnish President Aino Lehtola and Swedish Prime Minister Gustaf Ekerot said the two countries would share radar data from October. "Our skies are one," they said.',
      ],
      [
        'INDIRECT | Aino Lehtola (FI) and Gustaf Ekerot (SE) | the two countries would share radar data from October',
        'DIRECT | Aino Lehtola (FI) and Gustaf Ekerot (SE) | Our skies are one,',
      ],
    ],
  ])('%s', (_style, paragraphs, statements) => {
    expect(statementsIn(paragraphs.join('\n'))).toEqual(statements);
  });
});
