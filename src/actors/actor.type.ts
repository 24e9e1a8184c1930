import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ActorKind, AliasKind } from '../domain/actor-kind';
import { CountrySpread } from '../domain/countries/country-spread';
import { Node } from '../graphql/loading/node';
import { RecordedType } from '../graphql/recorded.type';
import { DateScalar } from '../graphql/scalars';

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What kind of speaker or agent an actor is.',
  valuesConfig: {
    PERSON: { description: 'A human being.' },
    GOVERNMENT: { description: 'The government of a country or region as a whole.' },
    ORGANIZATION: { description: 'A party, company, ministry, association or the like.' },
    OFFICE: { description: 'An office apart from who holds it, such as a president’s office.' },
    GROUP: { description: 'People without an organization, such as protesters or allies.' },
    DOCUMENT: { description: 'A text that is quoted, such as a treaty or a report.' },
    UNNAMED: { description: 'A source that the article does not name.' },
  },
});

registerEnumType(AliasKind, {
  name: 'AliasKind',
  description: 'How a name refers to an actor.',
  valuesConfig: {
    NAME: { description: 'The actor’s name, or another spelling of it.' },
    TRANSLITERATION: { description: 'The name written in another script or by other rules.' },
    ABBREVIATION: { description: 'Initials or a short form that means this actor alone.' },
    TITLE: { description: 'An office held between two days, such as "Prime Minister".' },
    METONYM: {
      description:
        'A place or thing that means the actor between two days, such as a capital for its government.',
    },
    WEAK: {
      description: 'Too short to mean this actor alone, such as a common surname. Never resolves by itself.',
    },
  },
});

registerEnumType(CountrySpread, {
  name: 'ApplyToQuotations',
  description: 'Which quotations of an actor get the country that the actor has now.',
  valuesConfig: {
    NONE: { description: 'None: each keeps what is known of its day.' },
    WITHOUT_COUNTRY: {
      description:
        'Those that it said as the first speaker and that have no country, with the basis ACTOR. The others keep theirs, joint speakers keep theirs, and retracted ones do not change.',
    },
  },
});

@ObjectType('ActorAlias', {
  description: 'A name under which an actor appears in print.',
  simpleResolvers: true,
})
export class ActorAliasType {
  @Field(() => String, { description: 'The name as printed.' })
  text!: string;

  @Field(() => AliasKind, { description: 'How the name refers to the actor.' })
  kind!: AliasKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it meant this actor; null for always.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it meant this actor; null for still.',
  })
  validTo!: string | null;
}

@ObjectType('Actor', {
  implements: [Node],
  simpleResolvers: true,
  description:
    'Someone or something that speaks, passes words on, or is spoken about: a person, a government, an office, a document.',
})
export class ActorType extends RecordedType {
  @Field(() => String, { description: 'The main name.' })
  name!: string;

  @Field(() => ActorKind, { description: 'What kind of actor it is.' })
  kind!: ActorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its present role, for example "Minister of Fisheries".',
  })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Its item on Wikidata, for example "Q42".' })
  wikidataId!: string | null;
}
