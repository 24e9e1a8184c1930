import { registerEnumType } from 'type-graphql';
import { ImportErrorPolicy, ImportRowStatus } from '../../domain/row-outcome';

registerEnumType(ImportErrorPolicy, {
  name: 'ImportErrorPolicy',
  description: 'What to do with a batch if one of its rows is refused.',
  valuesConfig: {
    REJECT_ALL: { description: 'Nothing is written unless every row can be.' },
    SKIP_FAILED: { description: 'The refused rows are left out, the others written.' },
  },
});

registerEnumType(ImportRowStatus, {
  name: 'ImportRowStatus',
  description: 'The result of one row.',
  valuesConfig: {
    CREATED: { description: 'A record was made (in a dry run: would be).' },
    UPDATED: { description: 'A stored record was changed (in a dry run: would be).' },
    UNCHANGED: { description: 'The record was already stored just so.' },
    SKIPPED: {
      description:
        'The stored record was not changed, because of the policy or because a person has worked on it.',
    },
    FAILED: { description: 'The row was refused; userErrors says why.' },
    NOT_ATTEMPTED: { description: 'Nothing is wrong with the row, but another row stopped the batch.' },
  },
});
