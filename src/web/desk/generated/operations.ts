/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actors to list. Fields mean AND, values in a list OR. */
export type ActorFilter = {
  /** Only actors of these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only merged actors, or only the others. Without this field, merged actors are left out. */
  readonly isMerged?: boolean | null | undefined;
  /** Only these kinds. */
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  /** Part of any of its names; case and accents do not matter. */
  readonly name?: string | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
  /** Only these Wikidata items. */
  readonly wikidataId?: ReadonlyArray<string> | null | undefined;
};

/** What kind of speaker or agent an actor is. */
export type ActorKind =
  /** A text that is quoted, such as a treaty or a report. */
  | 'DOCUMENT'
  /** The government of a country or region as a whole. */
  | 'GOVERNMENT'
  /** People without an organization, such as protesters or allies. */
  | 'GROUP'
  /** An office apart from who holds it, such as a president’s office. */
  | 'OFFICE'
  /** A party, company, ministry, association or the like. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A source that the article does not name. */
  | 'UNNAMED';

/** How a list of actors is ordered. */
export type ActorOrder =
  /** First recorded first. */
  | 'CREATED_AT_ASC'
  /** Latest recorded first. */
  | 'CREATED_AT_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Most quotations first, alone or together with others. Rejected and retracted quotations do not count. */
  | 'QUOTATIONS_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

/** An actor, given by id or by name. If the name fits exactly one known actor, it means that actor. If it fits none, the server creates one. If it fits several, the server refuses the row and lists the candidates. */
export type ActorRowInput = {
  /** Other names, stored when the actor is new. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The country that the actor speaks for: a two-letter code or a name. */
  readonly country?: string | null | undefined;
  /** The id of a known actor. With it, no other field is needed. */
  readonly id?: string | number | null | undefined;
  /** What kind of actor; a new one is a PERSON when left out. */
  readonly kind?: ActorKind | null | undefined;
  /** The name, for example "Inés Baldarrama". */
  readonly name?: string | null | undefined;
  /** Its role, for example "Minister of Fisheries". */
  readonly role?: string | null | undefined;
  /** Its item on Wikidata, for example "Q42". Decides before the name. */
  readonly wikidataId?: string | null | undefined;
};

/** How a name refers to an actor. */
export type AliasKind =
  /** Initials or a short form that means this actor alone. */
  | 'ABBREVIATION'
  /** A place or thing that means the actor between two days, such as a capital for its government. */
  | 'METONYM'
  /** The actor’s name, or another spelling of it. */
  | 'NAME'
  /** An office held between two days, such as "Prime Minister". */
  | 'TITLE'
  /** The name written in another script or by other rules. */
  | 'TRANSLITERATION'
  /** Too short to mean this actor alone, such as a common surname. Never resolves by itself. */
  | 'WEAK';

/** Whether the article’s newest text still has the words of a quotation. */
export type AnchorState =
  /** The article was edited, and the place now has other words. */
  | 'ALTERED'
  /** The same words in the same place. */
  | 'ANCHORED'
  /** The same words in another place. */
  | 'MOVED'
  /** The words are gone: the article was edited. */
  | 'ORPHANED';

/** When something was said. One day is enough. Leave the whole object out if the day is not known. */
export type ApproximateDateInput = {
  /** How it is known; STATED when left out. */
  readonly certainty?: DateCertainty | null | undefined;
  /** The first day it can have been, YYYY-MM-DD. Alone, it is the day. */
  readonly earliest?: string | null | undefined;
  /** The last day it can have been, YYYY-MM-DD. Alone, it means "not later than". */
  readonly latest?: string | null | undefined;
  /** How precisely the day is known. If left out, the server derives it from the days. */
  readonly precision?: DatePrecision | null | undefined;
};

/** How the article ties the words to their speaker. */
export type Attribution =
  /** The article does not name its source. */
  | 'ANONYMOUS'
  /** It continues an earlier quotation whose speaker is known. */
  | 'CONTINUATION'
  /** By a pronoun or a description: "he said", "the minister added". */
  | 'COREFERENCE'
  /** The article does not say who spoke. */
  | 'NONE'
  /** The name is in the same sentence. */
  | 'STATED';

/** One step of the chain. Give actor, outlet or text. If you leave out the speaker’s own step, the server adds it. */
export type AttributionHopInput = {
  /** The actor of this step. */
  readonly actor?: ActorRowInput | null | undefined;
  /** The words that show this step. */
  readonly cue?: string | null | undefined;
  /** The outlet of this step. */
  readonly outlet?: OutletRowInput | null | undefined;
  /** What this step did with the words. */
  readonly relation: HopRelation;
  /** The intermediary as printed. */
  readonly text?: string | null | undefined;
};

/** What the record has of words that a draft quotes. */
export type CheckOutcome =
  /** The same statement of this speaker in other words. */
  | 'ALTERED'
  /** No such words. That does not show that they were never said. */
  | 'NOT_ON_RECORD'
  /** This of the speaker in indirect speech: the words are those of an article. */
  | 'ONLY_REPORTED'
  /** These words, but not of this speaker. */
  | 'OTHER_SPEAKER'
  /** Pieces of two or more statements, put together. */
  | 'SPLICED'
  /** The draft quotes fewer than five words. So few are found only in exactly this form, and only of this speaker. */
  | 'TOO_SHORT'
  /** A piece of a quotation of this speaker, or pieces in order with a mark ("…") where something was left out. */
  | 'TRIMMED'
  /** These words, all of them and no others, as a quotation of this speaker. */
  | 'VERBATIM';

/** What an editor should look at, whatever the outcome. */
export type CheckWarning =
  /** The words support a claim that fact-checkers rated false or mostly false. The draft can still be clean. */
  | 'CLAIM_RATED_FALSE'
  /** A person has disputed the quotation. */
  | 'DISPUTED'
  /** The draft has another name. */
  | 'NAME_CHANGED'
  /** The draft adds a negation such as "not", or drops one. */
  | 'NEGATION_CHANGED'
  /** The draft has another number. */
  | 'NUMBER_CHANGED'
  /** One outlet alone has printed these words. The draft can still be clean. */
  | 'ONE_SOURCE'
  /** The outlet took the quotation back. */
  | 'RETRACTED'
  /** The words were said more than 30 days before the draft. The draft can still be clean. */
  | 'SAID_EARLIER'
  /** What the draft leaves out of the sentence has a negation, a condition or a concession. */
  | 'SENSE_CUT'
  /** The article was edited since: its newest version has other words, or none. */
  | 'SOURCE_EDITED';

/** Which claims to list. Fields mean AND, values in a list OR, an empty list matches nothing. actorId, actorName, country, stance and saidOn must all match the same quotation of the claim. Merged claims are left out. */
export type ClaimFilter = {
  /** Only claims that these actors spoke of. */
  readonly actorId?: ReadonlyArray<string | number> | null | undefined;
  /** Only claims of actors with a name that contains this text. Case and accents do not matter. */
  readonly actorName?: string | null | undefined;
  /** Only claims that somebody spoke of for these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only claims with a fact-check, or only the others. */
  readonly isReviewed?: boolean | null | undefined;
  /** Only claims that somebody spoke of in this range. */
  readonly saidOn?: DateRange | null | undefined;
  /** Only claims with a quotation that takes one of these stances: SUPPORT asserts the claim, OPPOSE denies it. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Only claims about one of these topics; case does not matter. */
  readonly topic?: ReadonlyArray<string> | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
  /** Only claims whose fact-checks together have one of these verdicts. */
  readonly verdict?: ReadonlyArray<Verdict> | null | undefined;
};

/** How a list of claims is ordered. Claims without a known day come last in DESC and first in ASC. */
export type ClaimOrder =
  /** First recorded first. */
  | 'CREATED_AT_ASC'
  /** Latest recorded first. */
  | 'CREATED_AT_DESC'
  /** Oldest first. */
  | 'FIRST_SAID_ON_ASC'
  /** Newest first. */
  | 'FIRST_SAID_ON_DESC'
  /** Longest unsaid first. */
  | 'LAST_SAID_ON_ASC'
  /** Latest said first. */
  | 'LAST_SAID_ON_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

/** How far a stance coding has come. */
export type CodingStatus =
  /** A person made or confirmed it. */
  | 'CONFIRMED'
  /** A person rejected it; it counts nowhere. */
  | 'REJECTED'
  /** A machine proposes it. */
  | 'SUGGESTED';

/** Why a list could not be counted. */
export type CountingProblemCode =
  /** Counting took too long. Narrow the list with a filter. */
  | 'QUERY_TIMEOUT'
  /** Too many counts are in the queue. Ask again in a few seconds. */
  | 'SERVER_BUSY'
  /** The timeline would have too many buckets. Use a longer interval or fewer days. */
  | 'TOO_MANY_BUCKETS'
  /** The request counts too many lists. Count fewer at once. */
  | 'TOO_MANY_COUNTS';

/** How a date is known. */
export type DateCertainty =
  /** It is about right. */
  | 'APPROXIMATE'
  /** Somebody worked it out, for example from "on Tuesday". */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

/** How precisely a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** Between two days. */
  | 'RANGE'
  /** Not known. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** The days from `from` to `to`, both included. Leave one out for an open range. An uncertain date matches if any of its possible days is in the range. */
