import { CountryBasis } from '../domain/countries/country-basis';
import { registerEnumType } from 'type-graphql';
import { DateCertainty, DatePrecision } from '../domain/dates/approximate-date';
import { Attribution, HopRelation, Method, QuotationKind } from '../domain/attribution';
import { AnchorState } from '../domain/anchoring/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { SectionKind } from '../domain/section-kind';
import { SpeechAct } from '../domain/speech-act';
import { CodingStatus, Stance } from '../domain/stance';

registerEnumType(QuotationKind, {
  name: 'QuotationKind',
  description: 'How much of the text is the speaker’s own words.',
  valuesConfig: {
    DIRECT: { description: 'All of it is in quotation marks.' },
    MIXED: { description: 'Part of it is in quotation marks.' },
    INDIRECT: { description: 'The reporter’s words for what was said.' },
  },
});

registerEnumType(SpeechAct, {
  name: 'SpeechAct',
  description:
    'What a speaker does with words, as the article’s own verb shows it. Only ASSERT and similar acts say that something is so: words that were denied, asked or declined were not said.',
  valuesConfig: {
    ASSERT: { description: 'Says that something is so: "said", "told", "wrote".' },
    DENY: { description: 'Says that something is not so. The reported words are what is denied.' },
    ACCUSE: { description: 'Lays something to somebody’s charge.' },
    CONDEMN: { description: 'Condemns or criticizes something or somebody.' },
    PRAISE: { description: 'Praises something or somebody.' },
    SUPPORT: { description: 'Supports or welcomes something or somebody.' },
    OPPOSE: { description: 'Speaks against something.' },
    URGE: { description: 'Asks somebody to do something: urged, demanded, called on.' },
    PROMISE: { description: 'Says what the speaker will do: promised, vowed.' },
    WARN: { description: 'Warns of something, or somebody.' },
    THREATEN: { description: 'Says what harm the speaker may do.' },
    REFUSE: { description: 'Will not do something.' },
    AGREE: { description: 'Consents to something.' },
    THANK: { description: 'Thanks somebody.' },
    APOLOGIZE: { description: 'Says that the speaker is sorry.' },
    ASK: { description: 'Asks a question.' },
    DECLINE_COMMENT: { description: 'Will not say anything about it.' },
  },
});

registerEnumType(SectionKind, {
  name: 'SectionKind',
  description: 'A part of an article’s text. Names and days of one part do not apply to another.',
  valuesConfig: {
    HEADLINE: { description: 'The headline.' },
    STANDFIRST: { description: 'The sentence or two between headline and story.' },
    MAIN: { description: 'The story.' },
    BRIEF: { description: 'A short story with a headline of its own below the main one.' },
    TEASER: { description: 'Another article, or the beginning of one, on the same page.' },
    RELATED: { description: 'A list of sources, or of links to other pages.' },
    CAPTION: { description: 'The words below a picture.' },
    BYLINE: { description: 'The author.' },
  },
});

registerEnumType(Attribution, {
  name: 'Attribution',
  description: 'How the article ties the words to their speaker.',
  valuesConfig: {
    STATED: { description: 'The name is in the same sentence.' },
    COREFERENCE: { description: 'By a pronoun or a description: "he said", "the minister added".' },
    CONTINUATION: { description: 'It continues an earlier quotation whose speaker is known.' },
    ANONYMOUS: { description: 'The article does not name its source.' },
    NONE: { description: 'The article does not say who spoke.' },
  },
});

registerEnumType(HopRelation, {
  name: 'HopRelation',
  description: 'What one step of the attribution chain did with the words.',
  valuesConfig: {
    SAID: { description: 'Said or wrote them.' },
    SPOKE_FOR: { description: 'The speaker speaks for this country.' },
    TOLD: { description: 'Heard them from the speaker.' },
    REPORTED: { description: 'Reported them.' },
    BROADCAST: { description: 'Broadcast them.' },
    TRANSLATED: { description: 'Translated them.' },
    REPUBLISHED: { description: 'Printed them again.' },
    PUBLISHED: { description: 'Published them.' },
  },
});

registerEnumType(Method, {
  name: 'Method',
  description: 'What made a record.',
  valuesConfig: {
    HUMAN: { description: 'A person, one by one.' },
    IMPORT: { description: 'An import of many rows.' },
    EXTRACTOR: { description: 'The program that reads articles.' },
  },
});

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How precisely a date is known.',
  valuesConfig: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month.' },
    YEAR: { description: 'To the year.' },
    RANGE: { description: 'Between two days.' },
    UNKNOWN: { description: 'Not known.' },
  },
});

