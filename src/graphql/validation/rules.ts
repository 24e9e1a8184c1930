import { ArrayMaxSize, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ErrorCode } from '../../domain/errors/errors';

/** Most values of a list in a filter. */
export const MAX_LIST = 1000;
/** Most ids of a list in a filter. */
export const MAX_IDS = 100;
/** Longest search text, or part of a name, in UTF-16 code units. */
export const MAX_SEARCH = 1000;

/** A list of at most that many items. */
export function MaxItems(most: number): PropertyDecorator {
  const message = `The list has more than ${most} items. Ask in several requests.`;
  return ArrayMaxSize(most, { message, context: { code: ErrorCode.TOO_MANY } });
}

/** A text of at most that many UTF-16 code units. */
export function MaxText(most: number): PropertyDecorator {
  const message = `The text is longer than ${most} characters. Shorten it.`;
  return MaxLength(most, { message, context: { code: ErrorCode.TOO_LONG } });
}

/** A text that is not empty. */
export function NotEmpty(): PropertyDecorator {
  return MinLength(1, {
    message: 'The text is empty. Write something, or leave the field out.',
    context: { code: ErrorCode.REQUIRED },
  });
}

/** A number from 0 to 1. */
export function UnitInterval(): PropertyDecorator {
  const options = { message: 'Write a number from 0 to 1.', context: { code: ErrorCode.INVALID } };
  return (target, key) => {
    Min(0, options)(target, key);
    Max(1, options)(target, key);
  };
}

/** An input inside an input, checked by its own rules. */
export function Nested(): PropertyDecorator {
  return ValidateNested();
}
