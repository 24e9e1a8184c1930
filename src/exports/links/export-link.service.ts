import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../clock';
import type { TokenHolder, TokenService } from '../../tokens/token.service';
import type { AskedExport } from './export-address';
import { exportAddress } from './export-address';

/** A link that downloads an export. */
export interface ExportLink {
  /** From `/export/` on. */
  readonly url: string;
  /** In UTC; null if the link works for ever, because reading needs no token. */
  readonly expiresAt: string | null;
}

/** A signed link that the server does not accept, with the code of the refusal. */
export class LinkRefused extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
  ) {
    super(message);
    this.name = 'LinkRefused';
  }
}

const TEN_MINUTES = 600_000;
// The signature comes last, and covers everything before it.
const SIGNED = /^([^?]*\?(?:.*&)?tokenId=([^&]+)&expires=(\d{1,12}))&signature=([\w-]+)$/u;
const AGAIN = 'Ask for a new one with the query exportLink.';

/**
 * Makes links that carry the rights of a token for ten minutes, so that a browser downloads with a plain link. Every process
 * on the same database accepts them, as the key comes from the token.
 */
export class ExportLinkService {
  constructor(
    private readonly tokens: TokenService,
    private readonly clock: Clock,
  ) {}

  /** A link to an export. Without a token it is the plain address. Throws DomainError for what the export does not allow. */
  async link(asked: AskedExport, tokenId: string | null): Promise<ExportLink> {
    const address = exportAddress(asked);
    const signer = tokenId === null ? null : await this.tokens.signerById(tokenId);
    if (signer === null) return { url: address, expiresAt: null };
    const expires = Math.floor((this.clock.now() + TEN_MINUTES) / 1000);
    const { tokenId: id } = signer.holder;
    const signed = `${address}${address.includes('?') ? '&' : '?'}tokenId=${id}&expires=${expires}`;
    return {
      url: `${signed}&signature=${signature(signer.key, signed)}`,
      expiresAt: new Date(expires * 1000).toISOString(),
    };
  }

  /** Whose rights a signed address carries. Throws LinkRefused if it was changed, has expired, or its token was revoked. */
  async holderOf(address: string): Promise<TokenHolder> {
    const [, signed = '', tokenId = '', expires = '', given = ''] = SIGNED.exec(address) ?? [];
    if (signed === '') throw changed();
    const signer = await this.tokens.signerById(tokenId);
    if (signer === null) {
      const message = `The token of this link is not known, or was revoked. ${AGAIN}`;
      throw new LinkRefused('UNAUTHENTICATED', message);
    }
    if (!isEqual(signature(signer.key, signed), given)) throw changed();
    if (Number(expires) * 1000 <= this.clock.now())
      throw new LinkRefused('UNAUTHENTICATED', `This link has expired. ${AGAIN}`);
    return signer.holder;
  }
}

function changed(): LinkRefused {
  const message = `The signature does not fit this address: the address was changed after it was signed. ${AGAIN}`;
  return new LinkRefused('FORBIDDEN', message);
}

function signature(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function isEqual(expected: string, given: string): boolean {
  return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
