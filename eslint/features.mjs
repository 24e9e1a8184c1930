/** Features from left to right: each sees only those to its left. */
export const FEATURES = [
  'tokens',
  'revisions',
  'outlets',
  'actors',
  'articles',
  'quotations',
  'claims',
  'reviews',
  'imports',
  'jobs',
  'checks',
  'exports',
];
