/** The kind of records that an import brings; it names the mutation that takes them. */
export enum ImportFormat {
  ARTICLE = 'ARTICLE',
  QUOTATIONS = 'QUOTATIONS',
  CLAIMS = 'CLAIMS',
  ACTORS = 'ACTORS',
}