registerEnumType(DateCertainty, {
  name: 'DateCertainty',
  description: 'How a date is known.',
  valuesConfig: {
    STATED: { description: 'The source says so.' },
    INFERRED: { description: 'Somebody worked it out, for example from "on Tuesday".' },
    APPROXIMATE: { description: 'It is about right.' },
    UNKNOWN: { description: 'Not known.' },
  },
});

registerEnumType(ReviewStatus, {
  name: 'ReviewStatus',
  description: 'Whether a person has checked a quotation, and with which result.',
  valuesConfig: {
    UNREVIEWED: { description: 'Nobody has checked it.' },
    CONFIRMED: { description: 'A person checked words, speaker and day.' },
    DISPUTED: { description: 'Somebody doubts it.' },
    REJECTED: {
      description: 'It is not a quotation, or not this speaker’s. Lists leave it out unless asked.',
    },
    RETRACTED: { description: 'It was taken back. Lists leave it out unless asked.' },
  },
});

registerEnumType(AnchorState, {
  name: 'AnchorState',
  description: 'Whether the article’s newest text still has the words of a quotation.',
  valuesConfig: {
    ANCHORED: { description: 'The same words in the same place.' },
    MOVED: { description: 'The same words in another place.' },
    ALTERED: { description: 'The article was edited, and the place now has other words.' },
    ORPHANED: { description: 'The words are gone: the article was edited.' },
  },
});

registerEnumType(Stance, {
  name: 'Stance',
  description:
    'The stance of a quotation. SUPPORT of a claim means that the quotation asserts it, and OPPOSE that it denies it.',
  valuesConfig: {
    SUPPORT: { description: 'For it; asserts the claim.' },
    OPPOSE: { description: 'Against it; denies the claim.' },
    NEUTRAL: { description: 'Speaks of it and takes no side.' },
    MIXED: { description: 'Partly for, partly against.' },
    UNCLEAR: { description: 'The coder cannot decide.' },
  },
});

registerEnumType(CodingStatus, {
  name: 'CodingStatus',
  description: 'How far a stance coding has come.',
  valuesConfig: {
    SUGGESTED: { description: 'A machine proposes it.' },
    CONFIRMED: { description: 'A person made or confirmed it.' },
    REJECTED: { description: 'A person rejected it; it counts nowhere.' },
  },
});

registerEnumType(CountryBasis, {
  name: 'CountryBasis',
  description:
    'The hint from which the server knows for which country somebody speaks. A machine reads every hint but GIVEN and ACTOR.',
  valuesConfig: {
    GIVEN: { description: 'A person or an importer has said it.' },
    NAME: { description: 'The speaker is a country, its government, or bears its name.' },
    ROLE: { description: 'The printed role names the country: "South Korean President".' },
    INSTITUTION: {
      description: 'The speaker is an institution of one country or works for it: "White House".',
    },
    APPOSITION: { description: 'The text says it beside the name: ", chairman of a Chinese bank,".' },
    PLACE: { description: 'The text places the speaker there: "In Seoul, a presidential spokesperson".' },
    EARLIER_MENTION: { description: 'An earlier mention of the same person or office says it.' },
    DATELINE: { description: 'The article was filed there: the weakest hint.' },
    ACTOR: { description: 'The record says so of the actor.' },
  },
});

/** The values of `ReviewDecision`. */
export const REVIEW_DECISIONS = {
  UNREVIEWED: ReviewStatus.UNREVIEWED,
  CONFIRMED: ReviewStatus.CONFIRMED,
  DISPUTED: ReviewStatus.DISPUTED,
  REJECTED: ReviewStatus.REJECTED,
} as const;

registerEnumType(REVIEW_DECISIONS, {
  name: 'ReviewDecision',
  description: 'What a person finds when checking a quotation.',
  valuesConfig: {
    UNREVIEWED: { description: 'Nobody has checked it: takes an earlier decision back.' },
    CONFIRMED: { description: 'Words, speaker and day are right.' },
    DISPUTED: { description: 'Somebody doubts it.' },
    REJECTED: { description: 'It is not a quotation, or not this speaker’s.' },
  },
});

/** The values of `StanceDecision`. */
export const STANCE_DECISIONS = {
  CONFIRMED: CodingStatus.CONFIRMED,
  REJECTED: CodingStatus.REJECTED,
} as const;

registerEnumType(STANCE_DECISIONS, {
  name: 'StanceDecision',
  description: 'What a person decides on a stance coding.',
  valuesConfig: {
    CONFIRMED: { description: 'The coding is right.' },
    REJECTED: { description: 'The coding is wrong; it counts nowhere.' },
  },
});
