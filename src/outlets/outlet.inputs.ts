import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_REASON } from '../domain/change-reason';
import { MAX_IDS, MAX_LIST, MaxItems, MaxText } from '../graphql/validation/rules';
import { OutletKind } from '../domain/outlet-kind';
import { CountryCodeScalar, DateTimeScalar } from '../graphql/scalars';

/** An outlet inside a row. */
@InputType('OutletRowInput', {
  description:
    'An outlet, given by its domain, or by its name if the domain is not known. The server creates unknown outlets.',
})
export class OutletRowInput {
  @Field(() => String, {
    nullable: true,
    description: 'The name. Default: the domain.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The site, for example "harbourpost.example".' })
  domain?: string | null;

  @Field(() => OutletKind, { nullable: true, description: 'What kind of publisher it is.' })
  kind?: OutletKind | null;

  @Field(() => String, { nullable: true, description: 'Its country: a two-letter code or a name.' })
  country?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a state owns or directs it.' })
  stateAffiliated?: boolean | null;
}

@InputType('UpdateOutletInput', {
  description: 'What to change about an outlet. A field that you leave out keeps its value; null clears it.',
})
export class UpdateOutletInput {
  @Field(() => ID, { description: 'The outlet.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision that you read. The server refuses the edit if somebody changed the outlet after that.',
  })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'A new name.' })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its site, for example "harbourpost.example". A domain belongs to one outlet only.',
  })
  domain?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'All its other names. Default: those that it has, and the name that this edit replaces. Imports find the outlet by each of them.',
  })
  @MaxItems(MAX_IDS)
  otherNames?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'All its other sites. Default: those that it has, and the domain that this edit replaces. Articles of each of them are its articles.',
  })
  @MaxItems(MAX_IDS)
  otherDomains?: string[] | null;

  @Field(() => OutletKind, { nullable: true, description: 'What kind of publisher it is.' })
  kind?: OutletKind;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Its country.' })
  country?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a state owns or directs it; null if that is not known.',
  })
  stateAffiliated?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('MergeOutletsInput', { description: 'Two outlets that are one.' })
export class MergeOutletsInput {
  @Field(() => ID, { description: 'The outlet that becomes part of the other. Its id stays resolvable.' })
  id!: string;

  @Field(() => ID, { description: 'The outlet that stays.' })
  intoId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

@InputType('UnmergeOutletInput', { description: 'A merge of outlets to be undone.' })
export class UnmergeOutletInput {
  @Field(() => ID, { description: 'The outlet that was merged into another.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

/** Which outlets to list. */
@InputType('OutletFilter', { description: 'Which outlets to list. Fields mean AND, values in a list OR.' })
export class OutletFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Only the outlets of these domains, also of former ones.',
  })
  @MaxItems(MAX_LIST)
  domain?: string[] | null;

  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Only outlets of these countries.' })
  @MaxItems(MAX_LIST)
  country?: string[] | null;

  @Field(() => [OutletKind], { nullable: true, description: 'Only these kinds.' })
  @MaxItems(MAX_LIST)
  kind?: OutletKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that a state owns or directs, or only the others.',
  })
  stateAffiliated?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only merged outlets, or only the others. Without this field, merged outlets are left out.',
  })
  isMerged?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}