export type DateRange = {
  /** First day. */
  readonly from?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/** What one step of the attribution chain did with the words. */
export type HopRelation =
  /** Broadcast them. */
  | 'BROADCAST'
  /** Published them. */
  | 'PUBLISHED'
  /** Reported them. */
  | 'REPORTED'
  /** Printed them again. */
  | 'REPUBLISHED'
  /** Said or wrote them. */
  | 'SAID'
  /** The speaker speaks for this country. */
  | 'SPOKE_FOR'
  /** Heard them from the speaker. */
  | 'TOLD'
  /** Translated them. */
  | 'TRANSLATED';

/** Somebody who says the words together with the speaker. Give actor, mention, or both. */
export type JointSpeakerInput = {
  /** The actor. */
  readonly actor?: ActorRowInput | null | undefined;
  /** The country that this speaker spoke for on that day (code or name). Default: the actor’s country. */
  readonly country?: string | null | undefined;
  /** The joint speaker as printed. */
  readonly mention?: string | null | undefined;
};

/** The countries and actors that quotations name. The words decide, not a coding: a text mentions somebody if it has one of the names, as whole words. Case, accents and English plurals do not matter. A name can also mean somebody else. */
export type MentionsFilter = {
  /** Only quotations with a name of one of these actors: a recorded name, transliteration or abbreviation, in full. Titles, metonyms and weak names do not count. The id of a merged actor means its survivor. */
  readonly actorId?: ReadonlyArray<string | number> | null | undefined;
  /** Only quotations with an English name of one of these countries: its own, an older one, a demonym or its capital ("Norway", "Norwegian", "Oslo"). Names that several countries have ("Korean") do not count. */
  readonly country?: ReadonlyArray<string> | null | undefined;
};

/** What made a record. */
export type Method =
  /** The program that reads articles. */
  | 'EXTRACTOR'
  /** A person, one by one. */
  | 'HUMAN'
  /** An import of many rows. */
  | 'IMPORT';

/** What kind of publisher an outlet is. */
export type OutletKind =
  /** Radio or television. */
  | 'BROADCASTER'
  /** A site of a government or authority. */
  | 'GOVERNMENT'
  /** A newspaper or magazine, in print or on the web. */
  | 'NEWSPAPER'
  /** Sells news to other outlets, such as a wire service. */
  | 'NEWS_AGENCY'
  /** Publishes on the web only. */
  | 'ONLINE'
  /** Something else, or not known. */
  | 'OTHER'
  /** A social network. */
  | 'SOCIAL';

/** An outlet, given by its domain, or by its name if the domain is not known. The server creates unknown outlets. */
export type OutletRowInput = {
  /** Its country: a two-letter code or a name. */
  readonly country?: string | null | undefined;
  /** The site, for example "harbourpost.example". */
  readonly domain?: string | null | undefined;
  /** What kind of publisher it is. */
  readonly kind?: OutletKind | null | undefined;
  /** The name. Default: the domain. */
  readonly name?: string | null | undefined;
  /** Whether a state owns or directs it. */
  readonly stateAffiliated?: boolean | null | undefined;
};

/** Which quotations to list. Fields mean AND, values in a list OR, an empty list matches nothing. Without reviewStatus, rejected and retracted quotations are left out. Nothing else is hidden. */
export type QuotationFilter = {
  /** Only quotations with these acts. [DENY] finds denials. */
  readonly act?: ReadonlyArray<SpeechAct> | null | undefined;
  /** Only these states in the newest text; ALTERED and ORPHANED find silent edits. */
  readonly anchorState?: ReadonlyArray<AnchorState> | null | undefined;
  /** Only what these articles printed. */
  readonly articleId?: ReadonlyArray<string | number> | null | undefined;
  /** Only these attributions; NONE and ANONYMOUS find words without a named speaker. */
  readonly attribution?: ReadonlyArray<Attribution> | null | undefined;
  /** Only quotations that take a stance towards one of these claims. */
  readonly claimId?: ReadonlyArray<string | number> | null | undefined;
  /** Only quotations that take a stance towards a claim with one of these verdicts. Together with stance: [SUPPORT], it finds who asserted what was rated FALSE. */
  readonly claimVerdict?: ReadonlyArray<Verdict> | null | undefined;
  /** The countries of the speakers: only quotations of those who spoke for one of these on that day. Of several speakers, one must meet all conditions about speakers. For the country of the outlet use outletCountry, for the country that a stance is about, towards. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only quotations whose speaker is known, or only the others. */
  readonly hasSpeaker?: boolean | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only what these imports brought. */
  readonly importBatchId?: ReadonlyArray<string | number> | null | undefined;
  /** Only quotations tied to a text by offsets, or only the others. */
  readonly isAnchored?: boolean | null | undefined;
  /** Only quotations with a doubt that no person has settled yet, or only the others. Review can start with the former. */
  readonly isDoubtful?: boolean | null | undefined;
  /** Only quotations of which it is known when they were said, as a day or as a range with two ends. False finds the others: nothing is known, or only the last possible day. */
  readonly isSaidOnKnown?: boolean | null | undefined;
  /** Only these kinds. */
  readonly kind?: ReadonlyArray<QuotationKind> | null | undefined;
  /** Only these languages (BCP 47 tags, compared as given). */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Only those recorded with at most this confidence, 0 to 1. Quotations without a confidence, such as those that people recorded, are left out. */
  readonly maxConfidence?: number | null | undefined;
  /** Only quotations whose words name these countries or actors, with or without a coding. `towards` finds codings. */
  readonly mentions?: MentionsFilter | null | undefined;
  /** Only what was recorded in these ways. */
  readonly method?: ReadonlyArray<Method> | null | undefined;
  /** Only those recorded with at least this confidence, 0 to 1, and those without a confidence: people record without one, and count as sure. */
  readonly minConfidence?: number | null | undefined;
  /** Only quotations with a suggested stance that still needs a decision (decideStance), or only the others. */
  readonly needsReview?: boolean | null | undefined;
  /** Only quotations that do not meet all conditions of this filter. What is not known meets none: `not: { country: ["US"] }` also finds quotations of speakers whose country is not known. Excluded filters may themselves exclude, at most 3 levels deep. */
  readonly not?: QuotationFilter | null | undefined;
  /** Only what outlets of these countries printed. Outlets without a known country are left out. */
  readonly outletCountry?: ReadonlyArray<string> | null | undefined;
  /** Only what outlets with these domains printed. */
  readonly outletDomain?: ReadonlyArray<string> | null | undefined;
  /** Only what these outlets printed, also those without a domain. The id of a merged outlet finds what its survivor printed. */
  readonly outletId?: ReadonlyArray<string | number> | null | undefined;
  /** Only what was published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Only these; by default all but REJECTED and RETRACTED. */
  readonly reviewStatus?: ReadonlyArray<ReviewStatus> | null | undefined;
  /** Only what was, or may have been, said in this range. */
  readonly saidOn?: DateRange | null | undefined;
  /** Only what was, or may have been, said in this range. For quotations whose day is not known (isSaidOnKnown: false), the day of publication decides. */
  readonly saidOrPublishedOn?: DateRange | null | undefined;
  /** Only what was certainly said in this range: all its possible days are in it. The days of a bucket of a timeline list exactly its quotations. */
  readonly saidWithin?: DateRange | null | undefined;
  /** Only quotations in these parts of an article. Quotations without a known part are left out. */
  readonly section?: ReadonlyArray<SectionKind> | null | undefined;
  /** Only words of these speakers, also together with others. */
  readonly speakerId?: ReadonlyArray<string | number> | null | undefined;
  /** Only quotations with a speaker whose name contains this text. Case and accents do not matter. */
  readonly speakerName?: string | null | undefined;
  /** Only quotations with one of these stances. The same stance must also meet `towards`, `claimId` and `claimVerdict`. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Only quotations that take a stance towards one of these. */
  readonly towards?: ReadonlyArray<StanceTargetInput> | null | undefined;
  /** Only quotations that a timeline counts in no bucket, because their day is unknown or not precise enough. */
  readonly undated?: UndatedFilter | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
  /** Only quotations relayed by somebody with a name that contains this text: any step of the chain except the speaker. */
  readonly viaName?: string | null | undefined;
};

/** How much of the text is the speaker’s own words. */
export type QuotationKind =
  /** All of it is in quotation marks. */
  | 'DIRECT'
  /** The reporter’s words for what was said. */
  | 'INDIRECT'
  /** Part of it is in quotation marks. */
  | 'MIXED';

/** How a list of quotations is ordered. Quotations without a known day come last in DESC and first in ASC. */
export type QuotationOrder =
  /** The least sure first, to review these first. Quotations without a confidence, such as those that people recorded, come last. Differences of less than a millionth do not count. */
  | 'CONFIDENCE_ASC'
  /** First recorded first. */
  | 'CREATED_AT_ASC'
  /** Latest recorded first. */
  | 'CREATED_AT_DESC'
  /** In the order of the text; meant for the quotations of one article. */
  | 'POSITION_ASC'
  /** First published first. */
  | 'PUBLISHED_ON_ASC'
  /** Latest published first. */
  | 'PUBLISHED_ON_DESC'
  /** Only with search: the quotations first of which the words of the search are the largest part. Each has all the words, so these are the shortest; of the same length, the first recorded. If more than 5000 quotations have the words, the list has only the latest recorded 5000 of them, before any filter, and totalCount counts only these. */
  | 'RELEVANCE'
  /** First said first. */
  | 'SAID_ON_ASC'
  /** Latest said first. */
  | 'SAID_ON_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

/** The kinds of record that have a history. */
export type RecordKind =
  /** Actors. */
  | 'ACTOR'
  /** Articles. */
  | 'ARTICLE'
  /** Claims. */
  | 'CLAIM'
  /** Fact-checks. */
  | 'CLAIM_REVIEW'
  /** Outlets. */
  | 'OUTLET'
  /** Quotations. */
  | 'QUOTATION'
  /** Codings of stances. */
  | 'STANCE_CODING';

/** What a person finds when checking a quotation. */
export type ReviewDecision =
  /** Words, speaker and day are right. */
  | 'CONFIRMED'
  /** Somebody doubts it. */
  | 'DISPUTED'
  /** It is not a quotation, or not this speaker’s. */
  | 'REJECTED'
  /** Nobody has checked it: takes an earlier decision back. */
  | 'UNREVIEWED';

/** The result of a person’s check of a quotation’s words, speaker and day. */
export type ReviewQuotationInput = {
  /** The revision that you read. The server refuses the review if somebody changed the quotation after that. */
  readonly expectedRevision?: number | null | undefined;
  /** The quotation. */
  readonly id: string | number;
  /** Why, for the history. */
  readonly reason?: string | null | undefined;
  /** What you found, or UNREVIEWED to take a decision back. To take a quotation back, use retractQuotation. */
  readonly status: ReviewDecision;
};

/** Whether a person has checked a quotation, and with which result. */
export type ReviewStatus =
  /** A person checked words, speaker and day. */
  | 'CONFIRMED'
  /** Somebody doubts it. */
  | 'DISPUTED'
  /** It is not a quotation, or not this speaker’s. Lists leave it out unless asked. */
  | 'REJECTED'
  /** It was taken back. Lists leave it out unless asked. */
  | 'RETRACTED'
  /** Nobody has checked it. */
  | 'UNREVIEWED';

/** What kind of change a revision records. */
export type RevisionAction =
  /** The record was made. */
  | 'CREATED'
  /** It became part of another record. */
  | 'MERGED'
  /** A new text of the article was stored, and the server looked for the quotation in it. */
  | 'REANCHORED'
  /** It was taken back. */
  | 'RETRACTED'
  /** An import was undone, and with it its change to this record. */
  | 'REVERTED'
  /** A person decided on it. */
  | 'REVIEWED'
  /** A merge was undone. */
  | 'UNMERGED'
  /** Some of its fields were changed. */
  | 'UPDATED';

/** A part of an article’s text. Names and days of one part do not apply to another. */
export type SectionKind =
  /** A short story with a headline of its own below the main one. */
  | 'BRIEF'
  /** The author. */
  | 'BYLINE'
  /** The words below a picture. */
  | 'CAPTION'
  /** The headline. */
  | 'HEADLINE'
  /** The story. */
  | 'MAIN'
  /** A list of sources, or of links to other pages. */
  | 'RELATED'
  /** The sentence or two between headline and story. */
  | 'STANDFIRST'
  /** Another article, or the beginning of one, on the same page. */
  | 'TEASER';

/** What a speaker does with words, as the article’s own verb shows it. Only ASSERT and similar acts say that something is so: words that were denied, asked or declined were not said. */
export type SpeechAct =
  /** Lays something to somebody’s charge. */
  | 'ACCUSE'
  /** Consents to something. */
  | 'AGREE'
  /** Says that the speaker is sorry. */
  | 'APOLOGIZE'
  /** Asks a question. */
  | 'ASK'
  /** Says that something is so: "said", "told", "wrote". */
  | 'ASSERT'
  /** Condemns or criticizes something or somebody. */
  | 'CONDEMN'
  /** Will not say anything about it. */
  | 'DECLINE_COMMENT'
  /** Says that something is not so. The reported words are what is denied. */
  | 'DENY'
  /** Speaks against something. */
  | 'OPPOSE'
  /** Praises something or somebody. */
  | 'PRAISE'
  /** Says what the speaker will do: promised, vowed. */
  | 'PROMISE'
  /** Will not do something. */
  | 'REFUSE'
  /** Supports or welcomes something or somebody. */
  | 'SUPPORT'
  /** Thanks somebody. */
  | 'THANK'
  /** Says what harm the speaker may do. */
  | 'THREATEN'
  /** Asks somebody to do something: urged, demanded, called on. */
  | 'URGE'
  /** Warns of something, or somebody. */
  | 'WARN';

/** The stance of a quotation. SUPPORT of a claim means that the quotation asserts it, and OPPOSE that it denies it. */
export type Stance =
  /** Partly for, partly against. */
  | 'MIXED'
  /** Speaks of it and takes no side. */
  | 'NEUTRAL'
  /** Against it; denies the claim. */
  | 'OPPOSE'
  /** For it; asserts the claim. */
  | 'SUPPORT'
  /** The coder cannot decide. */
  | 'UNCLEAR';

/** Which stances towards countries to count. Fields mean AND, values in a list OR, an empty list matches nothing. Rejected stances, and those of rejected and retracted quotations, are never counted. */
export type StanceMatrixFilter = {
  /** The countries of the speakers: only quotations of those who spoke for one of these on that day. Of several speakers, one must meet all conditions about speakers. For the country of the outlet use outletCountry, for the country that a stance is about, towards. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only what outlets with these domains printed. */
  readonly outletDomain?: ReadonlyArray<string> | null | undefined;
  /** Only what was published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Only what was, or may have been, said in this range. */
  readonly saidOn?: DateRange | null | undefined;
  /** Only words of these speakers, also together with others. */
  readonly speakerId?: ReadonlyArray<string | number> | null | undefined;
  /** Only these stances. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Only stances towards these countries. */
  readonly towards?: ReadonlyArray<string> | null | undefined;
};

/** What a stance is taken towards: exactly one of the four. */
export type StanceTargetInput =
  {   /** An actor. */
  readonly actorId: string | number; readonly claimId?: never; readonly country?: never; readonly topic?: never; }
  |  { readonly actorId?: never;   /** A claim. */
  readonly claimId: string | number; readonly country?: never; readonly topic?: never; }
  |  { readonly actorId?: never; readonly claimId?: never;   /** A country. */
  readonly country: string; readonly topic?: never; }
  |  { readonly actorId?: never; readonly claimId?: never; readonly country?: never;   /** A topic, worded as it was coded; case does not matter. */
  readonly topic: string; };

/** How long each bucket of a timeline is. */
export type TimelineInterval =
  /** A day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** A week, Monday to Sunday. */
  | 'WEEK'
  /** A year of the calendar. */
  | 'YEAR';

/** A timeline whose quotations without a bucket are wanted. Give the arguments of the timeline. */
export type UndatedFilter = {
  /** First day of the timeline. */
  readonly from?: string | null | undefined;
  /** How long each bucket is. */
  readonly interval: TimelineInterval;
  /** Last day of the timeline. */
  readonly to?: string | null | undefined;
};

/** What to correct about a quotation. A field that you leave out keeps its value; null clears it. The words never change: to correct them, retract the quotation and record it again. */
export type UpdateQuotationInput = {
  /** What the speaker does with these words. */
  readonly act?: SpeechAct | null | undefined;
  /** How the article ties the words to the speaker. */
  readonly attribution?: Attribution | null | undefined;
  /** The words that attribute. */
  readonly cue?: string | null | undefined;
  /** Why the words or the speaker are in doubt, in a phrase; null when they no longer are. A change of speaker clears it too. */
  readonly doubt?: string | null | undefined;
  /** The revision that you read. The server refuses the edit if somebody changed the quotation after that. */
  readonly expectedRevision: number;
  /** All steps that passed the words on, in order: they replace the stored chain. The server adds the speaker’s own step if you leave it out. [] or null if nobody passed the words on. */
  readonly hops?: ReadonlyArray<AttributionHopInput> | null | undefined;
  /** The quotation. */
  readonly id: string | number;
  /** The other speakers of the same words, in order: they replace the stored ones. [] or null if there are none. */
  readonly jointSpeakers?: ReadonlyArray<JointSpeakerInput> | null | undefined;
  /** How much of it is the speaker’s own words. */
  readonly kind?: QuotationKind | null | undefined;
  /** The language of the words. */
  readonly language?: string | null | undefined;
  /** Why, for the history. */
  readonly reason?: string | null | undefined;
  /** Cue and clause as printed, for example "denied that the bridge was closed". */
  readonly reported?: string | null | undefined;
  /** When it was said; {} when that is not known. */
  readonly saidOn?: ApproximateDateInput | null | undefined;
  /** The speaker; null if it is not known. */
  readonly speaker?: ActorRowInput | null | undefined;
  /** The country that the speaker spoke for on that day. */
  readonly speakerCountry?: string | null | undefined;
  /** The speaker as printed. */
  readonly speakerMention?: string | null | undefined;
  /** The speaker’s role as printed. */
  readonly speakerRole?: string | null | undefined;
  /** Where it was said. */
  readonly venue?: string | null | undefined;
};

/** Why something was refused. docs/errors.md explains each with its remedy. */
export type UserErrorCode =
  /** The name can mean several actors; the message lists them. */
  | 'AMBIGUOUS_ACTOR'
  /** The record is in a state that does not allow this. */
  | 'CONFLICT'
  /** The record already exists, or the request has it twice. */
  | 'DUPLICATE'
  /** Your token does not allow this. */
  | 'FORBIDDEN'
  /** The key was used before for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The value is not allowed here. The message says what is allowed. */
  | 'INVALID'
  /** Not a day of the calendar, or not written YYYY-MM-DD. */
  | 'INVALID_DATE'
  /** Not a web address that starts with http:// or https://. */
  | 'INVALID_URL'
  /** No record has this id. */
  | 'NOT_FOUND'
  /** The call that must be stored before this one is not. */
  | 'OUT_OF_TURN'
  /** A person has worked on this record, so the import does not change it. */
  | 'PROTECTED'
  /** Something needed is missing or blank. */
  | 'REQUIRED'
  /** An offset is outside the text, out of order, or inside a character. */
  | 'SPAN_INVALID'
  /** Somebody changed the record since you read it. */
  | 'STALE_REVISION'
  /** The article contains the quoted words more than once. */
  | 'TEXT_AMBIGUOUS'
  /** The article does not contain the quoted words. */
  | 'TEXT_NOT_IN_BODY'
  /** The text is longer than allowed. */
  | 'TOO_LONG'
  /** The list has more items than allowed. */
  | 'TOO_MANY'
  /** Not a country code or the name of a country. */
  | 'UNKNOWN_COUNTRY';

/** How two printings of the same statement differ. */
export type VariantKind =
  /** Each of the two has words that the other has not. */
  | 'ALTERED'
  /** The same words; case, accents and typography may differ. */
  | 'SAME_WORDING'
  /** One of the two leaves words out, and adds no others. */
  | 'TRIMMED';

/** What a fact-check found, on one scale for all publishers. */
export type Verdict =
  /** False. */
  | 'FALSE'
  /** The parts are right, the impression is wrong. */
  | 'MISLEADING'
  /** Partly true, partly false. */
  | 'MIXED'
  /** False but for details. */
  | 'MOSTLY_FALSE'
  /** True but for details. */
  | 'MOSTLY_TRUE'
  /** It is an opinion or a forecast. */
  | 'NOT_CHECKABLE'
  /** It was true once. */
  | 'OUTDATED'
  /** It was not meant seriously. */
  | 'SATIRE'
  /** True. */
  | 'TRUE'
  /** There is no evidence either way. */
  | 'UNPROVEN';

/** How a run of words differs between two wordings of a statement. */
export type WordChangeKind =
  /** The second wording has it, the first has not. */
  | 'ADDED'
  /** Both have it. */
  | 'EQUAL'
  /** The first wording has it, the second has not. */
  | 'REMOVED';

export type ArticleQueueQueryVariables = Exact<{
  id: string | number;
  versionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleQueueQuery = { readonly article: { readonly id: string, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly spansIn: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DeskHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskHomeQuery = { readonly found: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly unreviewed: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly doubtful: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly edited: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly disputed: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly publishedOn: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly open: { readonly totalCount: number | null }, readonly all: { readonly totalCount: number | null } }> }, readonly importBatches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly importer: string, readonly sourceName: string | null }> } };

