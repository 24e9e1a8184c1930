/** The page on which people sign in. */
export const signIn = {
  title: 'Sign in',
  publicLead: 'Everybody can read this record. To check, correct and add to it, sign in.',
  closedLead: 'This record is read with a token only. Sign in to read it.',
  yours: 'Your token',
  token: 'Token',
  tokenNote: 'It says who you are.',
  hint: 'Paste it whole. It is shown as dots.',
  submit: 'Sign in',
  problems: {
    unknown:
      'This token is not known, or was revoked. Look for missing characters, or ask an administrator for a new one.',
    tooMany: 'Too many sign-ins have failed. Wait a minute, then try again.',
    other: 'Signing in did not work. Try again.',
  },
  what: 'What a token is',
  whatIs: 'A token is a long secret text. It has a name and a role: what you do is kept under its name.',
  whoGives: 'The administrators of this server give tokens. Ask them for one, with the role that you need:',
  keep: 'Keep it as you keep a password. On a computer that others use too, sign out when you leave.',
  stays: 'This browser stays signed in until 12 hours have passed without use, or until you sign out.',
} as const;
