/** What kind of publisher an outlet is. */
export enum OutletKind {
  NEWS_AGENCY = 'NEWS_AGENCY',
  NEWSPAPER = 'NEWSPAPER',
  BROADCASTER = 'BROADCASTER',
  ONLINE = 'ONLINE',
  GOVERNMENT = 'GOVERNMENT',
  SOCIAL = 'SOCIAL',
  OTHER = 'OTHER',
}
