/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which articles to list. Fields mean AND, values in a list OR. */
export type ArticleFilter = {
  /** Only these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only articles whose text changed after it was first recorded, or only the others. */
  readonly isEdited?: boolean | null | undefined;
  /** Only articles in these languages (BCP 47 tags, compared as given). */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Only articles of outlets of these countries. */
  readonly outletCountry?: ReadonlyArray<string> | null | undefined;
  /** Only articles of outlets with these domains. */
  readonly outletDomain?: ReadonlyArray<string> | null | undefined;
  /** Only articles published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
};

/** How a list of articles is ordered. Articles without a known day come last in DESC and first in ASC. */
export type ArticleOrder =
  /** First recorded first. */
  | 'CREATED_AT_ASC'
  /** Latest recorded first. */
  | 'CREATED_AT_DESC'
  /** First published first. */
  | 'PUBLISHED_ON_ASC'
  /** Latest published first. */
  | 'PUBLISHED_ON_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

/** A quotation in an article. Give its words as text, as parts when the article interrupts them, or as spans. */
export type ArticleQuotationInput = {
  /** What the speaker does with these words. Default: ASSERT. */
  readonly act?: SpeechAct | null | undefined;
  /** How the article attributes the words to the speaker. Default: STATED with a speaker, NONE without one. */
  readonly attribution?: Attribution | null | undefined;
  /** How sure the recorder is, 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** The words that attribute, for example "told reporters". */
  readonly cue?: string | null | undefined;
  /** Why the recorder is not sure of the words or the speaker, in a phrase. Review can start with these quotations. */
  readonly doubt?: string | null | undefined;
  /** The steps that passed the words on, in order. */
  readonly hops?: ReadonlyArray<AttributionHopInput> | null | undefined;
  /** The other speakers of the same words, in order. An actor that you name twice counts once. */
  readonly jointSpeakers?: ReadonlyArray<JointSpeakerInput> | null | undefined;
  /** How much of it is the speaker’s own words; DIRECT when left out. */
  readonly kind?: QuotationKind | null | undefined;
  /** The language of the words as a BCP 47 tag; the article’s when left out. */
  readonly language?: string | null | undefined;
  /** How another system recorded it. Such a row counts as complete: the server adds nothing to it, neither the speaker’s country nor the article’s language nor suggested claims. Needs role REVIEWER. */
  readonly method?: Method | null | undefined;
  /** With method: the version of the extractor. */
  readonly methodVersion?: string | null | undefined;
  /** The runs of a quotation that the article interrupts ("…," he said, "…"), in order. */
  readonly parts?: ReadonlyArray<string> | null | undefined;
  /** Decides between several occurrences: what stands directly before. */
  readonly prefix?: string | null | undefined;
  /** For words that the article reports: cue and clause as printed, for example "denied that the bridge was closed". */
  readonly reported?: string | null | undefined;
  /** Its review status in another system. Default: UNREVIEWED. Used only for a new quotation. Needs role REVIEWER. */
  readonly reviewStatus?: ReviewStatus | null | undefined;
  /** When it was said. Never taken from the day of publication. */
  readonly saidOn?: ApproximateDateInput | null | undefined;
  /** The part of the article that has it, if that is known. */
  readonly section?: SectionKind | null | undefined;
  /** Offsets in the text, in order. If you also give text, the two must agree. */
  readonly spans?: ReadonlyArray<SpanInput> | null | undefined;
  /** The speaker. Leave out if the article does not name one. */
  readonly speaker?: ActorRowInput | null | undefined;
  /** The country that the speaker spoke for on that day (code or name). Default: the speaker’s country. */
  readonly speakerCountry?: string | null | undefined;
  /** By which hint that country is known, where another system found it. Default: GIVEN. Needs speakerCountry. */
  readonly speakerCountryBasis?: CountryBasis | null | undefined;
  /** The speaker as printed, for example "the minister". */
  readonly speakerMention?: string | null | undefined;
  /** The speaker’s role as printed. */
  readonly speakerRole?: string | null | undefined;
  /** Where the quotation stands, and towards what. */
  readonly stances?: ReadonlyArray<StanceRowInput> | null | undefined;
  /** Decides between several occurrences: the offset of the first character. */
  readonly start?: number | null | undefined;
  /** Decides between several occurrences: what stands directly after. */
  readonly suffix?: string | null | undefined;
  /** The words exactly as printed. The text must contain them, and they must mean one place: if they occur twice, prefix, suffix or start has to decide. */
  readonly text?: string | null | undefined;
  /** Where it was said. */
  readonly venue?: string | null | undefined;
};

/** An article, given by its address or by its text. The same address is the same article. Another text becomes a new version of it. */
export type ArticleRowInput = {
  /** The whole text. The server anchors quotations in it. Without it, quotations are stored without an anchor. */
  readonly body?: string | null | undefined;
  /** Instead of body: the SHA-256 (hex) of a stored text that contains the words. Default: the newest text. */
  readonly bodySha256?: string | null | undefined;
  /** The author, as printed. */
  readonly byline?: string | null | undefined;
  /** The headline. */
  readonly headline?: string | null | undefined;
  /** Its language as a BCP 47 tag, for example "en". */
  readonly language?: string | null | undefined;
  /** How the language is known, where another server found it. Default: GIVEN. */
  readonly languageBasis?: LanguageBasis | null | undefined;
  /** The outlet that printed it. Default: taken from the address. */
  readonly outlet?: OutletRowInput | null | undefined;
  /** The day it was published, YYYY-MM-DD. */
  readonly publishedOn?: string | null | undefined;
  /** When the text was fetched. */
  readonly retrievedAt?: string | null | undefined;
  /** The address. Needed when there is no body. */
  readonly url?: string | null | undefined;
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

/** A draft, or bare words with the name of the person who is said to have said them. Nothing of it is stored. */
export type CheckQuotationsInput = {
  /** Its language as a BCP 47 tag; found by its words if you leave it out. Speakers are looked for in English drafts only. */
  readonly language?: string | null | undefined;
  /** The day of the draft. Words that were said more than 30 days before get the warning SAID_EARLIER. */
  readonly publishedOn?: string | null | undefined;
  /** The name of the person who is said to have said it. With a name, the whole text is one quotation. */
  readonly speakerName?: string | null | undefined;
  /** The text of the draft, with empty lines between paragraphs; at most 50000 characters. A text without quotation marks is one quotation. */
  readonly text: string;
};

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

/** Which fact-checks to list. Fields mean AND, values in a list OR, an empty list matches nothing. */
export type ClaimReviewFilter = {
  /** Only fact-checks of these claims. The id of a merged claim means its survivor. */
  readonly claimId?: ReadonlyArray<string | number> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only fact-checks that were corrected, or only the others. */
  readonly isCorrected?: boolean | null | undefined;
  /** Only fact-checks in these languages (BCP 47 tags, compared as given). */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Only fact-checks published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Only fact-checks of publishers of these countries. */
  readonly publisherCountry?: ReadonlyArray<string> | null | undefined;
  /** Only fact-checks of publishers with these domains, also former ones. */
  readonly publisherDomain?: ReadonlyArray<string> | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
  /** Only fact-checks with these verdicts. */
  readonly verdict?: ReadonlyArray<Verdict> | null | undefined;
};

/** How a list of fact-checks is ordered. Fact-checks without a known day come last in DESC and first in ASC. */
export type ClaimReviewOrder =
  /** First recorded first. */
  | 'CREATED_AT_ASC'
  /** Latest recorded first. */
  | 'CREATED_AT_DESC'
  /** First published first. */
  | 'PUBLISHED_ON_ASC'
  /** Latest published first. */
  | 'PUBLISHED_ON_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

/** A fact-check. The same address and claim is the same review. */
export type ClaimReviewRowInput = {
  /** The best value of the publisher’s scale; on inverted scales the smaller number. */
  readonly bestRating?: number | null | undefined;
  /** Its corrections in another system, oldest first. Used only for a new fact-check. Needs role REVIEWER. */
  readonly corrections?: ReadonlyArray<ReviewCorrectionInput> | null | undefined;
  /** What it rests on. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** Why, in the publisher’s words. */
  readonly explanation?: string | null | undefined;
  /** The publisher’s own words for the verdict. */
  readonly label?: string | null | undefined;
  /** Its language as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** The day it was published, YYYY-MM-DD. */
  readonly publishedOn?: string | null | undefined;
  /** The publisher. Default: taken from the address. */
  readonly publisher?: OutletRowInput | null | undefined;
  /** The publisher’s rating. */
  readonly ratingValue?: number | null | undefined;
  /** Its headline. */
  readonly title?: string | null | undefined;
  /** Where it was published. */
  readonly url: string;
  /** The verdict, on our scale. You can leave it out if the label is a common one, or if ratingValue has both ends of its scale. docs/claims.md has the table. */
  readonly verdict?: Verdict | null | undefined;
  /** The worst value of the publisher’s scale. */
  readonly worstRating?: number | null | undefined;
};

/** A claim with its fact-checks. The same wording is the same claim. */
export type ClaimRowInput = {
  /** Its language as a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** Its fact-checks. */
  readonly reviews?: ReadonlyArray<ClaimReviewRowInput> | null | undefined;
  /** One proposition that stands alone. */
  readonly text: string;
  /** What it is about; replaces the topics of a stored claim. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** Your coding of a quotation’s stance. */
export type CodeStanceInput = {
  /** How sure you are, 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** A note. */
  readonly note?: string | null | undefined;
  /** The quotation. */
  readonly quotationId: string | number;
  /** Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it. */
  readonly stance: Stance;
  /** Towards what. */
  readonly towards: StanceTargetInput;
};

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

/** The hint from which the server knows for which country somebody speaks. A machine reads every hint but GIVEN and ACTOR. */
export type CountryBasis =
  /** The record says so of the actor. */
  | 'ACTOR'
  /** The text says it beside the name: ", chairman of a Chinese bank,". */
  | 'APPOSITION'
  /** The article was filed there: the weakest hint. */
  | 'DATELINE'
  /** An earlier mention of the same person or office says it. */
  | 'EARLIER_MENTION'
  /** A person or an importer has said it. */
  | 'GIVEN'
  /** The speaker is an institution of one country or works for it: "White House". */
  | 'INSTITUTION'
  /** The speaker is a country, its government, or bears its name. */
  | 'NAME'
  /** The text places the speaker there: "In Seoul, a presidential spokesperson". */
  | 'PLACE'
  /** The printed role names the country: "South Korean President". */
  | 'ROLE';

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

/** A link that a review rests on. */
export type EvidenceInput = {
  /** What it shows. */
  readonly note?: string | null | undefined;
  /** What is found there. */
  readonly title?: string | null | undefined;
  /** The address. */
  readonly url: string;
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

/** An article with its text and its quotations. If the address is known and the text is new, the text becomes a new version, and the server looks for the article’s earlier quotations in it. */
export type ImportArticleInput = {
  /** The idempotencyKey of another call of yours. The server stores this call only if it has stored that call with no refused row; otherwise it answers OUT_OF_TURN. With it you can send the next call before the previous one is answered. */
  readonly afterKey?: string | null | undefined;
  /** The whole text. The server anchors quotations in it. Without it, quotations are stored without an anchor. */
  readonly body?: string | null | undefined;
  /** Instead of body: the SHA-256 (hex) of a stored text that contains the words. Default: the newest text. */
  readonly bodySha256?: string | null | undefined;
  /** The author, as printed. */
  readonly byline?: string | null | undefined;
  /** Check everything and answer every row, but write nothing. */
  readonly dryRun?: boolean;
  /** Whether the server looks for quotations in the text and stores them as suggestions of a machine (UNREVIEWED, with a confidence). Default: true if you give no quotations. English texts only. */
  readonly extract?: boolean | null | undefined;
  /** The headline. */
  readonly headline?: string | null | undefined;
  /** The web page, instead of body. The server takes its main text, paragraph by paragraph, as the body, and offsets count on that. Address, headline, byline, day, language and outlet come from the page if you leave them out. */
  readonly html?: string | null | undefined;
  /** A text of your own, 1 to 200 characters. If you send it again with the same input, you get the answer of the first call and nothing changes. So you can repeat an interrupted call. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its language as a BCP 47 tag, for example "en". */
  readonly language?: string | null | undefined;
  /** How the language is known, where another server found it. Default: GIVEN. */
  readonly languageBasis?: LanguageBasis | null | undefined;
  /** What to do with a row whose record is already stored. */
  readonly onConflict?: ImportConflictPolicy;
  /** What to do with the batch if a row is refused. */
  readonly onError?: ImportErrorPolicy;
  /** The outlet that printed it. Default: taken from the address. */
  readonly outlet?: OutletRowInput | null | undefined;
  /** The day it was published, YYYY-MM-DD. */
  readonly publishedOn?: string | null | undefined;
  /** Quotations in the article, by their words or offsets; at most 1000 by default. */
  readonly quotations?: ReadonlyArray<ArticleQuotationInput> | null | undefined;
  /** When the text was fetched. */
  readonly retrievedAt?: string | null | undefined;
  /** The parts of the text to read for quotations. Default: all except TEASER and RELATED, which belong to other articles. */
  readonly sections?: ReadonlyArray<SectionKind> | null | undefined;
  /** Where the rows come from, for the record, for example a file name. */
  readonly sourceName?: string | null | undefined;
  /** Whether to suggest which claims the quotations repeat. The server compares new quotations with stored claims, and new claims with stored quotations, and stores codings with status SUGGESTED for people to decide on. Quotations that somebody has put under a claim get no suggestion. */
  readonly suggestClaims?: boolean;
  /** The address. Needed when there is no body. */
  readonly url?: string | null | undefined;
};

/** Which imports to list. Fields mean AND, values in a list OR, an empty list matches nothing. */
export type ImportBatchFilter = {
  /** Only imports of these kinds of records. */
  readonly format?: ReadonlyArray<ImportFormat> | null | undefined;
  /** Only imports that tokens of these names sent. */
  readonly importer?: ReadonlyArray<string> | null | undefined;
  /** Only imports that were undone, or only the others. */
  readonly isReverted?: boolean | null | undefined;
  /** Only imports whose rows came from these sources, in the words of the importer. */
  readonly sourceName?: ReadonlyArray<string> | null | undefined;
};

/** Claims with their fact-checks, at most 1000 in a call by default. */
export type ImportClaimsInput = {
  /** The idempotencyKey of another call of yours. The server stores this call only if it has stored that call with no refused row; otherwise it answers OUT_OF_TURN. With it you can send the next call before the previous one is answered. */
  readonly afterKey?: string | null | undefined;
  /** Check everything and answer every row, but write nothing. */
  readonly dryRun?: boolean;
  /** A text of your own, 1 to 200 characters. If you send it again with the same input, you get the answer of the first call and nothing changes. So you can repeat an interrupted call. */
  readonly idempotencyKey?: string | null | undefined;
  /** What to do with a row whose record is already stored. */
  readonly onConflict?: ImportConflictPolicy;
  /** What to do with the batch if a row is refused. */
  readonly onError?: ImportErrorPolicy;
  /** The rows. */
  readonly rows: ReadonlyArray<ClaimRowInput>;
  /** Where the rows come from, for the record, for example a file name. */
  readonly sourceName?: string | null | undefined;
  /** Whether to suggest which claims the quotations repeat. The server compares new quotations with stored claims, and new claims with stored quotations, and stores codings with status SUGGESTED for people to decide on. Quotations that somebody has put under a claim get no suggestion. */
  readonly suggestClaims?: boolean;
};

/** What to do with a row whose record is already stored. */
export type ImportConflictPolicy =
  /** The row is refused. */
  | 'FAIL'
  /** The stored record stays as it is. */
  | 'SKIP'
  /** The stored record is updated with the row’s values, unless a person has worked on the record. */
  | 'UPDATE';

/** What to do with a batch if one of its rows is refused. */
export type ImportErrorPolicy =
  /** Nothing is written unless every row can be. */
  | 'REJECT_ALL'
  /** The refused rows are left out, the others written. */
  | 'SKIP_FAILED';

/** The kind of records that an import brings. */
export type ImportFormat =
  /** Actors: importActors. */
  | 'ACTORS'
  /** An article with its quotations: importArticle. */
  | 'ARTICLE'
  /** Claims with their fact-checks: importClaims. */
  | 'CLAIMS'
  /** Quotations: importQuotations. */
  | 'QUOTATIONS';

/** Quotations, each with everything it needs, at most 1000 in a call by default. */
export type ImportQuotationsInput = {
  /** The idempotencyKey of another call of yours. The server stores this call only if it has stored that call with no refused row; otherwise it answers OUT_OF_TURN. With it you can send the next call before the previous one is answered. */
  readonly afterKey?: string | null | undefined;
  /** Check everything and answer every row, but write nothing. */
  readonly dryRun?: boolean;
  /** A text of your own, 1 to 200 characters. If you send it again with the same input, you get the answer of the first call and nothing changes. So you can repeat an interrupted call. */
  readonly idempotencyKey?: string | null | undefined;
  /** What to do with a row whose record is already stored. */
  readonly onConflict?: ImportConflictPolicy;
  /** What to do with the batch if a row is refused. */
  readonly onError?: ImportErrorPolicy;
  /** The rows. */
  readonly rows: ReadonlyArray<QuotationRowInput>;
  /** Where the rows come from, for the record, for example a file name. */
  readonly sourceName?: string | null | undefined;
  /** Whether to suggest which claims the quotations repeat. The server compares new quotations with stored claims, and new claims with stored quotations, and stores codings with status SUGGESTED for people to decide on. Quotations that somebody has put under a claim get no suggestion. */
  readonly suggestClaims?: boolean;
};

/** The result of one row. */
export type ImportRowStatus =
  /** A record was made (in a dry run: would be). */
  | 'CREATED'
  /** The row was refused; userErrors says why. */
  | 'FAILED'
  /** Nothing is wrong with the row, but another row stopped the batch. */
  | 'NOT_ATTEMPTED'
  /** The stored record was not changed, because of the policy or because a person has worked on it. */
  | 'SKIPPED'
  /** The record was already stored just so. */
  | 'UNCHANGED'
  /** A stored record was changed (in a dry run: would be). */
  | 'UPDATED';

/** Somebody who says the words together with the speaker. Give actor, mention, or both. */
export type JointSpeakerInput = {
  /** The actor. */
  readonly actor?: ActorRowInput | null | undefined;
  /** The country that this speaker spoke for on that day (code or name). Default: the actor’s country. */
  readonly country?: string | null | undefined;
  /** The joint speaker as printed. */
  readonly mention?: string | null | undefined;
};

/** How the language of a text is known. */
export type LanguageBasis =
  /** The client that sent the text said so. */
  | 'GIVEN'
  /** Found by the words of the text. */
  | 'GUESSED'
  /** The web page said so. */
  | 'PAGE';

/** The countries and actors that quotations name. The words decide, not a coding: a text mentions somebody if it has one of the names, as whole words. Case, accents and English plurals do not matter. A name can also mean somebody else. */
export type MentionsFilter = {
  /** Only quotations with a name of one of these actors: a recorded name, transliteration or abbreviation, in full. Titles, metonyms and weak names do not count. The id of a merged actor means its survivor. */
  readonly actorId?: ReadonlyArray<string | number> | null | undefined;
  /** Only quotations with an English name of one of these countries: its own, an older one, a demonym or its capital ("Norway", "Norwegian", "Oslo"). Names that several countries have ("Korean") do not count. */
  readonly country?: ReadonlyArray<string> | null | undefined;
};

/** Two actors that are one. */
export type MergeActorsInput = {
  /** The actor that becomes part of the other. Its id stays resolvable. */
  readonly id: string | number;
  /** The actor that stays. */
  readonly intoId: string | number;
  /** Why, for the history. */
  readonly reason?: string | null | undefined;
};

/** Two claims that are one. */
export type MergeClaimsInput = {
  /** The claim that becomes part of the other. Its id stays resolvable. */
  readonly id: string | number;
  /** The claim that stays. */
  readonly intoId: string | number;
  /** Why, for the history. */
  readonly reason?: string | null | undefined;
};

/** What made a record. */
export type Method =
  /** The program that reads articles. */
  | 'EXTRACTOR'
  /** A person, one by one. */
  | 'HUMAN'
  /** An import of many rows. */
  | 'IMPORT';

/** Which outlets to list. Fields mean AND, values in a list OR. */
export type OutletFilter = {
  /** Only outlets of these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only the outlets of these domains, also of former ones. */
  readonly domain?: ReadonlyArray<string> | null | undefined;
  /** Only merged outlets, or only the others. Without this field, merged outlets are left out. */
  readonly isMerged?: boolean | null | undefined;
  /** Only these kinds. */
  readonly kind?: ReadonlyArray<OutletKind> | null | undefined;
  /** Only those that a state owns or directs, or only the others. */
  readonly stateAffiliated?: boolean | null | undefined;
  /** Only those that changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
};

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

/** How a list of outlets is ordered. */
export type OutletOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Oldest change first. Use it with updatedSince to keep a copy up to date. */
  | 'UPDATED_AT_ASC'
  /** Latest changed first. */
  | 'UPDATED_AT_DESC';

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

/** A quotation with everything it needs: article, outlet and speaker may all stand inside the row. */
export type QuotationRowInput = {
  /** What the speaker does with these words. Default: ASSERT. */
  readonly act?: SpeechAct | null | undefined;
  /** Where it was printed. Give this, articleId or articleOfRow. */
  readonly article?: ArticleRowInput | null | undefined;
  /** Where it was printed, when the article is known. */
  readonly articleId?: string | number | null | undefined;
  /** Instead of article: the index of an earlier row of this call (the first is 0) with the same article. So you send a long text only once. */
  readonly articleOfRow?: number | null | undefined;
  /** How the article attributes the words to the speaker. Default: STATED with a speaker, NONE without one. */
  readonly attribution?: Attribution | null | undefined;
  /** How sure the recorder is, 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** The words that attribute, for example "told reporters". */
  readonly cue?: string | null | undefined;
  /** Why the recorder is not sure of the words or the speaker, in a phrase. Review can start with these quotations. */
  readonly doubt?: string | null | undefined;
  /** The steps that passed the words on, in order. */
  readonly hops?: ReadonlyArray<AttributionHopInput> | null | undefined;
  /** The other speakers of the same words, in order. An actor that you name twice counts once. */
  readonly jointSpeakers?: ReadonlyArray<JointSpeakerInput> | null | undefined;
  /** How much of it is the speaker’s own words; DIRECT when left out. */
  readonly kind?: QuotationKind | null | undefined;
  /** The language of the words as a BCP 47 tag; the article’s when left out. */
  readonly language?: string | null | undefined;
  /** How another system recorded it. Such a row counts as complete: the server adds nothing to it, neither the speaker’s country nor the article’s language nor suggested claims. Needs role REVIEWER. */
  readonly method?: Method | null | undefined;
  /** With method: the version of the extractor. */
  readonly methodVersion?: string | null | undefined;
  /** The runs of a quotation that the article interrupts ("…," he said, "…"), in order. */
  readonly parts?: ReadonlyArray<string> | null | undefined;
  /** Decides between several occurrences: what stands directly before. */
  readonly prefix?: string | null | undefined;
  /** For words that the article reports: cue and clause as printed, for example "denied that the bridge was closed". */
  readonly reported?: string | null | undefined;
  /** Its review status in another system. Default: UNREVIEWED. Used only for a new quotation. Needs role REVIEWER. */
  readonly reviewStatus?: ReviewStatus | null | undefined;
  /** When it was said. Never taken from the day of publication. */
  readonly saidOn?: ApproximateDateInput | null | undefined;
  /** The part of the article that has it, if that is known. */
  readonly section?: SectionKind | null | undefined;
  /** Offsets in the text, in order. If you also give text, the two must agree. */
  readonly spans?: ReadonlyArray<SpanInput> | null | undefined;
  /** The speaker. Leave out if the article does not name one. */
  readonly speaker?: ActorRowInput | null | undefined;
  /** The country that the speaker spoke for on that day (code or name). Default: the speaker’s country. */
  readonly speakerCountry?: string | null | undefined;
  /** By which hint that country is known, where another system found it. Default: GIVEN. Needs speakerCountry. */
  readonly speakerCountryBasis?: CountryBasis | null | undefined;
  /** The speaker as printed, for example "the minister". */
  readonly speakerMention?: string | null | undefined;
  /** The speaker’s role as printed. */
  readonly speakerRole?: string | null | undefined;
  /** Where the quotation stands, and towards what. */
  readonly stances?: ReadonlyArray<StanceRowInput> | null | undefined;
  /** Decides between several occurrences: the offset of the first character. */
  readonly start?: number | null | undefined;
  /** Decides between several occurrences: what stands directly after. */
  readonly suffix?: string | null | undefined;
  /** The words exactly as printed. The text must contain them, and they must mean one place: if they occur twice, prefix, suffix or start has to decide. */
  readonly text?: string | null | undefined;
  /** Where it was said. */
  readonly venue?: string | null | undefined;
};

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

/** A quotation to be taken back. */
export type RetractQuotationInput = {
  /** The quotation. */
  readonly id: string | number;
  /** Why. It stays on record. */
  readonly reason: string;
};

/** A correction that was made elsewhere: why, and what the fact-check said before it. */
export type ReviewCorrectionInput = {
  /** When it was corrected. */
  readonly correctedAt: string;
  /** The explanation before. */
  readonly explanationBefore?: string | null | undefined;
  /** The publisher’s words for the verdict before. */
  readonly labelBefore?: string | null | undefined;
  /** The person who corrected it. Default: the importer. */
  readonly madeBy?: string | null | undefined;
  /** What was wrong. */
  readonly note: string;
  /** The publisher’s rating before. */
  readonly ratingValueBefore?: number | null | undefined;
  /** The verdict before. */
  readonly verdictBefore: Verdict;
};

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

/** What the holder of a token may do. Each role includes the earlier ones. */
export type Role =
  /** Everything, including tokens. */
  | 'ADMIN'
  /** Record, import, correct and code. */
  | 'CONTRIBUTOR'
  /** Read. */
  | 'READER'
  /** Confirm, reject, retract, merge, and publish fact-checks. */
  | 'REVIEWER';

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

/** A run of characters of an article’s text, in UTF-16 code units (as JavaScript counts). */
export type SpanInput = {
  /** Offset after the last character. */
  readonly end: number;
  /** Offset of the first character. */
  readonly start: number;
};

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

/** The stance of the quotation towards a target. */
export type StanceRowInput = {
  /** The coder, if it is not the importer. Needs role REVIEWER. */
  readonly coder?: string | null | undefined;
  /** How sure the coder is, 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** How it was coded, if it was not by this import. Needs role REVIEWER. */
  readonly method?: Method | null | undefined;
  /** A note. */
  readonly note?: string | null | undefined;
  /** Where it stands. Towards a claim, SUPPORT asserts it and OPPOSE denies it. */
  readonly stance: Stance;
  /** CONFIRMED when left out; SUGGESTED for the output of a machine. */
  readonly status?: CodingStatus | null | undefined;
  /** Towards what. */
  readonly towards: StanceRowTargetInput;
};

/** What a stance is taken towards: exactly one of the four. */
export type StanceRowTargetInput = {
  /** An actor. */
  readonly actor?: ActorRowInput | null | undefined;
  /** A claim: its text (created when new) or its id. */
  readonly claim?: string | null | undefined;
  /** A country: its two-letter code or its name. */
  readonly country?: string | null | undefined;
  /** A topic in a few words. */
  readonly topic?: string | null | undefined;
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

/** What the buckets of a timeline are divided by. */
export type TimelineStack =
  /** By what the speaker does with the words. Each quotation has one act. */
  | 'ACT'
  /** By the country the speaker spoke for. A quotation of several speakers counts once for each country. */
  | 'COUNTRY'
  /** By stance: towards the claim or the target of the list if it has one, else towards anything. A quotation with two stances counts for both. */
  | 'STANCE';

/** A timeline whose quotations without a bucket are wanted. Give the arguments of the timeline. */
export type UndatedFilter = {
  /** First day of the timeline. */
  readonly from?: string | null | undefined;
  /** How long each bucket is. */
  readonly interval: TimelineInterval;
  /** Last day of the timeline. */
  readonly to?: string | null | undefined;
};

/** What to change about a claim. A field that you leave out keeps its value. */
export type UpdateClaimInput = {
  /** The revision that you read. The server refuses the edit if somebody changed the claim after that. */
  readonly expectedRevision: number;
  /** The claim. */
  readonly id: string | number;
  /** Its language as a BCP 47 tag; null clears. */
  readonly language?: string | null | undefined;
  /** Why, for the history. */
  readonly reason?: string | null | undefined;
  /** A better wording of the same proposition. */
  readonly text?: string | null | undefined;
  /** What it is about; replaces the topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

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

export type ActorScreenQueryVariables = Exact<{
  id: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ActorScreenQuery = { readonly actor: { readonly id: string, readonly name: string, readonly role: string | null, readonly country: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly kind: AliasKind, readonly text: string }>, readonly quotations: { readonly totalCount: number | null, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly parts: ReadonlyArray<{ readonly value: string, readonly count: number }> }> | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly facets: { readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly outlets: ReadonlyArray<{ readonly count: number, readonly outlet: { readonly id: string, readonly name: string } }> } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly saidOn: { readonly edtf: string | null }, readonly article: { readonly id: string, readonly headline: string | null, readonly url: string | null }, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly target:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly text: string }
           }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null }> }, readonly reversals: ReadonlyArray<{ readonly claim: { readonly id: string, readonly text: string } }> } | null };

export type ClaimScreenQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type ClaimScreenQuery = { readonly claim: { readonly id: string, readonly text: string, readonly topics: ReadonlyArray<string>, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly verdict: Verdict | null, readonly actorCount: number, readonly countryCount: number, readonly verdictSummary: { readonly explanation: string } | null, readonly reviews: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly label: string | null, readonly url: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } }>, readonly repetitionsSinceReview: { readonly count: number, readonly since: string } | null, readonly actors: ReadonlyArray<{ readonly supportCount: number, readonly opposeCount: number, readonly actor: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly supportCount: number, readonly opposeCount: number, readonly country: { readonly id: string, readonly name: string } }>, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number }>, readonly undated: { readonly quotationCount: number } }, readonly quotations: { readonly totalCount: number | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly saidOn: { readonly edtf: string | null }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly url: string | null }, readonly stances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly target:
            | { readonly id: string }
            | Record<PropertyKey, never>
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CsvButtonScreenQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
}>;


export type CsvButtonScreenQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null } };

export type EmbedScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type EmbedScreenQuery = { readonly quotation: { readonly id: string, readonly text: string, readonly language: string | null, readonly speakerRole: string | null, readonly saidOn: { readonly edtf: string | null, readonly certainty: DateCertainty }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string } | null }>, readonly article: { readonly id: string, readonly headline: string | null, readonly url: string | null, readonly publishedOn: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null }> } | null };

export type MatrixScreenQueryVariables = Exact<{
  saidOn?: DateRange | null | undefined;
  first?: number;
}>;


export type MatrixScreenQuery = { readonly stanceMatrix: { readonly cellCount: number, readonly isCut: boolean, readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly count: number, readonly speakerCountry: { readonly id: string, readonly code: string, readonly name: string }, readonly targetCountry: { readonly id: string, readonly code: string, readonly name: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly name: string } }>, readonly targets: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly name: string } }> } };

export type ModerationScreenQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ModerationScreenQuery = { readonly viewer: { readonly name: string | null, readonly role: Role | null }, readonly doubtful: { readonly totalCount: number | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly text: string, readonly doubt: string | null, readonly confidence: number | null, readonly speakerMention: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: string | null }>, readonly sentence: { readonly before: string, readonly text: string, readonly after: string } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly url: string | null } }> }, readonly undecided: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly stances: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly status: CodingStatus, readonly stance: Stance, readonly confidence: number | null, readonly target:
          | { readonly id: string, readonly text: string }
          | Record<PropertyKey, never>
         }> }> } };

export type ReaderScreenQueryVariables = Exact<{
  url: string;
  first?: number | null | undefined;
}>;


export type ReaderScreenQuery = { readonly article: { readonly id: string, readonly headline: string | null, readonly byline: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly latestVersion: { readonly id: string, readonly ordinal: number, readonly body: string } | null, readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly anchorState: AnchorState, readonly speakerMention: string | null, readonly spansIn: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speaker: { readonly id: string, readonly name: string } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string } | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verdict: Verdict | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SearchScreenQueryVariables = Exact<{
  words?: string | null | undefined;
  country?: ReadonlyArray<string> | string | null | undefined;
  saidOn?: DateRange | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SearchScreenQuery = { readonly quotations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly facets: { readonly isExact: boolean, readonly speakers: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly outlets: ReadonlyArray<{ readonly count: number, readonly outlet: { readonly id: string, readonly name: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }> } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly saidOn: { readonly edtf: string | null, readonly latest: string | null }, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly url: string | null, readonly outlet: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } }, readonly countriesToChoose: { readonly facets: { readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly code: string, readonly name: string } }> } | null } };

export type ActorDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ActorDetailsQuery = { readonly actor: { readonly id: string, readonly name: string, readonly updatedAt: string, readonly mergedInto: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind }>, readonly country: { readonly code: string, readonly name: string } | null, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> }, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } } | null };

export type ActorsFollowedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ActorsFollowedQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stanceHistory: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly quotation: { readonly text: string, readonly article: { readonly url: string | null } } | null }> }, readonly reversals: ReadonlyArray<{ readonly from: Stance, readonly to: Stance, readonly claim: { readonly text: string }, readonly before: { readonly text: string }, readonly after: { readonly text: string } }> }> } };

export type ArticleDetailsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  url?: string | null | undefined;
}>;


export type ArticleDetailsQuery = { readonly article: { readonly id: string, readonly headline: string | null, readonly updatedAt: string, readonly outlet: { readonly id: string, readonly name: string } | null, readonly versions: ReadonlyArray<{ readonly ordinal: number, readonly body: string }>, readonly latestVersion: { readonly ordinal: number } | null, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } } | null };

export type ChangesSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  types?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  madeBy?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChangesSinceQuery = { readonly changes: { readonly cursor: string, readonly hasMore: boolean, readonly earlierCursor: string | null, readonly changes: ReadonlyArray<{ readonly recordId: string, readonly kind: RecordKind, readonly action: RevisionAction, readonly number: number, readonly isRemoval: boolean, readonly mergedIntoId: string | null, readonly madeBy: string, readonly changes: ReadonlyArray<{ readonly field: string }>, readonly record:
        | { readonly __typename: 'Actor', readonly id: string }
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'ArticleVersion', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'ClaimReview', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportJob', readonly id: string }
        | { readonly __typename: 'Outlet', readonly id: string }
        | { readonly __typename: 'Quotation', readonly id: string }
        | { readonly __typename: 'StanceCoding', readonly id: string }
       | null }> } };

export type CheckDraftQueryVariables = Exact<{
  input: CheckQuotationsInput;
}>;


export type CheckDraftQuery = { readonly checkQuotations: { readonly isClean: boolean, readonly notRead: string | null, readonly counts: ReadonlyArray<{ readonly outcome: CheckOutcome, readonly count: number }>, readonly searched: { readonly quotations: number, readonly ofSpeaker: number, readonly from: string | null, readonly to: string | null, readonly outlets: number }, readonly quotations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly speakerMention: string | null, readonly outcome: CheckOutcome, readonly warnings: ReadonlyArray<CheckWarning>, readonly explanation: string, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCandidates: ReadonlyArray<{ readonly id: string }>, readonly matches: ReadonlyArray<{ readonly similarity: number, readonly isSameSpeaker: boolean, readonly quotation: { readonly id: string, readonly text: string }, readonly changes: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> }> }> } };

export type ClaimDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimDetailsQuery = { readonly claim: { readonly id: string, readonly text: string, readonly updatedAt: string, readonly verdict: Verdict | null, readonly reviewCount: number, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly revision: number, readonly mergedInto: { readonly id: string } | null, readonly actors: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly actor: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly country: { readonly code: string } }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }>, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } } | null };

export type ClaimFacetsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ClaimFacetsQuery = { readonly claims: { readonly totalCount: number | null, readonly facets: { readonly actors: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string } }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly topics: ReadonlyArray<{ readonly topic: string, readonly count: number }>, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } | null } };

export type ClaimTimelineQueryVariables = Exact<{
  id: string | number;
  interval: TimelineInterval;
  filter?: QuotationFilter | null | undefined;
}>;


export type ClaimTimelineQuery = { readonly claim: { readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number, readonly outletCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string } }> }>, readonly undated: { readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number, readonly outletCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string } }> }, readonly total: { readonly quotationCount: number, readonly wordingCount: number, readonly articleCount: number, readonly outletCount: number, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string } }> } } } | null };

export type ClaimsFollowedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ClaimsFollowedQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstQuotation: { readonly text: string, readonly speaker: { readonly name: string } | null } | null, readonly repetitionsSinceReview: { readonly count: number, readonly review: { readonly publisher: { readonly name: string } } } | null, readonly reversals: ReadonlyArray<{ readonly actor: { readonly name: string } | null, readonly before: { readonly text: string, readonly article: { readonly url: string | null } }, readonly after: { readonly text: string, readonly article: { readonly url: string | null } } }>, readonly timeline: { readonly buckets: ReadonlyArray<{ readonly from: string, readonly quotationCount: number, readonly wordingCount: number, readonly stances: ReadonlyArray<{ readonly count: number }>, readonly countries: ReadonlyArray<{ readonly country: { readonly name: string } }> }>, readonly undated: { readonly quotationCount: number }, readonly total: { readonly wordingCount: number } } }> } };

export type ClaimsInFullQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type ClaimsInFullQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly topics: ReadonlyArray<string>, readonly verdict: Verdict | null, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly actors: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly actor: { readonly id: string, readonly name: string, readonly country: { readonly code: string } | null } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly supportCount: number, readonly opposeCount: number, readonly country: { readonly code: string, readonly name: string } }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict, readonly publisher: { readonly id: string, readonly name: string } }>, readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker: { readonly id: string, readonly name: string } | null }> }, readonly revisions: ReadonlyArray<{ readonly number: number }> }> } };

export type CodeStanceMutationVariables = Exact<{
  input: CodeStanceInput;
}>;


export type CodeStanceMutation = { readonly codeStance: { readonly stanceCoding: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type EveryClaimQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryClaimQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly topics: ReadonlyArray<string>, readonly verdict: Verdict | null, readonly reviewCount: number }> } };

export type EveryQuotationQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EveryQuotationQuery = { readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly attribution: Attribution, readonly reviewStatus: ReviewStatus, readonly language: string | null, readonly confidence: number | null, readonly isAnchored: boolean, readonly publishedOn: string | null, readonly saidOn: { readonly earliest: string | null, readonly latest: string | null }, readonly speaker: { readonly id: string } | null, readonly speakerCountry: { readonly code: string } | null, readonly jointSpeakers: ReadonlyArray<{ readonly actor: { readonly id: string } | null, readonly country: { readonly code: string } | null }>, readonly outlet: { readonly id: string, readonly domain: string | null, readonly country: { readonly code: string } | null } | null, readonly article: { readonly id: string }, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly text: string | null, readonly outlet: { readonly name: string } | null }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly status: CodingStatus, readonly target:
          | { readonly actorId: string }
          | { readonly verdict: Verdict | null, readonly claimId: string }
          | { readonly country: string }
          | { readonly topic: string }
         }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: ActorOrder;
}>;


export type FindActorsQuery = { readonly actors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type FindArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: ArticleOrder;
}>;


export type FindArticlesQuery = { readonly articles: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null }> } };

export type FindClaimReviewsQueryVariables = Exact<{
  filter?: ClaimReviewFilter | null | undefined;
  orderBy?: ClaimReviewOrder;
}>;


export type FindClaimReviewsQuery = { readonly claimReviews: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly url: string, readonly revision: number, readonly claim: { readonly id: string }, readonly publisher: { readonly name: string } }> } };

export type FindClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: ClaimOrder;
}>;


export type FindClaimsQuery = { readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } };

export type FindImportBatchesQueryVariables = Exact<{
  filter?: ImportBatchFilter | null | undefined;
}>;


export type FindImportBatchesQuery = { readonly importBatches: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly format: ImportFormat, readonly importer: string, readonly sourceName: string | null, readonly revertedAt: string | null }> } };

export type FindOutletsQueryVariables = Exact<{
  filter?: OutletFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: OutletOrder;
}>;


export type FindOutletsQuery = { readonly outlets: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type FindQuotationsQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: QuotationOrder;
}>;


export type FindQuotationsQuery = { readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } };

export type ImportArticleMutationVariables = Exact<{
  input: ImportArticleInput;
}>;


export type ImportArticleMutation = { readonly importArticle: { readonly article: { readonly id: string } | null, readonly rows: ReadonlyArray<{ readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ImportClaimsMutationVariables = Exact<{
  input: ImportClaimsInput;
}>;


export type ImportClaimsMutation = { readonly importClaims: { readonly rows: ReadonlyArray<{ readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ImportQuotationsMutationVariables = Exact<{
  input: ImportQuotationsInput;
}>;


export type ImportQuotationsMutation = { readonly importQuotations: { readonly batch: { readonly id: string } | null, readonly rows: ReadonlyArray<{ readonly status: ImportRowStatus, readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ListCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListCountriesQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly quotationCount: number, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } }> };

export type ListsUnderActorsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListsUnderActorsQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quotations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string }> }> }, readonly earliest: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }> }, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reviews: ReadonlyArray<{ readonly id: string }> }> } }> } };

export type ListsUnderArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListsUnderArticlesQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly outlet: { readonly id: string } | null, readonly versions: ReadonlyArray<{ readonly id: string }>, readonly latestVersion: { readonly id: string } | null, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker: { readonly id: string } | null }> } }> } };

export type ListsUnderClaimsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListsUnderClaimsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker: { readonly id: string } | null, readonly outlet: { readonly id: string } | null }> }, readonly denied: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly actors: ReadonlyArray<{ readonly actor: { readonly id: string, readonly country: { readonly code: string } | null } }>, readonly countries: ReadonlyArray<{ readonly country: { readonly code: string, readonly quotationCount: number } }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly publisher: { readonly id: string } }> }> } };

export type ListsUnderCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListsUnderCountriesQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly quotationCount: number, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker: { readonly id: string } | null }> }, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } }> };

export type ListsUnderOutletsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListsUnderOutletsQuery = { readonly outlets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly articles: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type MergeActorsMutationVariables = Exact<{
  input: MergeActorsInput;
}>;


export type MergeActorsMutation = { readonly mergeActors: { readonly actor: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type MergeClaimsMutationVariables = Exact<{
  input: MergeClaimsInput;
}>;


export type MergeClaimsMutation = { readonly mergeClaims: { readonly claim: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type NodeByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeByIdQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'ArticleVersion', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'ClaimReview', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'ImportBatch', readonly id: string }
    | { readonly __typename: 'ImportJob', readonly id: string }
    | { readonly __typename: 'Outlet', readonly id: string }
    | { readonly __typename: 'Quotation', readonly id: string }
    | { readonly __typename: 'StanceCoding', readonly id: string }
   | null };

export type NodesByIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NodesByIdsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'ArticleVersion', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'ClaimReview', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'ImportBatch', readonly id: string }
    | { readonly __typename: 'ImportJob', readonly id: string }
    | { readonly __typename: 'Outlet', readonly id: string }
    | { readonly __typename: 'Quotation', readonly text: string, readonly id: string }
    | { readonly __typename: 'StanceCoding', readonly id: string }
   | null> };

export type OneOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type OneOfEachQuery = { readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly importBatchId: string | null, readonly articleVersion: { readonly id: string } | null, readonly stances: ReadonlyArray<{ readonly id: string }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reviews: ReadonlyArray<{ readonly id: string }> }> }, readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly outlets: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type PageOfActorClaimsQueryVariables = Exact<{
  id: string | number;
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: ClaimOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfActorClaimsQuery = { readonly actor: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type PageOfActorQuotationsQueryVariables = Exact<{
  id: string | number;
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfActorQuotationsQuery = { readonly actor: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type PageOfActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: ActorOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfActorsQuery = { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PageOfArticleQuotationsQueryVariables = Exact<{
  id: string | number;
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfArticleQuotationsQuery = { readonly article: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type PageOfArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: ArticleOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfArticlesQuery = { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PageOfClaimQuotationsQueryVariables = Exact<{
  id: string | number;
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfClaimQuotationsQuery = { readonly claim: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type PageOfClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: ClaimOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfClaimsQuery = { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PageOfCountryClaimsQueryVariables = Exact<{
  id: string | number;
  filter?: ClaimFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: ClaimOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfCountryClaimsQuery = { readonly actor: { readonly country: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null } | null };

export type PageOfCountryQuotationsQueryVariables = Exact<{
  id: string | number;
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfCountryQuotationsQuery = { readonly actor: { readonly country: { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null } | null };

export type PageOfOutletsQueryVariables = Exact<{
  filter?: OutletFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: OutletOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfOutletsQuery = { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PageOfQuotationsQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
  orderBy: QuotationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageOfQuotationsQuery = { readonly page: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type QuotationDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotationDetailsQuery = { readonly quotation: { readonly id: string, readonly text: string, readonly reviewStatus: ReviewStatus, readonly importBatchId: string | null, readonly updatedAt: string, readonly article: { readonly id: string }, readonly outlet: { readonly id: string } | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly speakerCountry: { readonly code: string } | null, readonly hops: ReadonlyArray<{ readonly relation: HopRelation, readonly actor: { readonly id: string } | null }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | Record<PropertyKey, never>
       }>, readonly claims: ReadonlyArray<{ readonly id: string }> } | null };

export type QuotationFacetsQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type QuotationFacetsQuery = { readonly quotations: { readonly totalCount: number | null, readonly facets: { readonly speakers: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string } }>, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string } }>, readonly outlets: ReadonlyArray<{ readonly count: number, readonly outlet: { readonly domain: string | null } }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: QuotationKind, readonly count: number }>, readonly acts: ReadonlyArray<{ readonly act: SpeechAct, readonly count: number }>, readonly reviewStatuses: ReadonlyArray<{ readonly reviewStatus: ReviewStatus, readonly count: number }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }> } | null } };

export type QuotationTimelineQueryVariables = Exact<{
  interval: TimelineInterval;
  from?: string | null | undefined;
  to?: string | null | undefined;
  by?: TimelineStack | null | undefined;
  filter?: QuotationFilter | null | undefined;
}>;


export type QuotationTimelineQuery = { readonly quotations: { readonly totalCount: number | null, readonly countingProblem: { readonly code: CountingProblemCode, readonly message: string } | null, readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly count: number, readonly isExact: boolean, readonly parts: ReadonlyArray<{ readonly value: string, readonly stance: Stance | null, readonly act: SpeechAct | null, readonly count: number, readonly country: { readonly code: string } | null }> }> | null } };

export type QuotationsInFullQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type QuotationsInFullQuery = { readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly attribution: Attribution, readonly reviewStatus: ReviewStatus, readonly publishedOn: string | null, readonly updatedAt: string, readonly saidOn: { readonly earliest: string | null, readonly latest: string | null }, readonly speaker: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly speakerCountry: { readonly code: string, readonly name: string } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly outlet: { readonly id: string, readonly domain: string | null } | null, readonly latestVersion: { readonly id: string, readonly ordinal: number } | null }, readonly articleVersion: { readonly id: string } | null, readonly outlet: { readonly id: string, readonly domain: string | null } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly domain: string | null } | null }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string }
         }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly anchors: ReadonlyArray<{ readonly state: AnchorState }>, readonly revisions: ReadonlyArray<{ readonly number: number }> }> } };

export type WholeQuotationFragment = { readonly id: string, readonly text: string, readonly kind: QuotationKind, readonly attribution: Attribution, readonly reviewStatus: ReviewStatus, readonly publishedOn: string | null, readonly updatedAt: string, readonly saidOn: { readonly earliest: string | null, readonly latest: string | null }, readonly speaker: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly text: string }>, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly speakerCountry: { readonly code: string, readonly name: string } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly outlet: { readonly id: string, readonly domain: string | null } | null, readonly latestVersion: { readonly id: string, readonly ordinal: number } | null }, readonly articleVersion: { readonly id: string } | null, readonly outlet: { readonly id: string, readonly domain: string | null } | null, readonly hops: ReadonlyArray<{ readonly ordinal: number, readonly relation: HopRelation, readonly text: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly outlet: { readonly id: string, readonly name: string, readonly domain: string | null } | null }>, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly target:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string }
     }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly anchors: ReadonlyArray<{ readonly state: AnchorState }>, readonly revisions: ReadonlyArray<{ readonly number: number }> };

export type QuotationsOfDaysQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
}>;


export type QuotationsOfDaysQuery = { readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type RecordQuotationMutationVariables = Exact<{
  input: QuotationRowInput;
}>;


export type RecordQuotationMutation = { readonly recordQuotation: { readonly quotation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RetractQuotationMutationVariables = Exact<{
  input: RetractQuotationInput;
}>;


export type RetractQuotationMutation = { readonly retractQuotation: { readonly quotation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ReviewQuotationMutationVariables = Exact<{
  input: ReviewQuotationInput;
}>;


export type ReviewQuotationMutation = { readonly reviewQuotation: { readonly quotation: { readonly id: string, readonly updatedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type StanceMatrixQueryVariables = Exact<{
  filter?: StanceMatrixFilter | null | undefined;
  first?: number;
  page?: number | null | undefined;
}>;


export type StanceMatrixQuery = { readonly stanceMatrix: { readonly cellCount: number, readonly isCut: boolean, readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly count: number, readonly speakerCountry: { readonly code: string }, readonly targetCountry: { readonly code: string }, readonly quotations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }>, readonly targets: ReadonlyArray<{ readonly count: number, readonly country: { readonly code: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> }> } };

export type MatrixTotalFragment = { readonly count: number, readonly country: { readonly code: string }, readonly stances: ReadonlyArray<{ readonly stance: Stance, readonly count: number }> };

export type UpdateClaimMutationVariables = Exact<{
  input: UpdateClaimInput;
}>;


export type UpdateClaimMutation = { readonly updateClaim: { readonly claim: { readonly id: string, readonly updatedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export const WholeQuotationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeQuotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articleVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<WholeQuotationFragment, unknown>;
export const MatrixTotalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceMatrixTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MatrixTotalFragment, unknown>;
export const ActorScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-01-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"text"},"name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorScreenQuery, ActorScreenQueryVariables>;
export const ClaimScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repetitionsSinceReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryCount"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_ON_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimScreenQuery, ClaimScreenQueryVariables>;
export const CsvButtonScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CsvButtonScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PT","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CsvButtonScreenQuery, CsvButtonScreenQueryVariables>;
export const EmbedScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmbedScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerRole"}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<EmbedScreenQuery, EmbedScreenQueryVariables>;
export const MatrixScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatrixScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saidOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2020-01-01","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stanceMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stance"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORT"},{"kind":"EnumValue","value":"OPPOSE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"saidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saidOn"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cellCount"}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MatrixScreenQuery, MatrixScreenQueryVariables>;
export const ModerationScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModerationScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"doubtful"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isDoubtful"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speakerMention"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"undecided"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"needsReview"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ModerationScreenQuery, ModerationScreenQueryVariables>;
export const ReaderScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReaderScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"url"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"url"},"value":{"kind":"Variable","name":{"kind":"Name","value":"url"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"anchorState"}},{"kind":"Field","name":{"kind":"Name","value":"spansIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerMention"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReaderScreenQuery, ReaderScreenQueryVariables>;
export const SearchScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"dam","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ES","block":false},{"kind":"StringValue","value":"PT","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saidOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"saidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saidOn"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countriesToChoose"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saidOn"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchScreenQuery, SearchScreenQueryVariables>;
export const ActorDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const ActorsFollowedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorsFollowed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"StringValue","value":"Speaker","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stanceHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"towards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"StringValue","value":"IS","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorsFollowedQuery, ActorsFollowedQueryVariables>;
export const ArticleDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"url"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"url"},"value":{"kind":"Variable","name":{"kind":"Name","value":"url"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleDetailsQuery, ArticleDetailsQueryVariables>;
export const ChangesSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"madeBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoval"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIntoId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const CheckDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckQuotationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkQuotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"notRead"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"}},{"kind":"Field","name":{"kind":"Name","value":"ofSpeaker"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"outlets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speakerMention"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarity"}},{"kind":"Field","name":{"kind":"Name","value":"isSameSpeaker"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckDraftQuery, CheckDraftQueryVariables>;
export const ClaimDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reviewCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimDetailsQuery, ClaimDetailsQueryVariables>;
export const ClaimFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimFacetsQuery, ClaimFacetsQueryVariables>;
export const ClaimTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineInterval"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimTimelineQuery, ClaimTimelineQueryVariables>;
export const ClaimsFollowedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsFollowed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstQuotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repetitionsSinceReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wordingCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsFollowedQuery, ClaimsFollowedQueryVariables>;
export const ClaimsInFullDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsInFull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"opposeCount"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsInFullQuery, ClaimsInFullQueryVariables>;
export const CodeStanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CodeStance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeStanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeStance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stanceCoding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CodeStanceMutation, CodeStanceMutationVariables>;
export const EveryClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reviewCount"}}]}}]}}]}}]} as unknown as DocumentNode<EveryClaimQuery, EveryClaimQueryVariables>;
export const EveryQuotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryQuotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reviewStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNREVIEWED"},{"kind":"EnumValue","value":"CONFIRMED"},{"kind":"EnumValue","value":"DISPUTED"},{"kind":"EnumValue","value":"REJECTED"},{"kind":"EnumValue","value":"RETRACTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"isAnchored"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointSpeakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorId"},"name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"claimId"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"topic"},"name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EveryQuotationQuery, EveryQuotationQueryVariables>;
export const FindActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorOrder"}}},"defaultValue":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindActorsQuery, FindActorsQueryVariables>;
export const FindArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleOrder"}}},"defaultValue":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}}]}}]} as unknown as DocumentNode<FindArticlesQuery, FindArticlesQueryVariables>;
export const FindClaimReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindClaimReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReviewFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReviewOrder"}}},"defaultValue":{"kind":"EnumValue","value":"PUBLISHED_ON_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindClaimReviewsQuery, FindClaimReviewsQueryVariables>;
export const FindClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}},"defaultValue":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<FindClaimsQuery, FindClaimsQueryVariables>;
export const FindImportBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindImportBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBatchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"importer"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"}}]}}]}}]}}]} as unknown as DocumentNode<FindImportBatchesQuery, FindImportBatchesQueryVariables>;
export const FindOutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOutlets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NAME_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindOutletsQuery, FindOutletsQueryVariables>;
export const FindQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}},"defaultValue":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<FindQuotationsQuery, FindQuotationsQueryVariables>;
export const ImportArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportArticleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importArticle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ImportArticleMutation, ImportArticleMutationVariables>;
export const ImportClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportClaimsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ImportClaimsMutation, ImportClaimsMutationVariables>;
export const ImportQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportQuotationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importQuotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ImportQuotationsMutation, ImportQuotationsMutationVariables>;
export const ListCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListCountriesQuery, ListCountriesQueryVariables>;
export const ListsUnderActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsUnderActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_ON_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earliest"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_ON_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsUnderActorsQuery, ListsUnderActorsQueryVariables>;
export const ListsUnderArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsUnderArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsUnderArticlesQuery, ListsUnderArticlesQueryVariables>;
export const ListsUnderClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsUnderClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"denied"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stance"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPPOSE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsUnderClaimsQuery, ListsUnderClaimsQueryVariables>;
export const ListsUnderCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsUnderCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quotationCount"}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsUnderCountriesQuery, ListsUnderCountriesQueryVariables>;
export const ListsUnderOutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsUnderOutlets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListsUnderOutletsQuery, ListsUnderOutletsQueryVariables>;
export const MergeActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeActorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MergeActorsMutation, MergeActorsMutationVariables>;
export const MergeClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeClaimsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MergeClaimsMutation, MergeClaimsMutationVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const NodesByIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NodesByIdsQuery, NodesByIdsQueryVariables>;
export const OneOfEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneOfEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"StringValue","value":"second dam","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"articleVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isReviewed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OneOfEachQuery, OneOfEachQueryVariables>;
export const PageOfActorClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfActorClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfActorClaimsQuery, PageOfActorClaimsQueryVariables>;
export const PageOfActorQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfActorQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfActorQuotationsQuery, PageOfActorQuotationsQueryVariables>;
export const PageOfActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfActorsQuery, PageOfActorsQueryVariables>;
export const PageOfArticleQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfArticleQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfArticleQuotationsQuery, PageOfArticleQuotationsQueryVariables>;
export const PageOfArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfArticlesQuery, PageOfArticlesQueryVariables>;
export const PageOfClaimQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfClaimQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfClaimQuotationsQuery, PageOfClaimQuotationsQueryVariables>;
export const PageOfClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfClaimsQuery, PageOfClaimsQueryVariables>;
export const PageOfCountryClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfCountryClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfCountryClaimsQuery, PageOfCountryClaimsQueryVariables>;
export const PageOfCountryQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfCountryQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfCountryQuotationsQuery, PageOfCountryQuotationsQueryVariables>;
export const PageOfOutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfOutlets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfOutletsQuery, PageOfOutletsQueryVariables>;
export const PageOfQuotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfQuotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfQuotationsQuery, PageOfQuotationsQueryVariables>;
export const QuotationDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotationDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"importBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<QuotationDetailsQuery, QuotationDetailsQueryVariables>;
export const QuotationFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotationFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotationFacetsQuery, QuotationFacetsQueryVariables>;
export const QuotationTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotationTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineInterval"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineStack"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countingProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotationTimelineQuery, QuotationTimelineQueryVariables>;
export const QuotationsInFullDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotationsInFull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeQuotation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeQuotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articleVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<QuotationsInFullQuery, QuotationsInFullQueryVariables>;
export const QuotationsOfDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotationsOfDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<QuotationsOfDaysQuery, QuotationsOfDaysQueryVariables>;
export const RecordQuotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordQuotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotationRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordQuotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordQuotationMutation, RecordQuotationMutationVariables>;
export const RetractQuotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractQuotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractQuotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retractQuotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RetractQuotationMutation, RetractQuotationMutationVariables>;
export const ReviewQuotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewQuotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewQuotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQuotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQuotationMutation, ReviewQuotationMutationVariables>;
export const StanceMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StanceMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceMatrixFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1000"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stanceMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cellCount"}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakerCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"quotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixTotal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceMatrixTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const UpdateClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateClaimMutation, UpdateClaimMutationVariables>;