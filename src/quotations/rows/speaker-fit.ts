import { Attribution, SPEAKERLESS } from '../../domain/attribution';
import { DomainError, ErrorCode } from '../../domain/errors/errors';

/** Refuses a speaker where the article names none, and his absence where it does. */
export function checkSpeakerFits({
  hasSpeaker,
  attribution,
}: {
  readonly hasSpeaker: boolean;
  readonly attribution: Attribution;
}): void {
  if (hasSpeaker && attribution === Attribution.NONE) {
    throw new DomainError(
      ErrorCode.INVALID,
      'A quotation with a speaker cannot have attribution NONE. Leave out one of the two.',
      ['attribution'],
    );
  }
  if (!hasSpeaker && !SPEAKERLESS.includes(attribution)) {
    throw new DomainError(
      ErrorCode.REQUIRED,
      `Attribution ${attribution} needs a speaker. Give speaker, or give speakerMention if the speaker is not known, or use ANONYMOUS or NONE.`,
      ['speaker'],
    );
  }
}
