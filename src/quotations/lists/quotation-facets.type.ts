import { Field, Int, ObjectType } from 'type-graphql';
import { ActorType } from '../../actors/actor.type';
import { QuotationKind } from '../../domain/attribution';
import { ReviewStatus } from '../../domain/review-status';
import { SpeechAct } from '../../domain/speech-act';
import { Stance } from '../../domain/stance';
import { connectionType } from '../../graphql/lists/connection';
import { OutletType } from '../../outlets/outlet.type';
import { QuotationType } from '../quotation.type';

@ObjectType('ActorCount', {
  description: 'An actor and how many items of a list are theirs.',
  simpleResolvers: true,
})
export class ActorCount {
  @Field(() => ActorType, { description: 'The actor.' })
  actor!: ActorType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('OutletCount', {
  description: 'An outlet and how many items of a list it printed.',
  simpleResolvers: true,
})
export class OutletCount {
  @Field(() => OutletType, { description: 'The outlet.' })
  outlet!: OutletType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('StanceCount', {
  description: 'A stance and how many items of a list take it.',
  simpleResolvers: true,
})
export class StanceCount {
  @Field(() => Stance, { description: 'The stance.' })
  stance!: Stance;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('QuotationKindCount', {
  description: 'A kind of quotation and how many items of a list are of it.',
  simpleResolvers: true,
})
export class QuotationKindCount {
  @Field(() => QuotationKind, { description: 'The kind.' })
  kind!: QuotationKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('SpeechActCount', {
  description: 'An act and how many items of a list have it.',
  simpleResolvers: true,
})
export class SpeechActCount {
  @Field(() => SpeechAct, { description: 'The act.' })
  act!: SpeechAct;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ReviewStatusCount', {
  description: 'A review status and how many items of a list have it.',
  simpleResolvers: true,
})
export class ReviewStatusCount {
  @Field(() => ReviewStatus, { description: 'The status.' })
  reviewStatus!: ReviewStatus;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('QuotationFacets', {
  description:
    'Counts of the quotations of the whole list, not only of the page. The server counts a facet only if you ask for it.',
})
export class QuotationFacets {}

@ObjectType('QuotationConnection', { description: 'A page of quotations.', simpleResolvers: true })
export class QuotationConnection extends connectionType('Quotation', 'quotations', () => QuotationType) {}
