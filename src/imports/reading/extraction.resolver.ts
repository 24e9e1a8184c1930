import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../actors/actor.entity';
import { actorsByName } from '../../actors/actor.loaders';
import { ActorType } from '../../actors/actor.type';
import { edtf } from '../../domain/dates/approximate-date';
import { DomainError } from '../../domain/errors/errors';
import { whyNotRead } from '../../domain/language/text-language';
import type { ExtractedQuotation, ExtractedSpeaker, Extractor } from '../../extraction/extraction';
import { EXTRACTOR_VERSION } from '../../extraction/version';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { CountryType, countryOf } from '../../graphql/country.type';
import { ApproximateDateType } from '../../quotations/quotation.type';
import {
  ExtractedQuotationType,
  ExtractedSpeakerType,
  ExtractionType,
  ExtractQuotationsInput,
} from './extraction.type';

/** Reads texts without storing anything. */
@Resolver(() => ExtractionType)
export class ExtractionResolver {
  constructor(private readonly extract: Extractor) {}

  @Query(() => ExtractionType, {
    description: 'Finds the quotations in a text, with speaker, day and chain. Stores nothing.',
  })
  async extractQuotations(
    @Arg('input', () => ExtractQuotationsInput, { description: 'The text.' }) input: ExtractQuotationsInput,
  ): Promise<object> {
    const { text, language, publishedOn = null } = input;
    try {
      const about = { publishedOn, language: language ?? null, sections: input.sections ?? null };
      const found = await this.extract(text, about);
      return { version: EXTRACTOR_VERSION, ...found, notRead: whyNotRead(found) };
    } catch (error) {
      throw error instanceof DomainError ? error.under('input', 'text') : error;
    }
  }
}

/** What a quotation found in a text needs working out. */
@Resolver(() => ExtractedQuotationType)
export class ExtractedQuotationResolver {
  @FieldResolver(() => ApproximateDateType, { description: 'When it was said, as far as the text shows.' })
  saidOn(@Root() { saidOn }: ExtractedQuotation): object {
    return { ...saidOn, edtf: edtf(saidOn) };
  }
}

/** Who a speaker found in a text may be. */
@Resolver(() => ExtractedSpeakerType)
export class ExtractedSpeakerResolver {
  @FieldResolver(() => [CountryType], {
    description: 'The countries that the text’s description of the speaker points to, the likeliest first.',
  })
  countries(@Root() { countries }: ExtractedSpeaker): (CountryType | null)[] {
    return countries.map(countryOf);
  }

  @FieldResolver(() => [ActorType], {
    description: 'The recorded actors with this name: one if it is clear, several to choose from, or none.',
  })
  async actors(
    @Root() { name }: ExtractedSpeaker,
    @Ctx() context: RequestContext,
  ): Promise<readonly Actor[]> {
    return name === null ? [] : await load(context, actorsByName, name);
  }
}