export type ReviewQueueQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: QuotationFilter;
  orderBy: QuotationOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueueItemFragment = { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly name: string }
     }> };

export type StaleItemFragment = { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly revisions: ReadonlyArray<{ readonly madeBy: string, readonly madeAt: string }>, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly name: string }
     }> };

export type DecideQuotationsMutationVariables = Exact<{
  items: ReadonlyArray<ReviewQuotationInput> | ReviewQuotationInput;
}>;


export type DecideQuotationsMutation = { readonly reviewQuotations: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }>, readonly rows: ReadonlyArray<{ readonly index: number, readonly quotation: { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly current:
          | { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly revisions: ReadonlyArray<{ readonly madeBy: string, readonly madeAt: string }>, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
                | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
                | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
                | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
                | { readonly __typename: 'Topic', readonly name: string }
               }> }
          | Record<PropertyKey, never>
         | null }> }> } };

export type CorrectQuotationMutationVariables = Exact<{
  input: UpdateQuotationInput;
}>;


export type CorrectQuotationMutation = { readonly updateQuotation: { readonly quotation: { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly revision: number, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly revisions: ReadonlyArray<{ readonly madeBy: string, readonly madeAt: string }>, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
              | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
              | { readonly __typename: 'Topic', readonly name: string }
             }> }
        | Record<PropertyKey, never>
       | null }> } };

