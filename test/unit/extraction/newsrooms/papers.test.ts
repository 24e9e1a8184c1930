import { statementsIn } from '../reading';

// A statement: its kind, its act unless it asserts, who said it for which country, and the words.
describe('what people said, in newspapers', () => {
  it.each<[style: string, paragraphs: readonly string[], statements: readonly string[]]>([
    [
      'broadsheet: single marks, apostrophes',
      [
        "Dame Harriet Coyle, the shadow home secretary, told the Commons that the Home Office's figures were 'a work of fiction'. 'Nobody's counted these people,' she said. 'Nobody's even tried.'",
        "A Home Office spokesperson said: 'We do not recognise these figures.'",
      ],
      [
        "MIXED | Harriet Coyle | that the Home Office's figures were 'a work of fiction'",
        "DIRECT | Harriet Coyle | Nobody's counted these people, Nobody's even tried.",
        'DIRECT | Home Office spokesperson (GB) | We do not recognise these figures.',
      ],
    ],
    [
      'broadsheet: column inches with later identification',
      [
        "'It was never about the money,' said the woman who ran the fund. Ottoline Frayne, 61, resigned in May after two trustees complained. 'I'd have stayed if they had asked,' Frayne added.",
      ],
      [
        'DIRECT | woman | It was never about the money,',
        "DIRECT | Ottoline Frayne | I'd have stayed if they had asked,",
      ],
    ],
    [
      'broadsheet: believed and understood',
      [
        "Lord Penhallow warned ministers last night that the bill would 'not survive the Lords in its present form'. The Cabinet Office declined to comment. It is understood that two ministers have threatened to resign.",
      ],
      [
        "MIXED WARN | Penhallow | that the bill would 'not survive the Lords in its present form'",
        'INDIRECT DECLINE_COMMENT | Cabinet Office (GB) | to comment',
        'INDIRECT THREATEN | two ministers (GB) | to resign',
      ],
    ],
    [
      'local: council meeting',
      [
        'Fernleigh Council voted 7-2 on Tuesday to close the Mill Lane footbridge. Councillor Dot Ambrose (Lib Dem, Riverside) said the decision was "daft." "My residents will have to walk a mile to buy a pint of milk," she said. Council leader Geoff Tarrant said the bridge was unsafe and there was no money to mend it.',
      ],
      [
        'MIXED | Dot Ambrose | the decision was "daft."',
        'DIRECT | Dot Ambrose | My residents will have to walk a mile to buy a pint of milk,',
        'INDIRECT | Geoff Tarrant | the bridge was unsafe and there was no money to mend it',
      ],
    ],
    [
      'local: police appeal',
      [
        'Detective Sergeant Mina Rao of Harwick Police said: "We would like to speak to anybody who saw a white van on Canal Street." A man in his 40s was taken to hospital, where his condition was described as stable. Neighbour Pat Lomax, 72, said she heard two bangs at about 3am.',
      ],
      [
        'DIRECT | Mina Rao | We would like to speak to anybody who saw a white van on Canal Street.',
        'INDIRECT | Pat Lomax | she heard two bangs at about 3am',
      ],
    ],
    [
      'local: school',
      [
        'Headteacher Imogen Fry said pupils were "over the moon" about the prize. "They built the whole thing out of old bicycles," said Mrs Fry. Year 6 pupil Tom Adeyemi, 11, said: "I did the wheels."',
      ],
      [
        'MIXED | Imogen Fry | pupils were "over the moon" about the prize',
        'DIRECT | Imogen Fry | They built the whole thing out of old bicycles,',
        'DIRECT | Tom Adeyemi | I did the wheels.',
      ],
    ],
  ])('%s', (_style, paragraphs, statements) => {
    expect(statementsIn(paragraphs.join('\n'))).toEqual(statements);
  });
});
