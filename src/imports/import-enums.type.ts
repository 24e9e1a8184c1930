import { registerEnumType } from 'type-graphql';
import '../graphql/rows/row-enums.type';
import { ImportFormat } from './batches/import-format';
import { ImportConflictPolicy } from './batches/policies';

registerEnumType(ImportFormat, {
  name: 'ImportFormat',
  description: 'The kind of records that an import brings.',
  valuesConfig: {
    ARTICLE: { description: 'An article with its quotations: importArticle.' },
    QUOTATIONS: { description: 'Quotations: importQuotations.' },
    CLAIMS: { description: 'Claims with their fact-checks: importClaims.' },
    ACTORS: { description: 'Actors: importActors.' },
  },
});

registerEnumType(ImportConflictPolicy, {
  name: 'ImportConflictPolicy',
  description: 'What to do with a row whose record is already stored.',
  valuesConfig: {
    UPDATE: {
      description:
        'The stored record is updated with the row’s values, unless a person has worked on the record.',
    },
    SKIP: { description: 'The stored record stays as it is.' },
    FAIL: { description: 'The row is refused.' },
  },
});
