/** Variables of the commands that talk to a server: what they stand for. The options of the command go before them. */
export const CLIENT_SETTINGS = {
  ONRECORD_URL: 'the server that onrecord import sends to and onrecord export reads',
  ONRECORD_TOKEN: 'the token that they send',
} as const;