export type SpeakerOffersQueryVariables = Exact<{
  search: string;
}>;


export type SpeakerOffersQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null }> } };

export type ActorPageQueryVariables = Exact<{
  id: string | number;
  interval: TimelineInterval;
}>;


export type ActorPageQuery = { readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly role: string | null, readonly wikidataId: string | null, readonly mergedInto: { readonly id: string } | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind, readonly validFrom: string | null, readonly validTo: string | null }>, readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }>, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly isExact: boolean }> | null, readonly facets: { readonly isExact: boolean, readonly itemsCounted: number, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }> } | null }, readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string | null, readonly verdict: Verdict | null, readonly asserted: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly denied: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } }> }, readonly checked: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly facets: { readonly isExact: boolean, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } | null }, readonly reversals: ReadonlyArray<{ readonly from: Stance, readonly to: Stance, readonly claim: { readonly id: string, readonly text: string, readonly verdict: Verdict | null }, readonly before: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }, readonly after: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> } }>, readonly revisions: ReadonlyArray<{ readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> }> } | null, readonly stanceMatrix: { readonly targets: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }> } };

export type ActorsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: ActorFilter;
  orderBy: ActorOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ActorsPageQuery = { readonly actors: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly role: string | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> };

export type ArticleHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleHeadQuery = { readonly article: { readonly id: string, readonly headline: string | null, readonly byline: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly retrievedAt: string | null, readonly createdAt: string }>, readonly revisions: ReadonlyArray<{ readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> }> } | null };

export type ArticleTextQueryVariables = Exact<{
  versionId: string | number;
}>;


export type ArticleTextQuery = { readonly node:
    | { readonly id: string, readonly body: string }
    | Record<PropertyKey, never>
   | null };

export type ArticleQuotationsQueryVariables = Exact<{
  id: string | number;
  versionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleQuotationsQuery = { readonly article: { readonly id: string, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly spansIn: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReaderQuotationFragment = { readonly section: SectionKind | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly spansIn: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly name: string }
     }> };

export type ChangesPageQueryVariables = Exact<{
  since?: string | null | undefined;
  types?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  madeBy?: ReadonlyArray<string> | string | null | undefined;
  before?: string | null | undefined;
  last: number;
}>;


export type ChangesPageQuery = { readonly changes: { readonly earlierCursor: string | null, readonly changes: ReadonlyArray<{ readonly action: RevisionAction, readonly number: number, readonly kind: RecordKind, readonly recordId: string, readonly isRemoval: boolean, readonly mergedIntoId: string | null, readonly madeBy: string, readonly madeAt: string, readonly reason: string | null, readonly importBatchId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly record:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'Article', readonly headline: string | null, readonly id: string }
        | { readonly __typename: 'ArticleVersion', readonly id: string }
        | { readonly __typename: 'Claim', readonly text: string, readonly id: string }
        | { readonly __typename: 'ClaimReview', readonly verdict: Verdict, readonly id: string, readonly publisher: { readonly name: string }, readonly claim: { readonly id: string, readonly text: string } }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportJob', readonly id: string }
        | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
        | { readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly speakerMention: string | null, readonly speaker: { readonly name: string } | null }
        | { readonly __typename: 'StanceCoding', readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly quotation: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly speakerMention: string | null, readonly speaker: { readonly name: string } | null } | null, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }
       | null }> } };

export type ShownChangeFragment = { readonly action: RevisionAction, readonly number: number, readonly kind: RecordKind, readonly recordId: string, readonly isRemoval: boolean, readonly mergedIntoId: string | null, readonly madeBy: string, readonly madeAt: string, readonly reason: string | null, readonly importBatchId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly record:
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Article', readonly headline: string | null, readonly id: string }
    | { readonly __typename: 'ArticleVersion', readonly id: string }
    | { readonly __typename: 'Claim', readonly text: string, readonly id: string }
    | { readonly __typename: 'ClaimReview', readonly verdict: Verdict, readonly id: string, readonly publisher: { readonly name: string }, readonly claim: { readonly id: string, readonly text: string } }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'ImportBatch', readonly id: string }
    | { readonly __typename: 'ImportJob', readonly id: string }
    | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly speakerMention: string | null, readonly speaker: { readonly name: string } | null }
    | { readonly __typename: 'StanceCoding', readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly quotation: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly speakerMention: string | null, readonly speaker: { readonly name: string } | null } | null, readonly target:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly name: string }
       }
   | null };

export type ChangedQuotationFragment = { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly speakerMention: string | null, readonly speaker: { readonly name: string } | null };

export type CheckPageQueryVariables = Exact<{
  text: string;
  speakerName?: string | null | undefined;
}>;


export type CheckPageQuery = { readonly checkQuotations: { readonly isClean: boolean, readonly notRead: string | null, readonly counts: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly count: number }>, readonly searched: { readonly quotations: number, readonly ofSpeaker: number, readonly from: string | null, readonly to: string | null, readonly outlets: number }, readonly quotations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly speakerMention: string | null, readonly outcome: CheckOutcome, readonly warnings: ReadonlyArray<CheckWarning>, readonly explanation: string, readonly speaker: { readonly id: string, readonly name: string } | null, readonly searched: { readonly quotations: number, readonly ofSpeaker: number, readonly from: string | null, readonly to: string | null, readonly outlets: number }, readonly matches: ReadonlyArray<{ readonly similarity: number, readonly isSameSpeaker: boolean, readonly changes: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string, readonly otherText: string | null }>, readonly quotation: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
              | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
              | { readonly __typename: 'Topic', readonly name: string }
             }> } }> }> } };

