/** The page of settings. */
export const settings = {
  title: 'Settings',
  you: 'You',
  youNote: 'Your name and rights in this record.',
  name: 'Name',
  role: 'Role',
  may: 'You may',
  namedSo: 'The history of each change that you make has this name.',
  ownChanges: 'What you have changed',
  signOutNote: 'Ends the session of this browser. Others that use the same token stay signed in.',
  roles: { CONTRIBUTOR: 'Contributor', REVIEWER: 'Reviewer', ADMIN: 'Administrator' },
  roleMay: {
    CONTRIBUTOR: 'add articles and quotations, correct what is known of them, and code stances',
    REVIEWER: 'do what contributors do, decide on quotations and stances, merge, and publish fact-checks',
    ADMIN: 'do what reviewers do, and make and revoke tokens',
  },
} as const;
