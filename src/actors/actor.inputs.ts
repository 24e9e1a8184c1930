import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_IDS, MAX_LIST, MAX_SEARCH, MaxItems, MaxText } from '../graphql/validation/rules';
import { ActorKind, AliasKind } from '../domain/actor-kind';
import { CountrySpread } from '../domain/countries/country-spread';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../graphql/scalars';
import { MAX_REASON } from '../domain/change-reason';

/** An actor inside a row. */
@InputType('ActorRowInput', {
  description:
    'An actor, given by id or by name. If the name fits exactly one known actor, it means that actor. If it fits none, the server creates one. If it fits several, the server refuses the row and lists the candidates.',
})
export class ActorRowInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of a known actor. With it, no other field is needed.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name, for example "Inés Baldarrama".' })
  name?: string | null;

  @Field(() => ActorKind, {
    nullable: true,
    description: 'What kind of actor; a new one is a PERSON when left out.',
  })
  kind?: ActorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country that the actor speaks for: a two-letter code or a name.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Its role, for example "Minister of Fisheries".' })
  role?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its item on Wikidata, for example "Q42". Decides before the name.',
  })
  wikidataId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names, stored when the actor is new.' })
  @MaxItems(MAX_IDS)
  aliases?: string[] | null;
}

@InputType('CreateActorInput', { description: 'A new actor.' })
export class CreateActorInput {
  @Field(() => String, { description: 'The main name.' })
  name!: string;

  @Field(() => ActorKind, { description: 'What kind of actor it is.' })
  kind!: ActorKind;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country that it speaks for.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Its role.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Its item on Wikidata.' })
  wikidataId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names.' })
  @MaxItems(MAX_IDS)
  aliases?: string[] | null;
}

@InputType('UpdateActorInput', {
  description: 'What to change about an actor. A field that you leave out keeps its value; null clears it.',
})
export class UpdateActorInput {
  @Field(() => ID, { description: 'The actor.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision that you read. The server refuses the edit if somebody changed the actor after that.',
  })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'A new name; the old one stays as an alias.' })
  name?: string;

  @Field(() => ActorKind, { nullable: true, description: 'What kind of actor it is.' })
  kind?: ActorKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description:
      'The country that the actor speaks for from now on. Quotations keep the country of their day; applyToQuotations gives it to those that have none.',
  })
  country?: string | null;

  @Field(() => CountrySpread, {
    nullable: true,
    defaultValue: CountrySpread.NONE,
    description: 'Which quotations of the actor get the country that the actor has after this edit.',
  })
  applyToQuotations?: CountrySpread | null;

  @Field(() => String, { nullable: true, description: 'Its role.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Its item on Wikidata.' })
  wikidataId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('AddActorAliasInput', { description: 'A further name for an actor.' })
export class AddActorAliasInput {
  @Field(() => ID, { description: 'The actor.' })
  actorId!: string;

  @Field(() => String, { description: 'The name as printed.' })
  text!: string;

  @Field(() => AliasKind, {
    description: 'How the name refers to the actor. TITLE and METONYM need a date.',
  })
  kind!: AliasKind;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it meant this actor.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it meant this actor.' })
  validTo?: string | null;
}

@InputType('MergeActorsInput', { description: 'Two actors that are one.' })
export class MergeActorsInput {
  @Field(() => ID, { description: 'The actor that becomes part of the other. Its id stays resolvable.' })
  id!: string;

  @Field(() => ID, { description: 'The actor that stays.' })
  intoId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('UnmergeActorInput', { description: 'A merge to be undone.' })
export class UnmergeActorInput {
  @Field(() => ID, { description: 'The actor that was merged into another.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('ActorFilter', { description: 'Which actors to list. Fields mean AND, values in a list OR.' })
export class ActorFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of any of its names; case and accents do not matter.',
  })
  @MaxText(MAX_SEARCH)
  name?: string | null;

  @Field(() => [ActorKind], { nullable: true, description: 'Only these kinds.' })
  @MaxItems(MAX_LIST)
  kind?: ActorKind[] | null;

  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Only actors of these countries.' })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only these Wikidata items.' })
  @MaxItems(MAX_LIST)
  wikidataId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only merged actors, or only the others. Without this field, merged actors are left out.',
  })
  isMerged?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}