export type SearchedFragment = { readonly quotations: number, readonly ofSpeaker: number, readonly from: string | null, readonly to: string | null, readonly outlets: number };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  interval: TimelineInterval;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly text: string, readonly language: string | null, readonly topics: ReadonlyArray<string>, readonly verdict: Verdict | null, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly actorCount: number, readonly countryCount: number, readonly mergedInto: { readonly id: string } | null, readonly verdictSummary: { readonly explanation: string, readonly disagreeing: ReadonlyArray<{ readonly id: string }>, readonly superseded: ReadonlyArray<{ readonly id: string }> } | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly label: string | null, readonly language: string | null, readonly title: string | null, readonly explanation: string | null, readonly publishedOn: string | null, readonly correctedAt: string | null, readonly correctionNote: string | null, readonly url: string, readonly ratingValue: number | null, readonly bestRating: number | null, readonly worstRating: number | null, readonly publisher: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly url: string }> }>, readonly repetitionsSinceReview: { readonly count: number, readonly uncertainCount: number, readonly since: string } | null, readonly firstQuotation: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number, readonly outletCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } }, readonly asserted: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }> }, readonly denied: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }> }, readonly actors: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly actor: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }>, readonly reversals: ReadonlyArray<{ readonly from: Stance, readonly to: Stance, readonly actor: { readonly id: string, readonly name: string } | null, readonly before: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }, readonly after: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> } }>, readonly revisions: ReadonlyArray<{ readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> }> } | null };

export type RepetitionsOfClaimQueryVariables = Exact<{
  id: string | number;
  filter: QuotationFilter;
}>;


export type RepetitionsOfClaimQuery = { readonly claim: { readonly id: string, readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }> } } | null };

export type SimilarToClaimQueryVariables = Exact<{
  text: string;
}>;


export type SimilarToClaimQuery = { readonly similarClaims: ReadonlyArray<{ readonly score: number, readonly claim: { readonly id: string, readonly text: string, readonly verdict: Verdict | null } }> };

export type ReviewFragment = { readonly id: string, readonly verdict: Verdict, readonly label: string | null, readonly language: string | null, readonly title: string | null, readonly explanation: string | null, readonly publishedOn: string | null, readonly correctedAt: string | null, readonly correctionNote: string | null, readonly url: string, readonly ratingValue: number | null, readonly bestRating: number | null, readonly worstRating: number | null, readonly publisher: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly url: string }> };

export type ClaimRowFragment = { readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } };

export type ClaimsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: ClaimFilter;
  orderBy: ClaimOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  interval: TimelineInterval;
}>;


export type ClaimsPageQuery = { readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly facets: { readonly isExact: boolean, readonly itemsCounted: number, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly topics: ReadonlyArray<{ readonly topic: string, readonly count: number }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }>, readonly actors: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }> } | null } };

export type ComparedQuotationsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ComparedQuotationsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }
    | Record<PropertyKey, never>
   | null> };

export type ComparePageQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type ComparePageQuery = { readonly compareWordings: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string, readonly otherText: string | null }> };

export type CountriesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesPageQuery = { readonly countries: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly quotationCount: number }> };

export type CountryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CountryPageQuery = { readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string, readonly quotationCount: number }
    | { readonly __typename: 'ImportBatch' }
    | { readonly __typename: 'ImportJob' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Quotation' }
    | { readonly __typename: 'StanceCoding' }
   | null };

export type SaidByCountryQueryVariables = Exact<{
  code: string;
  interval: TimelineInterval;
}>;


export type SaidByCountryQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }>, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly isExact: boolean }> | null, readonly facets: { readonly isExact: boolean, readonly itemsCounted: number, readonly speakers: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }> } | null } };

export type SaidAboutCountryQueryVariables = Exact<{
  code: string;
}>;


export type SaidAboutCountryQuery = { readonly towards: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> }, readonly naming: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> } };

export type AboutFragment = { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly name: string }
       }> }> };

export type ClaimsOfCountryQueryVariables = Exact<{
  code: string;
  interval: TimelineInterval;
}>;


export type ClaimsOfCountryQuery = { readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } }> } };

export type StancesOfCountryQueryVariables = Exact<{
  code: string;
}>;


export type StancesOfCountryQuery = { readonly says: { readonly targets: ReadonlyArray<{ readonly country: { readonly id: string, readonly code: string, readonly name: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }> }, readonly spokenOf: { readonly speakers: ReadonlyArray<{ readonly country: { readonly id: string, readonly code: string, readonly name: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }> } };

export type FindPageQueryVariables = Exact<{
  text: string;
  url: string;
  isAddress: boolean;
}>;


export type FindPageQuery = { readonly article?: { readonly id: string } | null, readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type EntryFragment = { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly name: string }
     }> };

export type HopFragment = { readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null };

export type StanceFragment = { readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly name: string }
   };

export type StepFragment = { readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> };

export type PagingFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type HomePageQueryVariables = Exact<{
  interval: TimelineInterval;
}>;


export type HomePageQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> }, readonly repeated: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } }> }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } }> }, readonly actors: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly outlets: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null }, readonly countries: ReadonlyArray<{ readonly code: string }> };

export type MatrixPageQueryVariables = Exact<{
  filter: StanceMatrixFilter;
}>;


export type MatrixPageQuery = { readonly stanceMatrix: { readonly isCut: boolean, readonly cellCount: number, readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly count: number, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string }, readonly targetCountry: { readonly id: string, readonly code: string, readonly name: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }>, readonly targets: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }> } };

export type MatrixOutletsQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixOutletsQuery = { readonly outlets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly domain: string | null }> } };

export type MatrixOutletQueryVariables = Exact<{
  id: string | number;
}>;


export type MatrixOutletQuery = { readonly outlet: { readonly id: string, readonly name: string, readonly domain: string | null } | null };

export type OutletsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OutletsPageQuery = { readonly outlets: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly domain: string | null, readonly kind: OutletKind, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OutletPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OutletPageQuery = { readonly outlet: { readonly id: string, readonly name: string, readonly domain: string | null, readonly otherNames: ReadonlyArray<string>, readonly otherDomains: ReadonlyArray<string>, readonly kind: OutletKind, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly mergedInto: { readonly id: string } | null, readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> }> }, readonly articles: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly publishedOn: string | null, readonly quotations: { readonly totalCount: number | null } }> }, readonly revisions: ReadonlyArray<{ readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> }> } | null };

export type QuotationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotationPageQuery = { readonly quotation: { readonly method: Method, readonly confidence: number | null, readonly doubt: string | null, readonly attribution: Attribution, readonly saidNotLaterThan: string | null, readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly articleVersion: { readonly id: string, readonly ordinal: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly byline: string | null, readonly url: string | null, readonly publishedOn: string | null }, readonly speaker: { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly wikidataId: string | null } | null, readonly anchors: ReadonlyArray<{ readonly state: AnchorState, readonly text: string | null, readonly articleVersion: { readonly id: string, readonly ordinal: number, readonly retrievedAt: string | null, readonly createdAt: string } | null }>, readonly stanceCodings: ReadonlyArray<{ readonly coder: string, readonly confidence: number | null, readonly method: Method, readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly name: string }
       }>, readonly variants: ReadonlyArray<{ readonly kind: VariantKind, readonly changes: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string, readonly otherText: string | null }>, readonly quotation: { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly name: string }
           }> } }>, readonly revisions: ReadonlyArray<{ readonly number: number, readonly action: RevisionAction, readonly madeAt: string, readonly madeBy: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string }> }>, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly name: string }
       }> } | null };

export type SearchPageQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: QuotationFilter;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  last?: number | null | undefined;
  interval: TimelineInterval;
  from?: string | null | undefined;
  to?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  undated: QuotationFilter;
  withUndated: boolean;
}>;


export type SearchPageQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly facets: { readonly isExact: boolean, readonly itemsCounted: number, readonly speakers: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly outlets: ReadonlyArray<{ readonly count: number, readonly outlet: { readonly id: string, readonly name: string } }>, readonly kinds: ReadonlyArray<{ readonly kind: QuotationKind, readonly count: number }>, readonly acts: ReadonlyArray<{ readonly act: SpeechAct, readonly count: number }>, readonly reviewStatuses: ReadonlyArray<{ readonly reviewStatus: ReviewStatus, readonly count: number }> } | null, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly isExact: boolean }> | null }, readonly undated?: { readonly totalCount: number | null }, readonly named: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Article', readonly headline: string | null, readonly id: string }
    | { readonly __typename: 'ArticleVersion', readonly id: string }
    | { readonly __typename: 'Claim', readonly text: string, readonly id: string }
    | { readonly __typename: 'ClaimReview', readonly id: string }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportBatch', readonly id: string }
    | { readonly __typename: 'ImportJob', readonly id: string }
    | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
    | { readonly __typename: 'Quotation', readonly id: string }
    | { readonly __typename: 'StanceCoding', readonly id: string }
   | null> };

export type CountPageQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: QuotationFilter;
}>;


export type CountPageQuery = { readonly quotations: { readonly totalCount: number | null } };

export type SitemapQueryVariables = Exact<{
  quotationsAfter?: string | null | undefined;
  claimsAfter?: string | null | undefined;
}>;


export type SitemapQuery = { readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TopicPageQueryVariables = Exact<{
  topic: string;
  interval: TimelineInterval;
}>;


export type TopicPageQuery = { readonly claims: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publishedOn: string | null, readonly verdict: Verdict, readonly label: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string, readonly uncertainCount: number } | null, readonly firstQuotation: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly total: { readonly quotationCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }, readonly undated: { readonly quotationCount: number } } }> }, readonly inFavor: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> }, readonly against: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> }, readonly others: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly name: string }
         }> }> } };

