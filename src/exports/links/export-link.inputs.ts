import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { ActorFilter } from '../../actors/actor.inputs';
import { ArticleFilter } from '../../articles/article.inputs';
import { ClaimFilter } from '../../claims/claim.inputs';
import { MAX_SEARCH, MaxText, Nested } from '../../graphql/validation/rules';
import { QuotationFilter } from '../../quotations/lists/quotation-filter.inputs';
import { ExportFormat, LinkedExport } from './linked-exports';

registerEnumType(LinkedExport, {
  name: 'LinkedExport',
  description: 'What a link can download.',
  valuesConfig: {
    QUOTATIONS: { description: 'Quotations with article, speaker, chain and stances.' },
    CLAIMS: { description: 'Claims.' },
    REVIEWS: { description: 'Fact-checks with their claim and corrections. They take the filter of claims.' },
    ACTORS: { description: 'Actors with all their names.' },
    ARTICLES: { description: 'Texts of articles, one line for each version.' },
    CLAIM_REVIEWS: {
      description: 'Fact-checks as ClaimReview of schema.org. They take the filter of claims.',
    },
    ALL: { description: 'Everything, to move a database. It takes neither filter nor search.' },
  },
});

registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'How a file is written.',
  valuesConfig: {
    CSV: { description: 'A table: of quotations, claims, reviews and actors.' },
    JSONL: { description: 'A JSON object in each line, which can be imported again.' },
    JSONLD: { description: 'Linked data: of CLAIM_REVIEWS alone.' },
  },
});

@InputType('ExportFilter', {
  description:
    'The filter of the list that is downloaded. Only the field that belongs to the kind may be given; null means no filter.',
})
export class ExportFilter {
  @Field(() => QuotationFilter, { nullable: true, description: 'Which quotations.' })
  @Nested()
  quotations?: QuotationFilter | null;

  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'Which claims, or the fact-checks of which claims.',
  })
  @Nested()
  claims?: ClaimFilter | null;

  @Field(() => ActorFilter, { nullable: true, description: 'Which actors.' })
  @Nested()
  actors?: ActorFilter | null;

  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles.' })
  @Nested()
  articles?: ArticleFilter | null;
}

/** The download that a link is asked for. */
@ArgsType()
export class ExportLinkArgs {
  @Field(() => LinkedExport, { description: 'What to download.' })
  kind!: LinkedExport;

  @Field(() => ExportFormat, {
    nullable: true,
    description: 'How it is written. If unsaid, CSV where there are tables, else the only format.',
  })
  format?: ExportFormat | null;

  @Field(() => ExportFilter, { nullable: true, description: 'Which records. All, if unsaid.' })
  @Nested()
  filter?: ExportFilter | null;

  @Field(() => String, { nullable: true, description: 'Words, searched for as in the list.' })
  @MaxText(MAX_SEARCH)
  search?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether each record says its id, its revision and its instants.',
  })
  ids: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a table begins with a byte order mark, which old spreadsheets need.',
  })
  bom: boolean = false;
}
