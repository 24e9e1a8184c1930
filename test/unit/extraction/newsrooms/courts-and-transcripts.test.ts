import { statementsIn } from '../reading';

// A statement: its kind, its act unless it asserts, who said it for which country, and the words.
describe('what people said, in courts and transcripts', () => {
  it.each<[style: string, paragraphs: readonly string[], statements: readonly string[]]>([
    [
      'transcript: briefing',
      [
        'MS. ALDOUS: Good afternoon. The president will travel to Lisbon on Friday.',
        'QUESTION: Will he meet the prime minister?',
        "MS. ALDOUS: I don't have anything to announce on that.",
        'QUESTION: Does the White House support the ceasefire plan?',
        'MS. ALDOUS: We support any plan that ends the shelling.',
      ],
      [
        'DIRECT | ALDOUS | Good afternoon. The president will travel to Lisbon on Friday.',
        'DIRECT ASK | ? | Will he meet the prime minister?',
        "DIRECT | ALDOUS | I don't have anything to announce on that.",
        'DIRECT ASK | ? | Does the White House support the ceasefire plan?',
        'DIRECT | ALDOUS | We support any plan that ends the shelling.',
      ],
    ],
    [
      'transcript: interview with names',
      [
        'Interviewer: What did you find in the archive?',
        'Theodor Wexley: Mostly invoices. Forty years of invoices.',
        'Interviewer: And the letters?',
        'Theodor Wexley: The letters had been removed before I got there.',
      ],
      [
        'DIRECT ASK | ? | What did you find in the archive?',
        'DIRECT | Theodor Wexley | Mostly invoices. Forty years of invoices.',
        'DIRECT ASK | ? | And the letters?',
        'DIRECT | Theodor Wexley | The letters had been removed before I got there.',
      ],
    ],
    [
      'transcript: committee hearing',
      [
        'SENATOR BRANNIGAN: Did the company know of the leak in June?',
        'MR. OKAFOR: We knew of a pressure drop. We did not know of a leak.',
        "SENATOR BRANNIGAN: That's a distinction without a difference.",
        'MR. OKAFOR: With respect, Senator, it is not.',
      ],
      [
        'DIRECT | BRANNIGAN | Did the company know of the leak in June?',
        'DIRECT | OKAFOR | We knew of a pressure drop. We did not know of a leak.',
        "DIRECT | BRANNIGAN | That's a distinction without a difference.",
        'DIRECT | OKAFOR | With respect, Senator, it is not.',
      ],
    ],
    [
      'court: sentencing',
      [
        `Judge Miriam Castellan sentenced Dorian Pike, 38, to four years. "You abused the trust of people who could not defend themselves," she told Pike. Prosecutor Hal Benning had said Pike took £214,000 from six residents. Pike's lawyer, Nadia Ferro, said her client would appeal.`,
      ],
      [
        'DIRECT | Miriam Castellan | You abused the trust of people who could not defend themselves,',
        'INDIRECT | Hal Benning | Pike took £214,000 from six residents',
        'INDIRECT | Nadia Ferro | her client would appeal',
      ],
    ],
    [
      'court: testimony',
      [
        'Giving evidence at Northmoor Crown Court, Alison Dray said she had never seen the letter. Asked by Colm Roche KC, for the defence, whether she had signed it, she replied: "I signed what I was given." Mr Roche told the jury that the signature was forged.',
      ],
      [
        'INDIRECT | Alison Dray | she had never seen the letter',
        'DIRECT | Alison Dray | I signed what I was given.',
        'INDIRECT | Roche | that the signature was forged',
      ],
    ],
    [
      'court: plea and ruling',
      [
        'Dorian Pike, 38, of Orchard Street, denied three counts of fraud. "I never took a penny," he told the court on Monday. In a written ruling, the Court of Appeal said the trial judge had misdirected the jury.',
      ],
      [
        'INDIRECT DENY | Dorian Pike | three counts of fraud',
        'DIRECT | Dorian Pike | I never took a penny,',
        'INDIRECT | Court of Appeal | the trial judge had misdirected the jury',
      ],
    ],
    [
      'court: ruling cites law',
      [
        'The Constitutional Court of Colombia ruled that the decree was void. Justice Marcela Ibarra wrote that "no emergency lasts forever." Interior Minister Julián Restrepo said the government would respect the ruling but disagreed with it.',
      ],
      [
        'MIXED | Marcela Ibarra | that "no emergency lasts forever."',
        'INDIRECT | Julián Restrepo | the government would respect the ruling but disagreed with it',
      ],
    ],
  ])('%s', (_style, paragraphs, statements) => {
    expect(statementsIn(paragraphs.join('\n'))).toEqual(statements);
  });
});