export type TopicSideFragment = { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly act: SpeechAct, readonly cue: string | null, readonly reported: string | null, readonly language: string | null, readonly venue: string | null, readonly publishedOn: string | null, readonly reviewStatus: ReviewStatus, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly speakerRole: string | null, readonly segments: ReadonlyArray<{ readonly text: string }>, readonly saidOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly certainty: DateCertainty, readonly precision: DatePrecision }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly mention: string | null, readonly actor: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null }, readonly outlet: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly stateAffiliated: boolean | null, readonly country: { readonly id: string, readonly name: string } | null } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: CodingStatus, readonly target:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly name: string }
       }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HopFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
    `, {"fragmentName":"Hop"}) as unknown as TypedDocumentString<HopFragment, unknown>;
export const StanceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
    `, {"fragmentName":"Stance"}) as unknown as TypedDocumentString<StanceFragment, unknown>;
export const EntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
    fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const QueueItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"QueueItem"}) as unknown as TypedDocumentString<QueueItemFragment, unknown>;
export const StaleItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StaleItem on Quotation {
  ...QueueItem
  revisions {
    madeBy
    madeAt
  }
}
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"StaleItem"}) as unknown as TypedDocumentString<StaleItemFragment, unknown>;
export const ReaderQuotationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReaderQuotation on Quotation {
  ...Entry
  section
  spansIn(versionId: $versionId) {
    start
    end
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"ReaderQuotation"}) as unknown as TypedDocumentString<ReaderQuotationFragment, unknown>;
export const ChangedQuotationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangedQuotation on Quotation {
  id
  text
  kind
  act
  cue
  reported
  speaker {
    name
  }
  speakerMention
}
    `, {"fragmentName":"ChangedQuotation"}) as unknown as TypedDocumentString<ChangedQuotationFragment, unknown>;
export const ShownChangeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ShownChange on Change {
  action
  number
  kind
  recordId
  isRemoval
  mergedIntoId
  madeBy
  madeAt
  reason
  importBatchId
  changes {
    field
    before
    after
  }
  record {
    __typename
    id
    ... on Quotation {
      ...ChangedQuotation
    }
    ... on Claim {
      text
    }
    ... on Actor {
      name
    }
    ... on Article {
      headline
    }
    ... on Outlet {
      name
    }
    ... on StanceCoding {
      ...Stance
      quotation {
        ...ChangedQuotation
      }
    }
    ... on ClaimReview {
      verdict
      publisher {
        name
      }
      claim {
        id
        text
      }
    }
  }
}
    fragment ChangedQuotation on Quotation {
  id
  text
  kind
  act
  cue
  reported
  speaker {
    name
  }
  speakerMention
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"ShownChange"}) as unknown as TypedDocumentString<ShownChangeFragment, unknown>;
export const SearchedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Searched on SearchedRecord {
  quotations
  ofSpeaker
  from
  to
  outlets
}
    `, {"fragmentName":"Searched"}) as unknown as TypedDocumentString<SearchedFragment, unknown>;
