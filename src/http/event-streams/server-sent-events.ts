/** The media type of event streams. */
export const EVENT_STREAM = 'text/event-stream';

/** Whether this names it. */
export function isEventStream(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.startsWith(EVENT_STREAM);
}

/** Says nothing: clients ignore it, and the connection is seen to be alive. */
export const PING = ':\n\n';

/** Says that nothing more comes. Its empty data has browsers' EventSource report it. */
export const COMPLETE = 'event: complete\ndata:\n\n';

/** An answer as the protocol has it (GraphQL over SSE, distinct connections). `json` is one line. */
export function nextEvent(json: string): string {
  return `event: next\ndata: ${json}\n\n`;
}
