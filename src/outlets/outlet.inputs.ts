import { Field, InputType } from 'type-graphql';
import { MAX_LIST, MaxItems } from '../graphql/validation/rules';
import { OutletKind } from '../domain/outlet-kind';
import { CountryCodeScalar } from '../graphql/scalars';

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

/** Which outlets to list. */
@InputType('OutletFilter', { description: 'Which outlets to list. Fields mean AND, values in a list OR.' })
export class OutletFilter {
  @Field(() => [String], { nullable: true, description: 'Only these domains.' })
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
}