export const ReviewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Review on ClaimReview {
  id
  verdict
  label
  language
  title
  explanation
  publishedOn
  correctedAt
  correctionNote
  url
  ratingValue
  bestRating
  worstRating
  publisher {
    id
    name
  }
  evidence {
    url
  }
}
    `, {"fragmentName":"Review"}) as unknown as TypedDocumentString<ReviewFragment, unknown>;
export const ClaimRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimRow on Claim {
  id
  text
  verdict
  reviews {
    id
    publishedOn
    verdict
    label
    publisher {
      id
      name
    }
  }
  repetitionsSinceReview {
    count
    since
    uncertainCount
  }
  firstQuotation(stance: [SUPPORT]) {
    id
    speaker {
      id
      name
    }
  }
  timeline(interval: $interval) {
    buckets {
      from
      to
      stances {
        stance
        count
      }
    }
    total {
      quotationCount
      stances {
        stance
        count
      }
    }
    undated {
      quotationCount
    }
  }
}
    `, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const AboutFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment About on QuotationConnection {
  totalCount
  totalCountIsExact
  countingProblem {
    message
  }
  nodes {
    ...Entry
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"About"}) as unknown as TypedDocumentString<AboutFragment, unknown>;
export const StepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const PagingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Paging"}) as unknown as TypedDocumentString<PagingFragment, unknown>;
export const TopicSideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TopicSide on QuotationConnection {
  totalCount
  nodes {
    ...Entry
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`, {"fragmentName":"TopicSide"}) as unknown as TypedDocumentString<TopicSideFragment, unknown>;
export const ArticleQueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleQueue($id: ID!, $versionId: ID, $after: String) {
  article(id: $id) {
    id
    quotations(
      first: 100
      after: $after
      filter: {reviewStatus: [UNREVIEWED, CONFIRMED, DISPUTED, REJECTED]}
    ) {
      totalCount
      nodes {
        ...QueueItem
        spansIn(versionId: $versionId) {
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<ArticleQueueQuery, ArticleQueueQueryVariables>;
export const DeskHomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskHome {
  found: quotations(
    first: 1
    filter: {reviewStatus: [UNREVIEWED], method: [EXTRACTOR]}
  ) {
    totalCount
    totalCountIsExact
  }
  unreviewed: quotations(first: 1, filter: {reviewStatus: [UNREVIEWED]}) {
    totalCount
    totalCountIsExact
  }
  doubtful: quotations(
    first: 1
    filter: {reviewStatus: [UNREVIEWED], isDoubtful: true}
  ) {
    totalCount
    totalCountIsExact
  }
  edited: quotations(first: 1, filter: {anchorState: [ALTERED, ORPHANED]}) {
    totalCount
    totalCountIsExact
  }
  disputed: quotations(first: 1, filter: {reviewStatus: [DISPUTED]}) {
    totalCount
    totalCountIsExact
  }
  articles(first: 12, orderBy: CREATED_AT_DESC) {
    nodes {
      id
      headline
      publishedOn
      outlet {
        id
        name
      }
      open: quotations(first: 1, filter: {reviewStatus: [UNREVIEWED]}) {
        totalCount
      }
      all: quotations(first: 1) {
        totalCount
      }
    }
  }
  importBatches(first: 5) {
    nodes {
      id
      createdAt
      importer
      sourceName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHomeQuery, DeskHomeQueryVariables>;
export const ReviewQueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewQueue($search: String, $filter: QuotationFilter!, $orderBy: QuotationOrder!, $first: Int!, $after: String) {
  quotations(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    totalCountIsExact
    nodes {
      ...QueueItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const DecideQuotationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideQuotations($items: [ReviewQuotationInput!]!) {
  reviewQuotations(input: {items: $items, onError: SKIP_FAILED}) {
    userErrors {
      code
      message
    }
    rows {
      index
      quotation {
        ...QueueItem
      }
      userErrors {
        code
        message
        current {
          ... on Quotation {
            ...StaleItem
          }
        }
      }
    }
  }
}
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
fragment StaleItem on Quotation {
  ...QueueItem
  revisions {
    madeBy
    madeAt
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<DecideQuotationsMutation, DecideQuotationsMutationVariables>;
export const CorrectQuotationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectQuotation($input: UpdateQuotationInput!) {
  updateQuotation(input: $input) {
    quotation {
      ...QueueItem
    }
    userErrors {
      code
      message
      path
      current {
        ... on Quotation {
          ...StaleItem
        }
      }
    }
  }
}
    fragment QueueItem on Quotation {
  ...Entry
  revision
  confidence
  doubt
  attribution
  section
  sentence {
    before
    text
    after
  }
  speakerCandidates {
    id
    name
    kind
    country {
      id
      name
    }
  }
}
fragment StaleItem on Quotation {
  ...QueueItem
  revisions {
    madeBy
    madeAt
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<CorrectQuotationMutation, CorrectQuotationMutationVariables>;
export const SpeakerOffersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SpeakerOffers($search: String!) {
  actors(search: $search, first: 8, orderBy: QUOTATIONS_DESC) {
    nodes {
      id
      name
      kind
      country {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpeakerOffersQuery, SpeakerOffersQueryVariables>;
export const ActorPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorPage($id: ID!, $interval: TimelineInterval!) {
  actor(id: $id) {
    id
    name
    kind
    role
    wikidataId
    mergedInto {
      id
    }
    country {
      id
      code
      name
    }
    aliases {
      text
      kind
      validFrom
      validTo
    }
    quotations(first: 10) {
      totalCount
      totalCountIsExact
      countingProblem {
        message
      }
      nodes {
        ...Entry
      }
      timeline(interval: $interval) {
        from
        to
        count
        isExact
      }
      facets {
        isExact
        itemsCounted
        countries(first: 5) {
          country {
            id
            code
            name
          }
          count
        }
      }
    }
    claims(first: 20) {
      totalCount
      totalCountIsExact
      nodes {
        id
        text
        language
        verdict
        asserted: quotations(filter: {speakerId: [$id], stance: [SUPPORT]}, first: 1) {
          totalCount
          totalCountIsExact
        }
        denied: quotations(filter: {speakerId: [$id], stance: [OPPOSE]}, first: 1) {
          totalCount
          totalCountIsExact
        }
      }
    }
    checked: claims(filter: {isReviewed: true, stance: [SUPPORT]}, first: 1) {
      totalCount
      totalCountIsExact
      facets {
        isExact
        verdicts {
          verdict
          count
        }
      }
    }
    reversals(first: 6) {
      claim {
        id
        text
        verdict
      }
      from
      to
      before {
        ...Entry
      }
      after {
        ...Entry
      }
    }
    revisions {
      ...Step
    }
  }
  stanceMatrix(filter: {speakerId: [$id]}, first: 1) {
    targets {
      country {
        id
        code
        name
      }
      count
      stances {
        stance
        count
      }
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}`) as unknown as TypedDocumentString<ActorPageQuery, ActorPageQueryVariables>;
export const ActorsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorsPage($search: String, $filter: ActorFilter!, $orderBy: ActorOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  actors(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalCountIsExact
    nodes {
      id
      name
      kind
      role
      country {
        id
        code
        name
      }
      quotations(first: 1) {
        totalCount
        totalCountIsExact
      }
      claims(first: 1) {
        totalCount
        totalCountIsExact
      }
    }
    pageInfo {
      ...Paging
    }
  }
  countries {
    id
    code
    name
  }
}
    fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ActorsPageQuery, ActorsPageQueryVariables>;
export const ArticleHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleHead($id: ID!) {
  article(id: $id) {
    id
    headline
    byline
    language
    publishedOn
    url
    outlet {
      id
      name
    }
    versions {
      id
      ordinal
      retrievedAt
      createdAt
    }
    revisions {
      ...Step
    }
  }
}
    fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}`) as unknown as TypedDocumentString<ArticleHeadQuery, ArticleHeadQueryVariables>;
export const ArticleTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleText($versionId: ID!) {
  node(id: $versionId) {
    ... on ArticleVersion {
      id
      body
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleTextQuery, ArticleTextQueryVariables>;
export const ArticleQuotationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleQuotations($id: ID!, $versionId: ID, $after: String) {
  article(id: $id) {
    id
    quotations(first: 100, after: $after) {
      totalCount
      nodes {
        ...ReaderQuotation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ReaderQuotation on Quotation {
  ...Entry
  section
  spansIn(versionId: $versionId) {
    start
    end
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<ArticleQuotationsQuery, ArticleQuotationsQueryVariables>;
export const ChangesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangesPage($since: String, $types: [RecordKind!], $madeBy: [String!], $before: String, $last: Int!) {
  changes(
    since: $since
    types: $types
    madeBy: $madeBy
    before: $before
    last: $last
  ) {
    earlierCursor
    changes {
      ...ShownChange
    }
  }
}
    fragment ShownChange on Change {
  action
  number
  kind
  recordId
  isRemoval
  mergedIntoId
  madeBy
  madeAt
  reason
  importBatchId
  changes {
    field
    before
    after
  }
  record {
    __typename
    id
    ... on Quotation {
      ...ChangedQuotation
    }
    ... on Claim {
      text
    }
    ... on Actor {
      name
    }
    ... on Article {
      headline
    }
    ... on Outlet {
      name
    }
    ... on StanceCoding {
      ...Stance
      quotation {
        ...ChangedQuotation
      }
    }
    ... on ClaimReview {
      verdict
      publisher {
        name
      }
      claim {
        id
        text
      }
    }
  }
}
fragment ChangedQuotation on Quotation {
  id
  text
  kind
  act
  cue
  reported
  speaker {
    name
  }
  speakerMention
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<ChangesPageQuery, ChangesPageQueryVariables>;
export const CheckPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckPage($text: String!, $speakerName: String) {
  checkQuotations(input: {text: $text, speakerName: $speakerName}) {
    isClean
    notRead
    counts {
      outcome
      count
    }
    searched {
      ...Searched
    }
    quotations {
      start
      end
      text
      speakerMention
      speaker {
        id
        name
      }
      outcome
      warnings
      explanation
      searched {
        ...Searched
      }
      matches {
        similarity
        isSameSpeaker
        changes {
          kind
          text
          otherText
        }
        quotation {
          ...Entry
          claims {
            id
            text
            verdict
          }
        }
      }
    }
  }
}
    fragment Searched on SearchedRecord {
  quotations
  ofSpeaker
  from
  to
  outlets
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<CheckPageQuery, CheckPageQueryVariables>;
export const ClaimPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimPage($id: ID!, $interval: TimelineInterval!) {
  claim(id: $id) {
    id
    text
    language
    topics
    verdict
    mergedInto {
      id
    }
    firstSaidOn
    lastSaidOn
    actorCount
    countryCount
    verdictSummary {
      explanation
      disagreeing {
        id
      }
      superseded {
        id
      }
    }
    reviews {
      ...Review
    }
    repetitionsSinceReview {
      count
      uncertainCount
      since
    }
    firstQuotation(stance: [SUPPORT]) {
      ...Entry
    }
    timeline(interval: $interval) {
      buckets {
        from
        to
        quotationCount
        wordingCount
        articleCount
        stances {
          stance
          count
        }
      }
      total {
        quotationCount
        wordingCount
        articleCount
        outletCount
        stances {
          stance
          count
        }
      }
      undated {
        quotationCount
      }
    }
    asserted: quotations(filter: {stance: [SUPPORT]}, first: 5) {
      nodes {
        ...Entry
      }
    }
    denied: quotations(filter: {stance: [OPPOSE]}, first: 5) {
      nodes {
        ...Entry
      }
    }
    actors(first: 12) {
      actor {
        id
        name
      }
      count
      supportCount
      opposeCount
    }
    countries(first: 12) {
      country {
        id
        code
        name
      }
      count
      supportCount
      opposeCount
    }
    reversals(first: 10) {
      actor {
        id
        name
      }
      from
      to
      before {
        ...Entry
      }
      after {
        ...Entry
      }
    }
    revisions {
      ...Step
    }
  }
}
    fragment Review on ClaimReview {
  id
  verdict
  label
  language
  title
  explanation
  publishedOn
  correctedAt
  correctionNote
  url
  ratingValue
  bestRating
  worstRating
  publisher {
    id
    name
  }
  evidence {
    url
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const RepetitionsOfClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepetitionsOfClaim($id: ID!, $filter: QuotationFilter!) {
  claim(id: $id) {
    id
    quotations(filter: $filter, first: 20) {
      nodes {
        ...Entry
      }
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<RepetitionsOfClaimQuery, RepetitionsOfClaimQueryVariables>;
export const SimilarToClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SimilarToClaim($text: String!) {
  similarClaims(text: $text, first: 6) {
    score
    claim {
      id
      text
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarToClaimQuery, SimilarToClaimQueryVariables>;
export const ClaimsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsPage($search: String, $filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int, $after: String, $last: Int, $before: String, $interval: TimelineInterval!) {
  claims(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalCountIsExact
    nodes {
      ...ClaimRow
    }
    pageInfo {
      ...Paging
    }
    facets {
      isExact
      itemsCounted
      verdicts {
        verdict
        count
      }
      topics {
        topic
        count
      }
      countries {
        country {
          id
          code
          name
        }
        count
      }
      actors {
        actor {
          id
          name
        }
        count
      }
    }
  }
}
    fragment ClaimRow on Claim {
  id
  text
  verdict
  reviews {
    id
    publishedOn
    verdict
    label
    publisher {
      id
      name
    }
  }
  repetitionsSinceReview {
    count
    since
    uncertainCount
  }
  firstQuotation(stance: [SUPPORT]) {
    id
    speaker {
      id
      name
    }
  }
  timeline(interval: $interval) {
    buckets {
      from
      to
      stances {
        stance
        count
      }
    }
    total {
      quotationCount
      stances {
        stance
        count
      }
    }
    undated {
      quotationCount
    }
  }
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ClaimsPageQuery, ClaimsPageQueryVariables>;
export const ComparedQuotationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparedQuotations($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Quotation {
      ...Entry
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<ComparedQuotationsQuery, ComparedQuotationsQueryVariables>;
export const ComparePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparePage($a: String!, $b: String!) {
  compareWordings(a: $a, b: $b) {
    kind
    text
    otherText
  }
}
    `) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const CountriesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountriesPage {
  countries {
    id
    code
    name
    quotationCount
  }
}
    `) as unknown as TypedDocumentString<CountriesPageQuery, CountriesPageQueryVariables>;
export const CountryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Country {
      id
      code
      name
      quotationCount
    }
  }
}
    `) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const SaidByCountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SaidByCountry($code: CountryCode!, $interval: TimelineInterval!) {
  quotations(filter: {country: [$code]}, first: 10) {
    totalCount
    totalCountIsExact
    countingProblem {
      message
    }
    nodes {
      ...Entry
    }
    timeline(interval: $interval) {
      from
      to
      count
      isExact
    }
    facets {
      isExact
      itemsCounted
      speakers(first: 15) {
        actor {
          id
          name
        }
        count
      }
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<SaidByCountryQuery, SaidByCountryQueryVariables>;
export const SaidAboutCountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SaidAboutCountry($code: CountryCode!) {
  towards: quotations(filter: {towards: [{country: $code}]}, first: 10) {
    ...About
  }
  naming: quotations(filter: {mentions: {country: [$code]}}, first: 10) {
    ...About
  }
}
    fragment About on QuotationConnection {
  totalCount
  totalCountIsExact
  countingProblem {
    message
  }
  nodes {
    ...Entry
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<SaidAboutCountryQuery, SaidAboutCountryQueryVariables>;
export const ClaimsOfCountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsOfCountry($code: CountryCode!, $interval: TimelineInterval!) {
  claims(filter: {country: [$code]}, first: 20) {
    totalCount
    totalCountIsExact
    nodes {
      ...ClaimRow
    }
  }
}
    fragment ClaimRow on Claim {
  id
  text
  verdict
  reviews {
    id
    publishedOn
    verdict
    label
    publisher {
      id
      name
    }
  }
  repetitionsSinceReview {
    count
    since
    uncertainCount
  }
  firstQuotation(stance: [SUPPORT]) {
    id
    speaker {
      id
      name
    }
  }
  timeline(interval: $interval) {
    buckets {
      from
      to
      stances {
        stance
        count
      }
    }
    total {
      quotationCount
      stances {
        stance
        count
      }
    }
    undated {
      quotationCount
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfCountryQuery, ClaimsOfCountryQueryVariables>;
export const StancesOfCountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StancesOfCountry($code: CountryCode!) {
  says: stanceMatrix(filter: {country: [$code]}, first: 1) {
    targets {
      country {
        id
        code
        name
      }
      stances {
        stance
        count
      }
    }
  }
  spokenOf: stanceMatrix(filter: {towards: [$code]}, first: 1) {
    speakers {
      country {
        id
        code
        name
      }
      stances {
        stance
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StancesOfCountryQuery, StancesOfCountryQueryVariables>;
export const FindPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindPage($text: String!, $url: String!, $isAddress: Boolean!) {
  article(url: $url) @include(if: $isAddress) {
    id
  }
  actors(search: $text, first: 3) {
    nodes {
      id
      name
    }
  }
  countries {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<FindPageQuery, FindPageQueryVariables>;
export const HomePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HomePage($interval: TimelineInterval!) {
  quotations(first: 8, orderBy: SAID_ON_DESC) {
    totalCount
    totalCountIsExact
    nodes {
      ...Entry
    }
  }
  repeated: claims(filter: {verdict: [FALSE, MOSTLY_FALSE, MISLEADING]}, first: 8) {
    nodes {
      ...ClaimRow
    }
  }
  newest: claims(first: 8) {
    nodes {
      ...ClaimRow
    }
  }
  actors(first: 1) {
    totalCount
    totalCountIsExact
  }
  claims(first: 1) {
    totalCount
    totalCountIsExact
  }
  outlets(first: 1) {
    totalCount
    totalCountIsExact
  }
  countries {
    code
  }
}
    fragment ClaimRow on Claim {
  id
  text
  verdict
  reviews {
    id
    publishedOn
    verdict
    label
    publisher {
      id
      name
    }
  }
  repetitionsSinceReview {
    count
    since
    uncertainCount
  }
  firstQuotation(stance: [SUPPORT]) {
    id
    speaker {
      id
      name
    }
  }
  timeline(interval: $interval) {
    buckets {
      from
      to
      stances {
        stance
        count
      }
    }
    total {
      quotationCount
      stances {
        stance
        count
      }
    }
    undated {
      quotationCount
    }
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const MatrixPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MatrixPage($filter: StanceMatrixFilter!) {
  stanceMatrix(filter: $filter, first: 1000) {
    isCut
    cellCount
    cells {
      stance
      count
      speakerCountry {
        id
        code
        name
      }
      targetCountry {
        id
        code
        name
      }
    }
    speakers {
      count
      country {
        id
        code
        name
      }
    }
    targets {
      count
      country {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixPageQuery, MatrixPageQueryVariables>;
export const MatrixOutletsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MatrixOutlets {
  outlets(first: 100) {
    nodes {
      id
      name
      domain
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixOutletsQuery, MatrixOutletsQueryVariables>;
export const MatrixOutletDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MatrixOutlet($id: ID!) {
  outlet(id: $id) {
    id
    name
    domain
  }
}
    `) as unknown as TypedDocumentString<MatrixOutletQuery, MatrixOutletQueryVariables>;
export const OutletsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutletsPage($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  outlets(
    search: $search
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalCountIsExact
    nodes {
      id
      name
      domain
      kind
      stateAffiliated
      country {
        id
        code
        name
      }
      quotations(first: 1) {
        totalCount
        totalCountIsExact
      }
    }
    pageInfo {
      ...Paging
    }
  }
}
    fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OutletsPageQuery, OutletsPageQueryVariables>;
export const OutletPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutletPage($id: ID!) {
  outlet(id: $id) {
    id
    name
    domain
    otherNames
    otherDomains
    kind
    stateAffiliated
    country {
      id
      code
      name
    }
    mergedInto {
      id
    }
    quotations(first: 8) {
      totalCount
      totalCountIsExact
      nodes {
        ...Entry
      }
    }
    articles(first: 12) {
      totalCount
      nodes {
        id
        headline
        publishedOn
        quotations(first: 1) {
          totalCount
        }
      }
    }
    revisions {
      ...Step
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}`) as unknown as TypedDocumentString<OutletPageQuery, OutletPageQueryVariables>;
export const QuotationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QuotationPage($id: ID!) {
  quotation(id: $id) {
    ...Entry
    method
    confidence
    doubt
    attribution
    saidNotLaterThan
    sentence {
      before
      text
      after
    }
    spans {
      start
      end
    }
    articleVersion {
      id
      ordinal
    }
    article {
      id
      headline
      byline
      url
      publishedOn
    }
    speaker {
      id
      name
      kind
      wikidataId
    }
    anchors {
      state
      text
      articleVersion {
        id
        ordinal
        retrievedAt
        createdAt
      }
    }
    stanceCodings: stances {
      ...Stance
      coder
      confidence
      method
    }
    variants(first: 20) {
      kind
      changes {
        kind
        text
        otherText
      }
      quotation {
        ...Entry
      }
    }
    revisions {
      ...Step
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment Step on Revision {
  number
  action
  madeAt
  madeBy
  reason
  changes {
    field
  }
}`) as unknown as TypedDocumentString<QuotationPageQuery, QuotationPageQueryVariables>;
export const SearchPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchPage($search: String, $filter: QuotationFilter!, $orderBy: QuotationOrder!, $first: Int, $after: String, $before: String, $last: Int, $interval: TimelineInterval!, $from: Date, $to: Date, $named: [ID!]!, $undated: QuotationFilter!, $withUndated: Boolean!) {
  quotations(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    last: $last
    after: $after
    before: $before
  ) {
    totalCount
    totalCountIsExact
    countingProblem {
      code
      message
    }
    nodes {
      ...Entry
    }
    pageInfo {
      ...Paging
    }
    facets {
      isExact
      itemsCounted
      speakers {
        actor {
          id
          name
        }
        count
      }
      countries {
        country {
          id
          code
          name
        }
        count
      }
      stances {
        stance
        count
      }
      outlets {
        outlet {
          id
          name
        }
        count
      }
      kinds {
        kind
        count
      }
      acts {
        act
        count
      }
      reviewStatuses {
        reviewStatus
        count
      }
    }
    timeline(interval: $interval, from: $from, to: $to) {
      from
      to
      count
      isExact
    }
  }
  undated: quotations(search: $search, filter: $undated, first: 1) @include(if: $withUndated) {
    totalCount
  }
  named: nodes(ids: $named) {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Country {
      name
    }
    ... on Outlet {
      name
    }
    ... on Claim {
      text
    }
    ... on Article {
      headline
    }
  }
}
    fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment Paging on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const CountPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountPage($search: String, $filter: QuotationFilter!) {
  quotations(search: $search, filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountPageQuery, CountPageQueryVariables>;
export const SitemapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sitemap($quotationsAfter: String, $claimsAfter: String) {
  quotations(
    filter: {reviewStatus: [CONFIRMED]}
    orderBy: CREATED_AT_ASC
    first: 100
    after: $quotationsAfter
  ) {
    nodes {
      id
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  claims(
    filter: {isReviewed: true}
    orderBy: CREATED_AT_ASC
    first: 100
    after: $claimsAfter
  ) {
    nodes {
      id
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
export const TopicPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicPage($topic: String!, $interval: TimelineInterval!) {
  claims(filter: {topic: [$topic]}, first: 20) {
    totalCount
    totalCountIsExact
    nodes {
      ...ClaimRow
    }
  }
  inFavor: quotations(
    filter: {towards: [{topic: $topic}], stance: [SUPPORT]}
    first: 5
  ) {
    ...TopicSide
  }
  against: quotations(
    filter: {towards: [{topic: $topic}], stance: [OPPOSE]}
    first: 5
  ) {
    ...TopicSide
  }
  others: quotations(
    filter: {towards: [{topic: $topic}], stance: [MIXED, NEUTRAL, UNCLEAR]}
    first: 5
  ) {
    ...TopicSide
  }
}
    fragment ClaimRow on Claim {
  id
  text
  verdict
  reviews {
    id
    publishedOn
    verdict
    label
    publisher {
      id
      name
    }
  }
  repetitionsSinceReview {
    count
    since
    uncertainCount
  }
  firstQuotation(stance: [SUPPORT]) {
    id
    speaker {
      id
      name
    }
  }
  timeline(interval: $interval) {
    buckets {
      from
      to
      stances {
        stance
        count
      }
    }
    total {
      quotationCount
      stances {
        stance
        count
      }
    }
    undated {
      quotationCount
    }
  }
}
fragment Entry on Quotation {
  id
  text
  kind
  act
  cue
  reported
  language
  segments {
    text
  }
  saidOn {
    edtf
    earliest
    latest
    certainty
    precision
  }
  venue
  publishedOn
  reviewStatus
  anchorState
  speaker {
    id
    name
  }
  speakerMention
  speakerRole
  speakerCountry {
    id
    code
    name
  }
  jointSpeakers {
    actor {
      id
      name
    }
    mention
  }
  article {
    id
    headline
  }
  outlet {
    id
    name
  }
  hops {
    ...Hop
  }
  stances {
    ...Stance
  }
}
fragment Hop on AttributionHop {
  ordinal
  relation
  text
  actor {
    id
    name
  }
  outlet {
    id
    name
    stateAffiliated
    country {
      id
      name
    }
  }
}
fragment Stance on StanceCoding {
  id
  stance
  status
  target {
    __typename
    ... on Claim {
      id
      text
    }
    ... on Country {
      id
      code
      name
    }
    ... on Actor {
      id
      name
    }
    ... on Topic {
      name
    }
  }
}
fragment TopicSide on QuotationConnection {
  totalCount
  nodes {
    ...Entry
  }
}`) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;