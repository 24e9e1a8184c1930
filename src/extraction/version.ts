/** Stands with every quotation that the extractor found; goes up when its rules change. */
export const EXTRACTOR_VERSION = '1.4.0';
